"""Good GGUF files made bad, in one place or in many, by a seed."""

from __future__ import annotations

import random
import struct
from dataclasses import dataclass, field

_SIZES = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
_STRING, _ARRAY = 8, 9
_EXTREMES = (0, 1, 0x7F, 0xFF, 0x7FFFFFFF, 0xFFFFFFFF, 2**40, 2**63 - 1, 2**64 - 1)


@dataclass
class Places:
    """Offsets in the file of what can be spoilt: (offset, bytes)."""

    counts: list[tuple[int, int]] = field(default_factory=list)
    lengths: list[tuple[int, int]] = field(default_factory=list)
    types: list[tuple[int, int]] = field(default_factory=list)
    values: list[tuple[int, int]] = field(default_factory=list)
    shapes: list[tuple[int, int]] = field(default_factory=list)
    tensor_types: list[tuple[int, int]] = field(default_factory=list)
    offsets: list[tuple[int, int]] = field(default_factory=list)
    header_end: int = 0


def places_of(data: bytes) -> Places:
    """Walk through the header of a good file of version 3."""
    found = Places(counts=[(4, 4), (8, 8), (16, 8)])
    tensors, keys = struct.unpack_from("<QQ", data, 8)
    at = 24

    def text(at: int) -> int:
        found.lengths.append((at, 8))
        length: int = struct.unpack_from("<Q", data, at)[0]
        return at + 8 + length

    for _ in range(keys):
        at = text(at)
        (kind,) = struct.unpack_from("<I", data, at)
        found.types.append((at, 4))
        at += 4
        if kind == _STRING:
            at = text(at)
        elif kind == _ARRAY:
            inner, count = struct.unpack_from("<IQ", data, at)
            found.types.append((at, 4))
            found.lengths.append((at + 4, 8))
            at += 12
            for _ in range(count if inner == _STRING else 0):
                (length,) = struct.unpack_from("<Q", data, at)
                at += 8 + length
            at += 0 if inner == _STRING else count * _SIZES[inner]
        else:
            found.values.append((at, _SIZES[kind]))
            at += _SIZES[kind]
    for _ in range(tensors):
        at = text(at)
        (dimensions,) = struct.unpack_from("<I", data, at)
        found.shapes.append((at, 4))
        at += 4
        found.shapes += [(at + 8 * n, 8) for n in range(dimensions)]
        at += 8 * dimensions
        found.tensor_types.append((at, 4))
        found.offsets.append((at + 4, 8))
        at += 12
    found.header_end = at
    return found


def spoilt(data: bytes, places: Places, chance: random.Random) -> tuple[str, bytes]:
    """What was done, and the file, which is another one then."""
    while True:
        way, body = _once(data, places, chance)
        if body != data:
            return way, body


def _once(data: bytes, places: Places, chance: random.Random) -> tuple[str, bytes]:
    ways = (
        "bytes flipped", "truncated in the header", "truncated in the weights", "a type changed",
        "a length changed", "a value changed", "a count changed", "a shape changed",
        "a tensor's type changed", "an offset changed", "a range zeroed", "weights of noise",
        "two places changed",
    )  # fmt: skip
    way = chance.choice(ways)
    body = bytearray(data)
    end = places.header_end
    match way:
        case "bytes flipped":
            for _ in range(chance.randint(1, 8)):
                body[chance.randrange(end)] ^= chance.randint(1, 255)
        case "truncated in the header":
            del body[chance.randrange(end) :]
        case "truncated in the weights":
            del body[chance.randrange(end, len(body)) :]
        case "a range zeroed":
            start = chance.randrange(end)
            stop = min(end, start + chance.randint(1, 400))
            body[start:stop] = bytes(stop - start)
        case "weights of noise":
            body[end:] = chance.randbytes(len(body) - end)
        case "two places changed":
            for kind in (places.values, places.shapes):
                _change(body, chance.choice(kind), chance)
        case _:
            kinds = {
                "a type changed": places.types, "a length changed": places.lengths,
                "a value changed": places.values, "a count changed": places.counts,
                "a shape changed": places.shapes, "a tensor's type changed": places.tensor_types,
                "an offset changed": places.offsets,
            }  # fmt: skip
            _change(body, chance.choice(kinds[way]), chance, small=way.endswith("type changed"))
    return way, bytes(body)


def _change(
    body: bytearray, place: tuple[int, int], chance: random.Random, *, small: bool = False
) -> None:
    at, size = place
    before = int.from_bytes(body[at : at + size], "little")
    after = before
    while after == before:
        near = before + chance.choice((-32, -1, 1, 32, 4096))
        after = chance.randrange(42) if small else chance.choice((*_EXTREMES, near, before * 2))
        after %= 1 << 8 * size
    body[at : at + size] = after.to_bytes(size, "little")
