"""Permanent deletion: overwrites rows, index entries and freed pages, and empties the log.

`secure_delete` overwrites with zeros what a statement frees, and FTS5 takes words out of its index
at once. A single word, or its beginning, may stay where it parts two pages of the index, until
segments are merged there or the vault is compacted. What an SSD or a file system keeps of old
blocks is encrypted, and not ours to reach.
"""

from __future__ import annotations

from app.store.storage_errors import storage_errors
from app.store.transactions import Transactions, no_consultation

MARK = "purging"
STEP = 16  # messages in a transaction: others get their turn between two
_INDEXES = {
    "messages_search": "text",
    "consultations_search": "title",
    "chunks_search": "words",
    "vocabulary_search": "word",
}
_NO_ROW = 1 << 40  # a number that no message or consultation has
_ENOUGH_FREE = 0.25
_ENOUGH_BYTES = 16 << 20


class Purge(Transactions):
    def begin_purge(self, consultation_id: str) -> None:
        """Put it into the trash and note that it goes: once begun, a crash doesn't end it, the next
        opening goes on. Raises NotFound."""
        with self._database() as db:
            if not db.execute(
                "UPDATE consultations SET deleted_at = ifnull(deleted_at, unixepoch('subsec')) "
                "WHERE id = ?",
                (consultation_id,),
            ).rowcount:
                raise no_consultation(consultation_id)
            db.execute(
                "INSERT OR IGNORE INTO state (name, value) VALUES (?, '')",
                (f"{MARK} {consultation_id}",),
            )

    def being_purged(self) -> list[str]:
        """Consultations that a crash left half deleted."""
        with self._database() as db:
            rows = db.execute(
                "SELECT substr(name, ?) FROM state WHERE name >= ? AND name < ?",
                (len(MARK) + 2, f"{MARK} ", f"{MARK}!"),
            ).fetchall()
        return [row[0] for row in rows]

    def purge_step(self, consultation_id: str) -> bool:
        """Remove its last messages; with none left, the consultation. Whether it is gone now.

        From the last one on, as an answer refers to what it answers: deleting a long path from its
        root would go deeper than SQLite's foreign keys may.
        """
        with self._database() as db:
            numbers = db.execute(
                "SELECT number FROM messages WHERE consultation_id = ? "
                "ORDER BY number DESC LIMIT ?",
                (consultation_id, STEP),
            ).fetchall()
            for (number,) in numbers:
                db.execute("DELETE FROM messages WHERE number = ?", (number,))
            if len(numbers) == STEP:
                return False
            db.execute("DELETE FROM consultations WHERE id = ?", (consultation_id,))
            db.execute("DELETE FROM state WHERE name = ?", (f"{MARK} {consultation_id}",))
        return True

    def empty_log(self) -> bool:
        """Write the log back into the database and cut it to nothing: old pages are gone from it.
        False when another connection still reads from it."""
        with self._vault.reader.lock, self._vault.lock, storage_errors(self._vault.path):
            busy = self._vault.database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return not busy

    def freed(self) -> tuple[int, int]:
        """Bytes that the database no longer needs, and all its bytes."""
        with self._vault.lock, storage_errors(self._vault.path):
            free, pages, size = (
                int(self._vault.database.execute(f"PRAGMA {name}").fetchone()[0])
                for name in ("freelist_count", "page_count", "page_size")
            )
        return free * size, pages * size

    def is_worth_compacting(self) -> bool:
        """Whether a good part of the file is free."""
        free, size = self.freed()
        return free >= max(_ENOUGH_BYTES, size * _ENOUGH_FREE)

    def compact(self) -> None:
        """Write the search indexes, and then the database without its free pages, anew. Nothing
        else gets its turn meanwhile: for a vault of gigabytes that is minutes, and as much room
        again is needed on the disk."""
        for index, column in _INDEXES.items():
            with self._database() as db:
                # "optimize" would leave a segment alone as it is: this row makes a second one.
                db.execute(f"INSERT INTO {index} (rowid, {column}) VALUES ({_NO_ROW}, 'aaa')")
                db.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
                db.execute(
                    f"INSERT INTO {index} ({index}, rowid, {column}) "
                    f"VALUES ('delete', {_NO_ROW}, 'aaa')"
                )
        with self._vault.lock, storage_errors(self._vault.path):
            self._vault.database.execute("VACUUM")
        self.empty_log()
