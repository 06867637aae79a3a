"""Edit drafts: what is typed to take the place of a message that was sent, while it is not sent
itself. It goes with that message."""

from __future__ import annotations

import time
from dataclasses import dataclass

from sqlite_utils import Database

from app.core.consultations.tasks import Task
from app.errors import NotFound
from app.sentences import say
from app.store.transactions import Transactions, exists, storable


@dataclass(frozen=True)
class EditDraft:
    """Of the message `message_id`. `task` None is the message's own; `updated_at` in seconds since
    the epoch, UTC."""

    message_id: str
    text: str
    task: Task | None
    updated_at: float


class EditDrafts(Transactions):
    def save_edit_draft(self, message_id: str, text: str, task: Task | None = None) -> None:
        """In place of an earlier one; the empty text removes it. Raises NotFound."""
        with self._database() as db:
            if not exists(db, "messages", message_id):
                raise NotFound(say("This message is not in the vault."))
            clear_edit_draft(db, message_id)
            if text:
                db.execute(
                    "INSERT INTO edit_drafts (message_id, task, text, updated_at) "
                    "VALUES (?, ?, ?, ?)",
                    (message_id, task and task.value, storable(text), time.time()),
                )

    def edit_drafts(self, consultation_id: str) -> list[EditDraft]:
        """Of the messages of a consultation, the newest first."""
        rows = self._select(
            "SELECT d.message_id, d.text, d.task, d.updated_at FROM edit_drafts d "
            "JOIN messages m ON m.id = d.message_id WHERE m.consultation_id = ? "
            "ORDER BY d.updated_at DESC, d.number DESC",
            (consultation_id,),
        )
        return [EditDraft(row[0], row[1], row[2] and Task(row[2]), row[3]) for row in rows]


def clear_edit_draft(db: Database, message_id: str) -> None:
    db.execute("DELETE FROM edit_drafts WHERE message_id = ?", (message_id,))
