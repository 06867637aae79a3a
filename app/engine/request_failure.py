"""Request failure: the error that a request can end with; and why a model file can't be loaded, in
one sentence, from the file and llama.cpp's log.
"""

from __future__ import annotations

import re
from pathlib import Path

from app.core.engine_protocol import FailureCode
from app.core.prompts.typed_text import printable
from app.files import NotAFile, open_regular

_MAGIC = b"GGUF"
_NO_MEMORY = re.compile(
    r"failed to allocate|unable to allocate|cannot allocate|out of memory|bad_alloc|ENOMEM"
    r"|failed to initialize the context: failed",
    re.IGNORECASE,
)
_AGAIN = "Get another file, or convert the checkpoint again."
# What llama.cpp logs, and what it means: the first that fits.
_REASONS = tuple(
    (re.compile(pattern, re.IGNORECASE), sentence)
    for pattern, sentence in (
        (
            r"unknown model architecture: '([^']*)'",
            "is a model of the architecture “{}”, which this version cannot run. Choose another "
            "file.",
        ),
        (
            r"missing tensor 'blk\.\d+\.ffn_\w+_exps\.weight'"
            r"|tensor 'blk\.\d+\.ffn_\w+_exps\.weight' not found",
            "is a Mixtral file in the layout of before 2024, which llama.cpp does not load any "
            "more. Get a newer one, or convert the checkpoint again.",
        ),
        (
            r"not within the file bounds|corrupted or incomplete|failed to read"
            r"|unexpectedly reached end",
            "is incomplete or damaged. Copy or download it again, and compare its size with the "
            "source's.",
        ),
        (
            r"unknown pre-tokenizer type: '([^']*)'",
            "needs the pre-tokenizer “{}”, which this version does not know. Choose another file "
            "of this model, or another model.",
        ),
        (
            r"unknown tokenizer: '([^']*)'",
            "needs the tokenizer “{}”, which this version does not know. Choose another file of "
            "this model, or another model.",
        ),
        (
            r"key (\S+) has wrong type (\w+) but expected type (\w+)",
            "stores {} as {} where {} is read, so it cannot be loaded. " + _AGAIN,
        ),
        (
            r"key not found in model: (\S+)",
            "does not say {}, so it cannot be loaded. " + _AGAIN,
        ),
        (
            r"tensor '([^']*)' has wrong shape; expected ([\d, ]+), got ([\d, ]+)",
            "has weights of another shape than its settings say ({0}: {2} in place of {1}), so it "
            "cannot be loaded. " + _AGAIN,
        ),
        (
            r"missing tensor '([^']*)'|tensor '([^']*)' not found",
            "lacks a part of its weights, so it cannot be loaded. " + _AGAIN,
        ),
        (r"wrong number of tensors", "has weights that its model has no place for. " + _AGAIN),
        (
            r"cannot find tokenizer (\w+)|array bounds for (\w+)|invalid gguf type for (\S+)",
            "has a vocabulary that is incomplete, so it cannot be loaded. " + _AGAIN,
        ),
    )
)


class RequestFailed(Exception):
    """A request cannot be answered; `message` is one sentence for the user, without any text of a
    consultation."""

    def __init__(self, code: FailureCode, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def check_file(path: Path) -> None:
    """Raises RequestFailed when there is no readable file that begins like a GGUF."""
    try:
        with open_regular(path) as file:
            magic = file.read(len(_MAGIC))
    except FileNotFoundError:
        raise RequestFailed(
            FailureCode.MODEL_NOT_FOUND,
            f"The model file {path} is not there any more. Put it back or choose another model.",
        ) from None
    except NotAFile as error:
        raise RequestFailed(
            FailureCode.MODEL_NOT_FOUND,
            f"The model file {path} cannot be read: {error.strerror}. Choose another model.",
        ) from None
    except OSError as error:
        raise RequestFailed(
            FailureCode.MODEL_NOT_FOUND,
            f"The model file {path} cannot be read ({error.strerror}). "
            "Make it readable or choose another model.",
        ) from None
    if magic != _MAGIC:
        raise _unreadable(f"{printable(path.name)} is not a GGUF file. Choose another file.")


def explain(path: Path, errors: str, *, of_context: int = 0) -> RequestFailed:
    """The failure for what llama.cpp logged; `of_context` when the weights were loaded already and
    the context of that many tokens was not."""
    name = printable(path.name)
    if of_context or _NO_MEMORY.search(errors):
        room = f"{name} with a context of {of_context:,} tokens" if of_context else path.name
        return RequestFailed(
            FailureCode.OUT_OF_MEMORY,
            f"There is not enough memory for {room}. Close other programs, choose a smaller "
            "model or a smaller context.",
        )
    for pattern, sentence in _REASONS:
        if found := pattern.search(errors):
            named = [" ".join(printable(group or "", 100).split()) for group in found.groups()]
            return _unreadable(f"{name} {sentence.format(*named)}")
    return _unreadable(
        f"{name} cannot be loaded: it is damaged or made for another version of llama.cpp. "
        "Get it again or choose another file."
    )


def _unreadable(message: str) -> RequestFailed:
    return RequestFailed(FailureCode.MODEL_UNREADABLE, message)
