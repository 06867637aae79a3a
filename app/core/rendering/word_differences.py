"""Word differences between two texts: which words one has that the other has not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum


class Change(StrEnum):
    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


Span = tuple[str, bool]  # a piece of text, and whether the other text lacks it
# A word with the space behind it. A number keeps its sign, its decimals and its unit's slash: a
# dose differs as a whole.
_WORD = re.compile(r"\S+\s*|\s+")
_MOST = 6000  # words, from which on whole lines are compared


def differences(one: str, other: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Both texts, in pieces that put together again are the texts."""
    found: tuple[list[Span], list[Span]] = ([], [])
    for was, now, is_equal in _pieces(one, other):
        for spans, piece in zip(found, (was, now), strict=True):
            if piece:
                spans.append((piece, not is_equal))
    return tuple(found[0]), tuple(found[1])


def changes(before: str, after: str) -> tuple[tuple[str, Change], ...]:
    """One text in pieces, as it was changed into the other: what went stands before what came."""
    found: list[tuple[str, Change]] = []
    for was, now, is_equal in _pieces(before, after):
        if is_equal:
            found.append((now, Change.KEPT))
        else:
            pieces = ((was, Change.REMOVED), (now, Change.ADDED))
            found += [each for each in pieces if each[0]]
    return tuple(found)


def _pieces(one: str, other: str) -> Iterator[tuple[str, str, bool]]:
    """Pieces of both texts side by side, and whether they are equal."""
    if max(len(one), len(other)) > 8 * _MOST:
        left, right = one.splitlines(keepends=True), other.splitlines(keepends=True)
    else:
        left, right = _WORD.findall(one), _WORD.findall(other)
    matcher = SequenceMatcher(
        None, [word.strip() for word in left], [word.strip() for word in right], autojunk=False
    )
    for tag, a, b, c, d in matcher.get_opcodes():
        yield "".join(left[a:b]), "".join(right[c:d]), tag == "equal"
