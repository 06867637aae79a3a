"""Whether llama.cpp can run a GGUF, told from its header, before anything is loaded."""

from __future__ import annotations

import re

from app.core.typed import printable
from app.errors import ModelUnreadable
from app.services.architectures import GENERATORS, OTHERS
from app.services.gguf_header import GgufHeader

_ONE_EXPERT = re.compile(r"blk\.\d+\.ffn_(?:gate|up|down)\.\d+\.weight")


def require_runnable(header: GgufHeader) -> None:
    """Raises ModelUnreadable, in one sentence or two, for what can't answer in a consultation."""
    problem = _problem(header)
    if problem:
        raise ModelUnreadable(f"{printable(header.path.name)} {problem}")


def _problem(header: GgufHeader) -> str | None:
    architecture = header.architecture
    parts = header.number("split.count")
    if any(_ONE_EXPERT.fullmatch(tensor.name) for tensor in header.tensors):
        return (
            "is a Mixtral file of before 2024, with a tensor for each expert, which llama.cpp no "
            "longer loads. Get a newer file, or convert the checkpoint with consilium-convert."
        )
    if parts > 1:
        return (
            f"is one part of a model in {parts} files. Join them with llama-gguf-split --merge "
            "and use the result."
        )
    if not architecture:
        return "does not say its architecture, so llama.cpp cannot run it. Get another file."
    if architecture in OTHERS:
        return (
            f"is {OTHERS[architecture]} (architecture “{architecture}”), which writes no answers. "
            "Choose a text model."
        )
    if architecture not in GENERATORS:
        return (
            f"has the architecture “{architecture}”, which this llama.cpp does not know. "
            "Choose another model."
        )
    if not header.tensors:
        return "holds a vocabulary without weights. Choose the model itself."
    if not header.vocabulary:
        return "holds no vocabulary, so it can read no question. Get a complete file."
    if not header.context_train:
        return "does not say how long its context is, so llama.cpp cannot run it. Get another file."
    return None
