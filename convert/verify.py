"""Is a GGUF whole, what it says, and what its checkpoint holds?"""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import numpy.typing as npt

from convert.checkpoint import open_checkpoint
from convert.errors import ConvertError, ModelFileError
from convert.ggml import Dequantizer, load_dequantizer, load_error
from convert.mapping import TensorRule, read_dimensions, row_order, tensor_rules
from convert.provenance import NO_SUM, SHARD_SUMS, SHARDS, TENSORS_SUM
from convert.sums import SummedSource
from convert.tensors import to_float32

WRONG = 0.5
"""A relative error of this size is no rounding: Q2_K has 0.3 at the worst."""

_PIECE = 8 * 2**20
_ROWS_ELEMENTS = 2**21

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how much of it is done, and how much there is (bytes)."""


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
    reader = _open(path)
    tensors = _check_structure(reader, path)
    keys = {key: field.contents() for key, field in reader.fields.items()}
    provenance = {key: value for key, value in keys.items() if key.startswith("consilium.")}
    checksum = _check_sum(path, reader.data_offset, provenance.get(TENSORS_SUM), progress)
    reason = load_error(path)
    if reason is not None:
        raise ModelFileError(f"llama.cpp does not load {path.name} ({reason}): convert it again.")
    errors: tuple[TensorError, ...] = ()
    if against is not None:
        errors = _compare(tensors, against, provenance, progress, threads or os.cpu_count() or 1)
    types = Counter(each.tensor_type.name for each in tensors.values())
    return Verdict(path, path.stat().st_size, dict(types), checksum, provenance, errors)


def _open(path: Path) -> Any:
    try:
        if not path.is_file():
            raise ModelFileError(f"{path} is not a file: give the name of a GGUF.")
        with path.open("rb") as file:
            if file.read(4) != b"GGUF":
                raise ModelFileError(f"{path.name} is not a GGUF: give the name of one.")
        return gguf.GGUFReader(path)
    except ConvertError:
        raise
    # The reader has no errors of its own: it meets a damaged file in whichever way it happens to.
    except Exception as error:
        raise _damaged(path, "its header can't be read") from error


def _damaged(path: Path, what: str) -> ModelFileError:
    return ModelFileError(f"{path.name} is damaged ({what}): copy or convert it again.")


def _check_structure(reader: Any, path: Path) -> dict[str, Any]:
    size = path.stat().st_size
    tensors: dict[str, Any] = {}
    end, last = reader.data_offset, "the header"
    for tensor in sorted(reader.tensors, key=lambda each: int(each.data_offset)):
        begin = int(tensor.data_offset)
        if tensor.name in tensors:
            raise _damaged(path, f"it holds {tensor.name[:80]} twice")
        if begin % reader.alignment or begin < end:
            raise _damaged(path, f"{tensor.name[:80]} overlaps {last[:80]}, or is not aligned")
        end, last = begin + int(tensor.n_bytes), tensor.name
        if end > size:
            raise _damaged(path, f"it ends within {tensor.name[:80]}")
        tensors[tensor.name] = tensor
    if not tensors:
        raise _damaged(path, "it holds no tensor")
    if size - end >= reader.alignment:
        raise _damaged(path, f"{size - end} bytes follow the last tensor")
    return tensors


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
        raise _damaged(path, "its checksum is not the one of its making")
    return expected


def _compare(
    tensors: dict[str, Any],
    folder: Path,
    provenance: dict[str, Any],
    progress: Progress,
    threads: int,
) -> tuple[TensorError, ...]:
    dequantize = load_dequantizer()
    with open_checkpoint(folder) as checkpoint, ThreadPoolExecutor(threads) as pool:
        rules = tensor_rules(read_dimensions(checkpoint.config), checkpoint.tensors)
        if {rule.name for rule in rules} != set(tensors):
            raise ModelFileError(f"The file and {folder} hold different tensors: another model.")
        source = SummedSource(checkpoint.tensors, checkpoint.shards)
        found: list[TensorError] = []
        total = sum(int(each.n_bytes) for each in tensors.values())
        done = 0
        try:
            for rule in rules:
                tensor = tensors[rule.name]
                if tuple(reversed(tensor.shape.tolist())) != rule.shape:
                    raise ModelFileError(f"{rule.name} has another shape than in {folder}.")
                error = _relative_rmse(rule, tensor, source, dequantize, pool)
                found.append(TensorError(rule.name, tensor.tensor_type.name, error))
                done += int(tensor.n_bytes)
                progress("compare", done, total)
            _compare_sums(source, provenance)
        finally:
            source.close()
    found.sort(key=lambda each: (-each.relative_rmse, each.name))
    if not found[0].relative_rmse < WRONG:
        raise ModelFileError(
            f"{found[0].name} differs from {folder} by {found[0].relative_rmse:.2f} of its size: "
            "the file was made of other weights, or is wrong."
        )
    return tuple(found)


def _compare_sums(source: SummedSource, provenance: dict[str, Any]) -> None:
    recorded = dict(zip(provenance.get(SHARDS, []), provenance.get(SHARD_SUMS, []), strict=False))
    for name, checksum in source.sums().items():
        if recorded.get(name, NO_SUM) not in (NO_SUM, checksum):
            raise ModelFileError(f"{name} is another shard than the file was made of.")


def _relative_rmse(
    rule: TensorRule,
    tensor: Any,
    source: SummedSource,
    dequantize: Dequantizer,
    pool: ThreadPoolExecutor,
) -> float:
    data = np.asarray(tensor.data).reshape(-1).view(np.uint8)
    row_bytes = data.nbytes // int(np.prod(rule.shape[:-1], dtype=np.int64))
    order = row_order(rule)

    def sums(part: tuple[npt.NDArray[np.float32], int]) -> tuple[float, float]:
        values, first = part
        raw = data[first * row_bytes : (first + len(values)) * row_bytes]
        back = dequantize(raw, tensor.tensor_type.name).reshape(values.shape)
        difference = (back - values).ravel().astype(np.float64)
        flat = values.ravel().astype(np.float64)
        return float(difference @ difference), float(flat @ flat)

    def parts() -> Iterator[tuple[npt.NDArray[np.float32], int]]:
        step = max(1, _ROWS_ELEMENTS // rule.shape[-1])
        if rule.values:
            yield np.array([rule.values], np.float32), 0
        for index, name in enumerate(rule.sources):
            rows = source.read(name).reshape(rule.source_rows, rule.shape[-1])
            for start in range(0, rule.source_rows, step):
                chosen = (
                    slice(start, start + step) if order is None else order[start : start + step]
                )
                values = to_float32(rows[chosen], source.tensors[name].dtype)
                yield values, index * rule.source_rows + start

    wrong = whole = 0.0
    window: list[Any] = []
    for part in parts():
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
        if key not in (SHARDS, SHARD_SUMS, TENSORS_SUM):
            yield f"{key.removeprefix('consilium.')}: {value}"
    shards = verdict.provenance.get(SHARDS, [])
    yield from (
        f"shard {name}: {checksum}"
        for name, checksum in zip(shards, verdict.provenance.get(SHARD_SUMS, []), strict=False)
    )
    if verdict.errors:
        yield "relative error against the checkpoint, worst first:"
        yield from (
            f"  {each.relative_rmse:.6f}  {each.type:<6} {each.name}"
            for each in verdict.errors[:most]
        )
