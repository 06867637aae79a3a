"""Units: a count with its noun, sizes in bytes, speeds and times as people say them."""

from __future__ import annotations

from datetime import datetime

from app.sentences import say

DAY_S = 86_400.0  # seconds


def count_of(number: int, one: str, several: str = "") -> str:
    """`1 reply was`, `3 replies were`, `1,200 rows`: `one` for 1, else `several`, which is `one`
    and an s unless it is given."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def spelled_size(size: int) -> str:
    """Bytes of a file or a disk, in powers of ten: `28.5 GB`, `12.3 MB`, `4 KB`."""
    for unit, name in ((1e9, "GB"), (1e6, "MB")):
        if size >= unit:
            return say("{size:,.1f} {unit}", size=size / unit, unit=name)
    return say("{size:,} KB", size=round(size / 1e3))


def speed_of(tokens_per_second: float) -> str:
    """`41 tokens/s`; slower ones with the decimals that tell them from none: `3.2`, `0.04`. Empty
    where nothing was measured."""
    if not 0 < tokens_per_second < float("inf"):
        return ""
    if tokens_per_second < 0.01:
        return say("under 0.01 tokens/s")
    if tokens_per_second >= 9.95:
        return say("{speed:,.0f} tokens/s", speed=tokens_per_second)
    if tokens_per_second >= 0.995:
        return say("{speed:,.1f} tokens/s", speed=tokens_per_second)
    return say("{speed:,.2f} tokens/s", speed=tokens_per_second)


_MONTHS = (
    say("January"),
    say("February"),
    say("March"),
    say("April"),
    say("May"),
    say("June"),
    say("July"),
    say("August"),
    say("September"),
    say("October"),
    say("November"),
    say("December"),
)


def spelled_moment(at: float, seconds: bool = False) -> str:
    """A time in seconds, by this computer's calendar: `27 November 2026, 14:05`. Raises as
    `datetime.fromtimestamp`."""
    when = datetime.fromtimestamp(at)
    return say(
        "{day} {month} {year}, {time}",
        day=when.day,
        month=_MONTHS[when.month - 1],
        year=when.year,
        time=f"{when:%H:%M:%S}" if seconds else f"{when:%H:%M}",
    )
