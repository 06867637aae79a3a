"""Search normalization: text that is written differently but reads alike becomes the same words.

A word is a run of ASCII letters, digits and characters beyond ASCII in what `folded` returns; all
else separates. Its rules, and why each is as it is: docs/adr/0038-what-search-finds.md. They are
version 1: the search index of a vault holds words of this version (migration m0005), so that
a changed rule needs a new number, and every index is rebuilt.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

VERSION = 1
# In a folded text, as regular expressions: classes of ASCII, as wider ones take long to compile.
APART = r"[\x00-/:-@\[-`{-\x7f]"
WORD = r"[^\x00-/:-@\[-`{-\x7f]"

_TABLE_ENTRIES = 1 << 16  # characters remembered: more only a stranger's file would have
_CHUNK = 1_024

_LETTERS_WRITTEN_AS = {
    # Latin letters that Unicode does not take apart, as search engines write them.
    "a": "ⱥ",
    "ae": "æ",
    "b": "ƀɓƃ",
    "c": "ƈɕȼ",
    "d": "đðɖɗƌȡ",
    "e": "ǝɛɇ",
    "f": "ƒ",
    "g": "ǥɠ",
    "h": "ħɦ",
    "i": "ıɨɩ",
    "j": "ȷɉʝ",
    "k": "ƙ",
    "l": "łƚɫɬɭȴⱡ",
    "m": "ɱ",
    "n": "ŋɲƞɳȵ",
    "o": "øɔɵ",
    "oe": "œ",
    "p": "ƥꝑꝓ",
    "q": "ĸɋ",
    "r": "ɍɽ",
    "s": "ȿʂ",
    "t": "ŧƭʈȶⱦ",
    "th": "þ",
    "u": "ʉ",
    "v": "ʋ",  # noqa: RUF001
    "y": "ɏƴ",
    "z": "ƶȥɀʐʑ",
    # Arabic and Persian letters that are written for one another: alef, yeh, kaf, heh.
    "\u0627": "\u0671",
    "\u064a": "\u0649\u06cc",
    "\u0643": "\u06a9",
    "\u0647": "\u0629\u06c1\u06be\u06c3\u06d5",
}
_LETTERS = {each: to for to, letters in _LETTERS_WRITTEN_AS.items() for each in letters}
# Letters by category that join nothing and are not written by everybody: apostrophes, tatweel,
# fillers. A trade mark's sign is no part of the name.
_APOSTROPHES = "\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb\u02ee\ua78b\ua78c"
_SIGNS = "™℠"
_IGNORED = "\u0640\u07fa\u115f\u1160\u3164\uffa0\u17b4\u17b5\u180b\u180c\u180d\u180f"

# Written without spaces (or, as Korean, with endings that no space parts): a word a character.
_BY_CHARACTER = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese
    (0x1100, 0x11FF),  # Korean letters
    (0x1780, 0x17FF),  # Khmer
    (0x1950, 0x19DF),  # Tai Le, New Tai Lue
    (0x1A20, 0x1AAF),  # Tai Tham
    (0x2E80, 0x2FDF),  # radicals
    (0x3005, 0x3007),
    (0x3021, 0x3029),
    (0x3031, 0x31FF),  # kana, bopomofo
    (0x3400, 0x9FFF),  # Han
    (0xA000, 0xA4CF),  # Yi
    (0xA960, 0xA97F),
    (0xA9E0, 0xA9FF),
    (0xAA60, 0xAADF),  # Burmese, Tai Viet
    (0xAC00, 0xD7FF),  # Korean syllables
    (0xF900, 0xFAFF),
    (0x16FE0, 0x18DFF),
    (0x1AFF0, 0x1B16F),
    (0x20000, 0x3FFFF),  # Han, also what is not assigned yet
)
# Marks without which a word is still the same: all below U+0900 but Thaana's vowels, and these.
_FREE_MARKS = ((0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0x2DE0, 0x2DFF),
               (0xA66F, 0xA69F), (0xFE00, 0xFE2F), (0xE0100, 0xE01EF))  # fmt: skip
_THAANA = (0x07A6, 0x07B0)
_FIRST_OF_INDIA = 0x0900
_NUKTA = 7  # canonical combining class: a dot that many leave out

_JAMO = "[\u1100-\u115f\ua960-\ua97c]+[\u1160-\u11a7\ud7b0-\ud7c6]*[\u11a8-\u11ff\ud7cb-\ud7fb]*"
_VOICED = "[\u3041-\u30ff\uff66-\uff9d][\u3099\u309a\uff9e\uff9f]"
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅟↉"
_DIGITS = frozenset("0123456789")
_BEYOND_ASCII = re.compile("[^\x00-\x7f]+")
_TOGETHER = re.compile(f"{_JAMO}|{_VOICED}")
_PIECES = re.compile(f"[\x00-\x7f]+|{_JAMO}|{_VOICED}|[^\x00-\x7f]", re.DOTALL)
_GOES_ON = re.compile(
    "[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb\u3099\u309a\uff9e\uff9f]|[" + _RAISED + "]"
)


def folded(text: str) -> str:
    """The text's words, without case, accents and what cannot be seen; between them, what was
    there in ASCII, or spaces."""
    text = text.lower()
    return text if text.isascii() else _BEYOND_ASCII.sub(_folded_run, text)


def folded_letters(text: str) -> str:
    """The same, but with the signs that `folded` parts words at: for names that are compared."""
    if text.isascii():
        return " ".join(text.lower().split())
    letters = unicodedata.normalize("NFKC", text)
    return " ".join("".join(folded(each).strip() or _shown(each) for each in letters).split())


class Places:
    """Where in a text the characters of its folded form come from."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._chunks = [0]  # where each begins in the text,
        self._lengths = [0]  # and in the folded text
        self._pieces: dict[int, list[tuple[int, int, int, int]]] = {}
        while (begin := self._chunks[-1]) < len(text):
            end = begin + _CHUNK
            while end < len(text) and _GOES_ON.match(text, end):
                end += 1
            self._lengths.append(self._lengths[-1] + len(folded(text[begin:end])))
            self._chunks.append(min(end, len(text)))

    def span(self, begin: int, end: int) -> tuple[int, int]:
        """Of the folded text's `[begin, end)`, which is not empty: the part of the text that it was
        made of, with marks that follow it."""
        return self._piece(begin, True), self._piece(end - 1, False)

    def _piece(self, position: int, first: bool) -> int:
        chunk = bisect_right(self._lengths, position) - 1
        pieces = self._pieces_of(chunk)
        index = bisect_right(pieces, position, key=lambda piece: piece[2]) - 1
        begin, end, place, length = pieces[index]
        if end - begin == length and self._text[begin:end].isascii():
            begin, end = begin + position - place, begin + position - place + 1
            if first or end < pieces[index][1]:
                return begin if first else end
        if first:
            return begin
        for following, further, _, long in pieces[index + 1 :]:
            if long or following != end:
                break
            end = further
        return end

    def _pieces_of(self, chunk: int) -> list[tuple[int, int, int, int]]:
        """Begin and end in the text, and place and length in the folded one."""
        if chunk not in self._pieces:
            begin, place = self._chunks[chunk], self._lengths[chunk]
            pieces = []
            for found in _PIECES.finditer(self._text, begin, self._chunks[chunk + 1]):
                piece = found.group()
                length = len(folded(piece)) + _is_raised_behind_digit(found)
                pieces.append((*found.span(), place, length))
                place += length
            self._pieces[chunk] = pieces
        return self._pieces[chunk]


def _folded_run(found: re.Match[str]) -> str:
    """Of characters beyond ASCII; a raised number behind a number stands apart from it."""
    run = found.group()
    apart = " " if _is_raised_behind_digit(found) else ""
    if len(run) == 1:
        return apart + _TABLE[ord(run)]
    return apart + _TOGETHER.sub(_composed, run).translate(_TABLE)


def _is_raised_behind_digit(found: re.Match[str]) -> bool:
    begin = found.start()
    return found.string[begin - 1 : begin] in _DIGITS and found.group()[0] in _RAISED


def _composed(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", found.group())


class _Table(dict[int, str]):
    def __missing__(self, code: int) -> str:
        words = "".join(_words_of(chr(code)))
        if len(self) < _TABLE_ENTRIES:
            self[code] = words
        return words


def _words_of(character: str) -> Iterator[str]:
    if character.isascii():
        yield character.lower()
        return
    if character in _APOSTROPHES or character in _SIGNS:
        yield " "
        return
    for composed in unicodedata.normalize("NFKC", character):
        if (digit := unicodedata.decimal(composed, None)) is not None:
            yield str(digit)
        elif _within(composed, _BY_CHARACTER) and _is_of_words(composed):
            yield f" {composed} "
        else:
            for part in unicodedata.normalize("NFKD", composed):
                yield from _part(part)


def _is_of_words(character: str) -> bool:
    if character in _IGNORED:
        return False
    kind = unicodedata.category(character)
    return kind[0] in "LNM" or (kind == "Cn" and ord(character) >= 0x20000)


def _part(part: str) -> Iterator[str]:
    kind = unicodedata.category(part)
    if _is_unseen(part):
        return
    if kind[0] == "M":
        if not _is_free(part):
            yield part
    elif kind[0] not in "LN" or part in _APOSTROPHES:
        yield " "
    else:
        for letter in part.casefold():
            mapped = _LETTERS.get(letter, letter)
            yield "" if unicodedata.category(mapped[0])[0] == "M" else mapped


def _shown(character: str) -> str:
    return "" if unicodedata.category(character)[0] in "CM" or _is_unseen(character) else character


def _is_unseen(character: str) -> bool:
    return unicodedata.category(character) == "Cf" or character in _IGNORED


def _is_free(mark: str) -> bool:
    code = ord(mark)
    if unicodedata.category(mark) == "Mc" or _THAANA[0] <= code <= _THAANA[1]:
        return False
    return (
        code < _FIRST_OF_INDIA
        or _within(mark, _FREE_MARKS)
        or unicodedata.combining(mark) == _NUKTA
    )


def _within(character: str, ranges: tuple[tuple[int, int], ...]) -> bool:
    code = ord(character)
    return any(first <= code <= last for first, last in ranges)


_TABLE = _Table()
