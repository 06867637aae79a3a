"""Alignment: where a stretch of a reply's Markdown stands in the text that is shown of it."""

from __future__ import annotations

_AHEAD = 400  # characters of Markdown that show nothing: the address of a link


def shown_places(source: str, shown: str) -> list[int]:
    """For each character of `source` its index in `shown`, -1 where it is not shown.

    What is shown keeps the order of its source; it lacks marks of Markdown, and has signs (bullets)
    that the source lacks.
    """
    places = [-1] * len(source)
    at = 0
    for index, sign in enumerate(shown):
        if sign.isspace():
            continue
        found = source.find(sign, at, at + _AHEAD)
        if found < 0 or (found > at and not sign.isalnum() and _is_ahead(source, at, found)):
            continue
        places[found] = index
        at = found + 1
    return places


def _is_ahead(source: str, at: int, found: int) -> bool:
    """Whether a sign was found behind a letter or a figure that will still be shown."""
    return any(each.isalnum() for each in source[at:found])


def stretch(places: list[int], start: int, end: int) -> tuple[int, int] | None:
    """From where to where the source from `start` to `end` is shown; None where it is not."""
    shown = [place for place in places[start:end] if place >= 0]
    return (shown[0], shown[-1] + 1) if shown else None
