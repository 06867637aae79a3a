"""ggml's library, and its functions that turn quantized rows back into numbers."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import gguf
import numpy as np
import numpy.typing as npt

from convert.errors import ToolError
from llama_library.backends import LibraryMissing, library

MISSING = "llama.cpp is not installed here: install llama-cpp-python as in requirements/."

# Bytes of whole rows and the name of their ggml type -> the values, in one row of f32.
Dequantizer = Callable[[npt.NDArray[np.uint8], str], npt.NDArray[np.float32]]


class _TypeTraits(ctypes.Structure):
    """`struct ggml_type_traits` of ggml.h."""

    _fields_ = (
        ("type_name", ctypes.c_char_p),
        ("blck_size", ctypes.c_int64),
        ("blck_size_interleave", ctypes.c_int64),
        ("type_size", ctypes.c_size_t),
        ("is_quantized", ctypes.c_bool),
        ("to_float", ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64)),
    )


def load_dequantizer() -> Dequantizer:
    """ggml's `to_float` as a function. Raises ToolError where llama.cpp is not installed."""
    ggml = load_ggml()
    ggml.ggml_get_type_traits.restype = ctypes.POINTER(_TypeTraits)
    ggml.ggml_get_type_traits.argtypes = [ctypes.c_int]

    def dequantize(data: npt.NDArray[np.uint8], type_name: str) -> npt.NDArray[np.float32]:
        if type_name == "F32":
            return np.frombuffer(data, "<f4")
        number = gguf.GGMLQuantizationType[type_name]
        block, size = gguf.GGML_QUANT_SIZES[number]
        traits = ggml.ggml_get_type_traits(int(number)).contents
        # The structure is llama.cpp's own affair: notice when it has changed.
        if (traits.blck_size, traits.type_size) != (block, size) or not traits.to_float:
            raise ToolError(f"The installed llama.cpp can't turn {type_name} back into numbers.")
        source = np.ascontiguousarray(data)
        values = np.empty(source.nbytes // size * block, np.float32)
        traits.to_float(source.ctypes.data, values.ctypes.data, values.size)
        return values

    return dequantize


def load_ggml() -> Any:
    """ggml's basic library, loaded. Raises ToolError where it is not installed."""
    try:
        return library("ggml-base")
    except LibraryMissing as error:
        raise ToolError(f"{error}: reinstall llama-cpp-python.") from error
