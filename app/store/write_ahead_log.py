"""Write-ahead log, read from its file: all its frames, also those behind a damaged one.

SQLite reads a log up to the first frame whose checksum fails, and takes that for its end; the next
use overwrites what lies behind it. Headers and checksums are readable without a key, the pages are
encrypted. (https://sqlite.org/fileformat2.html#the_write_ahead_log)
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.files import open_regular
from app.store.sqlite_driver import PAGE_BYTES

_HEADER, _FRAME_HEADER = 32, 24
_ORDERS = {0x377F0682: "<", 0x377F0683: ">"}  # of the words that checksums add up
_Sums = tuple[int, int]


@dataclass(frozen=True)
class LogFrame:
    """A page in the log. `size`: the pages that the database has by it, for the last frame of a
    change; else 0. `at`: where the page begins in the file."""

    page: int
    size: int
    at: int


@dataclass(frozen=True)
class LogBehindDamage:
    """What lies behind the place at which SQLite stops reading: `frames` of the log's present use,
    and `commits` among them that are intact and end a change."""

    frames: int
    commits: int


def log_of(database: Path) -> Path:
    return database.with_name(database.name + "-wal")


def has_log(database: Path) -> bool:
    """Whether there is a log with anything in it beside the database."""
    try:
        return log_of(database).stat().st_size > 0
    except OSError:
        return False


def frames_of(log: Path) -> list[LogFrame]:
    """The frames of the log's present use, in order, damaged ones too. Raises OSError."""
    with _mapped(log) as content:
        return list(_frames(content))


def behind_damage(log: Path) -> LogBehindDamage:
    """What SQLite would not read any more, and overwrite. Raises OSError.

    A frame is intact when its checksum follows from the one that the frame before carries. What
    was begun and never committed, or was cut off by a power cut, lies there as well: with no
    commit, or with one that was never reported as done.
    """
    frames = commits = 0
    with _mapped(log) as content:
        order, sums, broken = _beginning(content)
        expected = _HEADER
        for frame in _frames(content):
            start = frame.at - _FRAME_HEADER
            stored = struct.unpack(">2I", content[start + 16 : start + 24])
            made = _added(order, sums, content[start : start + 8])
            fits = _added(order, made, content[frame.at : frame.at + PAGE_BYTES]) == stored
            broken = broken or not fits or start != expected
            if broken:
                frames += 1
                commits += bool(fits and frame.size)
            sums, expected = stored, frame.at + PAGE_BYTES
    return LogBehindDamage(frames, commits)


@contextmanager
def _mapped(log: Path) -> Iterator[bytes | mmap.mmap]:
    with open_regular(log) as file:
        try:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except ValueError:  # an empty file
            yield b""
            return
        with mapped:
            yield mapped


def _beginning(content: bytes | mmap.mmap) -> tuple[str, _Sums, bool]:
    """Order of the checksums' words, the header's checksum, and whether it is wrong."""
    header = content[:_HEADER]
    if len(header) < _HEADER:
        return "<", (0, 0), True
    order = _ORDERS.get(int.from_bytes(header[:4], "big"))
    stored = struct.unpack(">2I", header[24:])
    if order is None:
        return "<", stored, True
    return order, stored, _added(order, (0, 0), header[:24]) != stored


def _frames(content: bytes | mmap.mmap) -> Iterator[LogFrame]:
    """Found by their salts, which are those of this use of the log: also behind a piece that is
    missing, and where the header was destroyed."""
    salts = _salts(content)
    if not any(salts):  # they are random: this is no log, but a file that was made long
        return
    place = _HEADER
    while place + _FRAME_HEADER + PAGE_BYTES <= len(content):
        if content[place + 8 : place + 16] != salts:
            found = content.find(salts, place + 9)
            if found < 0:
                return
            place = found - 8
            continue
        page, size = struct.unpack(">2I", content[place : place + 8])
        yield LogFrame(page, size, place + _FRAME_HEADER)
        place += _FRAME_HEADER + PAGE_BYTES


def _salts(content: bytes | mmap.mmap) -> bytes:
    salts = content[16:24]
    if _beginning(content)[2] and content.find(salts, _HEADER) < 0:
        return content[_HEADER + 8 : _HEADER + 16]  # the first frame is always of the present use
    return salts


def _added(order: str, sums: _Sums, data: bytes) -> _Sums:
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return first, second
