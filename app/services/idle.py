"""The model leaves the memory when nobody has asked it anything for as long as the user set."""

from __future__ import annotations

import contextlib
import threading
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
        self._closed = threading.Event()
        self._starting = threading.Lock()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """From now on look at the clock, when that isn't done already."""
        with self._starting:
            if self._thread is None and not self._closed.is_set():
                self._thread = threading.Thread(target=self._watch, name="idle", daemon=True)
                self._thread.start()

    def look(self) -> bool:
        """Unload the model if it is time; whether it was."""
        minutes = self._minutes()
        if not minutes or self._engine.loaded is None or self._engine.idle_s < minutes * 60:
            return False
        self._save()
        try:
            self._engine.unload()
        except UserError:
            return False  # asked just now, or it died: it is unloaded then
        return True

    def close(self) -> None:
        self._closed.set()
        with self._starting:
            thread = self._thread
        if thread is not None:
            thread.join()

    def _watch(self) -> None:
        while not self._closed.wait(LOOK_S):
            # A disk that can't be written must not end the watch.
            with contextlib.suppress(UserError):
                self.look()
