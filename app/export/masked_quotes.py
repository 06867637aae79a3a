"""Masked quotes: fragments of a text that a mark or a citation quotes by themselves.

No rule knows a fragment by itself: half of a number is a number, and `94` of an age is any 94. So
it stays only where all of its places in the text that it comes from stayed too.
"""

from __future__ import annotations

import re

from app.core.clinical.citations import WITH_NOT, WITHOUT_NOT
from app.core.masking.lexicon import folded
from app.core.masking.stand_in_words import STAND_IN

# Said of a sentence by the program itself: no word of anybody's.
_OF_THE_PROGRAM = frozenset((WITH_NOT, WITHOUT_NOT))
_GAP = " \0 "  # where a stand-in stood: nothing quoted goes across it
_BEFORE, _BEHIND = r"(?<!\w)(?<!\d[.,/-])", r"(?!\w|[.,/-]\d)"


class QuotedText:
    """A text as it was and as it is masked; both may be several, joined."""

    def __init__(self, before: str, after: str) -> None:
        self._before = _plain(before)
        self._after = _plain(STAND_IN.sub(_GAP, after))
        self._known: dict[str, bool] = {}

    def keeps(self, words: str) -> bool:
        """Whether these words stand in it as whole ones, and no place of them was masked."""
        if words in _OF_THE_PROGRAM:
            return True
        if words not in self._known:
            pattern = re.compile(f"{_BEFORE}{re.escape(_plain(words))}{_BEHIND}")
            left = len(pattern.findall(self._after))
            self._known[words] = left > 0 and left == len(pattern.findall(self._before))
        return self._known[words]


def is_masked_whole(text: str) -> bool:
    """Whether nothing but stand-ins is left of it."""
    return not any(letter.isalnum() for letter in STAND_IN.sub("", text))


def _plain(text: str) -> str:
    return folded(" ".join(text.split()))
