"""Countdown button: shows how long it waits, and works again when the time is over."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPushButton

from app.ui.translation import tr


class Countdown(QObject):
    """Holds the button for some seconds; `ready_text` is what it says otherwise."""

    def __init__(self, parent: QObject, target: QPushButton, ready_text: str) -> None:
        super().__init__(parent)
        self._button = target
        self._ready_text = ready_text
        self._until = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(200)
        self._timer.timeout.connect(self._tick)

    @property
    def is_waiting(self) -> bool:
        return time.monotonic() < self._until

    def start(self, seconds: float) -> None:
        if seconds > 0:
            self._until = time.monotonic() + seconds
            self._timer.start()
            self._tick()

    def hold(self, text: str) -> None:
        """While something is under way."""
        self._button.setEnabled(False)
        self._button.setText(text)

    def ready(self) -> None:
        """It is over, unless the time isn't."""
        if not self.is_waiting:
            self._button.setText(self._ready_text)
            self._button.setEnabled(True)

    def _tick(self) -> None:
        left = math.ceil(self._until - time.monotonic())
        if left > 0:
            self.hold(tr("Wait {time}", time=f"{left // 60}:{left % 60:02}"))
            return
        self._timer.stop()
        self.ready()
