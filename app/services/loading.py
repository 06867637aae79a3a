"""The model in the engine: loaded when a reply needs it, again when its settings have changed."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Generator
from pathlib import Path

from app.core.protocol import ModelFacts, Ready
from app.errors import EngineDied, LoadCancelled
from app.services.engine_client import EngineClient
from app.services.library import ModelEntry
from app.services.replies import Loading
from app.settings import Settings


class ModelLoader:
    """Remembers with which settings the engine's model was loaded; tells `on_loaded` of each, and
    calls `before_load` while the one before it is still there."""

    def __init__(
        self,
        engine: EngineClient,
        on_loaded: Callable[[ModelEntry], None],
        before_load: Callable[[], None],
    ) -> None:
        self._engine = engine
        self._on_loaded = on_loaded
        self._before_load = before_load
        self._loaded_as: tuple[str, str, int, int, int] | None = None

    def load(
        self, model: ModelEntry, settings: Settings, stopped: Callable[[], bool]
    ) -> Generator[Loading, None, float]:
        """Load the model unless it is; returns the milliseconds it took (0: it was).

        `stopped` tells whether it is still wanted: a stop may come before the engine's turn. Closed
        early, it ends the load first. Raises ModelError and EngineError.
        """
        # By its content too: the file of a path may have been replaced, and added anew.
        wanted = (model.sha256, model.path, settings.context, settings.gpu_layers, settings.threads)
        if self._engine.loaded is not None and self._loaded_as == wanted:
            return 0.0
        yield Loading(model.name, 0.0)
        if stopped():
            raise LoadCancelled("Loading the model was stopped.")
        self._before_load()
        progress: queue.SimpleQueue[float | None] = queue.SimpleQueue()
        outcome: list[float | BaseException] = []

        def load() -> None:
            try:
                loaded = self._engine.load(
                    Path(model.path),
                    context=settings.context,
                    gpu_layers=settings.gpu_layers,
                    threads=settings.threads,
                    on_progress=progress.put,
                )
                outcome.append(loaded.load_ms)
            except BaseException as error:
                outcome.append(error)
            finally:
                progress.put(None)

        thread = threading.Thread(target=load, name="model-load", daemon=True)
        thread.start()
        try:
            while (fraction := progress.get()) is not None:
                if stopped():
                    self._engine.cancel()
                yield Loading(model.name, fraction)
        except GeneratorExit:
            self._engine.cancel()
            thread.join()
            raise
        result = outcome[0]
        if isinstance(result, BaseException):
            raise result
        self._loaded_as = wanted
        self._on_loaded(model)
        return result

    def loaded(self, model: ModelEntry) -> ModelFacts | None:
        """What the engine knows of this model; None when it holds no or another one."""
        same = self._engine.loaded_path == Path(model.path)
        return self._engine.loaded if same else None

    def require(self, model: ModelEntry) -> tuple[ModelFacts, Ready]:
        """Raises EngineDied when the engine went away after it had loaded."""
        facts, ready = self.loaded(model), self._engine.ready
        if facts is None or ready is None:
            raise EngineDied(
                "The engine ended while the model was loaded. Send again to restart it."
            )
        return facts, ready
