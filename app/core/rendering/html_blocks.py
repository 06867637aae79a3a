"""HTML blocks: a reply as HTML and XHTML alike, for the HTML transcript, FHIR's narrative and the
clipboard.

Real lists, headings and tables with column headers; in a file no attribute that FHIR's narrative
refuses but `dir`, which it has; no link, no picture. All text is escaped, and what XML can't hold
is replaced.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from app.core.rendering.blocks import (
    Block,
    Code,
    Heading,
    Item,
    List,
    Paragraph,
    Quotation,
    Rule,
    Run,
    Runs,
    Table,
    text_of,
)
from app.core.rendering.html import with_info
from app.core.rendering.pieces import is_right_to_left, text_of_table
from app.core.rendering.shifted_text import spelled

# What no XML document may hold: https://www.w3.org/TR/xml/#charsets
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Markup:
    """How a table and its cells are marked, whether what stands higher or lower is spelled out, and
    whether each number of a list is told: a file has a style sheet, what is pasted into another
    program has none, and may be counted anew there."""

    table: str
    alignment: str
    aligned: tuple[str, ...]
    spelled: bool
    numbers: bool


IN_FILE = Markup("", ' class="{}"', ("right", "center"), spelled=True, numbers=False)
ON_CLIPBOARD = Markup(
    ' border="1"', ' align="{}"', ("left", "right", "center"), spelled=False, numbers=True
)


def xml_text(text: str) -> str:
    """The text with a replacement character for each that XML can't hold; not escaped."""
    return _ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", text)


def escaped_text(text: str, *, breaks: bool = True) -> str:
    """For an element's content; `breaks`: with a `<br/>` for a line's end."""
    safe = escape(xml_text(text), quote=False)
    return safe.replace("\n", "<br/>") if breaks else safe


def blocks_html(blocks: Iterable[Block], markup: Markup = IN_FILE) -> str:
    return "\n".join(_block(block, markup) for block in blocks)


def typed_html(text: str) -> str:
    """What a person typed, line breaks kept; spaces are the style's matter."""
    paragraphs = [each for each in re.split(r"\n[ \t]*\n", text.strip("\n")) if each.strip()]
    return "".join(f"<p{_side(each)}>{escaped_text(each)}</p>" for each in paragraphs)


def _block(block: Block, markup: Markup) -> str:
    match block:
        case Paragraph(runs):
            return f"<p{_side(text_of(runs))}>{_runs(runs, markup)}</p>"
        case Heading(level, runs):
            return f"<h{level}{_side(text_of(runs))}>{_runs(runs, markup)}</h{level}>"
        case Code():
            # A reader takes away a line break at the beginning of a pre.
            return f"<pre>\n<code>{escaped_text(with_info(block), breaks=False)}</code></pre>"
        case Rule():
            return "<hr/>"
        case Quotation(blocks):
            return f"<blockquote>{blocks_html(blocks, markup)}</blockquote>"
        case List():
            return _list(block, markup)
        case Table(header, rows, alignments):
            side = _side(text_of_table(block))
            head = _row(header, alignments, "th", side, markup)
            body = "".join(_row(row, alignments, "td", side, markup) for row in rows)
            return f"<table{markup.table}{side}><thead>{head}</thead><tbody>{body}</tbody></table>"


def _list(block: List, markup: Markup) -> str:
    items = block.items
    side = _item_side(items[0])
    if block.ordered:
        return f'<ol start="{int(items[0].marker[:-1])}"{side}>{_numbered(items, markup)}</ol>'
    if any(item.marker != "•" for item in items):
        # A bullet in the margin of a dash before a number would take its sign away.
        return "\n".join(
            f"<div{_item_side(item)}>{escaped_text(item.marker)} {_content(item, markup)}</div>"
            for item in items
        )
    made = "".join(f"<li{_item_side(item)}>{_content(item, markup)}</li>" for item in items)
    return f"<ul{side}>{made}</ul>"


def _numbered(items: Sequence[Item], markup: Markup) -> str:
    made, due = "", int(items[0].marker[:-1])
    for item in items:
        number = int(item.marker[:-1])
        value = f' value="{number}"' if markup.numbers or number != due else ""
        made += f"<li{value}{_item_side(item)}>{_content(item, markup)}</li>"
        due = number + 1
    return made


def _content(item: Item, markup: Markup) -> str:
    first = item.blocks[0] if item.blocks else None
    if isinstance(first, Paragraph):
        rest = blocks_html(item.blocks[1:], markup)
        return "\n".join(filter(None, (_runs(first.runs, markup), rest)))
    return blocks_html(item.blocks, markup)


def _row(
    cells: Iterable[Runs], alignments: Iterable[str], tag: str, around: str, markup: Markup
) -> str:
    """`around`: the table's own side. A cell of the other one says so: `100 mg` in a table that is
    read from the right would stand there as `mg 100`."""
    scope = ' scope="col"' if tag == "th" else ""
    made = ""
    for cell, alignment in zip(cells, alignments, strict=True):
        side = markup.alignment.format(alignment) if alignment in markup.aligned else ""
        own = _side(text_of(cell)) or (around and ' dir="ltr"')
        made += f"<{tag}{scope}{side}{own}>{_runs(cell, markup)}</{tag}>"
    return f"<tr>{made}</tr>"


def _runs(runs: Runs, markup: Markup) -> str:
    return "".join(map(_run, spelled(runs) if markup.spelled else runs))


def _run(run: Run) -> str:
    text = escaped_text(run.text)
    for tag, on in (
        (run.shift, bool(run.shift)),
        ("code", run.code),
        ("s", run.struck),
        ("em", run.italic),
        ("strong", run.bold),
    ):
        if on:
            text = f"<{tag}>{text}</{tag}>"
    return text


def _item_side(item: Item) -> str:
    first = item.blocks[0] if item.blocks else None
    return _side(text_of(first.runs)) if isinstance(first, Paragraph) else ""


def _side(text: str) -> str:
    return ' dir="rtl"' if is_right_to_left(text) else ""
