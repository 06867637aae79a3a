"""Written dates, in any notation. Where day and month could be either, both readings count."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.core.clinical.clinical_text import ClinicalText, Span

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_NAME = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_DATE = re.compile(
    rf"(?<![\w/.])(?:"
    rf"(?P<y1>(?:19|20)\d\d)[-/.](?P<m1>\d{{1,2}})[-/.](?P<d1>\d{{1,2}})"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd"
    rf"|th)?[ -]{{1,2}}(?:of[ ])?(?P<m2>{_NAME})\.?(?:,?[ -]{{1,2}}(?P<y2>(?:19|20)\d\d"
    rf"|'?\d\d(?!\w)))?"
    rf"|(?P<m3>{_NAME})\.?[ ](?P<d3>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|[ ]?(?:mg|%"
    rf"|[./]\d))(?:,?[ ](?P<y3>(?:19|20)\d\d))?"
    rf"|(?P<a4>\d{{1,2}})(?P<sep>[-/.])(?P<b4>\d{{1,2}})(?P=sep)(?P<y4>(?:19|20)?\d\d)"
    rf"|(?P<m5>{_NAME})\.?,?[ ](?:of[ ])?(?P<y5>(?:19|20)\d\d)"
    rf")(?![\w/])"
)


@dataclass(frozen=True)
class WrittenDate:
    """`readings` are (year, month, day), with 0 for what was not written."""

    start: int
    end: int
    readings: frozenset[tuple[int, int, int]]

    def equals(self, other: WrittenDate) -> bool:
        """Whether one reading of each agrees in what both say."""
        return any(
            all(not a or not b or a == b for a, b in zip(mine, theirs, strict=True))
            for mine in self.readings
            for theirs in other.readings
        )


def dates_in(text: ClinicalText, within: Span) -> list[WrittenDate]:
    """The dates of one sentence. A month alone (`may`) is none."""
    found = []
    for match in _DATE.finditer(text.lower, within.start, within.end):
        readings = frozenset(each for each in _readings(match) if _possible(each))
        if readings:
            found.append(WrittenDate(match.start(), match.end(), readings))
    return found


def _readings(match: re.Match[str]) -> list[tuple[int, int, int]]:
    if match["y1"]:
        return [(int(match["y1"]), int(match["m1"]), int(match["d1"]))]
    if match["d2"]:
        return [(_year(match["y2"]), _month(match["m2"]), int(match["d2"]))]
    if match["d3"]:
        return [(_year(match["y3"]), _month(match["m3"]), int(match["d3"]))]
    if match["a4"]:
        year, one, other = _year(match["y4"]), int(match["a4"]), int(match["b4"])
        return [(year, other, one), (year, one, other)]
    return [(int(match["y5"]), _month(match["m5"]), 0)]


def _possible(reading: tuple[int, int, int]) -> bool:
    _, month, day = reading
    return 1 <= month <= 12 and 0 <= day <= 31


def _month(name: str) -> int:
    return _MONTHS.index(name[:3]) + 1


def _year(written: str | None) -> int:
    if not written:
        return 0
    year = int(written.lstrip("'"))
    if year >= 100:
        return year
    return year + (2000 if year < 70 else 1900)
