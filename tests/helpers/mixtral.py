"""A reference implementation of Mixtral and its dense relatives in numpy: slow, plain, float64.

It takes the weights under their names in a checkpoint and follows the published architecture
(rotary positions over half-split heads, grouped-query attention, RMS norm, top-k experts whose
weights are normalized among themselves), so that a converted model has something to agree with.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from tests.helpers.checkpoints import Model

Matrix = npt.NDArray[np.float64]


def logits(
    model: Model, weights: Mapping[str, npt.NDArray[np.float32]], tokens: list[int]
) -> Matrix:
    """Logits after each of the tokens, shape (tokens, vocabulary)."""
    w = {name: values.astype(np.float64) for name, values in weights.items()}
    x = w["model.embed_tokens.weight"][tokens]
    for n in range(model.layers):
        layer = f"model.layers.{n}"
        normed = _rms_norm(x, w[f"{layer}.input_layernorm.weight"], model.epsilon)
        x = x + _attention(model, w, f"{layer}.self_attn", normed)
        normed = _rms_norm(x, w[f"{layer}.post_attention_layernorm.weight"], model.epsilon)
        if model.experts:
            x = x + _experts(model, w, f"{layer}.block_sparse_moe", normed)
        else:
            names = [f"{layer}.mlp.{each}_proj.weight" for each in ("gate", "down", "up")]
            x = x + _feed_forward(normed, *(w[name] for name in names))
    return _rms_norm(x, w["model.norm.weight"], model.epsilon) @ w["lm_head.weight"].T


def _rms_norm(x: Matrix, weight: Matrix, epsilon: float) -> Matrix:
    scale: Matrix = np.sqrt(np.mean(x**2, axis=-1, keepdims=True) + epsilon)
    return x / scale * weight


def _attention(model: Model, w: Mapping[str, Matrix], name: str, x: Matrix) -> Matrix:
    length = len(x)
    q = (x @ w[f"{name}.q_proj.weight"].T).reshape(length, model.heads, model.head_size)
    k = (x @ w[f"{name}.k_proj.weight"].T).reshape(length, model.kv_heads, model.head_size)
    v = (x @ w[f"{name}.v_proj.weight"].T).reshape(length, model.kv_heads, model.head_size)
    q, k = _rotate(q, model.rope_theta), _rotate(k, model.rope_theta)
    # Each key and value head serves several query heads.
    k, v = (np.repeat(each, model.heads // model.kv_heads, axis=1) for each in (k, v))
    scores = np.einsum("qhd,khd->hqk", q, k) / np.sqrt(model.head_size)
    scores = np.where(np.tril(np.ones((length, length), dtype=bool)), scores, -np.inf)
    mixed = np.einsum("hqk,khd->qhd", _softmax(scores), v).reshape(length, -1)
    result: Matrix = mixed @ w[f"{name}.o_proj.weight"].T
    return result


def _rotate(x: Matrix, theta: float) -> Matrix:
    length, _, size = x.shape
    frequencies = theta ** (-np.arange(0, size, 2) / size)
    angles = (np.arange(length)[:, None] * frequencies)[:, None, :]
    first, second = x[..., : size // 2], x[..., size // 2 :]
    cos, sin = np.cos(angles), np.sin(angles)
    return np.concatenate([first * cos - second * sin, second * cos + first * sin], axis=-1)


def _experts(model: Model, w: Mapping[str, Matrix], name: str, x: Matrix) -> Matrix:
    routing = _softmax(x @ w[f"{name}.gate.weight"].T)
    out = np.zeros_like(x)
    for position, probabilities in enumerate(routing):
        chosen = np.argsort(probabilities)[-model.experts_used :]
        for expert in chosen:
            names = [f"{name}.experts.{expert}.w{n}.weight" for n in (1, 2, 3)]
            share = probabilities[expert] / probabilities[chosen].sum()
            out[position] += share * _feed_forward(x[position], *(w[each] for each in names))
    return out


def _feed_forward(x: Matrix, gate: Matrix, down: Matrix, up: Matrix) -> Matrix:
    gated = x @ gate.T
    result: Matrix = (gated / (1 + np.exp(-gated)) * (x @ up.T)) @ down.T
    return result


def _softmax(x: Matrix) -> Matrix:
    e: Matrix = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
