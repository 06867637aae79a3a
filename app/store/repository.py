"""Typed access to the vault's rows, for any thread.

Every method is one transaction and durable when it returns. All raise what `storage_errors` says:
DiskFull, HomeNotWritable, VaultDamaged.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from msgspec.structs import astuple
from sqlite_utils import Database

from app.core.messages import Consultation, Message, Status
from app.core.tree import newest_leaf
from app.errors import InternalError, NotFound, WrongUse
from app.store.faults import storage_errors
from app.store.ids import new_id
from app.store.rows import (
    CONSULTATION_COLUMNS,
    MESSAGE_COLUMNS,
    consultation_of,
    message_of,
    message_row,
    storable,
)
from app.store.search import SearchHit, search
from app.store.vault import Vault

__all__ = ["Repository", "SearchHit"]


class Repository:
    """The consultations of one open vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    # Consultations

    def create_consultation(self, title: str) -> Consultation:
        now = time.time()
        made = Consultation(new_id(), _one_line(title), now, now)
        with self._database() as db:
            _insert_consultation(db, made)
        return made

    def consultation(self, consultation_id: str) -> Consultation:
        """Deleted or not. Raises NotFound."""
        found = self._consultations("WHERE id = ?", consultation_id)
        if not found:
            raise _no_consultation(consultation_id)
        return found[0]

    def consultations(self, limit: int = 200, offset: int = 0) -> list[Consultation]:
        """Those that are not deleted, the last changed first."""
        return self._consultations(
            "WHERE deleted_at IS NULL ORDER BY updated_at DESC, id DESC LIMIT ? OFFSET ?",
            limit,
            offset,
        )

    def deleted_consultations(self) -> list[Consultation]:
        """The trash, the last deleted first."""
        return self._consultations("WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC")

    def find_consultation(self, prefix: str) -> Consultation:
        """By its id, or by a beginning of it that no other id has; deleted or not.

        Raises NotFound, also when several begin so.
        """
        prefix = storable(prefix).strip().lower()
        found = self._consultations(
            "WHERE id >= ? AND id < ? ORDER BY id LIMIT 2", prefix, prefix + "\U0010ffff"
        )
        if not prefix or not found:
            raise _no_consultation(prefix)
        if len(found) > 1:
            raise NotFound(f"Several consultations begin with {prefix}: give more of the id.")
        return found[0]

    def rename(self, consultation_id: str, title: str) -> None:
        """Raises WrongUse for an empty title, NotFound."""
        title = _one_line(title)
        if not title:
            raise WrongUse("A title needs at least one character.")
        self._change(consultation_id, "title = ?", title)

    def delete(self, consultation_id: str) -> None:
        """Into the trash: it keeps all its messages. Raises NotFound."""
        self._change(consultation_id, "deleted_at = ?", time.time())

    def restore(self, consultation_id: str) -> None:
        """Out of the trash. Raises NotFound."""
        self._change(consultation_id, "deleted_at = NULL")

    def set_leaf(self, consultation_id: str, leaf_id: str | None) -> None:
        """Which path is shown. Raises NotFound."""
        self._change(consultation_id, "leaf_id = ?", leaf_id)

    # Messages

    def messages(self, consultation_id: str) -> list[Message]:
        """The whole tree, in the order in which it grew; empty for an unknown consultation."""
        return self._messages("WHERE consultation_id = ? ORDER BY number", consultation_id)

    def message(self, message_id: str) -> Message:
        """Raises NotFound."""
        found = self._messages("WHERE id = ?", message_id)
        if not found:
            raise NotFound("This message is not in the vault.")
        return found[0]

    def add_message(self, message: Message) -> None:
        """Store it, show it as the leaf, and put its consultation on top. Raises NotFound."""
        with self._database() as db:
            _insert_message(db, message)

    def begin_turn(
        self,
        question: Message,
        reply: Message,
        *,
        begun: Consultation | None = None,
        draft_sent: bool = False,
    ) -> None:
        """Store a question with its pending reply, all or nothing.

        `begun` is the consultation that the question begins; `draft_sent`: the question was the
        draft, of `begun` (the one to come) or of its consultation, which is then empty.
        """
        with self._database() as db:
            if begun is not None:
                _insert_consultation(db, begun)
            _insert_message(db, question)
            _insert_message(db, reply)
            if draft_sent:
                _clear_draft(db, None if begun else question.consultation_id)

    def flush_reply(self, reply_id: str, text: str) -> None:
        """Store all of a reply's text so far. A reply that is finished stays as it is.

        Raises NotFound.
        """
        with self._database() as db:
            changed = db.execute(
                "UPDATE messages SET text = ?, status = 'streaming' "
                "WHERE id = ? AND status IN ('pending', 'streaming')",
                (storable(text), reply_id),
            ).rowcount
            if not changed and not _exists(db, "messages", reply_id):
                raise NotFound("This reply is not in the vault any more.")

    def finish_reply(self, message: Message) -> None:
        """Replace the reply's row by its last state. Raises NotFound."""
        row = message_row(message)
        assignments = ", ".join(f"{name} = ?" for name in row)
        with self._database() as db:
            if not db.execute(
                f"UPDATE messages SET {assignments} WHERE id = ?", (*row.values(), message.id)
            ).rowcount:
                raise NotFound("This reply is not in the vault any more.")

    def withdraw(self, question_id: str) -> None:
        """Take back a question that was refused, with its reply of which nothing came yet.

        The path shown before comes back; a consultation that is left empty goes too. Raises
        NotFound; InternalError when a reply has text: what was generated is never removed.
        """
        question = self.message(question_id)
        with self._database() as db:
            begun = db.execute(
                "SELECT 1 FROM messages WHERE parent_id = ? AND text <> ''", (question_id,)
            ).fetchone()
            if begun:
                raise InternalError("a question with replies cannot be withdrawn")
            db.execute("DELETE FROM messages WHERE id = ?", (question_id,))
            left = _select_messages(
                db, "WHERE consultation_id = ? ORDER BY number", question.consultation_id
            )
            if left:
                before = question.parent_id and newest_leaf(left, question.parent_id)
                db.execute(
                    "UPDATE consultations SET leaf_id = ? WHERE id = ?",
                    (before, question.consultation_id),
                )
            else:
                db.execute("DELETE FROM consultations WHERE id = ?", (question.consultation_id,))

    def mark_interrupted(self) -> int:
        """Mark the replies that a crash left unfinished; how many there were.

        To be called once after opening, before any reply is made.
        """
        with self._database() as db:
            return int(
                db.execute(
                    "UPDATE messages SET status = ? WHERE status IN ('pending', 'streaming')",
                    (Status.INTERRUPTED.value,),
                ).rowcount
            )

    def search(self, query: str, limit: int = 50) -> list[SearchHit]:
        """Titles, then messages, the newest first, of consultations that are not deleted.

        Any text will do as a query: see app.store.search.
        """
        with self._database() as db:
            return search(db, query, limit)

    # Drafts and acknowledgements

    def save_draft(self, consultation_id: str | None, text: str) -> None:
        """What stands in the composer; None for the consultation to come. Raises NotFound."""
        with self._database() as db:
            if consultation_id and not _exists(db, "consultations", consultation_id):
                raise _no_consultation(consultation_id)
            _clear_draft(db, consultation_id)
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

    def acknowledge(self, disclaimer_id: str, version: int, at: float, who: str) -> None:
        """Record it; the first acknowledgement of a version stays. `at` in seconds, UTC."""
        with self._database() as db:
            db.execute(
                "INSERT OR IGNORE INTO acknowledgements (disclaimer_id, version, at, who) "
                "VALUES (?, ?, ?, ?)",
                (disclaimer_id, version, at, storable(who)),
            )

    def acknowledged_version(self, disclaimer_id: str) -> int | None:
        """The highest version that was acknowledged."""
        with self._database() as db:
            row = db.execute(
                "SELECT max(version) FROM acknowledgements WHERE disclaimer_id = ?",
                (disclaimer_id,),
            ).fetchone()
        return None if row[0] is None else int(row[0])

    @contextmanager
    def _database(self) -> Iterator[Database]:
        with (
            self._vault.lock,
            storage_errors(self._vault.path),
            self._vault.database.atomic() as db,
        ):
            yield db

    def _consultations(self, where: str, *parameters: Any) -> list[Consultation]:
        with self._database() as db:
            rows = db.execute(
                f"SELECT {CONSULTATION_COLUMNS} FROM consultations {where}", parameters
            ).fetchall()
        return [consultation_of(row) for row in rows]

    def _messages(self, where: str, *parameters: Any) -> list[Message]:
        with self._database() as db:
            return _select_messages(db, where, *parameters)

    def _change(self, consultation_id: str, assignment: str, *values: Any) -> None:
        with self._database() as db:
            if not db.execute(
                f"UPDATE consultations SET {assignment} WHERE id = ?", (*values, consultation_id)
            ).rowcount:
                raise _no_consultation(consultation_id)


def _select_messages(db: Database, where: str, *parameters: Any) -> list[Message]:
    rows: Sequence[Any] = db.execute(
        f"SELECT {MESSAGE_COLUMNS} FROM messages {where}", parameters
    ).fetchall()
    return [message_of(row) for row in rows]


def _insert_consultation(db: Database, consultation: Consultation) -> None:
    db.execute(
        f"INSERT INTO consultations ({CONSULTATION_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",
        astuple(consultation),
    )


def _insert_message(db: Database, message: Message) -> None:
    if not _exists(db, "consultations", message.consultation_id):
        raise _no_consultation(message.consultation_id)
    row = message_row(message)
    db.execute(
        f"INSERT INTO messages ({MESSAGE_COLUMNS}) VALUES ({', '.join('?' * len(row))})",
        tuple(row.values()),
    )
    db.execute(
        "UPDATE consultations SET leaf_id = ?, updated_at = max(updated_at, ?) WHERE id = ?",
        (message.id, message.created_at, message.consultation_id),
    )


def _clear_draft(db: Database, consultation_id: str | None) -> None:
    db.execute("DELETE FROM drafts WHERE ifnull(consultation_id, '') = ?", (consultation_id or "",))


def _exists(db: Database, table: str, identifier: str) -> bool:
    return bool(db.execute(f"SELECT 1 FROM {table} WHERE id = ?", (identifier,)).fetchone())


def _one_line(title: str) -> str:
    return " ".join(storable(title).split())


def _no_consultation(identifier: str) -> NotFound:
    return NotFound(
        f"There is no consultation {identifier}. `consilium history list` shows what there is."
    )
