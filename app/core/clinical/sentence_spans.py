"""Sentence spans: where each sentence begins and ends in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.clinical.line_breaks import ends_a_line

# What ends with a point and goes on, even before a capital letter.
_WITH_A_POINT = (
    "e.g i.e eg ie viz vs cf approx dr mr mrs ms prof st fig figs ref refs no nos vol incl"
)
_GOES_ON = frozenset(_WITH_A_POINT.split())
_END = re.compile(r"""[.!?…]+["'”’)\]]*(?=\s)|\n+""")
_LAST_WORD = re.compile(r"(?:\w|(?<=\w)\.(?=\w))+\Z")
_OPENING = "\"'“‘(["
_AHEAD = 40  # characters in which the next word begins
LONGEST_SENTENCE = 1_500  # characters; where nobody ends one, it ends itself


def cut_of(text: str, begin: int, end: int) -> int:
    """Where the first piece of a stretch ends, which is no longer than a sentence may be: at the
    last space of it, so that what is read of each sentence doesn't grow with the text."""
    if end - begin <= LONGEST_SENTENCE:
        return end
    at = text.rfind(" ", begin + LONGEST_SENTENCE // 2, begin + LONGEST_SENTENCE)
    return at + 1 if at >= 0 else begin + LONGEST_SENTENCE


def sentence_spans(text: str, *, markdown: bool = False) -> Iterator[tuple[int, int]]:
    """The begin and end of each sentence, without the space around it. A line ends one too; in
    Markdown only one that does not go on in the next."""
    begin = 0
    for found in _END.finditer(text):
        if text[found.start()] == "\n":
            single = found.end() - found.start() == 1
            if markdown and single and not ends_a_line(text, found.start()):
                continue
        elif not _ends(text, begin, found):
            continue
        yield from _stripped(text, begin, found.end())
        begin = found.end()
    yield from _stripped(text, begin, len(text))


def _ends(text: str, begin: int, found: re.Match[str]) -> bool:
    if not found.group().startswith(".") or found.group().startswith(".."):
        return True
    following = text[found.end() : found.end() + _AHEAD].lstrip(" \t" + _OPENING)[:1]
    if following.islower():
        return False
    word = _LAST_WORD.search(text, max(begin, found.start() - 24), found.start())
    if word is None:
        return True
    return word.group().lower() not in _GOES_ON


def _stripped(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    while begin < end:
        upto = cut_of(text, begin, end)
        piece = text[begin:upto]
        first = begin + len(piece) - len(piece.lstrip())
        last = begin + len(piece.rstrip())
        if first < last:
            yield first, last
        begin = upto
