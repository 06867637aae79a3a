"""Drafts: text in the composer that was not sent yet."""

from __future__ import annotations

import time

from sqlite_utils import Database

from app.store.transactions import Transactions, exists, no_consultation, storable


class Drafts(Transactions):
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


def clear_draft(db: Database, consultation_id: str | None) -> None:
    db.execute("DELETE FROM drafts WHERE ifnull(consultation_id, '') = ?", (consultation_id or "",))
