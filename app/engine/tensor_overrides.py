"""Tensor overrides: turns a request's offload plan into llama.cpp's own parameters."""

from __future__ import annotations

import ctypes
from typing import Any

import llama_cpp.llama_cpp as llama

from app.core.engine_protocol import LoadModel
from app.core.models.memory_forecast import CacheType
from llama_library.backends import function

_CACHE_TYPES = {  # enum ggml_type
    CacheType.F16: llama.GGML_TYPE_F16,
    CacheType.Q8_0: llama.GGML_TYPE_Q8_0,
    CacheType.Q4_0: llama.GGML_TYPE_Q4_0,
}
_FLASH_ATTENTION_OFF, _FLASH_ATTENTION_ON = 0, 1  # enum llama_flash_attn_type


class _Override(ctypes.Structure):
    """struct llama_model_tensor_buft_override: llama_cpp declares only a pointer to it."""

    _fields_ = (("pattern", ctypes.c_char_p), ("buft", ctypes.c_void_p))


class TensorOverrides:
    """Sets the parameters of a request's model and context. It owns the arrays that the model's
    parameters point into: keep it until the model is loaded."""

    def __init__(self, request: LoadModel) -> None:
        self._request = request
        self.gpu_layers = request.gpu_layers if llama.llama_supports_gpu_offload() else 0
        self._overrides = _overrides(request.in_memory)
        self._split = _split(request.tensor_split)

    def apply_to_model(self, parameters: Any) -> None:
        """To `llama_model_params`."""
        parameters.n_gpu_layers = self.gpu_layers
        parameters.use_extra_bufts = self._request.repack
        if self._request.in_memory:
            parameters.tensor_buft_overrides = ctypes.addressof(self._overrides)
        if self._request.tensor_split:
            parameters.tensor_split = self._split

    def apply_to_context(self, parameters: Any) -> None:
        """To `llama_context_params`."""
        kind = self._request.cache_type
        parameters.type_k = parameters.type_v = _CACHE_TYPES[kind]
        if not has_flash_attention(self._request):
            parameters.flash_attn_type = _FLASH_ATTENTION_OFF
        elif kind is not CacheType.F16:
            parameters.flash_attn_type = _FLASH_ATTENTION_ON

    def layers_on_gpu(self, layers: int) -> int:
        """Of a model's `layers`, without its output."""
        return layers if self.gpu_layers < 0 else max(0, min(self.gpu_layers - 1, layers))


def has_flash_attention(request: LoadModel) -> bool:
    """Whether llama.cpp may use it, and always does with any other type of cache than f16."""
    return request.flash_attention or request.cache_type is not CacheType.F16


def _overrides(patterns: tuple[str, ...]) -> ctypes.Array[_Override]:
    """For each pattern main memory, and the end that llama.cpp looks for. With this type of buffer
    llama.cpp still repacks what its processor's kernels want in another order."""
    main_memory = function("ggml_backend_cpu_buffer_type", ctypes.c_void_p)
    entries = [_Override(pattern.encode(), main_memory()) for pattern in patterns]
    return (_Override * (len(patterns) + 1))(*entries, _Override(None, None))


def _split(layers: tuple[int, ...]) -> ctypes.Array[ctypes.c_float]:
    """As many shares as llama.cpp reads, those of GPUs that get nothing zero."""
    count = int(llama.llama_max_devices())
    shares = [float(each) for each in layers[:count]]
    return (ctypes.c_float * count)(*shares)
