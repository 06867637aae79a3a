"""Run the long commands of an installation so that a person sees that they move.

Every command's whole output goes to a log file; the terminal gets one line for each stage, a line
for each step the command reports, and a sign of life when it reports nothing.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

HEARTBEAT_S = 10.0
STEP_INTERVAL_S = 5.0
NINJA_STEP = re.compile(r"^\s*\[(\d+)/(\d+)\]")

Step = Callable[[str], str | None]


class InstallError(Exception):
    """Something the person at the terminal can mend; the text says how."""


class NoAnswer(InstallError):
    """llama.cpp, as it was compiled, doesn't answer here; the text is the reason, in a clause."""


class CommandFailed(InstallError):
    """A command that was run; `how` it ended, in words, and the last lines that it wrote.

    `code` is its exit status, negative for a signal; `late` when it was ended at its time limit.
    """

    def __init__(self, text: str, code: int, how: str, tail: str, *, late: bool = False) -> None:
        super().__init__(text)
        self.code, self.how, self.tail, self.late = code, how, tail, late


def signal_name(number: int) -> str:
    """As manuals call it: SIGSEGV for 11."""
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def how_it_ended(code: int) -> str:
    """An exit status of subprocess in words."""
    return f"signal {-code}, {signal_name(-code)}" if code < 0 else f"exit status {code}"


class Terminal:
    """Prints stages and steps, each with the time since the start."""

    def __init__(self, log: Path, stream: TextIO = sys.stdout) -> None:
        self.log = log
        self._stream = stream
        self._start = time.monotonic()
        self._lock = threading.Lock()
        self._last = self._start

    def say(self, text: str) -> None:
        """One line, at once."""
        seconds = int(time.monotonic() - self._start)
        with self._lock:
            self._last = time.monotonic()
            self._stream.write(f"[{seconds // 60:2d}:{seconds % 60:02d}] {text}\n")
            self._stream.flush()

    def quiet_for(self) -> float:
        """Seconds since the last line."""
        return time.monotonic() - self._last

    def run(
        self,
        title: str,
        argv: Sequence[str | Path],
        *,
        step: Step | None = None,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        hint: str = "",
        limit_s: float | None = None,
    ) -> None:
        """Run a command to its end; raise CommandFailed with the end of its output if it fails.

        `step` turns a line of the command's output into what is shown of it (None: nothing).
        `hint` is added to the error: what to do about it. After `limit_s` seconds it is killed.
        """
        self.say(title)
        tail: deque[str] = deque(maxlen=25)
        done = threading.Event()
        began = time.monotonic()
        beat = threading.Thread(target=self._beat, args=(done, began), daemon=True)
        late = threading.Event()
        with self._open_log() as log:
            log.write(f"\n=== {title}\n")
            process = subprocess.Popen(
                [str(part) for part in argv],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
                env={**os.environ, **env} if env else None,
                cwd=cwd,
            )
            beat.start()
            clock = self._limit(process, limit_s, late)
            try:
                assert process.stdout is not None
                with process.stdout as lines:
                    for line in lines:
                        log.write(line)
                        tail.append(line.rstrip())
                        shown = step(line) if step else None
                        if shown:
                            self.say(f"  {shown}")
                code = process.wait()
            except BaseException:
                # Ctrl-C: the child must not go on writing into a half-made environment.
                process.terminate()
                process.wait()
                raise
            finally:
                done.set()
                beat.join()
                if clock is not None:
                    clock.cancel()
                    clock.join()
        if code != 0:
            how = f"not done within {limit_s:.0f} s" if late.is_set() else how_it_ended(code)
            shown_tail = "\n".join(f"    {line[:300]}" for line in tail if line)
            advice = f"\n{hint}" if hint else ""
            text = (
                f"{title}: failed ({how}). Its last lines:\n{shown_tail}\n"
                f"The whole output is in {self.log}.{advice}"
            )
            raise CommandFailed(text, code, how, "\n".join(tail), late=late.is_set())

    def _beat(self, done: threading.Event, began: float) -> None:
        while not done.wait(1.0):
            if self.quiet_for() >= HEARTBEAT_S:
                self.say(f"  … still working ({int(time.monotonic() - began)} s)")

    def _limit(
        self, process: subprocess.Popen[str], limit_s: float | None, late: threading.Event
    ) -> threading.Timer | None:
        if limit_s is None:
            return None

        def end() -> None:
            late.set()
            process.kill()

        clock = threading.Timer(limit_s, end)
        clock.daemon = True
        clock.start()
        return clock

    def _open_log(self) -> TextIO:
        self.log.parent.mkdir(parents=True, exist_ok=True)
        return self.log.open("a", encoding="utf-8", errors="replace")


@contextmanager
def one_at_a_time(lock_file: Path, terminal: Terminal) -> Iterator[None]:
    """Hold off others who want the same lock file, in this or another process, until the end."""
    if os.name == "nt":
        yield
        return
    import fcntl  # absent on Windows

    lock_file.parent.mkdir(parents=True, exist_ok=True)
    with lock_file.open("w") as lock:
        told = False
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if not told:
                    terminal.say("Waiting for another installation to end")
                told = True
                time.sleep(0.5)
        yield


def compile_steps() -> Step:
    """Shows ninja's `[n/m]` every few seconds, and always the last."""
    shown_at = 0.0

    def step(line: str) -> str | None:
        nonlocal shown_at
        match = NINJA_STEP.match(line)
        if match is None:
            return None
        now, total = int(match[1]), int(match[2])
        if now < total and time.monotonic() - shown_at < STEP_INTERVAL_S:
            return None
        shown_at = time.monotonic()
        return f"compiling [{now}/{total}]"

    return step


def package_steps(total: int) -> Step:
    """Counts the packages that pip fetches, and names the large ones."""
    seen = 0

    def step(line: str) -> str | None:
        nonlocal seen
        text = line.strip()
        if text.startswith(("Collecting ", "Requirement already satisfied: ")):
            seen += 1
            return f"{seen} of {total}" if seen % 10 == 0 else None
        match = re.match(r"Downloading (?:\S*/)?([A-Za-z0-9_.]+)-\S+ \(([\d.]+) MB\)", text)
        if match and float(match[2]) >= 5:
            return f"downloading {match[1]} ({match[2]} MB)"
        if text.startswith("Installing collected packages"):
            return "unpacking"
        return None

    return step
