"""Buttons, with text or with an icon alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
)

from app.ui.icons import icon
from app.ui.theme import Look
from app.ui.translation import worded
from app.ui.widgets.label import as_tip

_LEAST = 60  # pixels of a button that elides


def presses(event: QKeyEvent) -> bool:
    """Whether Return was typed on a button. Qt would give it to the dialog's default button: on
    Cancel it would save."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()


class Button(QPushButton):
    """A button that Return presses, as the space bar does. One that `elides` is cut with an
    ellipsis where there is less room than its text takes; its tooltip then begins with the whole
    text."""

    elides = False

    def let_elide(self) -> None:
        self.elides = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def is_elided(self) -> bool:
        return self.elides and self.width() < self.sizeHint().width()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(_LEAST, least.width()), least.height()) if self.elides else least

    def event(self, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ToolTip or not self.is_elided:
            return super().event(event)
        told = self.toolTip()
        whole = self.text().replace("&&", "&")
        self.setToolTip(as_tip("\n".join(filter(None, (whole, told if told != whole else "")))))
        handled = super().event(event)
        self.setToolTip(told)
        return handled

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_elided:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        text, metrics = self.text().replace("&&", "&"), self.fontMetrics()
        around = self.sizeHint().width() - metrics.horizontalAdvance(text)
        room = max(0, self.width() - around)
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        option.text = cut.replace("&", "&&")
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()

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


def button(
    text: str,
    kind: str = "",
    clicked: Callable[[], object] | None = None,
    *,
    elides: bool = False,
) -> QPushButton:
    result = Button(worded(text))
    if elides:
        result.let_elide()
    result.setAutoDefault(False)
    if kind:
        result.setProperty("kind", kind)
    if clicked is not None:
        result.clicked.connect(lambda: clicked())
    return result


def icon_button(
    look: Look, name: str, says: str, clicked: Callable[[], object] | None = None, size: int = 18
) -> QToolButton:
    """A button with only a picture, `size` pixels wide at the normal text size: `says` is its tool
    tip and its accessible name."""
    result = IconButton()
    tint_button(result, look, name)
    side = look.scaled(size)
    result.setIconSize(QSize(side, side))
    says = worded(says)
    result.setToolTip(says)
    result.setAccessibleName(says)
    result.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if clicked is not None:
        result.clicked.connect(lambda: clicked())
    return result


def tint_button(target: QToolButton | QPushButton, look: Look, name: str) -> None:
    target.setIcon(icon(name, look.tokens.muted, look.tokens.strong_border))
