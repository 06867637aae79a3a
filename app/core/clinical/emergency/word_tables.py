"""Tables of words and phrases, written as plain text."""

from __future__ import annotations

Cues = dict[str, list[tuple[str, ...]]]  # phrases by their first word, the longest first


def word_set(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def cues(text: str) -> Cues:
    """The phrases of a text, where bars part them."""
    found: Cues = {}
    for phrase in sorted(text.split("|"), key=len, reverse=True):
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(words)
    return found
