"""Tensor locations in a checkpoint, whatever the format of its shard."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from convert.errors import CheckpointError

# Bytes per element of the stored types that can be converted.
ITEM_SIZE = {"F16": 2, "BF16": 2, "F32": 4, "F64": 8}

# numpy has no bfloat16: its bits are carried as uint16 until `to_float32` widens them.
_STORED_DTYPE: dict[str, np.dtype[Any]] = {
    "F16": np.dtype("<f2"),
    "BF16": np.dtype("<u2"),
    "F32": np.dtype("<f4"),
    "F64": np.dtype("<f8"),
}

Array = npt.NDArray[np.generic]


# Opens a shard for its headers to be read: a file on the disk, or ranges of one elsewhere.
OpenShard = Callable[[Path], BinaryIO]


def open_file(path: Path) -> BinaryIO:
    """A shard on the disk."""
    return path.open("rb")


def file_size(file: BinaryIO) -> int:
    """Bytes of an open file, which is left at its start."""
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    return size


@dataclass(frozen=True)
class StoredTensor:
    """A tensor in a shard.

    `offset` is the position of its first element in the file `path`. `strides` count elements from
    one index to the next on each axis, as torch has them; None where the elements lie one after the
    other, the last axis fastest. A `dtype` that is no key of `ITEM_SIZE` (integers, the remains of
    a quantization) is no weight: such a tensor is known by its name alone, and never viewed.
    """

    name: str
    dtype: str
    shape: tuple[int, ...]
    path: Path
    offset: int
    strides: tuple[int, ...] | None = None

    @property
    def is_weight(self) -> bool:
        return self.dtype in ITEM_SIZE

    @property
    def elements(self) -> int:
        return prod(self.shape)

    @property
    def nbytes(self) -> int:
        """Bytes of the values, wherever they lie."""
        return self.elements * ITEM_SIZE[self.dtype]

    def part(self, name: str, index: int, first: int, rows: int) -> StoredTensor:
        """Rows `first` to `first + rows` of the matrix `index` of a stack, as a tensor `name`."""
        strides = self.strides or row_major(self.shape)
        skipped = index * strides[0] + first * strides[1]
        return StoredTensor(
            name,
            self.dtype,
            (rows, *self.shape[2:]),
            self.path,
            self.offset + skipped * ITEM_SIZE[self.dtype],
            None if self.strides is None else self.strides[1:],
        )

    def view(self, file: npt.NDArray[np.uint8]) -> Array:
        """The stored values in their shape, a view of the file's bytes: nothing is copied."""
        item = ITEM_SIZE[self.dtype]
        count = reach(self.shape, self.strides or row_major(self.shape))
        raw = file[self.offset : self.offset + count * item]
        if raw.size != count * item:
            raise CheckpointError(
                f"{self.path.name} is too short for tensor {self.name}: download the shard again."
            )
        # .view() would need an aligned start, which a shard does not promise.
        flat: Array = np.frombuffer(raw, _STORED_DTYPE[self.dtype], count)
        if self.strides is None:
            return flat.reshape(self.shape)
        steps = tuple(each * item for each in self.strides)
        return np.lib.stride_tricks.as_strided(flat, self.shape, steps, writeable=False)


def row_major(shape: tuple[int, ...]) -> tuple[int, ...]:
    """The strides of elements that lie one after the other, the last axis fastest."""
    return tuple(prod(shape[axis + 1 :]) for axis in range(len(shape)))


def reach(shape: tuple[int, ...], strides: tuple[int, ...]) -> int:
    """Elements from a tensor's first to the one behind its last; strides are not negative."""
    if 0 in shape:
        return 0
    return 1 + sum((length - 1) * step for length, step in zip(shape, strides, strict=True))


def to_float32(values: Array, dtype: str) -> npt.NDArray[np.float32]:
    """Stored values of type `dtype` as f32: exactly, but for F64, of which the nearest are taken
    (infinity where f32 ends)."""
    if dtype == "BF16":
        return (values.astype(np.uint32) << np.uint32(16)).view(np.float32)
    with np.errstate(over="ignore"):
        return values.astype(np.float32, copy=False)
