"""Verification: whether a GGUF is whole, what it says it is, and what its checkpoint holds."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from convert.checkpoint import open_checkpoint
from convert.errors import ModelFileError
from convert.ggml import Dequantizer, load_dequantizer
from convert.gguf_file import FileHeader, damaged, read_file_header
from convert.load_check import load_error
from convert.mapping import TensorRule, read_dimensions, row_order, source_rows, tensor_rules
from convert.provenance import NO_SUM, SHARD_SUMS, SHARDS, TENSORS_SUM
from convert.sums import SummedSource
from convert.tensors import to_float32

# Relative errors of this size are no rounding: Q2_K has 0.3 at the worst, IQ1_S 0.5; weights of
# another model have more than 1.
WRONG, WRONG_OF_ONE_BIT = 0.5, 0.75

_PIECE = 8 * 2**20
_ROWS_ELEMENTS = 2**21

# Called with what is being done, how much of it is done, and how much there is (bytes).
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class TensorError:
    """Root mean square of the difference to the checkpoint, relative to that of the weights."""

    name: str
    type: str
    relative_rmse: float


@dataclass(frozen=True)
class Verdict:
    """What was found in a file that is right. `errors` has the worst tensors first; it is empty
    where no checkpoint was compared. `checksum` is None where the file has none."""

    path: Path
    size: int
    types: dict[str, int]
    checksum: str | None
    provenance: dict[str, Any]
    errors: tuple[TensorError, ...]


def verify(
    path: Path,
    against: Path | None = None,
    progress: Progress = lambda stage, done, total: None,
    threads: int | None = None,
) -> Verdict:
    """Check structure, checksum and loading of the GGUF in `path`, and compare it with the
    checkpoint in the folder `against`.

    Raises ModelFileError for the first thing that is wrong, and what opening a checkpoint raises.
    """
    header = read_file_header(path)
    provenance = header.keys
    checksum = _check_sum(path, header.data_offset, provenance.get(TENSORS_SUM), progress)
    reason = load_error(path)
    if reason is not None:
        raise ModelFileError(f"llama.cpp does not load {path.name} ({reason}): convert it again.")
    errors: tuple[TensorError, ...] = ()
    if against is not None:
        errors = _compare(path, header, against, progress, threads or os.cpu_count() or 1)
    types = Counter(each.type for each in header.tensors)
    return Verdict(path, path.stat().st_size, dict(types), checksum, provenance, errors)


def _check_sum(path: Path, start: int, expected: Any, progress: Progress) -> str | None:
    if not isinstance(expected, str) or expected == NO_SUM:
        return None
    digest = hashlib.sha256()
    total = path.stat().st_size - start
    done = 0
    with path.open("rb") as file:
        file.seek(start)
        while piece := file.read(_PIECE):
            digest.update(piece)
            done += len(piece)
            progress("checksum", done, total)
    if digest.hexdigest() != expected:
        raise damaged(path, "its checksum is not the one of its making")
    return expected


def _compare(
    path: Path, header: FileHeader, folder: Path, progress: Progress, threads: int
) -> tuple[TensorError, ...]:
    dequantize = load_dequantizer()
    tensors = {each.name: each for each in header.tensors}
    with open_checkpoint(folder) as checkpoint, ThreadPoolExecutor(threads) as pool:
        rules = tensor_rules(read_dimensions(checkpoint.config), checkpoint.tensors)
        if {rule.name for rule in rules} != set(tensors):
            raise ModelFileError(f"The file and {folder} hold different tensors: another model.")
        source = SummedSource(checkpoint.tensors, checkpoint.shards)
        found: list[TensorError] = []
        total = sum(each.nbytes for each in header.tensors)
        done = 0
        try:
            for rule in rules:
                tensor = tensors[rule.name]
                if tensor.shape != rule.shape:
                    raise ModelFileError(f"{rule.name} has another shape than in {folder}.")
                # Opened for each anew, so that the pages of the last one can go.
                data = np.memmap(path, np.uint8, "r", tensor.offset, (tensor.nbytes,))
                error = _relative_rmse(rule, data, tensor.type, source, dequantize, pool)
                found.append(TensorError(rule.name, tensor.type, error))
                done += tensor.nbytes
                progress("compare", done, total)
            _compare_sums(source, header.keys)
        finally:
            source.close()
    found.sort(key=lambda each: (-each.relative_rmse, each.name))
    wrong = [each for each in found if each.relative_rmse >= _limit(each.type)]
    if wrong:
        raise ModelFileError(
            f"{wrong[0].name} differs from {folder} by {wrong[0].relative_rmse:.2f} of its size: "
            "the file was made of other weights, or is wrong."
        )
    return tuple(found)


def _limit(type_name: str) -> float:
    return WRONG_OF_ONE_BIT if type_name.startswith("IQ1_") else WRONG


def _compare_sums(source: SummedSource, provenance: Mapping[str, Any]) -> None:
    recorded = _shard_sums(provenance)
    for name, checksum in source.sums().items():
        if recorded.get(name, NO_SUM) not in (NO_SUM, checksum):
            raise ModelFileError(f"{name} is another shard than the file was made of.")


def _shard_sums(provenance: Mapping[str, Any]) -> dict[str, str]:
    names, sums = provenance.get(SHARDS), provenance.get(SHARD_SUMS)
    if not isinstance(names, list) or not isinstance(sums, list):
        return {}
    return dict(zip(names, sums, strict=False))


def _parts(rule: TensorRule, source: SummedSource) -> Iterator[tuple[npt.NDArray[np.float32], int]]:
    """The checkpoint's values in the order of the GGUF, some rows at a time, each with the number
    of its first row."""
    order = row_order(rule)
    step = max(1, _ROWS_ELEMENTS // rule.shape[-1])
    if rule.values:
        yield np.array([rule.values], np.float32), 0
    for index, name in enumerate(rule.sources):
        rows = source_rows(rule, source.read(name))
        for start in range(0, rule.source_rows, step):
            chosen = slice(start, start + step) if order is None else order[start : start + step]
            values = to_float32(rows[chosen], source.tensors[name].dtype)
            yield values, index * rule.source_rows + start


def _relative_rmse(
    rule: TensorRule,
    data: npt.NDArray[np.uint8],
    type_name: str,
    source: SummedSource,
    dequantize: Dequantizer,
    pool: ThreadPoolExecutor,
) -> float:
    """Over the values that are finite in the checkpoint; infinite where one of ours is not."""
    row_bytes = data.nbytes // int(np.prod(rule.shape[:-1], dtype=np.int64))

    def sums(part: tuple[npt.NDArray[np.float32], int]) -> tuple[float, float]:
        values, first = part
        raw = data[first * row_bytes : (first + len(values)) * row_bytes]
        back = dequantize(raw, type_name).reshape(values.shape)
        finite = np.isfinite(values)
        if not finite.all():
            back, values = back[finite], values[finite]
        if not np.isfinite(back).all():
            return float("inf"), 1.0
        difference = back.ravel().astype(np.float64) - values.ravel()
        flat = values.ravel().astype(np.float64)
        return float(difference @ difference), float(flat @ flat)

    wrong = whole = 0.0
    window: list[Any] = []
    for part in _parts(rule, source):
        window.append(pool.submit(sums, part))
        if len(window) > 4:
            one, other = window.pop(0).result()
            wrong, whole = wrong + one, whole + other
    for future in window:
        one, other = future.result()
        wrong, whole = wrong + one, whole + other
    if whole == 0:
        return 0.0 if wrong == 0 else float("inf")
    return float(np.sqrt(wrong / whole))


def report(verdict: Verdict, most: int = 10) -> Iterator[str]:
    """The verdict in lines for people, `most` tensors of it."""
    types = ", ".join(f"{count} {name}" for name, count in sorted(verdict.types.items()))
    yield f"{verdict.path}: whole, {verdict.size / 1e9:.3f} GB, tensors: {types}"
    yield f"checksum: {'right' if verdict.checksum else 'none is recorded'}"
    yield "llama.cpp loads it"
    for key, value in sorted(verdict.provenance.items()):
        if key not in (SHARDS, SHARD_SUMS, TENSORS_SUM, "consilium.questions"):
            yield f"{key.removeprefix('consilium.')}: {value}"
    yield from (
        f"shard {name}: {checksum}" for name, checksum in _shard_sums(verdict.provenance).items()
    )
    if verdict.errors:
        yield "relative error against the checkpoint, worst first:"
        yield from (
            f"  {each.relative_rmse:.6f}  {each.type:<6} {each.name}"
            for each in verdict.errors[:most]
        )
