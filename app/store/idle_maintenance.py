"""Idle maintenance of an open vault: small steps that make it faster, letting other work in
between.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlite_utils import Database

from app.store.transactions import Transactions, changes_of

_INDEXES = ("messages_search", "consultations_search", "chunks_search", "vocabulary_search")
_MERGED = 64  # pages that a step writes
_ROWS = 1_000  # that a step reads: under 100 pages
_LEAPS = 40  # rows that a step reads, each on a page of its own
_CONSULTATIONS = 100_000  # the newest, with their ids and tags: 22 MB
_MESSAGES = 1_000_000  # the newest, of which the way is kept and not the text
_APART = 500  # rows below one inner page, about; of the index 250

# What is decrypted stays in the reader's cache. Each asks for the next rows behind the last one.
_SCANS = (
    "SELECT number, deleted_at FROM consultations WHERE number < ? ORDER BY number DESC LIMIT ?",
    "SELECT id FROM consultations WHERE id < ? ORDER BY id DESC LIMIT ?",
    "SELECT consultation_id FROM consultation_tags WHERE consultation_id < ? "
    "ORDER BY consultation_id DESC LIMIT ?",
)
_BEHIND_ALL: tuple[int | str, ...] = (1 << 62, "~", "~")


class IdleMaintenance(Transactions):
    def merge_step(self) -> bool:
        """Join some of the search indexes' segments; whether there was anything to join.

        Every segment is asked for every word, and each finished message begins one.
        """
        merged = False
        for index in _INDEXES:
            with self._database() as db:
                before = changes_of(db)
                db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('merge', {_MERGED})")
                # FTS5 says so: fewer than two rows changed mean that nothing was left to do.
                merged |= changes_of(db) - before > 1
        return merged

    def warm_up(self, stopped: Callable[[], bool] = lambda: False) -> None:
        """Read, once, what every search and every page of the list comes by: consultations with
        their tags, and the upper pages of messages and of the search index."""
        for _ in self._steps():
            if stopped():
                return

    def _steps(self) -> Iterator[None]:
        for statement, last in zip(_SCANS, _BEHIND_ALL, strict=True):
            for _ in range(0, _CONSULTATIONS, _ROWS):
                with self._reading() as db:
                    rows = db.execute(statement, (last, _ROWS)).fetchall()
                yield
                if len(rows) < _ROWS:
                    break
                last = rows[-1][0]
        with self._reading() as db:
            db.execute("SELECT count(*) FROM messages_search_idx").fetchone()
        yield
        yield from self._leaps("messages", "number", _APART, _MESSAGES)
        yield from self._leaps("messages_search_data", "id", _APART // 2, _MESSAGES)

    def _leaps(self, table: str, key: str, apart: int, most: int) -> Iterator[None]:
        """Read a row of every `apart`, from the last on: it lies below an inner page each time."""
        place = 1 << 62
        for _ in range(0, most, apart * _LEAPS):
            with self._reading() as db:
                for _ in range(_LEAPS):
                    found = _before(db, table, key, place)
                    if found is None:
                        return
                    place = found - apart
            yield


def _before(db: Database, table: str, key: str, place: int) -> int | None:
    found = db.execute(f"SELECT max({key}) FROM {table} WHERE {key} <= ?", (place,)).fetchone()[0]
    return None if found is None else int(found)
