"""Importance matrix: how much each column of a model's matrices counts, by what went through it.

A file of llama.cpp's has for each tensor the sums of squares of what it was multiplied with, and
how many rows were summed: a GGUF (`NAME.in_sum2`, `NAME.counts`, for each expert its own), or the
older binary format (`.dat`: counts, names and sums, one after the other). Read as llama.cpp's
common/imatrix-loader.cpp reads them, and normalized as its tools/quantize does.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import prod
from pathlib import Path

import numpy as np
import numpy.typing as npt

from convert.errors import ImportanceError, ModelFileError
from convert.file_types import FileType
from convert.gguf_file import FileHeader, FileTensor, read_file_header

Weights = npt.NDArray[np.float32]

SUMS, COUNTS = ".in_sum2", ".counts"
DATASETS, CHUNKS, CHUNK_SIZE = "imatrix.datasets", "imatrix.chunk_count", "imatrix.chunk_size"
_LONGEST_NAME = 2**12
_MOST_ENTRIES = 2**16
# Mean squares of activations: what lies beyond would overflow in sums of ggml's, and end it.
_LARGEST = 1e20
# Those that llama.cpp makes of no tensor without one (tensor_requires_imatrix of llama-quant.cpp).
_REQUIRING = ("IQ3_XXS", "IQ2_XXS", "IQ2_XS", "IQ2_S", "IQ1_M", "IQ1_S")
_UNQUANTIZED = ("F32", "F16", "BF16")
_TABLES = ("token_embd.weight", "output.weight")


@dataclass(frozen=True, eq=False)
class ImportanceMatrix:
    """`weights` has by the tensor's name in a GGUF a number for each column, of a tensor of experts
    for each column of each expert; `chunks` are those of the text that it was made of, as the file
    says; `unreached` counts experts that no token of it came to, whose columns count alike."""

    weights: Mapping[str, Weights]
    sha256: str
    chunks: int
    unreached: int


def read_importance(path: Path) -> ImportanceMatrix:
    """The matrix in a file of either format.

    Raises ImportanceError for what is none, or holds a number that can be no mean of squares.
    """
    try:
        data = path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a path that no system can have
        raise ImportanceError(f"{path} can't be read ({error}): check the file.") from error
    entries, chunks = _read_gguf(path, data) if data[:4] == b"GGUF" else _read_legacy(path, data)
    weights: dict[str, Weights] = {}
    unreached = 0
    for name, (sums, counts) in entries.items():
        table = sums.reshape(len(counts), -1)
        if not (np.isfinite(counts).all() and (counts >= 0).all()):
            raise _unusable(path, f"counts of {name[:80]} that are none")
        # A count of 0 leaves ones, so that all columns of such an expert count alike.
        with np.errstate(divide="ignore", invalid="ignore"):
            means = np.where(counts[:, None] > 0, table / counts[:, None], np.float32(1))
        if not np.isfinite(means).all() or (means < 0).any() or means.max() > _LARGEST:
            raise _unusable(path, f"a number of {name[:80]} that is no mean of squares")
        weights[name] = means.astype(np.float32).ravel()
        unreached += int((counts == 0).sum()) if len(counts) > 1 else 0
    return ImportanceMatrix(weights, hashlib.sha256(data).hexdigest(), chunks, unreached)


def weights_by_tensor(
    matrix: ImportanceMatrix,
    shapes: Mapping[str, tuple[int, ...]],
    types: Mapping[str, str],
    file_type: FileType,
) -> dict[str, Weights]:
    """For each tensor that is quantized with weights these, shape (experts or 1, columns).

    `shapes` are rows first. Raises ImportanceError as llama.cpp refuses: where a type needs the
    weights of a tensor and there are none, and where their number is another one; and where the
    matrix knows no tensor of the model.
    """
    if not matrix.weights.keys() & shapes.keys():
        raise ImportanceError(
            "The importance matrix knows no tensor of this model: it is of another one."
        )
    found: dict[str, Weights] = {}
    for name, shape in shapes.items():
        if types[name] in _UNQUANTIZED:
            continue
        flat = matrix.weights.get(name)
        count = prod(shape[:-2]) * shape[-1]
        if flat is not None and flat.size == count:
            found[name] = flat.reshape(-1, shape[-1])
        elif flat is not None and name != _TABLES[0]:
            raise ImportanceError(
                f"The importance matrix has {flat.size} numbers for {name}, which needs {count}: "
                "it is of another model, or its experts lie otherwise."
            )
        elif _requires(name, types[name], file_type):
            raise ImportanceError(
                f"The importance matrix has nothing for {name}, and {types[name]} would be garbage "
                "without it: make it of more text, or choose another --type."
            )
    return found


def _requires(name: str, type_name: str, file_type: FileType) -> bool:
    if name in _TABLES:
        return False
    return type_name in _REQUIRING or (type_name == "Q2_K" and file_type.name == "Q2_K_S")


def without_weights(names: Iterable[str], weights: Mapping[str, Weights]) -> list[str]:
    """Those matrices of the layers that a matrix should know and does not."""
    return [name for name in names if name.startswith("blk.") and name not in weights]


def _read_gguf(path: Path, data: bytes) -> tuple[dict[str, tuple[Weights, Weights]], int]:
    try:
        header = read_file_header(path, keep="imatrix.")
    except ModelFileError as error:
        raise ImportanceError(str(error)) from error
    if not {DATASETS, CHUNKS, CHUNK_SIZE} <= header.keys.keys():
        raise ImportanceError(
            f"{path.name} is no importance matrix: it says nothing of the text that it was made "
            "of. Give the file that `consilium-convert imatrix` or llama-imatrix wrote."
        )
    halves = _halves(path, header)

    def values(tensor: FileTensor) -> Weights:
        return np.frombuffer(data, "<f4", tensor.nbytes // 4, tensor.offset)

    entries: dict[str, tuple[Weights, Weights]] = {}
    for name, tensor in halves[SUMS].items():
        summed, counted = values(tensor), values(halves[COUNTS][name])
        if summed.size % counted.size:
            raise _unusable(path, f"sums of {name[:80]} that its counts don't divide")
        # As lround does: halves away from 0; the counts are whole but in a damaged file.
        entries[name] = summed, np.floor(counted + np.float32(0.5))
    if not entries:
        raise _unusable(path, "no sums")
    chunks = header.keys[CHUNKS]
    return entries, chunks if isinstance(chunks, int) else 0


def _halves(path: Path, header: FileHeader) -> dict[str, dict[str, FileTensor]]:
    """The tensors of sums, and those of counts, by what they belong to."""
    halves: dict[str, dict[str, FileTensor]] = {SUMS: {}, COUNTS: {}}
    for tensor in header.tensors:
        for ending, named in halves.items():
            if tensor.name.endswith(ending):
                named[tensor.name.removesuffix(ending)] = tensor
                if tensor.type != "F32":
                    raise _unusable(path, f"{tensor.name[:80]} in another type than F32")
    if alone := halves[SUMS].keys() ^ halves[COUNTS].keys():
        raise _unusable(path, f"sums or counts of {min(alone)[:80]} alone")
    return halves


def _read_legacy(path: Path, data: bytes) -> tuple[dict[str, tuple[Weights, Weights]], int]:
    none = ImportanceError(
        f"{path.name} is no importance matrix: give the file that `consilium-convert imatrix` or "
        "llama-imatrix wrote."
    )
    entries: dict[str, tuple[Weights, Weights]] = {}
    try:
        (count,) = struct.unpack_from("<i", data, 0)
        if not 0 < count <= _MOST_ENTRIES:
            raise none
        at = 4
        for _ in range(count):
            (length,) = struct.unpack_from("<i", data, at)
            if not 0 < length <= _LONGEST_NAME:
                raise none
            name = data[at + 4 : at + 4 + length].decode()
            at += 4 + length
            calls, size = struct.unpack_from("<ii", data, at)
            if size < 1 or at + 8 + 4 * size > len(data):
                raise none
            sums = np.frombuffer(data, "<f4", size, at + 8)
            # What stands there is the mean, times the number of calls; of none, the mean itself.
            entries[name] = sums, np.array([calls if calls > 0 else 1], np.float32)
            at += 8 + 4 * size
    except (struct.error, UnicodeDecodeError) as error:
        raise none from error
    # The number of chunks follows in newer files, and what the text was called, which is a path.
    chunks = struct.unpack_from("<i", data, at)[0] if at + 4 <= len(data) else 0
    return entries, max(0, int(chunks))


def _unusable(path: Path, what: str) -> ImportanceError:
    return ImportanceError(f"{path.name} can't be used: it holds {what}. Make the matrix again.")
