"""Chunk rows: the words of the sources, their index, and what a query finds in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.core.clinical.sources import Chunk
from app.store.transactions import Transactions

STEP = 32  # chunks in a transaction: others get their turn between two
# A word of the title says what a document is about; the heading, what the passage is.
_WEIGHTS = "bm25(3.0, 2.0, 1.0)"
_CHUNK = "c.page, c.ordinal, c.start, c.end, c.heading_path, c.paragraph"


@dataclass(frozen=True)
class IndexedChunk:
    """A chunk with its words as they are searched: of its document's title, of its headings, and
    its own."""

    chunk: Chunk
    title_words: str
    heading_words: str
    words: str


@dataclass(frozen=True)
class FoundChunk:
    """A chunk that a query found, with its text; `score` is larger for the better."""

    number: int
    source: int
    indexed: IndexedChunk
    text: str
    score: float


class ChunkRows(Transactions):
    def add_chunks(self, source: int, chunks: Iterable[IndexedChunk]) -> None:
        """Store some, all or none; one that is there already stays as it is."""
        with self._database() as db:
            for each in chunks:
                chunk = each.chunk
                db.execute(
                    "INSERT OR IGNORE INTO source_chunks (source, page, ordinal, paragraph, "
                    "heading_path, start, end, title_words, heading_words, words) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        source, chunk.page, chunk.ordinal, chunk.paragraph, chunk.heading_path,
                        chunk.start, chunk.end, each.title_words, each.heading_words, each.words,
                    ),
                )  # fmt: skip

    def chunks_are_of(self, source: int, words_version: int, count: int) -> None:
        """All chunks of a source are stored, with words of this version."""
        with self._database() as db:
            db.execute(
                "UPDATE sources SET words_version = ?, chunks = ? WHERE number = ?",
                (words_version, count, source),
            )

    def remove_chunks_step(self, source: int) -> bool:
        """Delete some of a source's chunks, from the last on; whether all are gone."""
        with self._database() as db:
            gone = db.execute(
                "DELETE FROM source_chunks WHERE number IN (SELECT number FROM source_chunks "
                "WHERE source = ? ORDER BY ordinal DESC LIMIT ?)",
                (source, STEP),
            ).rowcount
        return not gone

    def add_words(self, source: int, words: Sequence[str]) -> None:
        """Words that the source has, for "did you mean"."""
        with self._database() as db:
            for word in words:
                db.execute("INSERT OR IGNORE INTO vocabulary (word) VALUES (?)", (word,))
                db.execute(
                    "INSERT OR IGNORE INTO source_words (source, word) "
                    "SELECT ?, number FROM vocabulary WHERE word = ?",
                    (source, word),
                )

    def remove_words_step(self, source: int) -> bool:
        """Delete some of a source's words; one that no other source has goes from the vocabulary.
        Whether all are gone."""
        with self._database() as db:
            gone = db.execute(
                "DELETE FROM source_words WHERE number IN "
                "(SELECT number FROM source_words WHERE source = ? LIMIT ?)",
                (source, 4 * STEP),
            ).rowcount
        return not gone

    def chunk(self, number: int) -> Chunk | None:
        """None once its document is not searched any more."""
        rows = self._select(f"SELECT {_CHUNK} FROM source_chunks c WHERE number = ?", (number,))
        return Chunk(*rows[0]) if rows else None

    def chunk_count(self) -> int:
        """How many are searched."""
        return int(self._select("SELECT count(*) FROM source_chunks")[0][0])

    def frequencies(self, queries: Sequence[str]) -> list[int]:
        """For each query of FTS5, how many chunks it finds."""
        with self._reading() as db:
            return [
                int(
                    db.execute(
                        "SELECT count(*) FROM chunks_search WHERE chunks_search MATCH ?", (query,)
                    ).fetchone()[0]
                )
                for query in queries
            ]

    def best(self, query: str, limit: int) -> list[FoundChunk]:
        """The chunks of active sources that a query of FTS5 finds, the best `limit` of them first,
        by BM25."""
        rows = self._select(
            f"SELECT c.number, c.source, {_CHUNK}, c.title_words, c.heading_words, c.words, "
            "substr(p.text, c.start + 1, c.end - c.start), found.score "
            "FROM (SELECT rowid AS number, -rank AS score FROM chunks_search "
            f"WHERE chunks_search MATCH ? AND rank MATCH '{_WEIGHTS}' "
            "ORDER BY rank LIMIT ?) AS found "
            "CROSS JOIN source_chunks c ON c.number = found.number "
            "CROSS JOIN sources s ON s.number = c.source AND s.state = 'active' "
            "CROSS JOIN source_pages p ON p.source = c.source AND p.position = c.page "
            "ORDER BY found.score DESC, c.number",
            (query, limit),
        )
        return [
            FoundChunk(row[0], row[1], IndexedChunk(Chunk(*row[2:8]), *row[8:11]), row[11], row[12])
            for row in rows
        ]

    def words_like(self, query: str, limit: int) -> list[str]:
        """Words of the sources that share runs of three characters with the query, an OR of such
        runs for FTS5; those that share most come first."""
        rows = self._select(
            "SELECT v.word FROM (SELECT rowid AS number, rank AS worse FROM vocabulary_search "
            "WHERE vocabulary_search MATCH ? ORDER BY rank LIMIT ?) AS found "
            "CROSS JOIN vocabulary v ON v.number = found.number ORDER BY found.worse",
            (query, limit),
        )
        return [row[0] for row in rows]
