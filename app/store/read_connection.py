"""Read connection: a second one that only reads, so that a search never delays storing a
message.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import apsw
from sqlite_utils import Database

from app.store.connection import BUSY_MS, as_database

_CACHE_KIB = 128 << 10  # at most: pages that are not decrypted again
_REFUSALS = (apsw.BusyError, apsw.CantOpenError, apsw.FullError, apsw.IOError, apsw.LockedError)
_TRY_MS = 200  # a writer that has the file for itself, on a full disk, never lets go of it
_PRAGMAS = ("query_only = ON", f"cache_size = -{_CACHE_KIB}")


class Reader:
    """Made at the first use; `lock` guards it, one thread at a time. Who needs the vault's own lock
    too takes this one first. With `alone` there is none: the first connection lets no other in."""

    def __init__(self, connect: Callable[[], Any], alone: bool = False) -> None:
        self.lock = threading.RLock()
        self._connect = connect
        self._database: Database | None = None
        self._refused = alone

    @contextmanager
    def database(self) -> Iterator[Database | None]:
        """One state of the database while the block lasts, as it was last stored. None where there
        can be no second connection: a full disk has no room for what connections share."""
        with self.lock:
            if self._database is None and not self._refused:
                self._database = self._made()
            if self._database is None:
                yield None
                return
            with self._database.atomic() as db:
                yield db

    def close(self) -> None:
        with self.lock:
            self._refused = True
            if self._database is not None:
                self._database.close()
                self._database = None

    def _made(self) -> Database | None:
        connection = self._connect()
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
