"""Quantizations: how large each makes a model, and which would fit a machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.core.models.model_shape import ModelShape

_MIXTRAL = 46_702_792_704  # parameters of Mixtral-8x7B

# Best first: GB (10^9 bytes) of Mixtral-8x7B, as published; IQ2_XXS is what llama.cpp's own dry run
# gives for it. A mix is not the same in every architecture, so for another model this is a guess,
# good to a few per cent.
_MIXTRAL_GB = {
    "Q8_0": 49.6,
    "Q6_K": 38.4,
    "Q5_K_M": 33.3,
    "Q4_K_M": 28.5,
    "IQ4_XS": 25.2,
    "Q3_K_M": 22.7,
    "IQ3_XXS": 18.5,
    "Q2_K": 17.5,
    "IQ2_XXS": 12.6,
}

_LARGER = 1.1  # times as large at least: less may be another mix of the same

# Below three bits a weight what a model says suffers visibly; for a medical model that matters.
POOR = frozenset({"Q2_K", "IQ2_XXS"})


def estimated_bytes(quantization: str, parameters: int) -> int:
    """Of a whole model. Raises KeyError for a type that isn't known here."""
    return round(_MIXTRAL_GB[quantization] * 1e9 / _MIXTRAL * parameters)


def best_that_fits(shape: ModelShape, fits: Callable[[ModelShape], bool]) -> ModelShape | None:
    """The model in the best of the smaller quantizations that fits."""
    return next((smaller for smaller in _smaller(shape) if fits(smaller)), None)


def closest_that_fits(shape: ModelShape, fits: Callable[[ModelShape], bool]) -> ModelShape | None:
    """The model in the best of the larger quantizations that fits: nearer to the original."""
    for quantization in _MIXTRAL_GB:
        factor = estimated_bytes(quantization, shape.parameters) / max(1, shape.weights)
        if factor < _LARGER or quantization == shape.quantization:
            return None
        if fits(larger := shape.scaled(factor, quantization)):
            return larger
    return None


def _smaller(shape: ModelShape) -> Iterator[ModelShape]:
    for quantization in _MIXTRAL_GB:
        factor = estimated_bytes(quantization, shape.parameters) / max(1, shape.weights)
        if factor < 1 and quantization != shape.quantization:
            yield shape.scaled(factor, quantization)
