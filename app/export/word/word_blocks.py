"""Word blocks: a reply's parts as paragraphs, lists and tables of WordprocessingML.

Lists are Word's own, with the numbers that are shown: a list whose numbers jump is several.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.core.rendering.blocks import (
    Block,
    Code,
    Heading,
    Item,
    List,
    Paragraph,
    Quotation,
    Rule,
    Runs,
    Table,
    text_of,
)
from app.core.rendering.html import with_info
from app.core.rendering.pieces import is_right_to_left, narrowest, text_of_table
from app.export.word.word_lists import BRACKETS, BULLETS, POINTS, WordLists
from app.export.word.word_runs import paragraph, plain_run, runs_xml

# In twentieths of a point.
INDENT = 360  # of a list in a list
TEXT_WIDTH = 11_906 - 2 * 1_134  # of A4 between its margins
_CHARACTER, _PADDING = 125, 260  # of a cell, about
_CELL = 36  # characters of a cell that stand on one line
_DEEPEST = 8  # that Word numbers
_BORDER = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="7C848B"/></w:pBdr>'
_BETWEEN = '<w:p><w:pPr><w:pStyle w:val="Between"/></w:pPr></w:p>'


def word_blocks(blocks: Iterable[Block], lists: WordLists) -> str:
    """Their XML; it ends with a paragraph, as a cell and a document have to."""
    return _blocks(blocks, lists, 0, 0)


def _blocks(blocks: Iterable[Block], lists: WordLists, depth: int, quoted: int) -> str:
    return "".join(_block(block, lists, depth, quoted) for block in blocks)


def _block(block: Block, lists: WordLists, depth: int, quoted: int) -> str:
    style = "Quote" if quoted else ""
    match block:
        case Paragraph(runs):
            return _paragraph(runs, style, _indent(depth, quoted))
        case Heading(level, runs):
            return _paragraph(runs, f"Heading{level - 1}", _indent(depth, quoted))
        case Code():
            text = plain_run(with_info(block))
            return paragraph(text, "Code", after=_indent(depth, quoted))
        case Rule():
            return paragraph("", before=_BORDER)
        case Quotation(inner):
            return _blocks(inner, lists, depth, quoted + 1)
        case List():
            return _list(block, lists, depth, quoted)
        case Table():
            return _table(block, (depth + quoted) * INDENT) + _BETWEEN


def _paragraph(runs: Runs, style: str, indent: str) -> str:
    right = is_right_to_left(text_of(runs))
    return paragraph(runs_xml(runs, right=right), style, right=right, after=indent)


def _indent(depth: int, quoted: int = 0) -> str:
    """Word means the side where a paragraph begins, whichever that is."""
    room = (depth + quoted) * INDENT
    return f'<w:ind w:left="{room}"/>' if room else ""


def _list(block: List, lists: WordLists, depth: int, quoted: int) -> str:
    signs = not block.ordered and any(item.marker != "•" for item in block.items)
    made, number, due = "", 0, None
    for item in block.items:
        if signs:
            # A bullet in the margin of a dash before a number would take its sign away.
            made += _item(item, lists, depth, quoted, "", f"{item.marker} ")
            continue
        shown = int(item.marker[:-1]) if block.ordered else 1
        level = min(depth, _DEEPEST)
        if not number or (block.ordered and shown != due):
            kind = BRACKETS if item.marker.endswith(")") else POINTS
            number = lists.begin(kind if block.ordered else BULLETS, shown, level)
        due = shown + 1
        numbered = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
        made += _item(item, lists, depth, quoted, numbered, "")
    return made


def _item(
    item: Item, lists: WordLists, depth: int, quoted: int, numbered: str, marker: str
) -> str:  # fmt: skip
    first = item.blocks[0] if item.blocks else None
    runs: Runs = first.runs if isinstance(first, Paragraph) else ()
    rest = item.blocks[1:] if isinstance(first, Paragraph) else item.blocks
    right = is_right_to_left(text_of(runs))
    room = (depth + 1 + quoted) * INDENT
    hanging = f'<w:ind w:left="{room}" w:hanging="{INDENT}"/>'
    text = plain_run(marker, right=right) + runs_xml(runs, right=right)
    made = paragraph(text, "ListParagraph", right=right, before=numbered, after=hanging)
    return made + _blocks(rest, lists, depth + 1, quoted)


def _table(table: Table, room: int) -> str:
    right = is_right_to_left(text_of_table(table))
    widths = _widths(table, TEXT_WIDTH - room)
    rows = [_row(table.header, table, widths, head=True)]
    rows += [_row(row, table, widths, head=False) for row in table.rows]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="TranscriptTable"/>'
        f"{'<w:bidiVisual/>' if right else ''}"
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblInd w:w="{room}" w:type="dxa"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _widths(table: Table, room: int) -> list[int]:
    """As wide as the longest cell, up to a line's part; where that is too much, the wide columns
    share what the narrow ones leave."""
    columns = zip(table.header, *table.rows, strict=True)
    wanted = [
        max(max(narrowest(cell), min(len(text_of(cell)), _CELL)) for cell in column) * _CHARACTER
        + _PADDING
        for column in columns
    ]
    narrow = sorted(wanted)
    share = room // len(wanted)
    for number, width in enumerate(narrow):
        share = room // (len(wanted) - number)
        if width > share:
            break
        room -= width
    return [min(width, share) for width in wanted]


def _row(cells: Iterable[Runs], table: Table, widths: list[int], *, head: bool) -> str:
    """A head's row comes again on each page."""
    properties = "<w:trPr><w:cantSplit/>" + ("<w:tblHeader/>" if head else "") + "</w:trPr>"
    made = ""
    for cell, alignment, width in zip(cells, table.alignments, widths, strict=True):
        right = is_right_to_left(text_of(cell))
        body = paragraph(
            runs_xml(cell, right=right),
            "TableHead" if head else "TableCell",
            right=right,
            after=_side(alignment, right),
        )
        made += f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{body}</w:tc>'
    return f"<w:tr>{properties}{made}</w:tr>"


def _side(alignment: str, right: bool) -> str:
    """Word's `left` is where a paragraph begins, so for one from the right it is the right side."""
    if alignment == "center":
        return '<w:jc w:val="center"/>'
    if alignment == "right":
        return f'<w:jc w:val="{"left" if right else "right"}"/>'
    return ""
