"""Two computers on one shared folder: the second is refused, a crashed one is taken over."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
import time

import msgspec
import pytest

from app.errors import AlreadyOpen
from app.paths import Home
from app.services.vault import folder_lock as lock_module
from app.services.vault.folder_lock import STALE_S, Owner, acquire_lock, this_computer
from tests.helpers.tree import ROOT


@pytest.fixture(autouse=True)
def made(home: Home) -> None:
    home.create()


def elsewhere(home: Home, seconds_ago: float) -> Owner:
    """Another computer holds the folder, which it last said so many seconds ago."""
    owner = Owner("ward-7", "another computer", 4711, "its window", time.time() - 3600)
    home.lock_owner.write_bytes(msgspec.json.encode(owner))
    then = time.time() - seconds_ago
    os.utime(home.lock_owner, (then, then))
    return owner


def owner_of(home: Home) -> Owner:
    return msgspec.json.decode(home.lock_owner.read_bytes(), type=Owner)


def test_the_holder_is_named_while_it_holds_and_not_after(home: Home) -> None:
    lock = acquire_lock(home, "its window")
    owner = owner_of(home)
    assert (owner.pid, owner.what, owner.computer) == (os.getpid(), "its window", this_computer())
    assert stat.S_IMODE(home.lock_owner.stat().st_mode) == 0o600
    lock.release()
    assert not home.lock_owner.exists()
    assert not [path for path in home.root.iterdir() if "owner" in path.name]


def test_who_comes_second_reads_which_process_holds_it_and_since_when(home: Home) -> None:
    lock = acquire_lock(home, "its window")
    with pytest.raises(AlreadyOpen) as refused:
        acquire_lock(home)
    lock.release()
    assert f"its window, process {os.getpid()}" in str(refused.value)
    assert re.search(r"since \d\d:\d\d\.", str(refused.value))


def test_another_computer_that_is_there_is_respected(home: Home) -> None:
    before = elsewhere(home, seconds_ago=STALE_S - 30)
    with pytest.raises(AlreadyOpen, match="on another computer, ward-7: its window, since"):
        acquire_lock(home)
    assert owner_of(home) == before
    # And the system's lock was let go: nothing of ours is in the way.
    home.lock_owner.unlink()
    acquire_lock(home).release()


def test_what_a_crashed_computer_left_is_taken_over(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock_module, "SETTLE_S", 0.01)
    elsewhere(home, seconds_ago=STALE_S + 5)
    lock = acquire_lock(home)
    assert owner_of(home).pid == os.getpid()
    lock.release()


def test_of_two_that_take_over_at_once_one_gives_way(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere(home, seconds_ago=STALE_S + 5)

    def meanwhile(seconds: float) -> None:
        elsewhere(home, seconds_ago=0)

    monkeypatch.setattr(lock_module.time, "sleep", meanwhile)
    with pytest.raises(AlreadyOpen, match="ward-7"):
        acquire_lock(home)


def test_a_computer_whose_clock_is_wrong_makes_no_difference(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file system's clock tells the age, not ours."""
    elsewhere(home, seconds_ago=0)
    ours = time.time() + 86_400
    monkeypatch.setattr(lock_module.time, "time", lambda: ours)
    with pytest.raises(AlreadyOpen, match="ward-7"):
        acquire_lock(home)


def test_what_a_killed_process_of_this_computer_left_does_not_stand_in_the_way(home: Home) -> None:
    script = (
        "import sys, os, signal; from pathlib import Path; from app.paths import Home\n"
        "from app.services.vault.folder_lock import acquire_lock\n"
        "lock = acquire_lock(Home(Path(sys.argv[1])))\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", script, str(home.root)], cwd=ROOT, check=False)
    assert home.lock_owner.exists()
    acquire_lock(home).release()


def test_the_holder_says_that_it_is_there_and_notices_when_it_lost(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock_module, "BEAT_S", 0.02)
    lock = acquire_lock(home)
    lost: list[bool] = []
    lock.on_lost = lambda: lost.append(True)
    then = time.time() - 1000
    os.utime(home.lock_owner, (then, then))
    wait_until(lambda: home.lock_owner.stat().st_mtime > then + 900)
    taken = elsewhere(home, seconds_ago=0)
    wait_until(lambda: lost == [True])
    lock.release()
    assert owner_of(home) == taken  # what is theirs is left alone


def test_an_unreadable_owner_is_no_owner(home: Home) -> None:
    home.lock_owner.write_bytes(b"{half")
    acquire_lock(home).release()


def wait_until(holds: object) -> None:
    assert callable(holds)
    deadline = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_file_of_a_day_to_come_is_taken_over_once_nobody_touches_it(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock_module, "WATCH_S", 0.05)
    monkeypatch.setattr(lock_module, "SETTLE_S", 0.05)
    elsewhere(home, seconds_ago=-74 * 365 * 86_400)
    lock = acquire_lock(home, "its window")
    assert owner_of(home).computer == this_computer()
    lock.release()


def test_who_touches_a_file_of_a_day_to_come_is_respected(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere(home, seconds_ago=-86_400)
    later = time.time() + 86_420
    monkeypatch.setattr(
        lock_module.time, "sleep", lambda _: os.utime(home.lock_owner, (later, later))
    )
    with pytest.raises(AlreadyOpen, match="ward-7"):
        acquire_lock(home)


@pytest.mark.parametrize("since", [1e300, -1e300, 4_200_000_000.0])
def test_a_holder_since_whenever_is_named(home: Home, since: float) -> None:
    owner = Owner("ward-7", "another computer", 4711, "its window", since)
    home.lock_owner.write_bytes(msgspec.json.encode(owner))
    with pytest.raises(AlreadyOpen, match="ward-7"):
        acquire_lock(home)
