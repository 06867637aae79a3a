"""Body weight: what a text says that a person weighs, now or at birth."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from app.core.clinical.clinical_text import ClinicalText, Span
from app.core.clinical.numbers import Number
from app.core.clinical.patient import PERSON_AFTER, PLURAL_BEFORE
from app.core.clinical.quantities import Measured
from app.core.clinical.thresholds import is_threshold

_WEIGHT_UNIT = re.compile(
    r"[ ]{0,4}-?[ ]?(?P<unit>kgs?|kilos?|kilogram(?:me)?s?|lbs?|pounds?|stones?|st(?=[ ,.;)\n]|$))"
    r"(?![\w/]|[ ]?/)(?:[ ]{0,2}(?P<less>\d{1,2})[ ]?(?P<lesser>lbs?|pounds?|oz|ounces?)\b)?"
)
_TO_KG = {
    "": Decimal(1),
    "k": Decimal(1),
    "l": Decimal("0.45359237"),
    "p": Decimal("0.45359237"),
    "s": Decimal("6.35029318"),
}
# `wt=64`: kilograms, where no unit stands.
_WEIGHT_BARE = re.compile(
    r"\b(?:wt|weight|bw|body[ ]mass)[ ]?(?:[:=]|is|of|was|about)?[ ]?$"
    r"|\bweigh(?:s|ing|ed)[ ](?:about[ ]|only[ ])?$"
)
_NO_UNIT = re.compile(r"(?P<unit>)(?=[ ]?(?:[,;)\n]|\.(?!\d)|$|(?:and|but|with|height|ht)\b))")
# Of somebody newborn a weight is written in grams, as no dose of 400 g is.
_GRAMS = re.compile(r"[ ]?(?P<unit>g|gm|grams?)(?![\w/])")
_LEAST_GRAMS = 400
# Where a weight is named: `1st line` is no stone, and a feed of 600 g no baby.
_WEIGHT_NAMED = re.compile(
    r"\b(?:weigh(?:s|ed|ing|t|ts)?|wt|bw|birth[ ]?(?:weight|wt))"
    r"(?:[ ]?[:=(,]|[ ](?:is|of|was|in|at|now|about|only|around|approx|nearly|just))*[ ~]*$"
)
_OF_A_PERSON = re.compile(r"[ ](?:man|woman|lady|gentleman|male|female|patient)\b")
_ENDS = re.compile(r"[ ]?(?:[.;\n]|$)")
_FEWEST_STONES = 5  # beside a person and no word for weighing
_HEDGE = re.compile(r"\b(?:about|around|approximately|approx|roughly|nearly|almost|only)\b|~")
_LESSER = {"l": Decimal("0.45359237"), "p": Decimal("0.45359237"), "o": Decimal("0.028349523")}
_HEAVIEST = 250
_NO_WEIGHT_BEFORE = re.compile(
    r"\b(?:los[et]s?|losing|lost|loss|gain\w{0,3}|gained|put[ ]on|heavier|lift\w{0,3}|per|every"
    r"|each|of[ ]weight|by|x|for[ ]each)"
    r"[ ](?:of[ ]|about[ ]|at[ ]least[ ]|up[ ]to[ ]|another[ ]|a[ ])?$"
)
_NO_WEIGHT_AFTER = re.compile(
    r"[ ](?:weight[ ](?:loss|gain)|heavier|lighter|loss|gain|in[ ](?:two|three|four|five|six|\d)"
    r"|over[ ](?:two|three|\d)|lost|per[ ](?:day|week|month|year|dose|kg))"
)
_BORN = re.compile(
    r"\b(?:birth[ -]?(?:weight|wt)(?:[ ]?[:=]|[ ](?:of|was|is))?|born(?:[ ](?:at|weighing|with))?)"
    r"[ ](?:about[ ]|only[ ]|just[ ])?$"
)
_AGED_BESIDE = re.compile(r"\d[ ]?(?:yo|y/o|yrs?|years?|mo|months?|m|f|y),?[ ]$")
_WEIGHT_CLOSE = re.compile(
    r"\b(?:weigh(?:s|ing|t|ed)?|wt|bw|mass|birthweight|neonate|newborn|twin|weeker|toddler|prem"
    r"|pre-?term|w:|body[ -]?weight|child|boy|girl|man|woman|patient|infant|baby"
    r"|at|for|of|adult|toddler|she|he|old)\b"
    r"[^.;]{0,24}$|\($"
)


@dataclass(frozen=True)
class Weight:
    """A body weight in kilograms; `own` when it is said of one person, `born` when it is the one at
    birth, which no other weight contradicts."""

    start: int
    end: int
    kilograms: Decimal
    own: bool
    born: bool = False


def weights_in(text: ClinicalText, within: Span, numbers: list[Number]) -> list[Weight]:
    """The body weights of one sentence."""
    found = []
    for number in numbers:
        if not within.start <= number.start < within.end:
            continue
        unit = _WEIGHT_UNIT.match(text.lower, number.end)
        before = text.lower[max(within.start, number.start - 36) : number.start]
        if unit is None:
            unit = _unwritten_unit(text.lower, number, before)
        if unit is None or number.value < Decimal("0.4"):
            continue
        if unit["unit"].startswith("st") and not _is_of_weight(text.lower, number, unit, before):
            continue
        if _NO_WEIGHT_BEFORE.search(before) or _NO_WEIGHT_AFTER.match(text.lower, unit.end()):
            continue
        kilograms = _kilograms(number.value, unit)
        group = is_threshold(text, number.start) or PLURAL_BEFORE.search(before)
        own = not group and (
            _WEIGHT_CLOSE.search(before) is not None
            or PERSON_AFTER.match(text.lower, unit.end()) is not None
            or _AGED_BESIDE.search(before) is not None
            or not _HEDGE.sub("", before).strip(" -,:")
        )
        born = _BORN.search(before) is not None
        found.append(Weight(number.start, unit.end(), kilograms, own or born, born))
    return found


def _is_of_weight(lower: str, number: Number, unit: re.Match[str], before: str) -> bool:
    """Of stones: not `1st May`, `2 stones in the kidney`, `12 St Mary's`."""
    if unit["less"] or _WEIGHT_NAMED.search(before):
        return True
    if not before.strip() and _ENDS.match(lower, unit.end()):
        return number.value >= _FEWEST_STONES  # nothing else is said
    ordinal = unit["unit"] == "st" and number.value % 10 == 1 and number.value != 11
    if ordinal or unit["unit"] == "stones" or number.value < _FEWEST_STONES:
        return False
    return unit["unit"] == "stone" or _OF_A_PERSON.match(lower, unit.end()) is not None


def _unwritten_unit(lower: str, number: Number, before: str) -> re.Match[str] | None:
    """Of `wt 64` and of a newborn's `3200 g`."""
    if number.value >= _LEAST_GRAMS and _WEIGHT_NAMED.search(before):
        return _GRAMS.match(lower, number.end)
    if number.value < _HEAVIEST and _WEIGHT_BARE.search(before):
        return _NO_UNIT.match(lower, number.end)
    return None


def _kilograms(value: Decimal, unit: re.Match[str]) -> Decimal:
    """Also of `11 stone 6 lb` and `9 lb 4 oz`."""
    if unit.re is _GRAMS:
        return value / 1000
    kilograms = value * _TO_KG[unit["unit"][:1]]
    if unit.re is _WEIGHT_UNIT and unit["less"]:
        kilograms += Decimal(unit["less"]) * _LESSER[unit["lesser"][0]]
    return kilograms


def is_weight(measured: Measured) -> bool:
    """Whether a quantity is one of kilograms, which is no dose."""
    return measured.unit.startswith("k") and not measured.quantity.per
