"""Journal of a conversion: what is on the disk already, so that the next call continues from there.

Beside `OUT.gguf.part` there is `OUT.gguf.part.journal`: a line about the conversion, then one for
each tensor of the checkpoint whose bytes were synced before, with their checksums. A line that a
crash cut off does not count. A journal of another plan, source or version is discarded, and a new
one begun.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from convert.pieces import CHUNK_ELEMENTS
from convert.plan import Plan
from convert.source import Source

VERSION = 1


@dataclass(frozen=True)
class Entry:
    """A piece that is done: CRC-32 of each of its chunks, and whether it held NaN or infinity."""

    name: str
    checksums: tuple[int, ...]
    nonfinite: bool


def working_file(target: Path) -> Path:
    """Where the output grows until it is whole."""
    return target.with_name(target.name + ".part")


def journal_file(target: Path) -> Path:
    return target.with_name(target.name + ".part.journal")


def is_pending(target: Path) -> bool:
    """Whether a conversion to `target` was cut off and can be gone on with."""
    return working_file(target).exists() and bool(_read_lines(journal_file(target)))


def ends_published(target: Path) -> bool:
    """Whether some conversion was cut off in its last step, with `target` whole."""
    return (
        target.exists()
        and not working_file(target).exists()
        and bool(_read_lines(journal_file(target)))
    )


def is_published(target: Path, plan: Plan) -> bool:
    """Whether a conversion of this plan was cut off in its last step, with `target` whole."""
    lines = [] if working_file(target).exists() else _read_lines(journal_file(target))
    return bool(lines) and lines[0].get("plan") == _digest(plan) and target.exists()


class Journal:
    """The open journal of one conversion. One thread writes at a time.

    `notes` are those of its first call, whatever a later one would note (the time, for example).
    """

    def __init__(self, file: BinaryIO, done: dict[str, Entry], notes: dict[str, Any]) -> None:
        self.done = done
        self.notes = notes
        self._file = file

    def add(self, entries: Iterable[Entry]) -> None:
        """Record pieces whose bytes are synced; they are done once this returns."""
        lines = []
        for entry in entries:
            line = {"done": entry.name, "crc": entry.checksums, "nonfinite": entry.nonfinite}
            lines.append(json.dumps(line) + "\n")
            self.done[entry.name] = entry
        self._file.write("".join(lines).encode())
        self._file.flush()
        os.fsync(self._file.fileno())

    def close(self) -> None:
        self._file.close()


def open_journal(
    target: Path,
    plan: Plan,
    source: Source,
    notes: Mapping[str, Any],
    *,
    restart: bool = False,
) -> Journal:
    """The journal of this conversion, with what an earlier call has done of the very same one."""
    path = journal_file(target)
    first = {
        "version": VERSION,
        "plan": _digest(plan),
        "source": source.identity(),
    }
    first = json.loads(json.dumps(first))
    lines = [] if restart else _read_lines(path)
    kept: dict[str, Entry] = {}
    noted = dict(notes)
    if lines and first.items() <= lines[0].items() and isinstance(lines[0].get("notes"), dict):
        noted = lines[0]["notes"]
        kept = {entry.name: entry for line in lines[1:] if (entry := _entry(line))}
    # Written again, for the end of the old one may be torn; by a rename, so that it is never less.
    fresh = path.with_name(path.name + ".new")
    with fresh.open("wb") as file:
        file.write(json.dumps(first | {"notes": noted}).encode() + b"\n")
        Journal(file, {}, noted).add(kept.values())
    fresh.replace(path)
    return Journal(path.open("ab"), kept, noted)


def remove_journal(target: Path) -> None:
    path = journal_file(target)
    path.unlink(missing_ok=True)
    path.with_name(path.name + ".new").unlink(missing_ok=True)


def _digest(plan: Plan) -> str:
    """What decides the bytes of the output, besides the source: the header has all types in it."""
    digest = hashlib.sha256(plan.header)
    digest.update(f"{plan.size} {CHUNK_ELEMENTS}".encode())
    return digest.hexdigest()


def _read_lines(path: Path) -> list[dict[str, Any]]:
    """Every whole line up to the first that is none."""
    try:
        data = path.read_bytes()
    except OSError:
        return []
    lines: list[dict[str, Any]] = []
    for raw in data.split(b"\n")[:-1]:
        try:
            line = json.loads(raw)
        except (ValueError, RecursionError):
            break
        if not isinstance(line, dict):
            break
        lines.append(line)
    return lines


def _entry(line: Mapping[str, Any]) -> Entry | None:
    name, checksums = line.get("done"), line.get("crc")
    if not isinstance(name, str) or not isinstance(checksums, list):
        return None
    if any(type(each) is not int for each in checksums):
        return None
    return Entry(name, tuple(checksums), line.get("nonfinite") is True)
