"""Cited places: passages with what is shown of them, and the words for them, alike in the window,
in files and in the terminal.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec

from app.core.clinical.citations import (
    Citation,
    Passage,
    Retrieval,
    SearchState,
    Verdict,
    verdict_words,
)
from app.core.clinical.sources import Source, SourceState
from app.core.rendering.parser import parse
from app.core.rendering.pieces import pieces_of
from app.core.rendering.plain import pieces_plain
from app.sentences import joined, say, say_count

_SHOWN = 60  # characters of a sentence
NEVER_RIGHT = say(
    "Words and numbers were compared by the program; that they are found does not make a sentence "
    "right."
)


@dataclass(frozen=True)
class CitedPlace:
    """A passage with what is shown of it. `place` is `p. 4 (iv)`; `is_past` where the document's
    day is over. `text` is empty where the document was removed."""

    passage: Passage
    source: Source
    place: str
    heading: str
    text: str
    is_past: bool

    @property
    def standing(self) -> str:
        """Why to doubt the document, empty for one that is in force."""
        return standing_of(self.source, self.is_past)

    @property
    def named(self) -> str:
        """`Hypoglycaemia, p. 4`, with its standing."""
        named = joined((self.source.title, self.place), ", ")
        if not self.standing:
            return named
        return say("{place} ({standing})", place=named, standing=self.standing)


@dataclass(frozen=True)
class FoundPassages:
    """`suggestion` is a word that the sources have, in place of one that they have not."""

    retrieval: Retrieval
    places: tuple[CitedPlace, ...]
    suggestion: tuple[str, str] | None = None

    @property
    def sentence(self) -> str:
        """What is said of it above a reply."""
        return found_sentence(self.retrieval)

    @property
    def given(self) -> tuple[CitedPlace, ...]:
        """Those that are ticked: the model is given them, or was."""
        return tuple(each for each in self.places if each.passage.used)

    def place_of(self, citation: Citation) -> CitedPlace | None:
        """Where the best passage for a sentence stands."""
        wanted = citation.reference
        return next((each for each in self.places if each.passage.reference == wanted), None)


def standing_of(source: Source, is_past: bool) -> str:
    """Why to doubt a document, empty for one that is in force."""
    if source.state is SourceState.REMOVED:
        return say("removed since")
    if is_past and source.last_day is None:  # masked
        return say("past its date")
    if is_past:
        return say("past its date: valid until {day}", day=source.last_day)
    return say("superseded", about="source") if source.state is SourceState.SUPERSEDED else ""


def found_sentence(retrieval: Retrieval) -> str:
    """What a search came to, in the words of the window and of the commands."""
    count = retrieval.documents
    if retrieval.state is SearchState.FOUND:
        return say_count(
            "Sources found in your 1 document", "Sources found in your {n:,} documents", n=count
        )
    if retrieval.state is SearchState.NONE:
        return say_count(
            "No source found in your 1 document", "No source found in your {n:,} documents", n=count
        )
    if any(passage.used for passage in retrieval.passages):
        return say_count(
            "Possibly related, in your 1 document; those that you ticked go to the model",
            "Possibly related, in your {n:,} documents; those that you ticked go to the model",
            n=count,
        )
    return say_count(
        "Possibly related, in your 1 document; not given to the model",
        "Possibly related, in your {n:,} documents; not given to the model",
        n=count,
    )


def with_used(found: FoundPassages, references: Sequence[int]) -> FoundPassages:
    """The same, with the passages noted that the model is given."""
    passages = tuple(
        msgspec.structs.replace(passage, used=passage.reference in references)
        for passage in found.retrieval.passages
    )
    by_reference = {passage.reference: passage for passage in passages}
    places = tuple(
        CitedPlace(
            by_reference[each.passage.reference],
            each.source,
            each.place,
            each.heading,
            each.text,
            each.is_past,
        )
        for each in found.places
    )
    retrieval = msgspec.structs.replace(found.retrieval, passages=passages)
    return FoundPassages(retrieval, places, found.suggestion)


def citation_words(citation: Citation, found: FoundPassages) -> str:
    """The verdict on a sentence, with where the best passage stands and what is to be doubted of
    its document."""
    place = found.place_of(citation)
    if place is None:
        return verdict_words(citation, "")
    if not place.standing:
        return verdict_words(citation, place.place)
    where = say("{place} ({standing})", place=place.place, standing=place.standing)
    return verdict_words(citation, where)


def passage_lines(found: FoundPassages) -> Iterator[str]:
    """What was found for a reply: a sentence, then a line for each passage."""
    yield f"{found.sentence}{'.' if found.retrieval.state is SearchState.NONE else ':'}"
    for each in found.places:
        given = "given to the model" if each.passage.used else "not given to the model"
        text = " ".join(each.text.split())
        quoted = f" “{text}”" if text else ""
        yield f"[{each.passage.reference}] {each.named}, {given}.{quoted}"


def citation_lines(text: str, found: FoundPassages, citations: Sequence[Citation]) -> Iterator[str]:
    """A line for each sentence of a reply: its beginning, and the verdict."""
    if found.retrieval.state is SearchState.NONE:
        return
    for each in citations:
        yield f"“{sentence_of(text, each)}” {citation_words(each, found)}"


def source_lines(text: str, found: FoundPassages, citations: Sequence[Citation]) -> list[str]:
    """All of it, for what leaves the window: passages, verdicts, and what these do not say."""
    said = [*passage_lines(found), *citation_lines(text, found, citations)]
    return [*said, NEVER_RIGHT] if citations else said


def citations_summary(citations: Sequence[Citation]) -> str:
    """How many sentences were found, in one line."""
    counts = dict.fromkeys(Verdict, 0)
    for each in citations:
        counts[each.verdict] += 1
    return say_count(
        "Sources: {found:,} of {n} sentence found, {partly:,} partly, {absent:,} not",
        "Sources: {found:,} of {n:,} sentences found, {partly:,} partly, {absent:,} not",
        n=len(citations),
        found=counts[Verdict.FOUND],
        partly=counts[Verdict.PARTLY],
        absent=counts[Verdict.NOT_IN_SOURCES],
    )


def sentence_of(text: str, citation: Citation) -> str:
    """The beginning of the sentence that a citation is about, on one line, without the signs of
    Markdown."""
    sentence = pieces_plain(pieces_of(parse(text[citation.start : citation.end])))
    sentence = " ".join(sentence.split())
    return sentence if len(sentence) <= _SHOWN else f"{sentence[: _SHOWN - 1]}…"
