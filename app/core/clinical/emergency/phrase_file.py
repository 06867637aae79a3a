"""The phrase file of the emergency cards: its classes of words and its patterns.

The file's own head describes the form (assets/clinical/emergency-phrases.txt).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.errors import InternalError

GAP = 2  # other words that may stand between two of a pattern
WINDOW = 8  # and between two parts of an unordered one

_GAP = re.compile(r"\.\.(\d+)$")


class PhraseRole(StrEnum):
    """What a pattern is good for; FACT is an A that stays true however old it is."""

    ALONE = "="
    A = "A"
    FACT = "F"
    B = "B"
    LAST = "~"


@dataclass(frozen=True)
class Step:
    """Any of `labels`, after at most `gap` other words."""

    labels: frozenset[str]
    gap: int


@dataclass(frozen=True)
class Pattern:
    """`parts` stand near each other in any order; each is a sequence of steps. The pattern is void
    where a word of `unless` stands in the same sentence."""

    card: str
    role: PhraseRole
    parts: tuple[tuple[Step, ...], ...]
    unless: frozenset[str]

    @property
    def rarest(self) -> Step:
        """The step with the fewest labels: where none of them stands, the pattern does not."""
        return min((step for part in self.parts for step in part), key=lambda it: len(it.labels))


class Lexicon:
    """Which labels a word has."""

    def __init__(self) -> None:
        self._whole: dict[str, set[str]] = {}
        self._begins: dict[str, set[str]] = {}
        self._known: dict[str, frozenset[str]] = {}

    def add(self, form: str, label: str) -> None:
        """`form` is a word, or the beginning of words where it ends in *."""
        table, key = (self._begins, form[:-1]) if form.endswith("*") else (self._whole, form)
        table.setdefault(key, set()).add(label)

    def labels_of(self, words: Iterable[str]) -> list[frozenset[str]]:
        """For each, the word itself, and the classes and beginnings that it belongs to."""
        return [self._labels(word) for word in words]

    def _labels(self, word: str) -> frozenset[str]:
        found = self._known.get(word)
        if found is None:
            labels = {word} | self._whole.get(word, set())
            for length in range(1, len(word) + 1):
                labels |= self._begins.get(word[:length], set())
            found = self._known[word] = frozenset(labels)
            if len(self._known) > 20_000:  # words of a session; forgotten, they are found again
                self._known.clear()
        return found


def parse_phrases(text: str) -> tuple[Lexicon, list[Pattern]]:
    """Raises InternalError where the file is not of its form."""
    classes: dict[str, list[str]] = {}
    lines: list[tuple[str, str]] = []
    section = ""
    for line in map(str.strip, text.splitlines()):
        if not line or line.startswith("# ") or line == "#":
            continue
        if line.startswith("["):
            section = line.strip("[]")
        elif section == "words":
            name, _, listed = line.partition(" = ")
            classes[name] = listed.split()
        else:
            lines.append((section, line))
    lexicon = Lexicon()
    for name, forms in classes.items():
        for form in _spread(forms, classes):
            lexicon.add(form, f"@{name}")
    return lexicon, [_pattern(card, line, classes, lexicon) for card, line in lines]


def _spread(forms: Iterable[str], classes: Mapping[str, list[str]]) -> Iterable[str]:
    """The forms of a class, with those of the classes that it takes in."""
    for form in forms:
        if form.startswith("@"):
            yield from _spread(classes[form[1:]], classes)
        else:
            yield form


def _pattern(card: str, line: str, classes: Mapping[str, list[str]], lexicon: Lexicon) -> Pattern:
    role, _, rest = line.partition(" ")
    rest, _, unless = rest.partition(" !")
    parts = tuple(_steps(part, classes, lexicon) for part in rest.split(" & "))
    if not card or not all(parts):
        raise InternalError(f"a line of the phrase file has no pattern: {line}")
    void = _labels(unless.replace("!", "|"), classes, lexicon) if unless else frozenset()
    return Pattern(card, PhraseRole(role), parts, void)


def _steps(part: str, classes: Mapping[str, list[str]], lexicon: Lexicon) -> tuple[Step, ...]:
    steps: list[Step] = []
    gap = GAP
    for element in part.split():
        if found := _GAP.match(element):
            gap = int(found[1])
        else:
            steps.append(Step(_labels(element, classes, lexicon), gap))
            gap = GAP
    return tuple(steps)


def _labels(element: str, classes: Mapping[str, list[str]], lexicon: Lexicon) -> frozenset[str]:
    labels = set()
    for form in filter(None, element.split("|")):
        if form.startswith("@") and form[1:] not in classes:
            raise InternalError(f"the phrase file uses {form} and does not name it")
        if form.endswith("*"):
            lexicon.add(form, form)
        labels.add(form)
    return frozenset(labels)
