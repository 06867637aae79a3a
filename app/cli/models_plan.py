"""`consilium models plan`: prints the offload plan of a model, for this machine or another."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec

from app.cli.models import header_of
from app.cli.terminal import gigabytes, say, say_json
from app.core.models.fit import fit_of
from app.core.models.machine_memory import (
    DeviceKind,
    Machine,
    imagined_device,
    main_memory,
    parsed_memory,
    spelled,
)
from app.core.models.offload_layout import DeviceUse
from app.core.models.offload_plan import OffloadKind, OffloadPlan, OffloadRequest, make_plan
from app.core.models.offload_plan_words import FORMULAS, reasons, summary
from app.errors import ModelTooLarge, WrongUse
from app.paths import Home
from app.services.engine.engine_client import EngineClient
from app.services.models.gguf.gguf_shape import model_shape
from app.services.models.gguf.runnable import require_runnable
from app.services.models.model_library import ModelLibrary
from app.services.models.offload.planned_load import PlannedLoad, load_by_plan
from app.services.models.offload.this_machine import this_machine, this_memory
from app.settings import load_settings

_COLUMNS = ("weights", "cache", "buffers", "used", "usable", "total")


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Raises ModelTooLarge, when the plan has been said, for a model that does not fit."""
    header = header_of(ModelLibrary(home), arguments.file)
    require_runnable(header)
    shape = model_shape(header)
    context: int = arguments.context
    if context > shape.context_train > 0:
        raise WrongUse(
            f"{shape.name} was trained for a context of {shape.context_train:,} tokens: "
            "ask for no more with --context."
        )
    plan = make_plan(
        shape, _machine(arguments.device or [], arguments.memory), OffloadRequest(context)
    )
    placed = _measured(arguments, header.path, home) if arguments.measure else None
    if arguments.json:
        say_json({**_facts(plan), "measured": _taken(placed) if placed else None})
    else:
        _say(plan)
        if placed is not None:
            _say_taken(placed)
    if plan.kind is OffloadKind.NONE:
        raise ModelTooLarge(summary(plan))
    return 0


def _measured(arguments: argparse.Namespace, path: Path, home: Home) -> PlannedLoad:
    """Loads it as the window would. Raises WrongUse, ModelError, EngineError."""
    if arguments.device or arguments.memory:
        raise WrongUse("--measure loads the model here: leave --device and --memory out.")
    settings = load_settings(home.settings)
    if arguments.context:
        settings = msgspec.structs.replace(settings, context=arguments.context)
    client = EngineClient()
    try:
        return load_by_plan(client, path, settings)
    finally:
        client.close()


def _taken(placed: PlannedLoad) -> dict[str, Any]:
    facts = placed.loaded.model
    return {
        "summary": placed.sentence,
        "steps": list(placed.steps),
        "used_bytes": placed.used_bytes,
        "load_ms": placed.loaded.load_ms,
        "context": facts.context,
        "cache_type": facts.cache_type.value,
        "gpu_layers": facts.gpu_layers,
        "moved_tensors": facts.moved_tensors,
        "buffers": [
            {"use": each.use, "buffer": each.buffer, "bytes": each.bytes} for each in facts.memory
        ],
    }


def _say_taken(placed: PlannedLoad) -> None:
    say()
    say(f"Loaded: {placed.sentence}")
    for each in placed.loaded.model.memory:
        say(f"  {each.use:8} {each.buffer:14} {spelled(each.bytes):>10}")
    say(f"  all, copied weights once: {spelled(placed.used_bytes)}")


def _machine(devices: list[str], memory: str | None) -> Machine:
    """Of the options; what they leave open is this machine's. Raises WrongUse, EngineError."""
    size = parsed_memory(memory) if memory is not None else None
    if not devices:
        here = this_machine()
        if size is None:
            return here
        if here.unified:
            raise WrongUse("This machine's GPU shares its memory: name a --device with --memory.")
        return Machine(here.gpus, main_memory(size))
    gpus = tuple(found for each in devices if (found := imagined_device(each)) is not None)
    if len(gpus) < len(devices) and len(devices) > 1:
        raise WrongUse("--device none stands alone, or not at all.")
    if any(gpu.kind is DeviceKind.UNIFIED for gpu in gpus):
        if len(gpus) > 1 or size is not None:
            raise WrongUse("A unified device is the machine's one memory: give it alone.")
        return Machine(gpus, main_memory(gpus[0].total))
    if len(gpus) > 1:
        gpus = tuple(replace(gpu, name=f"GPU {n}") for n, gpu in enumerate(gpus, start=1))
    return Machine(gpus, main_memory(size) if size is not None else this_memory())


def _say(plan: OffloadPlan) -> None:
    shape, machine = plan.shape, plan.machine
    devices = [f"{gpu.name} of {spelled(gpu.total)}" for gpu in machine.gpus] or ["no GPU"]
    shared = " (the same)" if machine.unified else ""
    say(f"{shape.name}, {shape.quantization}, {gigabytes(shape.weights)}")
    say(f"on {', '.join(devices)} and {spelled(machine.memory.total)} of memory{shared}")
    say()
    if plan.kind is not OffloadKind.NONE:
        say(summary(plan))
        for sentence in reasons(plan):
            say(sentence)
        say()
    _say_table(plan.uses)
    if plan.kind is not OffloadKind.NONE:
        _say_settings(plan)
    say()
    for caveat in (*shape.caveats, FORMULAS):
        say(caveat)
    say("A forecast. The engine loads by it, and takes less by itself where an allocation fails.")


def _say_table(uses: tuple[DeviceUse, ...]) -> None:
    width = max(len(use.device.name) for use in uses)
    say(f"{'':{width}}" + "".join(f"{column:>11}" for column in _COLUMNS))
    for use in uses:
        device = use.device
        taken = (use.weights, use.cache, use.compute, use.used)
        sizes = (*taken, device.usable, device.total)
        say(f"{use.device.name:{width}}" + "".join(f"{spelled(size):>11}" for size in sizes))


def _say_settings(plan: OffloadPlan) -> None:
    say()
    say(f"context: {plan.layout.context:,} tokens in {plan.layout.cache.value}")
    say(f"layers on the GPU: {plan.layers_on_gpu} of {len(plan.shape.layers)}")
    for pattern in plan.overrides:
        say(f"in memory by name: {pattern}")
    if plan.tensor_split:
        say(f"split over the GPUs: {', '.join(map(str, plan.tensor_split))}")


def _facts(plan: OffloadPlan) -> dict[str, Any]:
    shape, instead = plan.shape, plan.instead
    return {
        "model": {
            "name": shape.name,
            "quantization": shape.quantization,
            "parameters": shape.parameters,
            "weights_bytes": shape.weights,
            "expert_bytes": shape.expert_bytes,
            "layers": len(shape.layers),
            "context_train": shape.context_train,
        },
        "fits": plan.kind is not OffloadKind.NONE,
        "fit": fit_of(plan).value,
        "placement": plan.kind.name.lower(),
        "summary": summary(plan),
        "reasons": list(reasons(plan)),
        "caveats": list(shape.caveats),
        "context": plan.layout.context,
        "cache_type": plan.layout.cache.value,
        "gpu_layers": plan.gpu_layers,
        "experts_in_memory": list(plan.layout.experts_in_memory),
        "tensor_buft_overrides": list(plan.overrides),
        "tensor_split": list(plan.tensor_split),
        "places": [_use(use) for use in plan.uses],
        "instead": {
            "quantization": instead.quantization,
            "size_bytes": instead.size,
            "context": instead.context,
        }
        if instead
        else None,
    }


def _use(use: DeviceUse) -> dict[str, Any]:
    return {
        "name": use.device.name,
        "kind": use.device.kind.value,
        "weights_bytes": use.weights,
        "cache_bytes": use.cache,
        "compute_bytes": use.compute,
        "used_bytes": use.used,
        "usable_bytes": use.device.usable,
        "free_bytes": use.device.free,
        "total_bytes": use.device.total,
    }
