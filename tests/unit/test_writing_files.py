"""Files of our own: whole or not at all, for the owner alone from the first byte, and a full disk
or quota told from everything else that a system refuses."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.errors import ConsiliumError, DiskFull, HomeNotWritable
from app.files import (
    create_private,
    disk_error,
    is_disk_full,
    open_new,
    replace_file,
    require_room,
    sync_folder,
    write_atomically,
    write_new,
)


@pytest.fixture
def lenient_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such rights")
@pytest.mark.parametrize(
    "write",
    [
        create_private,
        lambda path: open_new(path).close(),
        lambda path: write_new(path, b"x"),
        lambda path: replace_file(path, b"x"),
        lambda path: write_atomically(path, b"x"),
    ],
    ids=["create_private", "open_new", "write_new", "replace_file", "write_atomically"],
)
def test_only_the_owner_may_read_what_is_written(
    tmp_path: Path, lenient_umask: None, write: Callable[[Path], object]
) -> None:
    write(tmp_path / "x")
    assert stat.S_IMODE((tmp_path / "x").stat().st_mode) == 0o600


@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
def test_a_file_that_is_replaced_stays_whole_when_a_step_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    target = tmp_path / "folder" / "x"
    target.parent.mkdir()
    target.write_bytes(b"as it was")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    match step:
        case "write":
            monkeypatch.setattr("app.files.open_new", full)
        case "fsync":
            monkeypatch.setattr(os, "fsync", full)
        case _:
            monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space"):
        replace_file(target, b"newer")
    with pytest.raises(DiskFull, match="x was not saved"):
        write_atomically(target, b"newer")
    assert [each.name for each in target.parent.iterdir()] == ["x"]
    assert target.read_bytes() == b"as it was"


def test_a_new_file_replaces_nothing(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"there")
    for write in (create_private, lambda path: write_new(path, b"y"), open_new):
        with pytest.raises(FileExistsError):
            write(tmp_path / "x")
    assert (tmp_path / "x").read_bytes() == b"there"


@pytest.mark.parametrize(
    ("number", "full"),
    [
        (errno.ENOSPC, True),
        (errno.EDQUOT, True),
        (errno.EACCES, False),
        (errno.EROFS, False),
        (errno.EIO, False),
        (errno.EFBIG, False),
    ],
)
def test_a_full_disk_is_told_from_other_refusals(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, full: bool
) -> None:
    error = OSError(number, os.strerror(number))
    assert is_disk_full(error) is full
    said = disk_error(error, full="no room", refused="not writable")
    assert type(said) is (DiskFull if full else HomeNotWritable)
    assert str(said) == ("no room" if full else "not writable")

    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(DiskFull if full else HomeNotWritable):
        write_atomically(tmp_path / "x", b"")


def test_room_is_asked_for_before_it_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusal(free: int) -> ConsiliumError:
        return DiskFull(f"{free} free")

    usage = SimpleNamespace(free=100)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    require_room(tmp_path, 100, refusal)
    with pytest.raises(DiskFull, match="100 free"):
        require_room(tmp_path, 101, refusal)


def test_a_disk_that_cannot_be_asked_refuses_by_itself(tmp_path: Path) -> None:
    require_room(tmp_path / "gone", 1, lambda free: DiskFull(""))
    with pytest.raises(FileNotFoundError):
        sync_folder(tmp_path / "gone")
