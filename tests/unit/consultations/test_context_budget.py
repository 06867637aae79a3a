from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.consultations.context_budget import answer_room, fit_turns
from app.core.consultations.tasks import Task
from app.core.prompts.prompt_formats import Turn
from app.errors import PromptTooLong


def words(turns: Sequence[Turn]) -> int:
    return sum(len(f"{turn.asked} {turn.reply or ''}".split()) for turn in turns)


def turn(tokens: int) -> Turn:
    return Turn(Task.CONSULTATION, " ".join("w" * tokens))


def test_all_turns_stay_while_they_fit() -> None:
    assert fit_turns([turn(10), turn(10)], words, 1024).first == 0


def test_the_answer_keeps_its_room_up_to_half_of_the_context() -> None:
    assert answer_room(4096) == 512
    assert answer_room(4096, 100) == 100
    assert answer_room(600) == 300
    assert answer_room(4096, 4096) == 2048


def test_a_message_that_cannot_fit_alone_is_refused_with_the_count() -> None:
    with pytest.raises(PromptTooLong, match=r"takes 600 tokens, but only 512 fit"):
        fit_turns([turn(3), turn(600)], words, 1024)


def test_the_rest_of_an_answer_needs_less_room_and_older_turns_make_it() -> None:
    assert fit_turns([turn(500), turn(900)], words, 1024, goes_on=True).first == 1
    with pytest.raises(PromptTooLong, match=r"no room to continue: .* 1,000 tokens .* of 1,024\."):
        fit_turns([turn(1000)], words, 1024, goes_on=True)


@given(st.lists(st.integers(1, 80), min_size=1, max_size=30), st.integers(200, 2000))
def test_what_stays_is_the_longest_run_of_newest_turns(sizes: list[int], context: int) -> None:
    turns = [turn(size) for size in sizes]
    room = context - answer_room(context)
    fit = fit_turns(turns, words, context)
    assert words(turns[fit.first :]) == fit.prompt_tokens <= room
    assert fit.first == 0 or words(turns[fit.first - 1 :]) > room
