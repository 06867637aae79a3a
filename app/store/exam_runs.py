"""Exam run files: the answers of each run as JSON lines, so that a run that ended early is gone on
with.

They hold identifiers and letters, no text of a question and nothing of a patient: so they lie
beside the vault, not in it, and an evaluation needs no passphrase.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

import msgspec
from filelock import FileLock, Timeout

from app.core.evaluation.exam_records import ExamAnswer, ExamRunHead, from_line
from app.errors import EvaluationInUse, NotFound, WrongUse
from app.files import UNDECODABLE, disk_error, read_regular, replace_file
from app.sentences import say

_MOST_BYTES = 64 << 20
# So long after the last sync the next answer makes all before it durable; the run's end does, too.
_SYNC_S = 1.0

Run = tuple[ExamRunHead, list[ExamAnswer]]


class ExamRunFiles:
    """The runs of one data folder; `folder` is made with the first."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def opened(self, head: ExamRunHead, *, anew: bool = False) -> OpenRun:
        """The run of this head, gone on with where it ended, or begun; `anew` forgets its answers.
        Nobody else opens it until it is closed.

        Raises EvaluationInUse, HomeNotWritable or DiskFull.
        """
        path = self._folder / f"{head.id}.jsonl"
        with ExitStack() as opened:
            try:
                self._folder.mkdir(mode=0o700, exist_ok=True)
                lock = FileLock(
                    path.with_suffix(".lock"),
                    timeout=0,
                    mode=0o600,
                    thread_local=False,  # whoever stops a run may be in another thread
                    fallback_to_soft=False,
                )
                opened.enter_context(lock)
                run = _Content(head, {}, 0) if anew else _kept(path, head)
                if not run.whole:
                    # A head that is damaged is written again: the file's name tells the same.
                    lines = (_line(each) for each in (run.head, *run.answers.values()))
                    content = b"".join(lines)
                    replace_file(path, content)
                    run = _Content(run.head, run.answers, len(content))
                file = opened.enter_context(path.open("r+b"))
                file.truncate(run.whole)  # of a line that was cut, nothing stays
                file.seek(0, os.SEEK_END)
            except Timeout as error:
                raise EvaluationInUse(
                    say(
                        "Another Consilium is at work on this evaluation. Wait until it is done, "
                        "or stop it there."
                    )
                ) from error
            except OSError as error:
                raise _refused(error, path) from error
            return OpenRun(run.head, run.answers, file, opened.pop_all())

    def listed(self) -> Iterator[Run]:
        """Every run that can be read, the latest first."""
        found = []
        with suppress(OSError):
            for path in self._folder.glob("*.jsonl"):
                if (run := _read(path)) is not None:
                    found.append(run)
        yield from sorted(found, key=lambda run: run[0].started_at, reverse=True)

    def find(self, prefix: str) -> Run:
        """The run whose id begins so. Raises NotFound, or WrongUse for several."""
        found = [run for run in self.listed() if prefix and run[0].id.startswith(prefix)]
        if not found:
            raise NotFound(
                say("There is no evaluation {id}. See: consilium evaluations list", id=prefix)
            )
        if len(found) > 1:
            raise WrongUse(say("Several evaluations begin with {id}: give more of it.", id=prefix))
        return found[0]


class OpenRun:
    """A run that is written to. Close it."""

    def __init__(
        self, head: ExamRunHead, answers: dict[str, ExamAnswer], file: BinaryIO, held: ExitStack
    ) -> None:
        self.head = head
        self._answers = answers
        self._file = file
        self._held = held
        self._synced = time.monotonic()

    @property
    def answers(self) -> list[ExamAnswer]:
        """One for each question that was asked: the last, where it was asked again."""
        return list(self._answers.values())

    def add(self, answer: ExamAnswer) -> None:
        """Raises HomeNotWritable or DiskFull; then it isn't among the answers."""
        try:
            self._file.write(_line(answer))
            self._file.flush()
            if time.monotonic() - self._synced >= _SYNC_S:
                os.fsync(self._file.fileno())
                self._synced = time.monotonic()
        except OSError as error:
            raise _refused(error, Path(self._file.name)) from error
        self._answers[answer.item] = answer

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with suppress(OSError):
            os.fsync(self._file.fileno())
        with suppress(OSError):
            self._held.close()


@dataclass(frozen=True)
class _Content:
    """What a run's file holds: the answers by question, and how many of its bytes are whole lines,
    0 where it has to be written."""

    head: ExamRunHead
    answers: dict[str, ExamAnswer]
    whole: int


def _read(path: Path) -> Run | None:
    """The run of a file; None where it can't be read, or its name is not that of its head."""
    try:
        first, _, rest = read_regular(path, _MOST_BYTES).partition(b"\n")
    except OSError:
        return None
    head = _head(first)
    if head is None or head.id != path.stem:
        return None
    return head, list(_answers(rest)[0].values())


def _kept(path: Path, head: ExamRunHead) -> _Content:
    """What a file of this head's name holds. Raises the OSError of one that can't be read: it may
    be readable another time, so it isn't begun again."""
    try:
        content = read_regular(path, _MOST_BYTES)
    except FileNotFoundError:
        return _Content(head, {}, 0)
    first, _, rest = content.partition(b"\n")
    answers, whole = _answers(rest)
    kept = _head(first)
    if kept is None or kept.id != head.id:
        return _Content(head, answers, 0)
    return _Content(kept, answers, len(first) + 1 + whole if b"\n" in content else 0)


def _head(line: bytes) -> ExamRunHead | None:
    try:
        head: ExamRunHead = from_line(line, ExamRunHead)
    except UNDECODABLE:
        return None
    return head


def _answers(content: bytes) -> tuple[dict[str, ExamAnswer], int]:
    """The answers by question, and how many bytes they take up to the last line's end. A line that
    is damaged costs its own answer alone; what was written last counts."""
    answers: dict[str, ExamAnswer] = {}
    *lines, cut = content.split(b"\n")
    for line in lines:
        with suppress(*UNDECODABLE):
            answer: ExamAnswer = from_line(line, ExamAnswer)
            answers[answer.item] = answer
    return answers, len(content) - len(cut)


def _line(record: msgspec.Struct) -> bytes:
    return msgspec.json.encode(record) + b"\n"


def _refused(error: OSError, path: Path) -> Exception:
    return disk_error(
        error,
        full=say(
            "The disk is full: the evaluation stops here, and goes on when you start it again."
        ),
        refused=say(
            "{path} cannot be used ({reason}). Make it and its folder readable and writable, "
            "then try again.",
            path=path,
            reason=error.strerror,
        ),
    )
