"""Search query: what was typed, and filters, as an FTS5 query that cannot be malformed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from app.core.consultations.search_words import SearchWords, spellings
from app.core.units import DAY_S

# Migration m0003 begins a facet with one of these, which no folded text has.
_CONSULTATION, _TASK, _MODEL, _YEAR, _MONTH = (chr(0xE001 + n) for n in range(5))


def of_words(words: SearchWords) -> str:
    """Every phrase must occur, in one of its spellings. All are quoted, and hold nothing but folded
    words: no operator of FTS5's language can be typed."""
    terms = []
    for place, phrase in enumerate(words.phrases, 1):
        quoted = [f'"{" ".join(written)}"' for written in spellings(phrase)]
        if words.unfinished and place == len(words.phrases):
            quoted[0] += " *"
        terms.append(quoted[0] if len(quoted) == 1 else f"({' OR '.join(quoted)})")
    return " AND ".join(terms)


def of_consultations(ids: Iterable[str]) -> str:
    return _any_of(f"{_CONSULTATION}{each}" for each in ids)


def of_task(task: str) -> str:
    return _any_of([f"{_TASK}{task}"])


def of_model(sha256: str) -> str:
    return _any_of([f"{_MODEL}{sha256}"])


def of_time(since: float | None, until: float | None, now: float) -> str:
    """The years, and at the ends the months, that hold those moments (seconds, UTC). A little more
    than what lies between them: the edges are for the caller to look at."""
    first = _month(since if since is not None else 0.0)
    last = _month(until if until is not None else max(now, since or 0.0) + DAY_S)
    marks = []
    month = first
    while month <= last:
        if month % 12 == 0 and month + 11 <= last:
            marks.append(f"{_YEAR}{month // 12:04d}")
            month += 12
        else:
            marks.append(f"{_MONTH}{month // 12:04d}{month % 12 + 1:02d}")
            month += 1
    return _any_of(marks)


def together(words: str | None, facets: Iterable[str]) -> str:
    """All of them; `words` in the text only."""
    parts = [f"text : ({words})"] if words else []
    return " AND ".join([*parts, *facets])


def _month(moment: float) -> int:
    """Months since year 0; moments out of the calendar's reach at its ends."""
    at = datetime.fromtimestamp(min(max(moment, 0.0), 253_402_300_799.0), UTC)
    return at.year * 12 + at.month - 1


def _any_of(marks: Iterable[str]) -> str:
    quoted = " OR ".join('"{}"'.format(mark.replace('"', " ")) for mark in marks)
    return f"facets : ({quoted})" if quoted else 'facets : ""'
