"""Relative time: how much longer one input takes than another, on whatever machine it runs.

A bound in seconds fails on a slower machine, and passes what is quadratic on a faster one.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

Given = TypeVar("Given")

TRIES = 9
STEPS = 5


def relative_time(
    run: Callable[[Given], object],
    given: Given,
    *,
    base: Given,
    clock: Callable[[], float] = time.thread_time,
) -> float:
    """The processor's time of this thread for `given`, as a multiple of that for `base`: of the
    least of some tries each, since another program may have had the processor. What is shorter than
    some steps of the `clock` is run so often that it is longer."""
    times, enough = 1, STEPS * _step(clock)
    while _taken(run, base, times, clock) < enough:
        times *= 2
    least = [float("inf"), float("inf")]
    for _ in range(TRIES):
        for which, each in enumerate((given, base)):
            least[which] = min(least[which], _taken(run, each, times, clock))
    return least[0] / least[1]


def _taken(
    run: Callable[[Given], object], given: Given, times: int, clock: Callable[[], float]
) -> float:
    began = clock()
    for _ in range(times):
        run(given)
    return clock() - began


def _step(clock: Callable[[], float]) -> float:
    """Seconds between one value of the clock and its next."""
    began = clock()
    while (now := clock()) == began:
        pass
    return now - began
