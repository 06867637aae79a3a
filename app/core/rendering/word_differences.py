"""Word differences between two texts: which words one has that the other has not."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

Span = tuple[str, bool]  # a piece of text, and whether the other text lacks it
# A word with the space behind it. A number keeps its sign, its decimals and its unit's slash: a
# dose differs as a whole.
_WORD = re.compile(r"\S+\s*|\s+")
_MOST = 6000  # words, from which on whole lines are compared


def differences(one: str, other: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Both texts, in pieces that put together again are the texts."""
    if max(len(one), len(other)) > 8 * _MOST:
        left, right = one.splitlines(keepends=True), other.splitlines(keepends=True)
    else:
        left, right = _WORD.findall(one), _WORD.findall(other)
    matcher = SequenceMatcher(
        None, [word.strip() for word in left], [word.strip() for word in right], autojunk=False
    )
    found: tuple[list[Span], list[Span]] = ([], [])
    for tag, a, b, c, d in matcher.get_opcodes():
        for spans, piece in zip(found, ("".join(left[a:b]), "".join(right[c:d])), strict=True):
            if piece:
                spans.append((piece, tag != "equal"))
    return tuple(found[0]), tuple(found[1])
