"""Small widgets that several views share."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from app.ui.icons import icon
from app.ui.theme import Look


def label(text: str, role: str = "", wrap: bool = False) -> QLabel:
    """A plain-text label in one of the style sheet's roles."""
    result = QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        result.setProperty("role", role)
    result.setWordWrap(wrap)
    return result


def as_tip(text: str) -> str:
    """A tooltip of what somebody typed. Qt takes a tooltip for HTML where its first line looks like
    it, so it is made HTML, of which the text is no part."""
    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>"


def presses(event: QKeyEvent) -> bool:
    """Whether Return was typed on a button. Qt would give it to the dialog's default button: on
    Cancel it would save."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()


class Button(QPushButton):
    """A button that Return presses, as the space bar does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if presses(event):
            self.click()
        else:
            super().keyPressEvent(event)


class IconButton(QToolButton):
    """A tool button that Return presses, as the space bar does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if presses(event):
            self.click()
        else:
            super().keyPressEvent(event)


def button(text: str, kind: str = "", clicked: Callable[[], object] | None = None) -> QPushButton:
    result = Button(text)
    result.setAutoDefault(False)
    if kind:
        result.setProperty("kind", kind)
    if clicked is not None:
        result.clicked.connect(lambda: clicked())
    return result


def icon_button(
    look: Look, name: str, says: str, clicked: Callable[[], object] | None = None, size: int = 18
) -> QToolButton:
    """A button with only a picture: `says` is its tool tip and its accessible name."""
    result = IconButton()
    tint_button(result, look, name)
    result.setIconSize(QSize(size, size))
    result.setToolTip(says)
    result.setAccessibleName(says)
    result.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if clicked is not None:
        result.clicked.connect(lambda: clicked())
    return result


def tint_button(target: QToolButton | QPushButton, look: Look, name: str) -> None:
    target.setIcon(icon(name, look.tokens.muted, look.tokens.strong_border))


def rule() -> QFrame:
    """A hairline."""
    result = QFrame()
    result.setObjectName("rule")
    return result


def scrolled(content: QWidget, read: bool = False) -> QScrollArea:
    """A frameless area that scrolls its content up and down, on the ground that it stands on. Tab
    stops at it only where there is text to `read`: else it goes on to what stands in it."""
    area = QScrollArea()
    if not read:
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    content.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area


class MenuButton(Button):
    """A quiet button with a chevron that opens a menu."""

    def __init__(self, says: str, kind: str = "menu") -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setAccessibleName(says)
        self.setToolTip(says)
        self._says = says
        self.choices = QMenu(self)
        if kind in ("choice", "filter"):  # with a menu of its own Qt ignores the padding
            self.clicked.connect(
                lambda: self.choices.popup(self.mapToGlobal(self.rect().bottomLeft()))
            )
        else:
            self.setMenu(self.choices)

    def show_choice(self, text: str) -> None:
        """What is chosen now, to the eye and to a screen reader."""
        self.setText(text.replace("&", "&&"))  # one would underline what stands behind it
        self.setAccessibleName(f"{self._says}: {text}")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_pen(self.palette().color(QPalette.ColorRole.PlaceholderText)))
        right, middle = self.width() - 15.0, self.height() / 2 + 1
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(right - 4, middle - 2.5),
                    QPointF(right, middle + 1.5),
                    QPointF(right + 4, middle - 2.5),
                ]
            )
        )
        painter.end()


class CheckBox(QCheckBox):
    """A check box drawn with the theme's accent; the whole line can be clicked."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, role = self.palette(), QPalette.ColorRole
        accent = colours.color(role.Accent)
        box = QRectF(1.5, self.height() / 2 - 9.5, 19, 19)
        checked = self.isChecked()
        edge = accent if checked or self.hasFocus() else colours.color(role.PlaceholderText)
        painter.setPen(QPen(edge, 2.2 if self.hasFocus() else 1.4))
        painter.setBrush(accent if checked else QColor(Qt.GlobalColor.transparent))
        painter.drawRoundedRect(box, 5, 5)
        if checked:
            painter.setPen(_pen(colours.color(role.HighlightedText), 2.2))
            left, top = box.left(), box.top()
            painter.drawPolyline(
                QPolygonF(
                    [
                        QPointF(left + 4.5, top + 10),
                        QPointF(left + 8, top + 13.5),
                        QPointF(left + 14.5, top + 6),
                    ]
                )
            )
        painter.setPen(colours.color(role.WindowText if self.isEnabled() else role.PlaceholderText))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(32, 0, self.width() - 32, self.height()), int(flags), self.text())
        painter.end()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(40 + metrics.horizontalAdvance(self.text()), max(28, metrics.height() + 8))

    def hitButton(self, pos: object) -> bool:
        return True


class ElidedLabel(QLabel):
    """One line, cut with an ellipsis where the room ends; the whole text in its tool tip."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self._whole = " ".join(text.split())
        self.setAccessibleName(self._whole)
        self._elide()

    def whole_text(self) -> str:
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(0, self.width() - 2)
        )
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(as_tip(self._whole) if shown != self._whole else "")


class Banner(QFrame):
    """A sentence that can be put away; with an action where there is one. A `calm` one warns of
    nothing."""

    def __init__(self, look: Look, calm: bool = False) -> None:
        super().__init__()
        self.setObjectName("note" if calm else "banner")
        self.text = label("", "muted" if calm else "warning", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = button("")
        self._on_action: Callable[[], object] | None = None
        self._on_dismissed: Callable[[], object] | None = None
        self.action.clicked.connect(self._act)
        self.close_button = icon_button(look, "close", "Dismiss", self._dismiss, 16)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self.text, 1)
        row.addWidget(self.action)
        row.addWidget(self.close_button)
        self.hide()

    def say(
        self,
        sentence: str,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        on_dismissed: Callable[[], object] | None = None,
    ) -> None:
        self.text.setText(sentence)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._on_action, self._on_dismissed = on_action, on_dismissed
        self.show()

    def withdraw(self, sentence: str) -> None:
        """Put it away where this is still what it says."""
        if self.text.text() == sentence:
            self.hide()

    def _act(self) -> None:
        self.hide()
        if self._on_action is not None:
            self._on_action()

    def _dismiss(self) -> None:
        self.hide()
        if self._on_dismissed is not None:
            self._on_dismissed()


class Toast(QFrame):
    """A short notice for 8 seconds, with one action."""

    SHOWN_MS = 8000

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.text = label("")
        self.action = button("", "toast")
        self.action.clicked.connect(self._act)
        self._on_action: Callable[[], object] | None = None
        self._row = QHBoxLayout(self)
        self._row.setSpacing(16)
        self._row.addWidget(self.text)
        self._row.addWidget(self.action)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        # The rectangle, in the parent, that the toast stands above and never covers.
        self.place_over: Callable[[], QRect] | None = None
        self.hide()

    def say(
        self,
        sentence: str,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        on_dismissed: Callable[[], object] | None = None,
    ) -> None:
        self.text.setText(sentence)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._row.setContentsMargins(20, 8, 8 if action else 20, 8)
        self._on_action = on_action
        self.place()
        self.show()
        self.raise_()
        self._timer.start(self.SHOWN_MS)

    def place(self) -> None:
        self.adjustSize()
        parent = self.parentWidget()
        if parent is None:
            return
        area = self.place_over() if self.place_over is not None else parent.rect()
        left = area.center().x() - self.width() // 2
        self.move(max(8, left), max(8, area.top() - self.height() - 16))

    def _act(self) -> None:
        self.hide()
        if self._on_action is not None:
            self._on_action()


def repolish(widget: QWidget) -> None:
    """Let the style sheet see a property that changed."""
    style: QStyle = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def _pen(colour: QColor, width: float = 1.75) -> QPen:
    return QPen(
        colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
