"""A worker's clock that a test moves."""

from __future__ import annotations

import threading

from app.worker import Clock

PATIENCE_S = 60.0


class ManualClock(Clock):
    """Stands still until `advance`, for which one worker has to have waited once."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self._begun = threading.Event()
        self._changed: threading.Condition | None = None

    def now(self) -> float:
        return self.seconds

    def wait(self, changed: threading.Condition, seconds: float | None) -> None:
        self._changed = changed
        self._begun.set()
        changed.wait()

    def advance(self, seconds: float) -> None:
        """Move on, and wake the worker."""
        assert self._begun.wait(PATIENCE_S), "no worker waits by this clock"
        assert self._changed is not None
        with self._changed:
            self.seconds += seconds
            self._changed.notify_all()
