"""Relative time: how much longer one input takes than another, on whatever machine it runs.

A bound in seconds fails on a slower machine, and passes what is quadratic on a faster one.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

Given = TypeVar("Given")

TRIES = 9


def relative_time(run: Callable[[Given], object], given: Given, *, base: Given) -> float:
    """The processor's time of this thread for `given`, as a multiple of that for `base`: of the
    least of some tries each, since another program may have had the processor."""
    least = [float("inf"), float("inf")]
    for _ in range(TRIES):
        for which, each in enumerate((given, base)):
            began = time.thread_time()
            run(each)
            least[which] = min(least[which], time.thread_time() - began)
    return least[0] / least[1]
