"""Offload plan in words: what goes where, and why it could not be faster."""

from __future__ import annotations

from typing import Any

from app.core.models.machine_memory import SYSTEM_RESERVE, spelled
from app.core.models.memory_forecast import BATCH, CacheType
from app.core.models.offload_layout import DeviceUse, OffloadLayout, device_uses
from app.core.models.offload_plan import (
    LEAST_CONTEXT,
    OffloadKind,
    OffloadPlan,
    OffloadTarget,
    SmallerPlan,
)
from app.core.models.quantizations import POOR
from app.sentences import all_of, joined, say, say_count


def summary(plan: OffloadPlan) -> str:
    """One sentence, for a list or an error."""
    memory = plan.uses[-1]
    moved = len(plan.layout.experts_in_memory)
    match plan.kind:
        case OffloadKind.GPU:
            return say("Everything on the GPU: {used}.", used=_used(plan))
        case OffloadKind.EXPERTS:
            if moved < len(plan.shape.layers):
                return say(
                    "Attention and cache on the GPU, the experts of {layers} in memory: {used}, "
                    "and {memory} of memory.",
                    layers=_layers(moved),
                    used=_used(plan),
                    memory=_of(memory),
                )
            return say(
                "Attention and cache on the GPU, all experts in memory: {used}, and {memory} of "
                "memory.",
                used=_used(plan),
                memory=_of(memory),
            )
        case OffloadKind.LAYERS:
            values: dict[str, Any] = {
                "layers": _layers(plan.layers_on_gpu),
                "count": len(plan.shape.layers),
                "used": _used(plan),
                "memory": _of(memory),
            }
            if moved:
                return say(
                    "{layers} of {count} on the GPU without their experts, the rest in memory: "
                    "{used}, and {memory} of memory.",
                    **values,
                )
            return say(
                "{layers} of {count} on the GPU, the rest in memory: {used}, and {memory} of "
                "memory.",
                **values,
            )
        case OffloadKind.CPU:
            return say(
                "Everything in main memory, on the processor: {memory} of memory used.",
                memory=_of(memory),
            )
    return _refusal(plan)


def caution(plan: OffloadPlan) -> str:
    """What to say of an offload that was asked for and does not fit; empty where it does."""
    if plan.kind is OffloadKind.NONE or not plan.overfull:
        return ""
    if plan.kind is OffloadKind.CPU:
        return speed_from_disk(plan)
    return say(
        "That is more than there is room for: it is tried, and less is taken where it fails."
    )


def speed_from_disk(plan: OffloadPlan) -> str:
    """What a model that is larger than main memory costs."""
    return say(
        "What main memory has no room for is then read from the disk again for each word: about "
        "{seconds:.1f} seconds a token where the disk reads 500 MB a second.",
        seconds=max(0.1, plan.seconds_from_disk),
    )


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
        return [say("There is no GPU that llama.cpp could use.")]
    if plan.wanted.where is not OffloadTarget.AUTOMATIC:
        return [say("So it was chosen.")]
    usable = spelled(sum(gpu.usable for gpu in gpus))
    everything = OffloadLayout(0, (), plan.layout.context, plan.layout.cache)
    needed = sum(use.used for use in device_uses(shape, plan.machine, everything)[:-1])
    said: list[str] = [
        say(
            "All of it would take {needed} of the GPU, where {usable} can be used.",
            needed=spelled(needed),
            usable=usable,
        )
    ]
    if plan.machine.unified and needed <= sum(gpu.usable for gpu in gpus):
        said = [
            say("GPU and processor share one memory, and all of it leaves the system too little.")
        ]
    if plan.kind is OffloadKind.EXPERTS:
        used, all_of = shape.experts_used, shape.experts
        if used and all_of:
            said.append(
                say(
                    "A token reads only {used} of {all} experts of a layer, but all of attention "
                    "and of the cache: experts are what is missed least on the GPU.",
                    used=used,
                    all=all_of,
                )
            )
        else:
            said.append(
                say(
                    "A token reads only a few experts of a layer, but all of attention and of the "
                    "cache: experts are what is missed least on the GPU."
                )
            )
    elif shape.expert_bytes and plan.kind is OffloadKind.LAYERS:
        said.append(say("Even without any experts not all layers fit the GPU."))
    elif plan.kind is OffloadKind.CPU:
        said.append(say("Not one layer fits the GPU beside the cache and the buffers."))
    return said


def _cache(plan: OffloadPlan) -> str:
    asked, cache = plan.wanted.cache, plan.layout.cache
    if asked is not None and asked is not cache:
        return say(
            "This model's attention heads allow no cache of {asked}: it is f16.", asked=asked
        )
    if asked is not None:
        return say("The cache is {value}, as it was chosen.", value=cache.value)
    if cache is CacheType.F16:
        return say("The cache keeps keys and values in f16, as llama.cpp does by default.")
    return say(
        "The cache is q8_0, half of f16, as with f16 the plan would be one step slower or fail."
    )


def _context(plan: OffloadPlan) -> str:
    context, trained = plan.layout.context, plan.shape.context_train
    if plan.wanted.context:
        return say("The context is the {context:,} tokens that were asked for.", context=context)
    if context == trained:
        return say(
            "The context is {context:,} tokens, all that the model was trained for.",
            context=context,
        )
    if context == plan.wanted.before:
        return say(
            "The context is {context:,} tokens, as before: what was saved then still applies.",
            context=context,
        )
    if context == LEAST_CONTEXT:
        return say(
            "The context is only {context:,} tokens: for more the memory does not suffice.",
            context=context,
        )
    if plan.layers_on_gpu:
        return say(
            "The context is {context:,} tokens: for twice as many more would leave the GPU.",
            context=context,
        )
    return say(
        "The context is {context:,} tokens: for twice as many the memory does not suffice.",
        context=context,
    )


def _mapped(plan: OffloadPlan) -> str:
    """Measured in docs/offload.md: llama.cpp repacks weights for the processor."""
    if plan.kind is OffloadKind.GPU:
        return ""
    if not plan.repacks:
        return say(
            "The weights stay in the file's own pages, which the system may drop and read again: "
            "for a copy in the processor's order there is no room."
        )
    return say(
        "Where llama.cpp copies weights into an order that suits the processor, the file's own "
        "pages may stay in memory beside this, until the system needs the room."
    )


def _refusal(plan: OffloadPlan) -> str:
    shape, instead, memory = plan.shape, plan.instead, plan.uses[-1]
    needs = {
        "model": shape.name,
        "quantization": shape.quantization,
        "needed": spelled(memory.used),
        "usable": spelled(memory.device.usable),
    }
    said = [
        say(
            "{model} in {quantization} does not fit: without a GPU it takes {needed} of memory, "
            "where {usable} can be used, and the GPU does not take enough off it.",
            **needs,
        )
        if plan.machine.gpus and not plan.machine.unified
        else say(
            "{model} in {quantization} does not fit: without a GPU it takes {needed} of memory, "
            "where {usable} can be used.",
            **needs,
        )
    ]
    if memory.device.free < memory.device.total - SYSTEM_RESERVE:
        taken = spelled(memory.device.total - memory.device.free)
        said.append(say("Other programs use {taken} of it now.", taken=taken))
    if instead is None:
        return joined(said)
    return joined([*said, *_instead(instead)])


def _instead(instead: SmallerPlan) -> list[str]:
    """What would fit."""
    said: list[str] = []
    if instead.context:
        said.append(
            say("With a context of {context:,} tokens it would fit.", context=instead.context)
        )
    if instead.quantization is None:
        said.append(
            say("None of the quantizations that are known here would: take a smaller model.")
        )
        return said
    values = {"quantization": instead.quantization, "size": spelled(instead.size)}
    said.append(
        say(
            "As {quantization} (about {size}) it would fit, at a visible loss of quality: more "
            "memory is the better way.",
            **values,
        )
        if instead.quantization in POOR
        else say("As {quantization} (about {size}) it would fit.", **values)
    )
    return said


def _used(plan: OffloadPlan) -> str:
    gpus = plan.uses[:-1]
    if len(gpus) == 1:
        return say("{memory} used", memory=_of(gpus[0]))
    return say("{memory} used", memory=all_of([_of(use) for use in gpus]))


def _of(use: DeviceUse) -> str:
    used, total = spelled(use.used), spelled(use.device.total)
    # The unit once, where it is the same.
    used = used.removesuffix(" GiB") if total.endswith(" GiB") else used
    return say("{used} of {total}", used=used, total=total)


def _layers(count: int) -> str:
    return say_count("{n} layer", "{n:,} layers", n=count)


FORMULAS = say(
    "Cache: layers x (key width + value width) x tokens x bytes an element. "
    "Buffers: what a batch of {batch} tokens needs at its widest moment, and "
    "room to copy experts to a GPU; an estimate.",
    batch=BATCH,
)
