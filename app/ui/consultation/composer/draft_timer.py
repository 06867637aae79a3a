"""Draft timer: when what is being typed is to be stored."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS = 500
# Whoever types on without such a pause may lose this much, and what storing it takes.
LONGEST_MS = 700


class DraftTimer(QObject):
    """`due` comes PAUSE_MS after the last `typed`, and at the latest LONGEST_MS after the first
    one that nothing was stored of."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause, self._longest = pause_timer(self, PAUSE_MS), pause_timer(self, LONGEST_MS)
        for timer in (self._pause, self._longest):
            timer.timeout.connect(self.flush)

    def typed(self) -> None:
        """Something changed."""
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def flush(self) -> None:
        """Say now what would be said in a moment, if anything."""
        waited = self._pause.isActive() or self._longest.isActive()
        self.drop()
        if waited:
            self.due.emit()

    def drop(self) -> None:
        """Forget it: it is stored in another way, or not at all."""
        self._pause.stop()
        self._longest.stop()


def pause_timer(parent: QObject, milliseconds: int) -> QTimer:
    """Started again at each key, it runs out once none came for so long."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
