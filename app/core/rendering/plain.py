"""Blocks as clean text: numbers of lists, cells by tabs, no marks of Markdown."""

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

_QUOTED = "    "  # no mark: `>` would be a sign


def to_plain(blocks: Iterable[Block]) -> str:
    """With a blank line between blocks, as Word and clinical systems take it."""
    return "\n\n".join(map(_block, blocks))


def _block(block: Block) -> str:
    match block:
        case Paragraph(runs) | Heading(_, runs):
            return text_of(runs)
        case Code():
            return with_info(block)
        case Rule():
            return "———"
        case Quotation(blocks):
            return _indented(to_plain(blocks), _QUOTED)
        case List(items):
            return "\n".join(map(_item, items))
        case Table(header, rows):
            return "\n".join(map(row_text, (header, *rows)))


def row_text(cells: Iterable[Runs]) -> str:
    """A row on one line."""
    return "\t".join(text_of(cell).replace("\n", "; ") for cell in cells)


def _item(item: Item) -> str:
    before = f"{item.marker} "
    parts = [_block(block) for block in item.blocks]
    return before + _indented("\n".join(parts), " " * len(before)).lstrip(" ")


def _indented(text: str, by: str) -> str:
    return "\n".join(by + line if line else line for line in text.split("\n"))
