"""Where a tensor of a checkpoint lies, whatever the format of its shard."""

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

ITEM_SIZE = {"F16": 2, "BF16": 2, "F32": 4}
"""Bytes per element of the stored types that can be converted."""

# numpy has no bfloat16: its bits are carried as uint16 until `to_float32` widens them.
_STORED_DTYPE: dict[str, np.dtype[Any]] = {
    "F16": np.dtype("<f2"),
    "BF16": np.dtype("<u2"),
    "F32": np.dtype("<f4"),
}

Array = npt.NDArray[np.generic]


OpenShard = Callable[[Path], BinaryIO]
"""Opens a shard for its headers to be read: a file on the disk, or ranges of one elsewhere."""


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
    """A contiguous, row-major tensor in a shard.

    `dtype` is a key of `ITEM_SIZE`; `offset` is the position of its first byte in the file `path`.
    """

    name: str
    dtype: str
    shape: tuple[int, ...]
    path: Path
    offset: int

    @property
    def elements(self) -> int:
        return prod(self.shape)

    @property
    def nbytes(self) -> int:
        return self.elements * ITEM_SIZE[self.dtype]

    def view(self, file: npt.NDArray[np.uint8]) -> Array:
        """The stored values in their shape, a view of the file's bytes: nothing is copied."""
        raw = file[self.offset : self.offset + self.nbytes]
        if raw.size != self.nbytes:
            raise CheckpointError(
                f"{self.path.name} is too short for tensor {self.name}: download the shard again."
            )
        # .view() would need an aligned start, which a shard does not promise.
        flat: Array = np.frombuffer(raw, _STORED_DTYPE[self.dtype], self.elements)
        return flat.reshape(self.shape)


def to_float32(values: Array, dtype: str) -> npt.NDArray[np.float32]:
    """Stored values of type `dtype` as f32, exactly (each of the three types fits into f32)."""
    if dtype == "BF16":
        return (values.astype(np.uint32) << np.uint32(16)).view(np.float32)
    return values.astype(np.float32, copy=False)
