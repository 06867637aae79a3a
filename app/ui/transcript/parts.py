"""Where a Markdown text can be cut so that what stands before is finished.

A reply is shown in parts: a part that is finished is rendered once, and only the last one again
while more text comes. Both the stored and the streamed reply are cut by the same rule.
"""

from __future__ import annotations

import re

PART_CHARACTERS = 3000
_ITEM = re.compile(r"(?:[-*+]|\d{1,3}[.)])\s")
_FENCE = re.compile(r"\s{0,3}(```|~~~)")


def finished_length(text: str, start: int = 0) -> int:
    """The index before which `text[start:]` is finished; `start` when nothing of it is.

    A block ends at a blank line outside of a code fence, if the next line is complete and does not
    go on with the block: it is not indented, and it is no list item after a list.
    """
    result = start
    offset = start
    fenced = after_blank = in_list = False
    while (end := text.find("\n", offset)) != -1:
        line = text[offset:end]
        item = bool(_ITEM.match(line))
        if not line.strip():
            after_blank = True
        else:
            goes_on = line[:1] in (" ", "\t") or (item and in_list)
            if after_blank and not fenced and not goes_on and offset > start:
                result = offset
                in_list = False
            if _FENCE.match(line):
                fenced = not fenced
            in_list = in_list or item
            after_blank = False
        offset = end + 1
    return result


def split_parts(text: str, size: int = PART_CHARACTERS) -> list[str]:
    """The text in parts of at least `size` characters, cut between blocks only; one for most."""
    parts: list[str] = []
    start = 0
    while len(text) - start > size:
        cut = _next_cut(text, start, size)
        if cut >= len(text):
            break
        parts.append(text[start:cut])
        start = cut
    parts.append(text[start:])
    return parts


def split_typed(text: str, size: int = PART_CHARACTERS) -> list[str]:
    """What a person typed, cut at line ends where there are some, else anywhere."""
    parts: list[str] = []
    start = 0
    while len(text) - start > 2 * size:
        cut = text.rfind("\n", start, start + size)
        cut = start + size if cut <= start else cut + 1
        parts.append(text[start:cut])
        start = cut
    parts.append(text[start:])
    return parts


def _next_cut(text: str, start: int, size: int) -> int:
    reach = start + size
    while reach < len(text):
        line_end = text.find("\n", reach)
        if line_end == -1:
            return len(text)
        cut = finished_length(text[: line_end + 1], start)
        if cut > start and cut - start >= size // 2:
            return cut
        reach = line_end + 1
    return len(text)
