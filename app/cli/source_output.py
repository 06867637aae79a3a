"""Source output in the terminal: what was found in the sources, and what a reply shares with it."""

from __future__ import annotations

from collections.abc import Sequence

from app.cli.terminal import say, say_dim
from app.core.clinical.citations import Citation, SearchState
from app.core.clinical.cited_places import FoundPassages, citation_lines


def say_found(found: FoundPassages) -> None:
    """The state, and each passage with its place."""
    say_dim(f"{found.sentence}{'.' if found.retrieval.state is SearchState.NONE else ':'}")
    for each in found.places:
        say(f"[{each.passage.reference}] {each.named}")
        say_dim("    " + " ".join(each.text.split()))
    if found.suggestion is not None:
        typed, near = found.suggestion
        say_dim(f"No source has “{typed}”. Did you mean “{near}”?")


def say_citations(text: str, found: FoundPassages, citations: Sequence[Citation]) -> None:
    """A line for each sentence of a reply, below it. Where nothing was found, one says so."""
    if found.retrieval.state is SearchState.NONE:
        say_dim(f"— {found.sentence}.")
        return
    for line in citation_lines(text, found, citations):
        say_dim(f"— {line}")
