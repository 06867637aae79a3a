"""Agreement of raters, beyond what chance gives.

Sources: J. Cohen, Educ. Psychol. Meas. 20 (1960) 37, and with weights Psychol. Bull. 70 (1968) 213;
T. Byrt et al., J. Clin. Epidemiol. 46 (1993) 423, for the kappa that is adjusted for prevalence and
bias; K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011); B. Efron, Ann. Stat. 7
(1979) 1, for the bootstrap.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum

RESAMPLES = 1000

Pair = tuple[int, int]
# How often each value of the one met each of the other.
Table = Mapping[Pair, float]


class RatingScale(StrEnum):
    """Whether values have an order."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"


def observed(pairs: Sequence[Pair]) -> float | None:
    """The share of pairs in which both raters say the same; None without any."""
    return sum(one == other for one, other in pairs) / len(pairs) if pairs else None


def adjusted_kappa(pairs: Sequence[Pair]) -> float | None:
    """Of yes and no, as if both were given equally often by both raters; None without pairs."""
    share = observed(pairs)
    return None if share is None else 2 * share - 1


def kappa(table: Table, scale: RatingScale = RatingScale.NOMINAL) -> float | None:
    """Cohen's of two raters, from -1 to 1, of a Counter of their pairs; of ordinal values with
    quadratic weights: what is further apart counts more. None where neither could have differed by
    chance."""

    def weight(one: int, other: int) -> float:
        return float((one - other) ** 2) if scale is RatingScale.ORDINAL else float(one != other)

    first, second = _totals(table, 0), _totals(table, 1)
    expected = sum(weight(a, b) * n * m for a, n in first.items() for b, m in second.items())
    found = sum(weight(*pair) * count for pair, count in table.items())
    return 1 - sum(first.values()) * found / expected if expected else None


def alpha(table: Table, scale: RatingScale = RatingScale.NOMINAL) -> float | None:
    """Krippendorff's, of any number of raters, of the sum of their `coincidences`. None where no
    unit has two values, or none differs from another."""
    given = _totals(table, 0)
    apart = _distances(given, scale)
    expected = sum(given[a] * given[b] * far for (a, b), far in apart.items())
    if not expected:
        return None
    found = sum(count * apart.get(pair, 0.0) for pair, count in table.items())
    return 1 - (sum(given.values()) - 1) * found / expected


def coincidences(values: Sequence[int]) -> dict[Pair, float]:
    """Of the values that raters gave to one unit, by how many they are; empty below two."""
    counts = Counter(values)
    return {
        (one, other): n * (m - (one == other)) / (len(values) - 1)
        for one, n in counts.items()
        for other, m in counts.items()
        if len(values) > 1
    }


def summed(tables: Iterable[Table]) -> dict[Pair, float]:
    """All of them in one."""
    return _weighed((table, 1) for table in tables)


def interval(
    tables: Sequence[Table], statistic: Callable[[Table], float | None], seed: int = 1
) -> tuple[float, float] | None:
    """95 % by the bootstrap: the tables, one of each consultation, are drawn with replacement as
    they were drawn once. None where that says nothing: below two, or where most draws have no
    figure."""
    if len(tables) < 2:
        return None
    # Of many that are alike, the sum is made of one.
    kinds = {tuple(sorted(table.items())): table for table in tables}
    numbers = {kind: number for number, kind in enumerate(kinds)}
    each, kept = [numbers[tuple(sorted(table.items()))] for table in tables], list(kinds.values())
    draw, found = random.Random(seed), list[float]()
    for _ in range(RESAMPLES):
        drawn = Counter(draw.choices(each, k=len(each)))
        value = statistic(_weighed((kept[number], n) for number, n in drawn.items()))
        if value is not None:
            found.append(value)
    if len(found) < RESAMPLES / 2:
        return None
    found.sort()
    return found[int(0.025 * len(found))], found[min(len(found) - 1, int(0.975 * len(found)))]


def _weighed(tables: Iterable[tuple[Table, int]]) -> dict[Pair, float]:
    total: dict[Pair, float] = {}
    for table, times in tables:
        for pair, count in table.items():
            total[pair] = total.get(pair, 0.0) + times * count
    return total


def _totals(table: Table, side: int) -> dict[int, float]:
    total: dict[int, float] = {}
    for pair, count in table.items():
        total[pair[side]] = total.get(pair[side], 0.0) + count
    return total


def _distances(given: Mapping[int, float], scale: RatingScale) -> dict[Pair, float]:
    """Between each two values, squared; ordinal ones are as far apart as there are values given
    from the one to the other."""
    values = sorted(given)
    apart: dict[Pair, float] = {}
    for at, low in enumerate(values):
        between = given[low] / 2
        for high in values[at + 1 :]:
            far = between + given[high] / 2
            between += given[high]
            apart[low, high] = apart[high, low] = far * far if scale is RatingScale.ORDINAL else 1.0
    return apart
