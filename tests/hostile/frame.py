"""Reads hostile files of one kind in a process of its own, and measures each.

A kind is a module in tests/hostile/kinds with `prepare(folder) -> Prepared`. Of its files the first
are made by hand, then come pipes, devices, folders and what is too large, then good files that were
changed; the same number gives the same file each time.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import logging
import os
import pkgutil
import random
import resource
import select
import shutil
import signal
import tempfile
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.errors import ConsiliumError, InternalError
from tests.hostile import kinds
from tests.hostile.mutators import mutated

LONGEST_S = 5.0
PATIENCE_S = 60.0  # of the clock on the wall, on a busy computer; a hang is for ever
MORE_BYTES = 1 << 30
MAX_SENTENCE = 500

Content = bytes | Callable[[Path], object]  # what stands in the file, or what puts it there


@dataclass(frozen=True)
class Prepared:
    """`read` reads what stands at `path`, or refuses with an error of ours; anything else is a
    fault. `mutate` changes one of the good files, `whole`. `close` ends what `read` started."""

    path: Path
    read: Callable[[Path], object]
    whole: Sequence[bytes]
    by_hand: Sequence[Content] = ()
    mutate: Callable[[bytes, random.Random], bytes] = mutated
    close: Callable[[], object] = lambda: None
    odd: bool = True  # whether what is no regular file is a file of this kind, too

    def content(self, number: int) -> Content:
        made = (*self.by_hand, *(_ODD if self.odd else ()), *_PLAIN)
        if number < len(made):
            return made[number]
        chance = random.Random(number)
        return self.mutate(chance.choice(self.whole), chance)


@dataclass
class Table:
    """What became of the files of one kind; each fault with the number of its file."""

    name: str
    files: int = 0
    refused: int = 0
    read: int = 0
    longest_s: float = 0.0
    peak_mb: float = 0.0  # beyond what the process had before; or of one that it started
    faults: list[str] = field(default_factory=list)

    def row(self) -> str:
        return (
            f"{self.name:<20} {self.files:>5} {self.refused:>7} {self.read:>5} "
            f"{self.longest_s:>9.2f} {self.peak_mb:>8.0f} {len(self.faults):>6}"
        )


HEADING = (
    f"{'kind':<20} {'files':>5} {'refused':>7} {'read':>5} {'longest s':>9} {'peak MB':>8} "
    f"{'faults':>6}"
)


def names() -> list[str]:
    """Of all kinds, as the command takes them."""
    return sorted(each.name for each in pkgutil.iter_modules(kinds.__path__))


def table_of(name: str, numbers: Sequence[int]) -> Table:
    """Of the files with these numbers. After a hang or a death it goes on with the next."""
    table, left = Table(name), list(numbers)
    while left:
        with tempfile.TemporaryDirectory(prefix="consilium-hostile-") as folder:
            done = _in_a_child(table, Path(folder), left)
        left = left[done:]
    return table


def put(path: Path, content: Content) -> None:
    """In place of whatever stood there."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        content(path)


def _in_a_child(table: Table, folder: Path, numbers: Sequence[int]) -> int:
    """How many of the files are done with."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        _be_the_reader(table.name, folder, numbers, write)
    os.close(write)
    done = 0
    with os.fdopen(read, "rb", buffering=0) as told:  # `select` sees no line in a buffer
        while (line := _line(told)) is not None:
            done += 1
            _count(table, json.loads(line))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if done < len(numbers):
        table.files += 1
        # The signal is ours where it was still at it.
        table.faults.append(f"file {numbers[done]}: it hung, or ended the process ({status})")
        done += 1
    return done


def _line(told: Any) -> bytes | None:
    """None at the end of the process, or of patience."""
    if not select.select([told], [], [], PATIENCE_S)[0]:
        return None
    return told.readline() or None


def _count(table: Table, said: dict[str, Any]) -> None:
    table.files += 1
    table.longest_s = max(table.longest_s, said["seconds"])
    table.peak_mb = max(table.peak_mb, said["peak_mb"])
    if said["fault"]:
        table.faults.append(f"file {said['number']}: {said['fault']}")
    elif said["refused"]:
        table.refused += 1
    else:
        table.read += 1


def _be_the_reader(name: str, folder: Path, numbers: Sequence[int], told: int) -> None:
    logging.disable()
    prepared: Prepared | None = None
    try:
        prepared = importlib.import_module(f"tests.hostile.kinds.{name}").prepare(folder)
        most = _data_bytes() + MORE_BYTES
        resource.setrlimit(resource.RLIMIT_DATA, (most, resource.RLIM_INFINITY))
        before = _peak_mb()
        for number in numbers:
            put(prepared.path, prepared.content(number))
            said = {"number": number, **_outcome(prepared)}
            ended = _peak_mb(resource.RUSAGE_CHILDREN)  # what read in a process of its own
            said["peak_mb"] = max(_peak_mb() - before, ended)
            os.write(told, json.dumps(said).encode() + b"\n")
    except BaseException:
        traceback.print_exc()
    finally:
        with contextlib.suppress(Exception):
            if prepared is not None:
                prepared.close()
        os._exit(0)


def _outcome(prepared: Prepared) -> dict[str, Any]:
    refused, fault, began = "", "", time.monotonic()
    try:
        prepared.read(prepared.path)
    except InternalError as error:
        fault = f"a mistake of ours: {error}"
    except ConsiliumError as error:
        refused = str(error)
        fault = what_is_wrong(refused)
    except Exception:
        fault = traceback.format_exc()
    return {"refused": refused, "fault": fault, "seconds": time.monotonic() - began}


def what_is_wrong(sentence: str) -> str:
    """With the text of a refusal; empty for nothing."""
    if not sentence.isprintable():
        return f"more than one line, or no text: {sentence[:MAX_SENTENCE]!r}"
    if not sentence.endswith((".", "?")) or not sentence[:1].strip():
        return f"no sentence: {sentence[:MAX_SENTENCE]!r}"
    if len(sentence) > MAX_SENTENCE:
        return f"longer than a sentence: {sentence[:MAX_SENTENCE]!r}"
    return ""


def _peak_mb(whose: int = resource.RUSAGE_SELF) -> float:
    return resource.getrusage(whose).ru_maxrss / 1024


def _data_bytes() -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) << 10 for line in lines if line.startswith("VmData"))


def _sparse(path: Path) -> None:
    """Of many gigabytes that take no room."""
    with path.open("wb") as file:
        file.truncate(64 << 30)


_ODD: tuple[Content, ...] = (
    os.mkfifo,
    lambda path: path.symlink_to("/dev/zero"),
    lambda path: path.symlink_to(path),
    lambda path: path.symlink_to("nowhere"),
    lambda path: path.mkdir(),
    _sparse,
)
_PLAIN: tuple[Content, ...] = (
    b"", b"\x00", b"\n", b"\x00" * (1 << 20), b"\xff" * (1 << 20), b"\xef\xbb\xbf", b"\xff\xfe",
    b"[" * (1 << 20), b'{"a":' * (1 << 18), b"[]", b"{}", b"null", b"0", b'""', b"NaN",
    b'"' + b"a" * (1 << 20), b"9" * (1 << 20), b"[" + b"0," * (1 << 19) + b"0]",
)  # fmt: skip
