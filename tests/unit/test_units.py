"""A count is said with its noun in the right number."""

from __future__ import annotations

import pytest

from app.core.units import count_of


@pytest.mark.parametrize(
    ("number", "forms", "said"),
    [
        (1, ("reply was", "replies were"), "1 reply was"),
        (2, ("reply was", "replies were"), "2 replies were"),
        (0, ("page",), "0 pages"),
        (1, ("page",), "1 page"),
        (1200, ("row",), "1,200 rows"),
        (21, ("file or folder", "files and folders"), "21 files and folders"),
    ],
)
def test_a_count_agrees_with_its_noun(number: int, forms: tuple[str, ...], said: str) -> None:
    assert count_of(number, *forms) == said
