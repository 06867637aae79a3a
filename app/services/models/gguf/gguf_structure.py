"""GGUF structure check: types, numbers and tensors that llama.cpp would refuse, or crash over.

Source: src/llama-model.cpp, llama-model-loader.cpp and llama-hparams.h of the llama.cpp in
llama-cpp-python 0.3.36.
"""

from __future__ import annotations

import math

from app.sentences import say
from app.services.models.gguf.gguf_header import GgufHeader

_AGAIN = say("Get another file, or convert the checkpoint again.")
_MOST = {"context_length": 2**31 - 1, "block_count": 512, "expert_count": 1024}
# The one type in which llama.cpp reads a key; of those of an architecture, alone or in an array.
_COUNTS = (
    "context_length", "embedding_length", "block_count", "expert_count", "rope.dimension_count",
)  # fmt: skip
_COUNTS_OR_ARRAYS = (
    "feed_forward_length", "expert_used_count", "attention.head_count", "attention.head_count_kv",
)  # fmt: skip
_TYPES = {
    "general.name": "string",
    "general.file_type": "uint32",
    "split.count": "uint16",
    "tokenizer.ggml.pre": "string",
    "tokenizer.ggml.add_bos_token": "bool",
    "tokenizer.ggml.add_eos_token": "bool",
    "tokenizer.ggml.add_space_prefix": "bool",
    **{
        f"tokenizer.ggml.{name}_token_id": "uint32"
        for name in ("bos", "eos", "eot", "eom", "unknown", "seperator", "padding")
    },
}
_NO_WEIGHTS = frozenset({"I8", "I16", "I32", "I64", "F64"})


def structure_problem(header: GgufHeader) -> str | None:
    """The end of a sentence that begins with the file, None when nothing was found."""
    return _types(header) or _numbers(header) or _tensors(header)


def _types(header: GgufHeader) -> str | None:
    architecture = header.architecture
    expected = _TYPES | {f"{architecture}.{name}": "uint32" for name in _COUNTS}
    for key, wanted in expected.items():
        kind = "array" if key in header.array_lengths else header.types.get(key, wanted)
        if kind != wanted:
            return _stored(key, kind, wanted)
    for name in _COUNTS_OR_ARRAYS:
        key = f"{architecture}.{name}"
        if (kind := header.types.get(key, "uint32")) != "uint32":
            return _stored(key, kind, "uint32")
    return None


def _stored(key: str, kind: str, wanted: str) -> str:
    return say(
        "stores {key} as {kind}, which llama.cpp does not read: it must be {wanted}. {again}",
        key=key,
        kind=kind,
        wanted=wanted,
        again=_AGAIN,
    )


def _numbers(header: GgufHeader) -> str | None:
    own = f"{header.architecture}."
    if not header.context_train:
        return say(
            "does not say how long its context is, so llama.cpp cannot run it. Get another file."
        )
    for name, most in _MOST.items():
        value = header.number(own + name)
        if value > most or (name == "block_count" and value == 0 and own + name in header.metadata):
            return say(
                "is damaged ({own}{name} is {value:,}). Copy or download it again.",
                own=own,
                name=name,
                value=value,
            )
    used = header.number(f"{own}expert_used_count")
    in_array = f"{own}expert_used_count" in header.array_lengths  # one count for each layer
    if not in_array and not bool(header.experts) <= used <= header.experts:
        return say(
            "is damaged (of {experts:,} experts it uses {used:,}). Copy or download it again.",
            experts=header.experts,
            used=used,
        )
    for key, number in header.metadata.items():
        if not key.startswith(own) or not isinstance(number, float):
            continue
        strict = key.endswith(("epsilon", "rope.freq_base"))
        if math.isnan(number) or (strict and not 0 <= number < math.inf):
            return say(
                "is damaged ({key} is {number}). Copy or download it again.", key=key, number=number
            )
    return None


def _tensors(header: GgufHeader) -> str | None:
    alignment = header.number("general.alignment") or 32
    end = 0
    for tensor in header.tensors:
        if tensor.name == "token_embd.weight":
            rows = tensor.shape[-1]
            if rows != header.vocabulary:
                return say(
                    "has {tokens:,} tokens in its vocabulary but weights for {rows:,}, so "
                    "it cannot be loaded. {again}",
                    tokens=header.vocabulary,
                    rows=rows,
                    again=_AGAIN,
                )
            if tensor.type in _NO_WEIGHTS:
                return say(
                    "has weights of the type {type}, which is for none. {again}",
                    type=tensor.type,
                    again=_AGAIN,
                )
        if tensor.offset != end:
            return say("is damaged (its tensors overlap or leave gaps). Copy or download it again.")
        end += -(-tensor.size_bytes // alignment) * alignment
    return None
