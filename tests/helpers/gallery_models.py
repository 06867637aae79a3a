"""States of the models page for the gallery: settings, the table of types, a conversion."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.core.models.conversion import (
    ConversionJob,
    ConversionOrder,
    JobState,
    ProgressTold,
    TypeCost,
)
from app.services.models.conversion.conversion_costs import ConversionCosts
from app.ui.models.models_dialog import ModelsDialog

_GB = 10**9
_TYPES = (
    TypeCost("F16", 93 * _GB, 95 * _GB, 103 * _GB, 900.0),
    TypeCost("Q8_0", 50 * _GB, 51 * _GB, 60 * _GB, 400.0),
    TypeCost("Q4_K_M", 28 * _GB, 30 * _GB, 38 * _GB, 1500.0),
)


def states(dialog: ModelsDialog, settle: Callable[[], object]) -> Iterator[str]:
    """Lead the page from state to state; the name of each, once it stands."""
    page = dialog.page
    card = next(iter(page.cards.values()))
    card.adjust.click()
    assert card.panel is not None
    card.panel.fields.show()
    settle()
    yield "models-settings"
    card.adjust.click()
    page.show_get()
    costs = ConversionCosts(
        source=page.getting.named,
        from_hub=True,
        folder=page.getting.target_folder,
        types=_TYPES,
        free=80 * _GB,
        memory=64 * _GB,
        recommended="Q4_K_M",
        reason="the most exact that runs in 80% of the memory here, and fits the disk",
        download=93 * _GB,
        warnings=(),
    )
    page.getting.show_costs(costs)
    settle()
    yield "models-get"
    page.show_get()
    order = ConversionOrder(page.getting.named, "medico.gguf", "Q4_K_M", page.getting.named, True)
    progress = ProgressTold("convert", 12 * _GB, 28 * _GB, 0.43, 840.0, 40 * _GB)
    for state, sentence in (
        (JobState.RUNNING, ""),
        (JobState.STOPPED, "The download was cut off: check the connection, then go on."),
        (JobState.DONE, ""),
    ):
        job = ConversionJob(order, state, 0.0, 0, sentence, progress, 20e6)
        page.conversion.show_job(job)
        settle()
        dialog.area.verticalScrollBar().setValue(0)
        yield f"models-{state}"
    page.conversion.show_job(None)
