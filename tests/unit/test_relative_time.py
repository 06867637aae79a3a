"""What tests measure times with, on a clock that tells nothing of short ones."""

from __future__ import annotations

import pytest

from tests.helpers.relative_time import relative_time


class CoarseClock:
    """Tells seconds in steps of one sixty-fourth, as Windows does of a thread's."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 1e-4
        return self.now * 64 // 1 / 64

    def run(self, milliseconds: float) -> None:
        self.now += milliseconds / 1000


def test_what_is_shorter_than_a_step_of_the_clock_is_compared() -> None:
    clock = CoarseClock()
    found = relative_time(clock.run, 4.0, base=1.0, clock=clock)
    assert found == pytest.approx(4, rel=0.3)
