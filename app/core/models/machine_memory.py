"""Memory of a machine that a model may use: RAM and the GPUs', of this machine or a hypothetical
one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from app.errors import WrongUse
from app.sentences import say

GIB = 1 << 30
MIB = 1 << 20

# A GPU program's own part: the driver's context, compiled kernels and the pools that llama.cpp's
# backends take beside the buffers they report. Commonly 0.3 to 0.5 GiB with CUDA; not measured.
GPU_RESERVE = 512 * MIB
# A GPU that is not here is taken to drive a screen. For one that is here, what others use of it is
# known and not free.
SCREEN_RESERVE = 512 * MIB
# The operating system, a desktop with a browser, and Consilium's own two processes (together about
# 0.25 GiB without a model). Less, and the system would push the mapped weights out again. A machine
# of less than twice this keeps half.
SYSTEM_RESERVE = 3 * GIB
# How much of a Mac's memory Metal lets a GPU have by default: two thirds, and of large ones three
# quarters. ggml reports what it lets for the total of a device that is here.
_LARGE_MAC = 36 * GIB
_SHARE, _LARGE_SHARE = 2 / 3, 3 / 4

# Memory is sold in powers of two: 8 GB of it are 8 * 2^30 bytes, whichever way it is spelled.
_SIZE = re.compile(r"(?:(unified)\s+)?(\d+(?:\.\d+)?)\s*(gib|gb|g|mib|mb|m)", re.IGNORECASE)
_LARGEST = 1 << 50


class DeviceKind(StrEnum):
    """`unified`: a GPU that works in main memory."""

    GPU = "gpu"
    UNIFIED = "unified"
    CPU = "cpu"


@dataclass(frozen=True)
class Device:
    """A memory, in bytes; `free` of it is what nobody uses now."""

    name: str
    kind: DeviceKind
    total: int
    free: int

    @property
    def usable(self) -> int:
        """Bytes that a model may take."""
        if self.kind is DeviceKind.CPU:
            return max(0, min(self.free, self.total - min(SYSTEM_RESERVE, self.total // 2)))
        return max(0, self.free - GPU_RESERVE)


@dataclass(frozen=True)
class Machine:
    """`gpus` in the order in which ggml fills them; `memory` is the main memory."""

    gpus: tuple[Device, ...]
    memory: Device

    @property
    def unified(self) -> bool:
        """Whether what a GPU takes is missing in main memory."""
        return any(gpu.kind is DeviceKind.UNIFIED for gpu in self.gpus)

    @property
    def usable(self) -> int:
        """Bytes that a model may take of all memories together."""
        own = (gpu.usable for gpu in self.gpus if gpu.kind is DeviceKind.GPU)
        return self.memory.usable + sum(own)


def main_memory(total: int, free: int | None = None) -> Device:
    """`free` is all of it when it isn't known."""
    return Device("memory", DeviceKind.CPU, total, total if free is None else free)


def imagined_device(text: str) -> Device | None:
    """A device that is not here, of `8 GB`, `24GB` or `unified 64 GB`; None for `none`.

    Raises WrongUse for anything else.
    """
    if text.strip().casefold() == "none":
        return None
    unified, size = _parsed(text, "a device is “8 GB”, “unified 64 GB” or “none”")
    if unified:
        share = _LARGE_SHARE if size > _LARGE_MAC else _SHARE
        return Device("unified", DeviceKind.UNIFIED, size, int(size * share))
    return Device("GPU", DeviceKind.GPU, size, max(0, size - SCREEN_RESERVE))


def parsed_memory(text: str) -> int:
    """Bytes of `32 GB`. Raises WrongUse."""
    unified, size = _parsed(text, "memory is given as “32 GB”")
    if unified:
        raise WrongUse(say("Unified memory is a device: write --device “unified 64 GB”."))
    return size


def spelled(size: int) -> str:
    """Bytes as people say them, in powers of two."""
    if not size:
        return "0"
    return f"{size / GIB:.1f} GiB" if size >= GIB / 10 else f"{size / MIB:.1f} MiB"


def _parsed(text: str, otherwise: str) -> tuple[bool, int]:
    found = _SIZE.fullmatch(text.strip())
    if found is None:
        raise WrongUse(
            say(
                "“{text}” is no size that is understood: {otherwise}.",
                text=text,
                otherwise=otherwise,
            )
        )
    unit = GIB if found[3][0] in "gG" else MIB
    size = int(min(float(found[2]) * unit, _LARGEST + 1))
    if not MIB <= size <= _LARGEST:
        raise WrongUse(
            say("“{text}” is no size of a memory: {otherwise}.", text=text, otherwise=otherwise)
        )
    return found[1] is not None, size
