"""States of the models page for the gallery: settings, the table of types, a conversion."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from app.core.models.conversion import (
    ConversionJob,
    ConversionOrder,
    JobState,
    ProgressTold,
    TypeCost,
)
from app.core.models.fidelity_report import FidelityReport
from app.core.models.fit import Fit
from app.services.models.conversion.conversion_costs import ConversionCosts
from app.services.models.model_overview import ModelFit
from app.ui.models.fidelity_controller import Measurement
from app.ui.models.models_dialog import ModelsDialog

_GB = 10**9
_FITS = ModelFit(Fit.FITS, "Everything in main memory.")
_CLOSER = "Q6_K (about 38.4 GB) would fit this computer too, and is closer to the original."
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
    yield from _fidelity(dialog, settle)
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


def _fidelity(dialog: ModelsDialog, settle: Callable[[], object]) -> Iterator[str]:
    """Measured, and under way."""
    card = next(iter(dialog.page.cards.values()))
    before = card.shown
    card.compare.click()
    report = FidelityReport(
        answers=24, tokens=2349, kl_mean=0.0043, kl_error=0.0003, kl_median=0.001, kl_99=0.05,
        same_top=0.987, same_top_error=0.002, perplexity_ratio=1.004, whole=17,
        verdict="small-change", reference="medico-mistral.F16.gguf",
    )  # fmt: skip
    card.show_fit(replace(_FITS, closer=_CLOSER))
    card.show_model(replace(before, fidelity=report, measured_here=True))
    settle()
    yield "models-fidelity"
    controller = dialog.page.fidelity
    for share in (0.0, 0.4):
        controller.show(Measurement(before.entry.sha256, share))
    settle()
    assert card.comparison is not None
    dialog.area.ensureWidgetVisible(card.comparison.stop)
    settle()
    yield "models-fidelity-running"
    dialog.area.verticalScrollBar().setValue(0)
    controller.show(None)
    card.compare.click()
    card.show_model(before)
