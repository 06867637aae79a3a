"""Offload preview: the plan that the settings would give on this machine, before anything is
loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.core.models.machine_memory import Machine, spelled
from app.core.models.offload_plan import OffloadKind, make_plan
from app.core.models.offload_plan_words import caution, reasons, summary
from app.errors import NoModel
from app.sentences import joined, say
from app.services.engine.engine_client import EngineClient
from app.services.models.gguf.gguf_header import read_header
from app.services.models.gguf.gguf_shape import model_shape
from app.services.models.model_library import ModelEntry, ModelLibrary
from app.services.models.offload.planned_load import PlannedLoad, request_for
from app.services.models.offload.this_machine import machine_of
from app.settings import Settings


@dataclass(frozen=True)
class Preview:
    """`words` say what would lie where, `reasons` why; `warns` when it does not fit. `layers` and
    `context_train` are the model's, `gpus` the machine's."""

    model: str
    words: str
    reasons: tuple[str, ...]
    warns: bool
    layers: int
    context_train: int
    gpus: int


def preview(
    engine: EngineClient,
    library: ModelLibrary,
    settings: Settings,
    before: Callable[[ModelEntry], int],
) -> Preview | None:
    """The plan for the model that answers; None where there is none, or it is on a
    server. `before` as in `wanted_for`.

    Starts the engine where none runs, for only it knows the GPUs. Raises ModelError, EngineError.
    """
    try:
        model = library.default(*settings.model_file)
    except NoModel:
        return None
    if model.server:
        return None
    shape = model_shape(read_header(Path(model.path)))
    machine = machine_of(engine.devices_here())
    wanted = request_for(settings, shape, before(model))
    plan = make_plan(shape, without_our_own(machine, engine), wanted)
    return Preview(
        model=model.name,
        words=joined((summary(plan), caution(plan))),
        reasons=reasons(plan),
        warns=plan.kind is OffloadKind.NONE or plan.overfull,
        layers=len(shape.layers),
        context_train=shape.context_train,
        gpus=len(machine.gpus),
    )


def measured(placed: PlannedLoad | None) -> str:
    """What llama.cpp took, beside the forecast; empty while no model is loaded by a plan."""
    if placed is None or placed.plan is None:
        return ""
    forecast = sum(use.used for use in placed.plan.uses)
    return say(
        "Loaded now: {used} by llama.cpp's own count, where {foreseen} were foreseen.",
        used=spelled(placed.used_bytes),
        foreseen=spelled(forecast),
    )


def without_our_own(machine: Machine, engine: EngineClient) -> Machine:
    """The machine as if the loaded model were gone. The GPUs' free memory is that of the engine's
    start, before it loaded anything; mapped pages of a file count as free already."""
    loaded = engine.loaded
    if loaded is None:
        return machine
    own = sum(
        each.bytes
        for each in loaded.memory
        if each.buffer.startswith("CPU") and "Mapped" not in each.buffer
    )
    memory = machine.memory
    return replace(machine, memory=replace(memory, free=min(memory.total, memory.free + own)))
