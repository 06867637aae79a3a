"""Fit of a model on a machine, in one word: it fits, it is tight, or it is too big."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from app.core.models.offload_layout import device_uses
from app.core.models.offload_plan import DEFAULT_CONTEXT, OffloadKind, OffloadPlan
from app.sentences import say

_FULL = 0.9  # of the main memory a model may take; above it other programs feel it


class Fit(StrEnum):
    FITS = "fits"
    TIGHT = "tight"
    TOO_BIG = "too big"

    @property
    def label(self) -> str:
        """On a model's card."""
        return {
            Fit.FITS: say("Fits"),
            Fit.TIGHT: say("Tight here"),
            Fit.TOO_BIG: say("Too big here"),
        }[self]


def fit_of(plan: OffloadPlan) -> Fit:
    """Tight: with less context than is usual, over what there is room for, or with hardly any of
    main memory left."""
    if plan.kind is OffloadKind.NONE:
        return Fit.TOO_BIG
    usual = min(DEFAULT_CONTEXT, plan.shape.context_train or DEFAULT_CONTEXT)
    short = not plan.wanted.context and plan.layout.context < usual
    # A context that grew into what is free says nothing: what counts is the usual one.
    layout = replace(plan.layout, context=min(plan.layout.context, usual))
    memory = device_uses(plan.shape, plan.machine, layout)[-1]
    if plan.overfull or short or memory.used > _FULL * memory.device.usable:
        return Fit.TIGHT
    return Fit.FITS
