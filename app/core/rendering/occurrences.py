"""Occurrences of words in a text, whatever their case and accents.

Folding keeps the length, so that a place in the folded text is that place in the text.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

Span = tuple[int, int]  # from, to: positions in the text


def fold(text: str) -> str:
    """In small letters and without accents, a character for each."""
    return "".join(map(_folded, text))


def occurrences(folded: str, words: Sequence[str]) -> list[Span]:
    """Where one of the words stands in what `fold` gave, in order; what overlaps is one."""
    found: list[Span] = []
    for word in filter(None, map(fold, words)):
        at = folded.find(word)
        while at >= 0:
            found.append((at, at + len(word)))
            at = folded.find(word, at + len(word))
    merged: list[Span] = []
    for start, end in sorted(found):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    if character.isspace():
        return " "  # a line's end in the text is a space in what is typed
    small = unicodedata.normalize("NFKD", character)[:1].lower()
    return small if len(small) == 1 else character
