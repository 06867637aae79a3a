"""Mutators: what becomes of a good file when bytes, values or structure of it are changed.

Shared by tests/fuzz, whose strategies choose the changes, and tests/hostile, where a seed does.
"""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator, Sequence
from typing import Any

Edit = tuple[int, int, bytes]  # where, how many bytes go, what comes

NUMBERS = (0, 1, -1, 2**31 - 1, -(2**31), 2**32, 2**53 + 1, 2**63 - 1, -(2**63), 2**64 - 1, 10**40)
VALUES: tuple[Any, ...] = (
    None, True, False, *NUMBERS, 1e308, -0.0, float("inf"), float("nan"), "", " ", "\x00",
    "\u202e", "\x1b[2J", "../../etc/passwd", "/dev/zero", "a" * 100_000, "\n" * 20_000,
    "[" * 20_000, "2100-01-01T00:00:00Z", "0000-00-00", [], {}, [[]], [None] * 1000,
    {"": ""}, {str(n): n for n in range(1000)},
)  # fmt: skip
_RUNS = (b"\x00", b"\xff", b"[", b"{", b'"', b"\n", b"\x80", b"9")


def with_edits(content: bytes, edits: Sequence[Edit]) -> bytes:
    """With some bytes other than they were, some gone, some twice."""
    made = bytearray(content)
    for at, skip, put in edits:
        made[at : at + skip] = put
    return bytes(made)


def with_values(document: Any, changes: Sequence[tuple[int, Any]]) -> Any:
    """The JSON document with other values in some of its places."""
    made = copy.deepcopy(document)
    for at, value in changes:
        places = list(_places(made))
        if places:
            holder, key = places[at % len(places)]
            holder[key] = value
    return made


def mutated(content: bytes, chance: random.Random) -> bytes:
    """The file with a change of one kind, or of one kind after another."""
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        content = chance.choice(_MUTATORS)(content, chance)
    return content


def mutated_json(content: bytes, chance: random.Random) -> bytes:
    """With other values in its places, keys that are gone, or changed as any bytes are."""
    if chance.random() < 0.3:
        return mutated(content, chance)
    document = json.loads(content)
    for _ in range(chance.choice((1, 1, 2, 5))):
        if chance.random() < 0.2:
            _forget(document, chance)
        else:
            changes = [(chance.randrange(1 << 16), chance.choice(VALUES))]
            document = with_values(document, changes)
    return json.dumps(document).encode()


def _forget(document: Any, chance: random.Random) -> None:
    places = [(holder, key) for holder, key in _places(document) if isinstance(holder, dict)]
    if places:
        holder, key = chance.choice(places)
        del holder[key]


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    if not isinstance(value, dict | list):
        return
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        yield value, key
        yield from _places(value[key])


def _cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content) + 1)]


def _headless(content: bytes, chance: random.Random) -> bytes:
    return content[chance.randrange(len(content) + 1) :]


def _flipped(content: bytes, chance: random.Random) -> bytes:
    if not content:
        return content
    made = bytearray(content)
    for _ in range(chance.choice((1, 1, 8, 64))):
        made[chance.randrange(len(made))] ^= 1 << chance.randrange(8)
    return bytes(made)


def _replaced(content: bytes, chance: random.Random) -> bytes:
    at, length = chance.randrange(len(content) + 1), chance.randrange(1, 65)
    return with_edits(content, [(at, length, chance.randbytes(length))])


def _run(content: bytes, chance: random.Random) -> bytes:
    """Something over and over, up to a megabyte, put in or written over."""
    length = 1 << chance.randrange(21)
    at = chance.randrange(len(content) + 1)
    return with_edits(content, [(at, chance.choice((0, length)), chance.choice(_RUNS) * length)])


def _twice(content: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(content) + 1)
    piece = content[start : start + chance.randrange(1, 4096)]
    at = chance.randrange(len(content) + 1)
    return with_edits(content, [(at, 0, piece * chance.choice((1, 2, 100)))])


def _numbered(content: bytes, chance: random.Random) -> bytes:
    """A number of 4 or 8 bytes that is too large, or 0: a length, a count, a place."""
    size = chance.choice((4, 8))
    number = chance.choice(NUMBERS) % (1 << (8 * size))
    at = chance.randrange(0, len(content) + 1, 4)
    return with_edits(
        content, [(at, size, number.to_bytes(size, chance.choice(("little", "big"))))]
    )


_MUTATORS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    _cut, _headless, _flipped, _replaced, _run, _twice, _numbered,
)  # fmt: skip
