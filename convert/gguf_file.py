"""GGUF header of a finished file, read with bounds: nobody vouches for the file.

Layout (ggml's docs/gguf.md, version 3, little-endian): magic, version, number of tensors and of
keys; the keys with typed values; for each tensor its name, dimensions, type and offset; the data.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import BinaryIO

import gguf

from convert.errors import ModelFileError

MAX_HEADER = 2**27  # bytes; the largest vocabularies take a tenth of it
# Texts in all lists together; the largest vocabularies have a third of it, merges included.
MAX_STRINGS = 2**21
MAX_KEYS = 2**12
MAX_TENSORS = 2**16
MAX_NAME = 2**12
MAX_KEPT = 2**16  # bytes of a text that is kept, and texts of a list
_KEPT = "consilium."
_MAX_ALIGNMENT = 2**20
_STRING, _ARRAY = 8, 9
_SCALARS = {
    0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?", 10: "<Q", 11: "<q",
    12: "<d",
}  # fmt: skip

Value = int | float | bool | str | list[str]


@dataclass(frozen=True)
class FileTensor:
    """`shape` with the fastest dimension last; `offset` is that of its first byte in the file."""

    name: str
    type: str
    shape: tuple[int, ...]
    offset: int
    nbytes: int


@dataclass(frozen=True)
class FileHeader:
    """The keys that were asked for (texts, numbers, lists of texts), the tensors in the order
    of their bytes, the place of the first byte behind the header, and what all bytes are aligned
    to."""

    keys: dict[str, Value]
    tensors: tuple[FileTensor, ...]
    data_offset: int
    alignment: int


def read_file_header(path: Path, keep: str = _KEPT) -> FileHeader:
    """Read and check the header of a GGUF: nothing overlaps, nothing is missing or left over.

    Of its keys those that begin with `keep` are kept. Reads no weight. Raises ModelFileError.
    """
    try:
        if not path.is_file():
            raise ModelFileError(f"{path} is not a file: give the name of a GGUF.")
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if file.read(4) != b"GGUF":
                raise ModelFileError(f"{path.name} is not a GGUF: give the name of one.")
            header = _read(_Reader(file, path, min(size, MAX_HEADER)), keep)
    except (OSError, ValueError) as error:  # ValueError: a path that no system can have
        raise ModelFileError(f"{path} can't be read ({error}): check the file.") from error
    _check_places(header, path, size)
    return header


def damaged(path: Path, what: str) -> ModelFileError:
    """The sentence for a file that is not as it was written."""
    return ModelFileError(f"{path.name} is damaged ({what}): copy or convert it again.")


class _Reader:
    """Numbers and texts, one after the other, up to `limit` bytes of the file."""

    def __init__(self, file: BinaryIO, path: Path, limit: int) -> None:
        self._file = file
        self._left = limit - 4
        self._strings = 0
        self.path = path

    @property
    def position(self) -> int:
        return self._file.tell()

    def damaged(self, what: str) -> ModelFileError:
        return damaged(self.path, what)

    def take(self, count: int) -> bytes:
        self._use(count)
        data = self._file.read(count)
        if len(data) != count:
            raise self.damaged("its header ends too early")
        return data

    def skip(self, count: int) -> None:
        self._use(count)
        self._file.seek(count, os.SEEK_CUR)

    def number(self, form: str) -> int:
        (value,) = struct.unpack(form, self.take(struct.calcsize(form)))
        return int(value)

    def text(self, most: int) -> str:
        text = self.short_text(most)
        if text is None:
            raise self.damaged("a name in its header is too long")
        return text

    def short_text(self, most: int) -> str | None:
        """A text; None, and skipped, where it is longer than `most` bytes."""
        length = self.number("<Q")
        if length > most:
            self.skip(length)
            return None
        try:
            return self.take(length).decode()
        except UnicodeDecodeError as error:
            raise self.damaged("a name in its header is no text") from error

    def skip_texts(self, count: int) -> None:
        self._strings += count
        if self._strings > MAX_STRINGS:
            raise self.damaged("its header holds too many texts")
        for _ in range(count):
            self.skip(self.number("<Q"))

    def _use(self, count: int) -> None:
        self._left -= count
        if self._left < 0:
            raise self.damaged("its header is too long, or ends too early")


def _read(reader: _Reader, keep: str) -> FileHeader:
    version = reader.number("<I")
    if version != gguf.GGUF_VERSION:
        raise ModelFileError(
            f"{reader.path.name} is of another version of GGUF, or big-endian: "
            f"only version {gguf.GGUF_VERSION} is made here; convert it again."
        )
    tensors, keys = reader.number("<Q"), reader.number("<Q")
    if tensors > MAX_TENSORS or keys > MAX_KEYS:
        raise reader.damaged("its header counts too many keys or tensors")
    kept: dict[str, Value] = {}
    seen: set[str] = set()
    alignment = gguf.GGUF_DEFAULT_ALIGNMENT
    for _ in range(keys):
        key = reader.text(MAX_NAME)
        if key in seen:
            raise reader.damaged(f"it holds the key {key[:80]!r} twice")
        seen.add(key)
        value = _value(reader, key.startswith(keep))
        if key == "general.alignment":
            if type(value) is not int or not 8 <= value <= _MAX_ALIGNMENT or value & (value - 1):
                raise reader.damaged("its bytes are aligned to no power of two")
            alignment = value
        if key.startswith(keep) and value is not None:
            kept[key] = value
    table = [_tensor(reader) for _ in range(tensors)]
    start = -(-reader.position // alignment) * alignment
    placed = [
        FileTensor(each.name, each.type, each.shape, start + each.offset, each.nbytes)
        for each in table
    ]
    return FileHeader(kept, tuple(sorted(placed, key=lambda each: each.offset)), start, alignment)


def _value(reader: _Reader, keep: bool) -> Value | None:
    """A scalar always, texts where they are to be kept, of lists those of texts."""
    kind = reader.number("<I")
    if kind == _STRING:
        if keep:
            return reader.short_text(MAX_KEPT)
        reader.skip_texts(1)
        return None
    if kind == _ARRAY:
        return _list(reader, keep)
    if kind not in _SCALARS:
        raise reader.damaged(f"a value in its header is of the unknown type {kind}")
    form = _SCALARS[kind]
    (value,) = struct.unpack(form, reader.take(struct.calcsize(form)))
    return value  # type: ignore[no-any-return]


def _list(reader: _Reader, keep: bool) -> list[str] | None:
    kind, count = reader.number("<I"), reader.number("<Q")
    if kind == _STRING:
        if not keep:
            reader.skip_texts(count)
            return None
        if count > MAX_KEPT:
            raise reader.damaged("a list in its header is too long")
        return [reader.text(MAX_NAME) for _ in range(count)]
    if kind not in _SCALARS:
        raise reader.damaged(f"a list in its header is of the unknown type {kind}")
    reader.skip(count * struct.calcsize(_SCALARS[kind]))
    return None


def _tensor(reader: _Reader) -> FileTensor:
    """A row of the table; its offset is still counted from the data's start."""
    name = reader.text(MAX_NAME)
    dimensions = reader.number("<I")
    if not 1 <= dimensions <= 4:
        raise reader.damaged(f"{name[:80]} has {dimensions} dimensions")
    shape = tuple(reader.number("<Q") for _ in range(dimensions))[::-1]
    number, offset = reader.number("<I"), reader.number("<Q")
    try:
        kind = gguf.GGMLQuantizationType(number)
        block, size = gguf.GGML_QUANT_SIZES[kind]
    except (ValueError, KeyError) as error:
        raise reader.damaged(f"{name[:80]} is of the unknown type {number}") from error
    if 0 in shape or shape[-1] % int(block):
        raise reader.damaged(f"{name[:80]} has an impossible shape")
    return FileTensor(name, str(kind.name), shape, offset, prod(shape) // int(block) * int(size))


def _check_places(header: FileHeader, path: Path, size: int) -> None:
    seen: set[str] = set()
    end, last = header.data_offset, "the header"
    for each in header.tensors:
        shown = each.name[:80]
        if each.name in seen:
            raise damaged(path, f"it holds {shown} twice")
        seen.add(each.name)
        if each.offset % header.alignment or each.offset < end:
            raise damaged(path, f"{shown} overlaps {last[:80]}, or is not aligned")
        end, last = each.offset + each.nbytes, each.name
        if end > size:
            raise damaged(path, f"it ends within {shown}")
    if not header.tensors:
        raise damaged(path, "it holds no tensor")
    if size - end >= header.alignment:
        raise damaged(path, f"{size - end} bytes follow the last tensor")
