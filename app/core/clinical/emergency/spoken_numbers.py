"""Spoken numbers: what somebody dictates, `one hundred and eighteen` or `thirty nine point two`, as
figures.

Only what has a hundred or a point in it becomes one: of `thirty two` the sentence makes its own
number, and `two in a row` counts nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

_SMALL = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen
"""
_DECADES = "twenty thirty forty fifty sixty seventy eighty ninety"
_UNITS = {word: value for value, word in enumerate(_SMALL.split())}
_TENS = {word: 10 * value for value, word in enumerate(_DECADES.split(), start=2)}


def figures_of(tokens: Sequence[str]) -> list[str]:
    """The tokens of a text in small letters, each spoken number of this kind as one in figures."""
    found: list[str] = []
    place = 0
    while place < len(tokens):
        said, behind = _number(tokens, place)
        if said is not None:
            found.append(said)
            place = behind
        else:
            found.append(tokens[place])
            place += 1
    return found


def _number(tokens: Sequence[str], place: int) -> tuple[str | None, int]:
    """The number that begins there, and the place behind it; None for none of this kind."""
    whole, behind = _whole(tokens, place)
    if whole is None:
        return None, place
    if _at(tokens, behind) == "point":
        decimals = ""
        at = behind + 1
        while (digit := _UNITS.get(_at(tokens, at), 10)) < 10 and len(decimals) < 2:
            decimals += str(digit)
            at += 1
        if decimals:
            return f"{whole}.{decimals}", at
    return (str(whole), behind) if whole >= 100 else (None, place)


def _whole(tokens: Sequence[str], place: int) -> tuple[int | None, int]:
    small, behind = _below_hundred(tokens, place)
    if small is None or not 1 <= small <= 9:
        return small, behind
    if _at(tokens, behind) == "hundred":
        at = behind + 1
        if _at(tokens, at) == "and" and _below_hundred(tokens, at + 1)[0] is not None:
            at += 1
        rest, at_end = _below_hundred(tokens, at)
        return 100 * small + (rest or 0), at_end if rest is not None else at
    rest, at_end = _below_hundred(tokens, behind)
    if rest is not None and small <= 2 and rest >= 10:
        return 100 * small + rest, at_end  # one eighteen
    return small, behind


def _below_hundred(tokens: Sequence[str], place: int) -> tuple[int | None, int]:
    word = _at(tokens, place)
    if word in _UNITS:
        return _UNITS[word], place + 1
    if word not in _TENS:
        return None, place
    behind = place + 1
    if _at(tokens, behind) == "-":
        behind += 1
    unit = _UNITS.get(_at(tokens, behind), 0)
    return (_TENS[word] + unit, behind + 1) if 1 <= unit <= 9 else (_TENS[word], place + 1)


def _at(tokens: Sequence[str], place: int) -> str:
    return tokens[place] if place < len(tokens) else ""
