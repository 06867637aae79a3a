"""Citations: what was found in the sources for a question, and what a reply shares with it."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import msgspec

from app.sentences import say

# Words of the program among those of a citation that a source lacks.
WITH_NOT = "“not”"
WITHOUT_NOT = "without “not”"


class SearchState(StrEnum):
    """What a search of the sources came to, by how much of the question its best passage covers.
    Only what is *found* goes into the prompt unasked."""

    FOUND = "found"
    POSSIBLE = "possibly_related"
    NONE = "none"


class Verdict(StrEnum):
    """What words and numbers can show of a sentence. They can never show that it is right."""

    FOUND = "found"
    PARTLY = "partly"
    NOT_IN_SOURCES = "not_in_sources"


class Passage(msgspec.Struct, frozen=True):
    """A chunk that was found: from `start` to `end` in the text of the page at `page`. `reference`
    is the number that a reader sees; `used` tells that the model was given it."""

    reference: int
    source: str
    chunk: int
    page: int
    start: int
    end: int
    score: float
    coverage: float
    used: bool = False


class Retrieval(msgspec.Struct, frozen=True):
    """For one question. `terms` are its concepts, each as the words that count as one; `documents`
    is how many were searched."""

    state: SearchState
    coverage: float
    documents: int
    terms: tuple[tuple[str, ...], ...]
    passages: tuple[Passage, ...]
    rules_version: int


class Citation(msgspec.Struct, frozen=True):
    """A sentence of a reply, from `start` to `end` in its text, beside the sentence of a source
    that it is most like: from `passage_start` to `passage_end` on the page at `page`. `missing`
    are the words and numbers that the source has not, as the reply has them. Without a source
    (NOT_IN_SOURCES) what belongs to it is None."""

    start: int
    end: int
    verdict: Verdict
    score: float
    missing: tuple[str, ...]
    rules_version: int
    reference: int | None = None
    source: str | None = None
    chunk: int | None = None
    page: int | None = None
    passage_start: int | None = None
    passage_end: int | None = None


def verdict_words(citation: Citation, place: str) -> str:
    """What is shown of a sentence; `place` is where the best passage stands, such as p. 4."""
    at: dict[str, Any] = {"reference": citation.reference, "place": place}
    if citation.verdict is Verdict.FOUND:
        return say("words and numbers found: [{reference}] {place}", **at)
    if citation.verdict is Verdict.NOT_IN_SOURCES:
        return say("not in your sources")
    if not citation.missing:
        return say("partly found: [{reference}] {place}", **at)
    differs = ", ".join(citation.missing)
    return say("partly found: [{reference}] {place} — differs: {differs}", **at, differs=differs)
