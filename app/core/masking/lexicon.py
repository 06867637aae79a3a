"""Lexicon: the words that are known to be no identifier, and names and towns that are known.

A word is safe when a list of one of the languages has it, when it is made as clinical words are
(`cardio-`, `-itis`, `-ektomie`), or when a German compound is made of words that are.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from app.core.masking.inflections import stem
from app.errors import InternalError

_SHORTEST_PART = 4  # letters, of a part of a German compound
_LONG_PART = 5
_LONG_COMPOUND = 9
_NAME_ENDINGS = (
    "mann",
    "berg",
    "bauer",
    "berger",
    "meier",
    "maier",
    "meyer",
    "stein",
    "hauser",
    "hausen",
    "burg",
    "dorf",
    "thal",
    "hofer",
)
_LONGEST_WORD = 60
_MOST_KNOWN = 50_000  # answers that are kept
_JOINTS = ("", "s", "es", "n", "en", "er", "e")
LISTS = (
    "words-en", "words-de", "words-fr", "words-es", "words-pt", "words-it", "words-nl",
    "clinical", "given-names", "surnames", "towns",
)  # fmt: skip


def folded(word: str) -> str:
    """Small letters without accents: `Zoë` and `ZOE` are one name."""
    plain = word.lower().replace("ß", "ss").replace("ł", "l").replace("ø", "o").replace("’", "'")
    if plain.isascii():
        return plain
    return "".join(
        letter
        for letter in unicodedata.normalize("NFD", plain)
        if not unicodedata.combining(letter)
    )


@dataclass(frozen=True)
class Lexicon:
    """What the lists say; all in folded words."""

    words: frozenset[str]
    abbreviations: frozenset[str]
    eponyms: frozenset[str]
    surname_eponyms: frozenset[str]
    eponym_places: frozenset[str]
    eponym_nouns: frozenset[str]
    given: frozenset[str]
    surnames: frozenset[str]
    towns: frozenset[str]
    beginnings: frozenset[str]
    endings: frozenset[str]
    regions: frozenset[str]
    also_names: frozenset[str] = frozenset()
    _stems: frozenset[str] = frozenset()
    _german_stems: frozenset[str] = frozenset()
    _known: dict[tuple[str, bool], bool] = field(default_factory=dict, compare=False, repr=False)

    def with_words(self, words: Iterable[str]) -> Lexicon:
        """The same and more words that are safe: the drugs."""
        more = {folded(each) for each in words}
        return replace(
            self,
            words=self.words | more,
            _stems=self._stems | {stem(each) for each in more},
            _known={},
        )

    def is_word(self, word: str, strict: bool = False) -> bool:
        """Whether it is a word of some language or of medicine, whatever else it may be; `strict`:
        as it stands in a list or by a long clinical form, not by its stem or its parts, and
        none by which people are called too (`Klein`, `Roos`)."""
        asked = folded(word), strict
        if asked not in self._known:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            self._known[asked] = self._is_word(*asked)
        return self._known[asked]

    def is_name(self, word: str) -> bool:
        """Whether people are called so."""
        plain = folded(word)
        return plain in self.given or plain in self.surnames

    def _is_word(self, plain: str, strict: bool) -> bool:
        if strict and plain in self.also_names:
            return False
        if len(plain) < 2 or plain in self.words:
            return True
        bare = plain.removesuffix("'s").removesuffix("s'")
        if bare in self.words or len(plain) > _LONGEST_WORD:
            return bare in self.words
        if "-" in plain or "'" in plain:
            parts = [part for part in plain.replace("'", "-").split("-") if part]
            return all(len(part) < 3 or self._is_word(part, strict) for part in parts)
        if self.is_name(plain) or plain in self.towns:
            return False
        if self._is_clinical(plain, 9 if strict else 6):
            return True
        return not strict and (stem(plain) in self._stems or self._is_compound(plain))

    def _is_clinical(self, plain: str, shortest: int = 6) -> bool:
        if len(plain) >= shortest and any(
            plain[:length] in self.beginnings for length in range(4, min(11, len(plain) - 1))
        ):
            return True
        return len(plain) >= min(shortest, 7) and any(
            plain[-length:] in self.endings for length in range(3, min(11, len(plain) - 2))
        )

    def _is_compound(self, plain: str) -> bool:
        """Whether two parts of it, or three, are German words."""
        if len(plain) < 2 * _SHORTEST_PART:
            return False
        for cut in range(_SHORTEST_PART, len(plain) - _SHORTEST_PART + 1):
            rest = plain[cut:]
            if not (self._is_part(rest) or self._is_clinical(rest)):
                continue
            head = plain[:cut]
            if any(head.endswith(joint) and self._is_part(head[: len(head) - len(joint)])
                   for joint in _JOINTS):  # fmt: skip
                return True
        return False

    def is_german_compound(self, word: str) -> bool:
        """Whether a long word begins or ends with a German one of five letters: less sure than
        `is_word`, for a word with a capital in a German text."""
        plain = folded(word)
        if len(plain) < _LONG_COMPOUND or self.is_name(plain) or plain.endswith(_NAME_ENDINGS):
            return False
        return any(
            self._is_part(plain[:cut]) or self._is_part(plain[-cut:])
            for cut in range(_LONG_PART, len(plain) - 2)
        )

    def _is_part(self, plain: str) -> bool:
        return len(plain) >= _SHORTEST_PART and stem(plain) in self._german_stems


def parse_lexicon(sources: dict[str, str]) -> Lexicon:
    """Read the lists, by their names in LISTS. Each begins with `# NAME VERSION`; words stand
    between spaces; sections of `clinical` are headed `[so]`. Raises InternalError: they are ours.
    """
    bodies = {name: _body(name, sources) for name in LISTS}
    parts = _sections(bodies["clinical"])
    words = [word for name in LISTS if name.startswith("words-") for word in bodies[name].split()]
    safe = {folded(word) for word in words}
    safe |= parts["microbes"] | parts["regions"] | parts["brands"] | parts["also names"]
    names = {name: {folded(word) for word in bodies[name].split()} for name in LISTS[-3:]}
    ordinary = {word for word in safe if word.isalpha()}
    return Lexicon(
        words=frozenset(safe),
        abbreviations=frozenset(parts["abbreviations"]),
        eponyms=frozenset(parts["eponyms"]),
        surname_eponyms=frozenset(parts["surname eponyms"]),
        eponym_places=frozenset(parts["eponym places"]),
        eponym_nouns=frozenset(parts["eponym nouns"]),
        given=frozenset(names["given-names"]),
        surnames=frozenset(names["surnames"]),
        towns=frozenset(name.replace("-", " ") for name in names["towns"]) | names["towns"],
        beginnings=frozenset(parts["beginnings"]),
        endings=frozenset(parts["endings"]),
        regions=frozenset(parts["regions"]),
        also_names=frozenset(parts["also names"]),
        _stems=frozenset(stem(word) for word in ordinary),
        _german_stems=frozenset(stem(folded(word)) for word in bodies["words-de"].split()),
    )


def _body(name: str, sources: dict[str, str]) -> str:
    lines = sources.get(name, "").splitlines()
    if not lines or not lines[0].startswith(f"# {name} "):
        raise InternalError(f"the list {name} has no version in its first line")
    return "\n".join(line for line in lines if not line.startswith("#"))


def _sections(body: str) -> dict[str, set[str]]:
    sections: dict[str, set[str]] = {}
    for line in body.splitlines():
        if line.startswith("["):
            section = sections.setdefault(line.strip("[]"), set())
        else:
            section.update(folded(word) for word in line.split())
    return sections
