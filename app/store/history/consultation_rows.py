"""Consultation rows: the list, its order, the archive and the trash; drafts; identifiers."""

from __future__ import annotations

import secrets
import time
from collections.abc import Sequence
from typing import Any

from sqlite_utils import Database

from app.core.consultations.messages import Consultation
from app.errors import NotFound, WrongUse
from app.sentences import say
from app.store.transactions import Transactions, exists, no_consultation, one_line, storable

# Of the table called c.
CONSULTATION = """
    c.id, c.title, c.created_at, c.updated_at, c.leaf_id, c.deleted_at, c.pinned_at, c.archived_at,
    c.case_reference,
    (SELECT group_concat(name, char(31) ORDER BY folded) FROM consultation_tags ct
        JOIN tags ON tags.number = ct.tag WHERE ct.consultation_id = c.id)"""
LAST_WORDS = 240
_AT_ONCE = 500  # ids in a statement
_LISTED = "deleted_at IS NULL AND archived_at IS NULL"
_PINNED = f"{_LISTED} AND pinned_at IS NOT NULL"
_OTHERS = f"{_LISTED} AND pinned_at IS NULL"
_ARCHIVED = "deleted_at IS NULL AND archived_at IS NOT NULL"
_NEWEST_FIRST = "ORDER BY updated_at DESC, id DESC LIMIT ?"


class Consultations(Transactions):
    def create_consultation(self, title: str) -> Consultation:
        now = time.time()
        made = Consultation(new_id(), one_line(title), now, now)
        with self._database() as db:
            insert_consultation(db, made)
        return made

    def consultation(self, consultation_id: str) -> Consultation:
        """Deleted or not. Raises NotFound."""
        found = self._consultations("WHERE id = ?", consultation_id)
        if not found:
            raise no_consultation(consultation_id)
        return found[0]

    def consultations(
        self, limit: int = 200, after: Consultation | None = None, *, archived: bool = False
    ) -> list[Consultation]:
        """Those that are not deleted: pinned ones first, then the rest, the last changed first of
        each. With `archived` those of the archive instead, which has no pins.

        `after` is the last one of the page before, as it was read.
        """
        if archived:
            return self._page(_ARCHIVED, limit, after)
        among_pins = after is None or after.pinned_at is not None
        found = self._page(_PINNED, limit, after) if among_pins else []
        left = limit - len(found)
        if left > 0:
            found += self._page(_OTHERS, left, None if among_pins else after)
        return found

    def last_words(self, consultation_ids: Sequence[str]) -> dict[str, str]:
        """Of each of these consultations the beginning of the last message that is shown, at most
        LAST_WORDS characters; those without a message are left out."""
        found: dict[str, str] = {}
        for start in range(0, len(consultation_ids), _AT_ONCE):
            some = consultation_ids[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            found.update(
                self._select(
                    f"SELECT c.id, substr(m.text, 1, {LAST_WORDS}) FROM consultations c "
                    f"JOIN messages m ON m.id = c.leaf_id WHERE c.id IN ({marks})",
                    some,
                )
            )
        return found

    def deleted_consultations(self) -> list[Consultation]:
        """The trash, the last deleted first."""
        return self._consultations("WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC")

    def unchanged_since(self, moment: float, limit: int) -> list[Consultation]:
        """Those that nobody pinned or deleted, last changed before that moment (seconds, UTC), the
        oldest first."""
        return self._consultations(
            "WHERE deleted_at IS NULL AND pinned_at IS NULL AND updated_at < ? "
            "ORDER BY updated_at, id LIMIT ?",
            moment,
            limit,
        )

    def find_consultation(self, prefix: str) -> Consultation:
        """By its id, or by a beginning of it that no other id has; deleted or not.

        Raises NotFound, also when several begin so.
        """
        prefix = storable(prefix).strip().lower()
        found = self._consultations(
            "WHERE id >= ? AND id < ? ORDER BY id LIMIT 2", prefix, prefix + "\U0010ffff"
        )
        if not prefix or not found:
            raise no_consultation(prefix)
        if len(found) > 1:
            raise NotFound(
                say(
                    "Several consultations begin with {prefix}: give more of the id.", prefix=prefix
                )
            )
        return found[0]

    def rename(self, consultation_id: str, title: str) -> None:
        """Raises WrongUse for an empty title, NotFound."""
        title = one_line(title)
        if not title:
            raise WrongUse(say("A title needs at least one character."))
        self._change(consultation_id, "title = ?", title)

    def set_case_reference(self, consultation_id: str, reference: str) -> None:
        """What the clinic calls the case; empty for none. Raises NotFound."""
        self._change(consultation_id, "case_reference = ?", one_line(reference))

    def pin(self, consultation_id: str, pinned: bool = True) -> None:
        """Keep it at the head of the list, out of the archive. Raises NotFound."""
        if pinned:
            self._change(consultation_id, "pinned_at = ?, archived_at = NULL", time.time())
        else:
            self._change(consultation_id, "pinned_at = NULL")

    def archive(self, consultation_id: str, archived: bool = True) -> None:
        """Put it apart from the list, without its pin; or back into the list. Raises NotFound."""
        if archived:
            self._change(consultation_id, "archived_at = ?, pinned_at = NULL", time.time())
        else:
            self._change(consultation_id, "archived_at = NULL")

    def delete(self, consultation_id: str) -> None:
        """Into the trash: it keeps all its messages. Raises NotFound."""
        self._change(consultation_id, "deleted_at = ?", time.time())

    def restore(self, consultation_id: str) -> None:
        """Out of the trash, to where it was. Raises NotFound."""
        self._change(consultation_id, "deleted_at = NULL")

    def set_leaf(self, consultation_id: str, leaf_id: str | None) -> None:
        """Which path is shown. Raises NotFound."""
        self._change(consultation_id, "leaf_id = ?", leaf_id)

    def _page(self, which: str, limit: int, after: Consultation | None) -> list[Consultation]:
        if after is None:
            return self._consultations(f"WHERE {which} {_NEWEST_FIRST}", limit)
        return self._consultations(
            f"WHERE {which} AND (updated_at, id) < (?, ?) {_NEWEST_FIRST}",
            after.updated_at,
            after.id,
            limit,
        )

    def _consultations(self, rest: str, *parameters: Any) -> list[Consultation]:
        rows = self._select(f"SELECT {CONSULTATION} FROM consultations c {rest}", parameters)
        return [consultation_of(row) for row in rows]

    def _change(self, consultation_id: str, assignment: str, *values: Any) -> None:
        with self._database() as db:
            if not db.execute(
                f"UPDATE consultations SET {assignment} WHERE id = ?", (*values, consultation_id)
            ).rowcount:
                raise no_consultation(consultation_id)


class Drafts(Transactions):
    """Text in the composer that was not sent yet."""

    def save_draft(self, consultation_id: str | None, text: str) -> None:
        """None is the consultation to come. Raises NotFound."""
        with self._database() as db:
            if consultation_id and not exists(db, "consultations", consultation_id):
                raise no_consultation(consultation_id)
            clear_draft(db, consultation_id)
            if text:
                db.execute(
                    "INSERT INTO drafts (consultation_id, text, updated_at) VALUES (?, ?, ?)",
                    (consultation_id or None, storable(text), time.time()),
                )

    def draft(self, consultation_id: str | None) -> str:
        """The empty string when there is none."""
        with self._database() as db:
            row = db.execute(
                "SELECT text FROM drafts WHERE ifnull(consultation_id, '') = ?",
                (consultation_id or "",),
            ).fetchone()
        return str(row[0]) if row else ""


def new_id() -> str:
    """The identifier of a consultation or a message: 32 hexadecimal digits that sort by time, a
    version 7 UUID without its dashes.

    The 12 bits behind the milliseconds hold the fraction of the millisecond (RFC 9562, section 6.2,
    method 3), so that a question and its reply sort rightly too.
    """
    milliseconds, nanoseconds = divmod(time.time_ns(), 1_000_000)
    fraction = nanoseconds * 4096 // 1_000_000
    high = (milliseconds & (2**48 - 1)) << 16 | 0x7 << 12 | fraction
    low = 0b10 << 62 | secrets.randbits(62)
    return f"{high << 64 | low:032x}"


def consultation_of(row: Sequence[Any]) -> Consultation:
    """From CONSULTATION."""
    fields = [*row[:-1], tuple(row[-1].split("\x1f")) if row[-1] else ()]
    return Consultation(*fields)


def insert_consultation(db: Database, consultation: Consultation) -> None:
    """Its tags are not stored with it."""
    db.execute(
        "INSERT INTO consultations (id, title, created_at, updated_at, leaf_id, deleted_at, "
        "pinned_at, archived_at, case_reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            consultation.id,
            consultation.title,
            consultation.created_at,
            consultation.updated_at,
            consultation.leaf_id,
            consultation.deleted_at,
            consultation.pinned_at,
            consultation.archived_at,
            consultation.case_reference,
        ),
    )


def clear_draft(db: Database, consultation_id: str | None) -> None:
    db.execute("DELETE FROM drafts WHERE ifnull(consultation_id, '') = ?", (consultation_id or "",))
