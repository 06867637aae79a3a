"""Tensor rows: converted from the checkpoint to output bytes, a few at a time, to save memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt

from convert.errors import CheckpointError
from convert.mapping import row_order, source_rows
from convert.pieces import Piece
from convert.quantize import Quantizer, ScaleError, load_widener
from convert.tensors import Array, to_float32

# Values that are widened to f32 at a time: 1 MiB, which stays in a processor's cache.
BLOCK_ELEMENTS = 2**18

_HALF_MAX = float(np.finfo(np.float16).max)


def convert_rows(
    piece: Piece,
    values: Array,
    rows: tuple[int, int],
    quantize: Quantizer,
    found_nonfinite: Callable[[str], None] | None,
) -> Iterator[bytes | memoryview]:
    """The output's bytes for rows `rows[0]` to `rows[1]` of the piece, some rows at a time.

    `values` is the whole tensor as stored. Values that are not finite raise CheckpointError, or
    where `found_nonfinite` is given it is told the tensor's name; a type with a block structure
    can't hold them, and gets 0 for NaN and the largest f16 for infinity.
    """
    table = source_rows(piece.rule, values)
    order = row_order(piece.rule)
    step = max(1, BLOCK_ELEMENTS // piece.rule.shape[-1])
    for start in range(*rows, step):
        stop = min(start + step, rows[1])
        part = table[start:stop] if order is None else table[order[start:stop]]
        finite = is_finite(part, piece.stored.dtype)
        if not finite:
            if found_nonfinite is None:
                raise CheckpointError(
                    f"{piece.name} holds values that are not finite (NaN or infinity): download "
                    "its shard again, ask the publisher, or go on with --allow-nonfinite."
                )
            found_nonfinite(piece.name)
        yield _encode(piece, part, quantize, finite)


def _encode(piece: Piece, part: Array, quantize: Quantizer, finite: bool) -> bytes | memoryview:
    stored, wanted = piece.stored.dtype, piece.tensor.type
    if wanted == stored:
        return part.tobytes()
    values = _widened(part, stored)
    if stored == "F64" and finite and not is_finite(values, "F32"):
        raise CheckpointError(
            f"{piece.name} holds {np.abs(part).max():.6g}, which only F64 can hold, and no GGUF "
            "does: ask the publisher."
        )
    if wanted == "F32":
        return values.tobytes()
    if wanted == "F16":
        return _to_float16(values, piece.name, finite).tobytes()
    if not finite and wanted != "BF16":
        values = np.nan_to_num(values, nan=0.0, posinf=_HALF_MAX, neginf=-_HALF_MAX)
    try:
        return quantize(values, wanted, piece.weights).data
    except ScaleError as error:
        raise CheckpointError(
            f"{piece.name} holds values up to {np.abs(values).max():.6g}, which {wanted} can't "
            "hold: ask the publisher, or choose --type BF16 or F32."
        ) from error


def _widened(part: Array, stored: str) -> npt.NDArray[np.float32]:
    widen = load_widener() if stored == "F16" else None
    if widen is None:
        return to_float32(part, stored)
    return widen(np.ascontiguousarray(part, dtype=np.float16))


def _to_float16(
    values: npt.NDArray[np.float32], name: str, finite: bool
) -> npt.NDArray[np.float16]:
    with np.errstate(over="ignore", invalid="ignore"):
        halves = values.astype(np.float16)
    if finite and not is_finite(halves, "F16"):
        raise CheckpointError(
            f"{name} holds {np.abs(values).max():.6g}, which F16 can't hold: choose another type."
        )
    return halves


def is_finite(values: Array, dtype: str) -> bool:
    """Whether all stored values of that type are numbers."""
    # All bits of the exponent set; several times as fast as isfinite on float16.
    if dtype == "F16":
        return not ((values.view(np.uint16) & 0x7C00) == 0x7C00).any()
    if dtype == "BF16":
        return not ((values.view(np.uint16) & 0x7F80) == 0x7F80).any()
    return bool(np.isfinite(values).all())
