"""Forward pass of a layer in numpy: what each of its matrices is multiplied with, for llama.cpp's
architecture "llama" (Llama, Mistral, Mixtral), in f32.

Names are those of the field: h is what a norm gives, q, k and v are queries, keys and values of the
attention. Shapes are (tokens, width). Rows of Q and K lie as in the checkpoint, the two halves of a
rotary pair half a head apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

import numpy as np
import numpy.typing as npt

Rows = npt.NDArray[np.float32]
Ids = npt.NDArray[np.int64]
Factors = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Angles:
    """Cosines and sines of the rotary positions, shape (tokens, head size / 2)."""

    cos: Rows
    sin: Rows


def angles(tokens: int, head_size: int, base: float, factors: Factors) -> Angles:
    """Of positions 0 to `tokens`; frequencies are divided by `factors`, one for each or one for
    all."""
    steps = np.arange(0, head_size, 2, dtype=np.float64) / head_size
    frequencies = base**-steps / factors
    turned = np.arange(tokens)[:, None] * frequencies
    return Angles(np.cos(turned).astype(np.float32), np.sin(turned).astype(np.float32))


def normalized(x: Rows, weight: Rows, epsilon: float) -> Rows:
    """By the root mean square of each row."""
    mean = np.square(x, dtype=np.float64).mean(axis=1, keepdims=True)
    return np.asarray(x * (1 / np.sqrt(mean + epsilon)).astype(np.float32) * weight, np.float32)


def rotated(rows: Rows, heads: int, by: Angles) -> Rows:
    """Queries or keys turned by their positions; shape (tokens, heads, head size)."""
    table = rows.reshape(len(rows), heads, -1)
    half = table.shape[2] // 2
    one, other = table[..., :half], table[..., half:]
    cos, sin = by.cos[:, None], by.sin[:, None]
    return np.concatenate([one * cos - other * sin, other * cos + one * sin], axis=2)


def attended(q: Rows, k: Rows, v: Rows) -> Rows:
    """Causal attention, each position to itself and those before it. Shapes (tokens, heads, head
    size); several heads of `q` share one of `k` and `v`."""
    tokens, heads, size = q.shape
    shared = heads // k.shape[1]
    later = np.triu(np.full((tokens, tokens), -np.inf, np.float32), 1)
    result = np.empty((tokens, heads, size), np.float32)
    for head in range(heads):
        scores = q[:, head] @ k[:, head // shared].T / np.float32(sqrt(size)) + later
        result[:, head] = softmax(scores) @ v[:, head // shared]
    return result.reshape(tokens, heads * size)


def softmax(scores: Rows) -> Rows:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True), np.float32)


def gated(gate: Rows, up: Rows) -> Rows:
    """SiLU of one, times the other."""
    with np.errstate(over="ignore"):  # exp of a large number: the quotient is 0, as it should be
        return np.asarray(gate / (1 + np.exp(-gate)) * up, np.float32)


def routed(logits: Rows, used: int) -> tuple[Ids, Rows]:
    """The experts of each token by the router, and how much each counts; shape (tokens, used)."""
    chances = softmax(logits)
    chosen = np.argsort(-chances, axis=1, kind="stable")[:, :used]
    share = np.take_along_axis(chances, chosen, 1)
    return chosen, np.asarray(share / share.sum(axis=1, keepdims=True), np.float32)


def squares(rows: Rows) -> npt.NDArray[np.float64]:
    """Sum of the squares in each column."""
    return np.asarray(np.einsum("ij,ij->j", rows, rows, dtype=np.float64), np.float64)
