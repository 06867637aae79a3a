"""Engine messages about trials of compute choices; they belong to `engine_protocol`."""

from __future__ import annotations

import msgspec

from app.core.models.compute_choice import ChoiceSpeed, ComputeChoice


class TryOut(msgspec.Struct, frozen=True, tag_field="type", tag="try_out"):
    """Measure how fast the loaded model is with each of these choices. Whatever is asked meanwhile
    ends it; what the KV cache holds stays. `alone`: with one thread, by its processor's time, which
    other programs hardly change."""

    id: int
    choices: tuple[ComputeChoice, ...]
    alone: bool = False


class TriedOut(msgspec.Struct, frozen=True, tag_field="type", tag="tried_out"):
    """`speeds` in the order of the choices; empty where it was ended, where other programs wanted
    the processor (`disturbed`), and where this model allows no trial (`possible`). It took `ms` in
    all, and its threads got `share` of the processor's time that they could have had."""

    id: int
    speeds: tuple[ChoiceSpeed, ...]
    possible: bool
    disturbed: bool
    share: float
    ms: float
