"""Imported rows: whole consultations written into the vault, all of them or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.consultations.messages import Consultation, Message
from app.store.history.consultation_rows import insert_consultation
from app.store.history.message_rows import MESSAGE_COLUMNS, insert_cards, message_row
from app.store.history.tags import folded, tag_name
from app.store.transactions import Transactions, exists, storable


@dataclass(frozen=True)
class ConsultationTree:
    """A consultation with all its messages, parents before their children."""

    consultation: Consultation
    messages: tuple[Message, ...]


class ImportedRows(Transactions):
    def known(self, tree: ConsultationTree) -> tuple[bool, int]:
        """Whether anything of the consultation is in the vault, and how many of its messages are
        there word for word: a repair may have left marks where some had been."""
        with self._database() as db:
            there = exists(db, "consultations", tree.consultation.id) or any(
                exists(db, "messages", message.id) for message in tree.messages
            )
            found = sum(
                bool(
                    db.execute(
                        "SELECT 1 FROM messages WHERE id = ? AND text = ?",
                        (message.id, storable(message.text)),
                    ).fetchone()
                )
                for message in tree.messages
            )
            return there, found

    def take_in(self, trees: Sequence[ConsultationTree]) -> None:
        """Store them. None of their ids may be in the vault. Raises storage errors, WrongUse for a
        tag that can't be one; nothing is stored then."""
        with self._database() as db:
            for tree in trees:
                insert_consultation(db, tree.consultation)
                for tag in tree.consultation.tags:
                    name = tag_name(tag)
                    db.execute(
                        "INSERT OR IGNORE INTO tags (name, folded) VALUES (?, ?)",
                        (name, folded(name)),
                    )
                    db.execute(
                        "INSERT OR IGNORE INTO consultation_tags (consultation_id, tag) "
                        "SELECT ?, number FROM tags WHERE folded = ?",
                        (tree.consultation.id, folded(name)),
                    )
                for message in tree.messages:
                    row = message_row(message)
                    db.execute(
                        f"INSERT INTO messages ({MESSAGE_COLUMNS}) "
                        f"VALUES ({', '.join('?' * len(row))})",
                        tuple(row.values()),
                    )
                    insert_cards(db, message)
