"""Prompt-format probe: one is preferred by more than chance and by more than a trifle alone."""

from __future__ import annotations

import random

import pytest

from app.core.prompts.format_choice import FormatEvidence, FormatSource, decide
from app.core.prompts.format_probe import judged
from app.core.prompts.prompt_formats import PromptFormat

PMC, ALPACA, VICUNA = PromptFormat.PMC_LLAMA, PromptFormat.ALPACA, PromptFormat.VICUNA


def losses(gap: float, spread: float, count: int = 20) -> dict[PromptFormat, list[float]]:
    """Answers differ far more than formats do: what counts is the difference at each."""
    chance = random.Random(1)
    base = [chance.uniform(1, 9) for _ in range(count)]
    other = [each + gap + spread * chance.gauss(0, 1) for each in base]
    return {PMC: other, VICUNA: base}


@pytest.mark.parametrize(
    ("gap", "spread", "is_preferred"),
    [(1.0, 0.3, True), (3.4, 2.0, True), (0.1, 0.01, False), (0.3, 3.0, False), (0.0, 0.0, False)],
)
def test_more_than_chance_and_more_than_a_trifle(
    gap: float, spread: float, is_preferred: bool
) -> None:
    found = judged(losses(gap, spread))
    assert (found.preferred is VICUNA) == is_preferred
    if not is_preferred:
        assert found.preferred is None
        assert set(found.alike) == {PMC, VICUNA}
        assert "No difference was seen" in found.sentence


def test_one_that_ties_with_the_best_leaves_no_preference() -> None:
    found = judged(losses(2.0, 0.1) | {ALPACA: losses(0.0, 0.0)[VICUNA]})
    assert found.preferred is None
    assert set(found.alike) == {VICUNA, ALPACA}
    assert [each for each, _ in found.nats][-1] is PMC


def test_two_answers_tell_nothing() -> None:
    assert judged(losses(5.0, 0.1, count=2)).preferred is None
    assert judged({PMC: [1.0]}).preferred is PMC, "there is no other"


def test_what_was_measured_counts_before_a_guess_and_behind_the_file() -> None:
    choice = decide(FormatEvidence(names=("somebody's-model",)), measured="vicuna")
    assert (choice.prompt_format, choice.source) == (VICUNA, FormatSource.MEASURED)
    declared = decide(FormatEvidence(declared="alpaca"), measured="vicuna")
    assert declared.source is FormatSource.FILE
    chosen = decide(FormatEvidence(), "pmc-llama", "vicuna")
    assert chosen.source is FormatSource.CHOSEN
    assert decide(FormatEvidence(), measured="nonsense").source is FormatSource.GUESS
