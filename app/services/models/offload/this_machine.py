"""Memory of this machine, as the system and ggml report it."""

from __future__ import annotations

import ctypes
import functools
import hashlib
import os
import platform
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from app.core import engine_protocol
from app.core.models.machine_memory import Device, DeviceKind, Machine, main_memory
from app.errors import UserError
from app.sentences import say
from app.services.engine.engine_client import EngineClient

_MEMINFO = Path("/proc/meminfo")
_KINDS = {"gpu": DeviceKind.GPU, "integrated gpu": DeviceKind.UNIFIED}
# ggml's Metal calls every GPU by this name; those of the Macs it still supports share the memory.
_APPLE = ("Metal", "MTL")


def this_memory(reported: Iterable[engine_protocol.EngineDevice] = ()) -> Device:
    """Main memory, from the system, or where that doesn't tell from ggml's processor.

    Raises UserError when neither knows.
    """
    total = physical_memory() or max(
        (d.memory_total for d in reported if d.kind == "cpu"), default=0
    )
    if not total:
        raise UserError(
            say("This system does not tell how much memory it has: give it with --memory.")
        )
    return main_memory(total, min(total, available_memory() or total))


def devices_of(reported: Iterable[engine_protocol.EngineDevice]) -> tuple[Device, ...]:
    """The GPUs among the devices that ggml reports."""
    return tuple(
        Device(d.description or d.name, _kind(d), d.memory_total, d.memory_free)
        for d in reported
        if d.kind in _KINDS and d.memory_total
    )


def machine_of(reported: Iterable[engine_protocol.EngineDevice]) -> Machine:
    """Of the devices that an engine reports and the system's memory. Raises UserError."""
    known = tuple(reported)
    return Machine(devices_of(known), this_memory(known))


def this_machine(engine: Callable[[], EngineClient] = EngineClient) -> Machine:
    """Asks the engine, which is started for it and ended again. Raises EngineError, UserError."""
    client = engine()
    try:
        reported = client.start().devices
    finally:
        client.close()
    return machine_of(reported)


@functools.cache
def machine_key() -> str:
    """Tells this machine from others that open the same data folder, without naming it: what was
    measured on one says nothing of another."""
    facts = (platform.node(), platform.machine(), os.cpu_count() or 0, physical_memory())
    return hashlib.sha256(repr(facts).encode()).hexdigest()[:16]


def _kind(device: engine_protocol.EngineDevice) -> DeviceKind:
    return DeviceKind.UNIFIED if device.name.startswith(_APPLE) else _KINDS[device.kind]


def physical_memory() -> int:
    """Bytes of main memory; 0 where the system does not tell."""
    if sys.platform == "win32":
        return _memory_of_windows().all
    try:
        return max(0, os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"))
    except (AttributeError, ValueError, OSError):
        return 0


def available_memory() -> int:
    """What programs could have now, pages of files included; 0 where neither Linux nor Windows."""
    if sys.platform == "win32":
        return _memory_of_windows().available
    try:
        for line in _MEMINFO.read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        pass
    return 0


class _MemoryStatus(ctypes.Structure):
    """`MEMORYSTATUSEX` of sysinfoapi.h; all zero where Windows tells nothing."""

    _fields_ = (
        *(("size", ctypes.c_uint32), ("load", ctypes.c_uint32)),
        *((name, ctypes.c_uint64) for name in ("all", "available", "page_file", "page_file_free")),
        *((name, ctypes.c_uint64) for name in ("addresses", "addresses_free", "extended")),
    )
    all: int
    available: int


def _memory_of_windows() -> _MemoryStatus:
    status = _MemoryStatus(size=ctypes.sizeof(_MemoryStatus))
    kernel: Any = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    return status if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else _MemoryStatus()
