"""Word differences: what one text has that the other has not; a dose differs as a whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rendering.word_differences import differences


def only(spans: tuple[tuple[str, bool], ...]) -> list[str]:
    return [text.strip() for text, only_here in spans if only_here]


@pytest.mark.parametrize(
    ("one", "other", "left", "right"),
    [
        ("Give 500 mg.", "Give 5 mg.", ["500"], ["5"]),
        ("Give 0.5 mg.", "Give 5 mg.", ["0.5"], ["5"]),
        ("eGFR <30", "eGFR >30", ["<30"], [">30"]),
        ("5 mg/kg daily", "5 mg/h daily", ["mg/kg"], ["mg/h"]),
        ("the same", "the same", [], []),
        ("", "new words", [], ["new words"]),
        ("a  b", "a b", [], []),
    ],
)
def test_words_that_differ(one: str, other: str, left: list[str], right: list[str]) -> None:
    found = differences(one, other)
    assert (only(found[0]), only(found[1])) == (left, right)


@given(st.text(alphabet="ab1. \n"), st.text(alphabet="ab1. \n"))
def test_put_together_again_they_are_the_texts(one: str, other: str) -> None:
    left, right = differences(one, other)
    assert "".join(text for text, _ in left) == one
    assert "".join(text for text, _ in right) == other


def test_pages_are_compared_by_lines() -> None:
    lines = [f"line {number} of a long answer" for number in range(3000)]
    other = [*lines[:1500], "a line of its own", *lines[1500:]]
    left, right = differences("\n".join(lines), "\n".join(other))
    assert only(left) == [] and only(right) == ["a line of its own"]
