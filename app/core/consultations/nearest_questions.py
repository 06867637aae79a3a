"""Similarity search: the texts nearest to a given one, by BM25 over words and parts of words.

Parts of three and four letters find a word in another form, half typed or misspelt; words as a
whole weigh more. Source of the weighting: Robertson and Zaragoza, The Probabilistic Relevance
Framework: BM25 and Beyond (2009).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence

_K1 = 0.8
_B = 0.4
_WHOLE_WORD = 2.0
_MOST_WORDS = 80  # of the text that is asked about: more costs time and tells no more


class Nearest:
    """An index over texts of words with single spaces between them. `known` lends its weights to a
    smaller set of texts."""

    def __init__(self, texts: Sequence[str], known: Nearest | None = None) -> None:
        self._postings: dict[str, list[tuple[int, int]]] = defaultdict(list)
        lengths = []
        for number, text in enumerate(texts):
            parts = Counter(part for word in text.split() for part in _parts(word))
            lengths.append(sum(parts.values()))
            for part, times in parts.items():
                self._postings[part].append((number, times))
        mean = sum(lengths) / max(1, len(lengths)) or 1.0
        self._norms = [1 - _B + _B * length / mean for length in lengths]
        self._count = len(texts)
        self._weights: dict[str, float]
        self._unknown: float
        if known is not None:
            self._weights, self._unknown = known._weights, known._unknown
        else:
            self._weights = {part: self._idf(part) for part in self._postings}
            self._unknown = math.log(1 + (self._count + 0.5) / 0.5)

    def ranked(self, text: str, count: int) -> list[tuple[int, float]]:
        """The numbers of the nearest texts with their scores: 0 has nothing in common with it, 1
        all of it. Texts of score 0 are left out."""
        wanted = {
            part: _WHOLE_WORD if part.startswith(" ") and part.endswith(" ") else 1.0
            for word in text.split()[:_MOST_WORDS]
            for part in _parts(word)
        }
        scores: dict[int, float] = defaultdict(float)
        most = 0.0
        for part, factor in wanted.items():
            weight = factor * self._weights.get(part, self._unknown)
            most += weight
            for number, times in self._postings.get(part, ()):
                scores[number] += weight * times * (_K1 + 1) / (times + _K1 * self._norms[number])
        best = sorted(scores.items(), key=lambda each: (-each[1], each[0]))[:count]
        return [(number, min(1.0, score / most)) for number, score in best if most]

    def _idf(self, part: str) -> float:
        having = len(self._postings[part])
        return math.log(1 + (self._count - having + 0.5) / (having + 0.5))


def _parts(word: str) -> list[str]:
    """The word between spaces, and all runs of three and four letters of that."""
    edged = f" {word} "
    runs = [edged[at : at + size] for size in (3, 4) for at in range(len(edged) - size + 1)]
    return [edged, *(run for run in runs if run != edged)]
