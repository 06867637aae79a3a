"""HTML output: of pieces, as Qt's rich text in the window and on paper; of blocks, for other
programs by way of the clipboard. The only markup is what this module writes: all text is escaped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape

from app.core.rendering.blocks import (
    Alignment,
    Code,
    Run,
    Runs,
)
from app.core.rendering.pieces import (
    CodePiece,
    Line,
    Margin,
    Piece,
    RulePiece,
    TablePiece,
    TextPiece,
    TypedPiece,
    is_right_to_left,
    text_of_table,
)
from app.core.rendering.shifted_text import spelled


def _estimate(text: str) -> float:
    return 8.5 * len(text)


@dataclass(frozen=True)
class Style:
    """Fonts in `unit`s, all else in pixels, which Qt scales to 96 in an inch. `headings` for the
    levels 1, 2 and from 3 on; `measure` gives the width of a marker; `line_height` in per cent of
    the font's own, 0 for just that. `spelled`: `^` and `_` in the margin of a higher or lower type,
    of which the text of a PDF knows nothing."""

    unit: str = "px"
    headings: tuple[float, float, float] = (20, 18, 16)
    code: float = 14
    indent: float = 26
    scale: float = 1.0
    line_height: int = 0
    border: str = "#888888"
    code_ground: str = ""
    muted: str = ""
    spelled: bool = False
    measure: Callable[[str], float] = _estimate


def piece_html(piece: Piece, style: Style, *, first: bool = True) -> str:
    """For Qt. `first` leaves out the room before it, which a view of its own gives itself."""
    match piece:
        case TextPiece(lines):
            return "".join(
                _line(line, style, first=first and number == 0) for number, line in enumerate(lines)
            )
        case CodePiece(code, margin):
            return _code(code, margin, style, first=first)
        case TablePiece():
            return _table(piece, style)
        case RulePiece():
            return "<hr>"
        case TypedPiece(text):
            return typed_to_html(text)


def pieces_html(pieces: Iterable[Piece], style: Style) -> str:
    """A column as one document, for paper."""
    return "".join(piece_html(piece, style, first=n == 0) for n, piece in enumerate(pieces))


def typed_to_html(text: str) -> str:
    """What a person typed, as it was typed: no Markdown; line breaks, tabs and spaces kept."""
    return f'<p style="white-space: pre-wrap">{_escaped(text)}</p>'


def runs_html(runs: Runs) -> str:
    return "".join(map(_run, runs))


def _line(line: Line, style: Style, *, first: bool) -> str:
    right = line.is_from_the_right
    indent = indent_of(line.margin, style)
    gap = 0 if first else line.margin.gap * style.scale
    css = [f"margin-top: {gap:g}px; margin-bottom: 0; white-space: pre-wrap"]
    if indent:
        css.append(f"margin-{'right' if right else 'left'}: {indent:g}px")
    marker = ""
    if line.marker:
        marker = f"{escape(line.marker)}\N{NO-BREAK SPACE}"
        css.append(f"text-indent: {-style.measure(line.marker + ' '):g}px")
    if style.line_height:
        css.append(f"line-height: {style.line_height}%")
    if line.margin.quoted and style.muted:
        css.append(f"color: {style.muted}")
    text = runs_html(spelled(line.runs) if style.spelled else line.runs)
    if line.level:
        size = style.headings[min(line.level, 3) - 1]
        text = f'<span style="font-size: {size:g}{style.unit}; font-weight: 600">{text}</span>'
    side = ' dir="rtl"' if right else ""
    return f'<p{side} style="{"; ".join(css)}">{marker}{text}</p>'


def indent_of(margin: Margin, style: Style) -> float:
    """How far a piece stands in, for the lists and quotations around it."""
    lists = sum(max(style.indent, style.measure(each + " ")) for each in margin.hangs)
    return lists + 16 * style.scale * margin.quoted


def _code(code: Code, margin: Margin, style: Style, *, first: bool) -> str:
    gap = 0 if first else margin.gap * style.scale
    room = f"margin-top: {gap:g}px; margin-left: {indent_of(margin, style):g}px"
    ground = f"; background-color: {style.code_ground}" if style.code_ground else ""
    # Qt takes away a line break at the beginning of a pre.
    text = "\n" + _escaped(with_info(code), breaks=False)
    return (
        f'<pre style="{room}; margin-bottom: 0; white-space: pre-wrap; font-family: monospace; '
        f'font-size: {style.code:g}{style.unit}{ground}">{text}</pre>'
    )


def with_info(code: Code) -> str:
    """The text of a block of code. What stands behind the fence belongs to it, unless it is just
    the name of a language: it could be a dose."""
    return f"{code.info}\n{code.text}" if code.info and not is_language(code.info) else code.text


def is_language(info: str) -> bool:
    """Whether what stands behind a fence is one word that names a language, and nothing else."""
    return info[:1].isalpha() and all(c.isalnum() or c in "+#.-_" for c in info)


def _table(piece: TablePiece, style: Style) -> str:
    table, margin = piece.table, piece.margin
    right = is_right_to_left(text_of_table(table))
    padding = 2 * 7 * style.scale + 6  # of a cell, which its width includes
    widths = [round(style.measure("0" * each) + padding) for each in piece.widths]
    shown = [tuple(map(spelled, row)) if style.spelled else row for row in piece.rows]
    tags = ["th" if piece.headed and number == 0 else "td" for number in range(len(shown))]
    rows = "".join(
        _row(row, table.alignments, tag, right, widths)
        for row, tag in zip(shown, tags, strict=True)
    )
    side = "right" if right else "left"
    return (
        f'<table style="border-collapse: collapse; border-width: 1px; border-style: solid; '
        f'border-color: {style.border}; margin-{side}: {indent_of(margin, style):g}px" '
        f'cellpadding="{7 * style.scale:g}">{rows}</table>'
    )


def _row(
    cells: Sequence[Runs],
    alignments: Iterable[Alignment],
    tag: str,
    right: bool,
    widths: Sequence[int] = (),
) -> str:
    """Qt lays columns from left to right whatever the text: for one that reads from the right,
    they stand in the other order."""
    wide = [f' width="{width}"' for width in widths] or [""] * len(cells)
    made = [
        f'<{tag} align="{alignment or ("right" if right else "left")}"{width}>'
        f"{runs_html(cell) or '&nbsp;'}</{tag}>"
        for cell, alignment, width in zip(cells, alignments, wide, strict=True)
    ]
    return f"<tr>{''.join(reversed(made) if right else made)}</tr>"


def _run(run: Run) -> str:
    text = _escaped(run.text)
    for tag, on in (
        (run.shift, bool(run.shift)),
        ("code", run.code),
        ("del", run.struck),
        ("em", run.italic),
        ("strong", run.bold),
    ):
        if on:
            text = f"<{tag}>{text}</{tag}>"
    return text


def _escaped(text: str, *, breaks: bool = True) -> str:
    """Qt's parser would take NUL for the end."""
    safe = escape(text.replace("\0", "\N{REPLACEMENT CHARACTER}"), quote=False)
    return safe.replace("\n", "<br>") if breaks else safe
