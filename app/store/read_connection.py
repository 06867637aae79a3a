"""Read connection: a second one that only reads, so that a search never delays storing a
message.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import apsw
from sqlite_utils import Database

from app.store.connection import BUSY_MS, as_database
from app.store.sqlite_driver import Cursor

_CACHE_KIB = 128 << 10  # at most: pages that are not decrypted again
_REFUSALS = (apsw.BusyError, apsw.CantOpenError, apsw.FullError, apsw.IOError, apsw.LockedError)
_TRY_MS = 200  # a writer that has the file for itself, on a full disk, never lets go of it
_PRAGMAS = ("query_only = ON", f"cache_size = -{_CACHE_KIB}")


class Reader:
    """Opened at the first use; `lock` guards `database`, one thread at a time. Who needs the
    vault's own lock too takes this one first. With `alone` there is none: the first connection lets
    no other in."""

    def __init__(self, connect: Callable[[], Any], alone: bool = False) -> None:
        self.lock = threading.RLock()
        self._connect = connect
        self.database: Database | None = None  # None until `open`
        self._refused = alone

    def open(self) -> Database | None:
        """The second connection. None where there can be none: a full disk has no room for what
        connections share."""
        with self.lock:
            if self.database is None and not self._refused:
                self.database = self._made()
            return self.database

    def close(self) -> None:
        with self.lock:
            self._refused = True
            if self.database is not None:
                self.database.close()
                self.database = None

    def _made(self) -> Database | None:
        connection = self._connect()
        connection.cursor_factory = Cursor
        try:
            for pragma in (f"busy_timeout = {_TRY_MS}", *_PRAGMAS):
                connection.execute(f"PRAGMA {pragma}")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
            return as_database(connection)
        except BaseException as error:
            connection.close()
            if isinstance(error, _REFUSALS):
                self._refused = True
                return None
            raise
