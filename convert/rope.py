"""Rotary positions: the keys of a GGUF, and the factors that Llama 3 divides its frequencies by.

Follows llama.cpp's converter. Scaling is said in three spellings: all of it in rope_parameters, or
in rope_scaling with rope_theta beside it, the kind as `rope_type` or, older, as `type`.
"""

from __future__ import annotations

import math
from typing import Any

import gguf
import numpy as np

from convert.errors import CheckpointError, UnsupportedError

ROPE_FACTORS = "rope_freqs.weight"
"""llama.cpp's name of the tensor of factors, one for each pair of rows of a head."""


def add_rope(writer: Any, config: dict[str, Any], head_size: int) -> None:
    """Add the keys for the positions of a model.

    Raises UnsupportedError for a scaling that llama.cpp does not have; values of the wrong kind
    raise ValueError, TypeError or KeyError.
    """
    writer.add_rope_dimension_count(head_size)
    rope = _parameters(config)
    if (theta := rope.get("rope_theta")) is not None:
        writer.add_rope_freq_base(float(theta))
    kind, factor = _kind(rope), rope.get("factor")
    if kind in ("default", "llama3"):
        return
    if kind == "linear" and factor is not None:
        writer.add_rope_scaling_type(gguf.RopeScalingType.LINEAR)
        writer.add_rope_scaling_factor(float(factor))
    elif kind == "yarn" and factor is not None:
        writer.add_rope_scaling_type(gguf.RopeScalingType.YARN)
        writer.add_rope_scaling_factor(float(factor))
        writer.add_rope_scaling_orig_ctx_len(int(rope["original_max_position_embeddings"]))
        optional = (
            (("extrapolation_factor",), writer.add_rope_scaling_yarn_ext_factor),
            (("attention_factor", "attn_factor"), writer.add_rope_scaling_yarn_attn_factor),
            (("beta_fast",), writer.add_rope_scaling_yarn_beta_fast),
            (("beta_slow",), writer.add_rope_scaling_yarn_beta_slow),
        )
        for names, add in optional:
            value = next((rope[name] for name in names if rope.get(name) is not None), None)
            if value is not None:
                add(float(value))
    else:
        raise UnsupportedError(
            f"The rope scaling {kind[:40]!r} is not supported: llama.cpp has linear, llama3 and "
            "yarn for this architecture."
        )


def rope_factors(config: dict[str, Any], head_size: int) -> tuple[float, ...]:
    """The factors of Llama 3's scaling, one for each frequency of a head; () for any other.

    Low frequencies are divided by `factor`, high ones stay, those between are blended; computed in
    f32 as llama.cpp's converter does. Raises CheckpointError for values that can't be used.
    """
    try:
        rope = _parameters(config)
        if _kind(rope) != "llama3":
            return ()
        base = float(rope.get("rope_theta", 10000.0))
        factor = float(rope.get("factor", 8.0))
        low = float(rope.get("low_freq_factor", 1.0))
        high = float(rope.get("high_freq_factor", 4.0))
        context = float(rope.get("original_max_position_embeddings", 8192))
        if not (base > 0 and factor > 0 and 0 < low < high and context > 0):
            raise ValueError("numbers out of their range")
    except (ValueError, TypeError, AttributeError) as error:
        raise CheckpointError(
            f"The rope scaling in config.json can't be used ({error}): download it again."
        ) from error
    one = np.float32(1)
    steps = np.arange(0, head_size, 2, dtype=np.float32) / np.float32(head_size)
    frequencies = one / np.power(np.float32(base), steps)
    factors: list[float] = []
    for frequency in frequencies:
        wavelength = np.float32(2 * math.pi) / frequency
        if wavelength < np.float32(context / high):
            factors.append(1.0)
        elif wavelength > np.float32(context / low):
            factors.append(factor)
        else:
            smooth = (np.float32(context) / wavelength - np.float32(low)) / np.float32(high - low)
            factors.append(float(one / ((one - smooth) / np.float32(factor) + smooth)))
    return tuple(factors)


def _parameters(config: dict[str, Any]) -> dict[str, Any]:
    rope = dict(config.get("rope_parameters") or config.get("rope_scaling") or {})
    for name in ("rope_theta", "original_max_position_embeddings"):
        if rope.get(name) is None and config.get(name) is not None:
            rope[name] = config[name]
    return rope


def _kind(rope: dict[str, Any]) -> str:
    kind = rope.get("rope_type", rope.get("type", "default"))
    return kind.lower() if isinstance(kind, str) else str(kind)
