"""Matches the patterns of the phrase file against the words of one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.core.clinical.emergency.labelled_sentences import Word
from app.core.clinical.emergency.phrase_file import WINDOW, Pattern, Step
from app.core.clinical.emergency.word_tables import word_set

MOST_MENTIONS = 12  # of one pattern in one sentence; more say nothing new

# Words that no pattern reaches across: what follows is denied, or another matter.
BARRIERS = word_set(
    "no not without denies denied denying deny never nil neither nor but however although though "
    "except yet"
)

Places = Mapping[str, Sequence[int]]
Span = tuple[int, ...]


@dataclass(frozen=True)
class Mention:
    """A pattern's words in a sentence: their places among its words."""

    pattern: Pattern
    sentence: int
    places: frozenset[int]


def places_of(words: Sequence[Word]) -> dict[str, list[int]]:
    """Where each label stands."""
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        for label in word.labels:
            places.setdefault(label, []).append(place)
    return places


class SentenceMatcher:
    """The words of one sentence, prepared to be asked for many patterns."""

    def __init__(self, number: int, words: Sequence[Word]) -> None:
        self._number = number
        self._words = words
        self._places = places_of(words)
        # How many real words stand before each place, and the barriers before it.
        self._real = [0]
        self._barred = [0]
        self._commas = [0]
        for word in words:
            self._real.append(self._real[-1] + (not word.pause))
            self._barred.append(self._barred[-1] + (word.text in BARRIERS))
            self._commas.append(self._commas[-1] + word.pause)

    @property
    def labels(self) -> Iterable[str]:
        """Every label that stands in the sentence."""
        return self._places

    def mentions(self, pattern: Pattern) -> Iterator[Mention]:
        """Each way in which the pattern is there, at most `MOST_MENTIONS`."""
        if not all(self._has(step.labels) for part in pattern.parts for step in part):
            return
        if self._has(pattern.unless):
            return
        spans = self._sequences(pattern.parts[0])
        for part in pattern.parts[1:]:
            spans = self._joined(spans, self._sequences(part))
        for span in spans[:MOST_MENTIONS]:
            yield Mention(pattern, self._number, frozenset(span))

    def _has(self, labels: frozenset[str]) -> bool:
        return not self._places.keys().isdisjoint(labels)

    def _between(self, first: int, second: int) -> int | None:
        """Real words between two places; None where a barrier stands there."""
        if self._barred[second] - self._barred[first + 1]:
            return None
        return self._real[second] - self._real[first + 1]

    def _sequences(self, steps: Sequence[Step]) -> list[Span]:
        """The spans of one ordered part: for each place where it can end, the nearest way there."""
        reached: dict[int, Span] = {place: (place,) for place in self._at(steps[0])}
        for step in steps[1:]:
            further: dict[int, Span] = {}
            for place in self._at(step):
                for before in range(place - 1, max(place - step.gap - 8, -1), -1):
                    words = self._between(before, place)
                    if words is None or words > step.gap:
                        break
                    if before in reached and self._one_breath(reached[before], place):
                        further[place] = (*reached[before], place)
                        break
            reached = further
            if not reached:
                break
        return list(reached.values())

    def _one_breath(self, span: Span, place: int) -> bool:
        """A denial says nothing of what follows a comma: `no fever, passing urine`."""
        denies = any(self._words[each].text in BARRIERS for each in span)
        return not denies or self._commas[place] == self._commas[span[-1] + 1]

    def _at(self, step: Step) -> list[int]:
        found: set[int] = set()
        for label in step.labels:
            found.update(self._places.get(label, ()))
        return sorted(found)

    def _joined(self, spans: Sequence[Span], others: Sequence[Span]) -> list[Span]:
        """Pairs of spans that stand near each other and share no word."""
        found: list[Span] = []
        for span in spans[:MOST_MENTIONS]:
            for other in others[:MOST_MENTIONS]:
                if not set(span) & set(other) and self._near(span, other):
                    found.append(tuple(sorted({*span, *other})))
        return found

    def _near(self, span: Span, other: Span) -> bool:
        first, second = sorted((span, other))
        if first[-1] >= second[0]:
            return True  # one inside the other
        words = self._between(first[-1], second[0])
        return words is not None and words <= WINDOW
