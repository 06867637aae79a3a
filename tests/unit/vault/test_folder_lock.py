"""One Consilium on a data folder, and never a lock that outlives its holder."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.errors import AlreadyOpen, HomeNotWritable
from app.paths import Home
from app.services.vault.folder_lock import acquire_lock
from tests.helpers.tree import ROOT

HOLDER = """
import sys, time
from pathlib import Path
from app.paths import Home
from app.services.vault.folder_lock import acquire_lock
lock = acquire_lock(Home(Path(sys.argv[1])))
print("held", flush=True)
time.sleep(600)
"""


def test_a_second_one_in_the_same_process_is_refused_until_the_first_lets_go(home: Home) -> None:
    lock = acquire_lock(home)
    with pytest.raises(AlreadyOpen):
        acquire_lock(home)
    lock.release()
    acquire_lock(home).release()


def test_another_thread_is_refused_and_may_let_go(home: Home) -> None:
    lock = acquire_lock(home)
    outcome: list[object] = []

    def attempt() -> None:
        try:
            outcome.append(acquire_lock(home))
        except AlreadyOpen as error:
            outcome.append(error)
        lock.release()

    thread = threading.Thread(target=attempt)
    thread.start()
    thread.join()
    assert isinstance(outcome[0], AlreadyOpen)
    acquire_lock(home).release()


def test_another_process_is_refused_and_killing_it_frees_the_folder(home: Home) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(home.root)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(AlreadyOpen, match="already open on this data"):
            acquire_lock(home)
        holder.kill()
    acquire_lock(home).release()


def test_a_child_does_not_inherit_the_lock(home: Home) -> None:
    lock = acquire_lock(home)
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        lock.release()
        acquire_lock(home).release()
        child.communicate(b"\n")


def test_two_folders_have_nothing_to_do_with_each_other(home: Home, tmp_path: Path) -> None:
    locks = [acquire_lock(home), acquire_lock(Home(tmp_path / "other"))]
    for lock in locks:
        lock.release()


def test_the_lock_is_the_owners_alone_and_holds_no_data(home: Home) -> None:
    lock = acquire_lock(home)
    assert stat.S_IMODE(home.lock.stat().st_mode) == 0o600
    assert home.lock.read_bytes() == b""
    lock.release()


def test_a_file_system_without_locks_is_named(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    fcntl = pytest.importorskip("fcntl")

    def refuse(descriptor: int, operation: int) -> None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))

    monkeypatch.setattr(fcntl, "flock", refuse)
    with pytest.raises(HomeNotWritable, match="cannot be locked"):
        acquire_lock(home)
