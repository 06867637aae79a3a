"""Vault counts: how much there is of each thing, without a word of it."""

from __future__ import annotations

from app.store.transactions import Transactions

_COUNTED = {
    "consultations": "SELECT '', count(*) FROM consultations WHERE deleted_at IS NULL",
    "in the trash": "SELECT '', count(*) FROM consultations WHERE deleted_at IS NOT NULL",
    "questions": "SELECT '', count(*) FROM messages WHERE role = 'clinician'",
    "replies": "SELECT status, count(*) FROM messages WHERE role = 'reply' GROUP BY 1",
    "marks": "SELECT code || ', ' || state, count(*) FROM marks GROUP BY 1",
    "emergency cards": "SELECT card, count(*) FROM emergency_cards GROUP BY 1",
    "emergency cards seen": ("SELECT '', count(*) FROM emergency_cards WHERE seen_at IS NOT NULL"),
    "sources": "SELECT state, count(*) FROM sources GROUP BY 1",
    "audit": "SELECT event, count(*) FROM audit GROUP BY 1",
}


class VaultCounts(Transactions):
    def counts(self) -> dict[str, dict[str, int]]:
        """Of each thing how many there are, by its kind; the empty kind where it has none."""
        return {
            name: {str(kind): int(number) for kind, number in self._select(statement)}
            for name, statement in _COUNTED.items()
        }
