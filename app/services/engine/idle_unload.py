"""Idle unload: frees the model's memory when nobody has asked anything for as long as the
user set.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable

from app.errors import UserError
from app.services.engine.engine_client import EngineClient
from app.worker import Worker

LOOK_S = 15.0  # between two looks at the clock
CLOSE_S = 2.0  # for an unloading that is under way; the engine's end does the rest


class IdleUnloader:
    """Unloads the engine's model; the next question loads it again.

    `minutes` are those that the user set, 0 for never; `unload` does it, or gives False while the
    model is in use. Its thread lives from `start` to `close`.
    """

    def __init__(
        self, engine: EngineClient, minutes: Callable[[], int], unload: Callable[[], bool]
    ) -> None:
        self._engine, self._minutes, self._unload = engine, minutes, unload
        self._asked, self._since = 0, 0.0  # requests that were seen, and when the last one was new
        self._worker = Worker("idle-unload")
        self._starting = threading.Lock()
        self._is_started = False

    def start(self) -> None:
        """From now on look at the clock, when that isn't done already."""
        with self._starting:
            if not self._is_started:
                self._is_started = True
                self._worker.repeat(lambda: self.look(time.monotonic()), LOOK_S)

    def look(self, now: float) -> bool:
        """Unload the model if it is time, by the seconds of a steady clock; whether it was."""
        if (asked := self._engine.asked) != self._asked:
            self._asked, self._since = asked, now
        minutes = self._minutes()
        if not minutes or self._engine.loaded is None or now - self._since < minutes * 60:
            return False
        unloaded = False
        with contextlib.suppress(UserError):  # the engine died: then it is unloaded too
            unloaded = self._unload()
        self._since = now
        return unloaded

    def close(self) -> None:
        self._worker.close(CLOSE_S)
