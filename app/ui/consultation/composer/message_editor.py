"""Message editor: where the clinician types; plain text only, one to eight lines, fewer in a low
window."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from app.core.prompts.typed_text import MAX_CHARACTERS, clean_typed
from app.errors import UserError
from app.ui.clipboard import mark_sensitive
from app.ui.translation import tr

MAX_LINES = 8
LEAST_LINES = 3  # in a low window
LONGEST_WORD = 2000


class Editor(QPlainTextEdit):
    """Enter sends, Shift+Enter makes a new line. Text that is too large never gets in."""

    sent = Signal()
    refused = Signal(UserError)
    focused = Signal(bool)
    list_entered = Signal(bool)  # from below: at its last row

    def __init__(self) -> None:
        super().__init__()
        self._most = MAX_LINES
        self.list_above = False  # that the arrows lead into, where the text ends
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Your message"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.viewport().setAutoFillBackground(False)
        self.textChanged.connect(self._align)
        self.textChanged.connect(self._grow)
        self._align()
        self._grow()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()  # a file is not its path

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if len(text) + self.document().characterCount() > MAX_CHARACTERS:
            try:
                clean_typed(text + " " * self.document().characterCount())
            except UserError as error:
                self.refused.emit(error)
            return
        self._choose_wrapping(text)
        self.textCursor().insertText(text.replace("\r\n", "\n").replace("\r", "\n"))
        self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        data = super().createMimeDataFromSelection()
        text = data.text()
        data.clear()  # Qt's own offers the formats of its text, and no other
        data.setText(text)
        return mark_sensitive(data)

    def set_text(self, text: str) -> None:
        """Replace what stands there; the cursor goes to its end."""
        self._choose_wrapping(text)
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.sent.emit()
            return
        if self.list_above and self._leads_out(event):
            self.list_entered.emit(event.key() == Qt.Key.Key_Up)
            return
        super().keyPressEvent(event)

    def _leads_out(self, event: QKeyEvent) -> bool:
        """Whether an arrow, alone, has no line left to go to."""
        move = QTextCursor.MoveOperation
        ways = {Qt.Key.Key_Up: move.Up, Qt.Key.Key_Down: move.Down}
        alone = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        way = ways.get(Qt.Key(event.key())) if event.key() in ways else None
        return alone and way is not None and not QTextCursor(self.textCursor()).movePosition(way)

    def replace_text(self, text: str) -> None:
        """Put another text in place of what stands there, as one step that can be undone."""
        self._choose_wrapping(text)
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def add_text(self, text: str) -> None:
        """Put a text on a line of its own behind what stands there, as one step that can be undone;
        what would be too long is refused."""
        self.moveCursor(QTextCursor.MoveOperation.End)
        data = QMimeData()
        data.setText(f"\n{text}" if self.toPlainText().strip() else text)
        self.insertFromMimeData(data)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def _choose_wrapping(self, text: str) -> None:
        """Qt looks for a place between words, for seconds where there are none for pages."""
        anywhere = any(len(word) > LONGEST_WORD for word in text.split())
        mode = QTextOption.WrapMode
        self.setWordWrapMode(mode.WrapAnywhere if anywhere else mode.WrapAtWordBoundaryOrAnywhere)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def _align(self) -> None:
        """To the right what is written from the right, by its first paragraph; the hint of an empty
        one by the window's language."""
        first = self.document().begin()
        way = self.layoutDirection() if self.document().isEmpty() else first.textDirection()
        leftward = way is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def _lines(self) -> int:
        """Lines that the text takes, counted only as far as it matters. Qt's own count lags: it
        knows of wrapped lines when they have been painted."""
        block, layout, lines = self.document().begin(), self.document().documentLayout(), 0
        while block.isValid() and lines <= MAX_LINES:
            layout.blockBoundingRect(block)
            lines += max(1, block.layout().lineCount())
            block = block.next()
        return lines

    def show_hint(self, text: str) -> None:
        """Say in an empty editor what can be typed."""
        self.setPlaceholderText(text)
        self._grow()

    def _hint_lines(self) -> int:
        """Lines that the hint takes: there is room for it also while a shorter text stands there,
        so that the first key moves nothing."""
        wide = self.viewport().width() - 2 * round(self.document().documentMargin())
        room = QRect(0, 0, max(1, wide), self.maximumHeight())
        flags = Qt.TextFlag.TextWordWrap
        metrics = self.fontMetrics()
        return metrics.boundingRect(room, flags, self.placeholderText()).height() // (
            metrics.lineSpacing()
        )

    def set_most_lines(self, lines: int) -> None:
        """How many of a long question are seen, so that the reply above it is seen too."""
        self._most = max(LEAST_LINES, min(MAX_LINES, lines))
        self._grow()

    def _grow(self) -> None:
        needed = self._lines()
        lines = min(self._most, max(1, needed, self._hint_lines()))
        height = lines * self.fontMetrics().lineSpacing() + 12
        if height != self.height():
            self.setFixedHeight(height)
        more = needed > self._most
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if more else policy.ScrollBarAlwaysOff
        )
