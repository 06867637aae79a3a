"""Importance matrices, written byte by byte from both formats, and as llama-quantize reads them."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tests.helpers.gguf_files import ARRAY, STRING, U32, Key, Tensor, gguf

Values = npt.NDArray[np.float32]

_F32 = 0


@dataclass(frozen=True)
class Entry:
    """Sums of squares, shape (experts or 1, columns), and of how many rows each is."""

    sums: Values
    counts: Values

    def normalized(self) -> Values:
        """One loop after the other, as llama-quantize's main program does it."""
        rows = []
        for sums, count in zip(self.sums, self.counts, strict=True):
            rows.append(sums / count if count > 0 else np.ones_like(sums))
        return np.concatenate(rows)


Entries = Mapping[str, Entry]
KEYS: Sequence[Key] = (
    ("general.type", STRING, "imatrix"),
    ("imatrix.datasets", ARRAY, (STRING, ["D:/somebody/notes.txt"])),
    ("imatrix.chunk_count", U32, 12),
    ("imatrix.chunk_size", U32, 512),
)


def made_up(shapes: Mapping[str, tuple[int, ...]], *, unreached: bool = False) -> dict[str, Entry]:
    """For each matrix of a model's layers sums that differ a hundredfold; where `unreached`, none
    for the last expert."""
    random = np.random.default_rng(3)
    entries: dict[str, Entry] = {}
    for name, shape in shapes.items():
        if not name.startswith("blk.") or len(shape) < 2 or "ffn_gate_inp" in name:
            continue
        experts = shape[0] if len(shape) == 3 else 1
        counts = random.integers(500, 6000, experts).astype(np.float32)
        sums = np.exp(1.5 * random.standard_normal((experts, shape[-1]))).astype(np.float32)
        if unreached and experts > 1:
            counts[-1] = 0
            sums[-1] = 0
        entries[name] = Entry(sums * counts[:, None], counts)
    return entries


def write_gguf_matrix(path: Path, entries: Entries, keys: Sequence[Key] = KEYS) -> None:
    tensors: list[Tensor] = []
    data = b""
    for name in sorted(entries):
        entry = entries[name]
        for ending, values in ((".in_sum2", entry.sums), (".counts", entry.counts[:, None])):
            shape = values.shape[::-1] if len(values) > 1 else values.shape[1:]
            tensors.append((name + ending, shape, _F32, len(data)))
            data += values.astype("<f4").tobytes().ljust(-(-values.nbytes // 32) * 32, b"\0")
    path.write_bytes(gguf(keys, tensors, 0) + data)


def write_legacy_matrix(path: Path, entries: Entries, calls: int = 12) -> None:
    """As llama-imatrix wrote them before: the mean, times the number of calls."""
    data = struct.pack("<i", len(entries))
    for name in sorted(entries):
        means = (entries[name].normalized() * np.float32(calls)).astype("<f4")
        raw = name.encode()
        data += struct.pack("<i", len(raw)) + raw + struct.pack("<ii", calls, means.size)
        data += means.tobytes()
    data += struct.pack("<ii", calls, 5) + b"/home"
    path.write_bytes(data)
