"""A trial is made in a quiet moment, once for a model and a machine, for the next load."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.core.models.compute_choice import ComputeChoice
from app.core.models.machine_memory import GIB
from app.paths import Home
from app.services.application import Services
from app.services.models.offload.choice_trials import CALM_S, PUT_OFF_S
from tests.helpers.engine_models import write_model
from tests.helpers.services import ended, scripted_services

SLOWER = ("--repacked-ms", "500")
FOUND = ComputeChoice(repack=False)


@pytest.fixture(autouse=True)
def memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "app.services.models.offload.this_machine.physical_memory", lambda: 32 * GIB
    )
    monkeypatch.setattr(
        "app.services.models.offload.this_machine.available_memory", lambda: 32 * GIB
    )


@pytest.fixture(autouse=True)
def no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test tells the time."""
    monkeypatch.setattr("app.services.models.offload.choice_trials.LOOK_S", 1e9)


@pytest.fixture(autouse=True)
def model(home: Home) -> None:
    """One whose header allows a plan."""
    home.models.mkdir(parents=True, exist_ok=True)
    write_model(home.models / "tiny.gguf")


def requests(record: Path, kind: str) -> list[dict[str, Any]]:
    lines = [msgspec.json.decode(line) for line in record.read_bytes().splitlines()]
    return [line for line in lines if line["type"] == kind]


def ask(services: Services) -> None:
    ended(services.consultations.ask("What is sepsis?"))


def look(services: Services, now: float) -> bool:
    return services._trials.look(now)


def found(services: Services) -> ComputeChoice | None:
    (model,) = (e for e in services.library.list() if e.sha256 == services.settings.model)
    return services.library.choice_of(model.sha256, "scripted")


def test_it_is_made_once_after_a_quiet_while_and_counts_from_the_next_load(
    home: Home, tmp_path: Path
) -> None:
    record = tmp_path / "requests"
    with scripted_services(home, *SLOWER, "--record", str(record)) as services:
        assert not look(services, 0.0), "nothing is loaded yet"
        ask(services)
        assert not look(services, 100.0) and not look(services, 100.0 + CALM_S - 1)
        assert look(services, 100.0 + CALM_S)
        assert found(services) == FOUND
        assert not look(services, 200.0) and not look(services, 300.0)
    assert [tuple(each["choices"][1].items()) for each in requests(record, "try_out")] == [
        (("repack", False),),
        (("repack", False), ("flash_attention", False)),
    ]
    with scripted_services(home, *SLOWER, "--record", str(record)) as services:
        ask(services)
        assert not look(services, 0.0) and not look(services, 100.0), "it is remembered"
    first, second = requests(record, "load")
    assert first.get("repack", True) and not second["repack"]
    assert len(requests(record, "try_out")) == 2


def test_what_is_not_faster_changes_nothing_and_is_remembered_too(home: Home) -> None:
    with scripted_services(home) as services:
        ask(services)
        look(services, 0.0)
        assert look(services, 100.0)
        assert found(services) == ComputeChoice()


def test_on_a_busy_machine_it_is_put_off_and_then_made_with_one_thread(
    home: Home, tmp_path: Path
) -> None:
    record = tmp_path / "requests"
    with scripted_services(home, *SLOWER, "--share", "0.5", "--record", str(record)) as services:
        ask(services)
        look(services, 0.0)
        assert look(services, 100.0)
        assert found(services) is None
        assert not look(services, 100.0 + PUT_OFF_S[0] - 1)
        look(services, 100.0 + PUT_OFF_S[0])  # its own request was the last one
        assert look(services, 100.0 + PUT_OFF_S[0] + CALM_S)
        assert found(services) == FOUND
    trials = requests(record, "try_out")
    assert [each.get("alone", False) for each in trials] == [False, True, True]


def test_where_weights_have_no_room_twice_copies_are_not_tried(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.core.models.offload_plan.OffloadPlan.repacks", False)
    record = tmp_path / "requests"
    with scripted_services(home, *SLOWER, "--record", str(record)) as services:
        ask(services)
        look(services, 0.0)
        assert look(services, 100.0)
    (trial,) = requests(record, "try_out")
    assert trial["choices"][1] == {"flash_attention": False}
