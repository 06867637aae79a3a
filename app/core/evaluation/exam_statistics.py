"""Exam statistics: what a count of right answers says, and what it does not.

Sources: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209; Q. McNemar, Psychometrika 12 (1947) 153,
exact; A. Agresti and Y. Min, Statistics in Medicine 24 (2005) 729, for the paired difference;
G. W. Brier, Monthly Weather Review 78 (1950) 1; C. Guo et al., ICML 2017, for the calibration
error.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Z_95 = 1.959963984540054
BINS = 10


@dataclass(frozen=True)
class Share:
    """`right` of `all`, with Wilson's interval of 95 %; shares from 0 to 1."""

    right: int
    all: int

    @property
    def value(self) -> float:
        return self.right / self.all if self.all else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """(0, 1) for none."""
        if not self.all:
            return 0.0, 1.0
        n, z = self.all, Z_95
        centre = (self.value + z * z / (2 * n)) / (1 + z * z / n)
        half = z / (1 + z * z / n) * math.sqrt(self.value * (1 - self.value) / n + z * z / 4 / n**2)
        return max(0.0, centre - half), min(1.0, centre + half)


@dataclass(frozen=True)
class PairedDifference:
    """Two models on the same questions. `only_first`, `only_second`: questions that one alone had
    right. `difference` of the shares, first minus second, with its interval of 95 %; `p` of
    McNemar's exact test, two-sided."""

    only_first: int
    only_second: int
    all: int
    difference: float
    interval: tuple[float, float]
    p: float

    @property
    def is_shown(self) -> bool:
        """Whether the questions show that one is better, at 5 %."""
        return self.p < 0.05


@dataclass(frozen=True)
class CalibrationBin:
    """`count` questions of like confidence: the mean of it, and the share that was right."""

    count: int
    confidence: float
    right: float


@dataclass(frozen=True)
class Calibration:
    """`error`: the expected calibration error over bins of equal counts; `brier`: the mean over
    questions of the squared distance from what was right, from 0 (perfect) to 2."""

    error: float
    brier: float
    bins: tuple[CalibrationBin, ...]


def paired(first: Mapping[str, bool], second: Mapping[str, bool]) -> PairedDifference:
    """Of the questions that both were asked, by their ids."""
    common = first.keys() & second.keys()
    only_first = sum(first[each] and not second[each] for each in common)
    only_second = sum(second[each] and not first[each] for each in common)
    n = len(common)
    difference = (only_first - only_second) / n if n else 0.0
    return PairedDifference(
        only_first,
        only_second,
        n,
        difference,
        _difference_interval(only_first, only_second, n),
        mcnemar_exact(only_first, only_second),
    )


def mcnemar_exact(only_first: int, only_second: int) -> float:
    """The two-sided p of a fair coin for so uneven a split of the discordant pairs."""
    n, fewer = only_first + only_second, min(only_first, only_second)
    if n == 0:
        return 1.0
    # Of integers, for a large n has shares that no float holds.
    tail = term = 1
    for k in range(fewer):
        term = term * (n - k) // (k + 1)
        tail += term
    return min(1.0, 2 * tail / (1 << n))


def calibration(
    probabilities: Sequence[Mapping[str, float]], answers: Sequence[str]
) -> Calibration:
    """Of each question's probabilities over its answers, and the right ones. Zeros for none."""
    n = len(answers)
    if n == 0:
        return Calibration(0.0, 0.0, ())
    brier = sum(
        sum((p - (name == answer)) ** 2 for name, p in each.items())
        for each, answer in zip(probabilities, answers, strict=True)
    )
    chosen = [
        (max(each.values()), max(each, key=lambda name: each[name]) == answer)
        for each, answer in zip(probabilities, answers, strict=True)
    ]
    chosen.sort(key=lambda one: one[0])
    bins = tuple(
        CalibrationBin(
            len(part),
            sum(confidence for confidence, _ in part) / len(part),
            sum(right for _, right in part) / len(part),
        )
        for index in range(BINS)
        if (part := chosen[index * n // BINS : (index + 1) * n // BINS])
    )
    error = sum(each.count * abs(each.confidence - each.right) for each in bins) / n
    return Calibration(error, brier / n, bins)


def softmax(scores: Mapping[str, float]) -> dict[str, float]:
    """Probabilities over the names from the logarithms of their likelihoods."""
    top = max(scores.values())
    weights = {name: math.exp(score - top) for name, score in scores.items()}
    total = sum(weights.values())
    return {name: weight / total for name, weight in weights.items()}


def chance(choices: Sequence[int]) -> float:
    """The share that guessing gets, by how many answers each question has."""
    return sum(1 / count for count in choices) / len(choices) if choices else 0.0


def majority(answers: Sequence[str]) -> tuple[str, float]:
    """The most frequent right answer, and the share that always choosing it gets."""
    if not answers:
        return "", 0.0
    best, count = Counter(sorted(answers)).most_common(1)[0]
    return best, count / len(answers)


def _difference_interval(only_first: int, only_second: int, n: int) -> tuple[float, float]:
    """Agresti and Min: Wald's interval after half an observation was added to each cell."""
    if n == 0:
        return -1.0, 1.0
    first, second, total = only_first + 0.5, only_second + 0.5, n + 2
    difference = (first - second) / total
    half = Z_95 * math.sqrt((first + second) - (first - second) ** 2 / total) / total
    return max(-1.0, difference - half), min(1.0, difference + half)
