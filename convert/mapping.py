"""Tensor mapping: how a model's tensors are called, shaped and ordered in checkpoint and GGUF.

Mixtral, Mistral and Llama are one architecture to llama.cpp ("llama"): names, the reordering of
the rows of Q and K, and the stacking of experts follow `LlamaModel` of its own converter.
Shapes are rows first, as numpy and torch have them; GGUF stores them reversed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import prod
from typing import Any

import numpy as np
import numpy.typing as npt

from convert.architectures import architecture_of
from convert.defaults import complete, left_out
from convert.errors import CheckpointError, UnsupportedError
from convert.names import missing_sentence
from convert.rope import ROPE_FACTORS, rope_factors
from convert.tensors import Array, StoredTensor

GGUF_ARCHITECTURE = "llama"

# Recomputed by llama.cpp from the metadata; masks of old versions of transformers; the scales of a
# KV cache in 8 bits, which llama.cpp stores in its own way.
_IGNORED = re.compile(
    r".*\.rotary_emb\.inv_freq|.*\.(self_)?attn(ention)?\.(masked_)?bias"
    r"|.*\.self_attn\.(attn\.)?([qkv]|kv|prob)_scale|.*\.[kv]_proj\.([kv]|output)_scale"
)

_MAX_LAYERS = 512  # llama.cpp's LLAMA_MAX_LAYERS
_MAX_EXPERTS = 512  # llama.cpp's LLAMA_MAX_EXPERTS
_MAX_HEAD = 2**16
# Keys of config.json that shape the weights.
_SHAPING = (
    "vocab_size", "hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads",
    "num_key_value_heads", "num_local_experts",
)  # fmt: skip


@dataclass(frozen=True)
class Dimensions:
    """The numbers of config.json that shape the tensors; `experts` is 0 for a dense model.

    `left_out` are the keys that config.json does not have, of which the defaults were taken.
    """

    architecture: str
    vocabulary: int
    hidden: int
    intermediate: int
    layers: int
    heads: int
    kv_heads: int
    head_size: int
    experts: int
    experts_used: int
    tied_embeddings: bool
    rope_factors: tuple[float, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True)
class TensorRule:
    """One tensor of the GGUF and where its values come from.

    The sources of a `stacked` tensor follow each other along a new first axis. `rope_heads` is the
    number of heads whose rows are reordered, 0 where they stay. `full_precision` tensors are F32
    whatever the type of the file. `values` are those of a tensor that no checkpoint holds, because
    it follows from the config: it has no sources.
    """

    name: str
    shape: tuple[int, ...]
    sources: tuple[str, ...]
    rope_heads: int = 0
    full_precision: bool = False
    stacked: bool = False
    values: tuple[float, ...] = ()

    @property
    def source_shape(self) -> tuple[int, ...]:
        return self.shape[1:] if self.stacked else self.shape

    @property
    def source_rows(self) -> int:
        """Rows (of `shape[-1]` values) in one source; a vector is one row."""
        return prod(self.source_shape[:-1])


def read_dimensions(config: dict[str, Any]) -> Dimensions:
    """The dimensions in a config.json.

    Raises UnsupportedError for another architecture, CheckpointError for numbers that don't fit.
    """
    architecture = architecture_of(config)
    missing = tuple(left_out(config, *_SHAPING))
    config = complete(config)
    hidden = _integer(config, "hidden_size")
    heads = _integer(config, "num_attention_heads")
    kv_heads = _integer(config, "num_key_value_heads", heads)
    if config.get("head_dim") is None and hidden % heads:
        raise CheckpointError(
            f"config.json contradicts itself: {heads} heads don't divide hidden_size {hidden}."
        )
    experts = _integer(config, "num_local_experts") if architecture.startswith("Mixtral") else 0
    result = Dimensions(
        architecture=architecture,
        vocabulary=_integer(config, "vocab_size"),
        hidden=hidden,
        intermediate=_integer(config, "intermediate_size"),
        layers=_integer(config, "num_hidden_layers"),
        heads=heads,
        kv_heads=kv_heads,
        head_size=_integer(config, "head_dim", hidden // heads),
        experts=experts,
        experts_used=_integer(config, "num_experts_per_tok") if experts else 0,
        tied_embeddings=bool(config.get("tie_word_embeddings", False)),
        left_out=missing,
    )
    if result.head_size % 2 == 0 and result.head_size <= _MAX_HEAD:
        result = replace(result, rope_factors=rope_factors(config, result.head_size))
    odd = result.head_size % 2 or result.head_size > _MAX_HEAD
    if heads % kv_heads or odd or result.experts_used > experts:
        if missing:
            raise CheckpointError(
                f"config.json does not say {', '.join(missing)}, and the usual values don't fit "
                "the rest of it: get the whole config.json."
            )
        raise CheckpointError(
            "config.json contradicts itself in the numbers of heads or experts: download it again."
        )
    if result.layers > _MAX_LAYERS or experts > _MAX_EXPERTS:
        raise UnsupportedError(
            f"llama.cpp runs at most {_MAX_LAYERS} layers and {_MAX_EXPERTS} experts."
        )
    return result


def tensor_rules(dimensions: Dimensions, tensors: dict[str, StoredTensor]) -> list[TensorRule]:
    """A rule for every tensor of the GGUF, in the order of the file.

    The order is the one in which llama.cpp rewrites a model: tensors outside of the layers first,
    then layer by layer, each by name. So a file quantized here equals one quantized by llama.cpp
    from our F16, byte by byte.

    Raises CheckpointError for a tensor that is missing or has another shape, UnsupportedError for
    one that no rule uses.
    """
    rules = sorted(
        _outer_rules(dimensions, tensors)
        + [rule for n in range(dimensions.layers) for rule in _layer_rules(dimensions, n, tensors)],
        key=_file_order,
    )
    used: set[str] = set()
    for rule in rules:
        for source in rule.sources:
            _check_source(source, rule, tensors, dimensions)
            used.add(source)
    for name in tensors:
        if name not in used and not _IGNORED.fullmatch(name):
            raise UnsupportedError(
                f"The checkpoint holds {name[:100]}, which {dimensions.architecture} of this "
                "config.json has no place for."
            )
    return rules


def row_order(rule: TensorRule) -> npt.NDArray[np.intp] | None:
    """For each row of a Q or K matrix in the GGUF the row of the checkpoint; None: as they are.

    Hugging Face keeps the two halves of a rotary pair half a head apart, llama.cpp side by side.
    """
    return _rotary_order(rule) if rule.rope_heads and len(rule.shape) > 1 else None


def source_rows(rule: TensorRule, values: Array) -> Array:
    """The values of one source as rows of `shape[-1]`, a view where it can be; a bias of Q or K,
    which is one row, is put in order here."""
    table = values.reshape(rule.source_rows, rule.shape[-1])
    if rule.rope_heads and len(rule.shape) == 1:
        return table[:, _rotary_order(rule)]
    return table


def _rotary_order(rule: TensorRule) -> npt.NDArray[np.intp]:
    rows = np.arange(rule.shape[0], dtype=np.intp)
    halves = rows.reshape(rule.rope_heads, 2, rule.shape[0] // rule.rope_heads // 2)
    return halves.swapaxes(1, 2).reshape(-1)


def _integer(config: dict[str, Any], key: str, default: int | None = None) -> int:
    value = config.get(key)
    if value is None:
        value = default
    if type(value) is not int or not 0 < value < 2**31:
        raise CheckpointError(f"config.json has no usable {key} ({value!r}): download it again.")
    return value


def _outer_rules(d: Dimensions, tensors: dict[str, StoredTensor]) -> list[TensorRule]:
    table = (d.vocabulary, d.hidden)
    rules = [
        TensorRule("token_embd.weight", table, ("model.embed_tokens.weight",)),
        TensorRule("output_norm.weight", (d.hidden,), ("model.norm.weight",), full_precision=True),
    ]
    # llama.cpp uses the embeddings where the output matrix is absent.
    if not d.tied_embeddings or "lm_head.weight" in tensors:
        rules.append(TensorRule("output.weight", table, ("lm_head.weight",)))
    if d.rope_factors:
        shape = (len(d.rope_factors),)
        rules.append(
            TensorRule(ROPE_FACTORS, shape, (), full_precision=True, values=d.rope_factors)
        )
    return rules


def _layer_rules(
    d: Dimensions, layer: int, tensors: Mapping[str, StoredTensor]
) -> list[TensorRule]:
    source, target = f"model.layers.{layer}", f"blk.{layer}"
    q_rows, kv_rows = d.heads * d.head_size, d.kv_heads * d.head_size
    attention = f"{source}.self_attn"
    rules = [
        TensorRule(
            f"{target}.attn_q.weight",
            (q_rows, d.hidden),
            (f"{attention}.q_proj.weight",),
            rope_heads=d.heads,
        ),
        TensorRule(
            f"{target}.attn_k.weight",
            (kv_rows, d.hidden),
            (f"{attention}.k_proj.weight",),
            rope_heads=d.kv_heads,
        ),
        TensorRule(f"{target}.attn_v.weight", (kv_rows, d.hidden), (f"{attention}.v_proj.weight",)),
        TensorRule(
            f"{target}.attn_output.weight", (d.hidden, q_rows), (f"{attention}.o_proj.weight",)
        ),
        TensorRule(
            f"{target}.attn_norm.weight",
            (d.hidden,),
            (f"{source}.input_layernorm.weight",),
            full_precision=True,
        ),
        TensorRule(
            f"{target}.ffn_norm.weight",
            (d.hidden,),
            (f"{source}.post_attention_layernorm.weight",),
            full_precision=True,
        ),
    ]
    rules += (_expert_rules if d.experts else _dense_rules)(d, source, target)
    return rules + [bias for rule in rules for bias in _biases(rule, tensors)]


def _biases(rule: TensorRule, tensors: Mapping[str, StoredTensor]) -> list[TensorRule]:
    """The bias of a matrix, where there is one: llama.cpp adds what it finds. (Those of single
    experts it has no place for.)"""
    name = rule.sources[0].removesuffix(".weight") + ".bias"
    if rule.stacked or len(rule.shape) != 2 or name not in tensors or "block_sparse_moe" in name:
        return []
    return [
        TensorRule(
            rule.name.removesuffix(".weight") + ".bias",
            rule.shape[:1],
            (name,),
            rope_heads=rule.rope_heads,
            full_precision=True,
        )
    ]


def _dense_rules(d: Dimensions, source: str, target: str) -> list[TensorRule]:
    up, down = (d.intermediate, d.hidden), (d.hidden, d.intermediate)
    return [
        TensorRule(f"{target}.ffn_gate.weight", up, (f"{source}.mlp.gate_proj.weight",)),
        TensorRule(f"{target}.ffn_up.weight", up, (f"{source}.mlp.up_proj.weight",)),
        TensorRule(f"{target}.ffn_down.weight", down, (f"{source}.mlp.down_proj.weight",)),
    ]


def _expert_rules(d: Dimensions, source: str, target: str) -> list[TensorRule]:
    moe = f"{source}.block_sparse_moe"
    up, down = (d.experts, d.intermediate, d.hidden), (d.experts, d.hidden, d.intermediate)

    def experts(matrix: str) -> tuple[str, ...]:
        return tuple(f"{moe}.experts.{n}.{matrix}.weight" for n in range(d.experts))

    return [
        TensorRule(
            f"{target}.ffn_gate_inp.weight",
            (d.experts, d.hidden),
            (f"{moe}.gate.weight",),
            full_precision=True,
        ),
        TensorRule(f"{target}.ffn_gate_exps.weight", up, experts("w1"), stacked=True),
        TensorRule(f"{target}.ffn_down_exps.weight", down, experts("w2"), stacked=True),
        TensorRule(f"{target}.ffn_up_exps.weight", up, experts("w3"), stacked=True),
    ]


def _file_order(rule: TensorRule) -> tuple[int, str]:
    parts = rule.name.split(".")
    return (int(parts[1]) if parts[0] == "blk" else -1, rule.name)


def _check_source(
    source: str, rule: TensorRule, tensors: Mapping[str, StoredTensor], d: Dimensions
) -> None:
    tensor = tensors.get(source)
    if tensor is not None and tensor.shape == rule.source_shape:
        return
    if d.left_out:
        found = "there is none" if tensor is None else f"it is {_shape(tensor.shape)}"
        raise CheckpointError(
            f"config.json does not say {', '.join(d.left_out)}, and with the usual values {source} "
            f"would be {_shape(rule.source_shape)}, but {found}: get the whole config.json."
        )
    if tensor is None:
        raise CheckpointError(missing_sentence(source, tensors))
    raise CheckpointError(
        f"{source} has the shape {_shape(tensor.shape)}, where config.json needs "
        f"{_shape(rule.source_shape)}: config.json and shards are of different models."
    )


def _shape(shape: tuple[int, ...]) -> str:
    return " x ".join(map(str, shape)) or "of a single number"
