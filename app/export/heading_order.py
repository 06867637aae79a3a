"""Heading order: a reply's headings below those of the transcript, none skipping a level.

A model begins with `####` or goes from `#` to `###`; who reads by headings (a screen reader, Word's
navigation) would look for what is missing in between.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.core.rendering.blocks import Block, Heading, Item, List, Quotation

_DEEPEST = 6


def in_order(blocks: Iterable[Block], under: int) -> tuple[Block, ...]:
    """The same blocks; the first heading is one level below `under`, and each goes at most one
    deeper than the one before. Levels beyond 6 become 6."""
    above: list[int] = []
    return tuple(_ordered(block, above, under) for block in blocks)


def _ordered(block: Block, above: list[int], under: int) -> Block:
    match block:
        case Heading(level):
            while above and above[-1] >= level:
                above.pop()
            above.append(level)
            return replace(block, level=min(_DEEPEST, under + len(above)))
        case Quotation(blocks):
            return replace(block, blocks=tuple(_ordered(each, above, under) for each in blocks))
        case List(items):
            return replace(block, items=tuple(_item(item, above, under) for item in items))
    return block


def _item(item: Item, above: list[int], under: int) -> Item:
    return replace(item, blocks=tuple(_ordered(each, above, under) for each in item.blocks))
