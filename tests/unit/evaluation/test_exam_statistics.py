"""The statistics, beside those of SciPy and scikit-learn."""

from __future__ import annotations

import math
import random

import numpy as np
import pytest
from scipy.stats import binomtest
from sklearn.calibration import calibration_curve
from sklearn.metrics import brier_score_loss

from app.core.evaluation.exam_statistics import (
    CalibrationBin,
    Share,
    calibration,
    chance,
    majority,
    mcnemar_exact,
    paired,
    softmax,
)


@pytest.mark.parametrize("right", [0, 1, 7, 50, 99, 100])
def test_wilsons_interval(right: int) -> None:
    expected = binomtest(right, 100).proportion_ci(method="wilson")
    assert Share(right, 100).interval == pytest.approx((expected.low, expected.high), abs=1e-12)
    assert Share(0, 0).interval == (0.0, 1.0)


@pytest.mark.parametrize(
    ("one", "other"), [(0, 0), (1, 0), (5, 5), (3, 14), (40, 12), (900, 1100), (30_000, 30_500)]
)
def test_mcnemars_exact_test(one: int, other: int) -> None:
    expected = binomtest(one, one + other).pvalue if one + other else 1.0
    assert mcnemar_exact(one, other) == pytest.approx(expected, abs=1e-9)
    assert mcnemar_exact(other, one) == mcnemar_exact(one, other)


def test_a_paired_difference_counts_the_questions_of_both() -> None:
    first = {str(n): n % 2 == 0 for n in range(100)}
    second = {str(n): n % 4 == 0 for n in range(20, 140)}
    found = paired(first, second)
    assert (found.all, found.only_first, found.only_second) == (80, 20, 0)
    assert found.difference == 0.25 and found.is_shown
    assert found.interval[0] < 0.25 < found.interval[1]
    again = paired(second, first)
    assert again.difference == -0.25
    assert again.interval == pytest.approx((-found.interval[1], -found.interval[0]))
    nothing = paired({}, second)
    assert (nothing.p, nothing.interval, nothing.is_shown) == (1.0, (-1.0, 1.0), False)


def test_calibration_beside_scikit_learn() -> None:
    drawn = random.Random(3)
    probabilities = []
    answers = []
    for _ in range(400):
        sure = drawn.uniform(0.501, 0.999)
        probabilities.append({"yes": sure, "no": 1 - sure})
        answers.append("yes" if drawn.random() < sure**2 else "no")
    found = calibration(probabilities, answers)
    right = np.array([answer == "yes" for answer in answers], dtype=int)
    confidence = np.array([each["yes"] for each in probabilities])
    # Of two classes, ours counts both.
    assert found.brier == pytest.approx(2 * brier_score_loss(right, confidence), abs=1e-9)
    shares, means = calibration_curve(right, confidence, n_bins=10, strategy="quantile")
    assert [each.right for each in found.bins] == pytest.approx(list(shares), abs=1e-9)
    assert [each.confidence for each in found.bins] == pytest.approx(list(means), abs=1e-9)
    assert [each.count for each in found.bins] == [40] * 10
    expected = float(np.abs(shares - means).mean())
    assert found.error == pytest.approx(expected, abs=1e-9)


def test_calibration_of_few_and_of_none() -> None:
    assert calibration([], []).bins == ()
    one = calibration([{"A": 0.7, "B": 0.3}], ["A"])
    assert one.bins == (CalibrationBin(1, 0.7, 1.0),)
    assert one.error == pytest.approx(0.3) and one.brier == pytest.approx(0.18)
    assert sum(each.count for each in calibration([{"A": 1.0}] * 13, ["A"] * 13).bins) == 13


def test_softmax_guessing_and_the_majority() -> None:
    assert softmax({"A": -1000.0, "B": -1000.0}) == {"A": 0.5, "B": 0.5}
    assert math.fsum(softmax({"A": 700.0, "B": -700.0, "C": 0.0}).values()) == pytest.approx(1)
    assert chance([4, 4, 5, 3]) == pytest.approx((0.25 + 0.25 + 0.2 + 1 / 3) / 4)
    assert chance([]) == 0.0
    assert majority(["B", "A", "B"]) == ("B", 2 / 3)
    assert majority(["B", "A"]) == ("A", 0.5)
    assert majority([]) == ("", 0.0)
