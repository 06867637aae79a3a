"""Open vault: its database, its data key, and the connections to it.

`vault_opening` makes and opens one.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from pathlib import Path
from threading import RLock
from typing import cast

from sqlite_utils import Database

from app.errors import InternalError
from app.store.connection import keep_log, keyed
from app.store.continuity import Past
from app.store.continuity_mark import ContinuityMark
from app.store.keys.key_file import Wrap
from app.store.keys.key_slots import Sealer, subkey_of
from app.store.read_connection import Reader
from app.store.sqlite_driver import CipherScheme, Connection, Cursor
from app.store.vault_files import VaultFiles


class Vault:
    """An open database and its data key, which it overwrites when it is closed.

    `lock` guards it: one thread at a time, `close` included; `reader` is another connection, with a
    lock of its own. There is no other one when it `is_alone` (see `connect`). What Python can't
    overwrite: the statement that keyed the connection, and copies that libraries made while they
    computed. They are gone with the process.
    """

    def __init__(
        self,
        path: Path,
        database: Database,
        data_key: bytearray,
        scheme: CipherScheme = CipherScheme.AEGIS,
        past: Past = Past(),  # noqa: B008 - frozen
        mark: ContinuityMark | None = None,
        files: VaultFiles | None = None,
    ) -> None:
        self.path = path
        self.files = files
        self.past = past
        self.mark = mark
        self.database = database
        cast("Connection", database.conn).cursor_factory = Cursor
        self.lock = RLock()
        mode = database.execute("PRAGMA locking_mode").fetchone()[0]
        self.is_alone = mode == "exclusive"
        self.reader = Reader(self.connect, self.is_alone)
        self._data_key = data_key
        self._scheme = scheme
        self._closed = False

    def subkey(self, purpose: str) -> bytes:
        """As `subkey_of`. Raises InternalError once the vault is closed."""
        with self.lock:
            if self._closed:
                raise InternalError("a subkey was asked of a closed vault")
            return subkey_of(self._data_key, purpose)

    def connect(self, path: Path | None = None) -> Connection:
        """Another connection to this database, or to one at `path` with the same key; of the
        driver's own kind, for whoever must not hold up the first one. The caller closes it.

        Raises apsw.Error; VaultGone where this database's file is gone, as SQLite would make an
        empty one; InternalError once the vault is closed.
        """
        with self.lock:
            if self._closed:
                raise InternalError("a connection was asked of a closed vault")
            if path is None and self.files is not None:
                self.files.require()
            return keyed(path or self.path, self._data_key, self._scheme)

    @contextmanager
    def another(self) -> Iterator[Connection]:
        """Another connection while the block lasts; where the first one lets no other in, or its
        file can't be opened again, that one, and everybody waits. Raises what `connect` does."""
        if not (self.is_alone or self.is_gone()):
            with closing(self.connect()) as connection:
                yield connection
            return
        with self.lock:
            if self._closed:
                raise InternalError("a connection was asked of a closed vault")
            yield cast("Connection", self.database.conn)

    def is_gone(self) -> bool:
        """Whether its files are no longer where they were (see vault_files)."""
        return self.files is not None and bool(self.files.lost())

    def replacing_key(self, content: bytes) -> AbstractContextManager[None]:
        """While its key file is replaced by this content."""
        return self.files.replacing_key(content) if self.files is not None else nullcontext()

    def seal(self, sealer: Sealer) -> Wrap:
        """A wrap of the data key. Raises InternalError once the vault is closed."""
        with self.lock:
            if self._closed:
                raise InternalError("a wrap was asked of a closed vault")
            return sealer(self._data_key)

    def is_opened_by(self, data_key: bytes | bytearray) -> bool:
        """Whether this is its data key."""
        with self.lock:
            return not self._closed and hmac.compare_digest(self._data_key, data_key)

    def close(self) -> None:
        """Write the log back into the database and forget the key; may be called twice."""
        self.reader.close()
        with self.lock:
            if not self._closed:
                self._closed = True
                wipe(self._data_key)
                if self.is_gone():  # the log that has its name now may be another vault's
                    keep_log(cast("Connection", self.database.conn))
                self.database.close()
                if self.mark is not None:
                    self.mark.close()
                if self.files is not None:
                    self.files.close()


def wipe(key: bytearray) -> None:
    """Overwrite a key in its place."""
    key[:] = bytes(len(key))
