"""Audit rows: they are added and read, and never changed."""

from __future__ import annotations

from app.core.audit_chain import BEGINNING, AuditRow, link
from app.store.audit_head import tail_of
from app.store.transactions import Transactions, storable

_EARLIEST = -(2**63)
_COLUMNS = "number, at, who, event, subject, detail, hash"


class AuditRows(Transactions):
    def append(self, at: int, who: str, event: str, subject: str, detail: str) -> AuditRow:
        """Add a row at the end of the chain. Fields as in AuditRow."""
        who, subject, detail = storable(who), storable(subject), storable(detail)
        with self._database() as db:
            last = db.execute(
                "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1"
            ).fetchone()
            number, previous = (last[0] + 1, last[1]) if last else (1, BEGINNING)
            made = link(previous, number, at, who, event, subject, detail)
            row = AuditRow(number, at, who, event, subject, detail, made)
            db.execute(
                f"INSERT INTO audit ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (number, at, who, event, subject, detail, made),
            )
        return row

    def rows(self, since: int | None = None) -> list[AuditRow]:
        """From that moment on (microseconds), or all, also those of a clock before 1970; in the
        order in which they were added."""
        with self._database() as db:
            found = db.execute(
                f"SELECT {_COLUMNS} FROM audit WHERE at >= ? ORDER BY number",
                (_EARLIEST if since is None else since,),
            ).fetchall()
        return [AuditRow(*row) for row in found]

    def rows_of(self, event: str, behind: int) -> list[AuditRow]:
        """Of one event, behind a number."""
        with self._database() as db:
            found = db.execute(
                f"SELECT {_COLUMNS} FROM audit WHERE number > ? AND event = ? ORDER BY number",
                (behind, event),
            ).fetchall()
        return [AuditRow(*row) for row in found]

    def head(self) -> tuple[int, bytes]:
        """How many rows there are, and the hash of the last."""
        with self._database() as db:
            return tail_of(db)

    def hash_of(self, number: int) -> bytes | None:
        """The hash of one row; BEGINNING for 0, None for a row that isn't there."""
        if number == 0:
            return BEGINNING
        with self._database() as db:
            row = db.execute("SELECT hash FROM audit WHERE number = ?", (number,)).fetchone()
        return bytes(row[0]) if row else None
