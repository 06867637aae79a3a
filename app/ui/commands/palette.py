"""Command palette: one field from which every command and every consultation is reached."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QDialog,
    QLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.core.consultations.messages import Consultation
from app.ui.commands.command import Command, matching
from app.ui.theme import Look, body_font
from app.ui.translation import tr
from app.ui.widgets.label import label

PALETTE = "Ctrl+Shift+K"
WIDTH = 560
ROWS = 9  # that are seen at once
SEARCH_PAUSE_MS = 120
_Index = QModelIndex | QPersistentModelIndex
_ENTRY = Qt.ItemDataRole.UserRole
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -ROWS,
    Qt.Key.Key_PageDown: ROWS,
}

Find = Callable[[str, Callable[[list[Consultation]], None]], object]


@dataclass(frozen=True)
class Entry:
    """A line: what it says at the left and at the right, and what choosing it does."""

    says: str
    beside: str
    act: Callable[[], object]
    is_consultation: bool = False

    def is_as(self, other: Entry) -> bool:
        """Whether it stands for the same, whenever it was made."""
        return (self.says, self.beside) == (other.says, other.beside)


class Palette(QDialog):
    """`find` reads consultations in the background: for an empty text those that were open last."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        commands: Sequence[Command],
        find: Find,
        open_consultation: Callable[[str], object],
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setWindowTitle(tr("Commands and consultations"))
        self._commands = [each for each in commands if each.keys != PALETTE]
        self._find = find
        self._open = open_consultation
        self._consultations: list[Consultation] = []
        self._moved = False  # by hand, since something was typed
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Type a command, or words of a consultation"))
        self.field.setAccessibleName(tr("Command or consultation"))
        self.field.installEventFilter(self)
        self.lines = QStandardItemModel(self)
        self.list = QListView()
        self.list.setObjectName("paletteLines")
        self.list.setAccessibleName(tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setModel(self.lines)
        self.list.setItemDelegate(_LineOfPalette(look, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.clicked.connect(self._choose)
        self.nothing = label(tr("Nothing has these words."), "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # it keeps its size
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing)
        column.addStretch(0)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE_MS)
        self._pause.timeout.connect(self._look_up)
        self.field.textChanged.connect(self._typed)
        self._place(parent, look)
        self._fill()
        self._look_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            key = Qt.Key(event.key())
            if key in _MOVES:
                self._move(_MOVES[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _typed(self) -> None:
        self._moved = False
        self._fill(anew=True)
        self._pause.start()

    def _look_up(self) -> None:
        typed = self.field.text()

        def found(consultations: list[Consultation]) -> None:
            if typed == self.field.text():
                self._consultations = consultations
                self._fill()

        self._find(typed, found)

    def _fill(self, anew: bool = False) -> None:
        """`anew`: for other words, so the first line is chosen; else what was gone to stays."""
        chosen = self.list.currentIndex().data(_ENTRY)
        entries = [
            Entry(command.name, command.keys_shown, command.run)
            for command in matching(self._commands, self.field.text())
        ]
        entries += [
            Entry(each.title, tr("Consultation"), partial(self._open, each.id), True)
            for each in self._consultations
        ]
        if not self.field.text().strip():
            # With nothing typed, where one was last is nearer than the whole table.
            entries.sort(key=lambda entry: not entry.is_consultation)
        self.lines.clear()
        for entry in entries:
            item = QStandardItem(entry.says)
            item.setEditable(False)
            item.setData(entry, _ENTRY)
            item.setAccessibleText(f"{entry.says}, {entry.beside}" if entry.beside else entry.says)
            self.lines.appendRow(item)
        self.list.setVisible(bool(entries))
        self.nothing.setVisible(not entries)
        if entries:
            kept = isinstance(chosen, Entry) and self._moved and not anew
            same = [row for row, each in enumerate(entries) if kept and each.is_as(chosen)]
            self.list.setCurrentIndex(self.lines.index(same[0] if same else 0, 0))

    def _move(self, by: int) -> None:
        self._moved = True
        count = self.lines.rowCount()
        if not count:
            return
        row = self.list.currentIndex().row()
        wraps = abs(by) == 1
        to = (row + by) % count if wraps else min(count - 1, max(0, row + by))
        self.list.setCurrentIndex(self.lines.index(to, 0))
        self.list.scrollTo(self.list.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(_ENTRY)
        if isinstance(entry, Entry):
            self.accept()  # first: what it does may open a dialog of its own
            entry.act()

    def _place(self, parent: QWidget, look: Look) -> None:
        window = parent.window()
        scale = max(1.0, look.scale)
        width = min(round(WIDTH * scale), window.width() - 32)
        rows = ROWS * line_height(look) + round(90 * scale)
        height = min(rows, window.height() - 32)
        corner = window.mapToGlobal(window.rect().topLeft())
        below = min(round(72 * scale), max(16, (window.height() - height) // 2))
        self.setGeometry(
            QRect(corner.x() + (window.width() - width) // 2, corner.y() + below, width, height)
        )


def line_height(look: Look) -> int:
    """Pixels of one line of the palette."""
    return QFontMetrics(body_font(look, 14)).height() + round(16 * look.scale)


class _LineOfPalette(QStyledItemDelegate):
    """The name at the left, cut where the room ends; keys, or what it is, at the right."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._font = body_font(look, 14)
        self._small = body_font(look, 12)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, line_height(self._look))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry: Entry = index.data(_ENTRY)
        tokens = self._look.tokens
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected if selected else tokens.hover))
            painter.drawRoundedRect(rect, 8, 8)
        inner = rect.adjusted(12, 0, -12, 0)
        painter.setFont(self._small)
        painter.setPen(QColor(tokens.muted))
        right = QFontMetrics(self._small).horizontalAdvance(entry.beside)
        # The painter turns left and right where it is read from the right, but not the room.
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(option.direction)
        painter.drawText(inner, vertical | Qt.AlignmentFlag.AlignRight, entry.beside)
        painter.setFont(self._font)
        painter.setPen(QColor(tokens.text))
        room = inner.width() - right - 16
        says = QFontMetrics(self._font).elidedText(entry.says, Qt.TextElideMode.ElideRight, room)
        beside = QRect(inner.left(), inner.top(), room, inner.height())
        beside = QStyle.visualRect(option.direction, inner, beside)
        painter.drawText(beside, vertical | Qt.AlignmentFlag.AlignLeft, says)
        painter.restore()
