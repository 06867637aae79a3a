"""Transactions of an open vault: one group of statements at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

import apsw
from sqlite_utils import Database

from app.errors import NotFound
from app.store.continuity_mark import count_change
from app.store.sqlite_errors import storage_errors
from app.store.vault import Vault


class Transactions:
    """Base of the classes that hold statements."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    @contextmanager
    def _database(self) -> Iterator[Database]:
        """One transaction: stored, and synced, when the block ends; undone when it raises. One that
        changes something is counted, and the count noted beside the vault (see continuity_mark)."""
        with self._vault.lock, storage_errors(self._vault.path):
            count = None
            with self._vault.database.atomic() as db:
                before = changes_of(db)
                yield db
                if changes_of(db) != before:
                    count = count_change(db)
            if count is not None:
                self._vault.note(count)

    @contextmanager
    def _reading(self) -> Iterator[Database]:
        """One state of the database while the block lasts, without holding up who stores."""
        with storage_errors(self._vault.path), self._vault.reader.database() as db:
            if db is not None:
                yield db
                return
            with self._database() as db:
                yield db


def changes_of(db: Database) -> int:
    """Rows that this connection has changed since it was opened."""
    return int(cast("apsw.Connection", db.conn).total_changes())


def exists(db: Database, table: str, identifier: str) -> bool:
    return bool(db.execute(f"SELECT 1 FROM {table} WHERE id = ?", (identifier,)).fetchone())


def no_consultation(identifier: str) -> NotFound:
    return NotFound(
        f"There is no consultation {identifier}. `consilium history list` shows what there is."
    )
