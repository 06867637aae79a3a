"""Worker: one thread with a queue of jobs, a name, and one way to close it.

Jobs run in the order in which they are due, one at a time. A job that fails is
reported to `threading.excepthook`, as a failing thread is, and the next one runs. The thread begins
with the first job and ends with `close`.
"""

from __future__ import annotations

import heapq
import itertools
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

Job = Callable[[], object]


class Clock:
    """The seconds that a worker goes by, and its waiting for them; a test gives another one."""

    def now(self) -> float:
        return time.monotonic()

    def wait(self, changed: threading.Condition, seconds: float | None) -> None:
        """Until `changed` is notified, or for `seconds`; the caller holds it."""
        changed.wait(seconds)


@dataclass(order=True)
class _Waiting:
    due: float
    number: int
    job: Job = field(compare=False)


class Worker:
    """Every method may be called from any thread, its own too.

    The thread is a daemon: a native call that never returns must not keep the process.
    """

    def __init__(self, name: str, clock: Clock | None = None) -> None:
        self._name = name
        self._clock = clock or Clock()
        self._changed = threading.Condition()
        self._waiting: list[_Waiting] = []  # a heap
        self._numbers = itertools.count()
        self._thread: threading.Thread | None = None
        self._is_at_work = False
        self._is_closed = False
        self._is_stopped = False

    def put(self, job: Job, after_s: float = 0.0) -> bool:
        """Do this, in `after_s` seconds at the earliest; False once the worker is closed."""
        with self._changed:
            if self._is_closed:
                return False
            due = self._clock.now() + after_s
            heapq.heappush(self._waiting, _Waiting(due, next(self._numbers), job))
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
                self._thread.start()
            self._changed.notify_all()
            return True

    def repeat(self, job: Job, every_s: float, after_s: float | None = None) -> bool:
        """Do this again and again, `every_s` seconds after its last end, until the worker is
        closed; the first time after `after_s`, or `every_s`. False once it is closed."""

        def again() -> None:
            try:
                job()
            finally:
                self.put(again, every_s)

        return self.put(again, every_s if after_s is None else after_s)

    def is_stopped(self) -> bool:
        """Whether a job that takes long should give up: the worker was stopped or closed, and not
        to finish what it had."""
        return self._is_stopped

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until no job is due or under way; whether that came to pass in time."""
        with self._changed:
            return self._changed.wait_for(self._is_idle, seconds)

    def stop(self) -> None:
        """Begin no job any more, and let the one under way know. Returns at once."""
        with self._changed:
            self._is_closed = self._is_stopped = True
            self._waiting.clear()
            self._changed.notify_all()

    def close(self, seconds: float | None = None, *, finish: bool = False) -> bool:
        """Take no job any more, and wait for the one under way, for `seconds` at most; whether the
        thread has ended. With `finish` the jobs that are due are done first.

        May be called twice. In the worker's own thread it doesn't wait.
        """
        if not finish:
            self.stop()
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()
            thread = self._thread
        if thread is None:
            return True
        if thread is not threading.current_thread():
            thread.join(seconds)
        return not thread.is_alive()

    def _is_idle(self) -> bool:
        return not self._is_at_work and self._due_in() != 0.0

    def _due_in(self) -> float | None:
        """Seconds until the next job; None where there is none."""
        if not self._waiting:
            return None
        return max(0.0, self._waiting[0].due - self._clock.now())

    def _work(self) -> None:
        while (job := self._next()) is not None:
            try:
                job()
            except BaseException:
                failure = (*sys.exc_info(), threading.current_thread())
                threading.excepthook(threading.ExceptHookArgs(failure))
            job = None  # what it holds may be a secret, and the next one may be long in coming

    def _next(self) -> Job | None:
        with self._changed:
            self._is_at_work = False
            self._changed.notify_all()
            while (due_in := self._due_in()) != 0.0:
                if self._is_closed:
                    return None
                self._clock.wait(self._changed, due_in)
            self._is_at_work = True
            return heapq.heappop(self._waiting).job
