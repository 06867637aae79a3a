"""Chunking: the pages of a source, cut into what is searched and given to the model.

A chunk has at most 180 words, which is 360 tokens of dense text, and never crosses a page, a
heading or a row of a table. One that goes on within a page begins with the last sentence of the one
before, unless that is long.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.core.clinical.sentence_spans import sentence_spans
from app.core.clinical.sources import BETWEEN_HEADINGS, PARAGRAPH, ROW, Chunk, SourcePage

MOST_WORDS = 180
_MOST_OVERLAP = 40  # words of the sentence that is repeated
_WORD = re.compile(r"\S+")


@dataclass(frozen=True)
class _Piece:
    """A sentence, or a row: what is not cut but by force. `paragraph` is its number below the
    heading, from 0."""

    start: int
    end: int
    words: int
    paragraph: int


@dataclass(frozen=True)
class _Heading:
    start: int
    end: int
    level: int

    def alone(self) -> list[_Piece]:
        """For one with nothing below it, which is searched by itself."""
        return [_Piece(self.start, self.end, 0, 0)]


def chunks_of(pages: Sequence[SourcePage]) -> list[Chunk]:
    """All chunks of a document, in order."""
    made: list[Chunk] = []
    path: dict[int, str] = {}  # headings that are open, by level
    for page in pages:
        if page.heading_path:
            path = dict(enumerate(page.heading_path.split(BETWEEN_HEADINGS), 1))
        for pieces in _runs(page, path):
            heading = BETWEEN_HEADINGS.join(path[level] for level in sorted(path))
            for first, last in _cut(pieces):
                number = None if page.paragraph is None else page.paragraph + first.paragraph
                made.append(Chunk(page.position, len(made), first.start, last.end, heading, number))
    return made


def _runs(page: SourcePage, path: dict[int, str]) -> Iterator[list[_Piece]]:
    """The pieces of what stands between two headings; `path` is then as it is there."""
    pieces: list[_Piece] = []
    heading: _Heading | None = None
    paragraph = 0
    ends = [*(start for start, _ in page.blocks[1:]), len(page.text)]
    for (start, kind), end in zip(page.blocks, ends, strict=False):  # none of a picture
        text = page.text[start:end]
        if kind > PARAGRAPH:
            if pieces:
                yield pieces
            elif heading is not None and kind <= heading.level:
                yield heading.alone()
            heading = _Heading(start, start + len(text.rstrip()), kind)
            pieces, paragraph = [], 0
            for level in [level for level in path if level >= kind]:
                del path[level]
            path[kind] = " ".join(text.split())
        elif text.strip():
            pieces += _pieces(text, start, kind, paragraph)
            paragraph += 1
    if pieces:
        yield pieces
    elif heading is not None:
        yield heading.alone()


def _pieces(text: str, start: int, kind: int, paragraph: int) -> Iterator[_Piece]:
    whole = [(len(text) - len(text.lstrip()), len(text.rstrip()))]
    for begin, end in sentence_spans(text) if kind != ROW else whole:
        words = [found.span() for found in _WORD.finditer(text, begin, end)]
        # A sentence without an end, as of a list of names, is cut by force.
        for first in range(0, max(1, len(words)), MOST_WORDS):
            some = words[first : first + MOST_WORDS]
            if some:
                yield _Piece(start + some[0][0], start + some[-1][1], len(some), paragraph)


def _cut(pieces: Sequence[_Piece]) -> Iterator[tuple[_Piece, _Piece]]:
    """First and last piece of each chunk."""
    first, words = 0, 0
    for at, piece in enumerate(pieces):
        if at > first and words + piece.words > MOST_WORDS:
            yield pieces[first], pieces[at - 1]
            before = pieces[at - 1]
            repeats = at - 1 > first and before.words <= min(
                _MOST_OVERLAP, MOST_WORDS - piece.words
            )
            first, words = (at - 1, before.words) if repeats else (at, 0)
        words += piece.words
    yield pieces[first], pieces[-1]
