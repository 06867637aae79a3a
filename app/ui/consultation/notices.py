"""Notices: what the banners of the consultation page say of models, the trash and interrupted
replies.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint

from app.core.models.conversion import ConversionJob
from app.services.application import Services
from app.services.models.model_library import ModelEntry
from app.ui.background import SLOW, Background
from app.ui.consultation.model_pill import ModelPill
from app.ui.models.models_controller import Choice, ModelsController
from app.ui.translation import tr, tr_count
from app.ui.widgets.banner import Banner


def offer_to_try(model: ModelEntry, banner: Banner, load: Callable[[], object]) -> None:
    """Say that a model the engine keeps failing with was not loaded, and what can be done."""
    banner.say(
        tr(
            "The engine failed {times} times in a row with {model}, so it was "
            "not loaded. Choose another model above, or try this one again.",
            times=model.ended_engine,
            model=model.name,
        ),
        tr("Try anyway"),
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

    notice.say(choice.guess, tr("Choose another…"), offer, models.told_guess)


def tell_due(
    services: Services, background: Background, notice: Banner, show_trash: Callable[[], object]
) -> None:
    """Say what in the trash is past its term: it is deleted at a start on another day."""

    def tell(count: int) -> None:
        if count and notice.isHidden():
            notice.say(
                tr_count(
                    "1 consultation has been in the trash for longer than it keeps them. It is "
                    "deleted for good when Consilium is started on another day.",
                    "{n:,} consultations have been in the trash for longer than it keeps them. "
                    "They are deleted for good when Consilium is started on another day.",
                    n=count,
                ),
                tr("Open the trash"),
                show_trash,
            )

    background.run(services.history.due_once_tidied, tell, lane=SLOW)


def tell_interrupted(count: int, banner: Banner) -> None:
    """Replies that were being written when the program ended, where there were any."""
    if count:
        banner.say(
            tr_count(
                "Consilium ended while {n} reply was being written. What had been written is kept, "
                "and marked as interrupted.",
                "Consilium ended while {n:,} replies were being written. What had been written is "
                "kept, and marked as interrupted.",
                n=count,
            )
        )


def tell_converted(job: ConversionJob, notice: Banner, show_models: Callable[[], object]) -> None:
    """A conversion came to its end."""
    notice.say(
        tr("{job} is converted and in your list of models.", job=job.name),
        tr("Show the models"),
        show_models,
    )


def tell_waiting(job: ConversionJob, notice: Banner, show_models: Callable[[], object]) -> None:
    """A conversion of before is not done."""
    notice.say(
        tr(
            "The conversion of {job} is not done yet. It can go on from where it was.", job=job.name
        ),
        tr("Show the models"),
        show_models,
    )
