"""Snapshot service: saves a consultation's KV state when it is left, and restores it when it goes
on, also after a restart, so that nothing is computed twice.

A snapshot is only a cache: whatever goes wrong with one is logged, and the tokens are computed
again.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.engine_protocol import ModelFacts
from app.core.engine_states import Restored, Saved, SnapshotFile
from app.core.engine_words import Restoring
from app.core.prompts.prompt_formats import Segment
from app.errors import (
    ConsiliumError,
    EngineDied,
    EngineOutOfMemory,
    EngineSilent,
    UserError,
)
from app.log import origin_of
from app.services.engine.engine_client import EngineClient
from app.services.engine.snapshots.snapshot_files import PART, SnapshotFiles
from app.services.models.offload.this_machine import this_memory
from app.settings import Settings
from app.store.snapshot_index import SnapshotIndex, SnapshotKey, SnapshotRow
from app.store.vault import Vault
from app.worker import Worker

LEAST_FRESH = 32  # tokens that were computed since; fewer are not worth a file
SAVE_S = 120.0  # for a file to reach a slow disk
CLOSE_S = 15.0  # the same at the end, when somebody waits
STOP_S = 1.0  # for a reply to end that was stopped
# For the file before to reach the disk while a reply waits. There is never more than one copy of a
# state in memory: a disk that is slower than this costs the state in the cache, not the reply.
TURN_S = 3.0
_LOOK_S = 0.1  # between two looks whether somebody still waits
MEMORY_RESERVE = 512 << 20  # bytes that stay free beside a copy of the state
MOST_KEPT = 2 << 30  # bytes of states in the engine's memory; less where less is free

_log = logging.getLogger(__name__)


@dataclass
class _Cached:
    """What the engine's cache holds: of which consultation, in which load of the model, and how
    many tokens were computed since it was last saved or restored."""

    key: SnapshotKey
    facts: ModelFacts
    fresh: int = 0
    running: bool = False


class Snapshots:
    """Every method may be called from any thread; `turned_to` and `sweep` come back at once.

    What is saved is copied in turn with the engine's requests and written beside them, so neither
    the window nor the next reply waits for the disk.
    """

    def __init__(
        self, folder: Path, vault: Vault, engine: EngineClient, settings: Callable[[], Settings]
    ) -> None:
        self._index = SnapshotIndex(vault)
        self._files = SnapshotFiles(folder)
        self._subkey = vault.subkey
        self._engine = engine
        self._settings = settings
        self._lock = threading.Lock()
        self._cached: _Cached | None = None
        self._replying: _Cached | None = None  # what a reply adds to
        self._shown: str | None = None
        self._writing: dict[str, SnapshotKey] = {}
        self._changed = threading.Condition(self._lock)
        self._worker = Worker("snapshots")
        self._closed = False

    @property
    def is_replying(self) -> bool:
        """Whether a reply is being made from what the cache holds."""
        return self._cached is not None and self._cached.running

    # While a reply is made

    def bring(
        self,
        key: SnapshotKey,
        facts: ModelFacts,
        segments: Sequence[Segment],
        stopped: Callable[[], bool] = lambda: False,
        ahead: bool = False,
    ) -> None:
        """Make ready for this prompt: save what the cache holds of another consultation, and bring
        back what was saved of this one where the cache holds less of the prompt.

        `stopped` tells that nobody waits any more; `ahead` that no reply is asked for yet, so that
        another consultation may be shown by now. Raises EngineError; NoModel.
        """
        with self._lock:
            cached = self._cached
            if cached is None or cached.key != key or cached.facts is not facts:
                self._save_now(cached, TURN_S, stopped)
                cached = _Cached(key, facts)
                self._wait_for(lambda: key not in self._writing.values(), CLOSE_S, stopped)
            self._cached = cached
            if not ahead:
                self._shown = key.consultation_id
        row = self._found(key)
        if row is None or row.bytes > _free_memory():
            return
        try:
            restored = self._engine.restore_state(self._file(row.file, key), segments)
        except (EngineDied, EngineSilent, EngineOutOfMemory):
            # Whatever it was: it must not happen each time.
            self._later(lambda: self._remove([row.file]))
            raise
        self._take_restored(row, restored, cached)

    def reply_begins(self) -> None:
        """A reply is being written from now on."""
        with self._lock:
            self._replying = self._cached
            if self._cached is not None:
                self._cached.running = True

    def reply_ended(self, computed: int) -> None:
        """The reply has ended; `computed` tokens were added to the cache for it."""
        with self._lock:
            cached, self._replying = self._replying, None
            if cached is not None:
                cached.fresh += computed
                cached.running = False
                self._changed.notify_all()
                if cached.key.consultation_id != self._shown:
                    self._save(cached)

    def holds(self, key: SnapshotKey | None, facts: ModelFacts) -> bool:
        """Whether the cache is this consultation's; with None, whether it is nobody's."""
        with self._lock:
            cached = self._cached
            if cached is None or key is None:
                return cached is None and key is None
            return cached.key == key and cached.facts is facts

    def was_read_ahead(self, key: SnapshotKey | None, computed: int) -> None:
        """Besides any reply, `computed` tokens were added to the cache, if it is still this one."""
        with self._lock:
            cached = self._cached
            if cached is not None and cached.key == key and self._replying is None:
                cached.fresh += computed
                if cached.key.consultation_id != self._shown:
                    self._save(cached)

    # When a consultation is left

    def turned_to(self, consultation_id: str | None) -> None:
        """This consultation is shown from now on (None: a new one): another one was left."""
        self._later(lambda: self._leave(consultation_id))

    def save(self) -> None:
        """Save what the cache holds, before it is given up: another model, an unloading."""
        with self._lock:
            self._save_now(self._cached, TURN_S)

    def forget(self) -> None:
        """Save what the cache holds, before something that is no consultation is put to the engine:
        from then on the cache is nobody's."""
        with self._lock:
            self._save_now(self._cached, TURN_S)
            self._cached = None

    def sweep(self) -> None:
        """Remove what has no business here: files of consultations in the trash or gone, files
        that the index doesn't know, and what is beyond the budget."""
        self._later(self._sweep)

    def close(self) -> None:
        """Save what the cache holds, and wait until it is on the disk, for some seconds."""
        until = time.monotonic() + CLOSE_S
        with self._lock:
            # A reply that was stopped just now is about to end.
            self._changed.wait_for(lambda: not self.is_replying, STOP_S)
            self._save_now(self._cached, CLOSE_S)
            self._cached = None
        self._closed = True
        self._worker.close(max(0.0, until - time.monotonic()), finish=True)

    # Under the lock

    def _wait_for(
        self, condition: Callable[[], bool], seconds: float, stopped: Callable[[], bool]
    ) -> None:
        until = time.monotonic() + seconds
        while not condition() and not stopped() and time.monotonic() < until:
            self._changed.wait(_LOOK_S)

    def _save_now(
        self, cached: _Cached | None, seconds: float, stopped: Callable[[], bool] = lambda: False
    ) -> None:
        """Save what is about to go, also if another state must reach the disk first."""
        if cached is not None and self._is_worth_it(cached):
            self._wait_for(lambda: not self._writing, seconds, stopped)
            if self._writing:
                _log.warning("a state was not saved: the one before is not on the disk yet")
            self._save(cached)

    def _is_worth_it(self, cached: _Cached) -> bool:
        return (
            not cached.running
            and cached.fresh >= LEAST_FRESH
            and cached.facts is self._engine.loaded
            and not cached.facts.server  # which keeps its own
            and not self._closed
        )

    def _save(self, cached: _Cached) -> None:
        """Ask the engine to save; what comes of it is seen to later. While another state is being
        written it isn't asked, for its next reply would wait: `_finish` comes back to it."""
        if self._writing or not self._is_worth_it(cached):
            return
        try:
            most = min(self._budget(), self._files.room(), _free_memory())
            if most <= 0 or not self._index.is_wanted(cached.key.consultation_id):
                return
            name = self._files.new_name()
            keep = min(MOST_KEPT, max(0, _free_memory() // 2))
            result = self._engine.save_state(self._file(name, cached.key), most, keep)
        except ConsiliumError as error:
            _log.warning("a state was not saved: %s", origin_of(error))
            return
        fresh, cached.fresh = cached.fresh, 0
        self._writing[name] = cached.key
        self._later(lambda: self._finish(name, cached, fresh, result))

    # In the thread

    def _later(self, task: Callable[[], None]) -> None:
        def guarded() -> None:
            try:
                task()
            except ConsiliumError as error:
                _log.warning("saved states: %s", origin_of(error))

        self._worker.put(guarded)

    def _leave(self, consultation_id: str | None) -> None:
        with self._lock:
            self._shown = consultation_id
            if self._cached is not None and self._cached.key.consultation_id != consultation_id:
                self._save(self._cached)

    def _finish(
        self, name: str, cached: _Cached, fresh: int, result: Callable[[float], Saved]
    ) -> None:
        """`fresh` of its tokens were to be saved."""
        outdated: list[str] | None = None
        saved: Saved | None = None
        try:
            saved = result(SAVE_S)
            row = SnapshotRow(name, cached.key, saved.tokens, saved.bytes, time.time())
            outdated = self._index.add(row)
            _log.info(
                "state of %d tokens saved, %d bytes, copied in %.0f ms",
                saved.tokens,
                saved.bytes,
                saved.copy_ms,
            )
        finally:
            with self._lock:
                self._writing.pop(name, None)
                self._changed.notify_all()
                if saved is None:
                    cached.fresh += fresh  # when it is left again, there may be room
                elif self._cached is not None and self._cached.key.consultation_id != self._shown:
                    self._save(self._cached)
            for file in [name] if outdated is None else outdated:
                self._erase(file)
        self._shrink()

    def _sweep(self) -> None:
        self._shrink()
        found = self._files.names()
        with self._lock:  # what was being written when the folder was read is known by now
            known = self._index.files() | {
                name + end for name in self._writing for end in ("", PART)
            }
        for file in found:
            if file not in known:
                self._erase(file)

    def _shrink(self) -> None:
        for file in self._index.take_out(self._budget()):
            self._erase(file)

    def _remove(self, files: Sequence[str]) -> None:
        self._index.remove(files)
        for file in files:
            self._erase(file)

    def _erase(self, file: str) -> None:
        self._engine.drop_state(self._files.path(file))
        self._files.erase(file)

    # Anywhere

    def _found(self, key: SnapshotKey) -> SnapshotRow | None:
        try:
            return self._index.find(key) if self._budget() else None
        except ConsiliumError as error:
            _log.warning("saved states: %s", origin_of(error))
            return None

    def _take_restored(self, row: SnapshotRow, restored: Restored, cached: _Cached) -> None:
        match restored.outcome:
            case Restoring.TAKEN:
                with self._lock:
                    cached.fresh = 0
                self._later(lambda: self._index.used(row.file))
                _log.info("state of %d tokens restored", restored.tokens)
            case Restoring.UNUSABLE:
                _log.warning("a saved state was not used: %s", restored.reason)
                self._later(lambda: self._remove([row.file]))

    def _file(self, name: str, key: SnapshotKey) -> SnapshotFile:
        """A key for each file, so that the engine never has more than it needs."""
        return SnapshotFile(
            str(self._files.path(name)),
            self._subkey(f"snapshot {name}"),
            key.model_sha256,
            key.prompt_format,
        )

    def _budget(self) -> int:
        return max(0, self._settings().snapshot_budget_mb) << 20


def _free_memory() -> int:
    """Bytes that a copy of the state may take."""
    try:
        return this_memory().free - MEMORY_RESERVE
    except UserError:  # a system that doesn't tell
        return 1 << 62
