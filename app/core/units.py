"""Units: a count with its noun, sizes in bytes as people say them, and seconds in a day."""

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
