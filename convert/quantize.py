"""Quantization: which type llama.cpp gives each tensor, and rows of f32 quantized to its bytes.

The only module that touches llama.cpp's libraries.
"""

from __future__ import annotations

import ctypes
import re
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import gguf
import numpy as np
import numpy.typing as npt

from convert.errors import ToolError, UnsupportedError
from convert.file_types import FileType
from convert.ggml import MISSING, load_dequantizer, load_ggml
from convert.interrupts import held_interrupts
from convert.kquants import SIZES, load_kquants
from llama_library.backends import LibraryMissing, processor_library


class Quantizer(Protocol):
    """Rows of f32, shape (rows, columns), and the name of a ggml type -> the bytes of these rows;
    `weights`, one for each column, say how much its errors count. Raises ScaleError where a type
    can't hold them."""

    def __call__(
        self,
        rows: npt.NDArray[np.float32],
        type_name: str,
        weights: npt.NDArray[np.float32] | None = None,
        /,
    ) -> npt.NDArray[np.uint8]: ...


class ScaleError(Exception):
    """Finite values that the type can't hold: their scale, stored in F16, came out infinite."""


# "[   3/  39] blk.0.attn_q.weight - [256, 256, 1, 1], type = f16, size = 1.0 MiB -> 0.3 MiB (q4_K)"
_TENSOR_LINE = re.compile(
    r"^\[ *\d+/ *\d+\] (?P<name>\S+) +- \[[^]]*\], type = +(?P<old>\w+), "
    r"size = [^(\n]*(?:\((?P<new>\w+)\))?\n",
    re.MULTILINE,
)


_F16_MAX = 65504.0
# What a block can hold at the most: a scale in F16, times one of its own in a byte, times a code.
# Far above it ggml's sums overflow, and it makes zeros of the block, or ends the process.
_LARGEST = _F16_MAX * 127 * 32
_WIDE = ("BF16", "MXFP4")  # types whose scale has the range of f32
# What llama.cpp says at the end of a dry run of a type that it would not make.
_NEEDS_MATRIX = "will require an imatrix"


def load_quantizer() -> Quantizer:
    """ggml's quantization as a function, by our library where that gives the same bytes faster;
    calls may run in several threads at once.

    ctypes lets other threads run meanwhile, and ggml guards the tables that it builds.
    Raises ToolError where llama.cpp is not installed.
    """
    ggml = load_ggml()
    ggml.ggml_quantize_chunk.restype = ctypes.c_size_t
    ggml.ggml_quantize_chunk.argtypes = [
        ctypes.c_int,
        ctypes.c_void_p,
        ctypes.c_void_p,
        ctypes.c_int64,
        ctypes.c_int64,
        ctypes.c_int64,
        ctypes.c_void_p,
    ]

    ggml.ggml_validate_row_data.restype = ctypes.c_bool
    ggml.ggml_validate_row_data.argtypes = [ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t]
    dequantize = load_dequantizer()

    def by_ggml(
        source: npt.NDArray[np.float32],
        type_name: str,
        weights: npt.NDArray[np.float32] | None = None,
    ) -> npt.NDArray[np.uint8]:
        count, columns = source.shape
        number = gguf.GGMLQuantizationType[type_name]
        block, size = gguf.GGML_QUANT_SIZES[number]
        target = np.empty(count * (columns // block) * size, dtype=np.uint8)
        importance = None if weights is None else weights.ctypes.data
        written = ggml.ggml_quantize_chunk(
            int(number), source.ctypes.data, target.ctypes.data, 0, count, columns, importance
        )
        if written != target.nbytes:
            raise ToolError(f"llama.cpp wrote {written} bytes of {type_name} for {target.nbytes}.")
        return target

    plain = load_kquants(by_ggml)
    # Compared when the first tensor with weights comes, which in most conversions is never.
    weighed = cache(lambda: load_kquants(by_ggml, weighed=True))

    def quantize(
        rows: npt.NDArray[np.float32],
        type_name: str,
        weights: npt.NDArray[np.float32] | None = None,
        /,
    ) -> npt.NDArray[np.uint8]:
        number = gguf.GGMLQuantizationType[type_name]
        source = np.ascontiguousarray(rows, dtype=np.float32)
        largest = max(source.max(initial=0.0), -source.min(initial=0.0))
        if largest > _LARGEST and type_name not in _WIDE:
            raise ScaleError
        fast = None
        if type_name in SIZES:
            fast = plain if weights is None else weighed()
        to_bytes = by_ggml if fast is None else fast.quantize
        target = to_bytes(source, type_name, weights)
        if type_name == "BF16":
            return target  # which has the range of f32, and may hold what was allowed to it
        # What ggml finds it prints, too; so where values are out of the common it is not asked.
        if largest > _F16_MAX:
            valid = bool(np.isfinite(dequantize(target, type_name)).all())
        else:
            valid = bool(
                ggml.ggml_validate_row_data(int(number), target.ctypes.data, target.nbytes)
            )
        if not valid:
            raise ScaleError
        return target

    return quantize


def ask_types(
    header: bytes, size: int, file_type: FileType, *, has_importance: bool = False
) -> dict[str, str]:
    """The ggml type that llama.cpp gives each tensor when it quantizes to `file_type`.

    `header` is that of the model in F16, and `size` the length its file would have: llama.cpp reads
    only the header, so the rest is a hole in a temporary file. Its answer comes through its log,
    and may be another one with an importance matrix. Raises UnsupportedError where it would need
    one, and with llama.cpp's reason
    where it refuses the model; ToolError where llama.cpp is missing.
    """
    try:
        from llama_cpp import _logger, llama_cpp
    except (ImportError, OSError, RuntimeError) as error:
        raise ToolError(MISSING) from error
    lines: list[str] = []

    def collect(_level: int, text: bytes, _data: Any) -> None:
        lines.append(text.decode("utf-8", "replace"))

    callback = llama_cpp.llama_log_callback(collect)
    parameters = llama_cpp.llama_model_quantize_default_params()
    parameters.ftype = file_type.number
    parameters.dry_run = True
    # That there is one is all that it looks at here: an entry, and the end of the list.
    entry = llama_cpp.llama_model_imatrix_data(b"none", (ctypes.c_float * 1)(1.0), 1)
    matrix = (llama_cpp.llama_model_imatrix_data * 2)(entry)
    if has_importance:
        parameters.imatrix = matrix
    with tempfile.TemporaryDirectory(prefix="consilium-plan-") as folder:
        stub = Path(folder) / "stub.gguf"
        with stub.open("wb") as file:
            file.write(header)
            file.truncate(size)
        with held_interrupts():
            llama_cpp.llama_log_set(callback, None)
            try:
                code = llama_cpp.llama_model_quantize(
                    str(stub).encode(), b"", ctypes.byref(parameters)
                )
            finally:
                llama_cpp.llama_log_set(_logger.llama_log_callback, None)
    text = "".join(lines)
    if code != 0:
        reason = re.search(r"failed to quantize: (.*)", text)
        raise UnsupportedError(
            f"llama.cpp can't make {file_type.name} of this model "
            f"({reason[1].rstrip('.') if reason else 'no reason given'}); choose another --type."
        )
    if _NEEDS_MATRIX in text:
        raise UnsupportedError(
            f"{file_type.name} needs an importance matrix for this model: with so few bits "
            "llama.cpp must know which weights matter, or it makes garbage; give one (--imatrix), "
            "or choose another --type."
        )
    return {
        match["name"]: _canonical(match["new"] or match["old"])
        for match in _TENSOR_LINE.finditer(text)
    }


def _canonical(name: str) -> str:
    """The gguf package's name of a type that llama.cpp prints in its own spelling (q4_K)."""
    for each in gguf.GGMLQuantizationType:
        if each.name.lower() == name.lower():
            return str(each.name)
    raise UnsupportedError(
        f"llama.cpp chose the type {name}, which the gguf package does not know; "
        "choose another --type."
    )


@cache
def load_widener() -> Callable[[npt.NDArray[np.float16]], npt.NDArray[np.float32]] | None:
    """f16 to f32, exactly, as ggml does it: many times as fast as numpy. None where ggml has none.

    The values must lie one after the other. Calls may run in several threads at once.
    """
    try:
        ggml = processor_library()
        ggml.ggml_cpu_init()
        widen = ggml.ggml_cpu_fp16_to_fp32
    except (LibraryMissing, AttributeError):
        return None
    widen.restype = None
    widen.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64]

    def to_float32(values: npt.NDArray[np.float16]) -> npt.NDArray[np.float32]:
        target = np.empty(values.shape, np.float32)
        widen(values.ctypes.data, target.ctypes.data, values.size)
        return target

    return to_float32
