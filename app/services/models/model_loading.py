"""Model loading: what is told while a model is loaded."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ModelLoading:
    """The model is being loaded; `fraction` from 0 to 1. `change` is what was taken back when a
    try failed, empty in the first one; `notice` a sentence for the user."""

    model: str
    fraction: float
    change: str = ""
    notice: str = ""
