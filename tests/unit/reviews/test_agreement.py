"""Agreement: the same figures as scikit-learn, and as Krippendorff's own example."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score

from app.core.reviews.agreement import (
    RatingScale,
    adjusted_kappa,
    alpha,
    coincidences,
    interval,
    kappa,
    observed,
    summed,
)
from app.core.reviews.agreement_report import ALL_ITEMS, agreement_of
from app.core.reviews.review import Review
from app.core.reviews.review_form import HEADS, ITEMS

# K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C: four observers,
# twelve units, 0 where a value is missing.
OBSERVERS = (
    (1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0),
    (1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3),
    (0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0),
    (1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0),
)
UNITS = [tuple(value for value in unit if value) for unit in zip(*OBSERVERS, strict=True)]


def alpha_of(units: Sequence[Sequence[int]], scale: RatingScale) -> float | None:
    return alpha(summed(map(coincidences, units)), scale)


pairs_of = st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9)), min_size=2, max_size=40)


@pytest.mark.parametrize(
    ("scale", "figure"), [(RatingScale.NOMINAL, 0.743), (RatingScale.ORDINAL, 0.815)]
)
def test_alpha_is_krippendorffs_own(scale: RatingScale, figure: float) -> None:
    assert alpha_of(UNITS, scale) == pytest.approx(figure, abs=0.0005)


@given(pairs_of)
def test_kappa_is_scikit_learns(pairs: list[tuple[int, int]]) -> None:
    first, second = zip(*pairs, strict=True)
    for scale, weights in ((RatingScale.NOMINAL, None), (RatingScale.ORDINAL, "quadratic")):
        found = kappa(Counter(pairs), scale)
        if found is None:
            assert len({*first, *second}) == 1
        else:
            labels = list(range(1, 10))
            theirs = cohen_kappa_score(first, second, labels=labels, weights=weights)
            assert math.isclose(found, theirs, abs_tol=1e-9)


def test_kappa_by_hand() -> None:
    pairs = [(1, 1)] * 20 + [(1, 0)] * 5 + [(0, 1)] * 10 + [(0, 0)] * 15
    assert observed(pairs) == 0.7
    assert kappa(Counter(pairs)) == pytest.approx(0.4)  # expected by chance: 0.5
    assert adjusted_kappa(pairs) == pytest.approx(0.4)
    assert kappa({(1, 1): 5}) is None and kappa({}) is None and observed([]) is None


@given(pairs_of)
def test_alpha_of_all_that_agree_is_one(pairs: list[tuple[int, int]]) -> None:
    same = [(one, one) for one, _ in pairs]
    expected = 1.0 if len({one for one, _ in same}) > 1 else None
    assert alpha_of(same, RatingScale.ORDINAL) == alpha_of(same, RatingScale.NOMINAL) == expected


def test_a_unit_of_one_rater_says_nothing() -> None:
    alone = alpha_of([*UNITS, (7,)], RatingScale.NOMINAL)
    assert alone == alpha_of(UNITS, RatingScale.NOMINAL)
    assert alpha_of([(1,), (2,)], RatingScale.NOMINAL) is None


def test_the_interval_holds_the_figure_and_narrows_with_more() -> None:
    draw = random.Random(7)
    pairs = [(n := draw.randint(0, 1), n if draw.random() < 0.8 else 1 - n) for _ in range(400)]
    tables = [{pair: 1.0} for pair in pairs]
    few, many = interval(tables[:40], kappa), interval(tables, kappa)
    assert few is not None and many is not None
    figure = kappa(summed(tables))
    assert figure is not None and many[0] < figure < many[1]
    assert many[1] - many[0] < (few[1] - few[0]) / 2
    assert interval(tables, kappa) == many
    assert interval(tables[:1], kappa) is None


def sheet(consultation: str, reviewer: str, at: float, yes: int, overall: int) -> Review:
    """The first `yes` items answered with yes, the others with no."""
    answers = {item.key: place < yes for place, item in enumerate(ITEMS)}
    return Review(
        f"{consultation}{reviewer}{at}", consultation, "leaf", 0.0, reviewer,
        ratings={"overall": overall}, answers=answers, finished_at=at,
    )  # fmt: skip


def test_a_report_compares_the_last_review_of_each_rater() -> None:
    reviews = [
        sheet("a", "Ada", 1.0, 0, 1), sheet("a", "ada", 2.0, 10, 7), sheet("a", "Bo", 1.0, 10, 7),
        sheet("b", "Ada", 1.0, 15, 4), sheet("b", "Bo", 1.0, 14, 5), sheet("c", "Ada", 1.0, 3, 3),
    ]  # fmt: skip
    report = agreement_of(reviews)
    assert (report.raters, report.consultations, report.is_few) == (("ada", "bo"), 2, True)
    lines = {line.key: line for line in report.lines}
    assert list(lines) == [ALL_ITEMS, *(h.key for h in HEADS), *(i.key for i in ITEMS)]
    assert lines[ALL_ITEMS].units == 40 and lines[ALL_ITEMS].observed == 39 / 40
    assert lines["overall"].units == 2 and lines["overall"].adjusted is None
    first = [True] * 10 + [False] * 10 + [True] * 15 + [False] * 5
    second = [True] * 10 + [False] * 10 + [True] * 14 + [False] * 6
    theirs = cohen_kappa_score(first, second)
    assert lines[ALL_ITEMS].kappa == pytest.approx(theirs, abs=1e-9)
    assert lines["interviewing"].units == 0 and lines["interviewing"].alpha is None


def test_three_raters_have_an_alpha_and_no_kappa() -> None:
    reviews = [
        sheet(consultation, rater, 1.0, yes, 5)
        for consultation, counts in (("a", (9, 9, 8)), ("b", (15, 14, 15)))
        for rater, yes in zip(("Ada", "Bo", "Cy"), counts, strict=True)
    ]
    line = agreement_of(reviews).lines[0]
    assert line.kappa is None and line.observed is None and line.adjusted is None
    assert line.alpha is not None and 0.8 < line.alpha < 1.0


def test_nothing_is_said_of_one_rater_or_of_what_is_not_finished() -> None:
    assert agreement_of([sheet("a", "Ada", 1.0, 5, 5)]).lines == ()
    other = Review("x", "a", "leaf", 0.0, "Bo", answers={"brief": True})
    assert agreement_of([sheet("a", "Ada", 1.0, 5, 5), other]).lines == ()
