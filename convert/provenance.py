"""Provenance in a GGUF's metadata: from what it was made, by what, when, and checksums of it all.

The header is written first, but checksums and time are known last. So the plan's header carries
placeholders of the final length, and `seal` fills them in when all bytes are written.
"""

from __future__ import annotations

import hashlib
import os
import re
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata as installed
from pathlib import Path
from typing import Any

from convert.errors import CheckpointError

# Key of the time at which the conversion began, UTC, as `2026-01-31T12:00:00Z`.
TIME = "consilium.converted"
SHARDS = "consilium.shards"
# Keys of two lists in one order: names of the shards, and SHA-256 of each whole file.
SHARD_SUMS = "consilium.shards_sha256"
# Key of the SHA-256 of every byte from the first tensor to the end of the file.
TENSORS_SUM = "consilium.tensors_sha256"

NO_TIME = "0000-00-00T00:00:00Z"
NO_SUM = "0" * 64
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_STRING = 8  # GGUF's number for a value of type string


@dataclass(frozen=True)
class Provenance:
    """Where the weights came from: a hub id with its commit, or a folder's name without one."""

    source: str
    revision: str | None = None


def add_provenance(
    writer: Any,
    *,
    source: str,
    revision: str | None,
    license: str | None,
    file_type: str | None,
    shards: Sequence[str],
    importance: tuple[str, int] | None = None,
) -> None:
    """Add the keys that tell where the file came from; what is not known yet as a placeholder.

    `importance` are the SHA-256 of an importance matrix and the chunks of text that it was made of.
    """
    writer.add_string("consilium.source", source)
    if revision is not None:
        writer.add_string("consilium.source_revision", revision)
    writer.add_string("consilium.license", license or "not declared")
    writer.add_string("consilium.converter_version", converter_version())
    writer.add_string("consilium.llama_cpp_version", llama_cpp_version())
    if file_type is not None:
        writer.add_string("consilium.type", file_type)
    if importance is not None:
        # llama-quantize keeps the paths of matrix and text, which are somebody's machine's.
        writer.add_string("consilium.imatrix_sha256", importance[0])
        writer.add_uint32("consilium.imatrix_chunks", importance[1])
    writer.add_string(TIME, NO_TIME)
    writer.add_array(SHARDS, list(shards))
    writer.add_array(SHARD_SUMS, [NO_SUM] * len(shards))
    writer.add_string(TENSORS_SUM, NO_SUM)


def seal(header: bytes, *, time: str, shards: Mapping[str, str], tensors: str) -> bytes:
    """The header with its placeholders filled in, of the same length.

    `time` as `now` gives it; `shards` has the SHA-256 of each shard by its name; `tensors` is that
    of the file's bytes behind the header. Raises ValueError for values of another form.
    """
    filled = bytearray(header)
    if not _TIME.fullmatch(time):
        raise ValueError(f"not a time: {time}")
    _fill_string(filled, TIME, time)
    _fill_string(filled, TENSORS_SUM, tensors)
    names, sums = _array(header, SHARDS), _array(header, SHARD_SUMS)
    for (begin, end), (at, stop) in zip(names, sums, strict=True):
        filled[at:stop] = _same_length(shards[header[begin:end].decode()], stop - at)
    return bytes(filled)


def now() -> str:
    """The time in the form of the key; SOURCE_DATE_EPOCH, where it is set, makes it repeatable."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    when = datetime.fromtimestamp(int(epoch), UTC) if epoch.isdecimal() else datetime.now(UTC)
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")


def file_sum(path: Path) -> str:
    """SHA-256 of a whole file, in hexadecimal."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise CheckpointError(
            f"{path.name} can't be read ({error.strerror}): check the disk, or download it again."
        ) from error


def converter_version() -> str:
    """The installed version of this project, "unknown" in a tree that is not installed."""
    return _version("consilium")


def llama_cpp_version() -> str:
    """The installed llama-cpp-python, which has one llama.cpp in it; "unknown" without it."""
    return _version("llama-cpp-python")


def _version(distribution: str) -> str:
    try:
        return installed.version(distribution)
    except installed.PackageNotFoundError:
        return "unknown"


def _value_of(header: bytes, key: str) -> int:
    """Position of the type of the value of a key; ours stand behind all that a checkpoint says."""
    name = key.encode()
    at = header.rfind(struct.pack("<Q", len(name)) + name)
    if at < 0:
        raise ValueError(f"the header has no {key}")
    return at + 8 + len(name)


def _fill_string(header: bytearray, key: str, value: str) -> None:
    at = _value_of(bytes(header), key)
    kind, length = struct.unpack_from("<IQ", header, at)
    if kind != _STRING:
        raise ValueError(f"{key} is not text")
    header[at + 12 : at + 12 + length] = _same_length(value, length)


def _array(header: bytes, key: str) -> list[tuple[int, int]]:
    """Begin and end of each text in a list."""
    at = _value_of(header, key)
    _, kind, count = struct.unpack_from("<IIQ", header, at)
    if kind != _STRING:
        raise ValueError(f"{key} is not a list of text")
    at += 16
    spans: list[tuple[int, int]] = []
    for _ in range(count):
        (length,) = struct.unpack_from("<Q", header, at)
        spans.append((at + 8, at + 8 + length))
        at += 8 + length
    return spans


def _same_length(value: str, length: int) -> bytes:
    data = value.encode()
    if len(data) != length:
        raise ValueError(f"{value!r} does not take {length} bytes")
    return data
