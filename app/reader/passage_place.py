"""Passage place: where the words of a passage stand in the text of a page as it was read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

_WORD = re.compile(r"[^\W_]+")
_FEWEST = 2  # words in a row: a single one could stand anywhere


def matched_spans(text: str, passage: str) -> Iterator[tuple[int, int]]:
    """Begin and end, in `text`, of each run of words that the passage has in the same order, the
    longest fit first of all. Words that a line's end parts are bridged."""
    places = [found.span() for found in _WORD.finditer(text)]
    words = [text[begin:end].casefold() for begin, end in places]
    wanted = [found.group().casefold() for found in _WORD.finditer(passage)]
    matcher = SequenceMatcher(None, words, wanted, autojunk=False)
    for block in matcher.get_matching_blocks():
        if block.size >= min(_FEWEST, len(wanted)) and block.size:
            yield places[block.a][0], places[block.a + block.size - 1][1]
