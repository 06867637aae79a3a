"""SQLite driver: SQLite3 Multiple Ciphers through APSW, in the form that sqlite-utils expects.

APSW's classes (https://rogerbinns.github.io/apsw/) are not those of Python's `sqlite3`: what
sqlite-utils and our statements need of those is added here, and no more. Nothing opens a
transaction by itself: what is not inside `Database.atomic()` is committed, and synced, when
`execute` returns.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import Any

import apsw
import apsw.ext

from app.core.consultations.search_folding import folded
from app.errors import InternalError

PAGE_BYTES = 4096

# What triggers and views of the search call, each by a name with a number: see m0005.
_FUNCTIONS: dict[str, Any] = {"search_words_1": folded}

# https://sqlite.org/c3ref/c_fcntl_begin_atomic_write.html
_FILE_POINTER = 7
_READ_AND_WRITE = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE


class CipherScheme(Enum):
    """How each page is encrypted and sealed; the value is SQLite3 Multiple Ciphers' name."""

    AEGIS = "aegis"  # AEGIS-256: a nonce and a tag of 32 bytes with each page
    SQLCIPHER = "sqlcipher"  # of version 4: how vaults were written before


class Cursor(apsw.Cursor):
    """With what is asked of `sqlite3.Cursor`."""

    @property
    def rowcount(self) -> int:
        """Rows that the statement just done has changed: to be asked before the next one."""
        return self.connection.changes()

    @property
    def lastrowid(self) -> int:
        return self.connection.last_insert_rowid()


class DescribingCursor(Cursor):
    """Whose description, as PEP 249 has it, is there after the last row too, and None for what
    gives no rows. The library asks for it; our own statements, in an open vault, do not."""

    _statement = ""

    def execute(self, statements: str, bindings: Any = None, **options: Any) -> apsw.Cursor:
        self._statement = statements
        return super().execute(statements, bindings, **options)

    @property
    def description(self) -> Any:  # type: ignore[override]
        try:
            return super().description
        except apsw.ExecutionCompleteError:
            columns = apsw.ext.query_info(self.connection, self._statement).description
            return tuple((column[0], *[None] * 6) for column in columns) or None


class Connection(apsw.Connection):
    """With what is asked of `sqlite3.Connection`."""

    isolation_level = None

    def __init__(self, name: str, flags: int = _READ_AND_WRITE) -> None:
        super().__init__(name, flags=flags)
        self.cursor_factory: type[Cursor] = DescribingCursor
        for name, function in _FUNCTIONS.items():
            self.create_scalar_function(
                name, function, 1, deterministic=True, flags=apsw.SQLITE_INNOCUOUS
            )

    @contextmanager
    def describing(self) -> Iterator[None]:
        """While the block lasts, the library may ask: for its migrations."""
        before, self.cursor_factory = self.cursor_factory, DescribingCursor
        try:
            yield
        finally:
            self.cursor_factory = before


def open_file(
    path: Path, key: bytes | bytearray, scheme: CipherScheme = CipherScheme.AEGIS
) -> Connection:
    """A connection that was given its key, of 32 bytes, and has not tried it yet.

    Raises apsw.Error; InternalError where scheme or key did not take: what were written then would
    be written plain.
    """
    return _keyed(Connection(str(path)), key, scheme)


def open_to_look(
    path: Path, key: bytes | bytearray, scheme: CipherScheme = CipherScheme.AEGIS
) -> Connection:
    """A connection that reads the database's file alone, not its log, and changes neither.

    Raises as `open_file`.
    """
    name = f"{path.absolute().as_uri()}?immutable=1"
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    return _keyed(Connection(name, flags), key, scheme)


def _keyed(connection: Connection, key: bytes | bytearray, scheme: CipherScheme) -> Connection:
    try:
        if connection.pragma("cipher", scheme.value) != scheme.value:
            raise InternalError("this SQLite does not encrypt: install apsw-sqlite3mc")
        if scheme is CipherScheme.SQLCIPHER:
            connection.pragma("legacy", 4)
        if connection.pragma("key", f"raw:{key.hex()}") != "ok":
            raise InternalError("the database did not take its key")
    except BaseException:
        connection.close()
        raise
    return connection


def re_encrypt(path: Path, key: bytes | bytearray) -> None:
    """Bring a database that is encrypted by SQLCipher's scheme to AEGIS-256, under the same key and
    in place: cut off, it is neither. Nobody else has it open, and no log lies beside it. Takes as
    much memory as the file is large (SQLite's VACUUM), and leaves it to be synced.

    Raises apsw.Error, InternalError.
    """
    connection = open_file(path, key, CipherScheme.SQLCIPHER)
    try:
        # Whoever is cut off begins with a new copy: no journal, which would be as large again.
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "temp_store = MEMORY"):
            connection.execute(f"PRAGMA {pragma}")
        connection.pragma("cipher", CipherScheme.AEGIS.value)
        if connection.pragma("rekey", f"raw:{key.hex()}") != "ok":
            raise InternalError("the database did not take its new encryption")
    finally:
        connection.close()


class _Methods(ctypes.Structure):
    """The beginning of https://sqlite.org/c3ref/io_methods.html"""

    _fields_ = (
        ("version", ctypes.c_int),
        ("close", ctypes.c_void_p),
        (
            "read",
            ctypes.CFUNCTYPE(
                ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
            ),
        ),
    )


class _File(ctypes.Structure):
    """https://sqlite.org/c3ref/file.html"""

    _fields_ = (("methods", ctypes.POINTER(_Methods)),)


def page_reader(connection: Connection) -> Callable[[int], bytes | None]:
    """Reads a page of the database's file by its number, from 1, whatever SQLite thinks of the
    file: decrypted, or None when it is missing or was changed. The log is not looked into.

    Valid while the connection is open.
    """
    pointer = ctypes.c_void_p()
    connection.file_control("main", _FILE_POINTER, ctypes.addressof(pointer))
    methods = ctypes.cast(pointer, ctypes.POINTER(_File)).contents.methods.contents
    page = ctypes.create_string_buffer(PAGE_BYTES)

    def read(number: int) -> bytes | None:
        failed = methods.read(pointer, page, PAGE_BYTES, (number - 1) * PAGE_BYTES)
        return None if failed else page.raw

    return read
