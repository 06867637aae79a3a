"""Vault files: whether what an open vault came from is still where it was.

An open database outlives its name: its file can be deleted, or another put in its place, and it is
written on into what nobody will find again. A look at the names costs some microseconds.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.errors import VaultDamaged, VaultGone
from app.files import open_regular, read_regular
from app.paths import Home
from app.sentences import say
from app.store.keys.key_file import MOST_BYTES


class VaultFiles:
    """Of one open vault. Holds `vault.db` open, so that the system's number of it stays its own,
    and the content of `vault.key`; `close` only after the database is closed, as on POSIX closing
    any descriptor of a file gives up the locks on it."""

    def __init__(self, home: Home) -> None:
        """Raises OSError."""
        self._home = home
        self._database = open_regular(home.vault, buffering=0)
        self._keys = [_content(home.vault_key)]

    @property
    def key(self) -> bytes:
        """What vault.key holds, or held when it was last seen whole."""
        return self._keys[-1]

    @property
    def database_bytes(self) -> int:
        """Of the database that is open, wherever it is."""
        return os.fstat(self._database.fileno()).st_size

    @contextmanager
    def replacing_key(self, content: bytes) -> Iterator[None]:
        """While the block lasts, and once it has ended well, this is vault.key as well."""
        self._keys.append(content)
        try:
            yield
        except BaseException:
            self._keys.remove(content)
            raise

    def require(self) -> None:
        """Raises VaultGone where a file is gone or another one, VaultDamaged where the database
        was emptied."""
        if lost := self.lost():
            raise VaultGone(
                say(
                    "{lost} is no longer in {root}: it was deleted, moved or replaced while "
                    "Consilium had it open. What you asked and typed is still held in "
                    "memory: save it elsewhere before you close Consilium.",
                    lost=lost,
                    root=self._home.root,
                )
            )
        if not self._database.closed and self.database_bytes == 0:
            raise VaultDamaged(
                say(
                    "{vault} was emptied by another program while Consilium had it open. "
                    "Close Consilium and restore a backup; what is on the screen can still "
                    "be copied.",
                    vault=self._home.vault,
                )
            )

    def lost(self) -> str:
        """The name of the file that is gone or another one; empty where both are there, and once
        this is closed. What can't be looked at, as its disk does not answer, is not called gone."""
        if self._database.closed:
            return ""
        try:
            here, held = self._home.vault.stat(), os.fstat(self._database.fileno())
            if (here.st_dev, here.st_ino) != (held.st_dev, held.st_ino):
                return self._home.vault.name
        except (FileNotFoundError, NotADirectoryError):
            return self._home.vault.name
        except OSError:
            return ""
        with suppress(OSError):
            return "" if _content(self._home.vault_key) in self._keys else self._home.vault_key.name
        return "" if self._home.vault_key.exists() else self._home.vault_key.name

    def close(self) -> None:
        self._database.close()


def _content(path: Path) -> bytes:
    return read_regular(path, MOST_BYTES)
