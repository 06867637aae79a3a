"""Failing model notice: a model the engine keeps ending with is not loaded until somebody asks."""

from __future__ import annotations

from collections.abc import Callable

from app.services.models.model_library import ModelEntry
from app.ui.widgets.banner import Banner


def offer_to_try(model: ModelEntry, banner: Banner, load: Callable[[], object]) -> None:
    """Say that it was not loaded, and what can be done."""
    banner.say(
        f"The engine failed {model.ended_engine} times in a row with {model.name}, so it was not "
        "loaded. Choose another model below, or try this one again.",
        "Try anyway",
        load,
    )
