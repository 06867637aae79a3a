"""The worker: its order, its clock, its failures, and its one way to close."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Iterator

import pytest

from app.log import log_path, logged
from app.paths import Home
from app.worker import Worker
from tests.helpers.manual_clock import PATIENCE_S, ManualClock


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def worker(clock: ManualClock) -> Iterator[Worker]:
    worker = Worker("test", clock)
    yield worker
    assert worker.close(PATIENCE_S)


class Held:
    """A job that is under way until `go` is set."""

    def __init__(self) -> None:
        self.begun, self.go = threading.Event(), threading.Event()

    def __call__(self) -> None:
        self.begun.set()
        assert self.go.wait(PATIENCE_S)


@pytest.fixture
def held(worker: Worker) -> Iterator[Held]:
    job = Held()
    worker.put(job)
    assert job.begun.wait(PATIENCE_S)
    yield job
    job.go.set()


def alive(name: str) -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == name]


def test_jobs_run_in_order_in_one_thread_of_that_name(worker: Worker) -> None:
    done: list[tuple[int, str]] = []
    for number in range(100):
        worker.put(lambda number=number: done.append((number, threading.current_thread().name)))
    assert worker.wait(PATIENCE_S)
    assert done == [(number, "test") for number in range(100)]


def test_there_is_no_thread_before_the_first_job_and_none_after_closing() -> None:
    worker = Worker("lazy")
    assert not alive("lazy")
    worker.put(lambda: None)
    assert len(alive("lazy")) == 1
    assert worker.close(PATIENCE_S)
    assert not alive("lazy")


def test_one_that_had_nothing_to_do_closes_at_once() -> None:
    worker = Worker("unused")
    assert worker.close() and worker.is_stopped()
    assert not worker.put(lambda: None)
    assert not worker.repeat(lambda: None, 1.0)
    assert worker.wait(PATIENCE_S) and not alive("unused")


def test_a_delayed_job_waits_for_its_time_and_others_pass_it(
    worker: Worker, clock: ManualClock
) -> None:
    done: list[str] = []
    worker.put(lambda: done.append("late"), after_s=60.0)
    worker.put(lambda: done.append("soon"), after_s=30.0)
    worker.put(lambda: done.append("now"))
    assert worker.wait(PATIENCE_S) and done == ["now"]
    clock.advance(29.9)
    assert worker.wait(PATIENCE_S) and done == ["now"]
    clock.advance(0.2)
    assert worker.wait(PATIENCE_S) and done == ["now", "soon"]
    clock.advance(30.0)
    assert worker.wait(PATIENCE_S) and done == ["now", "soon", "late"]


def test_a_repeated_job_comes_again_after_its_end(worker: Worker, clock: ManualClock) -> None:
    at: list[float] = []
    worker.repeat(lambda: at.append(clock.seconds - 1000.0), 20.0)
    assert worker.wait(PATIENCE_S) and at == []
    for _ in range(3):
        clock.advance(20.0)
        assert worker.wait(PATIENCE_S)
    clock.advance(100.0)  # asleep for long: once, not five times
    assert worker.wait(PATIENCE_S)
    assert at == [20.0, 40.0, 60.0, 160.0]


def test_the_first_of_a_repeated_job_may_come_sooner(worker: Worker, clock: ManualClock) -> None:
    at: list[float] = []
    worker.repeat(lambda: at.append(clock.seconds - 1000.0), 600.0, after_s=3.0)
    clock.advance(3.0)
    assert worker.wait(PATIENCE_S)
    clock.advance(600.0)
    assert worker.wait(PATIENCE_S) and at == [3.0, 603.0]


def test_by_the_real_clock_a_delay_passes_by_itself() -> None:
    worker, done = Worker("real"), threading.Event()
    worker.put(done.set, after_s=0.01)
    assert done.wait(PATIENCE_S)
    assert worker.close(PATIENCE_S)


@pytest.mark.parametrize("failure", [ValueError, KeyError, SystemExit, KeyboardInterrupt])
def test_a_job_that_fails_is_told_and_the_next_one_runs(
    worker: Worker, failure: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[type[BaseException], str | None]] = []
    monkeypatch.setattr(
        threading,
        "excepthook",
        lambda args: told.append((args.exc_type, args.thread and args.thread.name)),
    )
    done: list[int] = []

    def fail() -> None:
        raise failure("what was typed")

    worker.put(fail)
    worker.put(lambda: done.append(1))
    assert worker.wait(PATIENCE_S)
    assert told == [(failure, "test")] and done == [1]


def test_a_failure_is_in_the_log_by_type_and_place_without_its_text(
    worker: Worker, home: Home
) -> None:
    def fail() -> None:
        raise ValueError("Mrs Smith")

    with logged(home):
        worker.put(fail)
        assert worker.wait(PATIENCE_S)
    log = log_path(home).read_text()
    assert "thread test failed" in log and "ValueError" in log and "Smith" not in log


def test_a_repeated_job_that_fails_is_tried_again(
    worker: Worker, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threading, "excepthook", lambda args: None)
    tried: list[int] = []

    def fail() -> None:
        tried.append(1)
        raise OSError("the disk is gone")

    worker.repeat(fail, 10.0)
    for _ in range(3):
        clock.advance(10.0)
        assert worker.wait(PATIENCE_S)
    assert len(tried) == 3


def test_closing_drops_what_waits_and_waits_for_what_is_under_way(
    worker: Worker, held: Held
) -> None:
    done: list[int] = []
    worker.put(lambda: done.append(1))
    closer = threading.Thread(target=worker.close)
    closer.start()
    closer.join(0.05)
    assert closer.is_alive() and not worker.put(lambda: done.append(2))
    held.go.set()
    closer.join(PATIENCE_S)
    assert not closer.is_alive() and done == []


def test_closing_gives_up_after_its_time(worker: Worker, held: Held) -> None:
    assert not worker.close(0.01)
    held.go.set()
    assert worker.close(PATIENCE_S), "closed a second time, it is at its end"


def test_finishing_does_what_is_due_and_drops_what_is_not(worker: Worker, held: Held) -> None:
    done: list[str] = []
    worker.put(lambda: done.append("due"))
    worker.put(lambda: done.append("later"), after_s=60.0)
    assert not worker.close(0.01, finish=True)
    assert not worker.is_stopped() and not worker.put(lambda: done.append("after"))
    held.go.set()
    assert worker.close(PATIENCE_S, finish=True)
    assert done == ["due"]


def test_a_repeated_job_that_is_due_is_done_once_more_when_finishing(
    worker: Worker, held: Held, clock: ManualClock
) -> None:
    done: list[int] = []
    worker.repeat(lambda: done.append(1), 10.0, after_s=0.0)
    worker.close(0.01, finish=True)
    held.go.set()
    assert worker.close(PATIENCE_S, finish=True) and done == [1]


def test_closing_without_finishing_ends_a_finishing(worker: Worker, held: Held) -> None:
    done: list[int] = []
    worker.put(lambda: done.append(1))
    worker.close(0.01, finish=True)
    worker.stop()
    held.go.set()
    assert worker.close(PATIENCE_S) and done == []


def test_a_job_under_way_sees_that_it_should_give_up(worker: Worker) -> None:
    begun, gave_up = threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        while not worker.is_stopped():
            pass
        gave_up.set()

    worker.put(work)
    assert begun.wait(PATIENCE_S)
    worker.stop()
    assert worker.close(PATIENCE_S) and gave_up.is_set()


@pytest.mark.parametrize("act", [Worker.stop, Worker.close], ids=["stop", "close"])
def test_its_own_job_may_close_it(worker: Worker, act: Callable[[Worker], object]) -> None:
    done: list[str] = []

    def work() -> None:
        act(worker)
        done.append("closed")

    worker.put(work)
    worker.put(lambda: done.append("next"))
    assert worker.wait(PATIENCE_S) and worker.close(PATIENCE_S)
    assert done == ["closed"]


def test_its_own_job_may_give_it_another_one(worker: Worker) -> None:
    done: list[int] = []

    def step() -> None:
        done.append(1)
        if len(done) < 5:
            worker.put(step)

    worker.put(step)
    assert worker.wait(PATIENCE_S) and len(done) == 5


def test_waiting_gives_up_after_its_time(worker: Worker, held: Held) -> None:
    assert not worker.wait(0.01)
    held.go.set()
    assert worker.wait(PATIENCE_S)


def test_nothing_of_a_job_is_kept_after_it(worker: Worker) -> None:
    class Secret:
        pass

    secret = Secret()
    gone = weakref.ref(secret)
    worker.put(lambda kept=secret: None)
    del secret
    assert worker.wait(PATIENCE_S)
    assert gone() is None
