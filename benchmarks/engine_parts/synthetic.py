"""A mixture of experts of Mixtral's layout with random weights, quantized, made in seconds.

Half of Mixtral-8x7B's widths and an eighth of its layers: 1.6 billion parameters, 0.9 GB as Q4_K.
Its vocabulary is words of three letters, one token each, and it writes nothing else; so a reply
tokenizes to what was generated, as a real model's mostly does.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from string import ascii_lowercase

import gguf
import numpy as np
import numpy.typing as npt

from convert.quantize import Quantizer, load_quantizer

LAYERS, WIDTH, FFN, HEADS, KV_HEADS, EXPERTS, USED = 4, 2048, 7168, 16, 4, 8, 2
CONTEXT = 8192
_KV_WIDTH = WIDTH // HEADS * KV_HEADS
_ROWS = 256  # of a matrix that are random; the rest repeats them, each tensor in another order
_NORMAL, _UNKNOWN, _CONTROL, _BYTE = 1, 2, 3, 6  # gguf.TokenType

Array = npt.NDArray[np.float32]


def vocabulary() -> tuple[list[bytes], list[float], list[int], int]:
    """Pieces, scores, types, and where the words begin. A word is reached by merges of its parts,
    so each part is a piece too, with a lower score than what it becomes."""
    letters = ["".join(p) for n in (1, 2, 3) for p in product(ascii_lowercase, repeat=n)]
    parts = ["▁", *letters[:26], *("▁" + part for part in letters if len(part) < 3)]
    words = ["▁" + word for word in letters if len(word) == 3]
    texts = [b"<unk>", b"<s>", b"</s>", *(b"<0x%02X>" % byte for byte in range(256))]
    types = [_UNKNOWN, _CONTROL, _CONTROL, *[_BYTE] * 256]
    first = len(texts) + len(parts)
    texts += [piece.encode() for piece in parts + words]
    types += [_NORMAL] * (len(texts) - len(types))
    scores = [0.0] * 259 + [float(len(piece)) for piece in parts + words]
    return texts, scores, types, first


def parameters() -> int:
    size = len(vocabulary()[0])
    return 2 * size * WIDTH + sum(
        int(np.prod(shape)) for _, shape, _ in _matrices() for _ in range(LAYERS)
    )


def write_synthetic(path: Path) -> Path:
    """Write the model; about a second of work for each of its 0.9 GB's parts."""
    texts, scores, types, first_word = vocabulary()
    writer = gguf.GGUFWriter(str(path), "llama")
    writer.add_name("synthetic mixture of experts")
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q4_K_M)
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_feed_forward_length(FFN)
    writer.add_block_count(LAYERS)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KV_HEADS)
    writer.add_expert_count(EXPERTS)
    writer.add_expert_used_count(USED)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_rope_freq_base(1e6)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_tokenizer_model("llama")
    writer.add_token_list(texts)
    writer.add_token_scores(scores)
    writer.add_token_types(types)
    writer.add_unk_token_id(0)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    quantize, random = load_quantizer(), np.random.default_rng(0)
    for name, shape, kind in _tensors(len(texts)):
        if kind == "F32":
            ones = "norm" in name
            writer.add_tensor(
                name,
                np.ones(shape, np.float32) if ones else _random(random, shape[0], shape[1]),
            )
            continue
        silent = first_word if name == "output.weight" else 0
        data = _quantized(quantize, random, shape, kind, silent)
        writer.add_tensor(name, data, raw_dtype=gguf.GGMLQuantizationType[kind])
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _matrices() -> Iterator[tuple[str, tuple[int, ...], str]]:
    """Of one layer: name, shape with the input last, type."""
    yield "attn_q", (WIDTH, WIDTH), "Q4_K"
    yield "attn_k", (_KV_WIDTH, WIDTH), "Q4_K"
    yield "attn_v", (_KV_WIDTH, WIDTH), "Q6_K"
    yield "attn_output", (WIDTH, WIDTH), "Q4_K"
    yield "ffn_gate_inp", (EXPERTS, WIDTH), "F32"
    yield "ffn_gate_exps", (EXPERTS, FFN, WIDTH), "Q4_K"
    yield "ffn_up_exps", (EXPERTS, FFN, WIDTH), "Q4_K"
    yield "ffn_down_exps", (EXPERTS, WIDTH, FFN), "Q4_K"


def _tensors(size: int) -> Iterator[tuple[str, tuple[int, ...], str]]:
    yield "token_embd.weight", (size, WIDTH), "Q4_K"
    for layer in range(LAYERS):
        for name in ("attn_norm", "ffn_norm"):
            yield f"blk.{layer}.{name}.weight", (WIDTH,), "F32"
        for name, shape, kind in _matrices():
            yield f"blk.{layer}.{name}.weight", shape, kind
    yield "output_norm.weight", (WIDTH,), "F32"
    yield "output.weight", (size, WIDTH), "Q6_K"


def _random(random: np.random.Generator, rows: int, width: int) -> Array:
    return (random.standard_normal((rows, width)) / np.sqrt(width)).astype(np.float32)


def _quantized(
    quantize: Quantizer,
    random: np.random.Generator,
    shape: tuple[int, ...],
    kind: str,
    silent: int,
) -> npt.NDArray[np.uint8]:
    """Bytes of a tensor, shape (..., bytes of a row); its first `silent` rows are zeros."""
    width = shape[-1]
    some = quantize(_random(random, _ROWS, width), kind).reshape(_ROWS, -1)
    rows = int(np.prod(shape[:-1]))
    data = some[random.integers(0, _ROWS, rows)]
    if silent:
        data[:silent] = quantize(np.zeros((1, width), np.float32), kind)
    return data.reshape(*shape[:-1], -1)
