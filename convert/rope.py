"""RoPE (rotary positions): the keys of a GGUF, and the factors by which Llama 3 divides
frequencies.

Follows llama.cpp's converter. Scaling is said in three spellings: all of it in rope_parameters (for
all layers, or for each kind of layer), or in rope_scaling with rope_theta beside it, the kind as
`rope_type` or, older, as `type`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import gguf
import numpy as np
import numpy.typing as npt

from convert.defaults import complete
from convert.errors import CheckpointError, UnsupportedError

# llama.cpp's name of the tensor of factors, one for each pair of rows of a head.
ROPE_FACTORS = "rope_freqs.weight"


def add_rope(writer: Any, config: dict[str, Any], head_size: int) -> None:
    """Add the keys for the positions of a model.

    Raises UnsupportedError for a scaling that llama.cpp does not have; values of the wrong kind
    raise ValueError, TypeError or KeyError.
    """
    writer.add_rope_dimension_count(head_size)
    rope = _parameters(config)
    writer.add_rope_freq_base(_base(rope))
    if float(rope.get("partial_rotary_factor") or 1.0) != 1.0:
        raise UnsupportedError(
            "config.json rotates only a part of each head (partial_rotary_factor), which llama.cpp "
            "does not do for this architecture."
        )
    kind = _kind(rope)
    if kind in ("default", "llama3") or is_dynamic(config):
        return
    if kind == "linear":
        writer.add_rope_scaling_type(gguf.RopeScalingType.LINEAR)
        writer.add_rope_scaling_factor(_factor(rope))
    elif kind == "yarn":
        _refuse_other_yarn(rope)
        writer.add_rope_scaling_type(gguf.RopeScalingType.YARN)
        writer.add_rope_scaling_factor(_factor(rope))
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


def _refuse_other_yarn(rope: Mapping[str, Any]) -> None:
    """What llama.cpp computes in one way only: with the usual values it is the same."""
    own = rope.get("mscale") and rope.get("mscale_all_dim") and rope.get("attention_factor") is None
    if own or rope.get("truncate") is False:
        raise UnsupportedError(
            f"config.json sets {'mscale' if own else 'truncate'} for its rope scaling (yarn), "
            "which llama.cpp does not compute for this architecture."
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
        base = _base(rope)
        factor = float(rope.get("factor", 8.0))
        low = float(rope.get("low_freq_factor", 1.0))
        high = float(rope.get("high_freq_factor", 4.0))
        context = float(rope["original_max_position_embeddings"])
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


def frequencies_of(config: dict[str, Any], head_size: int) -> tuple[float, npt.NDArray[np.float64]]:
    """The base of the frequencies, and by what they are divided: a factor for each, or one for all.

    Raises UnsupportedError for YaRN, which is not computed here.
    """
    rope = _parameters(config)
    if _kind(rope) == "yarn":
        raise UnsupportedError(
            "Positions scaled by YaRN are not computed here: make an F16 of the checkpoint, and "
            "the matrix of that (`consilium-convert imatrix MODEL.gguf`)."
        )
    factors: tuple[float, ...] = rope_factors(config, head_size)
    if _kind(rope) == "linear":
        factors = (_factor(rope),)
    return _base(rope), np.array(factors or (1.0,))


def is_dynamic(config: Mapping[str, Any]) -> bool:
    """Whether positions are scaled only beyond the context of the training: up to there, which is
    the context of the GGUF, they are as without any scaling."""
    rope = _parameters(config)
    return _kind(rope) == "dynamic" and rope.get("alpha") is None


def _parameters(config: Mapping[str, Any]) -> dict[str, Any]:
    """What is said of positions, in the order in which transformers looks for it."""
    config = complete(config)
    rope = _of_all_layers(_table(config, "rope_scaling") or _table(config, "rope_parameters"))
    others = _of_all_layers(_table(config, "rope_parameters"))
    for name in ("rope_theta", "original_max_position_embeddings", "partial_rotary_factor"):
        values = (each.get(name) for each in (rope, others, config))
        value = next((each for each in values if each is not None), None)
        if value is None and name.startswith("original"):
            value = config.get("max_position_embeddings")
        rope[name] = value
    return rope


def _table(config: Mapping[str, Any], key: str) -> dict[str, Any]:
    table = config.get(key) or {}
    if not isinstance(table, dict):
        raise CheckpointError(f"{key} in config.json is not a JSON object: download it again.")
    return dict(table)


def _of_all_layers(rope: dict[str, Any]) -> dict[str, Any]:
    """The parameters of all layers, where transformers 5 has them for each kind of layer."""
    nested = {key: value for key, value in rope.items() if isinstance(value, dict)}
    if not nested:
        return rope
    shared = {key: value for key, value in rope.items() if key not in nested and value is not None}
    each = [shared | value for value in nested.values()]
    if any(other != each[0] for other in each):
        raise UnsupportedError(
            f"config.json has other positions for each kind of layer ({', '.join(nested)[:80]}), "
            "which llama.cpp does not do for this architecture."
        )
    return each[0]


def _base(rope: Mapping[str, Any]) -> float:
    base = rope.get("rope_theta")
    if isinstance(base, bool) or not isinstance(base, int | float) or not 0 < base < math.inf:
        raise CheckpointError(
            f"config.json has no usable rope_theta ({str(base)[:40]}): download it again."
        )
    return float(base)


def _factor(rope: Mapping[str, Any]) -> float:
    """By how much positions are stretched, which some have written as text."""
    try:
        value = rope.get("factor")
        factor = 0.0 if isinstance(value, bool) else float(value or 0)
    except (TypeError, ValueError):
        factor = 0.0
    if not 0 < factor < math.inf:
        raise CheckpointError(
            "config.json has no usable factor for its rope scaling "
            f"({str(rope.get('factor'))[:40]}): download it again."
        )
    return factor


def _kind(rope: Mapping[str, Any]) -> str:
    kind = next(
        (rope[key] for key in ("rope_type", "type") if rope.get(key) is not None), "default"
    )
    return kind.lower() if isinstance(kind, str) else str(kind)
