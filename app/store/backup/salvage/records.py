"""SQLite records: rows read from single pages of B-trees (https://sqlite.org/fileformat2.html)."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

Value: TypeAlias = "int | float | str | bytes | None"
ReadPage: TypeAlias = "Callable[[int], bytes | None]"

TABLE_LEAF, TABLE_INNER, INDEX_LEAF, INDEX_INNER = 0x0D, 0x05, 0x0A, 0x02
_KINDS = (TABLE_LEAF, TABLE_INNER, INDEX_LEAF, INDEX_INNER)
_MOST = 1 << 30  # bytes of one record; more is damage


class Unreadable(Exception):
    """Not a page, or not a record, of a B-tree."""


@dataclass(frozen=True)
class SalvagedRow:
    """`rowid` is 0 in an index. `whole`: False where the end of the record was lost; then `values`
    are those before it, the last of them perhaps cut."""

    rowid: int
    values: tuple[Value, ...]
    whole: bool


def kind_of(number: int, page: bytes) -> int | None:
    """One of the four kinds of pages of a tree; None for another page."""
    kind = page[100 if number == 1 else 0]
    return kind if kind in _KINDS else None


def children(number: int, page: bytes) -> list[int]:
    """The pages below an inner page, in order."""
    cells, start = _cells(number, page)
    below = [_u32(page, cell) for cell in cells if cell + 4 <= len(page)]
    return [*below, _u32(page, start + 8)]


def rows(number: int, page: bytes, read: ReadPage) -> Iterator[SalvagedRow]:
    """The rows on a page; what is none is left out."""
    kind = kind_of(number, page)
    if kind is None or kind == TABLE_INNER:
        return
    cells, _ = _cells(number, page)
    for cell in cells:
        try:
            yield _row(page, cell, kind, read)
        except (Unreadable, IndexError, struct.error, UnicodeDecodeError):
            continue


def _cells(number: int, page: bytes) -> tuple[list[int], int]:
    start = 100 if number == 1 else 0
    inner = page[start] in (TABLE_INNER, INDEX_INNER)
    first = start + (12 if inner else 8)
    count = min(int.from_bytes(page[start + 3 : start + 5], "big"), (len(page) - first) // 2)
    pointers = [
        int.from_bytes(page[at : at + 2], "big") for at in range(first, first + 2 * count, 2)
    ]
    return [each for each in pointers if first <= each < len(page)], start


def _row(page: bytes, at: int, kind: int, read: ReadPage) -> SalvagedRow:
    if kind == INDEX_INNER:
        at += 4
    size, at = _varint(page, at)
    if size > _MOST:
        raise Unreadable
    rowid = 0
    if kind == TABLE_LEAF:
        rowid, at = _varint(page, at)
        if rowid >= 1 << 63:
            rowid -= 1 << 64
    local = _local(size, kind, len(page))
    payload = page[at : at + local]
    if len(payload) < local:
        raise Unreadable
    if local < size:
        payload += _overflow(_u32(page, at + local), size - local, read)
    return _decoded(rowid, payload, size)


def _local(size: int, kind: int, usable: int) -> int:
    """How much of a record lies on the page itself; `usable` bytes of the page."""
    most = usable - 35 if kind == TABLE_LEAF else (usable - 12) * 64 // 255 - 23
    if size <= most:
        return size
    least = (usable - 12) * 32 // 255 - 23
    kept = least + (size - least) % (usable - 4)
    return kept if kept <= most else least


def _overflow(first: int, size: int, read: ReadPage) -> bytes:
    """As much of the chain of pages as can be read."""
    found = bytearray()
    number, seen = first, set[int]()
    while number and len(found) < size and number not in seen:
        seen.add(number)
        page = read(number)
        if page is None:
            break
        found += page[4:]
        number = _u32(page, 0)
    return bytes(found[:size])


def _decoded(rowid: int, payload: bytes, size: int) -> SalvagedRow:
    header, at = _varint(payload, 0)
    if not 1 <= header <= len(payload):
        raise Unreadable
    kinds = []
    while at < header:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    if header + sum(_length(kind) for kind in kinds) != size:
        raise Unreadable
    values: list[Value] = []
    at = header
    for kind in kinds:
        length = _length(kind)
        content = payload[at : at + length]
        if len(content) < length:
            if kind >= 13 and kind % 2 and content:
                values.append(content.decode("utf-8", "ignore"))
            return SalvagedRow(rowid, tuple(values), whole=False)
        values.append(_value(kind, content))
        at += length
    return SalvagedRow(rowid, tuple(values), whole=True)


def _length(kind: int) -> int:
    if kind in (10, 11):
        raise Unreadable
    return (kind - 12) // 2 if kind >= 12 else (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)[kind]


def _value(kind: int, content: bytes) -> Value:
    if kind == 0:
        return None
    if kind == 7:
        return float(struct.unpack(">d", content)[0])
    if kind in (8, 9):
        return kind - 8
    if kind < 7:
        return int.from_bytes(content, "big", signed=True)
    return content if kind % 2 == 0 else content.decode("utf-8")


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for offset in range(8):
        byte = data[at + offset]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + offset + 1
    return value << 8 | data[at + 8], at + 9


def _u32(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "big")
