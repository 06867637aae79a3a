"""Text table: columns of one width below each other, or, where they are too wide, row by row."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from app.core.rendering.blocks import Runs
from app.core.rendering.pieces import TablePiece
from app.core.rendering.plain import indent_of_text, runs_plain

_GAP = "  "


def width_of(text: str) -> int:
    """Columns that a text takes in type of one width: an East Asian character two, one that is set
    above or below another none."""
    return sum(
        2 if unicodedata.east_asian_width(c) in "WF" else 0 if unicodedata.combining(c) else 1
        for c in text
    )


def text_table(piece: TablePiece, columns: int) -> str:
    """At most so many columns wide with what stands before it; else each row as lines of `head:
    cell`, an empty line between rows."""
    table = piece.table
    rows = [[_cell(cell) for cell in row] for row in (table.header, *table.rows)]
    widths = [max(map(width_of, column)) for column in zip(*rows, strict=True)]
    room = columns - len(indent_of_text(piece.margin))
    if sum(widths) + len(_GAP) * (len(widths) - 1) > room:
        return _records(rows[0], rows[1:])
    lines = [_line(row, widths, table.alignments) for row in rows]
    lines.insert(1, _GAP.join("-" * width for width in widths))
    return "\n".join(lines)


def _cell(runs: Runs) -> str:
    return " ".join(runs_plain(runs).replace("\n", "; ").split())


def _line(cells: Sequence[str], widths: Sequence[int], alignments: Sequence[str]) -> str:
    made = []
    for cell, width, alignment in zip(cells, widths, alignments, strict=True):
        room = " " * (width - width_of(cell))
        made.append(f"{room}{cell}" if alignment == "right" else f"{cell}{room}")
    return _GAP.join(made).rstrip()


def _records(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    return "\n\n".join(
        "\n".join(
            f"{name}: {cell}" if name else cell
            for name, cell in zip(head, row, strict=True)
            if name or cell
        )
        for row in rows or [[""] * len(head)]
    )
