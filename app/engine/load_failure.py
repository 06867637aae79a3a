"""Why a model file can't be loaded, in one sentence, from the file and llama.cpp's own words."""

from __future__ import annotations

import re
from pathlib import Path

from app.core.protocol import FailureCode
from app.engine.failure import RequestFailed
from app.files import NotAFile, open_regular

_MAGIC = b"GGUF"
_ARCHITECTURE = re.compile(r"unknown model architecture: '([^']*)'")
_OLD_EXPERTS = re.compile(
    r"missing tensor 'blk\.\d+\.ffn_\w+_exps\.weight'"
    r"|tensor 'blk\.\d+\.ffn_\w+_exps\.weight' not found"
)
_NO_MEMORY = re.compile(
    r"failed to allocate|unable to allocate|cannot allocate|out of memory|bad_alloc|ENOMEM"
    r"|failed to initialize the context: failed",
    re.IGNORECASE,
)
_SHORT = re.compile(
    r"not within the file bounds|corrupted or incomplete|failed to read|unexpectedly reached end",
    re.IGNORECASE,
)


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
        raise _unreadable(f"{path.name} is not a GGUF file. Choose another file.")


def explain(path: Path, errors: str, *, of_context: int = 0) -> RequestFailed:
    """The failure for what llama.cpp logged; `of_context` when the weights were loaded already and
    the context of that many tokens was not."""
    if of_context or _NO_MEMORY.search(errors):
        room = f"{path.name} with a context of {of_context:,} tokens" if of_context else path.name
        return RequestFailed(
            FailureCode.OUT_OF_MEMORY,
            f"There is not enough memory for {room}. Close other programs, choose a smaller "
            "model or a smaller context.",
        )
    if found := _ARCHITECTURE.search(errors):
        return _unreadable(
            f"{path.name} is a model of the architecture {found.group(1)!r}, which this version "
            "cannot run. Choose another file."
        )
    if _OLD_EXPERTS.search(errors):
        return _unreadable(
            f"{path.name} is a Mixtral file in the layout of before 2024, which llama.cpp does "
            "not load any more. Get a newer one, or convert the checkpoint again."
        )
    if _SHORT.search(errors):
        return _unreadable(
            f"{path.name} is incomplete or damaged. Copy or download it again, and compare its "
            "size with the source's."
        )
    return _unreadable(
        f"{path.name} cannot be loaded: it is damaged or made for another version of llama.cpp. "
        "Get it again or choose another file."
    )


def _unreadable(message: str) -> RequestFailed:
    return RequestFailed(FailureCode.MODEL_UNREADABLE, message)
