"""Plain text of pieces: numbered lists, cells separated by tabs, no Markdown but that of struck
text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from app.core.rendering.blocks import Block, Runs
from app.core.rendering.html import with_info
from app.core.rendering.pieces import (
    GAP_ITEM,
    CodePiece,
    Line,
    Margin,
    Piece,
    RulePiece,
    TablePiece,
    TextPiece,
    TypedPiece,
    pieces_of,
)
from app.core.rendering.shifted_text import spelled
from app.core.rendering.signs import is_spaced

STRUCK = "~~"  # stays: without it, a dose that was taken back reads as one to give
_QUOTED = "    "  # no mark: `>` would be a sign


def to_plain(blocks: Iterable[Block], table: Callable[[TablePiece], str] | None = None) -> str:
    """With a blank line between blocks, as Word and clinical systems take it. `table` lays out a
    whole table where cells separated by tabs are not what is wanted."""
    return pieces_plain(pieces_of(blocks, whole_tables=table is not None), table)


def pieces_plain(pieces: Iterable[Piece], table: Callable[[TablePiece], str] | None = None) -> str:
    said = ""
    for piece in pieces:
        if table is not None and isinstance(piece, TablePiece):
            text = _indented(table(piece), indent_of_text(piece.margin))
        else:
            text = piece_plain(piece)
        said += (_between(piece.margin) if said else "") + text
    return said


def piece_plain(piece: Piece) -> str:
    """One piece as text, indented as it stands."""
    match piece:
        case TextPiece(lines):
            said = _line(lines[0])
            for line in lines[1:]:
                said += _between(line.margin) + _line(line)
            return said
        case CodePiece(code, margin):
            return _indented(with_info(code), indent_of_text(margin))
        case TablePiece(_, margin):
            return _indented("\n".join(map(row_text, piece.rows)), indent_of_text(margin))
        case RulePiece():
            return "———"
        case TypedPiece(text):
            return text


def runs_plain(runs: Runs) -> str:
    """The text of a line, with what is struck between its marks. Where only bold type parts a word
    from a number there is a space: `**Inderal**40 mg` must not read as a dose of 140 mg."""
    said, struck, bold = "", False, False
    for run in spelled(runs):
        if run.struck != struck:
            said, struck = said + STRUCK, run.struck
        if run.bold != bold and _is_word_beside_number(said[-1:], run.text[:1]):
            said += " "
        said, bold = said + run.text, run.bold
    return said + STRUCK if struck else said


def _is_word_beside_number(before: str, after: str) -> bool:
    other = (before.isalpha() and after.isdigit()) or (before.isdigit() and after.isalpha())
    return other and is_spaced(before) and is_spaced(after)


def row_text(cells: Iterable[Runs]) -> str:
    """A row on one line."""
    return "\t".join(runs_plain(cell).replace("\n", "; ") for cell in cells)


def _between(margin: Margin) -> str:
    return "\n" if margin.gap <= GAP_ITEM else "\n\n"


def _line(line: Line) -> str:
    before = indent_of_text(line.margin)
    said = _indented(runs_plain(line.runs), before)
    if not line.marker:
        return said
    return before[: -len(line.margin.hangs[-1]) - 1] + f"{line.marker} {said[len(before) :]}"


def indent_of_text(margin: Margin) -> str:
    """The room before each line of a piece, for the lists and quotations around it."""
    return _QUOTED * margin.quoted + "".join(" " * (len(each) + 1) for each in margin.hangs)


def _indented(text: str, by: str) -> str:
    return "\n".join(by + line if line else line for line in text.split("\n")) if by else text
