"""Wrong tries slow the next ones, whatever is done to their file or to the clock."""

from __future__ import annotations

import errno
import itertools
import os
from pathlib import Path

import pytest

from app.errors import TriedTooOften
from app.store.keys import unlock_throttle
from app.store.keys.unlock_throttle import (
    CAP_S,
    FREE,
    begin_try,
    forget,
    take_back,
    wait_after,
    waiting,
)
from tests.helpers.small_disk import on_a_small_disk

NOW = 1_790_000_000.0


class Clock:
    def __init__(self) -> None:
        self.now = NOW
        self.slept = 0.0
        self.ahead = 0.0  # how much of `now` is not time that passed, but the clock that was set

    def sleep(self, seconds: float) -> None:
        self.slept += seconds

    def time(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(unlock_throttle.time, "time", clock.time)
    monkeypatch.setattr(unlock_throttle.time, "sleep", clock.sleep)
    monkeypatch.setattr(unlock_throttle, "ran", lambda: clock.now - clock.ahead - NOW)
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
    take_back(path, unlock_throttle.Tries())
    assert begin_try(path).failed == 0


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


def test_the_file_is_there_from_the_first_opening_and_never_grows(path: Path, clock: Clock) -> None:
    forget(path)
    assert path.stat().st_mode & 0o777 == 0o600
    before = path.stat().st_ino
    fail(path, clock, 12)
    take_back(path, unlock_throttle.Tries(10**6, NOW, NOW))
    forget(path)
    assert (path.stat().st_ino, path.stat().st_size) == (before, unlock_throttle.SIZE)


def test_the_file_of_an_earlier_version_goes_on(path: Path, clock: Clock) -> None:
    path.write_bytes(b'{"failed":4,"first_at":1.0,"last_at":%d}' % NOW)
    assert waiting(path) == 10.0
    clock.now += 10.0
    assert begin_try(path).failed == 4
    assert waiting(path) == 20.0


@pytest.mark.parametrize("there", [True, False])
def test_a_try_that_cannot_be_counted_waits_first_and_is_taken(
    path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    if there:
        forget(path)
    monkeypatch.setattr(unlock_throttle.os, "write", full)
    for tried in range(1, 3 * FREE):
        assert begin_try(path).failed == 0
        assert clock.slept == tried * unlock_throttle.UNCOUNTED_S
    forget(path)
    assert not path.exists()
    assert waiting(path) == 0.0


ON_A_FULL_DISK = """
import os, sys, time
from pathlib import Path
from app.errors import TriedTooOften
from app.store.keys import unlock_throttle

disk, slept = Path(sys.argv[1]), []
unlock_throttle.time.sleep = slept.append
path = disk / "tries.json"
unlock_throttle.forget(path)
(disk / "stuffing").write_bytes(bytes(os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize))
try:
    (disk / "more").write_bytes(b"x")
    raise SystemExit("the disk was not full")
except OSError:
    (disk / "more").unlink()

for failed in range(unlock_throttle.FREE):
    assert unlock_throttle.begin_try(path).failed == failed
try:
    unlock_throttle.begin_try(path)
    raise SystemExit("nothing was counted")
except TriedTooOften as refused:
    assert 0 < refused.wait_s <= unlock_throttle.FIRST_S
assert not slept
unlock_throttle.forget(path)
assert unlock_throttle.waiting(path) == 0.0

path.unlink()
(disk / "stuffing").open("ab").write(b"x" * 4096)
for tried in range(2 * unlock_throttle.FREE):
    assert unlock_throttle.begin_try(path).failed == 0
    assert not path.exists()
assert slept == [unlock_throttle.UNCOUNTED_S] * 2 * unlock_throttle.FREE
print("slowed")
"""


def test_on_a_full_disk_tries_are_counted_and_without_the_file_slowed(tmp_path: Path) -> None:
    assert on_a_small_disk(ON_A_FULL_DISK, tmp_path, "256k").stdout.strip() == "slowed"


def test_waits_are_said_as_people_say_them() -> None:
    said = [unlock_throttle.in_words(seconds) for seconds in (0.2, 1.0, 59.1, 119.0, 120.0, 300.0)]
    assert said == ["1 second", "1 second", "60 seconds", "119 seconds", "2 minutes", "5 minutes"]


def test_a_try_of_a_clock_before_1970_counts_as_the_one_that_it_was(
    path: Path, clock: Clock
) -> None:
    clock.now = -96_341_667.0
    begin_try(path)  # and killed
    assert waiting(path) == 0.0
    clock.now = NOW
    assert begin_try(path).failed == 1


def test_a_clock_set_forward_shortens_no_wait(path: Path, clock: Clock) -> None:
    fail(path, clock, FREE + 1)
    clock.now += 86_400
    clock.ahead = 86_400
    assert waiting(path) == 10.0
    with pytest.raises(TriedTooOften):
        begin_try(path)
    clock.now += 10.0
    begin_try(path)


def test_after_a_new_start_of_the_computer_the_clock_counts(
    path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail(path, clock, FREE + 1)
    monkeypatch.setattr(unlock_throttle, "boot", lambda: "another")
    clock.now += 4.0
    clock.ahead = 4.0
    assert waiting(path) == 6.0
