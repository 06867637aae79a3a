"""Search over titles and messages, with queries that cannot go wrong.

The newest come first: FTS5 then stops at the limit, where ranking would read every match.
"""

from __future__ import annotations

import re

import msgspec
from sqlite_utils import Database

from app.core.messages import Consultation
from app.store.rows import CONSULTATION, consultation_of, storable
from app.store.transactions import Transactions

MAX_TERMS = 32
MIN_PREFIX = 2

SNIPPET_TOKENS = 24

_TERM = re.compile(r'"([^"]*)"|([^\s"]+)')

_TITLE_HITS = f"""
    SELECT NULL, snippet(titles_search, 0, char(2), char(3), '…', {SNIPPET_TOKENS}),
        {CONSULTATION}
    FROM titles_search JOIN consultations c ON c.number = titles_search.rowid
    WHERE titles_search MATCH ? AND c.deleted_at IS NULL
    ORDER BY titles_search.rowid DESC LIMIT ?"""

_MESSAGE_HITS = f"""
    SELECT m.id, snippet(messages_search, 0, char(2), char(3), '…', {SNIPPET_TOKENS}),
        {CONSULTATION}
    FROM messages_search
    JOIN messages m ON m.number = messages_search.rowid
    JOIN consultations c ON c.id = m.consultation_id
    WHERE messages_search MATCH ? AND c.deleted_at IS NULL
    ORDER BY messages_search.rowid DESC LIMIT ?"""


class SearchHit(msgspec.Struct, frozen=True):
    """`message_id` is None for a title. In `snippet`, \\x02 and \\x03 enclose what was found."""

    consultation: Consultation
    message_id: str | None
    snippet: str


class Search(Transactions):
    def search(self, query: str, limit: int = 50) -> list[SearchHit]:
        """Titles, then messages, the newest first, of consultations that are not deleted.

        Any text will do as a query.
        """
        with self._database() as db:
            return search(db, query, limit)


def search(db: Database, typed: str, limit: int) -> list[SearchHit]:
    """Titles, then messages, of consultations that are not deleted; at most `limit`."""
    match = fts_query(typed)
    hits: list[SearchHit] = []
    for sql in (_TITLE_HITS, _MESSAGE_HITS) if match else ():
        rows = db.execute(sql, (match, max(limit - len(hits), 0))).fetchall()
        hits += [
            SearchHit(consultation_of(consultation), message_id, snippet)
            for message_id, snippet, *consultation in rows
        ]
    return hits


def fts_query(typed: str) -> str | None:
    """The query for FTS5: every term must occur; None when there is nothing to look for.

    Terms are words, or phrases in quotation marks. All are quoted, so no operator of FTS5's
    language can be typed. The last word is also found as the beginning of a longer one.
    """
    text = storable(typed).replace("\0", " ").replace("“", '"').replace("”", '"')
    found = [
        (phrase or word, bool(word))
        for phrase, word in _TERM.findall(text)
        if any(character.isalnum() for character in phrase or word)
    ][:MAX_TERMS]
    if not found:
        return None
    terms = [f'"{term}"' for term, _ in found]
    last, is_word = found[-1]
    if is_word and len(last) >= MIN_PREFIX:
        terms[-1] += " *"
    return " ".join(terms)
