"""Continuity mark: a count of changes noted beside the vault after each one, its
high-water mark.

A log that was cut, or an older database, still opens and looks whole. The database counts its
changes in a row of its own; this file notes the same count, under a key of the vault (HMAC-SHA256),
so that fewer changes than were noted are noticed. It is written after the change was synced, and is
not synced itself: it may lag behind after a power cut, and is never ahead of the database.

A file of always the same size that is overwritten in its place, which takes no room on a full disk
and no rename: a change costs some microseconds more.
"""

from __future__ import annotations

import hmac
import os
import struct
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import HomeNotWritable
from app.files import is_passing, read_regular, sync_folder
from app.sentences import say

if TYPE_CHECKING:
    from sqlite_utils import Database

NAME = "vault.mark"
PURPOSE = "mark"
STATE = "changes"  # the row of the database's table `state`
_MAGIC = b"consmrk1"
_FORMAT = struct.Struct("<8sQqQ")
_MAC_BYTES = 32

_COUNT = (
    "INSERT INTO state (name, value) VALUES (?, '1 ' || ?) ON CONFLICT (name) DO UPDATE "
    "SET value = (CAST(value AS INTEGER) + 1) || ' ' || ? RETURNING value"
)


@dataclass(frozen=True)
class ChangeCount:
    """Changes that a database has, and when the last was stored (microseconds, UTC)."""

    changes: int = 0
    at: int = 0


@dataclass(frozen=True)
class NotedMark:
    """What the file says. `base`: changes that were in the database without its log."""

    count: ChangeCount
    base: int


def count_change(database: Database) -> ChangeCount:
    """Count the change that is under way, inside its transaction."""
    at = time.time_ns() // 1000
    return _parsed(database.execute(_COUNT, (STATE, at, at)).fetchone()[0])


def counted(database: Database) -> ChangeCount:
    """What the database says; zero for one of before there was a count. Raises apsw.Error."""
    if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'state'").fetchone():
        return ChangeCount()
    row = database.execute("SELECT value FROM state WHERE name = ?", (STATE,)).fetchone()
    return _parsed(row[0]) if row else ChangeCount()


def _parsed(value: object) -> ChangeCount:
    changes, _, at = str(value).partition(" ")
    with suppress(ValueError):
        return ChangeCount(int(changes), int(at))
    return ChangeCount()


class ContinuityMark:
    """`found` is what the file said when the vault was opened; None where there was none, and
    where it `is_unreadable`. While it is `held`, nothing is noted: what was found stays until it
    has been recorded in the audit."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path, self._key = path, key
        self._base = 0
        self._last: ChangeCount | None = None
        self._descriptor: int | None = None
        self.held = False
        self.is_unreadable = False
        self.found = self._read()

    def begin(self, count: ChangeCount, base: int, *, held: bool) -> None:
        """The vault is open, with that count; `base` is without the log."""
        self._base, self.held = base, held
        self.note(count)

    def note(self, count: ChangeCount) -> None:
        """After a change was stored. A disk that refuses leaves the mark where it was."""
        self._last = count
        if not self.held:
            with suppress(OSError):
                self._write(count)

    def release(self) -> None:
        """What was found is recorded, where anything was wrong: from now on the present count
        holds."""
        if self._last is None:
            return
        if self.held:
            self.held = False
            self.note(self._last)
        if self.found is None:
            self.found, self.is_unreadable = NotedMark(self._last, self._base), False

    def is_there(self) -> bool:
        """Whether the file says what was last noted."""
        noted = self._read()
        return noted is not None and noted.count == self._last

    def close(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _read(self) -> NotedMark | None:
        try:
            content = read_regular(self._path, _FORMAT.size + _MAC_BYTES)
        except FileNotFoundError:
            return None
        except OSError as error:
            if is_passing(error):
                raise HomeNotWritable(
                    say(
                        "{path} cannot be read just now ({reason}). Close other programs and "
                        "try again.",
                        path=self._path,
                        reason=error.strerror,
                    )
                ) from error
            content = b""
        body, mac = content[: _FORMAT.size], content[_FORMAT.size :]
        if len(content) != _FORMAT.size + _MAC_BYTES or not hmac.compare_digest(
            mac, self._sealed(body)
        ):
            self.is_unreadable = True
            return None
        _, changes, at, base = _FORMAT.unpack(body)
        return NotedMark(ChangeCount(changes, at), base)

    def _write(self, count: ChangeCount) -> None:
        """Raises OSError."""
        body = _FORMAT.pack(_MAGIC, count.changes, count.at, self._base)
        if self._descriptor is None:
            made = not self._path.exists()
            flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
            flags |= getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
            self._descriptor = os.open(self._path, flags, 0o600)
            if made:
                sync_folder(self._path.parent)
            os.ftruncate(self._descriptor, _FORMAT.size + _MAC_BYTES)
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.write(self._descriptor, body + self._sealed(body))

    def _sealed(self, body: bytes) -> bytes:
        return hmac.digest(self._key, body, "sha256")
