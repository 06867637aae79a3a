"""A command in a process of its own: its time, processors, memory, and the disk that it takes."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
_TICK = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


@dataclass(frozen=True)
class Run:
    """Seconds by the clock and of all processors together; bytes at the peak ("own" is memory that
    is no mapped file). The same two times of the stage that quantizes alone, and the seconds that
    the command itself foretold: where it told them."""

    wall: float
    busy: float
    own: int
    disk: int
    quantizing_wall: float = 0.0
    quantizing_busy: float = 0.0
    foretold: float = 0.0


def _events(lines: Iterable[bytes], file_type: str) -> Iterator[dict[str, Any]]:
    """The events that a converter tells. The lines of another command are read and dropped: a full
    pipe would stop it."""
    for line in lines:
        if file_type:
            yield json.loads(line)


def _foretold(survey: dict[str, Any], file_type: str) -> float:
    """The seconds that the converter expects for a type."""
    return next(float(each["seconds"]) for each in survey["types"] if each["name"] == file_type)


def measured(
    arguments: list[str], folder: Path, file_type: str = "", environment: Mapping[str, str] = {}
) -> Run:
    """Run a command that works in `folder`; where `file_type` is given, it tells JSON lines."""
    before = used(folder)
    started = time.monotonic()
    process = subprocess.Popen(
        arguments, cwd=ROOT, stdout=subprocess.PIPE, env={**os.environ, **environment}
    )
    peak = {"own": 0, "disk": 0}
    marks: dict[str, tuple[float, float]] = {}
    told: dict[str, float] = {}

    def watch() -> None:
        while process.returncode is None:
            peak["own"] = max(peak["own"], _own_memory(process.pid))
            peak["disk"] = max(peak["disk"], used(folder) - before)
            time.sleep(0.05)

    def listen() -> None:
        assert process.stdout is not None
        for event in _events(process.stdout, file_type):
            now = (time.monotonic(), _processor_time(process.pid))
            if event["event"] == "survey":
                marks["begin"] = now
                told["seconds"] = _foretold(event, file_type)
            elif event["event"] == "progress" and _ends_quantizing(event):
                marks.setdefault("end", now)

    threads = [threading.Thread(target=each) for each in (watch, listen)]
    for thread in threads:
        thread.start()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    for thread in threads:
        thread.join()
    if process.returncode:
        raise SystemExit(f"{shlex.join(arguments)} ended with {process.returncode}")
    begin, end = marks.get("begin", (0.0, 0.0)), marks.get("end", (0.0, 0.0))
    return Run(
        wall,
        usage.ru_utime + usage.ru_stime,
        peak["own"],
        peak["disk"],
        end[0] - begin[0],
        end[1] - begin[1],
        told.get("seconds", 0.0),
    )


def _ends_quantizing(event: Mapping[str, Any]) -> bool:
    return event["stage"] != "convert" or event["done"] == event["total"]


def _processor_time(pid: int) -> float:
    """Seconds of all threads so far, in the program and in the system for it."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICK


def _own_memory(pid: int) -> int:
    for line in _status(pid):
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) * 1024
    return 0


def _status(pid: int) -> Iterator[str]:
    try:
        yield from Path(f"/proc/{pid}/status").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return


def used(folder: Path) -> int:
    """Bytes that the files below a folder take on the disk."""
    total = 0
    for path in folder.rglob("*"):
        try:
            total += path.lstat().st_blocks * 512
        except FileNotFoundError:
            continue
    return total


def forget(folder: Path) -> None:
    """Let the system read the files of a folder from the disk the next time."""
    for path in folder.iterdir():
        with path.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
