"""The one conversion of the window: begun, watched, paused, gone on with after any end."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core.models.conversion import ConversionJob, JobState
from app.errors import WrongUse
from app.paths import Home
from app.services.models.conversion.conversion_service import Conversions
from app.services.models.conversion.converter_process import ConverterProcess
from app.services.models.model_library import ModelLibrary
from tests.helpers.gguf_files import write_model
from tests.helpers.scripted_converter import VARIABLE, done, error, progress, scripted_converter

PATIENCE_S = 60.0


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)


class Desk:
    """A data folder, and programs that come and go over it."""

    def __init__(self, home: Home, script: Path) -> None:
        home.create()
        self.home = home
        self._script = script
        self._running: list[Conversions] = []
        self.seen: list[ConversionJob | None] = []
        self.checkpoint = home.root.parent / "checkpoint"
        self.checkpoint.mkdir()

    def play(self, *lines: str) -> None:
        self._script.write_text("\n".join(lines), encoding="utf-8")

    def program(self) -> Conversions:
        """Another start of the program, on the same folder."""
        library = ModelLibrary(self.home, bundled=lambda: ())
        conversions = Conversions(self.home, library, scripted_converter())
        conversions.listener = self.seen.append
        self._running.append(conversions)
        conversions.watch()
        until(lambda: bool(self.seen))
        return conversions

    def begin(self, conversions: Conversions) -> ConversionJob:
        order = conversions.order(str(self.checkpoint), self.home.models, "Q4_K_M")
        return conversions.start(order)

    def close(self) -> None:
        for conversions in self._running:
            conversions.pause()
            job = conversions.job()
            conversions.close()
            if job is not None:
                process = ConverterProcess(self.home.conversion_lock, self.home.conversion_log)
                process.end(job.pid)


@pytest.fixture
def desk(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "script"))
    desk = Desk(home, tmp_path / "script")
    yield desk
    desk.close()


def state_of(conversions: Conversions) -> JobState | None:
    job = conversions.job()
    return job.state if job else None


def share_of(conversions: Conversions) -> float:
    job = conversions.job()
    return job.progress.overall if job and job.progress else 0.0


def test_a_conversion_ends_with_a_model_in_the_library(desk: Desk, tmp_path: Path) -> None:
    made = write_model(tmp_path / "made.gguf")
    desk.play(progress("convert", 50), f"write {made}", progress("check", 100), done())
    program = desk.program()
    assert program.job() is None
    desk.begin(program)
    until(lambda: state_of(program) is JobState.DONE)
    job = program.job()
    assert job is not None and job.name == "checkpoint"
    (model,) = ModelLibrary(desk.home, bundled=lambda: ()).list()
    assert model.sha256 == job.model_sha256
    assert model.path == str(desk.home.models / "checkpoint.Q4_K_M.gguf")
    assert {each.state for each in desk.seen if each} >= {JobState.RUNNING, JobState.CONVERTED}
    program.put_away()
    assert program.job() is None and not desk.home.conversion.exists()


def test_one_at_a_time_and_a_target_that_is_free(desk: Desk, tmp_path: Path) -> None:
    desk.play(progress("convert", 50), "wait")
    write_model(desk.home.models / "checkpoint.Q4_K_M.gguf")
    program = desk.program()
    job = desk.begin(program)
    assert Path(job.order.target).name == "checkpoint.Q4_K_M-2.gguf"
    with pytest.raises(WrongUse, match="not done yet"):
        desk.begin(program)


def test_a_pause_is_kept_and_goes_on_after_a_restart(desk: Desk, tmp_path: Path) -> None:
    desk.play(progress("convert", 50), "wait")
    program = desk.program()
    desk.begin(program)
    until(lambda: share_of(program) == 0.5)
    program.pause()
    assert state_of(program) is JobState.PAUSED
    program.close()
    desk.seen.clear()
    after = desk.program()
    until(lambda: state_of(after) is JobState.PAUSED)
    assert share_of(after) == 0.5
    made = write_model(tmp_path / "made.gguf")
    desk.play(f"write {made}", done())
    after.go_on()
    until(lambda: state_of(after) is JobState.DONE)


def test_going_on_right_after_a_pause_waits_for_the_converters_end(
    desk: Desk, tmp_path: Path
) -> None:
    desk.play("linger 1.0", progress("convert", 50), "wait")
    program = desk.program()
    desk.begin(program)
    until(lambda: share_of(program) == 0.5)
    made = write_model(tmp_path / "made.gguf")
    desk.play(f"write {made}", done())
    program.pause()
    program.go_on()
    until(lambda: state_of(program) is JobState.DONE)


def test_a_converter_that_is_killed_is_said_and_can_go_on(desk: Desk, tmp_path: Path) -> None:
    desk.play(progress("convert", 30), "wait")
    program = desk.program()
    job = desk.begin(program)
    until(lambda: share_of(program) == 0.3)
    os.kill(job.pid, signal.SIGKILL)
    until(lambda: state_of(program) is JobState.STOPPED)
    stopped = program.job()
    assert stopped is not None and "ended before it was done" in stopped.sentence
    assert stopped.can_go_on and share_of(program) == 0.3
    made = write_model(tmp_path / "made.gguf")
    desk.play(f"write {made}", done())
    program.go_on()
    until(lambda: state_of(program) is JobState.DONE)


def test_the_converter_outlives_the_program_which_finds_it_again(
    desk: Desk, tmp_path: Path
) -> None:
    """A lock replaces the program; so may a crash."""
    made = write_model(tmp_path / "made.gguf")
    desk.play(progress("convert", 30), "wait")
    program = desk.program()
    job = desk.begin(program)
    until(lambda: share_of(program) == 0.3)
    program.close()
    process = ConverterProcess(desk.home.conversion_lock, desk.home.conversion_log)
    assert process.is_running(job.pid)
    desk.seen.clear()
    after = desk.program()
    until(lambda: share_of(after) == 0.3 and state_of(after) is JobState.RUNNING)
    os.kill(job.pid, signal.SIGKILL)
    until(lambda: state_of(after) is JobState.STOPPED)
    assert not process.is_running(job.pid)
    desk.play(f"write {made}", done())
    after.go_on()
    until(lambda: state_of(after) is JobState.DONE)


def test_both_killed_the_next_start_offers_to_go_on(desk: Desk) -> None:
    desk.play(progress("convert", 30), "wait")
    program = desk.program()
    job = desk.begin(program)
    until(lambda: share_of(program) == 0.3)
    program.close()
    os.kill(job.pid, signal.SIGKILL)
    desk.seen.clear()
    after = desk.program()
    until(lambda: state_of(after) is JobState.STOPPED)
    assert share_of(after) == 0.3


def test_what_ended_while_nobody_watched_is_added_at_the_next_start(
    desk: Desk, tmp_path: Path
) -> None:
    made = write_model(tmp_path / "made.gguf")
    desk.play(f"write {made}", done())
    program = desk.program()
    program.close()  # sees nothing of it
    job = desk.begin(program)
    process = ConverterProcess(desk.home.conversion_lock, desk.home.conversion_log)
    until(lambda: not process.is_running(job.pid))
    assert ModelLibrary(desk.home, bundled=lambda: ()).list() == []
    desk.seen.clear()
    after = desk.program()
    until(lambda: state_of(after) is JobState.DONE)
    assert len(ModelLibrary(desk.home, bundled=lambda: ()).list()) == 1


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ((error("checkpoint holds no config.json: choose it.", "checkpoint"),), "no config.json"),
        ((progress("convert", 9), error("The disk of x is full: make room.", "output")), "is full"),
        (
            (progress("download", 9), error("x can't be downloaded (ConnectError).", "hub")),
            "check the connection",
        ),
        (("text Killed",), "ended before it was done"),
    ],
)
def test_what_ends_it_is_one_clear_sentence(desk: Desk, told: tuple[str, ...], said: str) -> None:
    desk.play(*told, "exit 1")
    program = desk.program()
    desk.begin(program)
    until(lambda: state_of(program) is JobState.STOPPED)
    job = program.job()
    assert job is not None and said in job.sentence and "\n" not in job.sentence


def test_giving_up_deletes_what_was_made_and_nothing_else(desk: Desk) -> None:
    desk.play(progress("convert", 30), "wait")
    program = desk.program()
    target = Path(desk.begin(program).order.target)
    until(lambda: share_of(program) == 0.3)
    shards = target.with_name(target.name + ".part.shards")
    shards.mkdir()
    for path in (shards / "a.bin", target.with_name(target.name + ".part")):
        path.write_text("made")
    target.with_name(target.name + ".part.journal").write_text("made")
    beside = target.with_name("other.gguf")
    beside.write_text("mine")
    program.give_up()
    until(lambda: program.job() is None)
    assert [path.name for path in target.parent.iterdir()] == [beside.name]
    assert desk.checkpoint.exists()
    desk.begin(program)  # and another may begin


def test_a_torn_state_is_none(desk: Desk) -> None:
    desk.home.conversion.write_text('{"order": {"sour')
    assert desk.program().job() is None


def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_begun(desk: Desk) -> None:
    program = desk.program()
    (desk.home.root / "file").write_text("in the way")
    order = program.order(str(desk.checkpoint), desk.home.root / "file" / "in", "Q4_K_M")
    with pytest.raises(Exception, match="Choose another one"):
        program.start(order)
    assert program.job() is None
