"""Busy button: disabled until what it started has finished; a control of one with a sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import ConsiliumError
from app.ui.stylesheet import repolish
from app.ui.translation import tr, worded
from app.ui.widgets.label import label


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


class BusyControl(QWidget):
    """A button for what takes a while, and above it a sentence that says what came of it."""

    def __init__(self, action: QAbstractButton) -> None:
        super().__init__()
        self.state = label("", wrap=True)
        self.state.hide()
        self.busy = BusyButton(action)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(action)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state)
        column.addLayout(row)

    def say(self, sentence: str, role: str = "") -> None:
        self.state.setProperty("role", role)
        repolish(self.state)
        self.state.setText(worded(sentence))
        self.state.show()

    def fail(self, error: ConsiliumError) -> None:
        """It came to nothing: say why."""
        self.busy.release()
        self.say(tr(str(error)), "error")
