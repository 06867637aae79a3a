"""Thread governor: gives threads back while other programs want the cores.

llama.cpp's threads wait for one another at each step, spinning. Where one of them has lost its core
to another program all of them wait, and the more there are, the longer: measured on two cores
under load, two threads came to a thirtieth of the speed of one. So each few tokens the time that
was taken is compared with the processor's time that was got; where that is less than was wanted,
fewer threads are tried, and kept only if they are faster. More are tried again later, ever more
rarely while that does not help. On a quiet machine nothing is tried, and nothing changes.

How many threads there are decides, in llama.cpp's attention for a single token, in which order
numbers are added: a reply that was written on a busy machine may differ in its last bits from one
on a quiet machine. Who asks for a number of threads gets it, always.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import Enum

LEAST_TOKENS, LEAST_S = 8, 0.25  # measured together: as many, or for as long
WANTED_SHARE = 0.85  # of the processor's time that as many threads could have got
FEWER_GAIN, MORE_GAIN = 1.15, 1.05  # times as fast, for the trial's number to be kept
PAUSES_S = 2.0, 60.0  # after a trial that did not help: at first, and at most
FORGET_S = 60.0  # without a request, after which all threads are begun with


class Phase(Enum):
    """What is evaluated. A token costs the one and the other differently."""

    NONE = "none"
    PROMPT = "prompt"
    REPLY = "reply"


class _Pause:
    """Until when a trial waits; each that did not help doubles the wait for the next."""

    def __init__(self) -> None:
        self.until = -1.0
        self._seconds, self._most = PAUSES_S

    def begin(self, now: float) -> None:
        self.until = now + self._seconds

    def lengthen(self, now: float) -> None:
        self.begin(now)
        self._seconds = min(2 * self._seconds, self._most)


class ThreadGovernor:
    """`threads` is how many there are now, from 1 to `most`; `apply` makes llama.cpp use so many.
    With `fixed` it is always `most`. `wall` and `busy` give seconds: by the clock, and of the
    processor for all threads of this process together."""

    def __init__(
        self,
        most: int,
        apply: Callable[[int], None],
        *,
        fixed: bool = False,
        wall: Callable[[], float] = time.perf_counter,
        busy: Callable[[], float] = time.process_time,
    ) -> None:
        self._most, self._apply, self._wall, self._busy = most, apply, wall, busy
        self._fixed = fixed or most < 2
        self.threads = most
        self._phase = Phase.NONE
        self._tokens = 0
        self._began = self._began_busy = 0.0
        self._ended = -FORGET_S
        self._before: tuple[int, float] | None = None  # threads, and seconds a token, of a trial
        self._fewer, self._more = _Pause(), _Pause()

    def begin(self, phase: Phase) -> None:
        """Measure from here on."""
        if self._fixed:
            return
        if phase is Phase.PROMPT and self._wall() - self._ended > FORGET_S:
            self.use_all()
        self._leave_trial()
        self._phase = phase
        self._start()

    def end(self) -> None:
        """What follows is no evaluation."""
        self._leave_trial()
        self._phase = Phase.NONE
        self._ended = self._wall()

    def use_all(self) -> None:
        """All threads, and nothing known."""
        self._before = None
        self._fewer, self._more = _Pause(), _Pause()
        self._use(self._most)

    def after(self, tokens: int) -> None:
        """So many were evaluated since the last call."""
        if self._phase is Phase.NONE:
            return
        self._tokens += tokens
        now = self._wall()
        taken = now - self._began
        if self._tokens < LEAST_TOKENS and taken < LEAST_S:
            return
        each = taken / self._tokens
        share = (self._busy() - self._began_busy) / max(taken * self.threads, 1e-9)
        if self._before is not None:
            self._judge(each, now)
        elif share < WANTED_SHARE and self.threads > 1 and now >= self._fewer.until:
            self._try(self.threads - max(1, self.threads // 4), each)
        elif self.threads < self._most and now >= self._more.until:
            self._try(min(self._most, self.threads + max(1, self.threads // 3)), each)
        elif share >= WANTED_SHARE:
            self._fewer = _Pause()
        self._start()

    # Inside

    def _judge(self, each: float, now: float) -> None:
        """Keep the threads that are tried, or go back."""
        assert self._before is not None
        threads, before = self._before
        self._before = None
        fewer = self.threads < threads
        if each * (FEWER_GAIN if fewer else MORE_GAIN) >= before:
            self._use(threads)
            (self._fewer if fewer else self._more).lengthen(now)
        elif fewer:
            self._more.begin(now)
        else:
            self._more = _Pause()

    def _try(self, threads: int, each: float) -> None:
        self._before = self.threads, each
        self._use(threads)

    def _leave_trial(self) -> None:
        if self._before is not None:
            self._use(self._before[0])
            self._before = None

    def _use(self, threads: int) -> None:
        if threads != self.threads:
            self.threads = threads
            self._apply(threads)

    def _start(self) -> None:
        self._tokens = 0
        self._began, self._began_busy = self._wall(), self._busy()
