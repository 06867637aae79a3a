"""Values of analytes and vital signs in a sentence, each in the base unit of its analyte."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from app.core.clinical.analyte_table import ANALYTES, Analyte, Scale
from app.core.clinical.clinical_text import ClinicalText, Span
from app.core.clinical.drugs import DrugMention
from app.core.clinical.numbers import Number
from app.core.clinical.thresholds import is_threshold
from app.core.clinical.word_patterns import WordPatterns, listed

_BY_NAME = {analyte.name: analyte for analyte in ANALYTES}
_NAMES = WordPatterns({analyte.name: analyte.written for analyte in ANALYTES})
_CASED = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(f"(?P<c{i}>{each.cased})" for i, each in enumerate(ANALYTES) if each.cased)
    + r")(?![\w+])"
)
# Between a name and its value: at most eight of these words, and signs.
_FILLER = listed(
    "of is was were are be been at to from the a an his her their its your my level "
    "levels today now currently result value values reading readings measured came comes "
    "back has had have still around about approximately approx roughly nearly almost only "
    "just up down risen rose rises rising falling climbing dropping fell fallen "
    "falls dropped drops increased decreased "
    "raised elevated low high normal on in air room oxygen serum plasma blood pressure "
    "rate count concentration random fasting with yesterday this morning remains remained "
    "stands stood recorded reported noted shows showed which that and peaked climbed as "
    "currently initially admission arrival repeat repeated latest last recent most first "
    "second above below over under exceeds exceed exceeding reaches reach reached than "
    "more less greater lower higher target targets aim until when if between least fasted "
    "venous arterial capillary corrected patient's patient being given for such "
    "dangerously severely markedly very quite mildly slightly ish c or equal goes gets "
    "becomes became said written worsening improving"
)
_FILLERS = re.compile(
    r"(?:[ ]{0,3}(?:(?:"
    + "|".join(sorted(set(_FILLER), key=len, reverse=True))
    + r")\b|[=:(~<>≤≥|,]"
    r"|/[ ]?(?=\D))){0,8}[ ]{0,6}-?[ ]{0,2}"
)
_PAIR = re.compile(r"(?<![\d/.])(\d{2,3})[ ]?(?:/|over|on)[ ]?(\d{2,3})(?![\d/]|[ ]?(?:kg|mg))")
_AFTER = re.compile(
    r"[ ]{0,6}-?[ ]?(?:x"
    r"|×)?[ ]?(?P<unit>[a-zµ°%/][a-zµ°%0-9./^]{0,16}(?:[ ]?/[ ]?[a-z0-9.]{1,12})?)?"
)
# A number with one of these behind it is no value of an analyte.
_NO_VALUE = re.compile(
    r"[ ]{0,3}-?[ ]?(?:mg|mcg|µg|ug|g|grams?|tab(?:let)?s?|capsules?|puffs?|days?|hours?|hrs?|h"
    r"|weeks?|wks?|months?"
    r"|years?|yrs?|min(?:ute)?s|times|units?|iu|ml|l|litres?|liters?|drops?|doses?|kg|mmol|meq"
    r"|hourly|hrly|weekly|daily|st|nd|rd|th|am|pm"
    r"|points?[ ](?:drop|fall|rise)|percent[ ](?:of|drop|fall)|patients?|people|samples?|tests?"
    r"|x[ ]a)"
    r"(?![\w/²]|[ ]?/)"
)
_UNIT_ALIASES = {
    "mm": "mmhg", "beats": "bpm", "b.p.m": "bpm", "breaths": "/min", "breaths/min": "/min",
    "per": "", "percent": "%", "degrees": "", "degc": "°c", "degf": "°f", "celsius": "°c",
    "fahrenheit": "°f", "mmols/l": "mmol/l", "mmol": "mmol/l", "mcmol/l": "µmol/l",
    "micromoles/l": "µmol/l", "micromol": "µmol/l", "µmol": "µmol/l", "umol": "µmol/l",
    "grams/l": "g/l", "gm/dl": "g/dl", "g%": "g/dl", "ug/l": "µg/l", "mcg/l": "µg/l", "mu": "mu/l",
    "ml/min/1.73": "ml/min/1.73m2", "ml/min/1.73m": "ml/min/1.73m2", "kg/m": "kg/m2",
    "kg/m^2": "kg/m2", "secs": "s", "seconds": "s", "sec": "s", "iu/l": "iu/l", "cells/µl": "/µl",
    "cells/mm3": "/µl", "/mm3": "/µl", "/ul": "/µl", "beats/min": "bpm", "beats/minute": "bpm",
    "/minute": "/min", "ng/dl": "ng/dl", "mmol/l": "mmol/l", "msec": "ms",
}  # fmt: skip
# A unit of another analyte says that the number is not of this one.
_KNOWN_UNITS = {scale.unit for analyte in ANALYTES for scale in analyte.scales} - {
    "1",
    "10",
    "s",
    "c",
    "f",
}
_ADDED = re.compile(
    r"\b(?:add|adding|give|giving|infuse|replace|start|containing)[ ]{1,4}(?:[a-z]{1,12}[ ]{1,4})?$"
)
_OF_THE_PATIENT = re.compile(
    r"\b(?:of|is|was|has|had|at|her|his|patient|temp|fever|febrile|pyrexia)[ ]{0,3}(?:a[ ]|an[ ])?$"
)
_REACH = 90  # characters from a name to its value
_CARRY = 60  # characters from one value to a further one of the same analyte
_TIME = (
    r"(?:yesterday|today|this[ ]morning|last[ ](?:week|month|year|night)|on[ ]admission"
    r"|initially|previously|before|earlier|now|on[ ][a-z]{3,9}day)"
)
_JOINED = re.compile(
    rf"[ ]?(?:\(?{_TIME}\)?[ ]?,?[ ]?(?:and|then|but)?|(?:,[ ]?)?(?:-|->|→|/|to|then|and|now"
    rf"|down[ ]to|up[ ]to|rising[ ]to|falling[ ]to))[ ]?(?:it[ ])?(?:is[ ]|was[ ]|now[ ])?[ ]?"
)
_MMHG_ALONE = re.compile(r"[ ]?mm[ ]?hg")
_DEGREES = re.compile(r"[ ]?°[ ]?(?P<scale>[cf])\b|[ ]?degrees[ ](?P<long>c|f)")
_BEATS = re.compile(r"[ ]?(?:bpm|beats[ ](?:per|a)[ ]minute|beats/min)")


@dataclass(frozen=True)
class LabValue:
    """A value where it stands, of the analyte `name`: one number, or the two of a blood pressure,
    in base units. `step` is half of the last digit that was written: how far a rounded value may
    lie. `threshold` when it is a guideline's value, not the patient's."""

    start: int
    end: int
    name: str
    values: tuple[Decimal, ...]
    step: Decimal
    threshold: bool
    converted: bool = False


def lab_values_in(
    text: ClinicalText, within: Span, numbers: list[Number], taken: set[int],
    drugs: list[DrugMention],
) -> list[LabValue]:  # fmt: skip
    """The values of one sentence. `numbers` are its numbers; those that begin at an offset in
    `taken` are ages and dates. A name inside the longer one of a drug is none."""
    found: list[LabValue] = []
    used: set[int] = set(taken)
    names = _names(text, within, drugs)
    for place, (analyte, end) in enumerate(names):
        limit = names[place + 1][1] if place + 1 < len(names) else within.end
        value = _value_after(
            text, analyte, end, min(limit, end + _REACH, within.end), numbers, used
        )
        if value is None:
            value = _value_before(text, analyte, within, end, numbers, used)
        while value is not None:
            found.append(value)
            used |= {number.start for number in numbers if value.start <= number.start < value.end}
            value = _further(text, analyte, value, min(limit, within.end), numbers, used)
    found += _without_name(text, within, numbers, used)
    return sorted(found, key=lambda value: value.start)


def _names(text: ClinicalText, within: Span, drugs: list[DrugMention]) -> list[tuple[Analyte, int]]:
    """The analytes that a sentence names, and where each name ends."""
    found = {}
    for named in _NAMES.find(text.lower, within.start, within.end):
        found[named.start] = (_BY_NAME[named.key], named.end)
    for match in _CASED.finditer(text.plain, within.start, within.end):
        found.setdefault(match.start(), (ANALYTES[int((match.lastgroup or "c0")[1:])], match.end()))
    return [
        found[start]
        for start in sorted(found)
        if not _ADDED.search(text.lower[max(0, start - 24) : start])
        and not any(
            drug.start <= start < drug.end and drug.end - drug.start > found[start][1] - start
            for drug in drugs
        )
    ]


def _value_after(
    text: ClinicalText, analyte: Analyte, at: int, limit: int, numbers: list[Number], used: set[int]
) -> LabValue | None:
    filler = _FILLERS.match(text.lower, at, limit)
    start = filler.end() if filler else at
    return _value_at(text, analyte, start, numbers, used)


def _value_at(
    text: ClinicalText, analyte: Analyte, start: int, numbers: list[Number], used: set[int]
) -> LabValue | None:
    if analyte.pair and (pair := _PAIR.match(text.lower, start)):
        return _pair(text, pair)
    number = next((each for each in numbers if each.start == start), None)
    if number is None or number.start in used or analyte.pair:
        return _systolic_alone(text, number) if number and analyte.pair else None
    return _valued(text, analyte, number)


def _systolic_alone(text: ClinicalText, number: Number) -> LabValue | None:
    """`BP 85 systolic`, `blood pressure below 90`."""
    if not 30 <= number.value <= 300 or _NO_VALUE.match(text.lower, number.end):
        return None
    name = "systolic pressure"
    threshold = is_threshold(text, number.start)
    return LabValue(number.start, number.end, name, (number.value,), Decimal(0), threshold)


def _valued(text: ClinicalText, analyte: Analyte, number: Number) -> LabValue | None:
    if _NO_VALUE.match(text.lower, number.end):
        return None
    scale, end = _scale_of(text, analyte, number)
    if scale is None:
        return None
    value = number.value * scale.factor + scale.offset
    written = text.raw[number.start : number.end]
    decimals = len(written.rpartition(".")[2]) if "." in written else 0
    step = Decimal(1).scaleb(-decimals) / 2 * scale.factor
    base = scale is analyte.scales[0] or (scale.factor == 1 and not scale.offset)
    threshold = is_threshold(text, number.start)
    return LabValue(number.start, end, analyte.name, (value,), step, threshold, not base)


def _scale_of(text: ClinicalText, analyte: Analyte, number: Number) -> tuple[Scale | None, int]:
    """The unit behind a number, or the one in whose span the number lies."""
    after = _AFTER.match(text.lower, number.end)
    if after is not None and after["unit"]:
        written = after["unit"].rstrip(".").replace(" ", "")
        written = _UNIT_ALIASES.get(written, written)
        for scale in analyte.scales:
            if scale.unit == written:
                return scale, after.end()
        if written in _KNOWN_UNITS:
            return None, number.end
    for scale in analyte.scales:
        if scale.low <= number.value <= scale.high:
            return scale, number.end
    return None, number.end


def _pair(text: ClinicalText, match: re.Match[str]) -> LabValue | None:
    high, low = Decimal(match[1]), Decimal(match[2])
    if not (40 <= high <= 300 and 15 <= low <= 200 and low < high):
        return None
    threshold = is_threshold(text, match.start())
    return LabValue(
        match.start(), match.end(), "blood pressure", (high, low), Decimal(0), threshold
    )


def _further(
    text: ClinicalText, analyte: Analyte, before: LabValue, limit: int, numbers: list[Number],
    used: set[int],
) -> LabValue | None:  # fmt: skip
    """`92% on air; target 94% or more`: a further value of what was named."""
    for number in numbers:
        if not before.end <= number.start < min(limit, before.end + _CARRY):
            continue
        if number.start in used:
            return None
        gap = text.lower[before.end : number.start]
        joined = _JOINED.fullmatch(gap)
        if not (joined or is_threshold(text, number.start)):
            return None
        value = _value_at(text, analyte, number.start, numbers, used)
        if value is None or (before.threshold is False and joined is None and not value.threshold):
            return None
        return value
    return None


def _value_before(
    text: ClinicalText, analyte: Analyte, within: Span, end: int, numbers: list[Number],
    used: set[int],
) -> LabValue | None:  # fmt: skip
    """`a 92% saturation`, `85 systolic`: the value stands right before its name."""
    for number in reversed(numbers):
        if number.end > end or number.start < within.start or number.start in used:
            continue
        gap = text.lower[number.end : end]
        if len(gap) > 40 or not re.match(r"[ ]?(?:%[ ]|mmhg[ ]|bpm[ ])?[a-z0-9 -]{1,30}$", gap):
            return None
        named = next(_NAMES.find(text.lower, number.end, end), None)
        if named is None or text.lower[number.end : named.start].strip(" %mhgbp"):
            return None
        plain = analyte.name in ("oxygen saturation", "systolic pressure", "diastolic pressure")
        return _valued(text, analyte, number) if plain else None
    return None


def _without_name(
    text: ClinicalText, within: Span, numbers: list[Number], used: set[int]
) -> list[LabValue]:
    """What its unit tells: 120/80 mmHg, 38.4 °C, 88 bpm."""
    found = []
    for match in _PAIR.finditer(text.lower, within.start, within.end):
        starts = {match.start(1), match.start(2)}
        if not starts & used and _MMHG_ALONE.match(text.lower, match.end()):
            pair = _pair(text, match)
            if pair is not None:
                found.append(pair)
                used |= starts
    for number in numbers:
        if number.start in used or not within.start <= number.start < within.end:
            continue
        name = ""
        if _DEGREES.match(text.lower, number.end):
            name = "temperature"
        elif _BEATS.match(text.lower, number.end):
            name = "heart rate"
        value = _valued(text, _BY_NAME[name], number) if name else None
        if value is not None:
            before = text.lower[max(within.start, number.start - 16) : number.start]
            own = _OF_THE_PATIENT.search(before) is not None
            found.append(value if own else replace(value, threshold=True))
    return found
