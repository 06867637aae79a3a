"""Reader client: documents read by a process that may die (app/reader).

A process reads one document and ends. It is not kept: what a stranger's document did to it is gone
with it.
"""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec

from app.core.clinical.reader_messages import (
    MAX_LINE_BYTES,
    READY,
    TIME_S,
    DocumentRead,
    DrawPage,
    NotRead,
    PageDrawn,
    ReadDocument,
    ReaderAnswer,
    ReaderRequest,
    Refusal,
)
from app.errors import Cancelled, PasswordNeeded, SourceUnreadable
from app.files import UNDECODABLE
from app.sentences import say
from app.services.engine.line_process import LineProcess


@dataclass(frozen=True)
class PagePicture:
    """`pixels` are `height` rows of `stride` bytes, blue, green and red for each pixel; `boxes` as
    of PageDrawn."""

    width: int
    height: int
    stride: int
    pixels: bytes
    boxes: tuple[tuple[float, float, float, float], ...]


class Reading:
    """A document that is being read, for who may give it up, from any thread."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._process: LineProcess | None = None
        self._cancelled = False

    def cancel(self) -> None:
        with self._guard:
            self._cancelled = True
            if self._process is not None:
                self._process.kill()

    def is_cancelled(self) -> bool:
        return self._cancelled

    def begins(self, process: LineProcess) -> None:
        """Cancelling ends this process. Raises Cancelled where that was asked already."""
        with self._guard:
            if self._cancelled:
                raise Cancelled
            self._process = process

    def ended(self) -> None:
        with self._guard:
            self._process = None


class DocumentReader:
    """Every method may be called from any thread; each call has a process of its own."""

    def __init__(self, command: Sequence[str] | None = None, time_s: float = TIME_S) -> None:
        self._command = list(command) if command is not None else reader_command()
        self._time_s = time_s
        self._guard = threading.Lock()
        self.running: set[LineProcess] = set()
        self._closed = False

    def read(
        self, request: ReadDocument, content: bytes, name: str, reading: Reading | None = None
    ) -> tuple[DocumentRead, bytes]:
        """What the document holds, and the bytes to keep of it: without its password. `name` is for
        the sentence.

        Raises SourceUnreadable, PasswordNeeded; Cancelled once this is closed, or `reading` was
        given up.
        """
        answer, rest = self._asked_by(request, content, name, reading)
        if not isinstance(answer, DocumentRead):
            raise self._unreadable(name, say("the process that read it answered something else"))
        return answer, rest or content

    def draw(
        self, request: DrawPage, content: bytes, name: str, reading: Reading | None = None
    ) -> PagePicture:
        """A page as a picture. Raises as `read`."""
        answer, pixels = self._asked_by(request, content, name, reading)
        if not isinstance(answer, PageDrawn) or len(pixels) < answer.stride * answer.height:
            raise self._unreadable(name, say("the process that read it answered something else"))
        return PagePicture(answer.width, answer.height, answer.stride, pixels, answer.boxes)

    def close(self) -> None:
        """End what is being read."""
        with self._guard:
            self._closed = True
            for process in self.running:
                process.kill()

    def _asked_by(
        self, request: ReaderRequest, content: bytes, name: str, reading: Reading | None
    ) -> tuple[ReaderAnswer, bytes]:
        """Raises Cancelled where it ended because `reading` was given up."""
        reading = reading or Reading()
        try:
            return self._asked(request, content, name, reading)
        except SourceUnreadable:
            if reading.is_cancelled():
                raise Cancelled from None
            raise

    def _asked(
        self, request: ReaderRequest, content: bytes, name: str, reading: Reading
    ) -> tuple[ReaderAnswer, bytes]:
        with self._process(name, reading) as process:
            if not process.ready(READY):
                self._raise_if_closed()
                raise SourceUnreadable(
                    say(
                        "“{name}” was not read: the process for it did not start. Try again.",
                        name=name,
                    )
                )
            asked = msgspec.json.encode(request) + b"\n" + content
            line = process.ask(asked, self._time_s, MAX_LINE_BYTES, last=True)
            answer = self._decoded(line, process, name)
            if isinstance(answer, NotRead):
                raise self._refused(answer, name)
            size = (
                answer.size if isinstance(answer, DocumentRead) else answer.stride * answer.height
            )
            return answer, process.rest(size, self._time_s)

    @contextlib.contextmanager
    def _process(self, name: str, reading: Reading) -> Iterator[LineProcess]:
        with self._guard:
            if self._closed:
                raise Cancelled
            try:
                process = LineProcess(self._command)
            except OSError as error:
                raise SourceUnreadable(
                    say(
                        "“{name}” was not read: the process for it could not be started "
                        "({reason}). Try again.",
                        name=name,
                        reason=error.strerror or error,
                    )
                ) from error
            self.running.add(process)
        try:
            reading.begins(process)
            yield process
        finally:
            reading.ended()
            with self._guard:
                self.running.discard(process)
            process.close()

    def _decoded(self, line: bytes, process: LineProcess, name: str) -> ReaderAnswer:
        if line.endswith(b"\n"):
            with contextlib.suppress(*UNDECODABLE):
                answer: ReaderAnswer = msgspec.json.decode(line, type=ReaderAnswer)
                return answer
        self._raise_if_closed()
        if process.timed_out:
            raise self._unreadable(
                name,
                say("reading it takes longer than {seconds:.0f} seconds", seconds=self._time_s),
            )
        raise self._unreadable(name, say("it ended the process that read it"))

    def _raise_if_closed(self) -> None:
        if self._closed:
            raise Cancelled

    def _refused(self, answer: NotRead, name: str) -> SourceUnreadable:
        if answer.refusal is Refusal.PASSWORD_NEEDED:
            return PasswordNeeded(
                say("“{name}” is encrypted. Give its password to add it.", name=name)
            )
        if answer.refusal is Refusal.WRONG_PASSWORD:
            return PasswordNeeded(
                say("That is not the password of “{name}”. Try again.", name=name)
            )
        return self._unreadable(name, answer.reason)

    def _unreadable(self, name: str, reason: str) -> SourceUnreadable:
        return SourceUnreadable(
            say("“{name}” cannot be read: {reason}. Nothing was added.", name=name, reason=reason)
        )


def reader_command() -> list[str]:
    """What starts the process."""
    return [sys.executable, "-P", "-m", "app.reader"]
