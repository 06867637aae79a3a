"""Offload plan in words: what goes where, and why it could not be faster."""

from __future__ import annotations

from app.core.models.machine_memory import SYSTEM_RESERVE, spelled
from app.core.models.memory_forecast import BATCH, CacheType
from app.core.models.offload_layout import DeviceUse, OffloadLayout, device_uses
from app.core.models.offload_plan import LEAST_CONTEXT, OffloadKind, OffloadPlan, OffloadTarget
from app.core.models.quantizations import POOR
from app.core.units import count_of


def summary(plan: OffloadPlan) -> str:
    """One sentence, for a list or an error."""
    memory = plan.uses[-1]
    moved = len(plan.layout.experts_in_memory)
    match plan.kind:
        case OffloadKind.GPU:
            return f"Everything on the GPU: {_used(plan)}."
        case OffloadKind.EXPERTS:
            experts = (
                f"the experts of {_layers(moved)}" if moved < len(plan.shape.layers)
                else "all experts"
            )  # fmt: skip
            return (
                f"Attention and cache on the GPU, {experts} in memory: {_used(plan)}, "
                f"and {_of(memory)} of memory."
            )
        case OffloadKind.LAYERS:
            without = " without their experts" if moved else ""
            return (
                f"{_layers(plan.layers_on_gpu)} of {len(plan.shape.layers)} on the GPU{without}, "
                f"the rest in memory: {_used(plan)}, and {_of(memory)} of memory."
            )
        case OffloadKind.CPU:
            return f"Everything in main memory, on the processor: {_of(memory)} of memory used."
    return _refusal(plan)


def caution(plan: OffloadPlan) -> str:
    """What to say of an offload that was asked for and does not fit; empty where it does."""
    if plan.kind is OffloadKind.NONE or not plan.overfull:
        return ""
    return "That is more than there is room for: it is tried, and less is taken where it fails."


def reasons(plan: OffloadPlan) -> tuple[str, ...]:
    """Sentences: what stood in the way of better, and what was chosen with what is left."""
    if plan.kind is OffloadKind.NONE:
        return ()
    said = [*_why_not_better(plan), _cache(plan), _context(plan), _mapped(plan)]
    return tuple(sentence for sentence in said if sentence)


def _why_not_better(plan: OffloadPlan) -> list[str]:
    shape, gpus = plan.shape, plan.machine.gpus
    if plan.kind is OffloadKind.GPU:
        return []
    if not gpus:
        return ["There is no GPU that llama.cpp could use."]
    if plan.wanted.where is not OffloadTarget.AUTOMATIC:
        return ["So it was chosen."]
    usable = spelled(sum(gpu.usable for gpu in gpus))
    everything = OffloadLayout(0, (), plan.layout.context, plan.layout.cache)
    needed = sum(use.used for use in device_uses(shape, plan.machine, everything)[:-1])
    said = [f"All of it would take {spelled(needed)} of the GPU, where {usable} can be used."]
    if plan.machine.unified and needed <= sum(gpu.usable for gpu in gpus):
        said = ["GPU and processor share one memory, and all of it leaves the system too little."]
    if plan.kind is OffloadKind.EXPERTS:
        used, all_of = shape.experts_used, shape.experts
        read = f"only {used} of {all_of}" if used and all_of else "only a few"
        said.append(
            f"A token reads {read} experts of a layer, but all of attention and of the cache: "
            "experts are what is missed least on the GPU."
        )
    elif shape.expert_bytes and plan.kind is OffloadKind.LAYERS:
        said.append("Even without any experts not all layers fit the GPU.")
    elif plan.kind is OffloadKind.CPU:
        said.append("Not one layer fits the GPU beside the cache and the buffers.")
    return said


def _cache(plan: OffloadPlan) -> str:
    asked, cache = plan.wanted.cache, plan.layout.cache
    if asked is not None and asked is not cache:
        return f"This model's attention heads allow no cache of {asked}: it is f16."
    if asked is not None:
        return f"The cache is {cache.value}, as it was chosen."
    if cache is CacheType.F16:
        return "The cache keeps keys and values in f16, as llama.cpp does by default."
    return "The cache is q8_0, half of f16, as with f16 the plan would be one step slower or fail."


def _context(plan: OffloadPlan) -> str:
    context, trained = plan.layout.context, plan.shape.context_train
    if plan.wanted.context:
        return f"The context is the {context:,} tokens that were asked for."
    if context == trained:
        return f"The context is {context:,} tokens, all that the model was trained for."
    if context == plan.wanted.before:
        return f"The context is {context:,} tokens, as before: what was saved then still applies."
    if context == LEAST_CONTEXT:
        return f"The context is only {context:,} tokens: for more the memory does not suffice."
    more = "more would leave the GPU" if plan.layers_on_gpu else "the memory does not suffice"
    return f"The context is {context:,} tokens: for twice as many {more}."


def _mapped(plan: OffloadPlan) -> str:
    """Measured in docs/offload.md: llama.cpp repacks weights for the processor."""
    if plan.kind is OffloadKind.GPU:
        return ""
    return (
        "Where llama.cpp copies weights into an order that suits the processor, the file's own "
        "pages may stay in memory beside this, until the system needs the room."
    )


def _refusal(plan: OffloadPlan) -> str:
    shape, instead, memory = plan.shape, plan.instead, plan.uses[-1]
    said = (
        f"{shape.name} in {shape.quantization} does not fit: without a GPU it takes "
        f"{spelled(memory.used)} of memory, where {spelled(memory.device.usable)} can be used"
    )
    if plan.machine.gpus and not plan.machine.unified:
        said += ", and the GPU does not take enough off it"
    said += "."
    if memory.device.free < memory.device.total - SYSTEM_RESERVE:
        taken = spelled(memory.device.total - memory.device.free)
        said += f" Other programs use {taken} of it now."
    if instead is None:
        return said
    if instead.context:
        said += f" With a context of {instead.context:,} tokens it would fit."
    if instead.quantization is None:
        return f"{said} None of the quantizations that are known here would: take a smaller model."
    worth = (
        ", at a visible loss of quality: more memory is the better way"
        if instead.quantization in POOR
        else ""
    )
    return f"{said} As {instead.quantization} (about {spelled(instead.size)}) it would fit{worth}."


def _used(plan: OffloadPlan) -> str:
    gpus = plan.uses[:-1]
    if len(gpus) == 1:
        return f"{_of(gpus[0])} used"
    return " and ".join(_of(use) for use in gpus) + " used"


def _of(use: DeviceUse) -> str:
    used, total = spelled(use.used), spelled(use.device.total)
    # The unit once, where it is the same.
    return f"{used.removesuffix(' GiB') if total.endswith(' GiB') else used} of {total}"


def _layers(count: int) -> str:
    return count_of(count, "layer")


FORMULAS = (
    "Cache: layers x (key width + value width) x tokens x bytes an element. Buffers: what a batch "
    f"of {BATCH} tokens needs at its widest moment, and room to copy experts to a GPU; an estimate."
)
