"""What was typed, as a query of FTS5 that cannot go wrong; and filters as terms of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from app.store.rows import storable

MAX_TERMS = 32
MIN_PREFIX = 2

_TERM = re.compile(r'"([^"]*)"|([^\s"]+)')
# Migration m0003 begins a facet with one of these; they are taken out of what is typed.
_CONSULTATION, _TASK, _MODEL, _YEAR, _MONTH = (chr(0xE001 + n) for n in range(5))
_FACET_MARKS = dict.fromkeys(range(0xE001, 0xE006), " ")


def fts_query(typed: str) -> str | None:
    """The query for FTS5: every term must occur; None when there is nothing to look for.

    Terms are words, or phrases in quotation marks. All are quoted, so no operator of FTS5's
    language can be typed. The last word is also found as the beginning of a longer one.
    """
    text = storable(typed).replace("\0", " ").replace("“", '"').replace("”", '"')
    found = [
        (phrase or word, bool(word))
        for phrase, word in _TERM.findall(text.translate(_FACET_MARKS))
        if any(character.isalnum() for character in phrase or word)
    ][:MAX_TERMS]
    if not found:
        return None
    terms = [f'"{term}"' for term, _ in found]
    last, is_word = found[-1]
    if is_word and len(last) >= MIN_PREFIX:
        terms[-1] += " *"
    return " ".join(terms)


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
    last = _month(until if until is not None else max(now, since or 0.0) + 86_400.0)
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
