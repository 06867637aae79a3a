"""Runnable check: whether llama.cpp can run a GGUF, told from its header before anything
is loaded.
"""

from __future__ import annotations

import re

from app.core.prompts.typed_text import printable
from app.errors import ModelUnreadable
from app.sentences import joined, say
from app.services.models.gguf.architectures import GENERATORS, OTHERS
from app.services.models.gguf.gguf_header import GgufHeader
from app.services.models.gguf.gguf_structure import structure_problem
from app.services.models.gguf.gguf_tokenizer import tokenizer_problem

_DIRECTION = re.compile(r"direction\.\d+")
_ONE_EXPERT = re.compile(r"blk\.\d+\.ffn_(?:gate|up|down)\.\d+\.weight")


def require_runnable(header: GgufHeader) -> None:
    """Raises ModelUnreadable, in one sentence or two, for what can't answer in a consultation."""
    problem = _problem(header)
    if problem:
        raise ModelUnreadable(joined((printable(header.path.name), problem)))


def _problem(header: GgufHeader) -> str | None:
    return _part_of_a_model(header) or _of_its_kind(header) or structure_problem(header)


def _part_of_a_model(header: GgufHeader) -> str | None:
    """What llama.cpp's tools keep in a GGUF beside models."""
    kinds = {header.text("general.type"), header.text("adapter.type"), header.architecture}
    names = [tensor.name for tensor in header.tensors]
    if kinds & {"imatrix"}:
        return say(
            "is an importance matrix: it helps to quantize a model, and holds "
            "none. Choose the model itself."
        )
    if kinds & {"controlvector"} or (names and all(_DIRECTION.fullmatch(name) for name in names)):
        return say(
            "is a control vector: it changes how another model writes, and holds "
            "none. Choose the model itself."
        )
    if kinds & {"adapter", "lora"} or any(name.endswith((".lora_a", ".lora_b")) for name in names):
        base = header.text("general.base_model.0.name")
        merge = say("Merge it into that model with llama-export-lora, and choose the result.")
        if base:
            told = say("is an adapter (LoRA), a change to another model ({base}).", base=base)
        else:
            told = say("is an adapter (LoRA), a change to another model.")
        return joined((told, merge))
    if kinds & {"mmproj"}:
        return say(
            "is {kind}, which writes no answers. Choose the text model beside it.",
            kind=OTHERS["clip"],
        )
    return None


def _of_its_kind(header: GgufHeader) -> str | None:
    architecture = header.architecture
    parts = header.number("split.count")
    if any(_ONE_EXPERT.fullmatch(tensor.name) for tensor in header.tensors):
        return say(
            "is a Mixtral file of before 2024, with a tensor for each expert, "
            "which llama.cpp no longer loads. Get a newer file, or convert the "
            "checkpoint with consilium-convert."
        )
    if parts > 1:
        return say(
            "is one part of a model in {parts} files. Join them with "
            "llama-gguf-split --merge and use the result.",
            parts=parts,
        )
    if not architecture:
        return say("does not say its architecture, so llama.cpp cannot run it. Get another file.")
    if architecture in OTHERS:
        return say(
            "is {kind} (architecture “{architecture}”), which writes no answers. "
            "Choose a text model.",
            kind=OTHERS[architecture],
            architecture=architecture,
        )
    if architecture not in GENERATORS:
        return say(
            "has the architecture “{architecture}”, which this llama.cpp does not "
            "know. Choose another model.",
            architecture=architecture,
        )
    if not header.tensors:
        return say("holds a vocabulary without weights. Choose the model itself.")
    if not header.vocabulary:
        return say("holds no vocabulary, so it can read no question. Get a complete file.")
    return tokenizer_problem(header)
