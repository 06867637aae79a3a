"""Buttons, with text or with an icon alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QPushButton,
    QToolButton,
)

from app.ui.icons import icon
from app.ui.theme import Look
from app.ui.translation import worded


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
    result = Button(worded(text))
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
