"""The hint warns of names, and leaves codes alone."""

from __future__ import annotations

import pytest

from app.core.consultations.case_reference import case_reference_hint


@pytest.mark.parametrize("name", ["Ada Lovelace", "Müller, Jürgen", "Mrs Smith", "Dr. Who", "Anne-Marie Curie"])  # fmt: skip  # noqa: E501
def test_a_name_is_hinted_at(name: str) -> None:
    assert case_reference_hint(name)


@pytest.mark.parametrize("code", ["", "K-4711", "2026/118", "ward 7 bed 3", "ABC DEF", "Cardio", "case of the week", "Ada 7"])  # fmt: skip  # noqa: E501
def test_a_code_is_not(code: str) -> None:
    assert case_reference_hint(code) == ""
