"""Offload plan: decides which parts of a model go to which device, by arithmetic alone.

A token reads all of attention and of the cache, but only a few of a mixture's experts. So what goes
into main memory first are experts, layer by layer; then whole layers; then everything.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from itertools import groupby
from typing import TypeAlias

from app.core.models.machine_memory import Machine
from app.core.models.memory_forecast import CacheType, score_bytes, takes
from app.core.models.model_shape import ModelShape
from app.core.models.offload_layout import DeviceUse, OffloadLayout, device_uses, fits
from app.core.models.quantizations import best_that_fits

# What the published fine-tune was trained with, and what the engine takes unasked.
DEFAULT_CONTEXT = 4096
# Less holds no consultation of a few turns beside its answer.
LEAST_CONTEXT = 2048
# An automatic context stays what it was before until this many times as much fits.
_GROWS = 4
DISK_RATE = 500_000_000  # bytes a second: an SSD on SATA; on NVMe some times as many
_CACHES = (CacheType.F16, CacheType.Q8_0)


class OffloadKind(IntEnum):
    """Best first."""

    GPU = 0
    EXPERTS = 1
    LAYERS = 2
    CPU = 3
    NONE = 4


class OffloadTarget(StrEnum):
    """What a person asks for; `layers` by their number."""

    AUTOMATIC = "automatic"
    GPU = "gpu"
    EXPERTS = "experts"
    LAYERS = "layers"
    CPU = "cpu"


@dataclass(frozen=True)
class OffloadRequest:
    """What is asked of a plan. `context` in tokens, 0 for 4096 and more where there is room; then
    `before` is that of the load before, which stays while it fits. `layers` for Where.LAYERS, on
    the GPU; no `cache` for the best that fits."""

    context: int = 0
    where: OffloadTarget = OffloadTarget.AUTOMATIC
    layers: int = 0
    cache: CacheType | None = None
    before: int = 0


@dataclass(frozen=True)
class SmallerPlan:
    """What would fit instead of a file that does not: the type and its size in bytes, None where
    even the smallest that is known does not; and the context in tokens that would, 0 for none."""

    quantization: str | None
    size: int
    context: int


@dataclass(frozen=True)
class OffloadPlan:
    """`uses` are the GPUs that are used and, last, main memory. With OffloadKind.NONE they are
    what the layout would need, and `instead` is what fits. A kind of offload that was asked for
    stays the same where it does not fit (`overfull`)."""

    shape: ModelShape
    machine: Machine
    kind: OffloadKind
    layout: OffloadLayout
    uses: tuple[DeviceUse, ...]
    wanted: OffloadRequest = OffloadRequest()
    instead: SmallerPlan | None = None

    @property
    def overfull(self) -> bool:
        """Whether a memory would hold more than it can."""
        return not fits(self.uses, self.machine)

    @property
    def repacks(self) -> bool:
        """Whether llama.cpp may copy the weights in main memory into the processor's order: only
        where they fit twice. The system can drop pages of the file and read them again, a copy it
        can't: it would kill the engine, or push it out to the swap file."""
        memory = self.uses[-1]
        return memory.used + memory.weights <= memory.device.usable

    @property
    def allows_plain_attention(self) -> bool:
        """Whether flash attention may be left out: not on a GPU, not with another type of cache
        than f16, and only where a batch's scores have room."""
        memory = self.uses[-1]
        scores = score_bytes(self.shape, self.layout.context)
        f16 = self.layout.cache is CacheType.F16
        return f16 and not self.gpu_layers and 0 < scores <= memory.device.usable - memory.used

    @property
    def seconds_from_disk(self) -> float:
        """For each token, to read again what main memory has no room for; 0 where it has. By
        arithmetic: of the weights that a token needs the same share is missing as of all."""
        memory = self.uses[-1]
        missing = memory.used - memory.device.usable
        if missing <= 0 or not memory.weights:
            return 0.0
        shape = self.shape
        of_experts = shape.experts_used / shape.experts if shape.experts else 1.0
        rarely_read = shape.expert_bytes * (1 - of_experts) + shape.embeddings
        needed = max(0.0, shape.weights - rarely_read) * memory.weights / shape.weights
        return min(1.0, missing / memory.weights) * needed / DISK_RATE

    @property
    def gpu_layers(self) -> int:
        """llama.cpp's `n_gpu_layers`, which counts the output as one more."""
        return sum(use.items for use in self.uses)

    @property
    def layers_on_gpu(self) -> int:
        return max(0, self.gpu_layers - 1)

    @property
    def overrides(self) -> tuple[str, ...]:
        """Patterns of tensors for main memory, llama.cpp's `tensor_buft_overrides`."""
        moved = self.layout.experts_in_memory
        return (expert_pattern(moved, self.shape.expert_names),) if moved else ()

    @property
    def tensor_split(self) -> tuple[int, ...]:
        """Layers of each GPU, empty for less than two."""
        items = tuple(use.items for use in self.uses[:-1])
        return items if len(items) > 1 else ()


def make_plan(
    shape: ModelShape, machine: Machine, wanted: OffloadRequest = OffloadRequest()
) -> OffloadPlan:
    """The best layout that fits, or that was asked for."""
    plan = _best(shape, machine, wanted)
    if plan is not None:
        return plan
    least = wanted.context or _first_contexts(shape, 0)[-1]
    cache = _caches(shape, wanted)[-1]
    kind, first, experts = _steps(shape, machine, wanted)[-1]
    layout = OffloadLayout(first, experts, least, cache)
    uses = device_uses(shape, machine, layout)
    if wanted.where is not OffloadTarget.AUTOMATIC:
        return OffloadPlan(shape, machine, kind, layout, uses, wanted)
    instead = _instead(shape, machine, wanted)
    return OffloadPlan(shape, machine, OffloadKind.NONE, layout, uses, wanted, instead)


def _best(shape: ModelShape, machine: Machine, wanted: OffloadRequest) -> OffloadPlan | None:
    if shape.weights > machine.usable:
        return None  # the same as trying all of it, sooner
    for context in _first_contexts(shape, wanted.context):
        found = [
            plan
            for cache in _caches(shape, wanted)
            if (plan := _first_fit(shape, machine, context, cache, wanted))
        ]
        if found:
            # The first of equals: a smaller cache is chosen only where it spares a step down.
            best = min(found, key=lambda plan: plan.kind)
            return best if wanted.context else _as_before(_grown(best))
    return None


def _first_fit(
    shape: ModelShape, machine: Machine, context: int, cache: CacheType, wanted: OffloadRequest
) -> OffloadPlan | None:
    for kind, first, experts in _steps(shape, machine, wanted):
        layout = OffloadLayout(first, experts, context, cache)
        uses = device_uses(shape, machine, layout)
        if fits(uses, machine):
            return OffloadPlan(shape, machine, kind, layout, uses, wanted)
    return None


_Step: TypeAlias = tuple[OffloadKind, int, tuple[int, ...]]


def _steps(shape: ModelShape, machine: Machine, wanted: OffloadRequest) -> list[_Step]:
    """Kind, first layer on a GPU, layers whose experts are in memory; the fastest first."""
    count = len(shape.layers)
    mixture = [n for n, layer in enumerate(shape.layers) if layer.experts]
    gpu: _Step = (OffloadKind.GPU, 0, ())
    experts: list[_Step] = [
        (OffloadKind.EXPERTS, 0, tuple(mixture[-moved:])) for moved in range(1, len(mixture) + 1)
    ]
    cpu: _Step = (OffloadKind.CPU, count, ())
    if not machine.gpus:
        return [cpu]
    match wanted.where:
        case OffloadTarget.GPU:
            return [gpu]
        case OffloadTarget.EXPERTS:
            return experts or [gpu]
        case OffloadTarget.LAYERS if wanted.layers >= count:
            return [gpu]
        case OffloadTarget.LAYERS if wanted.layers > 0:
            first = count - wanted.layers
            without = tuple(n for n in mixture if n >= first)
            whole: _Step = (OffloadKind.LAYERS, first, ())
            return [whole, (OffloadKind.LAYERS, first, without)] if without else [whole]
        case OffloadTarget.LAYERS | OffloadTarget.CPU:
            return [cpu]
    layers: list[_Step] = [
        (OffloadKind.LAYERS, first, tuple(n for n in mixture if n >= first))
        for first in range(1, count)
    ]
    return [gpu, *experts, *layers, cpu]


def _grown(plan: OffloadPlan) -> OffloadPlan:
    """The same layout with as much context as what is left holds, by doubling."""
    best, context = plan, plan.layout.context
    while context < plan.shape.context_train:
        context = min(2 * context, plan.shape.context_train)
        layout = OffloadLayout(
            plan.layout.first_gpu_layer, plan.layout.experts_in_memory, context, plan.layout.cache
        )
        uses = device_uses(plan.shape, plan.machine, layout)
        if not fits(uses, plan.machine):
            break
        best = OffloadPlan(plan.shape, plan.machine, plan.kind, layout, uses, plan.wanted)
    return best


def _as_before(plan: OffloadPlan) -> OffloadPlan:
    """With the context of the load before, so that states which were saved with it still apply.
    Free memory comes and goes; but much more of it is worth the change."""
    before = plan.wanted.before
    if not DEFAULT_CONTEXT <= before < plan.layout.context < _GROWS * before:
        return plan
    layout = replace(plan.layout, context=before)
    return replace(plan, layout=layout, uses=device_uses(plan.shape, plan.machine, layout))


def _first_contexts(shape: ModelShape, asked: int) -> list[int]:
    """Contexts to begin with, in tokens, the wanted one first."""
    if asked:
        return [asked]
    trained = shape.context_train or DEFAULT_CONTEXT
    return sorted({min(DEFAULT_CONTEXT, trained), min(LEAST_CONTEXT, trained)}, reverse=True)


def _caches(shape: ModelShape, wanted: OffloadRequest) -> tuple[CacheType, ...]:
    """Those to try, the best first; one that the model can't have is not."""
    asked = (wanted.cache,) if wanted.cache is not None else _CACHES
    return tuple(cache for cache in asked if takes(cache, shape)) or (CacheType.F16,)


def _instead(shape: ModelShape, machine: Machine, wanted: OffloadRequest) -> SmallerPlan:
    smaller = best_that_fits(shape, lambda other: _best(other, machine, wanted) is not None)
    shorter = _best(shape, machine, replace(wanted, context=0)) if wanted.context else None
    return SmallerPlan(
        smaller.quantization if smaller else None,
        smaller.weights if smaller else 0,
        shorter.layout.context if shorter else 0,
    )


_STEM, _END = "ffn_", "_exps"  # of the names of the experts' tensors


def expert_pattern(layers: Iterable[int], names: Iterable[str]) -> str:
    r"""The experts of these layers, as in `blk\.(2[2-9]|3[01])\.ffn_(down|gate|up)_exps`."""
    return rf"blk\.({numbers_pattern(layers)})\.{_names_pattern(sorted(names))}"


def numbers_pattern(numbers: Iterable[int]) -> str:
    """A pattern for exactly these numbers, to be put between brackets."""
    parts = []
    for tens, group in groupby(sorted(set(numbers)), key=lambda number: number // 10):
        parts.append(f"{tens or ''}{_digits([number % 10 for number in group])}")
    return "|".join(parts)


def _digits(digits: list[int]) -> str:
    if len(digits) == 1:
        return str(digits[0])
    if len(digits) > 2 and digits[-1] - digits[0] == len(digits) - 1:
        return f"[{digits[0]}-{digits[-1]}]"
    return f"[{''.join(map(str, digits))}]"


def _names_pattern(names: list[str]) -> str:
    if all(name.startswith(_STEM) and name.endswith(_END) for name in names):
        return f"{_STEM}({'|'.join(name[len(_STEM) : -len(_END)] for name in names)}){_END}"
    return f"({'|'.join(names)})"
