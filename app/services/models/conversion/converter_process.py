"""Converter process: starts `consilium-convert`, which writes what it tells into a file, so that it
outlives a lock of the window, which replaces the program, and a crash of it.

Whether it runs is told by a lock that it holds as long as it lives: its number alone could be
another program's by now.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from app.errors import InternalError, WrongUse
from app.files import create_anew
from app.sentences import Sentence, say
from app.services.engine.engine_process import child_environment

NICENESS = 10  # a reply that is written meanwhile comes first
_END_S = 10.0  # to end when asked, before it is killed
_STEP_S = 0.05
# Those that go on without us: Python would warn of an object that is freed while its process runs.
_left_running: list[subprocess.Popen[bytes]] = []


def converter_command() -> list[str]:
    """What starts the converter."""
    # -P: nothing is imported from the folder that it works in.
    return [sys.executable, "-P", "-m", "convert"]


def cannot_start(error: OSError) -> Sentence:
    """What is said where the converter asks, or measures, and no process can be started for it."""
    return say(
        "The converter cannot be started ({reason}). Install Consilium again.",
        reason=error.strerror,
    )


class ConverterProcess:
    """The converter of one data folder: one at a time, by `lock`, telling into `log`."""

    def __init__(self, lock: Path, log: Path, command: Sequence[str] | None = None) -> None:
        self._lock = lock
        self._log = log
        self._command = list(command or converter_command())

    @property
    def log(self) -> Path:
        return self._log

    def start(self, arguments: Sequence[str], folder: Path) -> int:
        """Start it in that folder; its process number. Raises WrongUse while one runs, OSError
        where none can be started."""
        held = _hold(self._lock)
        if held is None:
            raise WrongUse(say("A conversion is under way already. Wait for its end, or pause it."))
        try:
            out = create_anew(self._log)
            try:
                process = subprocess.Popen(
                    [*self._command, *arguments, "--json"],
                    stdin=subprocess.DEVNULL,
                    stdout=out,
                    stderr=subprocess.STDOUT,
                    cwd=folder,
                    env=child_environment(),
                    # Ctrl-C in a terminal, and its end, are not for the converter.
                    start_new_session=True,
                    pass_fds=() if sys.platform == "win32" else (held,),
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
            finally:
                os.close(out)
        finally:
            os.close(held)
        _left_running.append(process)
        if hasattr(os, "setpriority"):
            with contextlib.suppress(OSError):  # it has ended already
                os.setpriority(os.PRIO_PROCESS, process.pid, NICENESS)
        return process.pid

    def is_running(self, pid: int) -> bool:
        """Also where an earlier start of this program began it, with that number."""
        for process in _left_running[:]:
            if process.poll() is not None:
                _left_running.remove(process)
        held = _hold(self._lock)
        if held is None:
            return True
        os.close(held)
        _reap(pid)
        return sys.platform == "win32" and _is_open_elsewhere(self._log)

    def end(self, pid: int) -> None:
        """Ask it to end, and kill it where it doesn't; returns when it has ended. What it has done
        stays."""
        deadline = time.monotonic() + _END_S
        asked = False
        while self.is_running(pid):
            late = time.monotonic() > deadline
            if pid > 0 and (not asked or late):
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.kill(pid, _KILL if late else signal.SIGTERM)
                asked = True
            if time.monotonic() > deadline + _END_S:
                raise InternalError("the converter does not end")
            time.sleep(_STEP_S)


_KILL = getattr(signal, "SIGKILL", signal.SIGTERM)


def _hold(lock: Path) -> int | None:
    """The lock's descriptor, locked; None while somebody else has it."""
    descriptor = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    if sys.platform == "win32":
        return descriptor
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return None
    return descriptor


def _is_open_elsewhere(log: Path) -> bool:
    """On Windows, where nothing can be locked for a child: an open file can't be renamed there."""
    beside = log.with_name(f"{log.name}.held")
    try:
        log.replace(beside)
        beside.replace(log)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


def _reap(pid: int) -> None:
    """After a lock the converter is this process's child, though it never started it."""
    if hasattr(os, "WNOHANG") and pid > 0:
        with contextlib.suppress(ChildProcessError):
            os.waitpid(pid, os.WNOHANG)
