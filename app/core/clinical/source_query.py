"""Source query: from a question to what the index is asked, and from what it finds to an order and
a verdict.

The index only proposes, by FTS5's BM25 over all terms. Here each concept counts once, however many
of its terms a passage has (BM25F: Robertson, Zaragoza, Taylor, "Simple BM25 extension to multiple
weighted fields", CIKM 2004). Coverage is the share of the question's concepts that a passage has,
each weighted by its rarity (IDF).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.core.clinical.citations import SearchState
from app.core.clinical.synonyms import Concept, Term

VERSION = 2
FOUND_FROM, POSSIBLE_FROM = 0.58, 0.20  # of coverage, by the development set
MOST_CONCEPTS = 48  # of a question: a pasted letter has hundreds
CANDIDATES = 40
_MOST_ROWS = 2_500  # that the index may have to rank
_TITLE, _HEADING, _BODY = 3.0, 2.0, 1.0
_K1, _B, _USUAL_LENGTH = 1.2, 0.6, 120.0
_SCATTERED = 0.6  # how much a term counts of which all words are there, apart from one another


@dataclass(frozen=True)
class Weighed:
    """A concept of the question with the number of chunks that have it."""

    concept: Concept
    chunks: int
    idf: float


@dataclass(frozen=True)
class PassageWords:
    """A candidate as stems: of its document's title, of its headings, and its own."""

    title: Sequence[str]
    heading: Sequence[str]
    body: Sequence[str]


@dataclass(frozen=True)
class Ranked:
    """`at` is the candidate's place among those given."""

    at: int
    score: float
    coverage: float


def match_expression(concept: Concept) -> str:
    """A concept for FTS5: any of its terms. Each is quoted, so that nothing that was typed is taken
    for FTS5's language; the words of one must follow one another."""
    return " OR ".join(f'"{" ".join(term.words)}"' for term in concept.terms)


def weighed(concepts: Sequence[Concept], chunks: Sequence[int], total: int) -> list[Weighed]:
    """With how rare each is among all chunks. One that none has weighs as much as the rarest that
    any has: in few documents it says little that a word is missing."""
    return [
        Weighed(concept, count, math.log(1 + (total - max(1, count) + 0.5) / (max(1, count) + 0.5)))
        for concept, count in zip(concepts, chunks, strict=True)
    ]


def query_expression(concepts: Sequence[Weighed], total: int) -> str:
    """What proposes candidates among `total` chunks: the rarest concepts while few rows have to be
    ranked; then the rarest of the others where they stand together. Empty where the sources have
    none of the words."""
    present = sorted((each for each in concepts if each.chunks), key=lambda each: each.chunks)
    parts: list[str] = []
    rows = 0
    while present and rows + present[0].chunks <= _MOST_ROWS:
        rows += present[0].chunks
        parts.append(match_expression(present.pop(0).concept))
    together: list[str] = []
    expected = float(total)
    for each in present:
        if together and expected <= _MOST_ROWS:
            break
        together.append(f"({match_expression(each.concept)})")
        expected *= each.chunks / total
    if together and (len(together) > 1 or not parts):
        parts.append(f"({' AND '.join(together)})")
    return " OR ".join(parts)


def ranked(concepts: Sequence[Weighed], candidates: Sequence[PassageWords]) -> list[Ranked]:
    """The candidates, the best first."""
    whole = sum(each.idf for each in concepts)
    made = []
    for at, candidate in enumerate(candidates):
        fields = [
            (_Field(candidate.title), _TITLE),
            (_Field(candidate.heading), _HEADING),
            (_Field(candidate.body), _BODY),
        ]
        length = 1 - _B + _B * len(candidate.body) / _USUAL_LENGTH
        score = covered = 0.0
        for each in concepts:
            often = 0.0
            best = 0.0
            for field, weight in fields:
                times, share = field.has(each.concept.terms)
                often += weight * times
                best = max(best, share)
            score += each.idf * often / (often + _K1 * length)
            covered += each.idf * best
        made.append(Ranked(at, score, covered / whole if whole else 0.0))
    return sorted(made, key=lambda each: (-each.score, each.at))


def state_of_search(coverage: float) -> SearchState:
    """By the best passage's coverage."""
    if coverage >= FOUND_FROM:
        return SearchState.FOUND
    return SearchState.POSSIBLE if coverage >= POSSIBLE_FROM else SearchState.NONE


def trigrams(word: str) -> Iterator[str]:
    """The runs of three characters of a word, of which similar words share some."""
    for at in range(len(word) - 2):
        yield word[at : at + 3]


def nearest_word(word: str, others: Sequence[str]) -> str | None:
    """The one that differs by the fewest letters, at most one in four; None for none."""
    best, fewest = None, len(word) // 4 + 1
    for other in others:
        if other != word and abs(len(other) - len(word)) < fewest:
            distance = _distance(word, other)
            if distance < fewest:
                best, fewest = other, distance
    return best


class _Field:
    """Stems in order, to be asked for terms."""

    def __init__(self, stems: Sequence[str]) -> None:
        self._counts: Mapping[str, int] = Counter(stems)
        self._text = f" {' '.join(stems)} "

    def has(self, terms: Sequence[Term]) -> tuple[float, float]:
        """How often any of the terms is there, and how far the best of them says what is meant."""
        often = best = 0.0
        for term in terms:
            first, *rest = term.stems
            times: float = self._counts.get(first, 0)
            if times and rest:
                times = self._text.count(f" {' '.join(term.stems)} ")
                if not times and all(each in self._counts for each in rest):
                    often += _SCATTERED * term.weight
                    best = max(best, _SCATTERED * term.weight)
            if times:
                often += times * term.weight
                best = max(best, term.weight)
        return often, best


def _distance(one: str, other: str) -> int:
    """Of Levenshtein."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        before, row[0] = row[0], at
        for place, letter_of_other in enumerate(other, 1):
            before, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, before + (letter != letter_of_other)),
            )
    return row[-1]
