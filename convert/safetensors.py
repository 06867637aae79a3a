"""safetensors files: an 8-byte length, a JSON header, then the bytes of the tensors.

Format: https://huggingface.co/docs/safetensors, section "Format".
"""

from __future__ import annotations

import json
from itertools import pairwise
from math import prod
from pathlib import Path
from typing import Any

from convert.contents import LOOKED_AT, explain_contents, is_torch
from convert.errors import CheckpointError
from convert.tensors import ITEM_SIZE, OpenShard, StoredTensor, file_size, open_file

# Bytes of header that are read at most: the format allows six times as many, a model of a
# thousand tensors needs 100 KB, and each byte of a hostile one can cost thirty of memory.
MAX_HEADER = 16 * 2**20
_MAX_AXES = 8

# Integers may lie in a checkpoint (a buffer); they are read over, never converted.
_OTHER_SIZES = {"I64": 8, "I32": 4, "I16": 2, "I8": 1, "U8": 1, "BOOL": 1}


def read_safetensors(path: Path, open_shard: OpenShard = open_file) -> list[StoredTensor]:
    """Every tensor of the file, in the order of the header; integers and the like are no weights.

    Raises CheckpointError where the header and the file disagree.
    """
    where = path.name
    with open_shard(path) as file:
        size = file_size(file)
        prefix = file.read(8)
        length = int.from_bytes(prefix, "little")
        if len(prefix) < 8 or not 2 <= length <= MAX_HEADER:
            raise _not_safetensors(prefix + file.read(LOOKED_AT), where)
        if 8 + length > size:
            raise CheckpointError(f"{where} is truncated: download the shard again.")
        text = file.read(length)
    try:
        header = json.loads(text, object_pairs_hook=_unique)
    except (ValueError, RecursionError) as error:
        raise CheckpointError(f"{where} has a damaged header: download it again.") from error
    if not isinstance(header, dict):
        raise CheckpointError(f"{where} has a damaged header: download it again.")
    header.pop("__metadata__", None)
    spans: list[tuple[int, int, str]] = []
    tensors: list[StoredTensor] = []
    for name, entry in header.items():
        dtype, shape, begin, end = _entry(name, entry, where)
        # Of a type that is not known here (another one each year) the name alone is of use.
        item = ITEM_SIZE.get(dtype) or _OTHER_SIZES.get(dtype)
        if item is not None and end - begin != prod(shape) * item:
            raise CheckpointError(f"{name} in {where} has not the bytes that its shape needs.")
        if 8 + length + end > size:
            raise CheckpointError(f"{where} is truncated: download the shard again.")
        spans.append((begin, end, name))
        tensors.append(StoredTensor(name, dtype[:20], shape, path, 8 + length + begin))
    spans.sort()
    for (_, end, first), (begin, _, second) in pairwise(spans):
        if begin < end:
            raise CheckpointError(f"{where} is hostile or damaged: {second} overlaps {first}.")
    return tensors


def _not_safetensors(start: bytes, where: str) -> CheckpointError:
    if is_torch(start):
        return CheckpointError(
            f"{where} is a torch file: give it the name that such files have, pytorch_model*.bin."
        )
    other = explain_contents(where, start[:LOOKED_AT])
    return CheckpointError(other or f"{where} is not a safetensors file: download it again.")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise ValueError("a name occurs twice")
    return table


def _entry(name: str, entry: Any, where: str) -> tuple[str, tuple[int, ...], int, int]:
    try:
        dtype, shape, (begin, end) = entry["dtype"], entry["shape"], entry["data_offsets"]
        if not isinstance(shape, list) or len(shape) > _MAX_AXES:
            raise ValueError
        numbers = [begin, end, *shape]
        if not isinstance(dtype, str) or any(type(n) is not int or n < 0 for n in numbers):
            raise ValueError
        if begin > end:
            raise ValueError
        return dtype, tuple(shape), begin, end
    except (TypeError, KeyError, ValueError) as error:
        raise CheckpointError(
            f"{where} describes {name[:80]!r} wrongly: download the shard again."
        ) from error
