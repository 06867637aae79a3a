"""Checkpoint folder: its config, and where in its shards every tensor is.

Nothing of the weights is read when a checkpoint is opened; `values` gives views of memory-mapped
files. Shards may be torch `.bin` archives or safetensors, one file or many with an index.
"""

from __future__ import annotations

import mmap
from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt

from convert.errors import CheckpointError, UnsupportedError
from convert.files import MAX_JSON, read_json
from convert.folders import check_folder
from convert.names import plain_names
from convert.quantized import refuse_quantized
from convert.shards import compare_with_index, find_shards
from convert.tensors import Array, OpenShard, StoredTensor, open_file

__all__ = ["MAX_JSON", "Checkpoint", "open_checkpoint", "read_json"]

_READERS = 8  # headers of remote shards that are read at once: each takes many short requests
_REMAINS = ("I", "U", "BOOL", "C")  # integers and the like, which are no weights
_COMPARED = 2**22  # bytes that are compared at a time


@dataclass
class Checkpoint:
    """An opened checkpoint; use it as a context manager, or call `close`.

    `tensors` has every weight by its name in the architecture, `config` the parsed config.json.
    `warnings` are sentences for the user: what was left out, or taken otherwise than it says.
    """

    folder: Path
    config: dict[str, Any]
    tensors: dict[str, StoredTensor]
    shards: tuple[Path, ...]
    warnings: list[str] = field(default_factory=list)
    _files: dict[Path, npt.NDArray[np.uint8]] = field(default_factory=dict, repr=False)

    def warn(self, sentence: str) -> None:
        """Keep a sentence for the user, once."""
        if sentence not in self.warnings:
            self.warnings.append(sentence)

    def values(self, name: str) -> Array:
        """Tensor `name` as stored (bf16 as uint16), a view of the memory map; nothing is copied."""
        tensor = self.tensors[name]
        file = self._files.get(tensor.path)
        if file is None:
            file = self._files[tensor.path] = _mapped(tensor.path)
        return tensor.view(file)

    def close(self) -> None:
        """Let the memory maps go; the last view that is still held keeps its file mapped."""
        self._files.clear()

    def __enter__(self) -> Checkpoint:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def open_checkpoint(
    folder: Path, remote: Collection[str] = (), open_shard: OpenShard = open_file
) -> Checkpoint:
    """Open the checkpoint in `folder`.

    The files named in `remote` are not in it; `open_shard` opens them, from several threads.
    Raises UsageError where there is no such folder, CheckpointError where a file of it is missing,
    damaged or contradicts another, UnsupportedError for weights that are quantized already.
    """
    check_folder(folder)
    config = read_json(folder, "config.json") or {}
    shards = find_shards(folder, frozenset(remote))
    raw: dict[str, StoredTensor] = {}
    with ThreadPoolExecutor(_READERS if remote else 1, thread_name_prefix="headers") as pool:
        found = pool.map(lambda shard: shards.format.read(shard, open_shard), shards.paths)
        for shard, each in zip(shards.paths, found, strict=True):
            _add_tensors(raw, each, shard, local=not remote)
    refuse_quantized({name: each.dtype for name, each in raw.items()}, config, folder)
    for stored in raw.values():
        if _is_of_unknown_type(stored):
            raise UnsupportedError(
                f"{stored.name} is stored as {stored.dtype!r}, which this converter does not know: "
                "save the model in bf16, f16 or f32."
            )
    compare_with_index(shards, raw)
    warnings: list[str] = []
    weights = {name: each for name, each in raw.items() if each.is_weight}
    tensors = plain_names(weights, warnings)
    return Checkpoint(folder, config, tensors, shards.paths, warnings)


def _is_of_unknown_type(tensor: StoredTensor) -> bool:
    remains = tensor.is_weight or tensor.dtype.startswith(_REMAINS)
    return tensor.name.endswith(".weight") and not remains


def _mapped(path: Path) -> npt.NDArray[np.uint8]:
    with path.open("rb") as handle:
        mapped = mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ)
    return np.frombuffer(mapped, dtype=np.uint8)


def _add_tensors(
    tensors: dict[str, StoredTensor], found: list[StoredTensor], shard: Path, *, local: bool
) -> None:
    for tensor in found:
        other = tensors.setdefault(tensor.name, tensor)
        if other is tensor or not tensor.is_weight:
            continue
        if not local or not _equal(tensor, other):
            raise CheckpointError(
                f"{tensor.name} lies in both {other.path.name} and {shard.name}: "
                "remove the shard that does not belong to this checkpoint."
            )


def _equal(one: StoredTensor, other: StoredTensor) -> bool:
    """Whether two tensors are the same to the bit: which of them is taken is then all one."""
    if (one.dtype, one.shape, one.strides) != (other.dtype, other.shape, other.strides):
        return False
    if one.strides is not None:
        return False
    with one.path.open("rb") as first, other.path.open("rb") as second:
        first.seek(one.offset)
        second.seek(other.offset)
        left = one.nbytes
        while left > 0:
            size = min(left, _COMPARED)
            data = first.read(size)
            if len(data) != size or data != second.read(size):
                return False
            left -= size
    return True
