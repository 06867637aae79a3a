"""The model leaves the memory when nobody has asked it anything for as long as the user set."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from app.errors import UserError
from app.services.engine_client import EngineClient

LOOK_S = 15.0  # between two looks at the clock


class IdleUnloader:
    """Unloads the engine's model; the next question loads it again.

    `minutes` are those that the user set, 0 for never; `save` is called before, for what the
    model's cache holds goes with it. Its thread lives from `start` to `close`.
    """

    def __init__(
        self, engine: EngineClient, minutes: Callable[[], int], save: Callable[[], None]
    ) -> None:
        self._engine, self._minutes, self._save = engine, minutes, save
        self._asked, self._since = 0, 0.0  # requests that were seen, and when the last one was new
        self._closed = threading.Event()
        self._starting = threading.Lock()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """From now on look at the clock, when that isn't done already."""
        with self._starting:
            if self._thread is None and not self._closed.is_set():
                self._thread = threading.Thread(target=self._watch, name="idle", daemon=True)
                self._thread.start()

    def look(self, now: float) -> bool:
        """Unload the model if it is time, by the seconds of a steady clock; whether it was."""
        if (asked := self._engine.asked) != self._asked:
            self._asked, self._since = asked, now
        minutes = self._minutes()
        if not minutes or self._engine.loaded is None or now - self._since < minutes * 60:
            return False
        try:
            self._save()
            self._engine.unload()
        except UserError:
            self._since = now  # a reply is being written, or the engine died: it is unloaded then
            return False
        return True

    def close(self) -> None:
        self._closed.set()
        with self._starting:
            thread = self._thread
        if thread is not None:
            thread.join()

    def _watch(self) -> None:
        while not self._closed.wait(LOOK_S):
            self.look(time.monotonic())
