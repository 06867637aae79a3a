"""Thread governor: gives threads back while other programs want the cores.

llama.cpp's threads wait for one another at each step, spinning. Where one of them has lost its core
to another program all of them wait, and the more there are, the longer: measured on two cores
under load, two threads came to a thirtieth of the speed of one. So each few tokens the time that
was taken is compared with the processor's time that was got. Where that is less than was wanted,
as many threads are tried as would have had a core each, and kept only if they are faster. More are
tried once the present ones get all that they want, ever more rarely while that does not help. On a
quiet machine nothing is tried, and nothing changes.

How many threads there are decides, in llama.cpp's attention for a single token, in which order
numbers are added: a reply that was written on a busy machine may differ in its last bits from one
on a quiet machine. Who asks for a number of threads gets it, always.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from enum import Enum

# Measured together, in seconds: Windows tells the processor's time in steps of 1/64 s.
LEAST_S = 0.25 if sys.platform == "win32" else 0.1
WANTED_SHARE = 0.85  # of the processor's time that as many threads could have got
GAIN = 1.05  # times as fast, for the number of a trial to be kept
PAUSES_S = 2.0, 60.0  # after a trial that did not help: at first, and at most
FORGET_S = 60.0  # without a request, after which all threads are begun with


class Phase(Enum):
    """What is evaluated. A token costs the one and the other differently."""

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


class _Known:
    """What is known of one phase: how many threads it has now, and when others are tried."""

    def __init__(self, threads: int) -> None:
        self.threads = threads
        self.fewer, self.more = _Pause(), _Pause()


class ThreadGovernor:
    """`threads` is how many there are now, from 1 to `most`; `apply` makes llama.cpp use so many.
    With `fixed` it is always `most`. With `gpu` a graphics card does part of the work, so that
    little of the processor's time doesn't tell by itself that another program has it. `wall` and
    `busy` give seconds: by the clock, and of the processor for all threads of this process.

    A prompt and a reply have numbers of their own: a reply waits for the memory where more threads
    don't help it, a prompt is computed faster by each."""

    def __init__(
        self,
        most: int,
        apply: Callable[[int], None],
        *,
        fixed: bool = False,
        gpu: bool = False,
        wall: Callable[[], float] = time.perf_counter,
        busy: Callable[[], float] = time.process_time,
    ) -> None:
        self._most, self._apply, self._wall, self._busy = most, apply, wall, busy
        self._fixed, self._gpu = fixed or most < 2, gpu
        self.threads = most
        self._known = {phase: _Known(most) for phase in Phase}
        self._phase: Phase | None = None
        self._tokens = 0
        self._began = self._began_busy = 0.0
        self._ended = -FORGET_S
        self._before: tuple[int, float] | None = None  # threads, and seconds a token, of a trial
        self._is_busy = False  # as was last seen with all threads, or with more than before

    def begin(self, phase: Phase) -> None:
        """Measure from here on, a reply with the threads of the last one. Most prompts are too
        short to be measured: while the machine is busy they get no more threads than the reply."""
        if self._fixed:
            return
        if phase is Phase.PROMPT and self._wall() - self._ended > FORGET_S:
            self._forget()
        self._leave_trial()
        self._phase = phase
        if phase is Phase.PROMPT:
            known = self._known[phase] if self._is_busy else _Known(self._most)
            if self._is_busy:
                known.threads = min(known.threads, self._known[Phase.REPLY].threads)
            self._known[phase] = known
        self._use(self._known[phase].threads)
        self._start()

    def end(self) -> None:
        """What follows is no evaluation."""
        self._leave_trial()
        self._phase = None
        self._ended = self._wall()

    def use_all(self) -> None:
        """All threads, and nothing known."""
        self._forget()
        self._use(self._most)

    def after(self, tokens: int, *, whole: bool = True) -> None:
        """So many were evaluated since the last call. Not `whole`: fewer at once than before, of
        which each takes longer, so that the time can't be compared."""
        if self._phase is None:
            return
        self._tokens += tokens
        now = self._wall()
        taken = now - self._began
        if taken < LEAST_S:
            return
        share = (self._busy() - self._began_busy) / (taken * self.threads)
        more_tried = self._before is not None and self.threads > self._before[0]
        if more_tried or self.threads == self._most or share < WANTED_SHARE:
            self._is_busy = share < WANTED_SHARE
        if self._phase is Phase.PROMPT and share < WANTED_SHARE and not self._gpu:
            # A single token with too many threads may take seconds: not even one is tried with all.
            reply = self._known[Phase.REPLY]
            reply.threads = min(reply.threads, self._with_a_core(share))
        if whole:
            self._compare(taken / self._tokens, share, now)
        self._start()

    # Inside

    def _compare(self, each: float, share: float, now: float) -> None:
        """End a trial or begin one, by the seconds a token."""
        assert self._phase is not None
        known = self._known[self._phase]
        if self._before is not None:
            self._judge(each, now)
        elif share < WANTED_SHARE:
            if self.threads > 1 and now >= known.fewer.until:
                self._try(min(self.threads - 1, self._with_a_core(share)), each)
        elif self.threads < self._most and now >= known.more.until:
            self._try(min(self._most, self.threads + max(1, self.threads // 3)), each)
        else:
            known.fewer = _Pause()
        known.threads = self.threads if self._before is None else self._before[0]

    def _with_a_core(self, share: float) -> int:
        """How many threads would have had a core each."""
        return max(1, round(share * self.threads))

    def _judge(self, each: float, now: float) -> None:
        """Keep the threads that are tried, or go back."""
        assert self._before is not None and self._phase is not None
        known = self._known[self._phase]
        threads, before = self._before
        self._before = None
        fewer = self.threads < threads
        if each * GAIN >= before:
            self._use(threads)
            (known.fewer if fewer else known.more).lengthen(now)
        elif fewer:
            known.more.begin(now)
        else:
            known.more = _Pause()

    def _try(self, threads: int, each: float) -> None:
        self._before = self.threads, each
        self._use(threads)

    def _leave_trial(self) -> None:
        if self._before is not None:
            self._use(self._before[0])
            self._before = None

    def _forget(self) -> None:
        self._before, self._is_busy = None, False
        self._known = {phase: _Known(self._most) for phase in Phase}

    def _use(self, threads: int) -> None:
        if threads != self.threads:
            self.threads = threads
            self._apply(threads)

    def _start(self) -> None:
        self._tokens = 0
        self._began, self._began_busy = self._wall(), self._busy()
