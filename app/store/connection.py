"""Database connection: opens the encrypted file with its key."""

from __future__ import annotations

import os
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast

import apsw
from sqlite_utils import Database

from app.errors import HomeNotWritable
from app.sentences import say
from app.store.sqlite_driver import PAGE_BYTES, CipherScheme, Connection, open_file
from app.store.storage_errors import is_for_want_of_sharing, is_for_want_of_space

if TYPE_CHECKING:
    import sqlite3

BUSY_MS = 5_000
CACHE_KIB = 64 << 10  # pages that are not decrypted again

# `memory_security` stays off: what it would wipe is in Python's and Qt's memory too
# (docs/threat-model.md).
_PRAGMAS = (
    f"busy_timeout = {BUSY_MS}",
    "journal_mode = WAL",
    "synchronous = FULL",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "foreign_keys = ON",
    f"cache_size = -{CACHE_KIB}",
)


def connect(
    path: Path,
    data_key: bytes | bytearray,
    scheme: CipherScheme = CipherScheme.AEGIS,
    *,
    keep_log: bool = False,
) -> Database:
    """Open the file with its key, for any thread, one at a time (the caller has the lock).

    On a full disk, where the write-ahead log's index finds no room, and on one where no memory can
    be shared, that index is kept in this process's memory. The rest of a page at the end of the
    file is cut off, as the library would give it to SQLite unauthenticated and as it is; who wrote
    it was interrupted, and has the page in the log. With `keep_log`, closing leaves the log as it
    is, until `use_log` says that it belongs to the database.

    Raises HomeNotWritable; apsw.Error, which `storage_errors` translates.
    """
    database = _somehow_connected(path, data_key, scheme, keep_log)
    if path.stat().st_size % PAGE_BYTES:
        database.close()
        _cut_to_whole_pages(path)
        database = _somehow_connected(path, data_key, scheme, keep_log)
    return database


def use_log(connection: Connection) -> None:
    """Closing writes the log back into the database, and removes it."""
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)


def keep_log(connection: Connection) -> None:
    """Closing leaves the log, and whatever has its name, as it is."""
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)


def _cut_to_whole_pages(path: Path) -> None:
    try:
        os.truncate(path, path.stat().st_size // PAGE_BYTES * PAGE_BYTES)
    except OSError as error:
        raise HomeNotWritable(
            say(
                "{path} cannot be written ({reason}). Make the file and its folder "
                "writable, then try again.",
                path=path,
                reason=error.strerror,
            )
        ) from error


def keyed(
    path: Path, data_key: bytes | bytearray, scheme: CipherScheme = CipherScheme.AEGIS
) -> Connection:
    """A connection of the driver's own kind, of which nothing is set but the key."""
    connection = open_file(path, data_key, scheme)
    try:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        connection.execute("PRAGMA temp_store = MEMORY")
    except BaseException:
        connection.close()
        raise
    return connection


def as_database(connection: Connection) -> Database:
    """sqlite-utils on our connection, which has what it asks of `sqlite3.Connection`."""
    return Database(cast("sqlite3.Connection", connection), execute_plugins=False)


def scheme_of(path: Path, data_key: bytes | bytearray) -> CipherScheme:
    """How the file is encrypted; AEGIS for one that can't be read. Raises apsw.Error."""
    for scheme in (CipherScheme.AEGIS, CipherScheme.SQLCIPHER):
        with suppress(apsw.NotADBError), closing(keyed(path, data_key, scheme)) as connection:
            connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)  # only a look
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # as in `connect`, nothing shared
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            return scheme
    return CipherScheme.AEGIS


def _somehow_connected(
    path: Path, data_key: bytes | bytearray, scheme: CipherScheme, keep_log: bool
) -> Database:
    try:
        return connected(path, data_key, scheme, "NORMAL", keep_log)
    except apsw.Error as error:
        if not (is_for_want_of_space(error, path) or is_for_want_of_sharing(error)):
            raise
        return connected(path, data_key, scheme, "EXCLUSIVE", keep_log)


def connected(
    path: Path, data_key: bytes | bytearray, scheme: CipherScheme, locking: str, keep_log: bool
) -> Database:
    """Raises apsw.Error."""
    connection = keyed(path, data_key, scheme)
    try:
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, int(keep_log))
        connection.execute(f"PRAGMA locking_mode = {locking}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # the key fits
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # and so does the log
        return as_database(connection)
    except BaseException:
        connection.close()
        raise
