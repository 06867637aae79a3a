"""GGUF header: read with bounds, for files that nobody vouches for.

Layout (ggml's docs/gguf.md, versions 2 and 3): the magic, a version, the counts of tensors and of
keys; then the keys with typed values; then for each tensor its name, shape, type and offset; then,
aligned, the data. All of it is little-endian here.
"""

from __future__ import annotations

import math
import os
import struct
from dataclasses import dataclass, field
from pathlib import Path

from app.core.prompts.format_choice import MARKERS
from app.core.prompts.typed_text import printable
from app.errors import ModelNotFound, ModelUnreadable
from app.files import NotAFile, open_regular
from app.sentences import say
from app.services.models.gguf.gguf_cursor import HeaderCursor
from app.services.models.gguf.gguf_types import FILE_TYPES, TENSOR_TYPES

Scalar = int | float | bool | str

MAX_KEYS = 65_536
MAX_TENSORS = 1 << 20
MAX_DIMENSIONS = 4
MAX_KEY_BYTES = 65_535
MAX_TENSOR_NAME_BYTES = 63  # ggml's GGML_MAX_NAME, with the zero at its end
MAX_KEPT_STRING_BYTES = 1 << 20
MAX_KEPT_ARRAY = 64

_SCALARS = {0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?",
            10: "<Q", 11: "<q", 12: "<d"}  # fmt: skip
_STRING, _ARRAY = 8, 9
_TYPE_NAMES = {0: "uint8", 1: "int8", 2: "uint16", 3: "int16", 4: "uint32", 5: "int32",
               6: "float32", 7: "bool", 8: "string", 10: "uint64", 11: "int64",
               12: "float64"}  # fmt: skip
_TEMPLATE = "tokenizer.chat_template"
_TOKENS, _TOKEN_TYPES = "tokenizer.ggml.tokens", "tokenizer.ggml.token_type"
# What llama.cpp takes the elements of these arrays for, without looking: text, f32, i32 or u32.
_ELEMENTS = {
    _TOKENS: (8,),
    "tokenizer.ggml.merges": (8,),
    "tokenizer.ggml.scores": (6,),
    _TOKEN_TYPES: (4, 5),
}
_CONTROL = struct.pack("<i", 3)  # LLAMA_TOKEN_TYPE_CONTROL
_MARKERS = frozenset(name.encode() for name in MARKERS)


@dataclass(frozen=True)
class GgufTensor:
    """`shape` as in the file, the fastest dimension first; `offset` in bytes of the data."""

    name: str
    shape: tuple[int, ...]
    type: str
    offset: int
    size_bytes: int

    @property
    def elements(self) -> int:
        return math.prod(self.shape)


@dataclass(frozen=True)
class GgufHeader:
    """What the file says of itself. Long arrays and strings are not kept, only `array_lengths`, and
    the bytes of `long_strings`. `control_tokens` are those of `MARKERS` that the vocabulary has;
    `types` are the names of scalars' types, such as `uint32`."""

    path: Path
    version: int
    metadata: dict[str, Scalar | tuple[Scalar, ...]]
    array_lengths: dict[str, int]
    long_strings: dict[str, int]
    control_tokens: tuple[str, ...]
    tensors: tuple[GgufTensor, ...]
    data_offset: int
    file_size: int
    types: dict[str, str] = field(default_factory=dict)

    def text(self, key: str) -> str:
        """A string value without control characters, "" when there is none."""
        value = self.metadata.get(key)
        return printable(value, 200) if isinstance(value, str) else ""

    def number(self, key: str) -> int:
        """A whole number, 0 when there is none."""
        value = self.metadata.get(key)
        return value if isinstance(value, int) else 0

    @property
    def architecture(self) -> str:
        return self.text("general.architecture")

    @property
    def name(self) -> str:
        return self.text("general.name") or printable(self.path.stem, 200)

    @property
    def quantization(self) -> str:
        """The name of `general.file_type`; without it the type that takes most of the bytes."""
        named = FILE_TYPES.get(self.number("general.file_type"))
        if named and "general.file_type" in self.metadata:
            return named
        bytes_of: dict[str, int] = {}
        for tensor in self.tensors:
            bytes_of[tensor.type] = bytes_of.get(tensor.type, 0) + tensor.size_bytes
        return max(bytes_of, key=lambda kind: bytes_of[kind], default="unknown")

    @property
    def parameters(self) -> int:
        return sum(tensor.elements for tensor in self.tensors)

    @property
    def context_train(self) -> int:
        """Tokens."""
        return self.number(f"{self.architecture}.context_length")

    @property
    def layers(self) -> int:
        return self.number(f"{self.architecture}.block_count")

    @property
    def experts(self) -> int:
        return self.number(f"{self.architecture}.expert_count")

    @property
    def vocabulary(self) -> int:
        return self.array_lengths.get("tokenizer.ggml.tokens", 0)

    @property
    def has_chat_template(self) -> bool:
        template = self.metadata.get(_TEMPLATE)
        return (isinstance(template, str) and bool(template.strip())) or (
            _TEMPLATE in self.long_strings
        )

    @property
    def demonstration(self) -> bool:
        return self.metadata.get("consilium.demonstration") is True


def read_header(path: Path) -> GgufHeader:
    """Read and check keys, tensors and the file's length; no weight is read.

    Raises ModelNotFound for a file that can't be opened, ModelUnreadable for one that is no GGUF,
    is damaged or truncated.
    """
    try:
        with open_regular(path) as file:
            return _parsed(path, HeaderCursor(file, os.fstat(file.fileno()).st_size, path.name))
    except OSError as error:
        raise cannot_read(path, error) from error


def cannot_read(path: Path, error: OSError) -> ModelNotFound:
    """The error for a file that can't be opened or read."""
    shown = printable(str(path))
    if isinstance(error, FileNotFoundError):
        return ModelNotFound(say("There is no file {shown}.", shown=shown))
    if isinstance(error, NotAFile):
        return ModelNotFound(
            say(
                "{shown} cannot be read: {reason}. Choose a GGUF file.",
                shown=shown,
                reason=error.strerror,
            )
        )
    return ModelNotFound(
        say(
            "{shown} cannot be read ({reason}). Choose a GGUF file that you may read.",
            shown=shown,
            reason=error.strerror or "input error",
        )
    )


def _parsed(path: Path, cursor: HeaderCursor) -> GgufHeader:
    version = _version(cursor)
    tensor_count, key_count = cursor.number("<Q"), cursor.number("<Q")
    if tensor_count > MAX_TENSORS or key_count > MAX_KEYS:
        raise cursor.damaged(say("impossible counts"))
    keys = _Keys()
    for _ in range(key_count):
        keys.read(cursor)
    metadata, types = keys.metadata, keys.types
    alignment = metadata.get("general.alignment", 32)
    if (
        not isinstance(alignment, int)
        or not 0 < alignment <= 1 << 20
        or alignment & (alignment - 1)
        or types.get("general.alignment", "uint32") != "uint32"
    ):
        raise cursor.damaged(say("an impossible alignment"))
    tensors = _tensors(cursor, tensor_count, alignment)
    data_offset = -(-cursor.position // alignment) * alignment
    needed = data_offset + max((t.offset + t.size_bytes for t in tensors), default=0)
    if tensors and needed > cursor.size:
        raise ModelUnreadable(
            say(
                "{name} is truncated: it has {size:,} bytes of at least {needed:,}. "
                "Copy or download it again.",
                name=cursor.name,
                size=cursor.size,
                needed=needed,
            )
        )
    return GgufHeader(
        path,
        version,
        metadata,
        keys.array_lengths,
        keys.long_strings,
        keys.control_tokens(),
        tensors,
        data_offset,
        cursor.size,
        types,
    )


def _version(cursor: HeaderCursor) -> int:
    start = cursor.take(min(4, cursor.size))
    if start != b"GGUF":
        what = say("is empty") if not start else say("is not a GGUF file")
        if start in (b"tjgg", b"fmgg", b"lmgg"):
            what = say("is in a format of before GGUF, which llama.cpp no longer reads")
        raise ModelUnreadable(
            say(
                "{name} {what}. Choose a .gguf file, or make one of a checkpoint with "
                "consilium-convert.",
                name=cursor.name,
                what=what,
            )
        )
    version = cursor.number("<I")
    if version in (2, 3):
        return version
    if version & 0xFFFF == 0:
        raise ModelUnreadable(
            say("{name} is a big-endian GGUF: get the little-endian one.", name=cursor.name)
        )
    raise ModelUnreadable(
        say(
            "{name} is a GGUF of version {version}, and only 2 and 3 can be read: "
            "get a current version of the model.",
            name=cursor.name,
            version=version,
        )
    )


def _tensors(cursor: HeaderCursor, count: int, alignment: int) -> tuple[GgufTensor, ...]:
    tensors: list[GgufTensor] = []
    names: set[str] = set()
    for _ in range(count):
        name = cursor.text(MAX_TENSOR_NAME_BYTES)
        dimensions = cursor.number("<I")
        if name in names or not 0 < dimensions <= MAX_DIMENSIONS:
            raise cursor.damaged(say("an impossible tensor"))
        names.add(name)
        shape = tuple(cursor.number("<Q") for _ in range(dimensions))
        number, offset = cursor.number("<I"), cursor.number("<Q")
        kind = TENSOR_TYPES.get(number)
        if kind is None:
            raise ModelUnreadable(
                say(
                    "{name} uses the tensor type {number}, which this llama.cpp does not "
                    "have. Get the model in another quantization.",
                    name=cursor.name,
                    number=number,
                )
            )
        elements = math.prod(shape)
        if elements == 0 or shape[0] % kind.block or offset % alignment:
            raise cursor.damaged(say("an impossible tensor"))
        size = elements // kind.block * kind.bytes
        tensors.append(GgufTensor(name, shape, kind.name, offset, size))
    return tuple(tensors)


class _Keys:
    """The keys with their values, while they are read."""

    def __init__(self) -> None:
        self.metadata: dict[str, Scalar | tuple[Scalar, ...]] = {}
        self.array_lengths: dict[str, int] = {}
        self.long_strings: dict[str, int] = {}
        self.types: dict[str, str] = {}
        self._markers: dict[bytes, int] = {}
        self._token_types = b""

    def read(self, cursor: HeaderCursor) -> None:
        """One key and its value."""
        key = cursor.text(MAX_KEY_BYTES)
        if not key:
            raise cursor.damaged(say("a key without a name"))
        if key in self.metadata or key in self.array_lengths or key in self.long_strings:
            raise cursor.damaged(say("a key twice"))
        kind = cursor.number("<I")
        if kind == _ARRAY:
            self._read_array(cursor, key)
        elif kind == _STRING:
            length = cursor.number("<Q")
            if length > MAX_KEPT_STRING_BYTES:
                cursor.skip(length)
                self.long_strings[key] = length
            else:
                self.metadata[key] = cursor.take(length).decode("utf-8", "replace")
                self.types[key] = _TYPE_NAMES[kind]
        elif kind in _SCALARS:
            form = _SCALARS[kind]
            value: Scalar = struct.unpack(form, cursor.take(struct.calcsize(form)))[0]
            self.metadata[key], self.types[key] = value, _TYPE_NAMES[kind]
        else:
            raise cursor.damaged(say("a value of an unknown type"))

    def control_tokens(self) -> tuple[str, ...]:
        """Of the vocabulary's tokens that are `MARKERS`, those of the type for control."""
        types = self._token_types
        return tuple(
            name.decode()
            for name, index in self._markers.items()
            if types[4 * index : 4 * index + 4] == _CONTROL
        )

    def _read_array(self, cursor: HeaderCursor, key: str) -> None:
        """Its count, and the values when they are few and not text."""
        kind, count = cursor.number("<I"), cursor.number("<Q")
        if kind not in _ELEMENTS.get(key, (kind,)):
            raise cursor.damaged(say("an array of an unknown type"))
        self.array_lengths[key] = count
        if kind == _STRING:
            found = cursor.skip_strings(count, _MARKERS if key == _TOKENS else ())
            self._markers = self._markers or found
            return
        if kind not in _SCALARS:
            raise cursor.damaged(say("an array of an unknown type"))
        form = _SCALARS[kind]
        size = count * struct.calcsize(form)
        if key != _TOKEN_TYPES and count > MAX_KEPT_ARRAY:
            cursor.skip(size)
            return
        raw = cursor.take(size)
        if count <= MAX_KEPT_ARRAY:
            self.metadata[key] = tuple(value for (value,) in struct.iter_unpack(form, raw))
        if key == _TOKEN_TYPES and form in ("<i", "<I"):
            self._token_types = raw
