"""Copy button: puts something on the clipboard, and says that it has, to the eye and aloud."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QToolButton

from app.ui.announcer import announce
from app.ui.icons import icon
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import icon_button, tint_button

_SIZE = 16
SAID_MS = 1600  # how long its picture tells of it


def copy_button(look: Look, says: str, copy: Callable[[], object]) -> QToolButton:
    """`copy` does it; `says` is the tool tip and the accessible name."""
    result = icon_button(look, "copy", says, size=_SIZE)
    _Copying(result, look, copy)
    return result


class _Copying(QObject):
    """What a copy button does; it belongs to the button."""

    def __init__(self, button: QToolButton, look: Look, copy: Callable[[], object]) -> None:
        super().__init__(button)
        self._button = button
        self._look = look
        self._copy = copy
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(SAID_MS)
        self._back.timeout.connect(lambda: tint_button(button, look, "copy"))
        button.clicked.connect(self._pressed)

    def _pressed(self) -> None:
        self._copy()
        self._button.setIcon(icon("check", self._look.tokens.accent))
        self._back.start()
        announce(self._button, tr("Copied."))
