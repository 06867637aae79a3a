"""Background work: runs services in threads, and delivers their results on the window's thread.

Work is put on a lane: what is on one lane runs in order, lanes run beside each other. A stream of
items is delivered in batches: a fast engine wakes the window once for many tokens, not for each.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from app.errors import ConsiliumError, InternalError
from app.log import origin_of
from app.worker import Worker

STORE, REPLY, COUNT, SLOW = "store", "reply", "count", "slow"

T = TypeVar("T")
Failed = Callable[[ConsiliumError], None]

_log = logging.getLogger(__name__)


class Job:
    """A piece of work. `drop()`: nothing of it is delivered any more. What waits for its turn is
    not begun, a stream ends with the item that it is at; a call that is under way goes on."""

    def __init__(self) -> None:
        self._dropped = False

    def drop(self) -> None:
        self._dropped = True

    def is_dropped(self) -> bool:
        return self._dropped


class Background(QObject):
    """Owns the threads. `close()` ends them once what they do is done."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, Worker] = {}
        self._closed = False
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        lane: str = STORE,
    ) -> Job:
        """Call `work` on the lane; then `done` or `failed` on the window's thread."""
        job = Job()

        def task() -> None:
            if job.is_dropped():
                return
            try:
                result = work()
            except BaseException as error:
                self._post(job, failed, as_shown(error))
            else:
                self._post(job, done, result)

        self._put(lane, task)
        return job

    def iterate(
        self,
        work: Callable[[], Iterable[T]],
        items: Callable[[list[T]], None],
        done: Callable[[], None] | None = None,
        failed: Failed | None = None,
        lane: str = REPLY,
    ) -> Job:
        """Run through what `work` returns, on the lane; `items` gets what came meanwhile."""
        job = Job()
        pending: list[T] = []
        lock = threading.Lock()

        def flush(_: object) -> None:
            with lock:
                batch = pending[:]
                pending.clear()
            if batch:
                items(batch)

        def task() -> None:
            if job.is_dropped():
                return
            try:
                for item in work():
                    if job.is_dropped():
                        return
                    with lock:
                        pending.append(item)
                        first = len(pending) == 1
                    if first:
                        self._post(job, flush, None)
            except BaseException as error:
                self._post(job, failed, as_shown(error))
            else:
                self._post(job, (lambda _: done()) if done else None, None)

        self._put(lane, task)
        return job

    def close(self, timeout: float = 10.0) -> None:
        """Let the lanes finish what they have, then end them. Nothing more is delivered."""
        self._closed = True
        for lane in self._lanes.values():
            lane.close(0, finish=True)
        for lane in self._lanes.values():
            lane.close(timeout, finish=True)
        self._lanes.clear()

    def _put(self, name: str, task: Callable[[], None]) -> None:
        if self._closed:
            return
        lane = self._lanes.get(name)
        if lane is None:
            lane = self._lanes[name] = Worker(f"consilium-{name}")
        lane.put(task)

    def _post(self, job: Job, receiver: Callable[[Any], None] | None, value: object) -> None:
        if receiver is not None and not self._closed:
            self._posted.emit((job, receiver, value))

    def _deliver(self, posted: tuple[Job, Callable[[Any], None], object]) -> None:
        job, receiver, value = posted
        owner = getattr(receiver, "__self__", None)
        gone = isinstance(owner, QObject) and not shiboken6.isValid(owner)
        if not (job.is_dropped() or self._closed or gone):
            receiver(value)


def as_shown(error: BaseException) -> ConsiliumError:
    """What the window shows of an error, never a traceback: the error itself when it is ours to
    show; else it is logged as our bug.

    The text of a foreign exception may hold what was typed, so only its type and place are kept.
    """
    if isinstance(error, ConsiliumError) and not isinstance(error, InternalError):
        return error
    _log.error("a mistake of ours: %s", origin_of(error))
    return InternalError(
        "Something went wrong inside Consilium; nothing that was stored is lost. "
        "Try again, and restart Consilium if it happens again."
    )
