"""What a checkpoint would become: the keys of its GGUF, and the weights that go into it.

Nothing is written, so that a table of a hundred cases takes seconds; that equal keys and weights
give an equal file is what test_equality.py shows.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from gguf import GGUFReader

from convert.checkpoint import open_checkpoint
from convert.file_types import FILE_TYPES
from convert.mapping import read_dimensions, tensor_rules
from convert.plan import make_plan
from convert.provenance import Provenance
from convert.tensors import to_float32
from tests.helpers.checkpoints import Model, make_config, make_tensors

TINY = Model(vocabulary=320, hidden=64, intermediate=96, layers=2, heads=4, kv_heads=2, experts=2)
TINY_DENSE = Model(
    "LlamaForCausalLM", 320, hidden=64, intermediate=96, layers=2, heads=4, kv_heads=2, experts=0
)


@dataclass(frozen=True)
class Result:
    """`keys` without where the file came from; `weights` by the name in the architecture."""

    keys: dict[str, Any]
    weights: dict[str, npt.NDArray[np.float32]]
    warnings: tuple[str, ...]

    def same_as(self, other: Result) -> bool:
        return (
            self.keys == other.keys
            and set(self.weights) == set(other.weights)
            and all((self.weights[n] == other.weights[n]).all() for n in self.weights)
        )


def outcome(folder: Path, prompt_format: str | None = None) -> Result:
    """What the checkpoint in `folder` becomes as F16. Raises what the converter raises."""
    with open_checkpoint(folder) as checkpoint:
        plan = make_plan(checkpoint, FILE_TYPES["F16"], Provenance("m"), prompt_format)
        rules = tensor_rules(read_dimensions(checkpoint.config), checkpoint.tensors)
        weights = {
            name: to_float32(checkpoint.values(name), checkpoint.tensors[name].dtype).copy()
            for rule in rules
            for name in rule.sources
        }
        warnings = tuple(checkpoint.warnings)
    path = folder.parent / "header.gguf"
    with path.open("wb") as file:
        file.write(plan.header)
        file.truncate(plan.size)
    fields = GGUFReader(path).fields.items()
    skipped = ("GGUF.", "consilium.shards", "general.name", "general.size_label")
    keys = {key: field.contents() for key, field in fields if not key.startswith(skipped)}
    return Result(keys, weights, warnings)


def text(value: str) -> bytes:
    """The opcode of a text."""
    data = value.encode()
    return b"X" + struct.pack("<I", len(data)) + data


def number(value: int) -> bytes:
    """The opcode of a whole number."""
    if -(2**31) <= value < 2**31:
        return b"J" + struct.pack("<i", value)
    return b"\x8a\x09" + value.to_bytes(9, "little", signed=True)


def numbers(values: Sequence[int]) -> bytes:
    return b"(" + b"".join(map(number, values)) + b"t"


def pickled_tensor(
    key: str,
    elements: int,
    shape: Sequence[int],
    strides: Sequence[int],
    *,
    storage: str = "HalfStorage",
    offset: int = 0,
) -> bytes:
    """The opcodes of one tensor, as torch writes them."""
    return b"".join(
        (
            b"ctorch._utils\n_rebuild_tensor_v2\n((",
            text("storage"),
            f"ctorch\n{storage}\n".encode(),
            text(key),
            text("cpu"),
            number(elements),
            b"tQ",
            number(offset),
            numbers(shape),
            numbers(strides),
            b"\x89ccollections\nOrderedDict\n)RtR",
        )
    )


def as_parameter(tensor: bytes, *, state: bool = False) -> bytes:
    """The same tensor as an nn.Parameter is pickled; with a state where it has attributes."""
    function = "_rebuild_parameter_with_state" if state else "_rebuild_parameter"
    end = b"}X\x03\x00\x00\x00tagK\x01stR" if state else b"tR"
    return (
        f"ctorch._utils\n{function}\n(".encode()
        + tensor
        + b"\x88ccollections\nOrderedDict\n)R"
        + end
    )


def as_subclass(key: str, elements: int, shape: Sequence[int], strides: Sequence[int]) -> bytes:
    """The same tensor with an attribute of its own, as torch pickles it."""
    plain = pickled_tensor(key, elements, shape, strides)
    inner = plain.removeprefix(b"ctorch._utils\n_rebuild_tensor_v2\n").removesuffix(b"R")
    return (
        b"ctorch._tensor\n_rebuild_from_type_v2\n(ctorch._utils\n_rebuild_tensor_v2\n"
        b"ctorch\nTensor\n" + inner + b"}X\x03\x00\x00\x00tagK\x01stR"
    )


def write_pickled(path: Path, entries: Mapping[str, bytes], data: Mapping[str, bytes]) -> None:
    """A torch file of the given opcodes for each tensor, and the bytes of each storage."""
    body = b"".join(text(name) + opcodes for name, opcodes in entries.items())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("archive/data.pkl", b"\x80\x02}(" + body + b"u.")
        for key, content in data.items():
            archive.writestr(f"archive/data/{key}", content)


def write_raw_safetensors(
    path: Path, tensors: Mapping[str, tuple[str, Sequence[int], bytes]]
) -> None:
    """A safetensors file of tensors of any type: name -> (type, shape, bytes)."""
    import json

    header: dict[str, Any] = {}
    out = io.BytesIO()
    for name, (dtype, shape, content) in tensors.items():
        begin = out.tell()
        out.write(content)
        header[name] = {"dtype": dtype, "shape": list(shape), "data_offsets": [begin, out.tell()]}
    head = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(head)) + head + out.getvalue())


def half(values: npt.NDArray[np.float32]) -> tuple[str, Sequence[int], bytes]:
    """A tensor in F16 for `write_raw_safetensors`."""
    return "F16", values.shape, values.astype("<f2").tobytes()


__all__ = ["TINY", "TINY_DENSE", "Result", "make_config", "make_tensors", "outcome"]
