"""A GGUF with the header of Mixtral-8x7B and no weights: a file with holes, of the real length.

Shapes are those of the published configuration; types are what llama.cpp's own dry run of
Q4_K_M gives (llama-cpp-python 0.3.36): eight experts raise attention's keys and values to Q8_0 and
its output to Q5_K; half of the layers have ffn_down in Q6_K.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

from app.services.models.gguf.gguf_types import TENSOR_TYPES
from tests.helpers.gguf_files import ARRAY, F32, STRING, U32, Key, Tensor, gguf, model_keys

LAYERS = 32
_HIDDEN, _FFN, _KV, _EXPERTS, _VOCABULARY = 4096, 14336, 1024, 8, 32000
_F32, _Q8_0, _Q4_K, _Q5_K, _Q6_K = 0, 8, 12, 13, 14


def write_mixtral(path: Path, *, layers: int = LAYERS, experts: int = _EXPERTS) -> Path:
    """With `experts` 0 a dense model of the same widths."""
    tensors: list[Tensor] = []
    end = 0
    for name, shape, kind in _tensors(layers, experts):
        tensors.append((name, shape, kind, end))
        block = TENSOR_TYPES[kind]
        end += -(-math.prod(shape) // block.block * block.bytes // 32) * 32
    head = gguf(_keys(layers, experts), tensors, 0)
    with path.open("wb") as file:
        file.write(head)
        file.truncate(len(head) + end)
    return path


def _keys(layers: int, experts: int) -> list[Key]:
    numbers = {
        "embedding_length": _HIDDEN,
        "block_count": layers,
        "feed_forward_length": _FFN,
        "attention.head_count": 32,
        "attention.head_count_kv": 8,
    }
    if experts:
        numbers |= {"expert_count": experts, "expert_used_count": 2}
    keys = model_keys(
        name=("general.name", STRING, "Mixtral 8x7B"),
        context=("llama.context_length", U32, 32768),
        tokens=("tokenizer.ggml.tokens", ARRAY, (STRING, [f"t{n}" for n in range(_VOCABULARY)])),
        scores=("tokenizer.ggml.scores", ARRAY, (F32, [0.0] * _VOCABULARY)),
        epsilon=("llama.attention.layer_norm_rms_epsilon", F32, 1e-5),
    )
    return keys + [(f"llama.{name}", U32, value) for name, value in numbers.items()]


def _tensors(layers: int, experts: int) -> Iterator[tuple[str, tuple[int, ...], int]]:
    yield "token_embd.weight", (_HIDDEN, _VOCABULARY), _Q4_K
    yield "output_norm.weight", (_HIDDEN,), _F32
    yield "output.weight", (_HIDDEN, _VOCABULARY), _Q6_K
    for n in range(layers):
        eighth = layers // 8
        fine = n < eighth or n >= 7 * eighth or (n - eighth) % 3 == 2
        down = _Q6_K if fine else _Q4_K
        yield f"blk.{n}.attn_norm.weight", (_HIDDEN,), _F32
        yield f"blk.{n}.attn_q.weight", (_HIDDEN, _HIDDEN), _Q4_K
        yield f"blk.{n}.attn_k.weight", (_HIDDEN, _KV), _Q8_0
        yield f"blk.{n}.attn_v.weight", (_HIDDEN, _KV), _Q8_0
        yield f"blk.{n}.attn_output.weight", (_HIDDEN, _HIDDEN), _Q5_K
        yield f"blk.{n}.ffn_norm.weight", (_HIDDEN,), _F32
        if experts:
            yield f"blk.{n}.ffn_gate_inp.weight", (_HIDDEN, experts), _F32
        end, many = ("_exps", (experts,)) if experts else ("", ())
        yield f"blk.{n}.ffn_gate{end}.weight", (_HIDDEN, _FFN, *many), _Q4_K
        yield f"blk.{n}.ffn_up{end}.weight", (_HIDDEN, _FFN, *many), _Q4_K
        yield f"blk.{n}.ffn_down{end}.weight", (_FFN, _HIDDEN, *many), down
