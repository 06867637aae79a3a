"""Another way to compute must be clearly faster."""

from __future__ import annotations

import pytest

from app.core.models.compute_choice import ChoiceSpeed, ComputeChoice, fastest

USUAL, OTHER = ComputeChoice(), ComputeChoice(repack=False)


@pytest.mark.parametrize(
    ("prompt_ms", "token_ms", "chosen"),
    [
        (500, 10, OTHER),  # prompts in half of the time
        (1000, 10, USUAL),
        (1000, 9.9, USUAL),  # faster, but hardly
        (500, 20, USUAL),  # a reply takes longer than the prompt spares
    ],
)
def test_the_time_of_a_whole_question_counts(
    prompt_ms: float, token_ms: float, chosen: ComputeChoice
) -> None:
    speeds = [ChoiceSpeed(USUAL, 1000, 400, 10), ChoiceSpeed(OTHER, prompt_ms, 400, token_ms)]
    assert fastest(speeds) == chosen
