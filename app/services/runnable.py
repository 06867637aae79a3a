"""Whether llama.cpp can run a GGUF, told from its header, before anything is loaded."""

from __future__ import annotations

import re

from app.core.typed import printable
from app.errors import ModelUnreadable
from app.services.architectures import GENERATORS, OTHERS
from app.services.gguf_header import GgufHeader
from app.services.tokenizers import tokenizer_problem

_DIRECTION = re.compile(r"direction\.\d+")
_COUNTS = (
    "context_length", "embedding_length", "block_count", "feed_forward_length", "expert_count",
    "expert_used_count", "attention.head_count", "attention.head_count_kv",
)  # fmt: skip
_ONE_EXPERT = re.compile(r"blk\.\d+\.ffn_(?:gate|up|down)\.\d+\.weight")


def require_runnable(header: GgufHeader) -> None:
    """Raises ModelUnreadable, in one sentence or two, for what can't answer in a consultation."""
    problem = _problem(header)
    if problem:
        raise ModelUnreadable(f"{printable(header.path.name)} {problem}")


def _problem(header: GgufHeader) -> str | None:
    return _part_of_a_model(header) or _of_its_kind(header) or _structure(header)


def _part_of_a_model(header: GgufHeader) -> str | None:
    """What llama.cpp's tools keep in a GGUF beside models."""
    kinds = {header.text("general.type"), header.text("adapter.type"), header.architecture}
    names = [tensor.name for tensor in header.tensors]
    if kinds & {"imatrix"}:
        return (
            "is an importance matrix: it helps to quantize a model, and holds none. Choose the "
            "model itself."
        )
    if kinds & {"controlvector"} or (names and all(_DIRECTION.fullmatch(name) for name in names)):
        return (
            "is a control vector: it changes how another model writes, and holds none. Choose the "
            "model itself."
        )
    if kinds & {"adapter", "lora"} or any(name.endswith((".lora_a", ".lora_b")) for name in names):
        base = header.text("general.base_model.0.name")
        return (
            f"is an adapter (LoRA), a change to another model{f' ({base})' if base else ''}. Merge "
            "it into that model with llama-export-lora, and choose the result."
        )
    if kinds & {"mmproj"}:
        return f"is {OTHERS['clip']}, which writes no answers. Choose the text model beside it."
    return None


def _of_its_kind(header: GgufHeader) -> str | None:
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
    return tokenizer_problem(header)


def _structure(header: GgufHeader) -> str | None:
    """Numbers and tensors that llama.cpp would refuse, after it had read for minutes."""
    for name in _COUNTS:
        key = f"{header.architecture}.{name}"
        kind = header.types.get(key, "uint32")
        if kind != "uint32":
            return (
                f"stores {key} as {kind}, which llama.cpp does not read: it must be uint32. Get "
                "another file, or convert the checkpoint again."
            )
    if not header.context_train:
        return "does not say how long its context is, so llama.cpp cannot run it. Get another file."
    for tensor in header.tensors:
        if tensor.name == "token_embd.weight" and tensor.shape[-1] != header.vocabulary:
            return (
                f"has {header.vocabulary:,} tokens in its vocabulary but weights for "
                f"{tensor.shape[-1]:,}, so it cannot be loaded. Get another file, or convert the "
                "checkpoint again."
            )
    end = 0
    alignment = header.number("general.alignment") or 32
    for tensor in header.tensors:
        if tensor.offset != end:
            return "is damaged (its tensors overlap or leave gaps). Copy or download it again."
        end += -(-tensor.size_bytes // alignment) * alignment
    return None
