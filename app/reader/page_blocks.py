"""Page blocks: headings, paragraphs and rows put together into the pages of a source."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from app.core.clinical.reader_messages import MOST_CHARACTERS, MOST_PAGES
from app.core.clinical.sources import BETWEEN_HEADINGS, PARAGRAPH, SourcePage

_BREAK = "\n"
_MOST_HEADING = 200  # characters
_EDGE_LINES = 3  # of a page's top and foot may be furniture
_ON_PAGES = 0.6
_FEWEST_PAGES = 3
_DIGITS = re.compile(r"\d+")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\u00ad\u200b\u2060\ufeff\ufffe\uffff]")


class NotReadable(Exception):
    """Why a document can't be read, as half a sentence."""


@dataclass(frozen=True)
class Block:
    """`kind`: a level of heading, PARAGRAPH or ROW."""

    text: str
    kind: int = PARAGRAPH


@dataclass
class PageDraft:
    """What a page is made of. `furniture` is taken off by `without_furniture`."""

    blocks: list[Block]
    label: str = ""
    width: float | None = None
    height: float | None = None
    furniture: list[str] = field(default_factory=list)


def tidied(text: str) -> str:
    """In one line, without what cannot be seen."""
    return " ".join(_UNSEEN.sub("", text).split())


def pages_of(drafts: Iterable[PageDraft]) -> list[SourcePage]:
    """Of a document with pages. Raises NotReadable where there are too many."""
    made: list[SourcePage] = []
    path: list[str] = []
    characters = 0
    for draft in drafts:
        before = BETWEEN_HEADINGS.join(path)
        blocks = _levelled(draft.blocks, path)
        text, places = _joined(blocks)
        characters += len(text)
        _require_bounds(len(made) + 1, characters)
        made.append(
            SourcePage(
                position=len(made),
                text=text,
                blocks=places,
                label=tidied(draft.label)[:_MOST_HEADING],
                heading_path=before,
                furniture=_BREAK.join(draft.furniture),
                width=draft.width,
                height=draft.height,
            )
        )
    return made


def sections_of(blocks: Iterable[Block]) -> list[SourcePage]:
    """Of a document without pages: a section for each heading, and one for what stands before the
    first. Raises NotReadable where there are too many."""
    sections: list[tuple[str, list[str], list[Block]]] = []
    path: list[str] = []
    for block in blocks:
        before = BETWEEN_HEADINGS.join(path)
        for levelled in _levelled([block], path):  # one, or none where it was empty
            if levelled.kind > PARAGRAPH or not sections:
                sections.append((before, list(path), []))
            sections[-1][2].append(levelled)
    made: list[SourcePage] = []
    characters = 0
    for before, names, some in sections:
        text, places = _joined(some)
        characters += len(text)
        _require_bounds(len(made) + 1, characters)
        label = BETWEEN_HEADINGS.join(names)
        made.append(
            SourcePage(len(made), text, places, label=label, heading_path=before, paragraph=1)
        )
    return made


def without_furniture(
    pages: Sequence[Sequence[str]], headings: Sequence[Sequence[bool]]
) -> list[tuple[list[int], list[str]]]:
    """For each page's lines: the places of those that are its own, and the lines that stand on most
    pages alike, at the top or the foot. The outermost line may differ in its numbers, as a page's
    number does, unless it is a heading: `Case 1` is followed by `Case 2`."""
    keys = [
        {at: _key(lines, at, large[at]) for at in _edges(lines)}
        for lines, large in zip(pages, headings, strict=True)
    ]
    seen = Counter(key for some in keys for key in set(some.values()))
    enough = max(_FEWEST_PAGES, _ON_PAGES * len(pages))
    made = []
    for lines, some in zip(pages, keys, strict=True):
        furniture = {at for at, key in some.items() if seen[key] >= enough}
        own = [at for at in range(len(lines)) if at not in furniture]
        made.append((own, [lines[at] for at in sorted(furniture)]))
    return made


def _edges(lines: Sequence[str]) -> set[int]:
    count = len(lines)
    return {*range(min(_EDGE_LINES, count)), *range(max(0, count - _EDGE_LINES), count)}


def _key(lines: Sequence[str], at: int, is_heading: bool) -> str:
    line = " ".join(lines[at].split()).casefold()
    outermost = at in (0, len(lines) - 1) and not is_heading
    return _DIGITS.sub("0", line) if outermost else line


def _levelled(blocks: Iterable[Block], path: list[str]) -> list[Block]:
    """Tidied, without empty ones; a heading is at most one level below the one above it. `path` is
    then as it is at the end."""
    made = []
    for block in blocks:
        text = tidied(block.text)
        if not text:
            continue
        kind = block.kind
        if kind > PARAGRAPH:
            kind = min(kind, len(path) + 1)
            del path[kind - 1 :]
            text = text[:_MOST_HEADING]
            path.append(text.replace(BETWEEN_HEADINGS, " - "))
        made.append(Block(text, kind))
    return made


def _joined(blocks: Sequence[Block]) -> tuple[str, tuple[tuple[int, int], ...]]:
    places, length = [], 0
    for block in blocks:
        places.append((length, block.kind))
        length += len(block.text) + len(_BREAK)
    return _BREAK.join(block.text for block in blocks), tuple(places)


def _require_bounds(pages: int, characters: int) -> None:
    if pages > MOST_PAGES:
        raise NotReadable(f"it has more than {MOST_PAGES:,} pages or sections")
    if characters > MOST_CHARACTERS:
        raise NotReadable(f"it has more than {MOST_CHARACTERS / 1e6:,.0f} million characters")
