"""Exam run files: the answers of each run as JSON lines, so that a run that ended early is gone on
with.

They hold identifiers and letters, no text of a question and nothing of a patient: so they lie
beside the vault, not in it, and an evaluation needs no passphrase.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

import msgspec

from app.core.evaluation.exam_records import ExamAnswer, ExamRunHead, from_line
from app.errors import NotFound, WrongUse
from app.files import UNDECODABLE, disk_error, open_new, read_regular
from app.sentences import say

_MOST_BYTES = 64 << 20
_SYNC_S = 1.0  # at most that long a finished answer is not yet durable

Run = tuple[ExamRunHead, list[ExamAnswer]]


class ExamRunFiles:
    """The runs of one data folder; `folder` is made with the first."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def opened(self, head: ExamRunHead, *, anew: bool = False) -> OpenRun:
        """The run of this head, gone on with where it ended, or begun; `anew` forgets its answers.
        Raises HomeNotWritable or DiskFull."""
        path = self._folder / f"{head.id}.jsonl"
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            known = None if anew else _read(path)
            if known is None:
                path.unlink(missing_ok=True)
                with open_new(path) as file:
                    file.write(_line(head))
                known = head, [], path.stat().st_size
            file = path.open("r+b")
            file.truncate(known[2])  # of a line that was cut, nothing stays
            file.seek(0, os.SEEK_END)
            return OpenRun(known[0], known[1], file)
        except OSError as error:
            raise _refused(error, path) from error

    def listed(self) -> Iterator[Run]:
        """Every run that can be read, the latest first."""
        found = []
        with suppress(OSError):
            for path in self._folder.glob("*.jsonl"):
                if (known := _read(path)) is not None:
                    found.append((known[0], known[1]))
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

    def __init__(self, head: ExamRunHead, answers: list[ExamAnswer], file: BinaryIO) -> None:
        self.head = head
        self.answers = answers
        self._file = file
        self._synced = time.monotonic()

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
        self.answers.append(answer)

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
            self._file.close()


def _read(path: Path) -> tuple[ExamRunHead, list[ExamAnswer], int] | None:
    """A run's file, and the bytes of it that are whole; None where it is none of this version."""
    try:
        content = read_regular(path, _MOST_BYTES)
    except OSError:
        return None
    first, *rest = content.splitlines(keepends=True) or [b""]
    try:
        head: ExamRunHead = from_line(first, ExamRunHead)
    except UNDECODABLE:
        return None
    whole, answers = len(first), []
    for line in rest:
        try:
            answer: ExamAnswer = from_line(line, ExamAnswer)
        except UNDECODABLE:
            break
        if not line.endswith(b"\n"):
            break
        answers.append(answer)
        whole += len(line)
    return (head, answers, whole) if first.endswith(b"\n") else None


def _line(record: msgspec.Struct) -> bytes:
    return msgspec.json.encode(record) + b"\n"


def _refused(error: OSError, path: Path) -> Exception:
    return disk_error(
        error,
        full=say(
            "The disk is full: the evaluation stops here, and goes on when you start it again."
        ),
        refused=say(
            "{path} cannot be written ({reason}). Make the folder writable.",
            path=path,
            reason=error.strerror,
        ),
    )
