"""Small GGUF files, right or wrong in one place, built byte by byte from the format."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gguf import GGUFReader

U8, U16, U32, I32, F32, BOOL, STRING, ARRAY, U64, I64 = 0, 2, 4, 5, 6, 7, 8, 9, 10, 11
_FORMS = {U8: "<B", U16: "<H", U32: "<I", I32: "<i", F32: "<f", BOOL: "<?", U64: "<Q", I64: "<q"}

Key = tuple[str, int, Any]
Tensor = tuple[str, tuple[int, ...], int, int]  # name, shape, type, offset


def string(text: str | bytes) -> bytes:
    raw = text.encode() if isinstance(text, str) else text
    return struct.pack("<Q", len(raw)) + raw


def key(name: str, kind: int, value: Any) -> bytes:
    """One key; an array's value is (element type, list)."""
    start = string(name) + struct.pack("<I", kind)
    if kind == STRING:
        return start + string(value)
    if kind == ARRAY:
        inner, items = value
        packed = (string(i) if inner == STRING else struct.pack(_FORMS[inner], i) for i in items)
        return start + struct.pack("<IQ", inner, len(items)) + b"".join(packed)
    return start + struct.pack(_FORMS[kind], value)


def gguf(keys: Sequence[Key], tensors: Sequence[Tensor], data: int, version: int = 3) -> bytes:
    """A whole file with `data` bytes as its weights, ones where they are F32; aligned at 32."""
    head = bytearray(b"GGUF") + struct.pack("<IQQ", version, len(tensors), len(keys))
    head += b"".join(key(*k) for k in keys)
    for name, shape, kind, offset in tensors:
        head += string(name) + struct.pack(f"<I{len(shape)}Q", len(shape), *shape)
        head += struct.pack("<IQ", kind, offset)
    return bytes(head) + bytes(-len(head) % 32) + (struct.pack("<f", 1.0) * (data // 4 + 1))[:data]


def model_keys(**changes: Key | None) -> list[Key]:
    """The keys of a runnable model; `architecture=("general.architecture", STRING, "x")` replaces
    one, None leaves it out."""
    keys: dict[str, Key | None] = {
        "architecture": ("general.architecture", STRING, "llama"),
        "name": ("general.name", STRING, "Tiny"),
        "file_type": ("general.file_type", U32, 15),
        "context": ("llama.context_length", U32, 2048),
        "tokenizer": ("tokenizer.ggml.model", STRING, "llama"),
        "tokens": ("tokenizer.ggml.tokens", ARRAY, (STRING, ["<s>", "a", "b"])),
        "scores": ("tokenizer.ggml.scores", ARRAY, (F32, [0.0, -1.0, -2.0, -3.0])),
    }
    keys.update(changes)
    return [k for k in keys.values() if k is not None]


TENSORS: list[Tensor] = [
    ("token_embd.weight", (256, 3), 12, 0),
    ("output_norm.weight", (256,), 0, 448),
]
DATA = 448 + 1024


def write_model(path: Path, tail: int = 0, **changes: Key | None) -> Path:
    """A file that passes every check; `tail` more bytes make another SHA-256."""
    path.write_bytes(gguf(model_keys(**changes), TENSORS, DATA + tail))
    return path


def tensors(path: Path) -> list[tuple[str, str, bytes]]:
    """Name, type and bytes of each tensor, in the order of the file."""
    reader = GGUFReader(path)
    return [(each.name, each.tensor_type.name, each.data.tobytes()) for each in reader.tensors]
