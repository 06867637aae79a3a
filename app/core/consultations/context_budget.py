"""Context budget: which turns of a consultation fit the prompt when the context is full.

The rule: the turn to be answered always stays, the answer keeps its room, and the oldest turns are
dropped first, question and reply together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.core.prompts.prompt_formats import Turn
from app.errors import PromptTooLong

ANSWER_ROOM = 512


@dataclass(frozen=True)
class Fit:
    """`first` is the index of the oldest turn that stays; `prompt_tokens` of the prompt then."""

    first: int
    prompt_tokens: int


def answer_room(context: int, max_tokens: int = 0) -> int:
    """Tokens kept free for the answer: what was asked for or 512, at most half the context."""
    return min(max_tokens or ANSWER_ROOM, context // 2)


def fit_turns(
    turns: Sequence[Turn], count: Callable[[Sequence[Turn]], int], context: int, max_tokens: int = 0
) -> Fit:
    """The longest run of newest turns that leaves the answer its room.

    `count` gives the tokens of the prompt made of some turns, in the engine's own tokens.
    Raises PromptTooLong, with the counts, when even the last turn alone doesn't fit.
    """
    room = context - answer_room(context, max_tokens)
    whole = count(turns)
    if whole <= room:
        return Fit(0, whole)
    alone = count(turns[-1:])
    if alone > room:
        raise PromptTooLong(
            f"This message takes {alone:,} tokens, but only {room:,} fit beside the answer "
            f"(context of {context:,}). Shorten it or send it in parts.",
            alone,
        )
    fits, taken = len(turns) - 1, alone
    too_early = 0
    while fits - too_early > 1:  # the count grows with every older turn, so bisect
        middle = (fits + too_early) // 2
        tokens = count(turns[middle:])
        if tokens <= room:
            fits, taken = middle, tokens
        else:
            too_early = middle
    return Fit(fits, taken)
