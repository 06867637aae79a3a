"""File access: opening what somebody else made, writing our own whole or not at all.

A path that was typed, chosen or kept may lead to anything by now: opening a named pipe waits until
somebody writes into it, reading /dev/zero never ends, and opening some devices does something.

What we write is readable by its owner only from its first byte, and durable once a function here
returns. A refusal of the system becomes a sentence here too, which tells a full disk from other
causes.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

import msgspec

from app.errors import ConsiliumError, DiskFull, HomeNotWritable
from app.sentences import say

# What decoding JSON raises where it is damaged, or nested more deeply than anybody means it.
UNDECODABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)

_KINDS = {
    stat.S_IFDIR: say("it is a folder, not a file"),
    stat.S_IFIFO: say("it is a named pipe, not a file"),
    stat.S_IFSOCK: say("it is a socket, not a file"),
    stat.S_IFCHR: say("it is a device, not a file"),
    stat.S_IFBLK: say("it is a device, not a file"),
}
# Windows has neither of the first three, and reads text unless it is told.
_FLAGS = os.O_RDONLY
for _name in ("O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY", "O_BINARY", "O_NOINHERIT"):
    _FLAGS |= getattr(os, _name, 0)


class NotAFile(OSError):
    """The path leads to a folder, pipe, socket or device; `strerror` says to which."""


class TooLarge(OSError):
    """More bytes than a file of its kind has."""


def open_regular(path: Path, *, buffering: int = -1) -> BinaryIO:
    """Open a regular file, or one that a link leads to, for reading bytes; it never waits.

    Raises NotAFile for anything else, and OSError where it can't be opened.
    """
    try:
        _require_regular(path.stat().st_mode)  # before opening: a device may act on that alone
        descriptor = os.open(path, _FLAGS)
    except ValueError:
        raise OSError(errno.EINVAL, say("its name cannot be a file's")) from None
    try:
        _require_regular(os.fstat(descriptor).st_mode)  # it may have been exchanged meanwhile
        if hasattr(os, "set_blocking") and os.name != "nt":
            os.set_blocking(descriptor, True)
        return os.fdopen(descriptor, "rb", buffering=buffering)
    except BaseException:
        os.close(descriptor)
        raise


def read_regular(path: Path, most: int) -> bytes:
    """All of a regular file that holds at most `most` bytes. Raises NotAFile, TooLarge, and the
    OSError of what can't be read."""
    with open_regular(path) as file:
        is_larger = os.fstat(file.fileno()).st_size > most
        content = b"" if is_larger else file.read(most + 1)
    if is_larger or len(content) > most:  # it may have grown meanwhile
        raise TooLarge(errno.EFBIG, say("it is too large to be one"))
    return content


def _require_regular(mode: int) -> None:
    if not stat.S_ISREG(mode):
        kind = _KINDS.get(stat.S_IFMT(mode), "it is not a file")
        raise NotAFile(errno.EISDIR if stat.S_ISDIR(mode) else errno.EINVAL, kind)


def create_private(path: Path) -> None:
    """An empty file for the owner alone, durable with its first sync. Raises FileExistsError."""
    os.close(_open_new(path))


def create_anew(path: Path) -> int:
    """A descriptor of an empty file for the owner alone, in place of whatever had its name: a link
    is replaced, not followed. Raises OSError."""
    path.unlink(missing_ok=True)
    return _open_new(path)


def open_new(path: Path, *, buffering: int = -1) -> BinaryIO:
    """A new file for the owner alone, to write bytes into. Raises OSError, FileExistsError."""
    return os.fdopen(_open_new(path), "wb", buffering=buffering)


def write_new(path: Path, content: bytes) -> None:
    """A new file for the owner alone, its content durable. Raises OSError, FileExistsError."""
    with open_new(path) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def replace_file(path: Path, content: bytes, *, beside: Path | None = None) -> None:
    """Write the file whole or not at all, in place of an older one: `beside` it (a name of this
    process's own in the same folder), synced, renamed. Raises OSError; nothing is left then."""
    part = beside or path.with_name(f".{path.name}.{os.getpid()}")
    part.unlink(missing_ok=True)
    try:
        write_new(part, content)
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def write_atomically(path: Path, content: bytes) -> None:
    """`replace_file` for a file of the data folder. Raises HomeNotWritable or DiskFull."""
    try:
        replace_file(path, content)
    except OSError as error:
        raise disk_error(
            error,
            full=say(
                "The disk is full: {name} was not saved. Free some space and try again.",
                name=path.name,
            ),
            refused=say(
                "{path} cannot be written ({reason}). Make the folder writable.",
                path=path,
                reason=error.strerror,
            ),
        ) from error


def sync_folder(folder: Path) -> None:
    """Make names in the folder durable, where the system lets a folder be opened."""
    with suppress(PermissionError, IsADirectoryError):
        _sync(folder, os.O_RDONLY)


def sync_file(path: Path) -> None:
    """Make the content of a file durable that somebody else wrote."""
    _sync(path, os.O_RDWR)


def is_passing(error: OSError) -> bool:
    """Whether this process or the system had too much open, or no memory, just now: that tells
    nothing of the file."""
    return error.errno in (errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.EINTR)


def is_disk_full(error: OSError) -> bool:
    """Whether there is no room on the disk, or no more of it for this user (a quota)."""
    return error.errno in (errno.ENOSPC, errno.EDQUOT)


def disk_error(error: OSError, *, full: str, refused: str) -> DiskFull | HomeNotWritable:
    """What the system refused, as an error of ours: with the sentence `full` where the disk is
    full, else with `refused`."""
    return DiskFull(full) if is_disk_full(error) else HomeNotWritable(refused)


def require_room(folder: Path, needed: int, refusal: Callable[[int], ConsiliumError]) -> None:
    """Raise what `refusal` makes of the bytes that are free, where they are fewer than `needed`.
    A disk that can't be asked refuses by itself, when it is written to."""
    with suppress(OSError):
        free = shutil.disk_usage(folder).free
        if free < needed:
            raise refusal(free)


def _open_new(path: Path) -> int:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    return os.open(path, flags | getattr(os, "O_BINARY", 0), 0o600)


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
