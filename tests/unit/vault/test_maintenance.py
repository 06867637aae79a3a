"""The thread that tends an open vault: it works, ends when told, and survives a full disk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import cast

import pytest

from app.errors import DiskFull
from app.services.vault import maintenance
from app.services.vault.maintenance import VaultMaintenance
from app.store.idle_maintenance import IdleMaintenance

WAIT_S = 10.0


class Counted:
    """Steps that are counted; with `full`, a disk without room."""

    def __init__(self, steps: int, full: bool = False) -> None:
        self.warmed, self.steps, self.full = 0, steps, full
        self.over = threading.Event()

    def warm_up(self, stopped: Callable[[], bool]) -> None:
        self.warmed += 1

    def merge_step(self) -> bool:
        self.steps -= 1
        if self.steps <= 0:
            self.over.set()
        if self.full:
            raise DiskFull("The disk is full.")
        return self.steps > 0


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(maintenance, "AFTER_S", 0.0)
    monkeypatch.setattr(maintenance, "PAUSE_S", 0.0)


@pytest.mark.parametrize(("steps", "full"), [(5, False), (1, True)])
def test_it_merges_until_nothing_is_left_or_no_room(steps: int, full: bool) -> None:
    counted = Counted(steps, full)
    maintained = VaultMaintenance(cast("IdleMaintenance", counted))
    maintained.start()
    assert counted.over.wait(WAIT_S)
    maintained.close()
    assert (counted.warmed, counted.steps) == (1, 0)


def test_closed_before_its_time_it_does_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(maintenance, "AFTER_S", 60.0)
    counted = Counted(5)
    maintained = VaultMaintenance(cast("IdleMaintenance", counted))
    maintained.start()
    maintained.close()
    assert (counted.warmed, counted.steps) == (0, 5)


def test_closed_between_two_steps_it_ends() -> None:
    counted = Counted(1 << 60)
    maintained = VaultMaintenance(cast("IdleMaintenance", counted))
    maintained.start()
    while counted.warmed == 0:
        pass
    maintained.close()
    assert counted.steps > 0
