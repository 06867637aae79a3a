"""Schedules: how often and by which route a drug is given, in any notation.

A frequency is computed, not looked up: `every N hours` is 24/N times a day, whatever N is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from app.core.clinical.clinical_text import ClinicalText, Span
from app.core.clinical.word_patterns import WordPatterns

_COUNT = {
    "once": 1, "twice": 2, "thrice": 3, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "twenty-four": 24,
    "second": 2, "third": 3, "fourth": 4, "other": 2, "single": 1,
}  # fmt: skip
_N = r"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty-four"
# Days in what a frequency is counted by.
_DAYS = {
    "min": Fraction(1, 1440), "hour": Fraction(1, 24), "hr": Fraction(1, 24),
    "h": Fraction(1, 24), "day": Fraction(1), "d": Fraction(1), "night": Fraction(1),
    "morning": Fraction(1), "evening": Fraction(1), "bedtime": Fraction(1), "week": Fraction(7),
    "fortnight": Fraction(14), "month": Fraction(30), "year": Fraction(365),
}  # fmt: skip
_WEEKDAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_AND = r"(?:,|,?[ ]and|,?[ ]&)[ ]"
_PERIOD = "day|week|month|night|hour|year|24[ ]?h(?:ours?|rs?)?"
_ADVERBS = {
    "hourly": Fraction(24), "daily": Fraction(1), "nightly": Fraction(1), "weekly": Fraction(1, 7),
    "fortnightly": Fraction(1, 14), "biweekly": Fraction(1, 14), "monthly": Fraction(1, 30),
    "nocte": Fraction(1), "mane": Fraction(1), "yearly": Fraction(1, 365),
    "annually": Fraction(1, 365),
}  # fmt: skip
_LATIN = {
    "od": Fraction(1), "qd": Fraction(1), "bd": Fraction(2), "bid": Fraction(2),
    "tds": Fraction(3), "tid": Fraction(3), "qds": Fraction(4), "qid": Fraction(4),
    "qod": Fraction(1, 2), "eod": Fraction(1, 2), "qhs": Fraction(1), "qam": Fraction(1),
    "qpm": Fraction(1), "qn": Fraction(1), "qw": Fraction(1, 7), "qwk": Fraction(1, 7),
    "biw": Fraction(2, 7), "tiw": Fraction(3, 7), "om": Fraction(1), "on": Fraction(1),
    "hs": Fraction(1), "q1d": Fraction(1), "qday": Fraction(1), "qhour": Fraction(24),
}  # fmt: skip
_FREQUENCY = re.compile(
    rf"(?<![\w-])(?:"
    rf"(?P<times>(?:once|twice|thrice|(?P<low>{_N})(?:[ ]?(?:-|to|or)[ ]?(?P<high>{_N}))?"
    rf"[ -]?(?:times|x|×))[ -]?(?:(?:an?|per|each|every|/|in)[ -]?(?:the[ ])?(?P<period>{_PERIOD})"
    rf"|(?P<by>daily|weekly|monthly|nightly|hourly|yearly|annually|in[ ]24[ ]hours)))"
    rf"|(?P<every>(?:every|each|q\.?)[ ]?(?P<first>{_N})(?:[ ]?(?:-|to|or)[ ]?(?P<last>{_N}))?"
    rf"[ ]?-?(?P<unit>min(?:ute)?s?|hours?|hourly|hrs?|h|days?|d|weeks?|months?)\b)"
    rf"|(?P<nhourly>(?P<from>{_N})(?:[ ]?(?:-|to)[ ]?(?P<upto>{_N}))?"
    rf"[ -]?(?P<hourly>hourly|hrly|weekly|monthly))"
    rf"|(?P<everyother>(?:every|each|on)[ ](?P<nth>other|second|third|fourth|alternate)"
    rf"[ ](?P<nthunit>day|night|week|hour)s?|(?:on[ ])?alternate[ -](?P<turn>day|night|week)s?"
    rf"|on[ ]alternate"
    rf"[ ]days|alternating[ ]days)"
    rf"|(?P<weekdays>(?:(?:on|every|each)[ ])?(?:{_WEEKDAY})s(?:{_AND}(?:{_WEEKDAY})s){{0,5}}"
    rf"|(?:every|each)[ ](?:{_WEEKDAY})(?:{_AND}(?:{_WEEKDAY})){{0,5}})"
    rf"|(?P<each>(?:every|each)[ ](?P<eachunit>day|night|morning|evening|week|month|hour"
    rf"|fortnight))"
    rf"|(?P<divided>in[ ](?P<parts>{_N})[ ](?:equally[ ])?(?:divided|equal)[ ]doses)"
    rf"|(?P<daytimes>(?:(?:with|after|before|at)[ ]breakfast|(?:in[ ]the[ ])?mornings?|mane|am)"
    rf"(?P<noon>,?[ ](?:(?:at|with)[ ])?(?:lunch|midday|noon))?,?[ ](?:and|&)[ ]"
    rf"(?:(?:in|at|with|after|before)[ ])?(?:the[ ])?(?:dinner|supper|tea|evenings?(?:[ ]meal)?"
    rf"|night|bedtime|nocte|pm))"
    rf"|(?P<tablets>(?P<first_of_three>[0-3])-(?P<second_of_three>[0-3])-(?P<third_of_three>[0-3]))"
    rf"|(?P<part>(?:at|before)[ ](?:night|bedtime)|in[ ]the[ ](?:morning|evening|mornings|evenings)"
    rf"|(?:with|after|before)[ ]breakfast)"
    rf"|(?P<adverb>hourly|daily|nightly|weekly|fortnightly|biweekly|monthly|nocte|mane|yearly"
    rf"|annually)"
    rf"|(?P<q>q[ ]?(?P<qn>\d{{1,2}})(?:-(?P<qm>\d{{1,2}}))?[ ]?(?:h|hr|hrs|hours?)?)"
    rf"|(?P<latin>(?:o\.?d|q\.?d|b\.?d|b\.?i\.?d|t\.?d\.?s|t\.?i\.?d|q\.?d\.?s|q\.?i\.?d|q\.?o\.?d"
    rf"|e\.?o\.?d|q\.?h\.?s|qam|qpm|qn|qwk?|b\.?i\.?w|t\.?i\.?w|q1d|qday|qhour)\b\.?)"
    rf")(?![\w-])"
)
# `daily weights`, `daily living` are nobody's dose.
_NOT_A_DOSE = re.compile(
    r"[ ](?:weigh|activit|living|life|basis|routine|wound|dressing|blood[s ]|review|ward|exercise"
    r"|monitoring|measure|fluid|intake|limit|check|test|u&e|inr|ecg|visit|cigarette)"
)

_ROUTES: tuple[tuple[str, str], ...] = (
    ("oral", r"by[ ]mouth|p\.o\.?|po|per[ ]os|oral(?:ly)?|via[ ]the[ ]oral[ ]route|swallowed"
             r"|per[ ]oral"),
    ("iv", r"i\.v\.?|iv|ivi|intravenous(?:ly)?|into[ ]a[ ]vein|into[ ]the[ ]vein|by[ ]vein"
           r"|by[ ]intravenous[ ](?:injection|infusion)"),
    ("im", r"i\.m\.?|im|intramuscular(?:ly)?|into[ ](?:the[ ]|a[ ])?(?:[a-z]{1,9}[ ]){0,2}muscle"),
    ("sc", r"s\.c\.?|sc|sq|subcut(?:aneous(?:ly)?)?|sub[ ]?-?q|sub[ ]?-?cut|under[ ]the[ ]skin"),
    ("rectal", r"p\.r\.?|pr|rectal(?:ly)?|per[ ]rectum|into[ ]the[ ]rectum"),
    ("sublingual", r"s\.l\.?|sl|sublingual(?:ly)?|under[ ]the[ ]tongue"),
    ("buccal", r"buccal(?:ly)?|(?:in|inside|into)[ ]the[ ]cheek"),
    ("inhaled", r"inhaled|by[ ]inhalation|inhalation|nebuli[sz](?:ed|ers?)|neb(?:s)?"
                r"|via[ ](?:a[ ])?nebuli[sz]er"
                r"|by[ ]nebuli[sz]er|via[ ](?:a[ ])?spacer|via[ ](?:an[ ])?inhaler|by[ ]inhaler"),
    ("topical", r"topical(?:ly)?|rubbed[ ](?:on|in|into|onto)|on[ ]the[ ]skin|to[ ]the[ ]skin"),
    ("transdermal", r"transdermal(?:ly)?"),
    ("intrathecal", r"intrathecal(?:ly)?"),
    ("intraosseous", r"intraosseous(?:ly)?|i\.o\.?|io"),
    ("intranasal", r"intranasal(?:ly)?|into[ ]the[ ]nose|up[ ]the[ ]nose"),
    ("vaginal", r"vaginal(?:ly)?|per[ ]vaginam|p\.v\.?|pv"),
    ("eye", r"eye[ ]drops?|into[ ](?:the|each|both)[ ](?:left[ ]|right[ ]|affected[ ])?eyes?"
            r"|ophthalmic"),
    ("ear", r"ear[ ]drops?|into[ ]the[ ](?:left[ ]|right[ ]|affected[ ])?ear|otic"),
    ("epidural", r"epidural(?:ly)?"),
    ("nasogastric", r"nasogastric|via[ ](?:the[ ])?ng[ ]tube|by[ ]ng[ ]tube|ng"),
    ("intradermal", r"intradermal(?:ly)?"),
    ("intra-articular", r"intra-?articular(?:ly)?|into[ ]the[ ]joint"),
    ("intravitreal", r"intravitreal(?:ly)?"),
)  # fmt: skip
_ROUTE = WordPatterns(dict(_ROUTES), r"(?![\w-])")
# In capitals or with points only, as small letters are other words.
_ABBREVIATED = frozenset(("im", "io", "sl", "pr", "sc", "ng", "pv", "sq", "iv", "po", "ivi"))
_NOT_A_ROUTE = re.compile(
    r"[ ](?:exam|temperature|bleed|contracept|hygiene|cavity|thrush|intake|rehydrat|mucosa|ulcer"
    r"|access|line|cannula|drug[ ]user|fluid|interval|segment|hypogly|candid|antibiotic|steroid"
    r"|anticoag|sulfonyl|diet|feed|tube|discharge|delivery|disease|score|nerve)"
)
_ROMAN = re.compile(r"(?:grade|stage|class|type|nerve|factor|nyha|ii|iii|v|lead|leads|and|,)[ ]?$")
# Small letters mean a route right behind a dose.
_DOSED = re.compile(r"\d[ ]?(?:mg|mcg|g|ml|units?|micrograms?|mmol|l)[ ]$")
_BEFORE = 16


@dataclass(frozen=True)
class Frequency:
    """Times a day, as a fraction; the ends are equal unless it is a range."""

    start: int
    end: int
    low: Fraction
    high: Fraction

    def equals(self, other: Frequency) -> bool:
        """The same, or one within the other."""
        return (other.low <= self.low and self.high <= other.high) or (
            self.low <= other.low and other.high <= self.high
        )


@dataclass(frozen=True)
class Route:
    """By which way, as a code of `_ROUTES`."""

    start: int
    end: int
    code: str


def frequencies_in(text: ClinicalText, within: Span) -> list[Frequency]:
    """The frequencies of one sentence."""
    found: list[Frequency] = []
    parts = False
    for match in _FREQUENCY.finditer(text.lower, within.start, within.end):
        if _NOT_A_DOSE.match(text.lower, match.end()):
            continue
        if match["latin"] and not _latin_meant(text, match):
            continue
        low, high = _per_day(match)
        frequency = Frequency(match.start(), match.end(), min(low, high), max(low, high))
        if found and match["part"]:
            gap = text.lower[found[-1].end : match.start()]
            if gap in (" ", ", "):
                continue  # `once daily at night` is once
            if gap.strip() == "and" and parts:
                last = found[-1]
                frequency = Frequency(last.start, match.end(), last.low + low, last.high + high)
                found.pop()
        parts = bool(match["part"])
        found.append(frequency)
    return found


def routes_in(text: ClinicalText, within: Span) -> list[Route]:
    """The routes of one sentence."""
    found = []
    for code, start, end in _ROUTE.find(text.lower, within.start, within.end):
        if not _NOT_A_ROUTE.match(text.lower, end) and _route_meant(text, start, end):
            found.append(Route(start, end, code))
    return found


def _latin_meant(text: ClinicalText, match: re.Match[str]) -> bool:
    """`od` is a right eye and an overdose, too: only in capitals behind a dose or small."""
    bare = match[0].replace(".", "")
    after = text.lower[match.end() : match.end() + 2]
    return not (bare == "od" and (after.startswith("'") or _overdosed(text, match)))


def _overdosed(text: ClinicalText, match: re.Match[str]) -> bool:
    before = text.lower[max(0, match.start() - _BEFORE) : match.start()].rstrip()
    return before.endswith((" an", " of", " intentional", " paracetamol", "after", "the"))


def _route_meant(text: ClinicalText, start: int, end: int) -> bool:
    written = text.plain[start:end]
    bare = written.lower()
    if bare not in _ABBREVIATED:
        return True
    before = text.lower[max(0, start - _BEFORE) : start]
    if bare == "iv" and written.isupper() and _ROMAN.search(before):
        return False
    return written.isupper() or bare in ("po", "iv", "sc") or _DOSED.search(before) is not None


def _number(text: str) -> Fraction:
    return Fraction(_COUNT[text]) if text in _COUNT else Fraction(text)


def _per_day(match: re.Match[str]) -> tuple[Fraction, Fraction]:
    group = match.groupdict()
    if group["times"]:
        return _times_a_period(group, match[0])
    if group["every"]:
        return _intervals(group["first"], group["last"], group["unit"])
    if group["nhourly"]:
        unit = {"hourly": "hour", "hrly": "hour", "weekly": "week", "monthly": "month"}
        return _intervals(group["from"], group["upto"], unit[group["hourly"]])
    if group["everyother"]:
        nth = _COUNT.get(group["nth"] or "other", 2)
        rate = 1 / (nth * _DAYS[group["nthunit"] or group["turn"] or "day"])
        return rate, rate
    if group["q"]:
        return _intervals(group["qn"], group["qm"], "hour")
    return (_plain_rate(group),) * 2


def _plain_rate(group: dict[str, str | None]) -> Fraction:
    """Of what has no number of its own but that of parts of a day."""
    if group["weekdays"]:
        return Fraction(len(re.findall(_WEEKDAY, group["weekdays"])), 7)
    if group["each"]:
        return 1 / _DAYS[group["eachunit"] or "day"]
    if group["divided"]:
        return _number(group["parts"] or "1")
    if group["part"]:
        return Fraction(1)
    if group["daytimes"]:
        return Fraction(3 if group["noon"] else 2)
    if group["tablets"]:  # `1-0-1`, as prescriptions in India and Germany have it
        three = (group["first_of_three"], group["second_of_three"], group["third_of_three"])
        return Fraction(sum(each != "0" for each in three) or 1)
    if group["adverb"]:
        return _ADVERBS[group["adverb"]]
    return _LATIN[(group["latin"] or "od").replace(".", "")]


def _times_a_period(group: dict[str, str | None], whole: str) -> tuple[Fraction, Fraction]:
    first = whole.split(" ", 1)[0].split("-", 1)[0]
    low = _number(group["low"]) if group["low"] else Fraction(_COUNT[first])
    high = _number(group["high"]) if group["high"] else low
    by = (group["by"] or "").replace("in 24 hours", "daily")
    if by:
        return low * _ADVERBS[by], high * _ADVERBS[by]
    period = group["period"] or "day"
    days = Fraction(1) if period.startswith("24") else _DAYS[period]
    return low / days, high / days


def _intervals(first: str | None, last: str | None, unit: str | None) -> tuple[Fraction, Fraction]:
    name = (unit or "hour").removesuffix("s")
    name = {"hourly": "hour", "minute": "min", "hr": "hour"}.get(name, name)
    longest = _number(last or first or "1") or Fraction(1)
    shortest = _number(first or "1") or Fraction(1)
    return 1 / (longest * _DAYS[name]), 1 / (shortest * _DAYS[name])
