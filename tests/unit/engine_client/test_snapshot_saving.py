"""A slow disk, and saves that fail: no reply waits long for them, and no more is lost than must be.

The engine is the scripted one; what it is asked to save ends when the test says so.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.engine_protocol import ModelFacts
from app.core.engine_states import Saved, SnapshotFile
from app.errors import EngineDied, EngineError
from app.paths import Home
from app.services.application import Services
from app.services.engine.snapshots import snapshot_service as snapshots
from app.store.snapshot_index import SnapshotKey, SnapshotRow
from tests.helpers.services import reply_to, scripted_services

LONG = "word " * 40


class SlowDisk:
    """In the place of `EngineClient.save_state`."""

    def __init__(self) -> None:
        self.asked = 0
        self.ends = threading.Event()
        self.fails: EngineError | None = None

    def __call__(
        self, file: SnapshotFile, most_bytes: int, keep_bytes: int
    ) -> Callable[[float], Saved]:
        self.asked += 1

        def result(seconds: float) -> Saved:
            assert self.ends.wait(seconds)
            if self.fails is not None:
                raise self.fails
            return Saved(1, 40, 1000, 1.0)

        return result


@pytest.fixture
def disk() -> SlowDisk:
    return SlowDisk()


@pytest.fixture
def services(
    consilium_home: Path, disk: SlowDisk, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Services]:
    with scripted_services(Home(consilium_home), replies=[LONG]) as services:
        monkeypatch.setattr(services.engine, "save_state", disk)
        yield services
        disk.ends.set()


def leave(services: Services) -> None:
    """Turn to a new consultation, and wait until that was taken note of."""
    services.snapshots.turned_to(None)
    noted = threading.Event()
    services.snapshots._later(noted.set)
    assert noted.wait(60)


def eventually(condition: Callable[[], bool]) -> bool:
    until = time.monotonic() + 60
    while not condition() and time.monotonic() < until:
        time.sleep(0.01)
    return condition()


def test_a_reply_does_not_wait_for_a_disk_that_is_busy_with_another_state(
    services: Services, disk: SlowDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshots, "TURN_S", 0.05)
    reply_to(services.consultations.ask("One?"))
    reply_to(services.consultations.ask("Two?"))
    assert disk.asked == 1
    reply_to(services.consultations.ask("Three?"))
    assert disk.asked == 1, "the second is not asked for while the first is being written"


def test_what_is_left_while_the_disk_is_busy_is_saved_behind_it(
    services: Services, disk: SlowDisk
) -> None:
    reply_to(services.consultations.ask("One?"))
    reply_to(services.consultations.ask("Two?"))
    services.snapshots.turned_to(None)
    disk.ends.set()
    assert eventually(lambda: disk.asked == 2)


def test_a_stop_ends_the_waiting_for_the_disk(
    services: Services, disk: SlowDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring, brought = services.snapshots.bring, []

    def noted(key: SnapshotKey, facts: ModelFacts, *rest: Any) -> None:
        brought.append((key, facts))
        bring(key, facts, *rest)

    monkeypatch.setattr(services.snapshots, "bring", noted)
    reply_to(services.consultations.ask("One?"))
    reply_to(services.consultations.ask("Two?"))
    asked = threading.Event()

    def stopped() -> bool:
        asked.set()
        return True

    key, facts = brought[0]
    bring(key, facts, (), stopped)
    assert asked.is_set() and disk.asked == 1


def test_a_state_that_was_not_saved_is_tried_again_when_it_is_left_again(
    services: Services, disk: SlowDisk
) -> None:
    disk.ends.set()
    disk.fails = EngineError("There is no room.")
    reply_to(services.consultations.ask("One?"))
    leave(services)
    leave(services)
    assert disk.asked == 2
    disk.fails = None
    leave(services)
    leave(services)
    assert disk.asked == 3, "and once it is saved, not again"


def test_an_engine_that_dies_over_a_state_leaves_no_reply_behind_that_seems_to_run(
    services: Services, disk: SlowDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk.ends.set()
    first = reply_to(services.consultations.ask("One?"))

    def dies(*arguments: object) -> object:
        raise EngineDied("It died.")

    monkeypatch.setattr(
        services.snapshots, "_found", lambda key: SnapshotRow("0123", key, 40, 1, 0.0)
    )
    monkeypatch.setattr(services.engine, "restore_state", dies)
    list(services.consultations.ask("Two?", consultation_id=first.consultation_id))
    assert not services.snapshots.is_replying
