"""Offload layout: one way to distribute a model, and how full each device's memory then is."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.models.machine_memory import Device, DeviceKind, Machine
from app.core.models.memory_forecast import CacheType, cache_bytes, compute_bytes, host_bytes
from app.core.models.model_shape import ModelShape


@dataclass(frozen=True)
class OffloadLayout:
    """Layers from `first_gpu_layer` on are on the GPUs (the number of layers for none: llama.cpp
    takes the last ones first), but the experts of those in `experts_in_memory` are not. `context`
    in tokens."""

    first_gpu_layer: int
    experts_in_memory: tuple[int, ...]
    context: int
    cache: CacheType


@dataclass(frozen=True)
class DeviceUse:
    """A memory and what the model takes of it, in bytes. `items` of llama.cpp's layers, the output
    among them, lie here: its `tensor_split`."""

    device: Device
    weights: int
    cache: int
    compute: int
    items: int

    @property
    def used(self) -> int:
        return self.weights + self.cache + self.compute


def device_uses(
    shape: ModelShape, machine: Machine, layout: OffloadLayout
) -> tuple[DeviceUse, ...]:
    """The GPUs that are used, in order, then main memory. What lies on one may be more than it can
    hold: see `fits`."""
    gpus = _gpu_uses(shape, machine, layout)
    in_memory = shape.layers[: layout.first_gpu_layer]
    weights = shape.embeddings + sum(layer.dense + layer.experts for layer in in_memory)
    weights += sum(shape.layers[n].experts for n in layout.experts_in_memory)
    if not gpus:
        weights += shape.output
    computes_here = not gpus or in_memory or layout.experts_in_memory
    compute = compute_bytes(shape, layout.context) + shape.vocabulary * 4 if computes_here else 0
    if gpus:
        compute = max(compute, host_bytes(shape, layout.context))
    cache = cache_bytes(in_memory, layout.context, layout.cache)
    return (*gpus, DeviceUse(machine.memory, weights, cache, compute, 0))


def fits(uses: tuple[DeviceUse, ...], machine: Machine) -> bool:
    """Whether every memory has room, the one that is shared for both of its users together."""
    if any(use.used > use.device.usable for use in uses):
        return False
    shared = [p for p in uses if p.device.kind is not DeviceKind.GPU]
    return not machine.unified or sum(p.used for p in shared) <= machine.memory.usable


def _gpu_uses(shape: ModelShape, machine: Machine, layout: OffloadLayout) -> tuple[DeviceUse, ...]:
    """Layers in their order, then the output, each GPU filled before the next; what no GPU has room
    for is put on the last one."""
    if layout.first_gpu_layer >= len(shape.layers) or not machine.gpus:
        return ()
    moved = set(layout.experts_in_memory)
    items = [
        (
            layer.dense + (0 if n in moved else layer.experts),
            cache_bytes([layer], layout.context, layout.cache),
        )
        for n, layer in enumerate(shape.layers)
        if n >= layout.first_gpu_layer
    ]
    items.append((shape.output_on_gpu, 0))
    compute = compute_bytes(shape, layout.context)
    # For a long prompt llama.cpp copies the experts that are in memory to the GPU, tensor by tensor
    # into one buffer.
    compute += max((shape.layers[n].largest_expert for n in moved), default=0)
    uses: list[DeviceUse] = []
    for number, gpu in enumerate(machine.gpus, start=1):
        weights = cache = count = 0
        while items:
            more = sum(items[0])
            if number < len(machine.gpus) and weights + cache + compute + more > gpu.usable:
                break
            weights, cache, count = weights + items[0][0], cache + items[0][1], count + 1
            del items[0]
        if count:
            uses.append(DeviceUse(gpu, weights, cache, compute, count))
    return tuple(uses)
