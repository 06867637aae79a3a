"""Running a model: llama.cpp with a GGUF loaded on the processor, and texts as its tokens."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from convert.errors import ImportanceError, ModelFileError, ToolError
from convert.ggml import MISSING
from convert.load_check import load_error
from llama_library.backends import LibraryMissing, load_backends


def asset(*parts: str) -> Path:
    """A file of the product's own, in the sources or where it was installed. Raises ToolError."""
    for root in (Path(__file__).resolve().parents[1], Path(sys.prefix) / "share" / "consilium"):
        path = root.joinpath("assets", *parts)
        if path.is_file():
            return path
    raise ToolError("The medical text is missing from this installation: give one of your own.")


def require_loadable(path: Path) -> None:
    """Raise ModelFileError for a file that llama.cpp does not load, or crashes over; ToolError."""
    if not path.is_file():
        raise ModelFileError(f"{path} is not a file: give the name of a GGUF.")
    if (reason := load_error(path)) is not None:
        raise ModelFileError(f"llama.cpp does not load {path.name} ({reason}): convert it again.")


@contextmanager
def silent_llama() -> Iterator[Any]:
    """llama.cpp's functions, with its log thrown away. To be called where interrupts are held, for
    the log is written by a callback. Raises ToolError."""
    try:
        from llama_cpp import _logger, llama_cpp
    except (ImportError, OSError, RuntimeError) as error:
        raise ToolError(MISSING) from error
    silence = llama_cpp.llama_log_callback(lambda _level, _text, _data: None)
    llama_cpp.llama_log_set(silence, None)
    try:
        load_backends()
        llama_cpp.llama_backend_init()
        yield llama_cpp
    except LibraryMissing as error:
        raise ToolError(MISSING) from error
    finally:
        llama_cpp.llama_log_set(_logger.llama_log_callback, None)


@contextmanager
def running_model(api: Any, path: Path, *, vocabulary_alone: bool = False) -> Iterator[Any]:
    """The model in a GGUF, or its vocabulary without weights. Raises ModelFileError."""
    parameters = api.llama_model_default_params()
    parameters.vocab_only = vocabulary_alone
    parameters.n_gpu_layers = 0
    parameters.use_extra_bufts = False  # it would hold the weights a second time
    model = api.llama_model_load_from_file(os.fsencode(path), parameters)
    if not model:
        raise ModelFileError(f"llama.cpp does not load {path.name}: convert it again.")
    try:
        yield model
    finally:
        api.llama_model_free(model)


def rendered(
    api: Any, template: bytes, question: str, answer: str | None, *, opened: bool = False
) -> str | None:
    """A conversation by a template, `opened` for an answer to come; None where llama.cpp does not
    know the template."""
    message = api.llama_chat_message
    said = [message(b"user", question.encode())]
    if answer is not None:
        said.append(message(b"assistant", answer.encode()))
    room = 2 * len((question + (answer or "")).encode()) + 4096
    out = ctypes.create_string_buffer(room)
    length = api.llama_chat_apply_template(
        template, (message * len(said))(*said), len(said), opened, out, room
    )
    return out.raw[:length].decode("utf-8", "replace") if 0 < length <= room else None


def tokenized(
    api: Any, vocabulary: Any, text: str, *, special: bool, opening: bool = True
) -> list[int]:
    """The text in tokens, from BOS on where it is the `opening` and the model has one. Raises
    ImportanceError where llama.cpp can't."""
    data = text.encode()
    out = (ctypes.c_int32 * (len(data) + 8))()
    count = api.llama_tokenize(vocabulary, data, len(data), out, len(out), opening, special)
    if count < 0:
        raise ImportanceError("llama.cpp can't make tokens of the text: give another one.")
    return list(out[:count])


def opening_token(api: Any, vocabulary: Any) -> int | None:
    """The model's BOS, where a text is to begin with it."""
    if not api.llama_vocab_get_add_bos(vocabulary):
        return None
    return int(api.llama_vocab_bos(vocabulary))
