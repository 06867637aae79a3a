"""Source fields: what was found in the sources, and what a reply shares with it, as JSON has them
in a transcript and of a command alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.core.clinical.citations import Citation
from app.core.clinical.cited_places import FoundPassages, citation_words


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
            "words": citation_words(each, found),
            "reference": each.reference,
            "source": each.source,
            "page": _page_of(each, found),
            "place": place.place if (place := found.place_of(each)) else None,
            "is_past": place is not None and place.is_past,
            "missing": list(each.missing),
            "score": each.score,
        }
        for each in citations
    ]


def _page_of(citation: Citation, found: FoundPassages) -> int | None:
    place = found.place_of(citation)
    return place.passage.page + 1 if place is not None and place.source.has_pages else None
