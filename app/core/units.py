"""Units: a count with its noun, sizes in bytes and speeds as people say them, a day in seconds."""

from __future__ import annotations

DAY_S = 86_400.0  # seconds


def count_of(number: int, one: str, several: str = "") -> str:
    """`1 reply was`, `3 replies were`, `1,200 rows`: `one` for 1, else `several`, which is `one`
    and an s unless it is given."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def spelled_size(size: int) -> str:
    """Bytes of a file or a disk, in powers of ten: `28.5 GB`, `12.3 MB`, `4 KB`."""
    for unit, name in ((1e9, "GB"), (1e6, "MB")):
        if size >= unit:
            return f"{size / unit:,.1f} {name}"
    return f"{round(size / 1e3):,} KB"


def speed_of(tokens_per_second: float) -> str:
    """`41 tokens/s`; slower ones with the decimals that tell them from none: `3.2`, `0.04`. Empty
    where nothing was measured."""
    if not 0 < tokens_per_second < float("inf"):
        return ""
    if tokens_per_second < 0.01:
        return "under 0.01 tokens/s"
    decimals = next(
        places for least, places in ((9.95, 0), (0.995, 1), (0, 2)) if tokens_per_second >= least
    )
    return f"{tokens_per_second:,.{decimals}f} tokens/s"
