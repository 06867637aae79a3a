"""Compute devices that ggml reports."""

from __future__ import annotations

import ctypes

from app.core.engine_protocol import EngineDevice
from llama_library.backends import function

_KINDS = ("cpu", "gpu", "integrated gpu", "accelerator", "meta")  # enum ggml_backend_dev_type


def devices() -> tuple[EngineDevice, ...]:
    """All devices, the CPU among them.

    The functions are those of ggml-backend.h; llama_cpp declares none of them.
    """
    get = function("ggml_backend_dev_get", ctypes.c_void_p, ctypes.c_size_t)
    count = function("ggml_backend_dev_count", ctypes.c_size_t)
    return tuple(_device(get(index)) for index in range(count()))


def _device(handle: int) -> EngineDevice:
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    size = ctypes.POINTER(ctypes.c_size_t)
    memory = function("ggml_backend_dev_memory", None, ctypes.c_void_p, size, size)
    memory(handle, ctypes.byref(free), ctypes.byref(total))
    number = function("ggml_backend_dev_type", ctypes.c_int, ctypes.c_void_p)(handle)
    return EngineDevice(
        name=_text("ggml_backend_dev_name", handle),
        description=_text("ggml_backend_dev_description", handle),
        kind=_KINDS[number] if number < len(_KINDS) else "other",
        memory_free=free.value,
        memory_total=total.value,
    )


def _text(name: str, handle: int) -> str:
    read = function(name, ctypes.c_char_p, ctypes.c_void_p)
    return (read(handle) or b"").decode("utf-8", "replace")
