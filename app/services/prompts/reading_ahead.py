"""Reading ahead: while a question is typed, the model reads what it is sure to begin with: the
instruction of its task, the turns before it, and the words that are typed.

So less is left to be read when it is sent. Nobody waits for it, and a reply that is asked for ends
it. Whatever goes wrong costs nothing: the prompt is then processed when it is sent.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

from app.core.engine_protocol import ModelFacts, Read
from app.errors import ConsiliumError
from app.log import origin_of
from app.services.engine.engine_asides import read_ahead
from app.services.engine.engine_client import EngineClient
from app.services.engine.snapshots.snapshot_service import Snapshots
from app.services.prompts.prompt_assembly import SurePart
from app.store.snapshot_index import SnapshotKey
from app.worker import Worker

_log = logging.getLogger(__name__)


def sure_words(text: str) -> str:
    """The beginning of what is being typed that is likely to stay: all but the last word."""
    last = text.split()[-1:]
    return text[: text.rindex(last[0])] if last else ""


@dataclass(frozen=True)
class _Wanted:
    key: SnapshotKey | None
    facts: ModelFacts
    part: SurePart


class ReadingAhead:
    """One thread, and of what is wanted the newest only. `meanwhile` does what a reply waits for,
    unless one is being made."""

    def __init__(
        self,
        engine: EngineClient,
        snapshots: Snapshots,
        meanwhile: Callable[[Callable[[Callable[[], bool]], None]], None],
    ) -> None:
        self._engine, self._snapshots, self._meanwhile = engine, snapshots, meanwhile
        self._lock = threading.Lock()
        self._wanted: _Wanted | None = None
        self._worker = Worker("reading-ahead")

    def want(self, key: SnapshotKey | None, facts: ModelFacts, part: SurePart) -> None:
        """Read this, unless it is done or something else is wanted first. `key` is None for a
        consultation that has not begun. Comes back at once."""
        with self._lock:
            is_asked = self._wanted is not None
            self._wanted = _Wanted(key, facts, part)
        if not is_asked:
            self._worker.put(self._read)

    def wait(self, seconds: float) -> bool:
        """Wait until nothing is read ahead any more; whether that came to pass in time."""
        return self._worker.wait(seconds)

    def close(self, seconds: float) -> None:
        self._worker.close(seconds)

    def _read(self) -> None:
        with self._lock:
            wanted, self._wanted = self._wanted, None
        if wanted is None or wanted.facts is not self._engine.loaded:
            return
        asked: list[Callable[[], Read]] = []

        def ask(is_awaited: Callable[[], bool]) -> None:
            self._make_ready(wanted, lambda: is_awaited() or self._worker.is_stopped())
            if not is_awaited() and not self._worker.is_stopped():
                part = wanted.part
                if answer := read_ahead(self._engine, part.segments, part.other):
                    asked.append(answer)

        try:
            self._meanwhile(ask)
            for answer in asked:
                self._snapshots.was_read_ahead(wanted.key, answer().computed)
        except ConsiliumError as error:
            _log.info("nothing was read ahead: %s", origin_of(error))

    def _make_ready(self, wanted: _Wanted, stopped: Callable[[], bool]) -> None:
        """Save what the cache holds of another consultation, and bring back what was saved."""
        key = wanted.key
        if self._snapshots.holds(key, wanted.facts):
            return
        if key is None:
            self._snapshots.forget()
        else:
            segments = wanted.part.segments
            self._snapshots.bring(key, wanted.facts, segments, stopped, ahead=True)
