"""Model loader: loads the model when a reply needs it, and again when its settings have changed;
remembers the context size that was chosen for it.
"""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable, Generator
from pathlib import Path

from app.core.engine_protocol import ModelFacts, Ready
from app.core.models.clinic_server import ClinicServer
from app.core.models.compute_choice import ComputeChoice
from app.errors import EngineDied, LoadCancelled, StorageError
from app.sentences import joined, say
from app.services.engine.engine_client import EngineClient
from app.services.engine.engine_failures import EngineFailures
from app.services.models.model_library import ModelEntry
from app.services.models.model_loading import ModelLoading
from app.services.models.offload.planned_load import (
    PlannedLoad,
    connect,
    load_by_plan,
    smaller_context,
)
from app.settings import Settings
from app.store.history.repository import Repository
from app.worker import Worker

CANCEL_AGAIN_S = 0.2  # while a load that nobody waits for is being ended


class ModelLoader:
    """Remembers with which settings the engine's model was loaded; tells `on_loaded` of each, and
    calls `before_loss` while one that is to go is still there."""

    def __init__(
        self,
        engine: EngineClient,
        on_loaded: Callable[[ModelEntry], None],
        before_loss: Callable[[], None],
        endings: EngineFailures,
        contexts: RememberedContexts,
        connection: Callable[[ModelEntry], ClinicServer | None] = lambda model: None,
        choice_of: Callable[[ModelEntry], ComputeChoice] = lambda model: ComputeChoice(),
    ) -> None:
        """`connection` is how a server is reached, None for a file."""
        self._connection = connection
        self._engine = engine
        self._on_loaded = on_loaded
        self._before_loss = before_loss
        self._endings = endings
        self._contexts = contexts
        self._choice_of = choice_of
        self._unloading = threading.Lock()
        self._loaded_as: tuple[object, ...] | None = None
        self._placed: PlannedLoad | None = None

    def load(
        self, model: ModelEntry, settings: Settings, stopped: Callable[[], bool]
    ) -> Generator[ModelLoading, None, float]:
        """Load the model unless it is; returns the milliseconds it took (0: it was).

        `stopped` tells whether it is still wanted: a stop may come before the engine's turn. Closed
        early, it ends the load first. Raises ModelError and EngineError.
        """
        with self._unloading:  # wait for an unloading, and let no other one begin
            pass
        # Another token or certificate of a server is another connection.
        wanted = (*_key(model, settings), self._connection(model))
        if self._engine.loaded is not None and self._loaded_as == wanted:
            return 0.0
        yield ModelLoading(model.name, 0.0)
        if stopped():
            raise LoadCancelled(say("Loading the model was stopped."))
        self._before_loss()
        self._loaded_as = None  # also when nobody waits for the end of this load
        placed = yield from self._load_in_thread(model, settings, stopped)
        self._loaded_as = wanted
        self._placed = placed
        self._contexts.loaded(model, placed)
        self._on_loaded(model)
        smaller = smaller_context(placed, settings)
        if notice := joined((smaller, placed.loaded.notice, *model.warnings)):
            yield ModelLoading(model.name, 1.0, notice=notice)
        return placed.loaded.load_ms

    def _load_in_thread(
        self, model: ModelEntry, settings: Settings, stopped: Callable[[], bool]
    ) -> Generator[ModelLoading, None, PlannedLoad]:
        """Load in a thread of its own, which is closed in the end, and tell of its progress."""
        progress: queue.SimpleQueue[ModelLoading | None] = queue.SimpleQueue()
        outcome: list[PlannedLoad | BaseException] = []
        worker = Worker("model-load")
        changes: list[str] = []

        def tell(fraction: float) -> None:
            progress.put(ModelLoading(model.name, fraction, changes[-1] if changes else ""))

        def step(change: str) -> None:
            changes.append(change)
            tell(0.0)

        def load() -> None:
            try:
                outcome.append(self._load_now(model, settings, stopped, worker, tell, step))
            except BaseException as error:
                outcome.append(error)
            finally:
                progress.put(None)

        worker.put(load)
        try:
            while (loading := progress.get()) is not None:
                if stopped():
                    self._engine.cancel()
                yield loading
        except BaseException:
            worker.stop()
            self._engine.cancel()
            while not worker.close(CANCEL_AGAIN_S):
                self._engine.cancel()  # again: a try may have begun after the last one
            raise
        worker.close()
        result = outcome[0]
        if isinstance(result, BaseException):
            raise result
        return result

    def _load_now(
        self,
        model: ModelEntry,
        settings: Settings,
        stopped: Callable[[], bool],
        worker: Worker,
        tell: Callable[[float], None],
        step: Callable[[str], None],
    ) -> PlannedLoad:
        if (server := self._connection(model)) is not None:
            return connect(self._engine, server, settings)
        return load_by_plan(
            self._engine,
            Path(model.path),
            settings,
            stopped=lambda: stopped() or worker.is_stopped(),
            on_progress=tell,
            on_step=step,
            after=self._endings.to_avoid(model),
            before=self._contexts.before(model),
            choice=lambda: self._choice_of(model),
        )

    def unload(self, in_use: Callable[[], bool]) -> bool:
        """Unload the model unless it is in use; a load that comes meanwhile waits. Whether it was
        unloaded. Raises EngineError, and LoadCancelled when it was stopped."""
        with self._unloading:
            if in_use():
                return False
            self._before_loss()
            self._engine.unload()
            return True

    def placed(self) -> PlannedLoad | None:
        """The offload plan by which the present model was loaded; None while none is."""
        return self._placed if self._engine.loaded is not None else None

    def loaded(self, model: ModelEntry) -> ModelFacts | None:
        """What the engine knows of this model; None when it holds no or another one."""
        facts, known = self._engine.loaded, self._loaded_as
        return facts if known is not None and known[:2] == _content(model) else None

    def require(self, model: ModelEntry) -> tuple[ModelFacts, Ready]:
        """Raises EngineDied when the engine went away after it had loaded."""
        facts, ready = self.loaded(model), self._engine.ready
        if facts is None or ready is None:
            raise EngineDied(
                say(
                    "The engine ended while the model was loaded. It starts again with the next "
                    "answer."
                )
            )
        return facts, ready


def _key(model: ModelEntry, settings: Settings) -> tuple[object, ...]:
    """All that a load depends on."""
    return (
        *_content(model),
        settings.context,
        settings.placement,
        settings.gpu_layers,
        settings.cache_type,
        settings.threads,
        settings.lock_memory,
    )


def _content(model: ModelEntry) -> tuple[str, str]:
    """The file of a path may have been replaced, and added again."""
    return model.sha256, model.path


class RememberedContexts:
    """The context size that each model was last loaded with, where it is chosen automatically.

    Kept in the vault. What was saved of a consultation belongs to one context: if the choice
    followed the free memory of the moment, a restart would find nothing."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository

    def before(self, model: ModelEntry) -> int:
        """Tokens; 0 where it was never loaded so, or that can't be read."""
        with contextlib.suppress(StorageError, ValueError):
            return int(self._repository.state(_name_of_context(model)) or 0)
        return 0

    def loaded(self, model: ModelEntry, placed: PlannedLoad) -> None:
        """Remember it, unless it was asked for, or what was left after a failed allocation."""
        plan = placed.plan
        if plan is None or plan.wanted.context or placed.steps:
            return
        if plan.layout.context != plan.wanted.before:
            with contextlib.suppress(StorageError):  # a full disk: the next load chooses again
                self._repository.set_state(_name_of_context(model), str(plan.layout.context))


def _name_of_context(model: ModelEntry) -> str:
    return f"context of {model.sha256}"
