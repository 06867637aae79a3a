"""Memory forecast: how many bytes the KV cache and llama.cpp's buffers will take. Checked against
the log of the llama.cpp in llama-cpp-python 0.3.36: docs/offload.md has the figures.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from app.core.models.model_shape import LayerShape, ModelShape

BATCH = 512  # tokens of a prompt that the engine processes at once (app/engine/loaded_model.py)
_CELLS = 256  # llama.cpp rounds a context up to a multiple of this
_F32, _F16 = 4, 2  # bytes


class CacheType(StrEnum):
    """Of keys and values. All but f16 need head sizes that are multiples of 32, and flash
    attention."""

    F16 = "f16"
    Q8_0 = "q8_0"
    Q4_0 = "q4_0"


# Of 32 elements. A block of Q8_0 has a half-precision scale and 32 bytes, one of Q4_0 half of them.
_BLOCK_BYTES = {CacheType.F16: 64, CacheType.Q8_0: 34, CacheType.Q4_0: 18}


def cells(context: int) -> int:
    """Tokens that the cache holds room for."""
    return -(-context // _CELLS) * _CELLS


def cache_bytes(layers: Iterable[LayerShape], context: int, cache: CacheType) -> int:
    """Keys and values of these layers: (key width + value width) * tokens * bytes an element; with
    both widths kv_heads * head_size that is 2 * layers * kv_heads * head_size * context * bytes."""
    width = sum(layer.key_width + layer.value_width for layer in layers)
    return width * cells(context) * _BLOCK_BYTES[cache] // 32


def takes(cache: CacheType, shape: ModelShape) -> bool:
    """Whether the model's heads allow this type."""
    return cache is CacheType.F16 or all(size % 32 == 0 for size in shape.head_sizes)


def compute_bytes(shape: ModelShape, context: int, batch: int = BATCH) -> int:
    """The buffer that a batch's intermediate results share, with flash attention.

    Two moments compete. In a feed-forward, three tensors are as wide as all experts of a token
    together (gate, up, their product) and four as wide as the model, beside the attention mask of
    the whole context in f16. At the end, there are logits and two tensors as wide as the model. All
    of it in f32, for each token of a batch.
    """
    feed_forward = (3 * shape.active_ffn + 4 * shape.hidden) * batch * _F32
    logits = (shape.vocabulary + 2 * shape.hidden) * batch * _F32
    return max(feed_forward + mask_bytes(context, batch), logits)


def score_bytes(shape: ModelShape, context: int, batch: int = BATCH) -> int:
    """What attention without flash attention takes more, at most: for each head a score of every
    token of a batch for every token of the context, twice in f32. 0 where heads aren't known."""
    if not shape.head_sizes:
        return 0
    heads = -(-shape.hidden // min(shape.head_sizes))
    return 2 * heads * batch * cells(context) * _F32


def host_bytes(shape: ModelShape, context: int) -> int:
    """What stays in main memory for layers that run on a GPU: the batch's embeddings on their way
    there, the mask, and the logits of one token."""
    return shape.hidden * BATCH * _F32 + mask_bytes(context) + shape.vocabulary * _F32


def mask_bytes(context: int, batch: int = BATCH) -> int:
    return cells(context) * batch * _F16
