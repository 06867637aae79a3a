"""Citation check: sentence by sentence, what a reply shares with the passages that were found.

It compares words and numbers, and can never say that a sentence is right. `missing` is what the
sentence has and the best place of the sources has not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from app.core.clinical.citations import WITH_NOT, WITHOUT_NOT, Citation, Verdict
from app.core.clinical.drugs import Drugs
from app.core.clinical.quantities import Quantity
from app.core.clinical.sentence_spans import sentence_spans
from app.core.clinical.source_words import stems_of
from app.core.clinical.statement import Statement, statement_of, turns_of
from app.core.clinical.synonyms import Concept, Synonyms

VERSION = 1
FOUND_FROM, PARTLY_FROM = 0.6, 0.4  # of the sentence's words
FEWEST_WORDS = 3  # that say something: less is no statement
_MOST_MISSING = 8
_MOST_SENTENCES = 400  # of a reply


@dataclass(frozen=True)
class PassageText:
    """A passage as it is compared; `start` is where `text` begins in its page."""

    reference: int
    source: str
    chunk: int
    page: int
    start: int
    text: str


@dataclass(frozen=True)
class _Place:
    """A sentence of a passage, from `start` to `end` in its page. `near` is it with the sentences
    beside it, of which `beside` has the stems and the turns."""

    passage: PassageText
    start: int
    end: int
    own: Statement
    near: Statement
    own_stems: frozenset[str]
    stems: frozenset[str]
    beside: tuple[tuple[frozenset[str], frozenset[str]], ...]


class CitationCheck:
    """For the replies to one question: the passages are read once."""

    def __init__(self, passages: Sequence[PassageText], synonyms: Synonyms, drugs: Drugs) -> None:
        self._synonyms, self._drugs = synonyms, drugs
        self._places = [place for each in passages for place in self._places_of(each)]

    def citations(self, reply: str) -> list[Citation]:
        """Of each sentence that states something, in order."""
        made = []
        for start, end in islice(sentence_spans(reply, markdown=True), _MOST_SENTENCES):
            said = statement_of(reply[start:end], self._drugs)
            if len(said.words) + len(said.counts) + len(said.measured) >= FEWEST_WORDS:
                made.append(self._citation(start, end, said))
        return made

    def _citation(self, start: int, end: int, said: Statement) -> Citation:
        concepts = self._synonyms.concepts(" ".join(said.words))
        best, best_key, best_missing = None, (-1.0, 0.0, 0.0), tuple[str, ...]()
        best_overlap = 0.0
        for place in self._places:
            overlap = self._overlap(concepts, place.stems)
            if overlap < PARTLY_FROM:
                continue
            missing = _first(_missing(said, concepts, place), _MOST_MISSING)
            own = self._overlap(concepts, place.own_stems)  # it, rather than one beside it
            key = (overlap - 0.15 * len(missing), own, -place.passage.reference / 10)
            if key > best_key:
                best, best_key, best_missing, best_overlap = place, key, missing, overlap
        if best is None:
            return Citation(start, end, Verdict.NOT_IN_SOURCES, 0.0, (), VERSION)
        found = best_overlap >= FOUND_FROM and not best_missing
        return Citation(
            start,
            end,
            Verdict.FOUND if found else Verdict.PARTLY,
            round(best_overlap, 3),
            best_missing,
            VERSION,
            best.passage.reference,
            best.passage.source,
            best.passage.chunk,
            best.passage.page,
            best.start,
            best.end,
        )

    def _overlap(self, concepts: Sequence[Concept], stems: frozenset[str]) -> float:
        """The share of the sentence's concepts that are among the stems of a place."""
        if not concepts:
            return 1.0
        return sum(_has(concept, stems) for concept in concepts) / len(concepts)

    def _places_of(self, passage: PassageText) -> Iterator[_Place]:
        spans = list(sentence_spans(passage.text))
        for at, (start, end) in enumerate(spans):
            first, last = spans[max(0, at - 1)], spans[min(len(spans) - 1, at + 1)]
            near = passage.text[first[0] : last[1]]
            own = passage.text[start:end]
            yield _Place(
                passage,
                passage.start + start,
                passage.start + end,
                statement_of(own, self._drugs),
                statement_of(near, self._drugs),
                frozenset(stems_of(own)),
                frozenset(stems_of(near)),
                tuple(
                    (
                        frozenset(stems_of(passage.text[begin:finish])),
                        turns_of(passage.text[begin:finish].lower()),
                    )
                    for begin, finish in (*spans[max(0, at - 1) : at], *spans[at + 1 : at + 2])
                ),
            )


def _first(found: Iterable[str], most: int) -> tuple[str, ...]:
    """The first different ones; the rest isn't looked for."""
    kept: dict[str, None] = {}
    for each in found:
        kept.setdefault(each)
        if len(kept) == most:
            break
    return tuple(kept)


def _missing(said: Statement, concepts: Sequence[Concept], place: _Place) -> Iterator[str]:
    yield from _missing_numbers(said, place.near)
    yield from _missing_of_drugs(said, place.near)
    yield from _missing_turns(said, place)
    if "not" not in said.turns and any(_is_denied_beside(each, place) for each in concepts):
        yield WITHOUT_NOT


def _is_denied_beside(concept: Concept, place: _Place) -> bool:
    """Whether it stands beside the place alone, and there in sentences that deny."""
    if _has(concept, place.own_stems):
        return False
    having = [turns for stems, turns in place.beside if _has(concept, stems)]
    return bool(having) and all("not" in turns for turns in having)


def _has(concept: Concept, stems: frozenset[str]) -> float:
    """How far any of its terms is there."""
    return max(
        (term.weight for term in concept.terms if all(each in stems for each in term.stems)),
        default=0.0,
    )


def _missing_numbers(said: Statement, near: Statement) -> Iterator[str]:
    there = [(each.quantity, how) for each, how in zip(near.measured, near.bounds, strict=True)]
    known: set[tuple[Quantity, str]] = set()
    for each, compared in zip(said.measured, said.bounds, strict=True):
        if (each.quantity, compared) in known:
            continue
        if any(each.quantity.equals(one) and _agree(compared, how) for one, how in there):
            known.add((each.quantity, compared))
        else:
            yield said.text[each.start : each.end]
    for count in said.counts:
        if not any(
            count.value == one.value
            and (not count.counted or not one.counted or count.counted == one.counted)
            and _agree(count.compared, one.compared)
            for one in near.counts
        ):
            counted = f" {count.counted}" if count.counted.isalpha() else count.counted
            yield said.text[count.start : count.end] + counted


def _agree(one: str, other: str) -> bool:
    return not one or not other or one == other


def _missing_of_drugs(said: Statement, near: Statement) -> Iterator[str]:
    facts, there = said.facts, near.facts
    known = {drug.name for drug in there.drugs}
    for drug in facts.drugs:
        if drug.name not in known:
            yield said.text[drug.start : drug.end]
    for dose in facts.doses:
        of_drug = [each for each in there.doses if dose.drug and each.drug == dose.drug]
        if of_drug and not any(dose.quantity.equals(each.quantity) for each in of_drug):
            yield said.text[dose.start : dose.end]
    for name, frequency in said.timings:
        if not any(frequency.equals(each) and _of_one(name, of) for of, each in near.timings):
            yield said.text[frequency.start : frequency.end]
    for name, route in said.ways:
        if not any(route.code == each.code and _of_one(name, of) for of, each in near.ways):
            yield said.text[route.start : route.end]


def _of_one(one: str, other: str) -> bool:
    return not one or not other or one == other


def _missing_turns(said: Statement, place: _Place) -> Iterator[str]:
    """A word that turns the sentence round, and is in one of the two only."""
    for name in said.turns - place.own.turns:
        yield name if name != "not" else WITH_NOT
    if "not" in place.own.turns and "not" not in said.turns:
        yield WITHOUT_NOT
