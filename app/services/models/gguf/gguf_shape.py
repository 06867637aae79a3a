"""Model shape from a GGUF's header: the sizes that an offload plan needs."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from app.core.models.model_shape import LayerShape, ModelShape
from app.errors import ModelUnreadable
from app.sentences import say
from app.services.models.gguf.gguf_header import GgufHeader, GgufTensor

_LAYER = re.compile(r"blk\.(\d+)\.(.+)")
_EXPERTS = re.compile(r"ffn_(?:gate_up|gate|up|down)_(?:ch)?exps")
_FEED_FORWARD = re.compile(r"ffn_up(_shexp)?\.weight")
_UP_EXPERTS = re.compile(r"ffn_(up|gate_up)_(?:ch)?exps\.weight")

_CAVEATS = {
    "attention.sliding_window": say(
        "Layers with a sliding window keep less in the cache than this."
    ),
    "attention.kv_lora_rank": say("Its compressed attention may keep less in the cache than this."),
    "ssm.state_size": say("The state of its recurrent layers is not counted."),
    "wkv.head_size": say("The state of its recurrent layers is not counted."),
}


def model_shape(header: GgufHeader) -> ModelShape:
    """Raises ModelUnreadable where the header lacks the layers, or their sizes are impossible."""
    count = header.layers
    tensors: dict[int, list[GgufTensor]] = defaultdict(list)
    rest: dict[str, GgufTensor] = {}
    for tensor in header.tensors:
        if found := _LAYER.fullmatch(tensor.name):
            tensors[int(found[1])].append(tensor)
        else:
            rest[tensor.name] = tensor
    if not 0 < count == len(tensors) or max(tensors) >= count:
        raise ModelUnreadable(
            say(
                "{file} does not say how its layers are built, so no plan can be made. "
                "Get a complete file.",
                file=header.path.name,
            )
        )
    tied = "output.weight" not in rest
    embeddings = rest.get("token_embd.weight")
    output = embeddings if tied else rest["output.weight"]
    entrance = embeddings.size_bytes if embeddings else 0
    # Norms and the like beside the layers go with the output.
    others = sum(t.size_bytes for name, t in rest.items() if name != "token_embd.weight")
    layers = tuple(_layer(header, n, tensors[n]) for n in range(count))
    return ModelShape(
        name=header.name,
        quantization=header.quantization,
        parameters=header.parameters,
        context_train=header.context_train,
        embeddings=entrance,
        output=others,
        tied=tied,
        layers=layers,
        hidden=_number(header, "embedding_length") or (embeddings.shape[0] if embeddings else 0),
        active_ffn=max(_active_ffn(header, each) for each in tensors.values()),
        vocabulary=output.shape[-1] if output else header.vocabulary,
        experts=header.experts,
        experts_used=_number(header, "expert_used_count"),
        expert_names=tuple(
            sorted({m[0] for t in header.tensors if (m := _EXPERTS.search(t.name))})
        ),
        caveats=_caveats(header),
        head_sizes=_head_sizes(header),
    )


def _layer(header: GgufHeader, number: int, tensors: Sequence[GgufTensor]) -> LayerShape:
    experts = [t.size_bytes for t in tensors if _EXPERTS.search(t.name)]
    heads = _of_layer(header, "attention.head_count", number)
    kv_heads = _of_layer(header, "attention.head_count_kv", number, heads)
    return LayerShape(
        dense=sum(t.size_bytes for t in tensors) - sum(experts),
        experts=sum(experts),
        largest_expert=max(experts, default=0),
        key_width=kv_heads * _head_size(header, "key", heads),
        value_width=kv_heads * _head_size(header, "value", heads),
    )


def _head_size(header: GgufHeader, what: str, heads: int) -> int:
    """Elements of one head's `key` or `value`."""
    default = _number(header, "embedding_length") // heads if heads else 0
    return _number(header, f"attention.{what}_length") or default


def _head_sizes(header: GgufHeader) -> tuple[int, ...]:
    heads = {_of_layer(header, "attention.head_count", n) for n in range(header.layers)}
    sizes = {_head_size(header, what, each) for each in heads for what in ("key", "value")}
    return tuple(sorted(sizes - {0}))


def _active_ffn(header: GgufHeader, tensors: Sequence[GgufTensor]) -> int:
    """The width of all that a token's feed-forward computes in a layer, in elements."""
    width = 0
    for tensor in tensors:
        if len(tensor.shape) < 2:
            continue
        short = tensor.name.split(".", 2)[2]
        if _FEED_FORWARD.fullmatch(short):
            width += tensor.shape[1]
        elif found := _UP_EXPERTS.fullmatch(short):
            one = tensor.shape[1] // (2 if found[1] == "gate_up" else 1)
            width += one * max(1, _number(header, "expert_used_count"))
    return width


def _number(header: GgufHeader, key: str) -> int:
    return max(0, header.number(f"{header.architecture}.{key}"))


def _of_layer(header: GgufHeader, key: str, layer: int, otherwise: int = 0) -> int:
    """A value that is the same for all layers, or an array with one for each."""
    value = header.metadata.get(f"{header.architecture}.{key}")
    if isinstance(value, tuple):
        value = value[layer] if layer < len(value) else otherwise
    return value if isinstance(value, int) and value >= 0 else otherwise


def _caveats(header: GgufHeader) -> tuple[str, ...]:
    found = {
        said
        for key, said in _CAVEATS.items()
        if f"{header.architecture}.{key}" in header.metadata
        or f"{header.architecture}.{key}" in header.array_lengths
    }
    if not _of_layer(header, "attention.head_count", 0):
        found.add(say("The header names no attention heads: the cache is not counted."))
    return tuple(sorted(found))
