"""Estimated time: how far the whole conversion is, over all stages, and how long it will still
take.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

_MEASURED = 0.02  # share of a stage after which its own speed says more than what was expected
_SECONDS = 2.0
_GUESSED_RATE = 25e6  # bytes a second of a download of which nothing is known yet


class TimeEstimate:
    """Stages in order, each from 0 to 1. A stage that nobody expected is taken to be the last.

    A stage takes the time that was expected until its own speed is known; then those behind it are
    taken to differ from what was expected as the last one did.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._expected: dict[str, float] = {}
        self._beside = False
        self._seen: dict[str, tuple[float, float]] = {}
        self._now: dict[str, tuple[float, float]] = {}
        self._fraction = 0.0

    def expect(self, seconds: Mapping[str, float], *, beside: bool = False) -> None:
        """The seconds of each stage to come; `beside`: the download goes on while it is used."""
        self._expected |= seconds
        self._beside = beside

    def at(self, stage: str, done: int, total: int) -> tuple[float, float | None]:
        """Where a stage is now: the share of the whole that is done, and the seconds left (None as
        long as nothing tells)."""
        fraction = done / total if total else 1.0
        self._seen.setdefault(stage, (self._clock(), fraction))
        self._now[stage] = (self._clock(), fraction)
        if stage == "download" and stage not in self._expected:
            # It comes first, however late it is heard of.
            self._expected = {stage: total / _GUESSED_RATE} | self._expected
        stages = [*self._expected, *(each for each in self._seen if each not in self._expected)]
        takes = {each: self._takes(each) for each in stages}
        left = {each: (1 - self._share(each)) * takes[each] for each in stages}
        if self._beside and "download" in takes:
            # Converting waits for it: the slower of the two says when both are done.
            slower = max(left.pop("download"), left.get("convert", 0.0))
            left["convert"] = slower
            takes.pop("download")
            takes["convert"] = max(takes.get("convert", 0.0), slower)
        whole, rest = sum(takes.values()), sum(left.values())
        if whole > 0:
            self._fraction = max(self._fraction, min(1.0, 1 - rest / whole))
        else:
            self._fraction = max(self._fraction, fraction)
        known = stage in self._seen and (self._measured(stage) is not None or stage != "download")
        return self._fraction, rest if known and whole > 0 else None

    def _share(self, stage: str) -> float:
        order = list(self._expected)
        # What lies before a stage that has begun is done, for example by an earlier call.
        later = [s for s in self._now if s in order and stage in order and s != stage]
        if not self._beside and any(order.index(s) > order.index(stage) for s in later):
            return 1.0
        return self._now.get(stage, (0.0, 0.0))[1]

    def _takes(self, stage: str) -> float:
        """Seconds of the whole stage."""
        measured = self._measured(stage)
        if measured is not None:
            return measured
        return self._expected.get(stage, 0.0) * self._off()

    def _measured(self, stage: str) -> float | None:
        if stage not in self._seen:
            return None
        (begun, base), (now, fraction) = self._seen[stage], self._now[stage]
        if fraction - base < _MEASURED or now - begun < _SECONDS:
            return None
        return (now - begun) / (fraction - base)

    def _off(self) -> float:
        """How much longer than expected it took so far."""
        measured = self._measured("convert")
        expected = self._expected.get("convert", 0.0)
        return measured / expected if measured is not None and expected > 0 else 1.0
