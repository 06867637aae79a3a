"""Busy button: disabled until what it started has finished."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


class BusyButton:
    """Disables a button for a while. Qt gives the keyboard's place to the next widget then: it
    comes back with the button, unless somebody has moved on from there."""

    def __init__(self, button: QAbstractButton) -> None:
        self._button = button
        self._moved_to: QWidget | None = None
        self._had_focus = False

    def hold(self) -> None:
        # The window's own place: the button keeps it while another window is in front.
        self._had_focus = self._window_focus() is self._button
        self._button.setEnabled(False)
        self._moved_to = self._window_focus()

    def release(self) -> None:
        self._button.setEnabled(True)
        if self._had_focus and self._window_focus() is self._moved_to:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._had_focus, self._moved_to = False, None

    def _window_focus(self) -> QWidget | None:
        return self._button.window().focusWidget()
