"""Vault state: what the program remembers besides consultations: acknowledgements, named values."""

from __future__ import annotations

from app.store.transactions import Transactions, storable


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
