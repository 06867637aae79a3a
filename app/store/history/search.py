"""Search over titles, case references, tags, notes and all messages.

The newest come first: FTS5 then stops at the limit, where ranking would read every match.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

from sqlite_utils import Database

from app.core.consultations.search_filters import SearchFilters, SearchHit, UsedModel
from app.core.consultations.search_folding import folded_letters
from app.core.consultations.search_words import SearchWords, typed_words
from app.store.history.consultation_rows import CONSULTATION, consultation_of
from app.store.history.search_query import (
    of_consultations,
    of_model,
    of_task,
    of_time,
    of_words,
    together,
)
from app.store.notes.note_search import found_notes
from app.store.transactions import Transactions

_BEGINNING = 200  # characters shown of a text in which no words are to be shown

# So many consultations are named in the query itself; with more of them each hit is looked at,
# which is quick then, as many hits are among them.
_NAMED = 300

_ALIKE = 100  # tags that are read as one
_END = 13  # columns of a consultation, and those before it
# CROSS JOIN keeps SQLite from beginning with the table behind it.
_FOUND_CONSULTATIONS = f"""
    SELECT NULL, c.number, s.title, {CONSULTATION}, s.case_reference, s.tags
    FROM consultations_search f
    CROSS JOIN searched_as s ON s.number = f.rowid
    CROSS JOIN consultations c ON c.number = f.rowid
    WHERE consultations_search MATCH ?"""
_ALL_CONSULTATIONS = f"""
    SELECT NULL, c.number, c.title, {CONSULTATION} FROM consultations c WHERE 1"""
_FOUND_MESSAGES = f"""
    SELECT m.id, m.number, {{shown}}, {CONSULTATION}
    FROM messages_search f
    CROSS JOIN messages m ON m.number = f.rowid
    CROSS JOIN consultations c ON c.id = m.consultation_id
    WHERE messages_search MATCH ?"""


class Search(Transactions):
    def search(
        self,
        query: str,
        limit: int = 50,
        *,
        filters: SearchFilters | None = None,
        after: SearchHit | None = None,
    ) -> list[SearchHit]:
        """Consultations by their title, case reference and tags, then notes, then messages; the
        newest first of each, none of the trash; at most `limit`, those behind the hit `after`.

        Any text will do as a query. Without words it finds what the filters let through: messages
        where a task or a model is asked for, else consultations. Those two are of messages: with
        them titles are not found.
        """
        filters = filters or SearchFilters()
        words = typed_words(query)
        if not words and filters == SearchFilters():
            return []
        hits: list[SearchHit] = []
        with self._reading() as db:
            of_messages = bool(filters.task or filters.model)
            if not of_messages and (after is None or after.message_id is None):
                hits = _consultations(db, words, filters, limit, after)
                after = None
                if words:
                    hits += _notes(db, words, filters, limit - len(hits))
            if len(hits) < limit and (words or of_messages):
                hits += _messages(db, words, filters, limit - len(hits), after)
        return hits

    def models_used(self) -> list[UsedModel]:
        """Those that ever answered, by name."""
        with self._reading() as db:
            rows = db.execute(
                "SELECT sha256, name, quantization FROM models_used ORDER BY name, quantization"
            ).fetchall()
        return [UsedModel(*row) for row in rows]


def _consultations(
    db: Database,
    words: SearchWords | None,
    filters: SearchFilters,
    limit: int,
    after: SearchHit | None,
) -> list[SearchHit]:
    conditions, parameters = _conditions(db, filters)
    if filters.since is not None:
        conditions.append("c.updated_at >= ?")
        parameters.append(filters.since)
    if filters.until is not None:
        conditions.append("c.created_at < ?")
        parameters.append(filters.until)
    place = "f.rowid" if words else "c.number"
    if after is not None:
        conditions.append(f"{place} < ?")
        parameters.append(after.number)
    return _hits(
        db,
        _FOUND_CONSULTATIONS if words else _ALL_CONSULTATIONS,
        conditions,
        place,
        [*([of_words(words)] if words else []), *parameters, limit],
        words,
    )


def _notes(db: Database, words: SearchWords, filters: SearchFilters, limit: int) -> list[SearchHit]:
    conditions, parameters = _conditions(db, filters)
    for condition, moment in (("n.created_at >= ?", filters.since),
                              ("n.created_at < ?", filters.until)):  # fmt: skip
        if moment is not None:
            conditions.append(condition)
            parameters.append(moment)
    return found_notes(db, words, conditions, parameters, limit)


def _facets(filters: SearchFilters) -> list[str]:
    """The terms of the index that every hit must have, but those of single consultations."""
    facets = []
    if filters.task:
        facets.append(of_task(filters.task.value))
    if filters.model:
        facets.append(of_model(filters.model))
    if filters.since is not None or filters.until is not None:
        facets.append(of_time(filters.since, filters.until, time.time()))
    return facets


def _messages(
    db: Database,
    words: SearchWords | None,
    filters: SearchFilters,
    limit: int,
    after: SearchHit | None,
) -> list[SearchHit]:
    facets = _facets(filters)
    conditions, parameters = _conditions(db, filters)
    if filters.tags or filters.archived:
        among = _few(db, conditions, parameters)
        if among is not None:
            if not among:
                return []
            facets.append(of_consultations(among))
    if filters.since is not None:
        conditions.append("m.created_at >= ?")
        parameters.append(filters.since)
    if filters.until is not None:
        conditions.append("m.created_at < ?")
        parameters.append(filters.until)
    if not words and not filters.model:
        conditions.append("m.role = 'clinician'")
    if after is not None:
        conditions.append("f.rowid < ?")
        parameters.append(after.number)
    shown = "m.text" if words else f"substr(m.text, 1, {_BEGINNING})"
    return _hits(
        db,
        _FOUND_MESSAGES.format(shown=shown),
        conditions,
        "f.rowid",
        [together(of_words(words) if words else None, facets), *parameters, limit],
        words,
    )


def _hits(
    db: Database,
    select: str,
    conditions: list[str],
    place: str,
    parameters: list[Any],
    words: SearchWords | None,
) -> list[SearchHit]:
    where = " AND ".join(conditions)
    rows = db.execute(f"{select} AND {where} ORDER BY {place} DESC LIMIT ?", parameters).fetchall()
    return [
        SearchHit(
            consultation_of(row[3:_END]),
            row[0],
            _shown((row[2], *row[_END:]), words) if words else row[2],
            row[1],
        )
        for row in rows
    ]


def _shown(texts: Sequence[str], words: SearchWords) -> str:
    """Of what is searched of a row, the first in which something was found."""
    for text in texts:
        if (passage := words.passage(text)) is not None:
            return passage
    return texts[0][:_BEGINNING]


def _conditions(db: Database, filters: SearchFilters) -> tuple[list[str], list[Any]]:
    """What a consultation must be, as conditions on the table c, with their parameters."""
    conditions = ["c.deleted_at IS NULL"]
    parameters: list[Any] = []
    if filters.archived is not None:
        conditions.append(f"c.archived_at IS {'NOT ' if filters.archived else ''}NULL")
    for tag in filters.tags:
        numbers = _tags_read_as(db, tag)
        conditions.append(
            "c.id IN (SELECT consultation_id FROM consultation_tags "
            f"WHERE tag IN ({', '.join('?' * len(numbers))}))"
        )
        parameters += numbers
    return conditions, parameters


def _few(db: Database, conditions: list[str], parameters: list[Any]) -> list[str] | None:
    """The consultations that meet the conditions; None if they are many."""
    where = " AND ".join(conditions)
    rows = db.execute(
        f"SELECT c.id FROM consultations c WHERE {where} LIMIT ?", [*parameters, _NAMED + 1]
    ).fetchall()
    return None if len(rows) > _NAMED else [row[0] for row in rows]


def _tags_read_as(db: Database, tag: str) -> list[int]:
    """Several may be read alike that are two to who gave them: `Łódź` and `Lodz`."""
    wanted = folded_letters(tag)
    rows = db.execute("SELECT number, name FROM tags").fetchall()
    return [number for number, name in rows if folded_letters(name) == wanted][:_ALIKE]
