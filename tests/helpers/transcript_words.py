"""What a transcript has to say, in order, to be found in what another program reads of a file.

Compared without white space: where lines and paragraphs end is each format's own matter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from app.core.rendering.blocks import (
    Block,
    Code,
    Heading,
    List,
    Paragraph,
    Quotation,
    Runs,
    Table,
    text_of,
)
from app.core.rendering.html import with_info
from app.core.rendering.parser import parse
from app.core.rendering.shifted_text import spelled
from app.export.outline import CHECKED_BY_RULES, Outline, OutlinedTurn


def squeezed(text: str) -> str:
    """Without white space."""
    return "".join(text.split())


def texts_of(blocks: Iterable[Block]) -> Iterator[str]:
    """The words of a reply in their order, without the bullets and numbers of lists; a marker that
    may be a sign is a word."""
    for block in blocks:
        match block:
            case Paragraph(runs) | Heading(_, runs):
                yield _text(runs)
            case Code():
                yield with_info(block)
            case Quotation(inner):
                yield from texts_of(inner)
            case Table(header, rows):
                yield from (_text(cell) for row in (header, *rows) for cell in row)
            case List(items, ordered):
                signs = not ordered and any(item.marker != "•" for item in items)
                for item in items:
                    yield item.marker if signs else ""
                    yield from texts_of(item.blocks)


def _text(runs: Runs) -> str:
    return text_of(spelled(runs))


def body_of(turn: OutlinedTurn) -> str:
    """Squeezed, of a question or a reply."""
    said = texts_of(parse(turn.text)) if turn.is_reply else [turn.text]
    return squeezed("".join(said))


Body = Callable[[str], Iterable[str]]  # of a reply's Markdown


def markdown_texts(text: str) -> Iterator[str]:
    return texts_of(parse(text))


def everything(outline: Outline, body: Body = markdown_texts) -> Iterator[str]:
    """All that a readable format must say, in its order, from the title to the models."""
    yield outline.title
    if outline.case_reference:
        yield f"Case {outline.case_reference}"
    if outline.tags:
        yield f"Tags: {', '.join(outline.tags)}"
    yield from (outline.dates, *outline.warnings, *outline.remarks)
    for turn in outline.turns:
        yield from (turn.heading, turn.about, *turn.notes)
        yield "".join(body(turn.text)) if turn.is_reply else turn.text
        yield from turn.cards
        yield f"[{turn.state}]" if turn.state else ""
        yield CHECKED_BY_RULES if turn.checks else ""
        yield from (*turn.checks, *turn.sources, turn.notice, turn.character, turn.made)
    for each in outline.disclaimers:
        yield f"{each.title} ({each.label})"
        yield from body(each.text)
    for name, kind, sha256 in outline.models:
        yield from (name, kind, sha256)


def added_to(outline: Outline, text: str, body: Body = markdown_texts) -> set[str]:
    """Finds everything in `text`, in its order; gives what stands in between. Raises AssertionError
    for what is missing."""
    found, rest = squeezed(text), set()
    place = 0
    for said in map(squeezed, everything(outline, body)):
        start = found.find(said, place)
        assert start >= 0, f"missing: {said[:200]} in …{found[place : place + 300]}"
        rest.add(found[place:start])
        place = start + len(said)
    rest.add(found[place:])
    return rest - {""}
