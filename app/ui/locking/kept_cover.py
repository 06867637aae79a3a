"""Kept cover: the covered window of the process before, shown until this one's window is there."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

LOOK_MS = 30
MOST_LOOKS = 200  # a window that comes up behind another one, or minimized, is never exposed


class KeptCover(QObject):
    """Closes the `connections` once `window` was painted, which takes the cover away (see
    app.services.vault.relaunch)."""

    def __init__(self, window: QWidget, connections: Sequence[int]) -> None:
        super().__init__(window)
        self._window = window
        self.connections = list(connections)
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        if self.connections:
            self._timer.start()

    def look(self) -> None:
        """Whether the window is there; the cover goes one look later, when it was painted too."""
        self._looks += 1
        if self._window.isMinimized() or self._looks > MOST_LOOKS:
            self._close()
        elif self._window.isVisible() and self._window.windowHandle().isExposed():
            self._timer.stop()
            QTimer.singleShot(LOOK_MS, self, self._close)

    def _close(self) -> None:
        self._timer.stop()
        while self.connections:
            os.close(self.connections.pop())
