"""Clinical text: a text with its signs made alike, character for character, and its sentences.

Every rule searches `plain` or `lower`; both are as long as what was given, so that an offset found
in them is an offset in the text as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.core.clinical.line_breaks import ends_a_line
from app.core.clinical.sentence_spans import cut_of

# Signs that mean the same, one character for one. Markdown's marks become spaces.
_ALIKE = {
    "\u00a0": " ", "\u2002": " ", "\u2003": " ", "\u2007": " ", "\u2009": " ", "\u202f": " ",
    "\t": " ", "\r": " ", "\f": " ", "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-",
    "\u2212": "-", "\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"',
    "\u03bc": "µ", "\u2044": "/", "\u2215": "/", "\u00b2": "2", "\u00b3": "3", "\u2070": "0",
    "\u2079": "9", "\u00b9": "1", "\u2082": "2", "\u00ba": "°", "\u02da": "°", "*": " ", "_": " ",
    "`": " ", "#": " ", "~": " ", "\\": " ", "\u2022": " ", "\uff0e": ".", "\uff0c": ",",
}  # fmt: skip
_TABLE = str.maketrans(_ALIKE)
_ASCII_LOWER = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")
_MIDDLE_POINT = re.compile(r"(?<=\d)[·∙‧](?=\d)")
# Between figures a star multiplies, a long dash spans; elsewhere the dash is a pause.
_TIMES = re.compile(r"(?<=\d)[*xX](?=\d)|(?<=\d )[*xX](?= ?\d)|(?<=[a-z] )[xX](?= ?\d)")
_SPAN = re.compile(r"(?<=\d)[\u2014\u2015](?=\d)")
_PAUSE = re.compile(r"[\u2014\u2015]")
# A line that goes on with a small letter is wrapped, not ended.
_WRAPPED = re.compile(r"(?<=[^\n.:!?])\n(?=[ ]{0,3}[a-z])")
_LINE_BREAK = re.compile("\n")
_END = re.compile(r"\n|[.!?][\"')\]]{0,2}(?=[ \n])")
# `Allergies? None.` is one statement.
_ANSWERED = re.compile(r"(?:None|Nil|No|Never|Yes)\b")
_ABBREVIATED = {
    "e.g", "i.e", "dr", "mr", "mrs", "ms", "prof", "approx", "max", "min", "vs", "no", "resp",
    "incl", "ca", "tab", "tabs", "cap", "caps", "inj", "wt", "temp", "st",
}  # fmt: skip
_LAST_WORD = 12  # characters before a point that are looked at


@dataclass(frozen=True)
class Span:
    """A stretch of a text: offsets of its first character and of the one after its last."""

    start: int
    end: int


@dataclass(frozen=True)
class ClinicalText:
    """`raw` as it was given; `plain` with signs made alike; `lower` the same in small letters."""

    raw: str
    plain: str
    lower: str
    sentences: tuple[Span, ...]

    def sentence_at(self, place: int) -> Span:
        """The sentence in which an offset lies."""
        return next(each for each in self.sentences if each.start <= place < each.end)


def clinical_text(raw: str, *, markdown: bool = False) -> ClinicalText:
    """Make signs alike and find the sentences; `markdown` where a line may be wrapped, as in a
    reply. In what a clinician types a line ends with itself, unless a small letter follows."""
    plain = _TIMES.sub("×", raw)
    plain = _MIDDLE_POINT.sub(".", _SPAN.sub("-", plain))
    plain = _PAUSE.sub(";", plain).translate(_TABLE)
    plain = _unwrapped(raw, plain) if markdown else _WRAPPED.sub(" ", plain)
    lower = plain.translate(_ASCII_LOWER)
    return ClinicalText(raw, plain, lower, tuple(_sentences(plain, lower)))


def _unwrapped(raw: str, plain: str) -> str:
    """`plain` with a space for each line break that only wraps a paragraph of `raw`."""
    return _LINE_BREAK.sub(lambda at: "\n" if ends_a_line(raw, at.start()) else " ", plain)


def _sentences(plain: str, lower: str) -> list[Span]:
    found: list[Span] = []
    start = 0
    for match in _END.finditer(plain):
        if match[0][0] != "\n" and not _ends(plain, lower, match):
            continue
        found += _pieces(plain, start, match.end())
        start = match.end()
    found += _pieces(plain, start, len(plain))
    return found


def _pieces(plain: str, start: int, end: int) -> Iterator[Span]:
    """A sentence, in pieces where it is longer than one may be."""
    while start < end:
        upto = cut_of(plain, start, end)
        if plain[start:upto].strip():
            yield Span(start, upto)
        start = upto


def _ends(plain: str, lower: str, match: re.Match[str]) -> bool:
    """Whether a sign ends a sentence: not behind an abbreviation, nor before a small letter."""
    after = plain[match.end() : match.end() + 8].lstrip(" ")
    if after[:1].islower() or (match[0][0] == "?" and _ANSWERED.match(after)):
        return False
    if match[0][0] != ".":
        return True
    before = lower[max(0, match.start() - _LAST_WORD) : match.start()]
    word = before.replace("\n", " ").rsplit(" ", 1)[-1].lstrip("(")
    dotted = len(word) > 2 and word[-2] == "." and word[-1].isalpha()
    return not (word in _ABBREVIATED or dotted)
