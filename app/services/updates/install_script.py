"""A package's install script, in a process of its own.

A stop reaches it at any moment, and is waited for, as it may be exchanging two versions.
"""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from types import FrameType

from app.errors import Cancelled

# install.sh: the new version has the place, but what belongs around it is not whole.
IN_PLACE = 4


class InstallScript:
    """One run of it. `stop` ends it before the exchange, and not within it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._is_stopped = False

    def stop(self) -> None:
        """From any thread, and from a signal; before the script began too."""
        self._is_stopped = True
        if (process := self._process) is not None:
            _tell(process)

    def require_wanted(self) -> None:
        """Before it runs. Raises Cancelled once it was stopped."""
        if self._is_stopped:
            raise Cancelled

    def run(self, command: Sequence[str]) -> tuple[int, str]:
        """Its exit status, and what it said of errors. Raises Cancelled where it was stopped, and
        by that did not come to its end."""
        with tempfile.TemporaryFile() as errors, self._ctrl_c():
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                start_new_session=True,  # Ctrl-C at the terminal is told by `stop`, once
            )
            self._process = process
            if self._is_stopped:  # before there was a process to tell
                _tell(process)
            status = process.wait()
            self._process = None
            if self._is_stopped and status not in (0, IN_PLACE):
                raise Cancelled
            errors.seek(0)
            return status, errors.read().decode(errors="replace")

    @contextmanager
    def _ctrl_c(self) -> Iterator[None]:
        """Within it Ctrl-C stops the script, and raises nothing: an exception between the start of
        a process and the wait for it would leave it to itself."""
        before = signal.getsignal(signal.SIGINT)
        is_ours = threading.current_thread() is threading.main_thread() and callable(before)

        def stop(_number: int, _frame: FrameType | None) -> None:
            self.stop()

        if is_ours:
            signal.signal(signal.SIGINT, stop)
        try:
            yield
        finally:
            if is_ours:
                signal.signal(signal.SIGINT, before)


def _tell(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
