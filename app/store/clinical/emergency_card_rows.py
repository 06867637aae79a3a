"""Emergency card rows: which cards were shown above a reply, and when they were seen."""

from __future__ import annotations

import time
from dataclasses import dataclass

from app.errors import NotFound
from app.store.transactions import Transactions, exists


@dataclass(frozen=True)
class EmergencyCardRow:
    """`card` is its name; times in seconds since the epoch, UTC; `seen_at` None until then."""

    card: str
    rules_version: int
    shown_at: float
    seen_at: float | None = None


class EmergencyCardRows(Transactions):
    def show_card(self, message_id: str, card: str, rules_version: int) -> None:
        """Of a message; one that was shown already stays as it is. Raises NotFound."""
        with self._database() as db:
            if not exists(db, "messages", message_id):
                raise NotFound("This message is not in the vault any more.")
            db.execute(
                "INSERT OR IGNORE INTO emergency_cards (message_id, shown_at, card, rules_version) "
                "VALUES (?, ?, ?, ?)",
                (message_id, time.time(), card, rules_version),
            )

    def card_was_seen(self, message_id: str, card: str) -> None:
        """The first time counts. Raises NotFound."""
        with self._database() as db:
            if not db.execute(
                "UPDATE emergency_cards SET seen_at = ifnull(seen_at, ?) "
                "WHERE message_id = ? AND card = ?",
                (time.time(), message_id, card),
            ).rowcount:
                raise NotFound("This card is not in the vault any more.")

    def cards(self, message_id: str) -> list[EmergencyCardRow]:
        """In the order in which they were shown."""
        rows = self._select(
            "SELECT card, rules_version, shown_at, seen_at FROM emergency_cards "
            "WHERE message_id = ? ORDER BY number",
            (message_id,),
        )
        return [EmergencyCardRow(*row) for row in rows]
