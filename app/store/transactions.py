"""Transactions of an open vault: one group of statements at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, cast

import apsw
from sqlite_utils import Database

from app.errors import NotFound
from app.sentences import say
from app.store.continuity_mark import count_change
from app.store.storage_errors import translated
from app.store.vault import Vault


class Transactions:
    """Base of the classes that hold statements."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    @contextmanager
    def _database(self) -> Iterator[Database]:
        """One transaction: stored, and synced, when the block ends; undone when it raises. One that
        changes something is counted, and the count noted beside the vault (see continuity_mark)."""
        with self._vault.lock:
            count = None
            try:
                with self._vault.database.atomic() as db:
                    before = changes_of(db)
                    yield db
                    if changes_of(db) != before:
                        count = count_change(db)
            except apsw.Error as error:
                raise translated(error, self._vault.path) from error
            mark = self._vault.mark
            # Not for a part of a change that is still under way.
            if (
                count is not None
                and mark is not None
                and not self._vault.database.conn.in_transaction
            ):
                mark.note(count)

    @contextmanager
    def _reading(self) -> Iterator[Database]:
        """One state of the database while the block lasts, without holding up who stores."""
        reader = self._vault.reader
        with reader.lock:
            try:
                if (second := reader.database or reader.open()) is not None:
                    with second.atomic() as db:
                        yield db
                    return
            except apsw.Error as error:
                raise translated(error, self._vault.path) from error
            with self._database() as db:
                yield db

    def _select(self, statement: str, parameters: Sequence[Any] = ()) -> list[Any]:
        """What one SELECT finds."""
        with self._reading() as db:
            return db.execute(statement, parameters).fetchall()


def changes_of(db: Database) -> int:
    """Rows that this connection has changed since it was opened."""
    return int(cast("apsw.Connection", db.conn).total_changes())


def storable(text: str) -> str:
    """The text without halves of surrogate pairs, which UTF-8 cannot hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def one_line(text: str) -> str:
    return " ".join(storable(text).split())


def exists(db: Database, table: str, identifier: str) -> bool:
    return bool(db.execute(f"SELECT 1 FROM {table} WHERE id = ?", (identifier,)).fetchone())


def no_consultation(identifier: str) -> NotFound:
    return NotFound(
        say(
            "There is no consultation {identifier}. `consilium history list` shows what there is.",
            identifier=identifier,
        )
    )
