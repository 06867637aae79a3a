"""Shards: which files of a folder hold the weights, and whether their index agrees with them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from convert.errors import CheckpointError
from convert.files import inside, read_json
from convert.folders import explain_no_weights
from convert.safetensors import read_safetensors
from convert.tensors import OpenShard, StoredTensor
from convert.torch_archive import read_torch_archive

# How programs that download call a file of which a part has come.
_UNFINISHED = (".part", ".partial", ".crdownload", ".incomplete", ".aria2", ".download", ".tmp")


@dataclass(frozen=True)
class Format:
    """A kind of shard: how its files are called, and what reads one."""

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
    Format("model", ".safetensors", read_safetensors),
    Format("pytorch_model", ".bin", read_torch_archive),
)


@dataclass(frozen=True)
class Shards:
    """The shards of a folder, in order. `index` says what lies in which, as far as there is one."""

    format: Format
    paths: tuple[Path, ...]
    index: Mapping[str, str] | None = None


def find_shards(folder: Path, remote: frozenset[str]) -> Shards:
    """The shards in `folder`, and of those named in `remote`, which are not in it.

    Raises CheckpointError where one is missing, or where there is none at all.
    """
    for each in _FORMATS:
        index = read_json(folder, each.index)
        if index is not None:
            weight_map = _weight_map(index, each.index)
            names = sorted(set(weight_map.values()))
            return Shards(each, _existing(folder, names, remote), weight_map)
        if each.single in remote or (folder / each.single).is_file():
            return Shards(each, _existing(folder, [each.single], remote))
        numbered = _numbered([*remote, *(path.name for path in folder.iterdir())], each)
        if numbered:
            return Shards(each, _existing(folder, numbered, remote))
    raise CheckpointError(explain_no_weights(folder))


def shard_names(paths: Iterable[Path]) -> dict[Path, str]:
    """What each shard is called: its file's name, with its folder where two have the same."""
    paths = list(paths)
    plain = {path.name for path in paths}
    if len(plain) == len(paths):
        return {path: path.name for path in paths}
    depth = max(len(path.parts) for path in paths)
    for parts in range(2, depth + 1):
        found = {path: "/".join(path.parts[-parts:]) for path in paths}
        if len(set(found.values())) == len(paths):
            return found
    raise ValueError("one shard twice")


def compare_with_index(shards: Shards, raw: Mapping[str, StoredTensor]) -> None:
    """Every tensor of the shards is in the index, and every weight of the index in some shard.

    In which one it lies is taken from the shards themselves. Raises CheckpointError.
    """
    if shards.index is None:
        return
    where = shards.format.index
    for name, tensor in raw.items():
        if tensor.is_weight and name not in shards.index:
            raise CheckpointError(
                f"{where} disagrees with {tensor.path.name} about {name[:80]}: "
                "download the index and the shards of one revision."
            )
    for name, shard in shards.index.items():
        # A tensor of integers is in the index, but is no weight: mapping asks for what it needs.
        if name not in raw and name.endswith((".weight", ".bias")):
            raise CheckpointError(
                f"{where} promises {name[:80]} in {shard}, which does not hold it: "
                "download the index and the shards of one revision."
            )


def _numbered(names: Iterable[str], each: Format) -> list[str]:
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
    plain: dict[str, str] = {}
    for tensor, shard in table.items():
        if not _stays_inside(shard):
            raise CheckpointError(
                f"{where} puts {tensor[:80]} outside of the folder ({str(shard)[:80]!r})."
            )
        plain[tensor] = str(PurePosixPath(shard))
    return plain


def _stays_inside(shard: Any) -> bool:
    if not isinstance(shard, str) or "\\" in shard or "\0" in shard or len(shard) > 500:
        return False
    path = PurePosixPath(shard)
    return (
        bool(path.name)
        and not path.is_absolute()
        and ".." not in path.parts
        and (":" not in path.parts[0])
    )


def _instead_of(shard: str, folder: Path) -> str | None:
    """The sentence for a shard that lies there under the name that a browser gave it."""
    stem, suffix = PurePosixPath(shard).stem, PurePosixPath(shard).suffix
    copy = re.compile(rf"{re.escape(stem)}( ?\(\d+\)| - Copy)?{re.escape(suffix)}(\.\d+)?")
    for name in sorted(path.name for path in (folder / shard).parent.glob("*")):
        if copy.fullmatch(name):
            return (
                f"The shard {shard} is missing; the file {name} may be it: give it its own name, "
                "or download the shard again."
            )
        if name.startswith(stem) and name.lower().endswith(_UNFINISHED):
            return f"The download of the shard {shard} did not finish ({name}): download it again."
    return None


def _existing(folder: Path, names: list[str], remote: frozenset[str]) -> tuple[Path, ...]:
    missing = [name for name in names if name not in remote and not (folder / name).exists()]
    if missing:
        instead = _instead_of(missing[0], folder)
        if instead is not None:
            raise CheckpointError(instead)
        more = f" and {len(missing) - 1} more of {len(names)}" if len(missing) > 1 else ""
        raise CheckpointError(
            f"The shard {missing[0]}{more} is missing in {folder}: download it into the folder."
        )
    return tuple(
        folder / name if name in remote else inside(folder, name, any_name=True) for name in names
    )
