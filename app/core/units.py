"""Units: a count with its noun, singular or plural, and seconds in a day."""

from __future__ import annotations

DAY_S = 86_400.0  # seconds


def count_of(number: int, one: str, several: str = "") -> str:
    """`1 reply was`, `3 replies were`, `1,200 rows`: `one` for 1, else `several`, which is `one`
    and an s unless it is given."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"
