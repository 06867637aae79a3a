"""llama.cpp itself as an oracle: logits of a GGUF, and llama.cpp's own quantization of one."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt


@contextmanager
def quiet() -> Iterator[Any]:
    """The low-level binding, with llama.cpp's log thrown away."""
    from llama_cpp import _logger, llama_cpp

    callback = llama_cpp.llama_log_callback(lambda _level, _text, _data: None)
    llama_cpp.llama_log_set(callback, None)
    try:
        yield llama_cpp
    finally:
        llama_cpp.llama_log_set(_logger.llama_log_callback, None)


def model_logits(path: Path, tokens: list[int]) -> npt.NDArray[np.float32]:
    """Logits after each of the tokens, shape (tokens, vocabulary)."""
    with quiet() as api:
        api.llama_backend_init()
        parameters = api.llama_model_default_params()
        model = api.llama_model_load_from_file(str(path).encode(), parameters)
        assert model, f"llama.cpp does not load {path.name}"
        options = api.llama_context_default_params()
        options.n_ctx = options.n_batch = max(128, len(tokens))
        options.n_threads = 1
        context = api.llama_init_from_model(model, options)
        batch = api.llama_batch_init(len(tokens), 0, 1)
        for position, token in enumerate(tokens):
            batch.token[position] = token
            batch.pos[position] = position
            batch.n_seq_id[position] = 1
            batch.seq_id[position][0] = 0
            batch.logits[position] = 1
        batch.n_tokens = len(tokens)
        assert api.llama_decode(context, batch) == 0
        width = api.llama_vocab_n_tokens(api.llama_model_get_vocab(model))
        rows = [
            np.ctypeslib.as_array(api.llama_get_logits_ith(context, n), (width,)).copy()
            for n in range(len(tokens))
        ]
        api.llama_batch_free(batch)
        api.llama_free(context)
        api.llama_model_free(model)
    return np.stack(rows)


def tokenize(path: Path, text: str, *, special: bool = True) -> list[int]:
    """Token ids that llama.cpp gives `text`, with BOS as the file's metadata asks for."""
    with quiet() as api:
        parameters = api.llama_model_default_params()
        parameters.vocab_only = True
        model = api.llama_model_load_from_file(str(path).encode(), parameters)
        assert model, f"llama.cpp does not load {path.name}"
        data = text.encode()
        out = (ctypes.c_int32 * (len(data) + 8))()
        vocabulary = api.llama_model_get_vocab(model)
        count = api.llama_tokenize(vocabulary, data, len(data), out, len(out), True, special)
        api.llama_model_free(model)
    assert count >= 0
    return list(out[:count])


def quantize_file(
    source: Path,
    target: Path,
    file_type: int,
    importance: Mapping[str, npt.NDArray[np.float32]] | None = None,
) -> None:
    """What `llama-quantize` does, in this process."""
    code = quantization_status(source, target, file_type, importance)
    assert code == 0, f"llama.cpp does not quantize {source.name}"


def quantization_status(
    source: Path,
    target: Path,
    file_type: int,
    importance: Mapping[str, npt.NDArray[np.float32]] | None = None,
) -> int:
    """What `llama-quantize` does, with an importance matrix where one is given (normalized, by
    tensor); 0 where it does not refuse."""
    with quiet() as api:
        parameters = api.llama_model_quantize_default_params()
        parameters.ftype, parameters.nthread = file_type, 2
        entry = api.llama_model_imatrix_data
        pointer = ctypes.POINTER(ctypes.c_float)
        entries = [
            entry(name.encode(), values.ctypes.data_as(pointer), values.size)
            for name, values in (importance or {}).items()
        ]
        matrix = (entry * (len(entries) + 1))(*entries)
        if entries:
            parameters.imatrix = matrix
        return int(
            api.llama_model_quantize(
                str(source).encode(), str(target).encode(), ctypes.byref(parameters)
            )
        )
