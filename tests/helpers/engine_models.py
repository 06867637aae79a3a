"""Tiny Mixtral GGUFs (mixture of experts, grouped queries) for tests of the engine.

Their vocabulary has one token for each byte, so any text can be read and written. Either the
weights are random, or they write a given text: each token's successor is then a matter of the
embeddings alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import pairwise
from pathlib import Path

import gguf
import numpy as np
import numpy.typing as npt

_CONTROL, _UNKNOWN, _BYTE, _NORMAL = 3, 2, 6, 1  # gguf.TokenType
EOS = 2
_FIRST_BYTE = 3


@dataclass(frozen=True)
class Pieces:
    """A SentencePiece vocabulary."""

    texts: Sequence[bytes]
    scores: Sequence[float]
    types: Sequence[int]


@dataclass(frozen=True)
class Shape:
    """Sizes of the model; `width` is that of the embedding, in floats."""

    context: int = 512
    width: int = 64
    hidden: int = 64
    layers: int = 2
    heads: int = 4
    kv_heads: int = 2
    experts: int = 4
    used: int = 2


@dataclass(frozen=True)
class Tweaks:
    """What is to be wrong, or other, with the file."""

    architecture: str = "llama"
    metadata: dict[str, bool | str] = field(default_factory=dict)
    name: str = "tiny"
    template: str | None = None
    old_experts: bool = False
    fill: dict[str, float] = field(default_factory=dict)  # a tensor's name to what it is full of
    rows: dict[int, float] = field(default_factory=dict)  # the same for tokens' embeddings
    # Keys in place of, or beside, the right ones: a value and its type, or None to leave it out.
    keys: dict[str, tuple[object, gguf.GGUFValueType] | None] = field(default_factory=dict)


def byte_pieces() -> Pieces:
    """<unk>, <s>, </s>, the 256 bytes, and the space by which SentencePiece begins a text."""
    texts = [b"<unk>", b"<s>", b"</s>", *(b"<0x%02X>" % byte for byte in range(256)), "▁".encode()]
    types = [_UNKNOWN, _CONTROL, _CONTROL, *[_BYTE] * 256, _NORMAL]
    return Pieces(texts, [0.0] * len(texts), types)


def write_model(
    path: Path,
    *,
    writes: str | None = None,
    loops: bool = False,
    pieces: Pieces | None = None,
    shape: Shape = Shape(),
    tweaks: Tweaks = Tweaks(),
    seed: int = 0,
) -> Path:
    """Write a GGUF in F32.

    `writes`: after ">" the model writes this text, then its end of turn; no byte may come twice in
    it and ">" not at all. With `loops` it begins again instead of ending. Without `writes` the
    weights are random.
    """
    pieces = pieces or byte_pieces()
    random = np.random.default_rng(seed)
    writer = gguf.GGUFWriter(str(path), tweaks.architecture)
    _metadata(writer, pieces, shape, tweaks)
    for name, tensor in _tensors(random, len(pieces.texts), shape, writes, loops):
        if tweaks.old_experts and "_exps" in name:
            for expert, part in enumerate(tensor):
                writer.add_tensor(name.replace("_exps", f".{expert}"), np.ascontiguousarray(part))
        else:
            writer.add_tensor(name, _spoilt(name, tensor, tweaks))
    _write(writer)
    return path


def write_windowed_model(path: Path, window: int, *, seed: int = 0) -> Path:
    """Write a dense Gemma 3 in F32 with random weights: five layers of six look back at `window`
    positions, itself included, the sixth at all."""
    pieces, shape = byte_pieces(), Shape(context=1024, layers=6)
    random = np.random.default_rng(seed)
    writer = gguf.GGUFWriter(str(path), "gemma3")
    _metadata(writer, pieces, replace(shape, experts=0, used=0), Tweaks(architecture="gemma3"))
    size = shape.width // shape.heads
    writer.add_sliding_window(window)
    writer.add_key_length(size)
    writer.add_value_length(size)
    quiet = (".attn_norm.", ".ffn_norm.", ".post_attention_norm.", ".post_ffw_norm.")
    sizes = {
        "attn_q": (shape.width, shape.width),
        "attn_k": (size * shape.kv_heads, shape.width),
        "attn_v": (size * shape.kv_heads, shape.width),
        "attn_output": (shape.width, shape.width),
        "ffn_gate": (shape.hidden, shape.width),
        "ffn_up": (shape.hidden, shape.width),
        "ffn_down": (shape.width, shape.hidden),
    }
    writer.add_tensor("token_embd.weight", _weights(random, len(pieces.texts), shape.width))
    writer.add_tensor("output_norm.weight", np.ones(shape.width, np.float32))
    for layer in range(shape.layers):
        for name, (rows, columns) in sizes.items():
            writer.add_tensor(f"blk.{layer}.{name}.weight", _weights(random, rows, columns))
        for name in quiet:
            writer.add_tensor(f"blk.{layer}{name}weight", np.ones(shape.width, np.float32))
        for name in ("attn_q_norm", "attn_k_norm"):
            writer.add_tensor(f"blk.{layer}.{name}.weight", np.ones(size, np.float32))
    _write(writer)
    return path


def _write(writer: gguf.GGUFWriter) -> None:
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _weights(random: np.random.Generator, *sizes: int) -> Tensor:
    return (random.standard_normal(sizes) / np.sqrt(sizes[-1])).astype(np.float32)


def _metadata(writer: gguf.GGUFWriter, pieces: Pieces, shape: Shape, tweaks: Tweaks) -> None:
    writer.add_name(tweaks.name)
    writer.add_file_type(0)
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_feed_forward_length(shape.hidden)
    writer.add_block_count(shape.layers)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_expert_count(shape.experts)
    writer.add_expert_used_count(shape.used)
    writer.add_rope_dimension_count(shape.width // shape.heads)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_tokenizer_model("llama")
    writer.add_token_list(list(pieces.texts))
    writer.add_token_scores(list(pieces.scores))
    writer.add_token_types(list(pieces.types))
    writer.add_unk_token_id(0)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(EOS)
    writer.add_add_bos_token(True)
    if tweaks.template:
        writer.add_chat_template(tweaks.template)
    for key, value in tweaks.metadata.items():
        add = writer.add_string if isinstance(value, str) else writer.add_bool
        add(key, value)  # type: ignore[operator]
    for key, given in tweaks.keys.items():
        writer.kv_data[0].pop(key, None)
        if given is not None:
            value, kind = given
            inner = gguf.GGUFValueType.STRING if kind == gguf.GGUFValueType.ARRAY else None
            writer.add_key_value(key, value, kind, inner)


Tensor = npt.NDArray[np.float32]


def _spoilt(name: str, tensor: Tensor, tweaks: Tweaks) -> Tensor:
    if name in tweaks.fill:
        return np.full_like(tensor, tweaks.fill[name])
    if name == "token_embd.weight" and tweaks.rows:
        tensor = tensor.copy()
        for row, value in tweaks.rows.items():
            tensor[row] = value
    return tensor


def _tensors(
    random: np.random.Generator, vocabulary: int, shape: Shape, writes: str | None, loops: bool
) -> list[tuple[str, Tensor]]:
    weights = partial(_weights, random)
    embedding = random.standard_normal((vocabulary, shape.width)).astype(np.float32)
    output = weights(vocabulary, shape.width) * 4
    quiet = 1.0
    if writes is not None:
        quiet = 0.0  # the layers add nothing: a token's successor follows from the token alone
        output = np.zeros_like(embedding)
        for token, follower in _successors(writes, loops).items():
            output[follower] += embedding[token]
    ones = np.ones(shape.width, np.float32)
    kv_width = shape.width // shape.heads * shape.kv_heads
    tensors = [("token_embd.weight", embedding)]
    for layer in range(shape.layers):
        block = f"blk.{layer}."
        tensors += [
            (block + "attn_norm.weight", ones),
            (block + "attn_q.weight", weights(shape.width, shape.width)),
            (block + "attn_k.weight", weights(kv_width, shape.width)),
            (block + "attn_v.weight", weights(kv_width, shape.width)),
            (block + "attn_output.weight", quiet * weights(shape.width, shape.width)),
            (block + "ffn_norm.weight", ones),
            (block + "ffn_gate_inp.weight", weights(shape.experts, shape.width)),
            (block + "ffn_gate_exps.weight", weights(shape.experts, shape.hidden, shape.width)),
            (block + "ffn_up_exps.weight", weights(shape.experts, shape.hidden, shape.width)),
            (
                block + "ffn_down_exps.weight",
                quiet * weights(shape.experts, shape.width, shape.hidden),
            ),
        ]
    return [
        *((name, tensor.astype(np.float32)) for name, tensor in tensors),
        ("output_norm.weight", ones),
        ("output.weight", output),
    ]


def _successors(text: str, loops: bool) -> dict[int, int]:
    chain = [token_of(byte) for byte in b">" + text.encode()]
    assert len(set(chain)) == len(chain), "a byte comes twice: its successor would be unclear"
    following = dict(pairwise(chain))
    following[chain[-1]] = chain[1] if loops else EOS
    return following


def token_of(byte: int) -> int:
    """The token of a byte in `byte_pieces`."""
    return _FIRST_BYTE + byte
