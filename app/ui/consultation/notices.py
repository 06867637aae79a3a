"""Notices: what the banners of the consultation page say of models, the trash and interrupted
replies.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint

from app.core.models.conversion import ConversionJob
from app.core.units import count_of
from app.services.application import Services
from app.services.models.model_library import ModelEntry
from app.ui.background import SLOW, Background
from app.ui.consultation.model_pill import ModelPill
from app.ui.models.models_controller import Choice, ModelsController
from app.ui.widgets.banner import Banner


def offer_to_try(model: ModelEntry, banner: Banner, load: Callable[[], object]) -> None:
    """Say that a model the engine keeps failing with was not loaded, and what can be done."""
    banner.say(
        f"The engine failed {model.ended_engine} times in a row with {model.name}, so it was not "
        "loaded. Choose another model above, or try this one again.",
        "Try anyway",
        load,
        until_answered=True,
    )


def tell_guess(choice: Choice, notice: Banner, pill: ModelPill, models: ModelsController) -> None:
    """Say in `notice` that the prompt format is a guess, until it is dismissed."""
    if not choice.guess:
        notice.hide()
        return

    def offer() -> None:
        pill.formats.popup(pill.mapToGlobal(QPoint(0, pill.height())))

    notice.say(choice.guess, "Choose another…", offer, models.told_guess)


def tell_due(
    services: Services, background: Background, notice: Banner, show_trash: Callable[[], object]
) -> None:
    """Say what in the trash is past its term: it is deleted at a start on another day."""

    def say(count: int) -> None:
        if count and notice.isHidden():
            one = count == 1
            what = "1 consultation has" if one else f"{count:,} consultations have"
            goes = "It is" if one else "They are"
            notice.say(
                f"{what} been in the trash for longer than it keeps them. {goes} deleted for good "
                "when Consilium is started on another day.",
                "Open the trash",
                show_trash,
            )

    background.run(services.history.due_once_tidied, say, lane=SLOW)


def tell_interrupted(count: int, banner: Banner) -> None:
    """Replies that were being written when the program ended, where there were any."""
    if count:
        replies = count_of(count, "reply was", "replies were")
        banner.say(
            f"Consilium ended while {replies} being written. What had been written is kept, "
            "and marked as interrupted."
        )


def tell_converted(job: ConversionJob, notice: Banner, show_models: Callable[[], object]) -> None:
    """A conversion came to its end."""
    notice.say(
        f"{job.name} is converted and in your list of models.", "Show the models", show_models
    )


def tell_waiting(job: ConversionJob, notice: Banner, show_models: Callable[[], object]) -> None:
    """A conversion of before is not done."""
    notice.say(
        f"The conversion of {job.name} is not done yet. It can go on from where it was.",
        "Show the models",
        show_models,
    )
