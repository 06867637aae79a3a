"""Model overview: what the page of models shows of each, and how it fits this machine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.core.models.fidelity_report import FidelityReport
from app.core.models.fit import Fit, fit_of
from app.core.models.model_settings import ModelSettings, SpeedSeen
from app.core.models.model_shape import ModelShape
from app.core.models.offload_plan import make_plan
from app.core.models.offload_plan_words import caution, summary
from app.core.models.quantizations import closest_that_fits
from app.core.prompts.format_choice import FormatChoice, FormatEvidence, decide
from app.core.units import spelled_size
from app.errors import ConsiliumError
from app.sentences import joined, say
from app.services.engine.engine_client import EngineClient
from app.services.models.fidelity.fidelity_measurement import FidelityMeasurement
from app.services.models.format_selection import FormatSelection
from app.services.models.gguf.gguf_header import read_header
from app.services.models.gguf.gguf_shape import model_shape
from app.services.models.model_library import ModelEntry, ModelLibrary
from app.services.models.offload.offload_preview import without_our_own
from app.services.models.offload.planned_load import request_for
from app.services.models.offload.this_machine import machine_of
from app.settings import Settings


@dataclass(frozen=True)
class ModelOverview:
    """`answers`: it is the chosen one. `format_by_file`: what it is asked in where nobody chose;
    `own_file`: its file may be deleted with it; `fidelity`: how far it is from the original, where
    that was measured: `measured_here`, or as a file beside it tells. `general` are the settings
    that hold for all."""

    entry: ModelEntry
    answers: bool
    settings: ModelSettings
    format: FormatChoice
    format_by_file: FormatChoice
    speed: SpeedSeen | None
    own_file: bool
    fidelity: FidelityReport | None
    measured_here: bool
    general: Settings


@dataclass(frozen=True)
class ModelFit:
    """None where nothing can be said; then the sentence tells why. `closer` names a type that fits
    too and is nearer to the original, empty where none does."""

    fit: Fit | None
    sentence: str
    closer: str = ""


def overview(
    library: ModelLibrary,
    formats: FormatSelection,
    fidelity: FidelityMeasurement,
    settings: Settings,
) -> tuple[ModelOverview, ...]:
    """Of each model of the library, in its order."""
    try:
        chosen = library.default(*settings.model_file).path
    except ConsiliumError:
        chosen = ""
    return tuple(
        ModelOverview(
            entry,
            entry.path == chosen,
            library.settings_of(entry.sha256),
            formats.of(entry),
            decide(
                entry.format_evidence or FormatEvidence(),
                measured=library.settings_of(entry.sha256).measured_format,
            ),
            library.speed_of(entry.sha256),
            library.owns_file(entry),
            fidelity.known(entry.sha256, Path(entry.path)),
            fidelity.known(entry.sha256) is not None,
            settings,
        )
        for entry in library.list()
    )


def fit_here(
    entry: ModelEntry,
    engine: EngineClient,
    settings: Settings,
    before: Callable[[ModelEntry], int],
) -> ModelFit:
    """The plan of the settings for this machine, in a word and a sentence. Starts the engine where
    none runs, for only it knows the GPUs; never raises."""
    if entry.problem:
        return ModelFit(None, "")
    if entry.server:
        return ModelFit(None, say("It runs on the clinic's server, and takes nothing here."))
    try:
        shape = model_shape(read_header(Path(entry.path)))
        machine = without_our_own(machine_of(engine.devices_here()), engine)
        request = request_for(settings, shape, before(entry))
        plan = make_plan(shape, machine, request)
    except ConsiliumError as error:
        return ModelFit(None, say("Whether it fits here is not known: {error}", error=str(error)))
    fit = fit_of(plan)
    closer = None
    if fit is Fit.FITS and not entry.demonstration:
        closer = closest_that_fits(
            shape, lambda other: fit_of(make_plan(other, machine, request)) is Fit.FITS
        )
    return ModelFit(fit, joined((summary(plan), caution(plan))), _closer(closer))


def _closer(shape: ModelShape | None) -> str:
    if shape is None:
        return ""
    return say(
        "{type} (about {size}) would fit this computer too, and is closer to the original.",
        type=shape.quantization,
        size=spelled_size(shape.weights),
    )
