"""Wrong tries slow the next ones, whatever is done to their file or to the clock."""

from __future__ import annotations

import errno
import itertools
import os
from pathlib import Path

import pytest

from app.errors import DiskFull, TriedTooOften
from app.store import tries
from app.store.tries import CAP_S, FREE, begin_try, forget, take_back, wait_after, waiting

NOW = 1_790_000_000.0


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def time(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(tries.time, "time", clock.time)
    return clock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "tries.json"


def fail(path: Path, clock: Clock, times: int) -> None:
    """So many wrong tries, each as soon as it is taken."""
    for _ in range(times):
        clock.now += waiting(path)
        begin_try(path)


def test_the_first_tries_cost_nothing_then_the_wait_doubles_to_its_cap() -> None:
    waits = [wait_after(failed) for failed in range(14)]
    assert waits[:FREE] == [0.0] * FREE
    assert waits[FREE] > 0
    for before, after in itertools.pairwise(waits[FREE:]):
        assert after == min(2 * before, CAP_S)
    assert waits[-1] == wait_after(10**9) == CAP_S


def test_a_try_that_comes_too_early_is_refused_and_told_when(path: Path, clock: Clock) -> None:
    fail(path, clock, FREE)
    with pytest.raises(TriedTooOften, match=r"3 times.*5 seconds") as refused:
        begin_try(path)
    assert refused.value.wait_s == 5.0
    clock.now += 4.9
    assert 0 < waiting(path) < 0.2
    clock.now += 0.2
    assert begin_try(path).failed == FREE
    assert waiting(path) == 10.0


def test_opening_starts_anew_and_other_failures_do_not_count(path: Path, clock: Clock) -> None:
    fail(path, clock, 2)
    before = begin_try(path)
    take_back(path, before)
    assert begin_try(path).failed == 2
    forget(path)
    assert begin_try(path).failed == 0
    take_back(path, tries.Tries())
    assert not path.exists()


def test_what_is_told_at_the_next_opening(path: Path, clock: Clock) -> None:
    begin_try(path)
    clock.now += 60
    begin_try(path)
    clock.now += 60
    told = begin_try(path)
    assert (told.failed, told.first_at, told.last_at) == (2, NOW, NOW + 60)


def test_a_clock_set_back_neither_opens_early_nor_waits_for_ever(path: Path, clock: Clock) -> None:
    fail(path, clock, FREE + 1)
    clock.now -= 10 * 365 * 86_400
    assert waiting(path) == 10.0
    with pytest.raises(TriedTooOften):
        begin_try(path)
    clock.now += 10.1
    begin_try(path)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"rubbish",
        b"\xff\xfe",
        b'{"failed": -4, "first_at": 0, "last_at": 0}',
        b'{"failed": 0, "first_at": 0, "last_at": 0}',
        b'{"failed": 1, "first_at": 0, "last_at": -9e99}',
        b'{"failed": "no", "first_at": 0, "last_at": 0}',
        b'{"failed": 1, "first_at": 0, "last_at": 0, "more": 1}',
    ],
)
def test_a_changed_file_counts_as_the_longest_wait(
    path: Path, clock: Clock, content: bytes
) -> None:
    path.write_bytes(content)
    os.utime(path, (NOW, NOW))
    assert waiting(path) == CAP_S
    with pytest.raises(TriedTooOften):
        begin_try(path)
    clock.now += CAP_S
    begin_try(path)


def test_a_full_disk_does_not_keep_the_owner_out(
    path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*arguments: object) -> None:
        raise DiskFull(os.strerror(errno.ENOSPC))

    monkeypatch.setattr(tries, "write_atomically", full)
    assert begin_try(path).failed == 0


def test_waits_are_said_as_people_say_them() -> None:
    said = [tries.in_words(seconds) for seconds in (0.2, 1.0, 59.1, 119.0, 120.0, 300.0)]
    assert said == ["1 second", "1 second", "60 seconds", "119 seconds", "2 minutes", "5 minutes"]
