"""Offload fallback: what to try when a plan's allocation fails, the least harmful step first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.core.models.memory_forecast import CacheType, takes
from app.core.models.offload_layout import OffloadLayout, device_uses
from app.core.models.offload_plan import OffloadKind, OffloadPlan
from app.sentences import say

# Of a context, in tokens. The last holds one question and its answer, no more.
_CONTEXTS = (4096, 2048, 1024)
_NO_GPU = say("the GPU is not used")
MOST_STEPS = 8  # a load may take a minute


@dataclass(frozen=True)
class FallbackStep:
    """A plan that takes less than the one before; `change` says what, without a full stop."""

    plan: OffloadPlan
    change: str


def step_down(plan: OffloadPlan, *, memory_full: bool = False) -> FallbackStep | None:
    """The next plan to try, None when there is none.

    Experts leave the GPU first, then layers, as both cost only time. Then the cache becomes
    smaller, which costs a little quality; then the context. `memory_full`: main memory was what
    failed, so nothing more goes there.
    """
    for step in _candidates(plan, memory_full):
        # Where main memory is known to be too small, trying it would only make the computer slow.
        memory = step.plan.uses[-1]
        if memory.used <= max(memory.device.usable, plan.uses[-1].used):
            return step
    return None


def on_processor(plan: OffloadPlan) -> FallbackStep | None:
    """The plan without any GPU; None where it takes none, or main memory is too small."""
    nothing = replace(plan.layout, first_gpu_layer=len(plan.shape.layers), experts_in_memory=())
    step = _step(plan, nothing, _NO_GPU)
    memory = step.plan.uses[-1]
    return step if plan.layers_on_gpu and memory.used <= memory.device.usable else None


def _candidates(plan: OffloadPlan, memory_full: bool) -> Iterator[FallbackStep]:
    shape, layout = plan.shape, plan.layout
    count = len(shape.layers)
    if plan.layers_on_gpu and not memory_full:
        yield from _off_the_gpu(plan, count)
    if layout.cache is CacheType.F16 and takes(CacheType.Q8_0, shape):
        yield _step(
            plan, replace(layout, cache=CacheType.Q8_0), say("the cache is q8_0 instead of f16")
        )
    for context in _CONTEXTS:
        if context < layout.context:
            change = say(
                "the context is {context:,} tokens instead of {before:,}",
                context=context,
                before=layout.context,
            )
            yield _step(plan, replace(layout, context=context), change)
            break


def _off_the_gpu(plan: OffloadPlan, count: int) -> Iterator[FallbackStep]:
    layout = plan.layout
    first = layout.first_gpu_layer
    mixture = [n for n in range(first, count) if plan.shape.layers[n].experts]
    moved = len(layout.experts_in_memory)
    half = (len(mixture) + 1) // 2
    for more in (half, len(mixture)):
        if more > moved:
            layers = tuple(mixture[-more:])
            change = say(
                "the experts of {count} of {all} layers are in memory", count=len(layers), all=count
            )
            yield _step(plan, replace(layout, experts_in_memory=layers), change)
    on_gpu = count - first
    if on_gpu > max(1, count // 2):
        first = count - count // 2
        layers = tuple(n for n in mixture if n >= first)
        change = say("{count} of {all} layers are on the GPU", count=count // 2, all=count)
        yield _step(plan, replace(layout, first_gpu_layer=first, experts_in_memory=layers), change)
    nothing = replace(layout, first_gpu_layer=count, experts_in_memory=())
    yield _step(plan, nothing, _NO_GPU)


def _step(plan: OffloadPlan, layout: OffloadLayout, change: str) -> FallbackStep:
    count = len(plan.shape.layers)
    if layout.first_gpu_layer >= count:
        kind = OffloadKind.CPU
    elif layout.first_gpu_layer:
        kind = OffloadKind.LAYERS
    else:
        kind = OffloadKind.EXPERTS if layout.experts_in_memory else OffloadKind.GPU
    uses = device_uses(plan.shape, plan.machine, layout)
    return FallbackStep(replace(plan, kind=kind, layout=layout, uses=uses), change)
