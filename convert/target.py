"""Output file: checked beforehand, reserved, locked, synced; its errors in one sentence."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
import threading
from collections.abc import Iterator
from io import FileIO
from pathlib import Path

from convert.errors import OutputError
from convert.journal import is_published, working_file
from convert.plan import Plan

_position = threading.Lock()


def check_target(plan: Plan, target: Path, *, overwrite: bool, shards: int = 0) -> None:
    """Raise OutputError where the plan can't end well: before anything is written.

    `shards` are the bytes that the source will put beside the output.
    """
    if not target.is_dir() and is_published(target, plan) and not overwrite:
        return
    check_room(plan.size + shards, target, overwrite=overwrite)


def check_room(needed: int, target: Path, *, overwrite: bool) -> None:
    """Raise OutputError where so many bytes can't come to this file and its neighbours."""
    if target.is_dir():
        raise OutputError(f"{target} is a folder: give the name of a file.")
    if target.exists() and not overwrite:
        raise OutputError(f"{target} exists: choose another name, or replace it with --force.")
    if not target.parent.is_dir():
        raise OutputError(f"The folder {target.parent} does not exist: make it first.")
    free = free_bytes(target)
    if free < needed:
        raise OutputError(
            f"{target.parent} has {free / 1e9:.2f} GB free, but {needed / 1e9:.2f} GB are "
            "needed: make room, or choose another disk."
        )


def free_bytes(target: Path) -> int:
    """What the disk can give to this output, with what an earlier call has reserved already."""
    free = shutil.disk_usage(target.parent).free
    with contextlib.suppress(OSError):
        free += getattr(working_file(target).stat(), "st_blocks", 0) * 512
    return free


@contextlib.contextmanager
def open_working_file(part: Path) -> Iterator[FileIO]:
    """The open working file, as it is or new, held by this process alone."""
    # Not truncated before it is locked: another conversion may be writing it.
    descriptor = os.open(part, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
    with FileIO(descriptor, "r+") as file:
        _lock(file, part)
        yield file


def reserve(file: FileIO, size: int) -> None:
    """Make the file `size` bytes long, on the disk too where the system can: a full disk, or a file
    system that can't hold it, is found before hours of work."""
    file.truncate(size)
    if sys.platform == "linux":
        try:
            os.posix_fallocate(file.fileno(), 0, size)
        except OSError as error:
            if error.errno not in (errno.EOPNOTSUPP, errno.EINVAL):
                raise


def write_at(file: FileIO, data: bytes | memoryview, offset: int) -> None:
    """Write all of `data`; several threads may do so at once."""
    view = memoryview(data).cast("B")
    while len(view):
        if sys.platform == "win32":
            with _position:
                file.seek(offset)
                count = file.write(view)
        else:
            count = os.pwrite(file.fileno(), view, offset)
        view, offset = view[count:], offset + count


def read_at(file: FileIO, length: int, offset: int) -> bytes:
    """Up to `length` bytes, fewer at the end of the file; several threads may do so at once."""
    if sys.platform == "win32":
        with _position:
            file.seek(offset)
            return file.read(length)
    return os.pread(file.fileno(), length, offset)


def forget_cached(file: FileIO) -> None:
    """Let the system read the file from the disk the next time, where it can be told."""
    if sys.platform == "linux":
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def sync_folder(folder: Path) -> None:
    """Make a rename last through a power loss, where the system can do that."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def output_error(error: OSError, target: Path) -> OutputError:
    """The sentence for what the system refused."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return OutputError(
            f"The disk of {target.parent} is full: make room, or choose another disk."
        )
    if error.errno == errno.EFBIG:
        return OutputError(
            f"The file system of {target.parent} can't hold a file this large: choose another."
        )
    reason = error.strerror or str(error)
    return OutputError(f"{target} can't be written ({reason}): choose another place.")


def _lock(file: FileIO, part: Path) -> None:
    if sys.platform == "win32":
        return  # an open file can't be replaced there: a second conversion fails by itself
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise OutputError(f"Another conversion is writing {part}: wait for it to end.") from error
