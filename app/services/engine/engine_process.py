"""Engine process: started, written to, read from and ended; one thread owns it."""

from __future__ import annotations

import contextlib
import os
import queue
import re
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.engine_protocol import Event, ProtocolError, Request, Shutdown, decode_event, encode

END_S = 5.0  # from the end of its output to the end of the process, before it is killed
PASSPHRASE = "CONSILIUM_PASSPHRASE"  # no business of the engine's
_LAST_LINES = 12  # of its log, in which the reason of an abort is looked for
_NO_MEMORY = re.compile(
    r"failed to allocate|unable to allocate|cannot allocate|out of memory|bad_alloc|MemoryError",
    re.IGNORECASE,
)
_ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Ending:
    """How a process ended.

    `code` is the exit status, negative for a signal, None when it could not be started;
    `rubbish` when it was ended because it wrote something that is no event; `allocation_failed`
    when its last words were of that.
    """

    code: int | None
    out_of_memory: bool = False
    rubbish: bool = False
    start_error: str = ""
    allocation_failed: bool = False


def child_environment() -> dict[str, str]:
    """The environment of a process of ours: it finds the source tree, and no passphrase. Where
    llama.cpp gives up, it starts no debugger: that would write what it finds into the log."""
    environment = {k: v for k, v in os.environ.items() if k != PASSPHRASE}
    environment["GGML_NO_BACKTRACE"] = "1"
    if (_ROOT / "pyproject.toml").exists():  # a source tree, installed or not
        paths = [str(_ROOT), environment.get("PYTHONPATH", "")]
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, paths))
    return environment


def engine_command() -> list[str]:
    """What starts the engine."""
    # -P: nothing is imported from the folder that the user happens to be in.
    return [sys.executable, "-P", "-m", "app.engine"]


def remote_command() -> list[str]:
    """What starts the worker that speaks with a clinic's server, in the engine's place."""
    return [sys.executable, "-P", "-m", "app.remote"]


class EngineProcess:
    """A running engine. `on_event` and `on_end` are called from its thread, `on_end` once, last.

    The process is started by that thread and no other: on Linux it dies with the thread that
    started it.
    """

    def __init__(
        self,
        command: Sequence[str],
        log: Callable[[str], None],
        on_event: Callable[[EngineProcess, Event], None],
        on_end: Callable[[EngineProcess, Ending], None],
    ) -> None:
        self._command = list(command)
        self._log, self._on_event, self._on_end = log, on_event, on_end
        self._outgoing: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._process: subprocess.Popen[bytes] | None = None
        self._killed = False
        self._spawning = threading.Lock()
        self._last_lines: deque[str] = deque(maxlen=_LAST_LINES)
        self._owner = threading.Thread(target=self._own, name="engine", daemon=True)

    def start(self) -> None:
        self._owner.start()

    def send(self, request: Request) -> None:
        """Queue a request; never blocks, not even when the engine no longer reads."""
        self._outgoing.put(encode(request))

    def kill(self, wait_s: float = 0.0) -> None:
        """Kill it, and wait up to `wait_s` seconds for `on_end`."""
        with self._spawning:
            self._killed = True
            if self._process is not None:
                self._process.kill()
        if wait_s:
            self.wait(wait_s)

    def wait(self, timeout: float) -> bool:
        """Whether it has ended, and `on_end` has returned, within `timeout` seconds."""
        self._owner.join(timeout)
        return not self._owner.is_alive()

    def close(self, grace: float) -> None:
        """Ask it to end, and kill it after `grace` seconds."""
        self.send(Shutdown())
        self._outgoing.put(None)
        if not self.wait(grace):
            self.kill(END_S)

    def _own(self) -> None:
        before = oom_kills()
        try:
            process = self._spawn()
        except OSError as error:
            self._on_end(self, Ending(None, start_error=error.strerror or str(error)))
            return
        helpers = [
            threading.Thread(target=work, args=(process,), name=f"engine {name}", daemon=True)
            for name, work in (("requests", self._feed), ("log", self._drain))
        ]
        for helper in helpers:
            helper.start()
        rubbish = self._listen(process)
        code = _reap(process)
        self._outgoing.put(None)
        for helper in helpers:
            helper.join(END_S)
        out_of_memory = code == -9 and not self._killed and oom_kills() > before
        failed = code != 0 and any(_NO_MEMORY.search(line) for line in self._last_lines)
        self._on_end(self, Ending(code, out_of_memory, rubbish, allocation_failed=failed))

    def _spawn(self) -> subprocess.Popen[bytes]:
        with self._spawning:
            if self._killed:
                raise OSError("it was stopped before it started")
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=child_environment(),
                # Ctrl-C in a terminal is ours to handle, not the engine's.
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            return self._process

    def _listen(self, process: subprocess.Popen[bytes]) -> bool:
        """Pass on events until the output ends; whether it was cut short because of rubbish."""
        assert process.stdout is not None
        with process.stdout:
            for line in process.stdout:
                try:
                    event = decode_event(line)
                except ProtocolError as error:
                    # A line that the death of its writer cut short is no rubbish.
                    if not line.endswith(b"\n"):
                        return False
                    self._log(f"the engine wrote {error}")
                    self.kill()
                    return True
                self._on_event(self, event)
        return False

    def _feed(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None
        # A broken pipe is noticed by the listener, as the end of the engine's output.
        with contextlib.suppress(OSError), process.stdin:
            while (line := self._outgoing.get()) is not None:
                process.stdin.write(line)
                process.stdin.flush()

    def _drain(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stderr is not None
        with process.stderr:
            for line in process.stderr:
                text = line.decode("utf-8", "replace").rstrip()
                self._last_lines.append(text)
                self._log(text)


def _reap(process: subprocess.Popen[bytes]) -> int:
    try:
        return process.wait(END_S)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()


def oom_kills() -> int:
    """Processes that Linux has killed for want of memory, in our group and in all; 0 elsewhere."""
    total = 0
    with contextlib.suppress(OSError, ValueError, IndexError):
        group = Path("/proc/self/cgroup").read_text().split("::", 1)[1].splitlines()[0]
        total += memory_kills_of(Path("/sys/fs/cgroup") / group.lstrip("/") / "memory.events")
    with contextlib.suppress(OSError, ValueError):
        total += memory_kills_of(Path("/proc/vmstat"))
    return total


def memory_kills_of(path: Path) -> int:
    """The count that a file of the kernel's has of processes killed for memory."""
    for line in path.read_text().splitlines():
        name, _, value = line.partition(" ")
        if name == "oom_kill":
            return int(value)
    return 0
