"""A speed in words: never none where there was one."""

from __future__ import annotations

import pytest

from app.core.units import speed_of


@pytest.mark.parametrize(
    ("speed", "said"),
    [
        (1234.4, "1,234 tokens/s"),
        (41.2, "41 tokens/s"),
        (9.96, "10 tokens/s"),
        (9.94, "9.9 tokens/s"),
        (0.996, "1.0 tokens/s"),
        (0.3, "0.30 tokens/s"),
        (0.01, "0.01 tokens/s"),
        (0.004, "under 0.01 tokens/s"),
        (0.0, ""),
        (-1.0, ""),
        (float("inf"), ""),
        (float("nan"), ""),
    ],
)
def test_a_speed_has_the_decimals_that_tell_it_from_none(speed: float, said: str) -> None:
    assert speed_of(speed) == said
