"""Source: what the writer needs of one, and a folder as the simplest kind.

The writer asks for tensors in the order of the shards and of their place within, each once. So a
source may fetch a shard when its first tensor is read, and let it go when it is released.
"""

from __future__ import annotations

import mmap
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from convert.shards import shard_names
from convert.tensors import Array, StoredTensor

# For each file of a source, by its name: numbers or tags (size, time, etag) that JSON can hold
# and that are others when the file is another.
Identity = dict[str, list[Any]]


class Source(Protocol):
    """Weights that can be read one tensor after the other. Closing it is its opener's affair."""

    @property
    def tensors(self) -> Mapping[str, StoredTensor]:
        """The header of every tensor, known before any data is there; `path` is its shard."""

    @property
    def shards(self) -> tuple[Path, ...]:
        """The shards in the order in which the writer will want them."""

    def read(self, name: str) -> Array:
        """The tensor as stored (bf16 as uint16), a view: nothing is copied.

        Called from one thread, shard by shard, by rising offset. May wait for a download. The view
        stays good until the shard is released. Raises any of the package's errors.
        """

    def drop(self, name: str, start: int, stop: int) -> None:
        """Bytes `start` to `stop` of a tensor that was read are not needed again soon.

        Called from several threads; they stay readable.
        """

    def release(self, shard: Path) -> None:
        """All that is made of this shard is on the disk and in the journal: it may be deleted.

        Called once for each shard, in order; after a resumption at once for those that are done.
        """

    def identity(self) -> Identity:
        """What tells this source from a changed one; the same after a restart."""


class FolderSource:
    """Shards in a folder, memory-mapped; releasing one lets its map go and deletes nothing."""

    def __init__(self, tensors: Mapping[str, StoredTensor], shards: tuple[Path, ...]) -> None:
        self.tensors = tensors
        self.shards = shards
        self._maps: dict[Path, tuple[mmap.mmap, npt.NDArray[np.uint8]]] = {}

    def read(self, name: str) -> Array:
        tensor = self.tensors[name]
        entry = self._maps.get(tensor.path)
        if entry is None:
            with tensor.path.open("rb") as handle:
                mapped = mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ)
            entry = self._maps[tensor.path] = (mapped, np.frombuffer(mapped, dtype=np.uint8))
        return tensor.view(entry[1])

    def drop(self, name: str, start: int, stop: int) -> None:
        tensor = self.tensors[name]
        entry = self._maps.get(tensor.path)
        if entry is None or not hasattr(mmap, "MADV_DONTNEED"):
            return
        if tensor.strides is not None:
            return  # its rows lie across each other: the system lets their pages go when it must
        # Whole pages within the range alone: a neighbour may be at work on the page of the edge.
        page = mmap.PAGESIZE
        first = -(-(tensor.offset + start) // page) * page
        length = (tensor.offset + stop) // page * page - first
        if length > 0:
            entry[0].madvise(mmap.MADV_DONTNEED, first, length)

    def release(self, shard: Path) -> None:
        self._maps.pop(shard, None)

    def identity(self) -> Identity:
        found: Identity = {}
        for shard, name in shard_names(self.shards).items():
            # A link of the hub's cache leads to a blob that is named for what it holds.
            status = shard.stat()
            found[name] = [status.st_size, status.st_mtime_ns]
        return found

    def close(self) -> None:
        """Let the memory maps go; the last view that is still held keeps its file mapped."""
        self._maps.clear()
