"""Vault state: what the program remembers besides consultations (acknowledgements, named values),
and how much there is of each thing, without a word of it."""

from __future__ import annotations

from app.store.transactions import Transactions, storable

_COUNTED = {
    "consultations": "SELECT '', count(*) FROM consultations WHERE deleted_at IS NULL",
    "in the trash": "SELECT '', count(*) FROM consultations WHERE deleted_at IS NOT NULL",
    "questions": "SELECT '', count(*) FROM messages WHERE role = 'clinician'",
    "replies": "SELECT status, count(*) FROM messages WHERE role = 'reply' GROUP BY 1",
    "marks": "SELECT code || ', ' || state, count(*) FROM marks GROUP BY 1",
    "emergency cards": "SELECT card, count(*) FROM emergency_cards GROUP BY 1",
    "emergency cards seen": ("SELECT '', count(*) FROM emergency_cards WHERE seen_at IS NOT NULL"),
    "sources": "SELECT state, count(*) FROM sources GROUP BY 1",
    "notes": "SELECT kind, count(*) FROM notes GROUP BY 1",
    "signed notes": "SELECT '', count(*) FROM note_signatures",
    "audit": "SELECT event, count(*) FROM audit GROUP BY 1",
}


class State(Transactions):
    def state(self, name: str) -> str | None:
        """The value of that name; None when there is none."""
        with self._database() as db:
            row = db.execute("SELECT value FROM state WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def set_state(self, name: str, value: str | None) -> None:
        """Remember `value` under `name`; None forgets it."""
        with self._database() as db:
            if value is None:
                db.execute("DELETE FROM state WHERE name = ?", (name,))
            else:
                db.execute(
                    "INSERT INTO state (name, value) VALUES (?, ?) "
                    "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    (name, storable(value)),
                )

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


class VaultCounts(Transactions):
    def counts(self) -> dict[str, dict[str, int]]:
        """Of each thing how many there are, by its kind; the empty kind where it has none."""
        return {
            name: {str(kind): int(number) for kind, number in self._select(statement)}
            for name, statement in _COUNTED.items()
        }
