"""Context budget: which turns of a consultation fit the prompt when the context is full.

The rule: the turn to be answered always stays, the answer keeps its room, and the oldest turns are
dropped first, question and reply together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.core.prompts.prompt_formats import Turn
from app.errors import PromptTooLong
from app.sentences import say

ANSWER_ROOM = 512
REST_ROOM = 64  # of an answer that goes on: a little more of it is better than none


@dataclass(frozen=True)
class FittedTurns:
    """`first` is the index of the oldest turn that stays; `prompt_tokens` of the prompt then."""

    first: int
    prompt_tokens: int


@dataclass(frozen=True)
class ContextUse:
    """Tokens that the prompt would take, of the context, where `room` of them are left beside the
    answer; `omitted_turns` would not fit. `refusal` says that the message alone does not."""

    prompt_tokens: int
    context: int
    omitted_turns: int
    room: int = 0
    refusal: str = ""


def answer_room(context: int, max_tokens: int = 0) -> int:
    """Tokens kept free for the answer: what was asked for or 512, at most half the context."""
    return min(max_tokens or ANSWER_ROOM, context // 2)


def fit_turns(
    turns: Sequence[Turn],
    count: Callable[[Sequence[Turn]], int],
    context: int,
    max_tokens: int = 0,
    goes_on: bool = False,
) -> FittedTurns:
    """The longest run of newest turns that leaves the answer its room; the rest of one that
    `goes_on`, whose text so far is a part of the prompt, needs less.

    `count` gives the tokens of the prompt made of some turns, in the engine's own tokens.
    Raises PromptTooLong, with the counts, when even the last turn alone doesn't fit.
    """
    answer = answer_room(context, max_tokens)
    room = context - (min(answer, REST_ROOM, context // 8) if goes_on else answer)
    whole = count(turns)
    if whole <= room:
        return FittedTurns(0, whole)
    alone = count(turns[-1:])
    if alone > room and goes_on:
        raise PromptTooLong(
            say(
                "There is no room to continue: the question and the answer so far take "
                "{alone:,} tokens of a context of {context:,}. Choose a larger context "
                "in the settings, or ask for the rest in a new message.",
                alone=alone,
                context=context,
            ),
            alone,
        )
    if alone > room:
        raise PromptTooLong(
            say(
                "This message takes {alone:,} tokens, but only {room:,} fit beside the "
                "answer (context of {context:,}). Shorten it or send it in parts.",
                alone=alone,
                room=room,
                context=context,
            ),
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
    return FittedTurns(fits, taken)
