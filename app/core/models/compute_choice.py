"""Compute choices: ways of llama.cpp to compute the same with one model, of which a trial on the
machine tells the faster one.

What is the faster one differs from model to model and from machine to machine (docs/benchmarks.md).
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

# What a question costs: its case, a further question, and the reply, in tokens of each. The long
# prompt is the one of a trial, so often; the reply so many single tokens.
_LONG_PROMPTS, _SHORT_PROMPTS, _REPLY = 3, 1, 200
# So much of the time another choice must spare: less is not worth other last bits in all replies.
LEAST_GAIN = 0.05


class ComputeChoice(msgspec.Struct, frozen=True, omit_defaults=True):
    """`repack`: weights are copied into an order that suits the processor. `flash_attention`: the
    attention of a prompt is computed in tiles. The defaults are llama.cpp's."""

    repack: bool = True
    flash_attention: bool = True


class ChoiceSpeed(msgspec.Struct, frozen=True):
    """Milliseconds that a trial saw: a prompt of 128 tokens, one of 48, and a single token of a
    reply, each behind what a conversation already holds."""

    choice: ComputeChoice
    prompt_ms: float
    short_prompt_ms: float
    token_ms: float

    @property
    def question_ms(self) -> float:
        """A question that is asked and answered."""
        prompts = _LONG_PROMPTS * self.prompt_ms + _SHORT_PROMPTS * self.short_prompt_ms
        return prompts + _REPLY * self.token_ms


def fastest(speeds: Sequence[ChoiceSpeed]) -> ComputeChoice:
    """The first of them unless another one is faster by LEAST_GAIN at least."""
    usual, best = speeds[0], min(speeds, key=lambda speed: speed.question_ms)
    enough = best.question_ms <= usual.question_ms * (1 - LEAST_GAIN)
    return best.choice if enough else usual.choice
