"""Pieces: blocks flattened into a column, each with its indentation and marker.

A piece is what a view shows by itself. Nested lists become lines with an indentation, so that a
table or a code block in a list is a piece like any other.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from app.core.rendering.blocks import (
    Block,
    Code,
    Heading,
    List,
    Paragraph,
    Quotation,
    Rule,
    Run,
    Runs,
    Table,
    text_of,
)
from app.sentences import say, say_count

# Before a line, in pixels at the text's usual size.
GAP, GAP_ITEM, GAP_HEADING = 10, 4, 16
_ROWS, _CELL = 16, 28  # of a piece of a table, and characters of a cell on one line
_LINES, _CHARACTERS = 12, 900  # of a piece of text: a long list is several
_LONGEST = 2500  # characters of a paragraph, which is several beyond that
_SENTENCE_END = re.compile(r"\n|(?<=[.!?])[ ]")


@dataclass(frozen=True)
class Margin:
    """`hangs` holds, for each list around, the widest of its markers; `quoted` counts quotations;
    `gap` is the room before."""

    hangs: tuple[str, ...] = ()
    quoted: int = 0
    gap: int = GAP


@dataclass(frozen=True)
class Line:
    """A paragraph, a heading (`level` from 1) or the first line of an item, with its marker."""

    runs: Runs
    margin: Margin = Margin()
    marker: str = ""
    level: int = 0

    @property
    def text(self) -> str:
        return text_of(self.runs)

    @cached_property
    def is_from_the_right(self) -> bool:
        return is_right_to_left(self.text)

    @property
    def characters(self) -> int:
        return sum(len(run.text) for run in self.runs)


@dataclass(frozen=True)
class TextPiece:
    """`kind` as a screen reader says it."""

    lines: tuple[Line, ...]
    kind: str = field(default="", compare=False)

    @property
    def margin(self) -> Margin:
        return self.lines[0].margin


@dataclass(frozen=True)
class CodePiece:
    code: Code
    margin: Margin = Margin()


@dataclass(frozen=True)
class TablePiece:
    """A long table is several: those after the first are not `headed`, and all have the same
    `widths` of their columns, in characters."""

    table: Table
    margin: Margin = Margin()
    headed: bool = True
    widths: tuple[int, ...] = ()

    @property
    def rows(self) -> tuple[tuple[Runs, ...], ...]:
        """All that it shows, the header included where it has one."""
        return (self.table.header, *self.table.rows) if self.headed else self.table.rows


@dataclass(frozen=True)
class RulePiece:
    margin: Margin = Margin()


@dataclass(frozen=True)
class TypedPiece:
    """What a person typed: no Markdown, every space and tab kept."""

    text: str
    margin: Margin = Margin()


Piece = TextPiece | CodePiece | TablePiece | RulePiece | TypedPiece


def pieces_of(blocks: Iterable[Block], *, whole_tables: bool = False) -> tuple[Piece, ...]:
    """The column of a reply, from the top on; the first stands without room before it. Paper has
    `whole_tables`."""
    result: list[Piece] = []
    for block in blocks:
        lines: list[Line] = []
        for part in _flat(block, Margin()):
            if isinstance(part, Line):
                lines.append(part)
                continue
            result += _text_pieces(lines, block)
            lines = []
            if isinstance(part, TablePiece) and not whole_tables:
                result += _table_pieces(part)
            else:
                result.append(part)
        result += _text_pieces(lines, block)
    return tuple(result)


def is_right_to_left(text: str) -> bool:
    """By its first letter that has a direction."""
    for character in text[:2000]:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def text_of_table(table: Table) -> str:
    return " ".join(text_of(cell) for row in (table.header, *table.rows) for cell in row)


def _flat(block: Block, margin: Margin) -> Iterator[Line | CodePiece | TablePiece | RulePiece]:
    match block:
        case Paragraph(runs):
            first, *more = _parted(runs)
            yield Line(first, margin)
            yield from (Line(part, replace(margin, gap=0)) for part in more)
        case Heading(level, runs):
            yield Line(runs, replace(margin, gap=max(margin.gap, GAP_HEADING)), level=level)
        case Code():
            yield CodePiece(block, margin)
        case Table():
            yield TablePiece(block, margin)
        case Rule():
            yield RulePiece(margin)
        case Quotation(blocks):
            for number, each in enumerate(blocks):
                gap = margin.gap if number == 0 else GAP
                yield from _flat(each, Margin(margin.hangs, margin.quoted + 1, gap))
        case List():
            yield from _flat_list(block, margin)


def _flat_list(block: List, margin: Margin) -> Iterator[Line | CodePiece | TablePiece | RulePiece]:
    widest = max((item.marker for item in block.items), key=len)
    within = Margin((*margin.hangs, widest), margin.quoted, GAP_ITEM)
    here = replace(within, gap=margin.gap)
    for item in block.items:
        blocks = item.blocks
        if blocks and isinstance(first := blocks[0], Paragraph):
            begin, *more = _parted(first.runs)
            yield Line(begin, here, item.marker)
            yield from (Line(part, replace(within, gap=0)) for part in more)
            blocks = blocks[1:]
        else:
            yield Line((), here, item.marker)
        for each in blocks:
            yield from _flat(each, within)
        here = within


def _parted(runs: Runs) -> list[Runs]:
    """A paragraph longer than a page in several, at line breaks or, without any, at the ends of
    sentences: laying it out anew for each word that comes would take too long."""
    if sum(len(run.text) for run in runs) <= _LONGEST:
        return [runs]
    parts: list[list[Run]] = [[]]
    size = 0
    for run in runs:
        start = 0
        for end in _SENTENCE_END.finditer(run.text):
            if size + end.start() - start >= _CHARACTERS:
                parts[-1].append(replace(run, text=run.text[start : end.start()]))
                parts.append([])
                start, size = end.end(), 0
        parts[-1].append(replace(run, text=run.text[start:]))
        size += len(run.text) - start
    return [tuple(part) for part in parts]


def _table_pieces(piece: TablePiece) -> Iterator[TablePiece]:
    """In pieces of so many rows, of which a finished one stays as it is while more rows come. Its
    first rows say how wide the columns are."""
    table = piece.table
    if len(table.rows) <= _ROWS:
        yield piece
        return
    sample = (table.header, *table.rows[:_ROWS])
    widths = tuple(max(map(_width, column)) for column in zip(*sample, strict=True))
    for start in range(0, len(table.rows), _ROWS):
        part = replace(table, rows=table.rows[start : start + _ROWS])
        margin = replace(piece.margin, gap=0) if start else piece.margin
        yield TablePiece(part, margin, headed=start == 0, widths=widths)


def _width(cell: Runs) -> int:
    """Characters of its longest word, or of all of it up to a line's usual length."""
    return max(narrowest(cell), min(len(text_of(cell)), _CELL), 3)


def narrowest(cell: Runs) -> int:
    """Characters of its longest word: what a cell needs at least."""
    return max(map(len, text_of(cell).split()), default=0)


def _text_pieces(lines: list[Line], block: Block) -> Iterator[TextPiece]:
    """A long list, quotation or paragraph in several pieces, of which a finished one stays as it
    is while more of the text comes."""
    kind = _kind(block)
    taken: list[Line] = []
    size = 0
    for line in lines:
        if taken and (len(taken) >= _LINES or size + line.characters > _CHARACTERS):
            yield TextPiece(tuple(taken), kind)
            taken, size = [], 0
        taken.append(line)
        size += line.characters
    if taken:
        yield TextPiece(tuple(taken), kind)


def _kind(block: Block) -> str:
    match block:
        case Heading(level):
            return say("Heading {level}", level=level)
        case List(items):
            return say_count("List, {n} item", "List, {n:,} items", n=len(items))
        case Quotation():
            return say("Quotation")
    return ""


def with_end(pieces: tuple[Piece, ...], mark: str) -> tuple[Piece, ...]:
    """The column with `mark` behind its last text, where that is text or code."""
    last = pieces[-1] if pieces else None
    match last:
        case TextPiece(lines, kind):
            line = replace(lines[-1], runs=(*lines[-1].runs, Run(mark)))
            return (*pieces[:-1], TextPiece((*lines[:-1], line), kind))
        case CodePiece(code, margin):
            return (*pieces[:-1], CodePiece(replace(code, text=code.text + mark), margin))
        case None:
            return (TextPiece((Line((Run(mark),)),)),)
    return pieces
