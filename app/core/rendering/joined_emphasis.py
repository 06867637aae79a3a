"""Joined emphasis: bold that ends or begins within what is written as one word.

`**Aspirin**300 mg**BD**` has marks between letters and digits, where `signs.is_star` takes stars
for signs (`2**3`, `kg/m**2`). They are marks where those of a line pair up, what is between them is
a label and no formula, and what follows is a word, or a number with a unit. Else all of them stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.rendering.signs import flanks, is_spaced

_RUN = re.compile(r"(?P<mark>[*_])(?P=mark)*")
_KEPT = re.compile(r"\\.|`[^`\n]*`")  # nothing in it is a mark
_NO_LABEL = re.compile(r"[=^*×÷√<>≤≥±]|^\s*\d")
_WORD = re.compile(r"[^\W\d_]{2}\Z")
_UNIT = (
    r"(?:(?:[kmµμnp]|mc)?g|[mµμ]?[lL]|dL|IU|iu|U|[kM]?units?|m?[uU]nits?|[mµμn]?mol|m?Eq|mmHg|kPa"
    r"|mV|m?Sv|[kM]?Hz|bpm|puffs?|drops?|tab(?:let)?s?|caps(?:ule)?s?|sprays?|days?|hours?|weeks?"
    r"|min(?:utes?)?|h|cm|mm|%|°C?|×)"
)
_DOSE = re.compile(
    rf"\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?(?:\*\*|__)?\s?(?:\*\*|__)?{_UNIT}(?![^\W\d_])"
)


def joined_marks(src: str) -> dict[int, tuple[bool, bool]]:
    """Where such marks begin in a paragraph's source, and whether each may open and may close."""
    blanked = _KEPT.sub(lambda kept: "x" * len(kept[0]), src)
    found: dict[int, tuple[bool, bool]] = {}
    start = 0
    for line in blanked.split("\n"):
        for mark in "*_":
            for opened, between in _groups(line, mark):
                if _is_emphasis(line, opened, between):
                    for number, at in enumerate(between):
                        found[start + at] = (number % 2 == 1, number % 2 == 0)
        start += len(line) + 1
    return found


def _groups(line: str, mark: str) -> Iterator[tuple[int, list[int]]]:
    """Each mark that opens, with those between letters or digits after it, where they pair up: up
    to the one that closes, or without one."""
    opened: int | None = None
    between: list[int] = []
    for run in _RUN.finditer(line):
        start, end = run.span()
        if run["mark"] != mark or end - start == 1:
            continue
        before, after = line[start - 1 : start] if start else "", line[end : end + 1]
        if end - start == 2 and is_spaced(before) and is_spaced(after):
            between.append(start)
            continue
        opens, closes = flanks(line, start, end, mark)
        closed = closes and not opens
        if opened is not None and len(between) % 2 == (0 if closed else 1):
            yield opened, between
        opened = start if opens and not closes and end - start == 2 else None
        between = []
    if opened is not None and len(between) % 2 == 1:
        yield opened, between


def _is_emphasis(line: str, opened: int, between: list[int]) -> bool:
    last = opened
    for number, at in enumerate(between):
        after = line[at + 2]
        label = line[last + 2 : at]
        if number % 2 == 1:
            if not after.isalpha():
                return False
        elif _NO_LABEL.search(label) or not label[-1].isalnum():
            return False
        elif after.isdigit():
            if not _DOSE.match(line, at + 2) or label[-1].isdigit():
                return False
        elif not _WORD.search(label) or line[at] == "_":
            return False
        last = at
    return True
