"""Page tables: a table too wide for a page becomes several, one below the other.

Made smaller until it fits, a table of twenty columns can't be read. So its columns are parted, and
each part begins with the first one, which says what a row is about.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.core.rendering.blocks import Block, Run, Table
from app.core.rendering.pieces import (
    GAP_ITEM,
    Line,
    Margin,
    Piece,
    TablePiece,
    TextPiece,
    narrowest,
    pieces_of,
)

PAGE_CHARACTERS = 84  # of the usual type on a line of the narrowest page
_PADDING = 4  # of a cell and its border, in characters


def pieces_for_page(blocks: Iterable[Block]) -> tuple[Piece, ...]:
    """The column of a reply for paper, on which nothing scrolls."""
    made: list[Piece] = []
    for piece in pieces_of(blocks, whole_tables=True):
        made += _parts(piece) if isinstance(piece, TablePiece) else [piece]
    return tuple(made)


def _parts(piece: TablePiece) -> Iterator[Piece]:
    table = piece.table
    columns = list(zip(table.header, *table.rows, strict=True))
    widths = [max(map(narrowest, column)) + _PADDING for column in columns]
    groups = list(_groups(widths))
    if len(groups) == 1:
        yield piece
        return
    for number, group in enumerate(groups):
        first, last = group[0] + 1 if number else 1, group[-1] + 1
        said = f"column {first}" if first == last else f"columns {first} to {last}"
        caption = f"Table, {said} of {len(columns)}"
        margin = piece.margin if number == 0 else replace(piece.margin, gap=Margin().gap)
        yield TextPiece((Line((Run(caption, italic=True),), margin),))
        yield TablePiece(_only(table, [0, *group]), replace(piece.margin, gap=GAP_ITEM))


def _groups(widths: Sequence[int]) -> Iterator[list[int]]:
    """Which columns stand together beside the first one."""
    room = PAGE_CHARACTERS - widths[0]
    group: list[int] = []
    taken = 0
    for number in range(1, len(widths)):
        if group and taken + widths[number] > room:
            yield group
            group, taken = [], 0
        group.append(number)
        taken += widths[number]
    yield group


def _only(table: Table, columns: Sequence[int]) -> Table:
    return replace(
        table,
        header=tuple(table.header[each] for each in columns),
        rows=tuple(tuple(row[each] for each in columns) for row in table.rows),
        alignments=tuple(table.alignments[each] for each in columns),
    )
