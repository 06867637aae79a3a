"""Shifted text: what a reply has between `<sup>` and `</sup>`, or `<sub>` and `</sub>`.

Digits and signs become the characters that Unicode has for them: `10<sup>9</sup>` is 10⁹ in the
window, in a PDF's text, in the clipboard and for a screen reader, where a smaller type alone would
be read, found and copied as 109. Other text is set higher or lower, and spelled with `^` or `_`
where there is no type, unless it reads the same without (Cmax, 1st).
"""

from __future__ import annotations

import re
from dataclasses import replace

from app.core.rendering.blocks import Run, Runs, Shift

_CHARACTERS = {
    "sup": str.maketrans("0123456789+-−–=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ"),
    "sub": str.maketrans("0123456789+-−–=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎"),
}
_MARKS = {"sup": "^", "sub": "_"}
_JOINED = re.compile(r"(?:st|nd|rd|th|[®™©℠°])$")  # say the same at any height


def in_characters(text: str, shift: Shift) -> str | None:
    """The text in Unicode's own characters for that height; None where one of it has none."""
    table = _CHARACTERS.get(shift, {})
    if all(character == " " or ord(character) in table for character in text):
        return text.translate(table)
    return None


def spelled(runs: Runs) -> Runs:
    """The same runs with nothing higher or lower, and none of its meaning lost."""
    if not any(run.shift for run in runs):
        return runs
    made: list[Run] = []
    for number, run in enumerate(runs):
        before = made[-1].text[-1:] if made else ""
        after = runs[number + 1].text[:1] if number + 1 < len(runs) else ""
        made.append(replace(run, text=_spelled(run, before, after), shift=""))
    return tuple(made)


def _spelled(run: Run, before: str, after: str) -> str:
    text = run.text
    if not run.shift or _JOINED.match(text):
        return text
    parted = text.isalnum() and not after.isalnum()
    if parted and run.shift == "sub" and before.isalpha():
        return text
    return f"{_MARKS[run.shift]}{text}" if parted else f"{_MARKS[run.shift]}({text})"
