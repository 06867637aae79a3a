"""Source output in the terminal: what was found in the sources, and what a reply shares with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.cli.terminal import say, say_dim
from app.core.clinical.citations import Citation, SearchState, verdict_words
from app.services.clinical.source_search import CitedPlace, FoundPassages

_SHOWN = 60  # characters of a sentence


def say_found(found: FoundPassages) -> None:
    """The state, and each passage with its place."""
    say_dim(f"{found.sentence}{'.' if found.retrieval.state is SearchState.NONE else ':'}")
    for each in found.places:
        say(f"[{each.passage.reference}] {each.source.title}, {each.place}{_past(each)}")
        say_dim("    " + " ".join(each.text.split()))
    if found.suggestion is not None:
        typed, near = found.suggestion
        say_dim(f"No source has “{typed}”. Did you mean “{near}”?")


def _past(each: CitedPlace) -> str:
    return f" (valid until {each.source.valid_until}: past its date)" if each.is_past else ""


def found_object(found: FoundPassages | None) -> dict[str, Any]:
    """What a search came to, as JSON; `no_documents` while there is none."""
    if found is None:
        empty: dict[str, Any] = {"state": "no_documents", "coverage": 0.0, "documents": 0}
        return {**empty, "sentence": None, "passages": [], "did_you_mean": None}
    retrieval = found.retrieval
    return {
        "state": retrieval.state.value,
        "coverage": retrieval.coverage,
        "documents": retrieval.documents,
        "sentence": found.sentence,
        "passages": [
            {
                "reference": each.passage.reference,
                "source": each.source.id,
                "title": each.source.title,
                "page": each.passage.page + 1 if each.source.has_pages else None,
                "place": each.place,
                "heading": each.heading,
                "text": each.text,
                "score": each.passage.score,
                "coverage": each.passage.coverage,
                "used": each.passage.used,
                "is_past": each.is_past,
                "state": each.source.state.value,
            }
            for each in found.places
        ],
        "did_you_mean": found.suggestion[1] if found.suggestion else None,
    }


def say_citations(text: str, found: FoundPassages, citations: Sequence[Citation]) -> None:
    """A line for each sentence of a reply, below it. Where nothing was found, one says so."""
    if found.retrieval.state is SearchState.NONE:
        say_dim(f"— {found.sentence}.")
        return
    for each in citations:
        sentence = " ".join(text[each.start : each.end].split())
        shown = sentence if len(sentence) <= _SHOWN else f"{sentence[: _SHOWN - 1]}…"
        say_dim(f"— “{shown}” {verdict_words(each, _place_of(each, found))}")


def citation_objects(
    text: str, found: FoundPassages, citations: Sequence[Citation]
) -> list[dict[str, Any]]:
    """The same as JSON; docs/commands.md describes the keys."""
    return [
        {
            "start": each.start,
            "end": each.end,
            "text": text[each.start : each.end],
            "verdict": each.verdict.value,
            "words": verdict_words(each, _place_of(each, found)),
            "reference": each.reference,
            "source": each.source,
            "page": _page_of(each, found),
            "place": _place_of(each, found) or None,
            "missing": list(each.missing),
            "score": each.score,
        }
        for each in citations
    ]


def _cited(citation: Citation, found: FoundPassages) -> CitedPlace | None:
    return next(
        (each for each in found.places if each.passage.reference == citation.reference), None
    )


def _place_of(citation: Citation, found: FoundPassages) -> str:
    place = _cited(citation, found)
    return place.place if place is not None else ""


def _page_of(citation: Citation, found: FoundPassages) -> int | None:
    place = _cited(citation, found)
    return place.passage.page + 1 if place is not None and place.source.has_pages else None
