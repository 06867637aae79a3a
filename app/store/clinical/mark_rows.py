"""Mark rows: places in a reply that a rule found, and what the clinician decided about each."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from app.core.clinical.marks import MarkState
from app.errors import NotFound
from app.sentences import say
from app.store.transactions import Transactions, exists, storable

OPEN, CONFIRMED, REMOVED = (each.value for each in MarkState)


@dataclass(frozen=True)
class MarkRow:
    """From `start` to `end` in a message's text, where it says `text`; `other_text` is what was
    said in the message `other_message` or in a source's `other_chunk`. `number` is the row's, 0 for
    one that was not stored yet; `decided_at` in seconds, UTC."""

    start: int
    end: int
    code: str
    text: str
    rules_version: int
    other_text: str = ""
    other_message: str | None = None
    other_chunk: int | None = None
    state: str = OPEN
    decided_at: float | None = None
    number: int = 0


class MarkRows(Transactions):
    def save_marks(self, message_id: str, marks: Sequence[MarkRow]) -> None:
        """All marks of a message, in place of earlier ones; a decision about one with the same
        code, place and text stays. Raises NotFound."""
        with self._database() as db:
            if not exists(db, "messages", message_id):
                raise NotFound(say("This reply is not in the vault any more."))
            decided = {
                (mark.code, mark.start, mark.end, mark.text): mark
                for mark in _marks(db, message_id)
                if mark.state != OPEN
            }
            db.execute("DELETE FROM marks WHERE message_id = ?", (message_id,))
            for mark in marks:
                kept = decided.get((mark.code, mark.start, mark.end, storable(mark.text)), mark)
                db.execute(
                    "INSERT INTO marks (message_id, start, end, code, text, other_text, "
                    "other_message, other_chunk, rules_version, state, decided_at) "
                    "VALUES (?, ?, ?, ?, ?, ?, (SELECT id FROM messages WHERE id = ?), "
                    "(SELECT number FROM source_chunks WHERE number = ?), ?, ?, ?)",
                    (
                        message_id, mark.start, mark.end, mark.code, storable(mark.text),
                        storable(mark.other_text), mark.other_message, mark.other_chunk,
                        mark.rules_version, kept.state, kept.decided_at,
                    ),
                )  # fmt: skip

    def marks(self, message_id: str) -> list[MarkRow]:
        """In the order of the text."""
        with self._reading() as db:
            return _marks(db, message_id)

    def decide_mark(self, number: int, state: str) -> None:
        """Confirm, remove or open one again. Raises NotFound."""
        with self._database() as db:
            if not db.execute(
                "UPDATE marks SET state = ?, decided_at = ? WHERE number = ?",
                (state, None if state == OPEN else time.time(), number),
            ).rowcount:
                raise NotFound(say("This mark is not in the vault any more."))


def _marks(db: Database, message_id: str) -> list[MarkRow]:
    rows = db.execute(
        "SELECT start, end, code, text, rules_version, other_text, other_message, other_chunk, "
        "state, decided_at, number FROM marks WHERE message_id = ? ORDER BY start, number",
        (message_id,),
    ).fetchall()
    return [MarkRow(*row) for row in rows]
