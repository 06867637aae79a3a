"""Message rows: turns begin whole, replies grow and end, nothing generated is removed."""

from __future__ import annotations

import sys
import time
from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

import msgspec
from sqlite_utils import Database

from app.core.consultations.message_tree import newest_leaf
from app.core.consultations.messages import (
    Consultation,
    Message,
    Provenance,
    Role,
    ShownCard,
    Status,
    Timings,
    TokenCounts,
)
from app.core.consultations.tasks import Task
from app.errors import InternalError, NotFound
from app.sentences import say
from app.store.history.consultation_rows import clear_draft, insert_consultation
from app.store.history.edit_drafts import clear_edit_draft
from app.store.transactions import Transactions, exists, no_consultation, storable

_T = TypeVar("_T")

_MESSAGE_FIELDS = (
    "id",
    "consultation_id",
    "parent_id",
    "role",
    "text",
    "status",
    "task",
    "created_at",
    "finish_reason",
    "error",
    "disclaimer_id",
    "disclaimer_version",
    "provenance",
    "tokens",
    "timings",
    "omitted",
)
MESSAGE_COLUMNS = ", ".join(_MESSAGE_FIELDS)
_SELECT = f"SELECT {MESSAGE_COLUMNS} FROM messages"
_OF_CONSULTATION = f"{_SELECT} WHERE consultation_id = ? ORDER BY number"


class Messages(Transactions):
    def messages(self, consultation_id: str) -> list[Message]:
        """The whole tree, in the order in which it grew; empty for an unknown consultation."""
        rows = self._select(
            f"{_SELECT} WHERE consultation_id = ? ORDER BY number", (consultation_id,)
        )
        found = [message_of(row) for row in rows]
        cards = self._cards("m.consultation_id = ?", consultation_id)
        return [_with_cards(message, cards) for message in found] if cards else found

    def message(self, message_id: str) -> Message:
        """Raises NotFound."""
        rows = self._select(f"{_SELECT} WHERE id = ?", (message_id,))
        if not rows:
            raise NotFound(say("This message is not in the vault."))
        return _with_cards(message_of(rows[0]), self._cards("m.id = ?", message_id))

    def card_was_seen(self, message_id: str, card: str) -> None:
        """Somebody acknowledged an emergency card; the first time counts. Raises NotFound."""
        with self._database() as db:
            if not db.execute(
                "UPDATE emergency_cards SET seen_at = ifnull(seen_at, ?) "
                "WHERE message_id = ? AND card = ?",
                (time.time(), message_id, card),
            ).rowcount:
                raise NotFound(say("This card is not in the vault any more."))

    def _cards(self, which: str, value: str) -> dict[str, tuple[ShownCard, ...]]:
        """Emergency cards by message, in the order in which they were shown."""
        found: dict[str, tuple[ShownCard, ...]] = {}
        for message_id, *card in self._select(
            "SELECT c.message_id, c.card, c.rules_version, c.shown_at, c.seen_at "
            "FROM emergency_cards c JOIN messages m ON m.id = c.message_id "
            f"WHERE {which} ORDER BY c.number",
            (value,),
        ):
            found[message_id] = (*found.get(message_id, ()), ShownCard(*card))
        return found

    def add_message(self, message: Message) -> None:
        """Store it, show it as the leaf, and put its consultation on top. Raises NotFound."""
        with self._database() as db:
            _insert(db, message)

    def begin_turn(
        self,
        question: Message,
        reply: Message,
        *,
        begun: Consultation | None = None,
        draft_sent: bool = False,
        edited: str | None = None,
    ) -> None:
        """Store a question with its pending reply, all or nothing.

        `begun` is the consultation that the question begins; `draft_sent`: the question was the
        draft, of `begun` (the one to come) or of its consultation, which is then empty; `edited`
        is the message that it takes the place of, whose draft is then none.
        """
        with self._database() as db:
            if begun is not None:
                insert_consultation(db, begun)
            _insert(db, question)
            _insert(db, reply)
            if draft_sent:
                clear_draft(db, None if begun else question.consultation_id)
            if edited is not None:
                clear_edit_draft(db, edited)

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
            if not changed and not exists(db, "messages", reply_id):
                raise NotFound(say("This reply is not in the vault any more."))

    def finish_reply(self, message: Message, *, token_ids: Sequence[int] | None = None) -> None:
        """Replace the reply's row by its last state. `token_ids` are those that were generated;
        None leaves what is stored. Raises NotFound.
        """
        row = message_row(message)
        if token_ids is not None:
            row["token_ids"] = _packed(token_ids)
        assignments = ", ".join(f"{name} = ?" for name in row)
        with self._database() as db:
            if not db.execute(
                f"UPDATE messages SET {assignments} WHERE id = ?", (*row.values(), message.id)
            ).rowcount:
                raise NotFound(say("This reply is not in the vault any more."))

    def token_ids(self, message_ids: Iterable[str]) -> dict[str, tuple[int, ...]]:
        """The generated tokens of the replies of which they are known, by message."""
        rows = self._select(
            "SELECT id, token_ids FROM messages "
            "WHERE id IN (SELECT value FROM json_each(?)) AND token_ids IS NOT NULL",
            (msgspec.json.encode(tuple(message_ids)).decode(),),
        )
        return {message_id: _unpacked(packed) for message_id, packed in rows}

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
            left = [
                message_of(row) for row in db.execute(_OF_CONSULTATION, (question.consultation_id,))
            ]
            if left:
                before = question.parent_id and newest_leaf(left, question.parent_id)
                db.execute(
                    "UPDATE consultations SET leaf_id = ? WHERE id = ?",
                    (before, question.consultation_id),
                )
            else:
                db.execute("DELETE FROM consultations WHERE id = ?", (question.consultation_id,))

    def withdraw_alternative(self, reply_id: str, shown: str) -> None:
        """Take back a reply that only repeats what another one says, and show that one, `shown`.

        Raises NotFound; InternalError when the other does not say all of it: what was generated is
        never removed.
        """
        reply, other = self.message(reply_id), self.message(shown)
        if not other.text.startswith(reply.text):
            raise InternalError("a reply with text of its own cannot be withdrawn")
        with self._database() as db:
            db.execute("DELETE FROM messages WHERE id = ?", (reply_id,))
            left = [
                message_of(row) for row in db.execute(_OF_CONSULTATION, (reply.consultation_id,))
            ]
            db.execute(
                "UPDATE consultations SET leaf_id = ? WHERE id = ?",
                (newest_leaf(left, shown), reply.consultation_id),
            )

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


def message_of(row: Sequence[Any]) -> Message:
    """From MESSAGE_COLUMNS."""
    (*plain, provenance, tokens, timings, omitted) = row
    fields = dict(zip(_MESSAGE_FIELDS, plain, strict=False))
    fields["role"] = Role(fields["role"])
    fields["status"] = Status(fields["status"])
    fields["task"] = Task(fields["task"])
    return Message(
        **fields,
        provenance=_decoded(provenance, Provenance),
        tokens=_decoded(tokens, TokenCounts),
        timings=_decoded(timings, Timings),
        omitted=tuple(msgspec.json.decode(omitted, type=list[str])),
    )


def message_row(message: Message) -> dict[str, Any]:
    """Columns and values to store."""
    row: dict[str, Any] = {name: getattr(message, name) for name in _MESSAGE_FIELDS}
    for name in ("role", "status", "task"):
        row[name] = row[name].value
    for name in ("provenance", "tokens", "timings"):
        row[name] = None if row[name] is None else msgspec.json.encode(row[name]).decode()
    row["omitted"] = msgspec.json.encode(message.omitted).decode()
    row["text"] = storable(message.text)
    return row


def insert_cards(db: Database, message: Message) -> None:
    """The emergency cards of a message that is stored."""
    for each in message.cards:
        db.execute(
            "INSERT OR IGNORE INTO emergency_cards "
            "(message_id, shown_at, seen_at, card, rules_version) VALUES (?, ?, ?, ?, ?)",
            (message.id, each.shown_at, each.seen_at, each.card, each.rules_version),
        )


def _with_cards(message: Message, cards: Mapping[str, tuple[ShownCard, ...]]) -> Message:
    own = cards.get(message.id)
    return msgspec.structs.replace(message, cards=own) if own else message


def _insert(db: Database, message: Message) -> None:
    if not exists(db, "consultations", message.consultation_id):
        raise no_consultation(message.consultation_id)
    row = message_row(message)
    db.execute(
        f"INSERT INTO messages ({MESSAGE_COLUMNS}) VALUES ({', '.join('?' * len(row))})",
        tuple(row.values()),
    )
    insert_cards(db, message)
    db.execute(
        "UPDATE consultations SET leaf_id = ?, updated_at = max(updated_at, ?) WHERE id = ?",
        (message.id, message.created_at, message.consultation_id),
    )


def _decoded(source: str | None, kind: type[_T]) -> _T | None:
    return None if source is None else msgspec.json.decode(source, type=kind)


def _packed(token_ids: Sequence[int]) -> bytes:
    numbers = array("i", token_ids)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()


def _unpacked(packed: bytes) -> tuple[int, ...]:
    numbers = array("i", packed)
    if sys.byteorder == "big":
        numbers.byteswap()
    return tuple(numbers)
