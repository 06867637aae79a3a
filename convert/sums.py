"""Checksums of a folder's shards, computed while they are converted.

The bytes are in the system's cache then, or soon will be, so the disk is read once.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path

from convert.errors import CheckpointError
from convert.provenance import file_sum
from convert.shards import shard_names
from convert.source import FolderSource
from convert.tensors import Array, StoredTensor


class SummedSource(FolderSource):
    """A folder that knows the SHA-256 of each shard at the end.

    `promised` has the sums of a download: a shard with another one is refused when it is released.
    """

    def __init__(
        self,
        tensors: Mapping[str, StoredTensor],
        shards: tuple[Path, ...],
        promised: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(tensors, shards)
        self._promised = dict(promised or {})
        self._threads: dict[Path, threading.Thread] = {}
        self._sums: dict[Path, str] = {}

    def read(self, name: str) -> Array:
        shard = self.tensors[name].path
        if shard not in self._threads and shard not in self._sums:
            # A daemon: Ctrl-C need not wait for a sum that nobody wants any more.
            thread = threading.Thread(target=self._hash, args=(shard,), daemon=True)
            self._threads[shard] = thread
            thread.start()
        return super().read(name)

    def release(self, shard: Path) -> None:
        if shard in self._threads:
            self._sum(shard)
        super().release(shard)

    def sums(self) -> dict[str, str]:
        """SHA-256 of each shard by its name; what was not read in this run is hashed now."""
        return {name: self._sum(shard) for shard, name in shard_names(self.shards).items()}

    def _sum(self, shard: Path) -> str:
        thread = self._threads.pop(shard, None)
        if thread is not None:
            thread.join()
        # The thread has no one to tell an error to: it is met again here.
        found = self._sums.get(shard) or self._sums.setdefault(shard, file_sum(shard))
        if self._promised.get(shard.name, found) != found:
            raise CheckpointError(
                f"{shard.name} is not what the hub promised (its SHA-256 differs): delete it from "
                "the hub's cache and call again."
            )
        return found

    def _hash(self, shard: Path) -> None:
        try:
            self._sums[shard] = file_sum(shard)
        except CheckpointError:
            return
