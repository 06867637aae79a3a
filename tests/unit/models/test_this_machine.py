"""This computer's memory, and what is typed in its place."""

from __future__ import annotations

import ctypes
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.core import engine_protocol
from app.core.models.machine_memory import (
    GIB,
    GPU_RESERVE,
    SYSTEM_RESERVE,
    Device,
    DeviceKind,
    imagined_device,
    main_memory,
    parsed_memory,
    spelled,
)
from app.errors import EngineDied, UserError, WrongUse
from app.services.engine.engine_client import EngineClient
from app.services.models.offload import this_machine as machine
from tests.helpers.scripted_engine import scripted_command


def reported(name: str, kind: str, free: int, total: int) -> engine_protocol.EngineDevice:
    return engine_protocol.EngineDevice(name, f"{name} of somebody", kind, free * GIB, total * GIB)


def test_this_machine_is_asked_of_the_system_and_of_the_engine() -> None:
    here = machine.this_machine(lambda: EngineClient(scripted_command()))
    assert here.gpus == ()
    assert GIB // 4 < here.memory.free <= here.memory.total
    assert here.memory.kind is DeviceKind.CPU


def test_an_engine_that_does_not_start_is_a_typed_error() -> None:
    with pytest.raises(EngineDied):
        machine.this_machine(lambda: EngineClient(scripted_command("--die=ready")))


def test_gpus_are_told_from_what_else_ggml_reports() -> None:
    found = machine.devices_of(
        [
            reported("CUDA0", "gpu", 7, 8),
            reported("Vulkan0", "integrated gpu", 15, 16),
            reported("MTL0", "gpu", 48, 48),
            reported("BLAS", "accelerator", 0, 0),
            reported("CPU", "cpu", 32, 32),
            reported("gone", "gpu", 0, 0),
        ]
    )
    kinds = [DeviceKind.GPU, DeviceKind.UNIFIED, DeviceKind.UNIFIED]
    assert [device.kind for device in found] == kinds
    assert found[0].usable == 7 * GIB - GPU_RESERVE


def test_a_system_that_tells_nothing_leaves_it_to_ggml(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(machine, "physical_memory", lambda: 0)
    monkeypatch.setattr(machine, "_MEMINFO", tmp_path / "none")
    found = machine.this_memory([reported("CPU", "cpu", 32, 32)])
    assert (found.total, found.free) == (32 * GIB, 32 * GIB)
    with pytest.raises(UserError, match="--memory"):
        machine.this_memory()


@pytest.mark.parametrize("tells", [1, 0])
def test_windows_tells_all_memory_and_what_is_free(
    monkeypatch: pytest.MonkeyPatch, tells: int
) -> None:
    def status(asked: Any) -> int:
        assert asked._obj.size == 64  # or Windows refuses
        asked._obj.all, asked._obj.available = 16 * GIB, 9 * GIB
        return tells

    kernel = SimpleNamespace(GlobalMemoryStatusEx=status)
    monkeypatch.setattr(ctypes, "WinDLL", lambda name: kernel, raising=False)
    monkeypatch.setattr("app.services.models.offload.this_machine.sys.platform", "win32")
    found = machine.physical_memory(), machine.available_memory()
    monkeypatch.undo()
    assert found == ((16 * GIB, 9 * GIB) if tells else (0, 0))


def test_what_others_use_is_not_ours() -> None:
    assert main_memory(32 * GIB).usable == 32 * GIB - SYSTEM_RESERVE
    assert main_memory(32 * GIB, 10 * GIB).usable == 10 * GIB
    assert main_memory(2 * GIB).usable == GIB  # a small machine keeps half
    assert Device("GPU", DeviceKind.GPU, 8 * GIB, GPU_RESERVE // 2).usable == 0


@pytest.mark.parametrize("text", ["8 GB", "8GB", " 8 gib ", "8192 MB", "8.0 G"])
def test_memory_is_counted_as_it_is_sold(text: str) -> None:
    device = imagined_device(text)
    assert device and (device.kind, device.total) == (DeviceKind.GPU, 8 * GIB)
    assert parsed_memory(text) == 8 * GIB


def test_unified_memory_is_not_all_a_gpus() -> None:
    large, small = imagined_device("unified 64 GB"), imagined_device("Unified 16GB")
    assert large and large.kind is DeviceKind.UNIFIED and large.free == 48 * GIB
    assert small and small.free == int(16 * GIB * 2 / 3)
    assert imagined_device("None") is None


@pytest.mark.parametrize(
    "text", ["", "8", "8 TB", "-8 GB", "0 GB", "8 GB RAM", "9" * 400 + " GB", "1e3 GB", "unified"]
)
def test_what_is_no_size_is_refused_with_an_example(text: str) -> None:
    for parse in (imagined_device, parsed_memory):
        with pytest.raises(WrongUse, match="GB”"):
            parse(text)


def test_sizes_are_spelled_in_powers_of_two() -> None:
    assert [spelled(n) for n in (0, 5 << 20, GIB // 2, 8 * GIB)] == [
        "0", "5.0 MiB", "0.5 GiB", "8.0 GiB",
    ]  # fmt: skip
