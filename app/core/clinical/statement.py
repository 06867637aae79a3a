"""Statement: what a sentence says that can be compared word by word and number by number.

Numbers are bound to what they count (`five days` is no `five hours`), doses, frequencies and routes
to their drug; words that turn a sentence round stand apart.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import accumulate

from app.core.clinical.drugs import Drugs
from app.core.clinical.facts import Facts, facts_of
from app.core.clinical.numbers import Number
from app.core.clinical.porter_stem import stem
from app.core.clinical.quantities import Measured, measured_in
from app.core.clinical.schedules import Frequency, Route, frequencies_in, routes_in
from app.core.clinical.source_words import is_stop_word, words_of

_COUNTED = re.compile(r"[\s-]{0,2}(?:more |further |or more |to \d+ )?(%|[a-z]{2,30})")
_COMPARED = re.compile(
    r"(?P<more>\b(?:above|over|more than|greater than|exceed\w*|at least|after|beyond|higher than)"
    r"\b|[>≥])|(?P<less>\b(?:below|under|less than|lower than|fewer than|within|at most|before"
    r"|up to|until)\b|[<≤])"
)
_REACH = 24  # characters before a number in which it is compared
_MORE, _LESS = "more than", "less than"
# Each pair turns a sentence round.
_TURNS = (
    ("not", re.compile(
        r"\b(?:not|no|never|none|nor|without|avoid\w*|contraindicat\w*|withh\w+|omit\w*|neither"
        r"|cannot|unnecessary|rather than|instead of|refrain|n't|do(?:es)?n't|ineffective)\b|n't\b"
    )),
    ("only", re.compile(r"\b(?:only|solely|exclusively|nothing but|alone|just)\b")),
    ("except", re.compile(r"\b(?:except|unless|other than|apart from)\b")),
    ("increase", re.compile(r"\b(?:increas\w*|rais(?:e|es|ed|ing)|doubl\w*|higher dose)\b")),
    ("reduce", re.compile(r"\b(?:reduc\w*|lower(?:ed|ing|s)?|decreas\w*|halv\w*|lower dose)\b")),
    ("start", re.compile(r"\b(?:start\w*|begin\w*|commenc\w*|initiat\w*|resum\w*|restart\w*)\b")),
    ("stop", re.compile(r"\b(?:stop\w*|discontinu\w*|ceas\w*)\b")),
    ("delay", re.compile(r"\b(?:delay\w*|postpon\w*|defer\w*|wait\w*)\b")),
    ("always", re.compile(r"\b(?:always|every|all|each|routinely)\b")),
)  # fmt: skip


@dataclass(frozen=True)
class Count:
    """A number and the stem of what it counts, empty for a bare one; `compared` is what stands
    before it, such as more than."""

    start: int
    end: int
    value: Decimal
    counted: str
    compared: str = ""


@dataclass(frozen=True)
class Statement:
    """`text` is what it was read from; `bounds` are what each of `measured` is compared by;
    `stems` are its words that say something, without numbers;
    `turns` the words that turn it round; `timings` and `ways` are frequencies and routes, each with
    its drug, empty where the sentence names none."""

    text: str
    facts: Facts
    counts: tuple[Count, ...] = ()
    measured: tuple[Measured, ...] = ()
    bounds: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    turns: frozenset[str] = field(default_factory=frozenset)
    timings: tuple[tuple[str, Frequency], ...] = ()
    ways: tuple[tuple[str, Route], ...] = ()


def statement_of(text: str, drugs: Drugs) -> Statement:
    """Read a sentence, or a few."""
    facts = facts_of(text, drugs)
    numbers, measured = measured_in(facts.text)
    lower = facts.text.lower
    inside: list[tuple[int, int]] = [(each.start, each.end) for each in measured]
    inside += [
        (each.start, each.end)
        for sentence in facts.text.sentences
        for each in frequencies_in(facts.text, sentence)
    ]
    covered = _Stretches(inside)
    counts = tuple(_count(lower, number) for number in numbers if number.start not in covered)
    drug_at = {each.start: each.drug for each in facts.timings}
    drug_at |= {each.start: each.drug for each in facts.ways}
    spans = facts.text.sentences
    return Statement(
        text,
        facts,
        counts,
        tuple(measured),
        tuple(comparison_before(lower, each.start) for each in measured),
        tuple(_words(text)),
        turns_of(lower),
        tuple((drug_at.get(f.start, ""), f) for s in spans for f in frequencies_in(facts.text, s)),
        tuple((drug_at.get(r.start, ""), r) for s in spans for r in routes_in(facts.text, s)),
    )


class _Stretches:
    """Stretches of a text, to be asked whether an offset is in one."""

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(stretches)
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate((end for _, end in ordered), max))

    def __contains__(self, offset: int) -> bool:
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ends[at]


def turns_of(lower: str) -> frozenset[str]:
    """By their names."""
    return frozenset(name for name, pattern in _TURNS if pattern.search(lower))


def comparison_before(lower: str, start: int) -> str:
    """What a number or a quantity is compared by, empty for nothing."""
    found = ""
    for match in _COMPARED.finditer(lower, max(0, start - _REACH), start):
        found = _MORE if match["more"] else _LESS
    return found


def _count(lower: str, number: Number) -> Count:
    match = _COUNTED.match(lower, number.end)
    counted = match.group(1) if match else ""
    counted = "" if is_stop_word(counted) else stem(counted)
    compared = comparison_before(lower, number.start)
    return Count(number.start, number.end, number.value, counted, compared)


def _words(text: str) -> Iterator[str]:
    for word in words_of(text):
        if not word[0].isdigit() and not is_stop_word(word):
            yield word
