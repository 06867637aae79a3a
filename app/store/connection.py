"""A keyed connection to the database file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher
from sqlite_utils import Database

from app.store.faults import is_for_want_of_space

BUSY_MS = 5_000
CACHE_KIB = 64 << 10  # pages that are not decrypted again

# cipher_memory_security stays off: it made queries ten times slower, locks more memory than a user
# may lock, and the same text lies in Python's and Qt's memory anyway (docs/threat-model.md).
_PRAGMAS = (
    f"busy_timeout = {BUSY_MS}",
    "journal_mode = WAL",
    "synchronous = FULL",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "foreign_keys = ON",
    f"cache_size = -{CACHE_KIB}",
)


def connect(path: Path, data_key: bytes | bytearray) -> Database:
    """Open the file with its key, for any thread, one at a time (the caller has the lock).

    On a full disk, where the write-ahead log's index finds no room, that index is kept in memory:
    what is stored can be read. Raises sqlcipher3's errors; `storage_errors` translates them.
    """
    try:
        return _connected(path, data_key, "NORMAL")
    except sqlcipher.OperationalError as error:
        if not is_for_want_of_space(error, path):
            raise
        return _connected(path, data_key, "EXCLUSIVE")


def keyed(path: Path, data_key: bytes | bytearray) -> Any:
    """A connection of the driver's own kind, of which nothing is set but the key."""
    # Without an isolation level the driver never opens a transaction by itself: what is not inside
    # `Database.atomic()` is committed, and synced, when `execute` returns.
    connection: Any = sqlcipher.connect(str(path), check_same_thread=False, isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # else it writes to standard error
        connection.execute(f"PRAGMA key = \"x'{data_key.hex()}'\"")
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        connection.execute("PRAGMA temp_store = MEMORY")
    except BaseException:
        connection.close()
        raise
    return connection


def _connected(path: Path, data_key: bytes | bytearray, locking: str) -> Database:
    connection = keyed(path, data_key)
    try:
        connection.execute(f"PRAGMA locking_mode = {locking}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # the key fits
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        return Database(connection, execute_plugins=False)
    except BaseException:
        connection.close()
        raise
