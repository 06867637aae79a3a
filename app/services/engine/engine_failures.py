"""Engine failures: how often the engine ended with a model; the next load then takes less, and a
model that keeps failing is not loaded until somebody asks for it.
"""

from __future__ import annotations

import contextlib
import threading

from app.errors import (
    EngineDied,
    EngineEndedForMemory,
    EngineError,
    EngineKilledForMemory,
    EngineSilent,
    StorageError,
)
from app.services.models.model_library import ModelEntry, ModelLibrary

ENGINE_ENDED = (EngineDied, EngineSilent, EngineKilledForMemory, EngineEndedForMemory)
FLUKES = 1  # ends without a word of memory, after which a model is loaded as it was


class EngineFailures:
    """Counts in the library, across starts of the program; what to load with less, in this one."""

    def __init__(self, library: ModelLibrary) -> None:
        self._library = library
        self._changing = threading.Lock()
        self._of: dict[str, list[EngineError]] = {}

    def took_place(self, model: ModelEntry, error: BaseException) -> None:
        """An error that ended a load or a reply; only an end of the engine counts."""
        if not isinstance(error, ENGINE_ENDED) or not model.sha256:
            return
        with self._changing:
            self._of.setdefault(model.sha256, []).append(error)
        with contextlib.suppress(StorageError):  # a full disk: it counts in this program
            self._library.count_ending(model.sha256)

    def replied(self, model: ModelEntry) -> None:
        """A reply came to its end."""
        with self._changing:
            # Where memory was short, it still is.
            kept = [e for e in self._of.get(model.sha256, ()) if not _unexplained(e)]
            self._of[model.sha256] = kept
        with contextlib.suppress(StorageError):
            self._library.forget_endings(model.sha256)

    def to_avoid(self, model: ModelEntry) -> tuple[EngineError, ...]:
        """The ends after which it is to be loaded with less, one step for each."""
        with self._changing:
            ends = list(self._of.get(model.sha256, ()))
        unexplained = [end for end in ends if _unexplained(end)]
        return tuple(e for e in ends if e not in unexplained[:FLUKES])


def _unexplained(error: EngineError) -> bool:
    return isinstance(error, EngineDied | EngineSilent)
