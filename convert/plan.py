"""Conversion plan: fixes the position of every byte of the output before the first is written."""

from __future__ import annotations

import struct
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from math import prod
from pathlib import Path
from typing import Any

import gguf
import numpy as np

from convert.checkpoint import Checkpoint
from convert.errors import CheckpointError, ToolError, UnsupportedError
from convert.file_types import FileType
from convert.importance import ImportanceMatrix, Weights, weights_by_tensor, without_weights
from convert.mapping import Dimensions, TensorRule, read_dimensions, tensor_rules
from convert.metadata import collect_metadata
from convert.provenance import Provenance
from convert.quantize import ask_types

_STUB = FileType("F16", 1, mixed=False)

ALIGNMENT = 32  # GGUF's default alignment of tensor data, in bytes


@dataclass(frozen=True)
class PlannedTensor:
    """One tensor of the output: its rule, ggml type, and its bytes from `offset` of the file."""

    rule: TensorRule
    type: str
    offset: int
    nbytes: int
    weights: Weights | None = field(default=None, compare=False)
    """How much each column counts, of a tensor of experts for each of them; None: all alike."""

    @property
    def row_bytes(self) -> int:
        return self.nbytes // prod(self.rule.shape[:-1])


@dataclass(frozen=True)
class Plan:
    """`header` is all that comes before the first tensor; `size` is that of the whole file."""

    file_type: FileType
    header: bytes
    tensors: tuple[PlannedTensor, ...]
    size: int


def make_plan(
    checkpoint: Checkpoint,
    file_type: FileType,
    provenance: Provenance,
    prompt_format: str | None = None,
    importance: ImportanceMatrix | None = None,
) -> Plan:
    """Plan the conversion of an opened checkpoint to a GGUF of the given type.

    The file says that the model is to be asked in `prompt_format`; None: what the checkpoint tells.
    `importance` is looked up for what is quantized; where it misses some, that is a warning.
    Reads no weights. Raises any of the package's errors for what can't be converted.
    """
    dimensions = read_dimensions(checkpoint.config)
    rules = tensor_rules(dimensions, checkpoint.tensors)
    keys = _keys(checkpoint, dimensions, rules, provenance, file_type, prompt_format, importance)
    types = _unquantized(rules)
    if file_type.mixed:
        # llama.cpp decides by the header of the model in F16; no weight is needed for it.
        stub = _lay_out(keys, rules, types, _STUB)
        known = importance is not None
        types |= ask_types(stub.header, stub.size, file_type, has_importance=known)
    plan = _lay_out(keys, rules, types, file_type)
    return plan if importance is None else _weighed(plan, checkpoint, importance)


def _weighed(plan: Plan, checkpoint: Checkpoint, importance: ImportanceMatrix) -> Plan:
    """The plan with the weights of its tensors."""
    shapes = {each.rule.name: each.rule.shape for each in plan.tensors}
    types = {each.rule.name: each.type for each in plan.tensors}
    weights = weights_by_tensor(importance, shapes, types, plan.file_type)
    quantized = [each.rule.name for each in plan.tensors if not each.rule.full_precision]
    if missing := without_weights(quantized, weights):
        checkpoint.warn(
            f"The importance matrix has nothing for {len(missing)} of the layers' matrices "
            f"({missing[0]} and so on): their columns count alike."
        )
    if importance.unreached:
        checkpoint.warn(
            f"No token of the importance matrix's text came to {importance.unreached} experts' "
            "matrices: their columns count alike."
        )
    tensors = (replace(each, weights=weights.get(each.rule.name)) for each in plan.tensors)
    return replace(plan, tensors=tuple(tensors))


def elements_by_type(
    checkpoint: Checkpoint,
    file_types: Iterable[FileType],
    provenance: Provenance,
    *,
    has_importance: bool = False,
) -> dict[str, Counter[str] | UnsupportedError]:
    """For each type of file how many values it would hold of each ggml type, or why there is none.

    Raises as `make_plan` does for what no type can mend.
    """
    dimensions = read_dimensions(checkpoint.config)
    rules = tensor_rules(dimensions, checkpoint.tensors)
    keys = _keys(checkpoint, dimensions, rules, provenance, _STUB)
    stub = _lay_out(keys, rules, _unquantized(rules), _STUB)
    result: dict[str, Counter[str] | UnsupportedError] = {}
    for file_type in file_types:
        types = _unquantized(rules)
        try:
            if file_type.mixed:
                types |= ask_types(stub.header, stub.size, file_type, has_importance=has_importance)
        except UnsupportedError as error:
            result[file_type.name] = error
            continue
        counts: Counter[str] = Counter()
        for rule in rules:
            counts[types[rule.name]] += prod(rule.shape)
        result[file_type.name] = counts
    return result


def _keys(
    checkpoint: Checkpoint,
    dimensions: Dimensions,
    rules: list[TensorRule],
    provenance: Provenance,
    file_type: FileType,
    prompt_format: str | None = None,
    importance: ImportanceMatrix | None = None,
) -> Mapping[str, Any]:
    writer = collect_metadata(
        checkpoint, dimensions, rules, provenance, file_type.name, prompt_format, importance
    )
    keys: Mapping[str, Any] = writer.kv_data[0]
    return keys


def _unquantized(rules: list[TensorRule]) -> dict[str, str]:
    return {rule.name: "F32" if rule.full_precision else "F16" for rule in rules}


def tensor_bytes(type_name: str, shape: tuple[int, ...]) -> int:
    """Bytes of a tensor of a ggml type; the length of a row is a multiple of the type's block."""
    block, size = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType[type_name]]
    if shape[-1] % block:
        raise ToolError(f"A row of {shape[-1]} values can't be stored as {type_name}.")
    return prod(shape) // int(block) * int(size)


def _lay_out(
    keys: Mapping[str, Any],
    rules: list[TensorRule],
    types: Mapping[str, str],
    file_type: FileType,
) -> Plan:
    header = _serialize_header(keys, rules, types, file_type)
    tensors: list[PlannedTensor] = []
    position = len(header)
    for rule in rules:
        nbytes = tensor_bytes(types[rule.name], rule.shape)
        tensors.append(PlannedTensor(rule, types[rule.name], position, nbytes))
        position += _padded(nbytes)
    return Plan(file_type, header, tuple(tensors), position)


def _serialize_header(
    keys: Mapping[str, Any],
    rules: list[TensorRule],
    types: Mapping[str, str],
    file_type: FileType,
) -> bytes:
    """Keys and table of tensors as llama.cpp's own writer lays them out, padded to the data."""
    writer = gguf.GGUFWriter(path=None, arch=gguf.MODEL_ARCH_NAMES[gguf.MODEL_ARCH.LLAMA])
    writer.kv_data[0] = dict(keys)
    # llama.cpp puts these two at the end when it quantizes; here too, so that the files are equal.
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    writer.add_file_type(file_type.number)
    for rule in rules:
        name = types[rule.name]
        writer.add_tensor_info(
            rule.name,
            rule.shape,
            np.dtype(np.float32),
            tensor_bytes(name, rule.shape),
            raw_dtype=gguf.GGMLQuantizationType[name],
        )
    # The writer knows only files; the header is small, so a temporary one does no harm.
    with tempfile.TemporaryDirectory(prefix="consilium-plan-") as folder:
        path = Path(folder) / "header"
        try:
            writer.write_header_to_file(path)
            writer.write_kv_data_to_file()
            writer.write_ti_data_to_file()
        except (struct.error, OverflowError) as error:
            raise CheckpointError(
                f"config.json holds a number that no GGUF can hold ({error}): download it again."
            ) from error
        except UnicodeEncodeError as error:
            raise CheckpointError(
                "A text among the checkpoint's settings holds half a character: correct it, or "
                "download them again."
            ) from error
        finally:
            writer.close()
        header = path.read_bytes()
    return header.ljust(_padded(len(header)), b"\0")


def _padded(nbytes: int) -> int:
    return (nbytes + ALIGNMENT - 1) // ALIGNMENT * ALIGNMENT
