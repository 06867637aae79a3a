"""Sentences: where each begins and ends in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

# What ends with a point and goes on, even before a capital letter.
_WITH_A_POINT = (
    "e.g i.e eg ie viz vs cf approx dr mr mrs ms prof st fig figs ref refs no nos vol incl"
)
_GOES_ON = frozenset(_WITH_A_POINT.split())
_END = re.compile(r"""[.!?…]+["'”’)\]]*(?=\s)|\n+""")
_LAST_WORD = re.compile(r"(?:\w|(?<=\w)\.(?=\w))+\Z")
_OPENING = "\"'“‘(["


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """The begin and end of each sentence, without the space around it. A line ends one too."""
    begin = 0
    for found in _END.finditer(text):
        if text[found.start()] != "\n" and not _ends(text, begin, found):
            continue
        yield from _stripped(text, begin, found.end())
        begin = found.end()
    yield from _stripped(text, begin, len(text))


def _ends(text: str, begin: int, found: re.Match[str]) -> bool:
    if not found.group().startswith(".") or found.group().startswith(".."):
        return True
    following = text[found.end() :].lstrip(" \t" + _OPENING)[:1]
    if following.islower():
        return False
    word = _LAST_WORD.search(text, max(begin, found.start() - 24), found.start())
    if word is None:
        return True
    return word.group().lower() not in _GOES_ON


def _stripped(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[begin:end]
    begin += len(piece) - len(piece.lstrip())
    end = begin + len(piece.strip())
    if begin < end:
        yield begin, end
