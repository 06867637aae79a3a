"""How far the whole is: one share that never goes back, and a time left that becomes right."""

from __future__ import annotations

import pytest

from convert.eta import TimeEstimate


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_whole_is_all_stages_and_its_time_left_is_right_when_they_are_as_expected() -> None:
    clock = Clock()
    estimate = TimeEstimate(clock)
    estimate.expect({"convert": 80.0, "check": 20.0})
    for second in range(81):
        clock.now = float(second)
        share, left = estimate.at("convert", second, 80)
        assert share == pytest.approx(second / 100, abs=0.001)
        assert left == pytest.approx(100 - second, abs=0.1)
    for second in range(81, 101):
        clock.now = float(second)
        share, left = estimate.at("check", second - 80, 20)
        assert share == pytest.approx(second / 100, abs=0.02)
    assert (share, left) == (1.0, 0.0)


def test_a_machine_that_is_half_as_fast_as_expected_is_noticed() -> None:
    clock = Clock()
    estimate = TimeEstimate(clock)
    estimate.expect({"convert": 80.0, "check": 20.0})
    for second in range(41):
        clock.now = float(second)
        share, left = estimate.at("convert", second, 160)
    assert share == pytest.approx(0.2, abs=0.01)
    assert left == pytest.approx(160, rel=0.02)


def test_what_an_earlier_call_has_done_counts_as_done_and_not_as_fast() -> None:
    clock = Clock()
    estimate = TimeEstimate(clock)
    estimate.expect({"convert": 100.0, "check": 0.0})
    for second in range(11):
        clock.now = float(second)
        share, left = estimate.at("convert", 50 + second, 100)
    assert share == pytest.approx(0.6, abs=0.01)
    assert left == pytest.approx(40, rel=0.02)


def test_the_share_never_goes_back() -> None:
    clock = Clock()
    estimate = TimeEstimate(clock)
    estimate.expect({"convert": 10.0, "check": 1.0})
    shares = []
    for second in range(200):
        clock.now = second * (1.0 if second < 20 else 9.0)
        shares.append(estimate.at("convert", second, 200)[0])
    assert shares == sorted(shares)


def test_nothing_is_foretold_of_a_download_that_has_just_begun() -> None:
    clock = Clock()
    estimate = TimeEstimate(clock)
    estimate.expect({"convert": 100.0, "check": 10.0})
    assert estimate.at("download", 0, 10**10)[1] is None
    clock.now = 10.0
    share, left = estimate.at("download", 10**9, 10**10)
    assert left == pytest.approx(90 + 110)
    assert share == pytest.approx(10 / 210, abs=0.01)


def test_a_stream_takes_as_long_as_the_slower_of_network_and_machine() -> None:
    clock = Clock()
    estimate = TimeEstimate(clock)
    estimate.expect({"convert": 50.0, "check": 10.0}, beside=True)
    for second in range(101):
        clock.now = float(second)
        estimate.at("download", second, 200)
        share, left = estimate.at("convert", max(0, second - 5), 200)
    assert left == pytest.approx(100 + 10 * 2, rel=0.5)
    assert 0.3 < share < 0.6
