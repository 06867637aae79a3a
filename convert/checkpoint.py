"""A checkpoint folder: its config, and every tensor's place in its shards.

Nothing of the weights is read when a checkpoint is opened; `values` gives views of memory-mapped
files. Shards may be torch `.bin` archives or safetensors, one file or many with an index.
"""

from __future__ import annotations

import json
import mmap
import re
from collections.abc import Callable, Collection, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt

from convert.errors import CheckpointError, UsageError
from convert.safetensors import read_safetensors
from convert.tensors import Array, OpenShard, StoredTensor, open_file
from convert.torch_archive import read_torch_archive

MAX_JSON = 32 * 2**20
"""Bytes of a JSON file (config, index, tokenizer settings) that are read at most."""


_READERS = 8
"""Headers of remote shards that are read at once: each takes many short requests."""


@dataclass(frozen=True)
class _Format:
    stem: str
    suffix: str
    read: Callable[[Path, OpenShard], list[StoredTensor]]

    @property
    def index(self) -> str:
        return f"{self.stem}{self.suffix}.index.json"

    @property
    def single(self) -> str:
        return f"{self.stem}{self.suffix}"


# In the order of preference where a folder holds both, as llama.cpp's converter has it.
_FORMATS = (
    _Format("model", ".safetensors", read_safetensors),
    _Format("pytorch_model", ".bin", read_torch_archive),
)


@dataclass
class Checkpoint:
    """An opened checkpoint; use it as a context manager, or call `close`.

    `tensors` has every weight by its name in the checkpoint, `config` the parsed config.json.
    """

    folder: Path
    config: dict[str, Any]
    tensors: dict[str, StoredTensor]
    shards: tuple[Path, ...]
    _files: dict[Path, npt.NDArray[np.uint8]] = field(default_factory=dict, repr=False)

    def values(self, name: str) -> Array:
        """Tensor `name` as stored (bf16 as uint16), a view of the memory map; nothing is copied."""
        tensor = self.tensors[name]
        file = self._files.get(tensor.path)
        if file is None:
            with tensor.path.open("rb") as handle:
                mapped = mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ)
            file = self._files[tensor.path] = np.frombuffer(mapped, dtype=np.uint8)
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
    damaged or contradicts another.
    """
    if not folder.is_dir():
        raise UsageError(f"{folder} is not a folder: give the folder that holds config.json.")
    config = read_json(folder, "config.json")
    if config is None:
        raise CheckpointError(f"{folder} has no config.json: give the folder of a checkpoint.")
    shard_format, shards, index = _find_shards(folder, frozenset(remote))
    tensors: dict[str, StoredTensor] = {}
    with ThreadPoolExecutor(_READERS if remote else 1, thread_name_prefix="headers") as pool:
        found = pool.map(lambda shard: shard_format.read(shard, open_shard), shards)
        for shard, each in zip(shards, found, strict=True):
            _add_tensors(tensors, each, shard)
    if index is not None:
        _compare_with_index(index, tensors, shard_format.index)
    return Checkpoint(folder, config, tensors, shards)


def read_json(folder: Path, name: str) -> dict[str, Any] | None:
    """The JSON object in the file `name` of a checkpoint, or None where there is no such file."""
    path = folder / name
    if not path.is_file():
        return None
    path = _inside(folder, name)
    if path.stat().st_size > MAX_JSON:
        raise CheckpointError(f"{name} is too large to be real: download it again.")
    try:
        value = json.loads(path.read_bytes())
    except (ValueError, RecursionError) as error:
        raise CheckpointError(f"{name} is not valid JSON: download it again.") from error
    if not isinstance(value, dict):
        raise CheckpointError(f"{name} is not a JSON object: download it again.")
    return value


def _find_shards(
    folder: Path, remote: frozenset[str]
) -> tuple[_Format, tuple[Path, ...], dict[str, str] | None]:
    for each in _FORMATS:
        index = read_json(folder, each.index)
        if index is not None:
            weight_map = _weight_map(index, each.index)
            names = sorted(set(weight_map.values()))
            return each, _existing(folder, names, remote), weight_map
        if each.single in remote or (folder / each.single).is_file():
            return each, _existing(folder, [each.single], remote), None
        numbered = _numbered([*remote, *(path.name for path in folder.iterdir())], each)
        if numbered:
            return each, _existing(folder, numbered, remote), None
    raise CheckpointError(
        f"{folder} holds no weights: neither pytorch_model*.bin nor model*.safetensors."
    )


def _numbered(names: Iterable[str], each: _Format) -> list[str]:
    """All names of a series of shards without an index, the missing ones too."""
    pattern = re.compile(rf"{re.escape(each.stem)}-(\d{{5}})-of-(\d{{5}}){re.escape(each.suffix)}")
    found = [match for name in names if (match := pattern.fullmatch(name))]
    if not found:
        return []
    total = max(int(match[2]) for match in found)
    return [f"{each.stem}-{n:05d}-of-{total:05d}{each.suffix}" for n in range(1, total + 1)]


def _weight_map(index: dict[str, Any], where: str) -> dict[str, str]:
    table = index.get("weight_map")
    if not isinstance(table, dict) or not table:
        raise CheckpointError(f"{where} has no weight_map: download it again.")
    for tensor, shard in table.items():
        plain = isinstance(shard, str) and PurePosixPath(shard).name == shard
        if not plain or shard == ".." or "\\" in shard:
            raise CheckpointError(
                f"{where} puts {tensor[:80]} outside of the folder ({str(shard)[:80]!r})."
            )
    return table


def _existing(folder: Path, names: list[str], remote: frozenset[str]) -> tuple[Path, ...]:
    missing = [name for name in names if name not in remote and not (folder / name).exists()]
    if missing:
        more = f" and {len(missing) - 1} more of {len(names)}" if len(missing) > 1 else ""
        raise CheckpointError(
            f"The shard {missing[0]}{more} is missing in {folder}: download it into the folder."
        )
    return tuple(folder / name if name in remote else _inside(folder, name) for name in names)


def _inside(folder: Path, name: str) -> Path:
    """The path of a file of the checkpoint, refused where a link leads out of it.

    A snapshot in the hub's cache consists of links into the repository's `blobs` folder: allowed.
    """
    root = folder.resolve()
    target = (folder / name).resolve()
    allowed = [root]
    if root.parent.name == "snapshots":
        allowed.append(root.parent.parent / "blobs")
    if not any(target.is_relative_to(each) for each in allowed):
        raise CheckpointError(
            f"{name} is a link that leads out of the checkpoint's folder: put the file there."
        )
    if not target.is_file():
        raise CheckpointError(f"{name} in {folder} is not a file.")
    return folder / name


def _add_tensors(tensors: dict[str, StoredTensor], found: list[StoredTensor], shard: Path) -> None:
    for tensor in found:
        other = tensors.get(tensor.name)
        if other is not None:
            raise CheckpointError(
                f"{tensor.name} lies in both {other.path.name} and {shard.name}: "
                "remove the shard that does not belong to this checkpoint."
            )
        tensors[tensor.name] = tensor


def _compare_with_index(
    index: dict[str, str], tensors: dict[str, StoredTensor], where: str
) -> None:
    for name, tensor in tensors.items():
        if index.get(name) != tensor.path.name:
            raise CheckpointError(
                f"{where} disagrees with {tensor.path.name} about {name}: "
                "download the index and the shards of one revision."
            )
    for name, shard in index.items():
        # A tensor of integers is in the index, but is no weight: mapping asks for what it needs.
        if name not in tensors and name.endswith((".weight", ".bias")):
            raise CheckpointError(
                f"{where} promises {name} in {shard}, which does not hold it: "
                "download the index and the shards of one revision."
            )
