"""What is said of the models that come along."""

from __future__ import annotations

from app.core.disclaimer import DEMONSTRATION
from app.core.models.model_character import BUNDLED, SMALL_GENERAL, character_of, named

SMALL = next(iter(BUNDLED))


def test_each_model_that_comes_along_has_its_sentence_and_no_other_has_one() -> None:
    small, demonstration = character_of(SMALL, False), character_of("f" * 64, True)
    assert small is not None and small.sentence == SMALL_GENERAL
    assert demonstration is not None and demonstration.sentence == DEMONSTRATION
    assert character_of("f" * 64, False) is None
    assert character_of("", False) is None


def test_a_name_says_what_the_model_is_once() -> None:
    assert named("Tiny", "f" * 64, True) == "Tiny (demonstration)"
    assert named("Consilium Demonstration", "f" * 64, True) == "Consilium Demonstration"
    assert named("SmolLM2 135M Instruct", SMALL, False).endswith("(very small general model)")
    assert named("Medico 8x7B", "f" * 64, False) == "Medico 8x7B"
