"""Line process: a child process that may die, is asked in one line and answers in one.

What a stranger wrote is read or run there (a chat template, a document): who asks waits no longer
than it says, and gets whatever came.
"""

from __future__ import annotations

import contextlib
import subprocess
import threading
from collections.abc import Callable, Sequence

from app.services.engine.engine_process import child_environment

START_S = 20.0  # for the process to be ready, on a busy computer
END_S = 2.0


class LineProcess:
    """A running process, and its end. It gets no signal of the terminal's. `timed_out`: it was
    ended, as it took longer than it might."""

    def __init__(self, command: Sequence[str]) -> None:
        self.timed_out = False
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=child_environment(),
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def ready(self, line: bytes) -> bool:
        """Whether it said `line`, its first one, within START_S seconds."""
        return self._within(START_S, lambda: self._line(len(line))) == line

    def ask(self, request: bytes, seconds: float, most: int, *, last: bool = False) -> bytes:
        """The line that answers, of at most `most` bytes; a part of it or nothing when the process
        ended, or was ended after that time. `last`: nothing is asked after it."""

        def ask() -> bytes:
            assert self._process.stdin is not None
            self._process.stdin.write(request)
            if last:
                self._process.stdin.close()
            else:
                self._process.stdin.flush()
            return self._line(most)

        return self._within(seconds, ask)

    def rest(self, size: int, seconds: float) -> bytes:
        """The bytes behind the line, or as many as come."""

        def read() -> bytes:
            assert self._process.stdout is not None
            return self._process.stdout.read(size)

        return self._within(seconds, read) if size else b""

    def kill(self) -> None:
        self._process.kill()

    def close(self) -> None:
        self.kill()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):  # what it never read
                    stream.close()
        self._process.wait(END_S)

    def _line(self, most: int) -> bytes:
        assert self._process.stdout is not None
        return self._process.stdout.readline(most)

    def _within(self, seconds: float, work: Callable[[], bytes]) -> bytes:
        """Killing the process wakes whoever reads."""
        timer = threading.Timer(seconds, self._out_of_time)
        timer.daemon = True
        timer.start()
        try:
            return work()
        except (OSError, ValueError):
            return b""
        finally:
            timer.cancel()
            timer.join()

    def _out_of_time(self) -> None:
        self.timed_out = True
        self.kill()
