"""A plan is given to the engine, tried, and followed by less where an allocation fails."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.core.consultations.messages import Sampling
from app.core.engine_protocol import Finished
from app.core.models.machine_memory import GIB
from app.core.models.offload_plan import OffloadKind
from app.errors import (
    EngineDied,
    EngineKilledForMemory,
    EngineOutOfMemory,
    LoadCancelled,
    ModelNotFound,
    ModelTooLarge,
)
from app.services.engine.engine_client import EngineClient
from app.services.models.offload.planned_load import PlannedLoad, load_by_plan
from app.settings import Settings
from tests.helpers.engine_clients import ASKED
from tests.helpers.engine_models import Shape, write_model
from tests.helpers.mixtral_header import write_mixtral
from tests.helpers.scripted_engine import scripted_command

Make = Callable[..., EngineClient]


@pytest.fixture
def make() -> Iterator[Make]:
    clients: list[EngineClient] = []

    def make(*options: str, command: list[str] | None = None) -> EngineClient:
        clients.append(EngineClient(command or scripted_command(*options)))
        return clients[-1]

    yield make
    for client in clients:
        client.close()


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return write_model(tmp_path / "tiny.gguf")


@pytest.fixture(autouse=True)
def memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer of 32 GiB, all of it free, whatever runs the test."""
    monkeypatch.setattr(
        "app.services.models.offload.this_machine.physical_memory", lambda: 32 * GIB
    )
    monkeypatch.setattr(
        "app.services.models.offload.this_machine.available_memory", lambda: 32 * GIB
    )


def loads(record: Path) -> list[dict[str, Any]]:
    lines = [msgspec.json.decode(line) for line in record.read_bytes().splitlines()]
    return [line for line in lines if line["type"] == "load"]


def test_the_plan_reaches_the_engine(make: Make, tmp_path: Path) -> None:
    model, record = write_mixtral(tmp_path / "m.gguf"), tmp_path / "requests"
    client = make("--gpu", str(8 * GIB), "--record", str(record))
    placed = load_by_plan(client, model, Settings(threads=3))
    assert placed.plan and placed.plan.kind is OffloadKind.EXPERTS and not placed.steps
    (load,) = loads(record)
    assert load["gpu_layers"] == 33 and load["threads"] == 3
    assert load["context"] == placed.plan.layout.context
    assert load["in_memory"] == list(placed.plan.overrides)
    assert load["cache_type"] == "f16"
    assert placed.sentence.startswith("Attention and cache on the GPU, the experts of ")


def test_two_gpus_get_their_layers(make: Make, tmp_path: Path) -> None:
    model, record = write_mixtral(tmp_path / "m.gguf"), tmp_path / "requests"
    client = make("--gpu", str(24 * GIB), "--gpu", str(12 * GIB), "--record", str(record))
    load_by_plan(client, model, Settings())
    (load,) = loads(record)
    assert len(load["tensor_split"]) == 2 and sum(load["tensor_split"]) == 33


def test_a_failed_allocation_is_followed_by_less_until_it_loads(make: Make, tmp_path: Path) -> None:
    model, record = write_mixtral(tmp_path / "m.gguf"), tmp_path / "requests"
    client = make("--gpu", str(24 * GIB), "--load-fails", "2", "--record", str(record))
    heard: list[str] = []
    placed = load_by_plan(client, model, Settings(), on_step=heard.append)
    assert placed.steps == tuple(heard) == (
        "the experts of 16 of 32 layers are in memory",
        "the experts of 32 of 32 layers are in memory",
    )  # fmt: skip
    patterns = [load["in_memory"] for load in loads(record)]
    assert len(patterns) == 3 and len({str(pattern) for pattern in patterns}) == 3
    assert placed.sentence.startswith("There was no room for more, so the experts of 16 of 32")
    assert client.loaded is not None


def test_when_nothing_is_left_to_take_back_the_failure_is_told(make: Make, tiny: Path) -> None:
    heard: list[str] = []
    with pytest.raises(EngineOutOfMemory):
        load_by_plan(make("--load-fails", "99"), tiny, Settings(), on_step=heard.append)
    assert heard == []  # its heads allow no other cache, and its context is the least already


def test_an_engine_that_aborts_in_an_allocation_steps_down(make: Make, tmp_path: Path) -> None:
    model = write_mixtral(tmp_path / "m.gguf")
    client = make(
        "--gpu", str(24 * GIB), "--exit", "load", "--once", str(tmp_path / "once"),
        "--last-words", "ggml_cuda: cudaMalloc failed: out of memory",
    )  # fmt: skip
    assert load_by_plan(client, model, Settings()).steps == (
        "the experts of 16 of 32 layers are in memory",
    )


def test_an_engine_that_dies_for_no_known_reason_is_tried_without_the_gpu(
    make: Make, tmp_path: Path
) -> None:
    model = write_mixtral(tmp_path / "m.gguf")
    client = make("--gpu", str(8 * GIB), "--die", "load", "--once", str(tmp_path / "once"))
    placed = load_by_plan(client, model, Settings())
    assert placed.steps == ("the GPU is not used",)
    assert placed.plan and placed.plan.gpu_layers == 0


def test_an_engine_that_dies_on_the_processor_is_not_asked_again(make: Make, tiny: Path) -> None:
    with pytest.raises(EngineDied):
        load_by_plan(make("--die", "load"), tiny, Settings())


@pytest.mark.parametrize(
    ("settings", "placement"),
    [
        (Settings(placement="cpu"), OffloadKind.CPU),
        (Settings(placement="experts"), OffloadKind.EXPERTS),
        (Settings(placement="gpu"), OffloadKind.GPU),
        (Settings(placement="layers", gpu_layers=4), OffloadKind.LAYERS),
        (Settings(placement="layers", gpu_layers=0), OffloadKind.CPU),
    ],
)
def test_the_settings_override_the_plan(
    make: Make, tmp_path: Path, settings: Settings, placement: OffloadKind
) -> None:
    model = write_mixtral(tmp_path / "m.gguf")
    placed = load_by_plan(make("--gpu", str(24 * GIB)), model, settings)
    assert placed.plan and placed.plan.kind is placement


def test_context_and_cache_of_the_settings_are_kept(make: Make, tmp_path: Path) -> None:
    model, record = write_mixtral(tmp_path / "m.gguf"), tmp_path / "requests"
    load_by_plan(
        make("--record", str(record)), model, Settings(context=3000, cache_type="q4_0")
    )  # fmt: skip
    (load,) = loads(record)
    assert (load["context"], load["cache_type"]) == (3000, "q4_0")


def test_a_model_that_cannot_fit_is_refused_unless_it_is_asked_for(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "app.services.models.offload.this_machine.physical_memory", lambda: 16 * GIB
    )
    monkeypatch.setattr(
        "app.services.models.offload.this_machine.available_memory", lambda: 16 * GIB
    )
    model = write_mixtral(tmp_path / "m.gguf")
    client = make()
    with pytest.raises(ModelTooLarge, match="IQ2_XXS"):
        load_by_plan(client, model, Settings())
    assert client.loaded is None
    assert load_by_plan(client, model, Settings(placement="cpu")).plan is not None


def test_a_stop_between_two_tries_ends_the_load(make: Make, tmp_path: Path) -> None:
    model, stopped = write_mixtral(tmp_path / "m.gguf"), threading.Event()
    client = make("--gpu", str(24 * GIB), "--load-fails", "9")
    with pytest.raises(LoadCancelled):
        load_by_plan(
            client, model, Settings(), stopped=stopped.is_set,
            on_step=lambda change: stopped.set(),
        )  # fmt: skip


def test_a_file_that_is_gone_is_the_engines_to_report(make: Make, tmp_path: Path) -> None:
    client = make(command=[sys.executable, "-P", "-m", "app.engine"])
    with pytest.raises(ModelNotFound):
        load_by_plan(client, tmp_path / "gone.gguf", Settings())


def really_loaded(make: Make, model: Path, settings: Settings, *command: str) -> PlannedLoad:
    client = make(command=[sys.executable, "-P", *(command or ("-m", "app.engine"))])
    return load_by_plan(client, model, settings)


def test_what_llama_cpp_takes_is_within_a_tenth_of_the_plan(make: Make, tmp_path: Path) -> None:
    shape = Shape(width=256, heads=2, layers=4, context=8192)
    placed = really_loaded(make, write_model(tmp_path / "m.gguf", shape=shape), Settings())
    assert placed.plan is not None
    forecast = sum(use.used for use in placed.plan.uses)
    assert forecast == pytest.approx(placed.used_bytes, rel=0.1)


LIMITED = """
import resource, runpy, llama_cpp
size = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (size + (640 << 20),) * 2)
runpy.run_module("app.engine", run_name="__main__")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit of the address space")
def test_a_real_engine_without_room_ends_with_less_and_answers(make: Make, tmp_path: Path) -> None:
    shape = Shape(width=256, heads=2, context=1 << 18)
    model = write_model(tmp_path / "m.gguf", shape=shape)
    settings = Settings(context=1 << 18, threads=1)  # its cache alone would take 512 MiB
    client = make(command=[sys.executable, "-P", "-c", LIMITED])
    placed = load_by_plan(client, model, settings)
    assert placed.steps and placed.steps[0] == "the cache is q8_0 instead of f16"
    assert placed.plan and placed.loaded.model.context == placed.plan.layout.context
    assert placed.used_bytes < 640 << 20
    reply = list(client.generate(ASKED, Sampling(temperature=0), max_tokens=3, ignore_end=True))
    assert isinstance(reply[-1], Finished) and reply[-1].tokens.completion == 3


def test_after_an_engine_ended_the_next_load_begins_with_less(make: Make, tmp_path: Path) -> None:
    model, record = write_mixtral(tmp_path / "m.gguf"), tmp_path / "requests"
    client = make("--gpu", str(48 * GIB), "--record", str(record))
    heard: list[str] = []
    full = EngineKilledForMemory("The memory was full.")
    placed = load_by_plan(client, model, Settings(), on_step=heard.append, after=[full])
    (load,) = loads(record)
    assert load["cache_type"] == "q8_0"
    assert heard == ["the cache is q8_0 instead of f16"]
    assert placed.sentence.startswith("The engine ended before, so the cache is q8_0")
    died = EngineDied("The engine ended unexpectedly (signal 6).")
    placed = load_by_plan(client, model, Settings(), after=[full, died])
    assert placed.steps[1:] == ("the GPU is not used",)
    assert loads(record)[1]["gpu_layers"] == 0
