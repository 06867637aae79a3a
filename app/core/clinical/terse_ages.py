"""Terse ages: how a hurried note gives the age of its patient, beside `62-year-old` and `62M`.

`Boy, 8 yrs`, `baby 6 weeks`, `M, 55`, `F71`, `3/12 old`, `Mrs B, 91,`, `turned 70`, `at 18 years
he`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

_PERSON = (
    "boy|girl|man|woman|male|female|child|baby|infant|toddler|neonate|newborn|lady|gentleman|lad"
    "|lass|patient|pt|son|daughter"
)
_UNIT = r"(?P<{}>years?|yrs?|y|months?|mths?|mo|weeks?|wks?|days?)"
_FORMS = re.compile(
    rf"\b(?P<who>{_PERSON})(?:,[ ]?|[ ])(?P<a>\d{{1,3}})[ ]?{_UNIT.format('au')}"
    r"(?=[ ]?(?:[,;.)(\n]|$|old\b|with\b|who\b))"
    r"|(?P<b>\b\d{1,2})[ ]?/[ ]?(?P<bu>12|52|7)[ ](?:old|boy|girl|infant|baby|child|m\b|f\b)"
    r"|\b(?:mr|mrs|ms|miss)\.?[ ][a-z][\w'-]*\.?(?:,[ ]?|[ ]?\()(?P<c>\d{1,3})(?=[,;).]|[ ]?$)"
    r"|\b(?:has[ ]|just[ ])?turned[ ](?P<d>\d{1,3})\b(?![ ]?(?:mg|kg|min|degrees|%|hours?|days?))"
    rf"|\bat[ ](?P<e>\d{{1,3}})[ ]{_UNIT.format('eu')}(?:[ ]of[ ]age|[ ]old)?,?[ ]"
    r"(?:he|she|your[ ]patient|this[ ](?:man|woman|boy|girl|child|patient))\b"
    r"|(?:^|(?<=[.;\n][ ])|(?<=[;\n]))(?:male|female|m|f)(?:,[ ]?|[ ]?|/)(?P<f>\d{2})\b"
    r"(?![ ]?[/.%:-]?[ ]?\d|[ ]?(?:mg|kg|ml|min|bpm|mmhg|days?|weeks?|months?))"
)
_PER_YEAR = {"12": Decimal(12), "52": Decimal(365) / 7, "7": Decimal(365)}
_YEARS = {
    "y": Decimal(1),
    "m": Decimal(1) / 12,
    "w": Decimal(7) / Decimal(365),
    "d": 1 / Decimal(365),
}
_OLDEST = 120
_SMALL = frozenset({"baby", "infant", "neonate", "newborn"})


def terse_ages(sentence: str) -> Iterator[tuple[int, int, Decimal]]:
    """From, to, and the age in years; `sentence` is in small letters."""
    for found in _FORMS.finditer(sentence):
        name = next(each for each in "abcdef" if found[each] is not None)
        value = Decimal(found[name])
        if name == "b":
            years = value / _PER_YEAR[found["bu"]]
        elif name in ("a", "e"):
            years = value * _YEARS[found[f"{name}u"][0]]
        else:
            years = value
        if name == "a" and found["au"][0] in "wd" and found["who"] not in _SMALL:
            continue  # `patient, 3 days, fever` is how long
        if 0 < years <= _OLDEST:
            yield found.start(name), found.end(f"{name}u" if name in "abe" else name), years
