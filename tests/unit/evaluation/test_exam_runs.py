"""Files of runs: what damages them costs no more than what it damaged, and one writes at a time."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.units import spelled_moment
from app.errors import DiskFull, EvaluationInUse, HomeNotWritable
from app.store.exam_runs import ExamRunFiles
from tests.helpers.exam_runs import HEAD, N, answer
from tests.helpers.tree import ROOT


@dataclass
class Kept:
    """A run of twelve answers, and its file."""

    files: ExamRunFiles
    path: Path

    def read(self) -> list[str]:
        with self.files.opened(HEAD) as run:
            return [each.item for each in run.answers]


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    files = ExamRunFiles(tmp_path / "evaluations")
    with files.opened(HEAD) as run:
        for number in range(N):
            run.add(answer(number))
    return Kept(files, tmp_path / "evaluations" / f"{HEAD.id}.jsonl")


ALL = [str(number) for number in range(N)]


def test_a_damaged_line_costs_its_own_answer_alone(kept: Kept) -> None:
    lines = kept.path.read_bytes().splitlines(keepends=True)
    lines[4] = b"\xff" + lines[4][1:]
    kept.path.write_bytes(b"".join(lines))
    assert kept.read() == [each for each in ALL if each != "3"]
    with kept.files.opened(HEAD) as run:
        run.add(answer(3))
    assert sorted(kept.read(), key=int) == ALL
    ((_, answers),) = kept.files.listed()
    assert len(answers) == N


def test_an_unterminated_last_line_goes_and_nothing_before_it(kept: Kept) -> None:
    content = kept.path.read_bytes()
    kept.path.write_bytes(content[:-1])
    assert kept.read() == ALL[:-1]
    assert kept.path.read_bytes() == content[: content[:-1].rindex(b"\n") + 1]


@pytest.mark.parametrize("first", [b"", b"{}\n", b"\x00" * 40 + b"\n", b'{"exam":"other"}\n'])
def test_a_damaged_head_is_written_again_and_the_answers_stay(kept: Kept, first: bytes) -> None:
    _, _, rest = kept.path.read_bytes().partition(b"\n")
    kept.path.write_bytes(first + rest)
    assert list(kept.files.listed()) == []
    # With no line for the head the first answer stands in its place.
    assert kept.read() == (ALL if first else ALL[1:])
    ((head, _),) = kept.files.listed()
    assert head.id == HEAD.id


@pytest.mark.parametrize("at", [-1.0, 4.1e9, 1e18, 1e300])
def test_a_head_whose_date_no_calendar_has_is_a_damaged_one(kept: Kept, at: float) -> None:
    head = msgspec.structs.replace(HEAD, started_at=at)
    assert head.id == HEAD.id
    _, _, rest = kept.path.read_bytes().partition(b"\n")
    kept.path.write_bytes(msgspec.json.encode(head) + b"\n" + rest)
    assert list(kept.files.listed()) == []
    with kept.files.opened(HEAD) as run:
        assert run.head == HEAD and len(run.answers) == N
    ((found, _),) = kept.files.listed()
    assert spelled_moment(found.started_at)


def test_an_answer_that_is_given_again_replaces_the_first(kept: Kept) -> None:
    with kept.files.opened(HEAD) as run:
        run.add(answer(2, "B"))
        assert len(run.answers) == N
    ((_, answers),) = kept.files.listed()
    assert [each.chosen for each in answers if each.item == "2"] == ["B"]
    assert [each.item for each in answers] == ALL


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_bytes_are_wrong_no_more_is_lost_than_they_touch(
    kept: Kept, data: st.DataObject
) -> None:
    whole = kept.path.read_bytes()
    places = data.draw(st.lists(st.integers(0, len(whole) - 1), max_size=4))
    damaged = bytearray(whole)
    for place in places:
        damaged[place] = data.draw(st.integers(0, 255))
    damaged = damaged[: data.draw(st.integers(0, len(damaged)))] if not places else damaged
    kept.path.write_bytes(damaged)
    try:
        found = set(kept.read())
        # A line's end that is gone joins two lines.
        touched = {whole[:place].count(b"\n") for place in places}
        touched |= {line + 1 for line in touched}
        if places:
            assert {each for each in ALL if int(each) + 1 not in touched} <= found
        else:
            assert [each for each in ALL if each in found] == ALL[: len(found)]
        assert set(kept.read()) == found  # what opening mended stays so
    finally:
        kept.path.write_bytes(whole)


@pytest.mark.parametrize("kind", ["folder", "pipe", "large"])
def test_what_cannot_be_read_is_refused_and_left_as_it_is(kept: Kept, kind: str) -> None:
    kept.path.unlink()
    if kind == "folder":
        kept.path.mkdir()
    elif kind == "pipe":
        os.mkfifo(kept.path)
    else:
        with kept.path.open("wb") as file:
            file.truncate((64 << 20) + 1)
    before = kept.path.stat()
    with pytest.raises(HomeNotWritable, match="cannot be used"):
        kept.files.opened(HEAD)
    after = kept.path.stat()
    assert (before.st_ino, before.st_size) == (after.st_ino, after.st_size)


def test_a_disk_that_fails_for_a_moment_costs_no_run(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(path: Path, most: int) -> bytes:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr("app.store.exam_runs.read_regular", broken)
        with pytest.raises(HomeNotWritable, match="Input/output error"):
            kept.files.opened(HEAD)
    assert kept.read() == ALL


def test_a_full_disk_is_told_from_a_folder_that_cannot_be_written(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.store.exam_runs.replace_file", full)
    with pytest.raises(DiskFull, match="goes on when you start it again"):
        kept.files.opened(msgspec.structs.replace(HEAD, seed=9))


def test_two_at_once_are_refused_with_a_sentence_and_the_lock_ends_with_the_run(
    kept: Kept,
) -> None:
    with kept.files.opened(HEAD), pytest.raises(EvaluationInUse, match="at work on this"):
        kept.files.opened(HEAD, anew=True)
    assert kept.read() == ALL


def test_another_program_holds_a_run_as_long_as_it_lives(kept: Kept) -> None:
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys; from pathlib import Path; "
            "from app.store.exam_runs import ExamRunFiles; "
            "from tests.helpers.exam_runs import HEAD; "
            "run = ExamRunFiles(Path(sys.argv[1])).opened(HEAD); "
            "print('open', flush=True); sys.stdin.read()",
            str(kept.path.parent),
        ],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdout is not None and holder.stdin is not None
    try:
        assert holder.stdout.readline() == b"open\n"
        with pytest.raises(EvaluationInUse):
            kept.files.opened(HEAD)
    finally:
        holder.kill()  # its lock goes with it
        holder.wait()
        holder.stdin.close()
        holder.stdout.close()
    assert kept.read() == ALL


def test_a_copy_of_a_run_under_another_name_is_not_listed_twice(kept: Kept) -> None:
    (kept.path.parent / "copy.jsonl").write_bytes(kept.path.read_bytes())
    assert len(list(kept.files.listed())) == 1
    assert kept.files.find(HEAD.id[:6])[0].id == HEAD.id


def test_a_run_begun_anew_forgets_its_answers(kept: Kept) -> None:
    with kept.files.opened(HEAD, anew=True) as run:
        assert run.answers == []
    assert kept.read() == []
    assert kept.path.stat().st_mode & 0o777 == 0o600
