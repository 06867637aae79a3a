"""Compute devices that ggml reports."""

from __future__ import annotations

import ctypes

from llama_cpp._ggml import libggml

from app.core.engine_protocol import EngineDevice

_KINDS = ("cpu", "gpu", "integrated gpu", "accelerator", "meta")  # enum ggml_backend_dev_type


def devices() -> tuple[EngineDevice, ...]:
    """All devices, the CPU among them.

    The functions are those of ggml-backend.h; llama_cpp declares none of them.
    """
    get = libggml.ggml_backend_dev_get
    get.restype, get.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
    count = libggml.ggml_backend_dev_count
    count.restype, count.argtypes = ctypes.c_size_t, []
    return tuple(_device(get(index)) for index in range(count()))


def _device(handle: int) -> EngineDevice:
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    memory = libggml.ggml_backend_dev_memory
    memory.restype = None
    memory.argtypes = [ctypes.c_void_p, *[ctypes.POINTER(ctypes.c_size_t)] * 2]
    memory(handle, ctypes.byref(free), ctypes.byref(total))
    kind = libggml.ggml_backend_dev_type
    kind.restype, kind.argtypes = ctypes.c_int, [ctypes.c_void_p]
    number = kind(handle)
    return EngineDevice(
        name=_text(libggml.ggml_backend_dev_name, handle),
        description=_text(libggml.ggml_backend_dev_description, handle),
        kind=_KINDS[number] if number < len(_KINDS) else "other",
        memory_free=free.value,
        memory_total=total.value,
    )


def _text(function: ctypes._NamedFuncPointer, handle: int) -> str:
    function.restype, function.argtypes = ctypes.c_char_p, [ctypes.c_void_p]
    return (function(handle) or b"").decode("utf-8", "replace")
