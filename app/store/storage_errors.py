"""Storage errors (a full disk, a damaged vault, a file that cannot be written) in a clinician's
words: the only module that translates SQLite's.

`result` of APSW's errors is SQLite's primary result code (https://sqlite.org/rescode.html).
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from app.errors import (
    AlreadyOpen,
    ConsiliumError,
    DiskFull,
    HomeNotWritable,
    InternalError,
    StorageError,
    VaultDamaged,
)
from app.sentences import say

_PERM, _BUSY, _LOCKED, _NOMEM, _READONLY, _IOERR = 3, 5, 6, 7, 8, 10
_CORRUPT, _FULL, _CANTOPEN, _PROTOCOL, _NOTADB = 11, 13, 14, 15, 26

# SQLITE_IOERR_SHMOPEN, _SHMSIZE, _SHMLOCK, _SHMMAP: extended result codes
_NOT_SHARED = frozenset(_IOERR | detail << 8 for detail in (18, 19, 20, 21))

# SQLite reports some failures for want of space as plain I/O errors (growing the WAL's index).
_NO_ROOM_BYTES = 1 << 20


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn the database's errors inside the block into ours; `path` is the database's file.

    Raises DiskFull, HomeNotWritable, VaultDamaged, AlreadyOpen, StorageError (no memory is left);
    InternalError for the rest.
    """
    try:
        yield
    except apsw.Error as error:
        raise translated(error, path) from error


def is_for_want_of_space(error: Exception, path: Path) -> bool:
    """Whether the database at `path` refused because its disk is full."""
    code = _code(error)
    return code == _FULL or (code in (_IOERR, _CANTOPEN) and _free_bytes(path) < _NO_ROOM_BYTES)


def is_for_want_of_sharing(error: Exception) -> bool:
    """Whether the file system lets processes share no memory: some network and removable disks."""
    return getattr(error, "extendedresult", None) in _NOT_SHARED


def _code(error: Exception) -> int:
    """SQLite's primary result code."""
    return (getattr(error, "result", None) or 0) & 0xFF


def translated(error: Exception, path: Path) -> ConsiliumError:
    """What `storage_errors` raises for it."""
    code = _code(error)
    if is_for_want_of_space(error, path):
        return DiskFull(
            say(
                "The disk is full: the last change was not stored. Free some space and try again; "
                "everything before it is safe."
            )
        )
    if code in (_READONLY, _PERM, _CANTOPEN):
        return HomeNotWritable(
            say(
                "{path} cannot be written. Make the file and its folder writable, then try again.",
                path=path,
            )
        )
    if code in (_CORRUPT, _NOTADB):
        return VaultDamaged(
            say(
                "{path} is damaged, or does not belong to the key file beside it. Repair "
                "it, or restore a backup. It was left as it is.",
                path=path,
            ),
            repairable=True,
        )
    if code == _IOERR:
        return HomeNotWritable(
            say(
                "The disk of {path} reported an error. If it is a removable or a network "
                "disk, connect it again; then restart Consilium.",
                path=path,
            )
        )
    if code in (_BUSY, _LOCKED, _PROTOCOL):
        return AlreadyOpen(
            say(
                "Another program holds {path}. Close it (a backup, a second Consilium), "
                "then try again.",
                path=path,
            )
        )
    if code == _NOMEM:
        return StorageError(
            say(
                "The memory of this computer is full: the last change was not stored. Close other "
                "programs and try again; everything before it is safe."
            )
        )
    return InternalError(f"the database refused a statement: {error}")


def _free_bytes(path: Path) -> int:
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return _NO_ROOM_BYTES
