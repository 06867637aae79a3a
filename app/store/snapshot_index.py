"""Snapshot index: which file holds which saved KV state, and when it was last used."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from typing import Any

from app.store.transactions import Transactions

_COLUMNS = (
    "file, consultation_id, model_sha256, prompt_format, context, cache_type, tokens, bytes, "
    "used_at"
)


@dataclass(frozen=True)
class SnapshotKey:
    """What a state belongs to; there is one for each at most. `context` in tokens."""

    consultation_id: str
    model_sha256: str
    prompt_format: str
    context: int
    cache_type: str


@dataclass(frozen=True)
class SnapshotRow:
    """`file` is a name without its folder; `tokens` are saved in it, `bytes` its size."""

    file: str
    key: SnapshotKey
    tokens: int
    bytes: int
    used_at: float


class SnapshotIndex(Transactions):
    """A row is removed before its file is, and a file is there before its row."""

    def find(self, key: SnapshotKey) -> SnapshotRow | None:
        found = self._rows(f"WHERE {_SAME_KEY}", *astuple(key))
        return found[0] if found else None

    def files(self) -> set[str]:
        return {row.file for row in self._rows("")}

    def is_wanted(self, consultation_id: str) -> bool:
        """Whether there is such a consultation, and not in the trash."""
        with self._database() as db:
            return _is_wanted(db, consultation_id)

    def add(self, row: SnapshotRow) -> list[str] | None:
        """Put a file in the place of the one before, whose name is given back; None when its
        consultation is gone or in the trash: then the file is not wanted."""
        with self._database() as db:
            if not _is_wanted(db, row.key.consultation_id):
                return None
            old = [
                str(name)
                for (name,) in db.execute(
                    f"DELETE FROM snapshots WHERE {_SAME_KEY} RETURNING file", astuple(row.key)
                ).fetchall()
            ]
            values = (row.file, *astuple(row.key), row.tokens, row.bytes, row.used_at)
            db.execute(f"INSERT INTO snapshots ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)", values)
        return old

    def used(self, file: str) -> None:
        """It was used just now: it goes later than those that were not."""
        with self._database() as db:
            db.execute("UPDATE snapshots SET used_at = ? WHERE file = ?", (time.time(), file))

    def remove(self, files: Sequence[str]) -> None:
        with self._database() as db:
            for file in files:
                db.execute("DELETE FROM snapshots WHERE file = ?", (file,))

    def take_out(self, budget: int) -> list[str]:
        """Remove rows of consultations in the trash, and the longest unused ones until the rest
        takes at most `budget` bytes; the files that are to go."""
        out: list[str] = []
        with self._database() as db:
            rows = db.execute(
                "SELECT s.file, s.bytes, c.id IS NOT NULL AND c.deleted_at IS NULL "
                "FROM snapshots s LEFT JOIN consultations c ON c.id = s.consultation_id "
                "ORDER BY s.used_at"
            ).fetchall()
            taken = sum(size for _, size, wanted in rows if wanted)
            for file, size, wanted in rows:
                if wanted and taken <= budget:
                    continue
                taken -= size if wanted else 0
                out.append(str(file))
                db.execute("DELETE FROM snapshots WHERE file = ?", (file,))
        return out

    def _rows(self, where: str, *parameters: Any) -> list[SnapshotRow]:
        with self._database() as db:
            rows = db.execute(f"SELECT {_COLUMNS} FROM snapshots {where}", parameters).fetchall()
        return [SnapshotRow(row[0], SnapshotKey(*row[1:6]), *row[6:]) for row in rows]


_SAME_KEY = (
    "consultation_id = ? AND model_sha256 = ? AND prompt_format = ? AND context = ? "
    "AND cache_type = ?"
)


def _is_wanted(db: Any, consultation_id: str) -> bool:
    return bool(
        db.execute(
            "SELECT 1 FROM consultations WHERE id = ? AND deleted_at IS NULL", (consultation_id,)
        ).fetchone()
    )
