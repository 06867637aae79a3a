"""Planned load: loads a model by an offload plan for the memory free now, and by smaller plans
where an allocation fails.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.engine_protocol import EngineDevice, Loaded
from app.core.models.clinic_server import ClinicServer
from app.core.models.compute_choice import ComputeChoice
from app.core.models.memory_forecast import CacheType
from app.core.models.model_shape import ModelShape
from app.core.models.offload_fallback import MOST_STEPS, FallbackStep, on_processor, step_down
from app.core.models.offload_plan import (
    OffloadKind,
    OffloadPlan,
    OffloadRequest,
    OffloadTarget,
    make_plan,
)
from app.core.models.offload_plan_words import speed_from_disk, summary
from app.errors import (
    EngineDied,
    EngineError,
    EngineKilledForMemory,
    EngineOutOfMemory,
    EngineSilent,
    LoadCancelled,
    ModelError,
    ModelTooLarge,
    UserError,
)
from app.sentences import all_of, joined, say
from app.services.engine.engine_client import EngineClient
from app.services.models.gguf.gguf_header import read_header
from app.services.models.gguf.gguf_shape import model_shape
from app.services.models.offload.this_machine import machine_of
from app.settings import Settings

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class PlannedLoad:
    """How a model was loaded. No `plan` where its header allows none; `steps` say what was taken
    back when an allocation failed, or as the engine had ended (`ended`), in order."""

    loaded: Loaded
    plan: OffloadPlan | None
    steps: tuple[str, ...] = ()
    ended: bool = False

    @property
    def sentence(self) -> str:
        """What was chosen, for a person; empty without a plan."""
        if server := self.loaded.model.server:
            return say(
                "Answered by the clinic's server at {server}: what is asked leaves this computer.",
                server=server,
            )
        if self.plan is None:
            return ""
        if not self.steps:
            return summary(self.plan)
        steps = all_of(self.steps)
        why = (
            say("The engine ended before, so {steps}.", steps=steps)
            if self.ended
            else say("There was no room for more, so {steps}.", steps=steps)
        )
        return joined((why, summary(self.plan)))

    @property
    def used_bytes(self) -> int:
        """Of all memories, by llama.cpp's own accounting. Weights that it copied into another order
        count once: their pages in the mapped file are not read again."""
        facts = self.loaded.model
        weights = sum(each.bytes for each in facts.memory if each.use == "weights")
        others = sum(each.bytes for each in facts.memory if each.use != "weights")
        return min(weights, facts.size_bytes) + others


def request_for(settings: Settings, shape: ModelShape, before: int = 0) -> OffloadRequest:
    """What the settings ask of a plan; no more context than the model was trained for. `before` in
    tokens: the context that an automatic one was."""
    cache = CacheType(settings.cache_type) if settings.cache_type else None
    where = OffloadTarget(settings.placement)
    context = min(settings.context, shape.context_train or settings.context)
    return OffloadRequest(context, where, max(0, settings.gpu_layers), cache, before)


def plan_for(
    path: Path, settings: Settings, devices: tuple[EngineDevice, ...], before: int = 0
) -> OffloadPlan | None:
    """The plan for this machine; None where the file's header or the system tells too little.

    Raises ModelTooLarge when nothing fits and the settings leave the choice to us.
    """
    try:
        shape = model_shape(read_header(path))
        machine = machine_of(devices)
    except (ModelError, UserError):
        return None  # the engine will say what is wrong with the file
    plan = make_plan(shape, machine, request_for(settings, shape, before))
    if plan.kind is OffloadKind.NONE:
        raise ModelTooLarge(
            say(
                "{plan} It can run all the same, slowly: choose “Processor only” in the settings. "
                "{speed}",
                plan=summary(plan),
                speed=speed_from_disk(plan),
            )
        )
    return plan


def load_by_plan(
    engine: EngineClient,
    path: Path,
    settings: Settings,
    *,
    stopped: Callable[[], bool] = lambda: False,
    on_progress: Callable[[float], None] | None = None,
    on_step: Callable[[str], None] = lambda change: None,
    after: Sequence[EngineError] = (),
    before: int = 0,
    choice: Callable[[], ComputeChoice] = ComputeChoice,
) -> PlannedLoad:
    """Load it; `on_step` hears what is taken back before another try, or because the engine ended
    with this model before (`after`). `before` as in `wanted_for`. `choice` is asked for once the
    engine runs; after a load that failed llama.cpp's own counts.

    Raises ModelError, EngineError, LoadCancelled.
    """
    plan = plan_for(path, settings, engine.unload(), before)
    steps: list[str] = []
    for end in after[:MOST_STEPS]:
        if plan is not None and (less := _next(plan, end)) is not None:
            on_step(less.change)
            steps.append(less.change)
            plan = less.plan
    ended = bool(steps)
    while True:
        if stopped():
            raise LoadCancelled(say("Loading the model was stopped."))
        if plan is not None:
            _log.info("the model is placed: %s", summary(plan))
        try:
            chosen = ComputeChoice() if steps else choice()
            loaded = _load(engine, path, settings, plan, chosen, on_progress)
            return PlannedLoad(loaded, plan, tuple(steps), ended)
        except (EngineOutOfMemory, EngineDied) as error:
            step = _next(plan, error) if plan and len(steps) < MOST_STEPS else None
            if step is None:
                raise
            _log.warning("the load failed (%s); next: %s", type(error).__name__, step.change)
            on_step(step.change)
            steps.append(step.change)
            plan = step.plan


def connect(engine: EngineClient, server: ClinicServer, settings: Settings) -> PlannedLoad:
    """The clinic's server in a model's place. Raises EngineError, LoadCancelled."""
    loaded = engine.load(Path(server.url), context=settings.context, server=server)
    return PlannedLoad(loaded, None)


def smaller_context(placed: PlannedLoad, settings: Settings) -> str:
    """The sentence for a server that holds less than was set; empty otherwise."""
    model = placed.loaded.model
    if not model.server or model.context >= settings.context:
        return ""
    return say(
        "The clinic's server has a context of {has:,} tokens, less than the {wanted:,} that are "
        "set here.",
        has=model.context,
        wanted=settings.context,
    )


def _load(
    engine: EngineClient,
    path: Path,
    settings: Settings,
    plan: OffloadPlan | None,
    choice: ComputeChoice,
    on_progress: Callable[[float], None] | None,
) -> Loaded:
    if plan is None:
        return engine.load(
            path,
            context=settings.context,
            threads=settings.threads,
            lock_memory=settings.lock_memory,
            on_progress=on_progress,
        )
    return engine.load(
        path,
        context=plan.layout.context,
        gpu_layers=plan.gpu_layers,
        threads=settings.threads,
        in_memory=plan.overrides,
        tensor_split=plan.tensor_split,
        cache_type=plan.layout.cache,
        # What has no room can't be kept there.
        lock_memory=settings.lock_memory and not plan.overfull,
        repack=plan.repacks and choice.repack,
        flash_attention=choice.flash_attention or not plan.allows_plain_attention,
        on_progress=on_progress,
    )


def _next(plan: OffloadPlan, error: EngineError) -> FallbackStep | None:
    if isinstance(error, EngineDied | EngineSilent):
        return on_processor(plan)  # without a word of memory: once more, with the least risk
    return step_down(plan, memory_full=isinstance(error, EngineKilledForMemory))
