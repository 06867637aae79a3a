"""A passage that has nothing of the kind that is asked for may not count as found."""

import pytest

from app.core.clinical.answer_kinds import may_answer
from app.core.clinical.source_words import stems_of, words_of

PAGE = stems_of("Give salbutamol 5 mg by nebuliser. Prednisolone is given for five days.")


@pytest.mark.parametrize(
    ("question", "answers"),
    [
        ("which dose of salbutamol", True),
        ("how long is prednisolone given", True),
        ("duration of steroid treatment", True),
        ("side effects of salbutamol", False),
        ("when to admit", False),
        ("theophylline level monitoring", False),
        ("salbutamol in asthma", True),
    ],
)
def test_an_answer_has_what_the_question_asks_for(question: str, answers: bool) -> None:
    assert may_answer(list(words_of(question)), PAGE) is answers


def test_hours_are_no_length_of_a_course() -> None:
    page = stems_of("The first antibiotic within one hour.")
    assert not may_answer(list(words_of("duration of antibiotics")), page)
    assert may_answer(list(words_of("how long until the first dose")), stems_of("5 mg in one hour"))
