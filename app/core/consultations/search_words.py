"""Search words: a query as normalized phrases, and the passage of a text in which they occur."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from app.core.consultations.search_folding import APART, WORD, Places, folded

MAX_PHRASES = 32
MAX_WORDS = 64  # of a phrase; what follows is not asked for
MIN_PREFIX = 2
BEGIN, END = "\x02", "\x03"  # enclose what was found

_TYPED = re.compile(r'"([^"]*)"|([^\s"]+)')
# A raised or lowered number as it is typed in ASCII: `m^2`, `CO_2`, `Ca^{2+}`, `H~2~O`.
_RAISED_IN_ASCII = re.compile(r"(?<=[^\W\d_])(?:[\^_]\{?|~)(?=\d)")
_BEFORE_NUMBER = re.compile(r"(?<=[^\W\d_])(?=\d)")
_AROUND_NUMBER = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))  # noqa: RUF001
_WORDS = re.compile(f"{WORD}+")
_MARKS = str.maketrans({BEGIN: " ", END: " "})

_MATCHES_LOOKED_AT = 200
_PASSAGE = 160  # characters of a folded text in which phrases are shown together
_BEFORE = 60  # characters shown before the first
_SHOWN = 240


@dataclass(frozen=True)
class SearchWords:
    """`phrases` must all occur, each a run of folded words. With `unfinished` the last word of the
    last phrase is also found as the beginning of a longer one."""

    phrases: tuple[tuple[str, ...], ...]
    unfinished: bool

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Finds a phrase in a folded text; each is a group."""
        last = len(self.phrases) - 1
        return re.compile(
            "|".join(
                f"({'|'.join(self._forms(phrase, self.unfinished and place == last))})"
                for place, phrase in enumerate(self.phrases)
            )
        )

    @staticmethod
    def _forms(phrase: tuple[str, ...], unfinished: bool) -> Iterator[str]:
        for written in spellings(phrase):
            yield _form(written, unfinished and written == phrase)

    def passage(self, text: str) -> str | None:
        """Where the most of the phrases stand together, the first such place, with each of them
        between BEGIN and END, and `…` where the text goes on; None where there are none."""
        if BEGIN in text or END in text:
            text = text.translate(_MARKS)
        found = list(islice(self.pattern.finditer(folded(text)), _MATCHES_LOOKED_AT))
        if not found:
            return None
        if len(found) > 1:
            found = _together(found, len(self.phrases))
        if text.isascii():
            return _marked(text, [match.span() for match in found])
        places = Places(text)
        return _marked(text, [places.span(*match.span()) for match in found])


def spellings(phrase: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The phrase, and how it is written with numbers set apart: `co2` as in `CO_2`, `hba1c` as in
    `HbA_{1c}`, `h2o` as in `H~2~O`."""
    parted = (
        tuple(part for word in phrase for part in boundary.split(word))
        for boundary in (_BEFORE_NUMBER, _AROUND_NUMBER)
    )
    return tuple(dict.fromkeys((phrase, *parted)))


def typed_words(typed: str) -> SearchWords | None:
    """Words, and phrases in quotation marks; None where there are none. Any text will do."""
    phrases: list[tuple[str, ...]] = []
    last = False
    for phrase, word in _TYPED.findall(typed.translate(_QUOTES)):
        words = _WORDS.findall(folded(_RAISED_IN_ASCII.sub("", phrase or word)))
        if words and len(phrases) < MAX_PHRASES:
            phrases.append(tuple(words[:MAX_WORDS]))
            last = bool(word) and len("".join(words)) >= MIN_PREFIX
    return SearchWords(tuple(phrases), last) if phrases else None


def _form(phrase: tuple[str, ...], unfinished: bool) -> str:
    """The first word stands first, for the speed of the search, and is then looked at from behind:
    it must not be the end of another one."""
    first, *others = map(re.escape, phrase)
    more = "".join(f"{APART}+{word}" for word in others)
    end = f"{WORD}*" if unfinished else f"(?!{WORD})"
    return f"{first}(?<!{WORD}{first}){more}{end}"


def _together(found: list[re.Match[str]], phrases: int) -> list[re.Match[str]]:
    """Those of a passage with the most phrases, the first such passage."""
    begin, most, best = 0, 0, 0
    inside: dict[int, int] = {}  # how often each phrase stands between `begin` and `place`
    for place, match in enumerate(found):
        kind = match.lastindex or 0
        inside[kind] = inside.get(kind, 0) + 1
        while match.end() - found[begin].start() > _PASSAGE and begin < place:
            gone = found[begin].lastindex or 0
            inside[gone] -= 1
            if not inside[gone]:
                del inside[gone]
            begin += 1
        if len(inside) > most:
            most, best = len(inside), begin
            if most == phrases:
                break
    limit = found[best].start() + _PASSAGE
    return [found[best], *(each for each in found[best + 1 :] if each.end() <= limit)]


def _marked(text: str, spans: list[tuple[int, int]]) -> str:
    begin, end = 0, len(text)
    if end > _SHOWN or spans[-1][1] > _SHOWN:
        begin, end = _cut(text, spans[0][0], spans[-1][1])
    pieces, place = ["…" if begin else ""], begin
    for first, last in spans:
        if first < place:  # another phrase of the same character, as of ½
            continue
        pieces += (text[place:first], BEGIN, text[first:last], END)
        place = last
    pieces += (text[place:end], "…" if end < len(text) else "")
    return "".join(pieces)


def _cut(text: str, first: int, last: int) -> tuple[int, int]:
    """Where to begin and end so that `[first, last)` is shown, between words where there are."""
    begin = max(0, first - _BEFORE)
    if begin:
        begin = text.find(" ", begin, first) + 1 or begin
    end = max(begin + _SHOWN, last)
    if end >= len(text):
        return begin, len(text)
    blank = text.rfind(" ", last, end)
    return begin, blank if blank >= 0 else end
