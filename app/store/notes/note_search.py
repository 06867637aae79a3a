"""Note search: notes in whose text all words occur.

Their text is read and not indexed: a vault has few notes beside its messages, and what is edited
all the time would be indexed all the time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlite_utils import Database

from app.core.consultations.search_filters import SearchHit
from app.core.consultations.search_folding import folded
from app.core.consultations.search_words import SearchWords
from app.core.notes.note import NoteSection
from app.store.history.consultation_rows import CONSULTATION, consultation_of

# The place of such a hit: before all messages, which have the numbers of their rows.
BEFORE_MESSAGES = 1 << 62
_MOST_READ = 2_000  # notes, the newest
_MOST_FOUND = 20
# The text that is current: the clinician's newest, or the draft that nobody has edited.
_NOTES = f"""
    SELECT n.leaf_id, v.sections, {CONSULTATION}
    FROM notes n
    JOIN consultations c ON c.id = n.consultation_id
    JOIN note_versions v ON v.number = ifnull(
        (SELECT max(number) FROM note_versions WHERE note = n.number AND author = 'clinician'),
        (SELECT min(number) FROM note_versions WHERE note = n.number))
    WHERE {{where}} ORDER BY n.number DESC LIMIT {_MOST_READ}"""


def found_notes(
    db: Database, words: SearchWords, conditions: Sequence[str], values: Sequence[Any], limit: int
) -> list[SearchHit]:
    """The newest first; each hit leads to the last message that its note was written from.
    `conditions` are of the consultation c and of the note n, with their values."""
    hits: list[SearchHit] = []
    most = min(limit, _MOST_FOUND)
    if most <= 0:
        return hits
    for leaf, sections, *consultation in db.execute(
        _NOTES.format(where=" AND ".join(conditions)), tuple(values)
    ):
        read = msgspec.json.decode(sections, type=tuple[NoteSection, ...])
        text = "\n".join(each.text for each in read)
        if _has_all(words, text) and (passage := words.passage(text)) is not None:
            found = consultation_of(consultation)
            hits.append(SearchHit(found, leaf, passage, BEFORE_MESSAGES))
            if len(hits) == most:
                break
    return hits


def _has_all(words: SearchWords, text: str) -> bool:
    found = {match.lastindex for match in words.pattern.finditer(folded(text))}
    return len(found) == len(words.phrases)
