"""Quantities: a number or a range with its unit and what it is counted per, in base units.

Base units are milligrams, millilitres, units of activity, millimoles and things counted; a rate is
counted per day, a concentration per litre. All factors are Decimal, so that equal is equal.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from app.core.clinical.clinical_text import ClinicalText
from app.core.clinical.numbers import Number, numbers_of

# Dimension, factor to its base unit, and how it is written (in small letters).
_UNITS: tuple[tuple[str, str, str], ...] = (
    ("mass", "1000000", r"kgs?|kilo(?:gram(?:me)?)?s?"),
    ("mass", "1", r"mgs?|mil{1,2}i?gr[ao]?m{1,2}e?s?"),
    ("mass", "0.001", r"mcgs?|µg|ug|micr[oa]gram{1,2}e?s?|microg|micg"),
    ("mass", "0.000001", r"ngs?|nanogram(?:me)?s?"),
    ("mass", "1000", r"g|gms?|gram(?:me)?s?"),
    ("volume", "1", r"mls?|millilit(?:re|er)s?|ccs?"),
    ("volume", "100", r"dl|decilit(?:re|er)s?"),
    ("volume", "1000", r"l|lit(?:re|er)s?"),
    ("volume", "5", r"teaspoon(?:ful)?s?|tsps?"),
    ("activity", "1000000", r"million[ ](?:international[ ])?(?:units?|iu|u)|mega[ -]?units?"),
    ("activity", "1000", r"thousand[ ](?:international[ ])?(?:units?|iu|u)"),
    ("activity", "0.001", r"milli-?units?|miu|mu"),
    ("activity", "1", r"(?:international[ ])?units?|iu|u|i\.u\.?"),
    ("amount", "1", r"mmols?|millimoles?|meqs?|milliequivalents?"),
    ("amount", "0.001", r"µmols?|umols?|micromol(?:e)?s?"),
    ("amount", "0.000001", r"nmols?|nanomoles?"),
    ("amount", "0.000000001", r"pmols?|picomoles?"),
    ("amount", "1000", r"mol"),
    ("percent", "1", r"%|percent|per[ ]cent"),
    ("pressure", "1", r"mm[ ]?hg"),
    ("tablet", "1", r"tablets?|tabs?|pills?|caplets?"),
    ("capsule", "1", r"capsules?|caps?"),
    ("puff", "1", r"puffs?|inhalations?|actuations?"),
    ("drop", "1", r"drops?|gtts?"),
    ("spray", "1", r"sprays?"),
    ("sachet", "1", r"sachets?"),
    ("vial", "1", r"vials?"),
    ("ampoule", "1", r"ampoules?|ampules?|amps?"),
    ("patch", "1", r"patch(?:es)?"),
    ("suppository", "1", r"suppositor(?:y|ies)"),
    ("nebule", "1", r"nebules?"),
)
COUNTED = frozenset(
    ("tablet", "capsule", "puff", "drop", "spray", "sachet", "vial", "ampoule", "patch")
) | {"suppository", "nebule"}  # fmt: skip
# A dose whose unit was left out, as among clinicians: milligrams, micrograms or units.
BARE = "bare"
_MAY_BE_BARE = frozenset((BARE, "mass", "activity"))
DOSED = COUNTED | {"mass", "volume", "activity", "amount"}
# What is counted per, the unit in which it is kept, and how many of that unit one is.
_PARTS: tuple[tuple[str, str, str], ...] = (
    ("kg", "1", r"kg|kilo(?:gram(?:me)?)?"),
    ("m2", "1", r"m2|m\^2|square[ ]met(?:re|er)"),
    ("day", "1440", r"min(?:ute)?s?"),
    ("day", "86400", r"sec(?:ond)?s?"),
    ("day", "24", r"hours?|hrs?|h"),
    ("day", "1", r"days?|d|night"),
    ("week", "1", r"weeks?|wk"),
    ("month", "1", r"months?"),
    ("", "1", r"doses?"),
    ("L", "1000", r"mls?|millilit(?:re|er)s?|cc"),
    ("L", "10", r"dl|decilit(?:re|er)s?"),
    ("L", "1", r"l|lit(?:re|er)s?"),
    ("mmol", "1", r"mmol"),
    ("puff", "1", r"puffs?|actuations?|spray|inhalation"),
    ("tablet", "1", r"tablets?|capsules?|tabs?|caps?"),
)


def _alternatives(table: tuple[tuple[str, str, str], ...], prefix: str) -> str:
    return "|".join(f"(?P<{prefix}{place}>{row[2]})" for place, row in enumerate(table))


_UNIT = re.compile(rf"[ ]{{0,8}}(?:-[ ]?)?(?:{_alternatives(_UNITS, 'u')})(?![a-z0-9])")
_OF_A = re.compile(r"[ ]{1,4}(?:of[ ](?:an?|the|one)|an?|the)[ ]")
_PART = re.compile(
    rf"[ ]{{0,2}}(?:/|(?:per|an?)[ ])[ ]?(?P<count>\d{{1,4}})?[ ]?"
    rf"(?:{_alternatives(_PARTS, 'p')})(?![a-z0-9])"
    r"(?:[ ](?:of[ ])?(?:body[ -]?weight|bw))?"
)
_JOINED = re.compile(r"[ ]{0,3}(?:-|to|or|up[ ]to)[ ]{0,3}")
_BETWEEN = re.compile(r"[ ]{0,3}and[ ]{0,3}")
_MULTIPLIED = re.compile(r"[ ]{0,3}×[ ]{0,3}")
# What changes from one dose to another is two doses, not a range.
_CHANGED = re.compile(
    r"\b(?:from|increas\w{0,4}|rais\w{0,3}|reduc\w{0,4}|decreas\w{0,4}|lower\w{0,4}|chang\w{0,3}"
    r"|titrat\w{0,4}|uptitrat\w{0,4}|taper\w{0,3}|switch\w{0,3}|cut)[ ](?:[a-z'-]{1,20}[ ]){0,5}$"
)
# `x 5 days`, `x 3 daily` say how long and how often.
_NOT_SEVERAL = re.compile(
    r"[ ]?(?:-|/|d\b|days?|weeks?|wks?|hours?|months?|daily|times|a[ ]day|per[ ])"
)
_RATIO = re.compile(r"(?<![\w.,])1[ ]?(?:in|:)[ ]?(\d{1,3}(?:[ ,]?000){1,3}|\d{3,7})(?![\d.,]?\d)")
_POWERS = (10, 100, 1_000, 10_000, 100_000, 1_000_000)
_SPREAD = 60  # characters before a range in which a change is announced
_MOST_GRAMS_BY_CAPITAL = 4  # `18 G` is a needle


@dataclass(frozen=True)
class Quantity:
    """`low` and `high` are equal unless it is a range, both in base units. `total` is of several
    at once: `2 x 500 mg` is 500 mg and 1 g. `per` is sorted and empty where nothing is."""

    dimension: str
    per: tuple[str, ...]
    low: Decimal
    high: Decimal
    total: Decimal | None = None
    parts: tuple[Decimal, ...] = ()

    def equals(self, other: Quantity, *, of_several: bool = False) -> bool:
        """The same amount of the same kind; a range holds what lies in it. `of_several`: of a drug
        that is a combination, which its first part names or the sum."""
        if not self.comparable(other):
            return False
        if (self.parts or other.parts) and BARE not in (self.dimension, other.dimension):
            return self._equals_parts(other, of_several)
        if BARE in (self.dimension, other.dimension) and self.dimension != other.dimension:
            return self._equals_bare(other)
        if {self.total, self.low} & {other.total, other.low} - {None}:
            return True
        return (other.low <= self.low and self.high <= other.high) or (
            self.low <= other.low and other.high <= self.high
        )

    def _equals_parts(self, other: Quantity, of_several: bool) -> bool:
        if self.parts and other.parts:
            return sorted(self.parts) == sorted(other.parts)
        parts, single = (self.parts, other) if self.parts else (other.parts, self)
        if of_several:
            return single.low in (parts[0], sum(parts))
        if other.parts:  # two doses were said, and one of them is told
            return self.low in parts
        return all(each == single.low for each in parts)

    def _equals_bare(self, other: Quantity) -> bool:
        """Whether a number without a unit may be the other in milligrams, micrograms or units."""
        if self.dimension != BARE:
            return other._equals_bare(self)
        values = [other.low, other.high, *other.parts]
        values += [sum(other.parts, Decimal(0))] if other.parts else []
        values += [other.total] if other.total is not None else []
        return any(self.low in (value, value * 1000) for value in values)

    def comparable(self, other: Quantity) -> bool:
        if self.per != other.per:
            return False
        return self.dimension == other.dimension or (
            BARE in (self.dimension, other.dimension)
            and {self.dimension, other.dimension} <= _MAY_BE_BARE
        )

    def tenfold(self, other: Quantity) -> bool:
        """Whether one is a power of ten times the other, up to a million: mg for ng."""
        if not self.comparable(other):
            return False
        mine, theirs = {self.low, self.high, self.total}, {other.low, other.high, other.total}
        return any(
            a == factor * b or b == factor * a
            for a in mine
            if a
            for b in theirs
            if b
            for factor in _POWERS
        )


@dataclass(frozen=True)
class Measured:
    """A quantity where it stands; `unit` as it is written, in small letters."""

    start: int
    end: int
    quantity: Quantity
    unit: str


def measured_in(text: ClinicalText) -> tuple[list[Number], list[Measured]]:
    """The numbers of a text, and which of them are quantities."""
    numbers = numbers_of(text)
    found: list[Measured] = []
    place = 0
    while place < len(numbers):
        if found and numbers[place].start < found[-1].end:
            place += 1  # the 5 of `250 mg/5 mL`
            continue
        measured, used = _measured(text, numbers, place)
        if measured is not None:
            found.append(measured)
        place += used
    found += _ratios(text)
    found.sort(key=lambda each: each.start)
    return numbers, found


def _measured(text: ClinicalText, numbers: list[Number], place: int) -> tuple[Measured | None, int]:
    """A quantity that begins with this number, and how many numbers it took."""
    first = numbers[place]
    second = numbers[place + 1] if place + 1 < len(numbers) else None
    unit = _unit_after(text, first)
    if second is None or second.start - first.end > _SPREAD:
        return (_single(text, first, unit), 1) if unit else (None, 1)
    gap_from = unit.end() if unit else first.end
    gap = text.lower[gap_from : second.start]
    other = _unit_after(text, second)
    if unit is None and other is not None and _MULTIPLIED.fullmatch(gap):
        return _multiplied(text, first, second, other), 2
    if unit is None and other is not None and gap == "/" and _kind(other)[0] == "mass":
        return _combined(text, first, second, other), 2
    if unit is None and other is not None and gap == " " and _counts_packs(text, other):
        return _multiplied(text, first, second, other), 2
    if other is not None and _spans(text.lower, first, gap, unit, other):
        return _range(text, first, second, other), 2
    if unit is None:
        return None, 1
    several = _MULTIPLIED.fullmatch(gap) and not _NOT_SEVERAL.match(text.lower, second.end)
    if several and second.value <= 10 and other is None:
        single = _single(text, first, unit)
        times = _of(single.quantity, single.quantity.low * second.value)
        return Measured(first.start, single.end, times, single.unit), 2
    return _single(text, first, unit), 1


def _of(quantity: Quantity, total: Decimal) -> Quantity:
    return Quantity(quantity.dimension, quantity.per, quantity.low, quantity.high, total)


def _spans(
    lower: str, first: Number, gap: str, unit: re.Match[str] | None, other: re.Match[str]
) -> bool:
    """Whether two numbers are the ends of a range: `5-10 mg`, `5 mg to 10 mg`."""
    if unit is not None and _kind(unit)[0] != _kind(other)[0]:
        return False
    before = lower[max(0, first.start - _SPREAD) : first.start]
    if _BETWEEN.fullmatch(gap):
        return before.endswith("between ")
    return _JOINED.fullmatch(gap) is not None and (
        gap.strip() != "to" or _CHANGED.search(before) is None
    )


def _unit_after(text: ClinicalText, number: Number) -> re.Match[str] | None:
    start = number.end
    of_a = _OF_A.match(text.lower, start)
    if of_a is not None:
        counted = _UNIT.match(text.lower, of_a.end())
        if counted is not None and (_kind(counted)[0] in COUNTED or number.value < 1):
            return counted
    unit = _UNIT.match(text.lower, start)
    if unit is None:
        return None
    written = text.plain[unit.start() : unit.end()].strip(" -")
    if written == "G" and number.value > _MOST_GRAMS_BY_CAPITAL:
        return None
    return unit


def _kind(unit: re.Match[str]) -> tuple[str, Decimal]:
    name = unit.lastgroup or ""
    dimension, factor, _ = _UNITS[int(name[1:])]
    return dimension, Decimal(factor)


def _factor(text: ClinicalText, unit: re.Match[str]) -> Decimal:
    """That of the unit; `MU` and `mU` differ by their first letter only."""
    written = text.plain[unit.start() : unit.end()].strip(" -")
    if written == "MU":
        return Decimal(1_000_000)
    return _kind(unit)[1]


def _counts_packs(text: ClinicalText, unit: re.Match[str]) -> bool:
    """`two 500 mg tablets`: the first number counts what the second measures."""
    return (
        re.match(r"[ ](?:tablets|capsules|puffs|doses|vials)\b", text.lower[unit.end() :])
        is not None
    )


def _per(text: ClinicalText, at: int) -> tuple[tuple[str, ...], Decimal, int]:
    """What a unit is counted per, the factor that makes it one of each, and where it ends."""
    parts: list[str] = []
    factor = Decimal(1)
    for _ in range(3):
        part = _PART.match(text.lower, at)
        if part is None:
            break
        name = next(each for each in part.groupdict() if each != "count" and part[each])
        kept, times, _ = _PARTS[int(name[1:])]
        factor = factor * Decimal(times) / Decimal(part["count"] or 1)
        if kept:
            parts.append(kept)
        at = part.end()
    return tuple(sorted(parts)), factor, at


def _single(text: ClinicalText, number: Number, unit: re.Match[str]) -> Measured:
    return _made(text, number.start, unit, number.value, number.value)


def _range(text: ClinicalText, low: Number, high: Number, unit: re.Match[str]) -> Measured:
    values = sorted((low.value, high.value))
    own = _unit_after(text, low)
    if own is not None and _kind(own)[1] != _kind(unit)[1]:
        values = sorted((low.value * _kind(own)[1] / _kind(unit)[1], high.value))
    return _made(text, low.start, unit, values[0], values[1])


def _multiplied(text: ClinicalText, count: Number, each: Number, unit: re.Match[str]) -> Measured:
    made = _made(text, count.start, unit, each.value, each.value)
    quantity = _of(made.quantity, made.quantity.low * count.value)
    return Measured(made.start, made.end, quantity, made.unit)


def _combined(text: ClinicalText, first: Number, second: Number, unit: re.Match[str]) -> Measured:
    """`500/125 mg`: what names it is the first, or both together."""
    made = _made(text, first.start, unit, first.value, first.value)
    factor = made.quantity.low / (first.value or 1)
    quantity = replace(made.quantity, parts=(first.value * factor, second.value * factor))
    return Measured(made.start, made.end, quantity, made.unit)


def _made(
    text: ClinicalText, start: int, unit: re.Match[str], low: Decimal, high: Decimal
) -> Measured:
    per, times, end = _per(text, unit.end())
    factor = _factor(text, unit) * times
    quantity = Quantity(_kind(unit)[0], per, low * factor, high * factor)
    return Measured(start, end, quantity, unit[0].strip(" -"))


def _ratios(text: ClinicalText) -> list[Measured]:
    """`1 in 1000` of a solution is 1 mg/mL. Whether it is one, its drug says."""
    found = []
    for match in _RATIO.finditer(text.lower):
        per_litre = Decimal(1_000_000) / Decimal(re.sub(r"[ ,]", "", match[1]))
        quantity = Quantity("mass", ("L",), per_litre, per_litre)
        found.append(Measured(match.start(), match.end(), quantity, "ratio"))
    return found
