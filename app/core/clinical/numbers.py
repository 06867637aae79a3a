"""Numbers in a text: figures with groups and decimals, fractions, and numbers in words, all as
Decimal.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from app.core.clinical.clinical_text import ClinicalText
from app.core.clinical.word_patterns import listed

_UNITS = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen "
    "fourteen fifteen sixteen seventeen eighteen nineteen"
)
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SMALL = {word: value for value, word in enumerate(_UNITS)}
_SMALL |= {word: 20 + 10 * place for place, word in enumerate(_TENS)}
_LARGE = {"hundred": 100, "thousand": 1000}
_WORD = "|".join(sorted([*_SMALL, *_LARGE, "half", "quarter"], key=len, reverse=True))

# Groups of exactly three are thousands, and no number begins with 0 but a decimal. A group behind
# a space before a bar is the first value of a blood pressure.
_FIGURES = re.compile(
    r"(?<![\w.,])(?<![a-z]-)(?:"
    r"(?P<comma>[1-9]\d{0,2}(?:,\d{3}){1,4}(?:\.\d{1,6})?)(?![\d])"
    r"|(?P<space>[1-9]\d{0,2}(?: \d{3}){1,4})(?![\d/]|[.,]\d|[ ]?(?:mg|mcg|g)[ ](?:tab|cap))"
    r"|(?P<bare>\d{1,12}(?:[.,]\d{1,8})?)(?!\d)"
    r"|(?P<naked>\.\d{1,8})(?!\d))"
    r"(?P<part>[ ]?[½¼¾])?"
    r"|(?<!\w)(?P<only>[½¼¾])"
)
_FRACTIONS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_WORDS = re.compile(
    rf"(?<![\w-])(?:{_WORD})(?:(?:[ -]|[ ]and[ ](?:a[ ])?)(?:{_WORD})){{0,7}}(?!\w)"
)
# `two point five`, `nought point one two five`.
_DIGIT = "|".join(["zero", "nought", "oh", *_UNITS[1:10]])
_POINT = re.compile(
    rf"(?<![\w-])(?:(?P<whole>{_WORD}|nought|\d{{1,4}})[ ])?point[ ](?P<part>(?:{_DIGIT})"
    rf"(?:[ ](?:{_DIGIT})){{0,3}})(?![\w-])"
)
_SPLIT = re.compile(rf"{_WORD}")
_SIMPLE_FRACTION = re.compile(r"(?<![\w.,/])([1-3])/([2-4])(?![\d/])")


@dataclass(frozen=True)
class Number:
    """A number where it stands; `in_words` when it was not written in figures."""

    start: int
    end: int
    value: Decimal
    in_words: bool = False


def numbers_of(text: ClinicalText) -> list[Number]:
    """Every number of the text in its order."""
    found = [_figure(match) for match in _FIGURES.finditer(text.lower)]
    for match in _WORDS.finditer(text.lower):
        value = _in_words(_SPLIT.findall(match[0]))
        if value is not None:
            found.append(Number(match.start(), match.end(), value, True))
    if "point" in text.lower:
        found = _with_points(text.lower, found)
    found.sort(key=lambda number: number.start)
    return _with_fractions(text.lower, found)


def _with_points(lower: str, found: list[Number]) -> list[Number]:
    """The numbers, with those that have a spoken decimal point read as one."""
    spoken = []
    for match in _POINT.finditer(lower):
        whole = match["whole"] or "0"
        before = Decimal(whole) if whole.isdigit() else _in_words([whole]) or Decimal(0)
        digits = "".join(str(_SMALL.get(each, 0)) for each in match["part"].split())
        value = before + Decimal(f"0.{digits}")
        spoken.append(Number(match.start(), match.end(), value, True))
    kept = [each for each in found if not any(one.start <= each.start < one.end for one in spoken)]
    return kept + spoken


def _figure(match: re.Match[str]) -> Number:
    if match["only"]:
        return Number(match.start(), match.end(), _FRACTIONS[match["only"]])
    if match["comma"]:
        value = Decimal(match["comma"].replace(",", ""))
    elif match["space"]:
        value = Decimal(match["space"].replace(" ", ""))
    else:
        value = Decimal((match["bare"] or match["naked"]).replace(",", "."))
    if match["part"]:
        value += _FRACTIONS[match["part"].strip()]
    return Number(match.start(), match.end(), value)


def _in_words(words: list[str]) -> Decimal | None:
    """`two hundred and fifty` is 250, `one and a half` 1.5; None where it makes no number."""
    zero = Decimal(0)
    total, current, part = zero, zero, zero
    for word in words:
        if word == "nought":
            continue
        if word == "half":
            part += Decimal("0.5")
        elif word == "quarter":
            part += Decimal("0.25")
        elif word == "hundred":
            current = (current or Decimal(1)) * 100
        elif word == "thousand":
            total, current = total + (current or Decimal(1)) * 1000, zero
        else:
            current += _SMALL[word]
    value = total + current + part
    return value if value else None


def _with_fractions(lower: str, found: list[Number]) -> list[Number]:
    """`1/2` as one half: two numbers that are one."""
    fractions = {
        match.start(): Number(match.start(), match.end(), Decimal(match[1]) / Decimal(match[2]))
        for match in _SIMPLE_FRACTION.finditer(lower)
        if match[1] < match[2]
    }
    if not fractions:
        return found
    inside = [(each.start, each.end) for each in fractions.values()]
    kept = [
        number for number in found if not any(start <= number.start < end for start, end in inside)
    ]
    return sorted([*kept, *fractions.values()], key=lambda number: number.start)
