"""Remembered context size: the one a model was last loaded with, where it is chosen
automatically.
"""

from __future__ import annotations

import contextlib

from app.errors import StorageError
from app.services.models.model_library import ModelEntry
from app.services.models.planned_load import PlannedLoad
from app.store.history.repository import Repository


class RememberedContexts:
    """Kept in the vault. What was saved of a consultation belongs to one context: if the choice
    followed the free memory of the moment, a restart would find nothing."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository

    def before(self, model: ModelEntry) -> int:
        """Tokens; 0 where it was never loaded so, or that can't be read."""
        with contextlib.suppress(StorageError, ValueError):
            return int(self._repository.state(_name(model)) or 0)
        return 0

    def loaded(self, model: ModelEntry, placed: PlannedLoad) -> None:
        """Remember it, unless it was asked for, or what was left after a failed allocation."""
        plan = placed.plan
        if plan is None or plan.wanted.context or placed.steps:
            return
        if plan.layout.context != plan.wanted.before:
            with contextlib.suppress(StorageError):  # a full disk: the next load chooses again
                self._repository.set_state(_name(model), str(plan.layout.context))


def _name(model: ModelEntry) -> str:
    return f"context of {model.sha256}"
