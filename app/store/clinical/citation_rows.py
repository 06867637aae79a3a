"""Citation rows: what was found in the sources for a reply, and what the reply shares with it.

Both go with their message.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from app.core.clinical.citations import Citation, Passage, Retrieval, SearchState, Verdict
from app.errors import NotFound
from app.sentences import say
from app.store.transactions import Transactions, exists, storable


class CitationRows(Transactions):
    def save_retrieval(self, message_id: str, retrieval: Retrieval) -> None:
        """Of a reply, in place of an earlier one. Raises NotFound."""
        with self._database() as db:
            _require(exists(db, "messages", message_id))
            db.execute("DELETE FROM retrievals WHERE message_id = ?", (message_id,))
            db.execute(
                "INSERT INTO retrievals (message_id, coverage, state, documents, terms, passages, "
                "rules_version) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    message_id, retrieval.coverage, retrieval.state.value, retrieval.documents,
                    storable(msgspec.json.encode(retrieval.terms).decode()),
                    msgspec.json.encode(retrieval.passages).decode(), retrieval.rules_version,
                ),
            )  # fmt: skip

    def retrieval(self, message_id: str) -> Retrieval | None:
        """None for a reply that was made without looking."""
        rows = self._select(
            "SELECT state, coverage, documents, terms, passages, rules_version FROM retrievals "
            "WHERE message_id = ?",
            (message_id,),
        )
        if not rows:
            return None
        state, coverage, documents, terms, passages, version = rows[0]
        return Retrieval(
            SearchState(state),
            coverage,
            documents,
            msgspec.json.decode(terms, type=tuple[tuple[str, ...], ...]),
            msgspec.json.decode(passages, type=tuple[Passage, ...]),
            version,
        )

    def save_citations(self, message_id: str, citations: Sequence[Citation]) -> None:
        """All of a reply, in place of earlier ones. Raises NotFound."""
        with self._database() as db:
            _require(exists(db, "messages", message_id))
            db.execute("DELETE FROM citations WHERE message_id = ?", (message_id,))
            for each in citations:
                db.execute(
                    "INSERT INTO citations (message_id, start, end, verdict, reference, source, "
                    "page, chunk, passage_start, passage_end, score, missing, rules_version) "
                    "VALUES (?, ?, ?, ?, ?, (SELECT number FROM sources WHERE id = ?), ?, "
                    "(SELECT number FROM source_chunks WHERE number = ?), ?, ?, ?, ?, ?)",
                    (
                        message_id, each.start, each.end, each.verdict.value, each.reference,
                        each.source, each.page, each.chunk, each.passage_start, each.passage_end,
                        each.score, storable(msgspec.json.encode(each.missing).decode()),
                        each.rules_version,
                    ),
                )  # fmt: skip

    def citations(self, message_id: str) -> list[Citation]:
        """In the order of the reply's text."""
        rows = self._select(
            "SELECT c.start, c.end, c.verdict, c.score, c.missing, c.rules_version, c.reference, "
            "s.id, c.chunk, c.page, c.passage_start, c.passage_end FROM citations c "
            "LEFT JOIN sources s ON s.number = c.source WHERE c.message_id = ? "
            "ORDER BY c.start, c.number",
            (message_id,),
        )
        return [
            Citation(
                start,
                end,
                Verdict(verdict),
                score,
                msgspec.json.decode(missing, type=tuple[str, ...]),
                *rest,
            )
            for start, end, verdict, score, missing, *rest in rows
        ]


def _require(there: bool) -> None:
    if not there:
        raise NotFound(say("This reply is not in the vault any more."))
