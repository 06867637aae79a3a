"""Calendar dates in eight languages: where they stand, and which day is meant.

A year alone stays, except one that tells of an age over 89. Times of the day stay too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.core.masking.identifiers import IdentifierKind, Taken
from app.core.masking.month_names import DAYS, DOUBTFUL, FEASTS, MONTHS

_names = sorted(MONTHS, key=len, reverse=True)
_MONTH = rf"(?:{'|'.join(_names)})"
_DAY_WORD = (
    rf"(?:{'|'.join(word.replace('-', '[- ]') for word in sorted(DAYS, key=len, reverse=True))})"
)
_YEAR = r"(?:1[89]\d\d|20\d\d)"
_OF = r"(?:[ ]?(?:of|de|do|del|di|d'|van)[ ]|[ .\u00a0/-]{1,2}|[ ]?,[ ]?)"
# Two figures are no year before more of a telephone number either: `9 mars 01 42 34 56 78`.
_ENDS = (
    r"(?![\d:.,/%]|[ .](?:\d{2,4}[ .]\d{2,4}|\d{6,8})(?!\d)"
    r"|[ ]?(?:mg|ml|h|Uhr|years|Jahre|ans|años|anos|anni|jaar|yo|y/o|kg|%)\b)"
)


def _year_after(group: str) -> str:
    return (
        r"(?:(?:[ ]?,?[ ]?(?:de|del|do|of|in)[ ]|[ ,.\u00a0/-]{1,3}\n?)"
        rf"(?P<{group}>{_YEAR}|'?\d\d{_ENDS}))?"
    )


_IN_FIGURES = re.compile(
    r"(?<![\w/.,-])(?:"
    rf"(?P<y1>{_YEAR})(?P<s1>[-/.])(?P<m1>1[0-2]|0?[1-9])(?P=s1)(?P<d1>3[01]|[12]\d"
    rf"|0?[1-9])(?=T\d|\D|$)"
    rf"|(?P<a2>\d{{1,2}})(?P<s2>[-/.]|[ ]?[./-][ ])(?P<b2>\d{{1,2}})(?P=s2)(?P<y2>{_YEAR}"
    rf"|'?\d\d)(?![\d]|[./-]\d|[ ]?%)"
    rf"|(?P<y3>(?:19|20)\d\d)(?P<m3>0[1-9]|1[0-2])(?P<d3>0[1-9]|[12]\d|3[01])(?!\d)"
    rf"|(?P<m4>1[0-2]|0?[1-9])[/.-](?P<y4>{_YEAR})(?![\d]|[/.-]\d)"
    rf"|(?P<y5>{_YEAR})[-/](?P<m5>0[1-9]|1[0-2])(?![\d]|[/.-]\d)"
    r")(?:(?<=\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?!\w)"
)
_BY_NAME = re.compile(
    r"(?<![\w/.])(?:"
    rf"(?P<d1>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|er|ers|º|°|ª|\.|e|de"
    rf"|ste)?{_OF}(?P<m1>{_MONTH})(?!\w)\.?"
    rf"{_year_after('y1')}"
    rf"|(?P<m2>{_MONTH})\.?[ \u00a0](?P<d2>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d:%]"
    rf"|[./]\d|[ ]?(?:mg|ml|%|kg|mmol)\b)"
    rf"{_year_after('y2')}"
    rf"|(?P<w3>{_DAY_WORD})[ ](?:of[ ]|de[ ])?(?P<m3>{_MONTH})(?!\w){_year_after('y3')}"
    rf"|(?P<m4>{_MONTH})[ ](?:the[ ])?(?P<w4>{_DAY_WORD})(?!\w){_year_after('y4')}"
    rf"|(?P<m5>{_MONTH})\.?(?:[ ]?,?[ ](?:of[ ]|de[ ]|del[ ]|do[ ]|di[ ])?|[-/' "
    rf"])(?P<y5>{_YEAR}|(?<=[-'])\d\d)"
    r")(?!\w)",
    re.IGNORECASE,
)
_NAME_OF_MONTH = re.compile(rf"(?<!\w)(?:{_MONTH})(?!\w)", re.IGNORECASE)
_SPOKEN_YEAR = re.compile(
    r",?[ ](?:(?:two[ ]thousand(?:[ ]and)?|twenty|nineteen)(?:[ -](?:oh[ ])?[a-z]{3,9}){0,2}"
    r"|zweitausend[a-zäöüß]{0,24}|neunzehnhundert[a-zäöüß]{0,24}|deux[ ]mille(?:[ "
    r"-][a-z]{2,10}){0,3}"
    r"|(?:de[ ])?dos[ ]mil(?:[ ][a-záéíóúñ]{2,14}){0,3}|(?:de[ ])?dois[ ]mil(?:[ ]e[ "
    r"][a-zê]{2,10}){0,2}"
    r"|duemila[a-zé]{0,20}|tweeduizend[a-zë]{0,20})",
    re.IGNORECASE,
)
_YEAR_WORDS = re.compile(
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w*teen|twenty|thirty"
    r"|forty|fifty|sixty"
    r"|seventy|eighty|ninety|hundred|oh", re.IGNORECASE)  # fmt: skip
_BEFORE_SHORT = (
    r"(?:on|since|from|until|till|by|dated?|dd|seen|admitted|discharged|reviewed|d/c|adm"
    r"|review|clinic|due"
    r"|am|vom|bis|seit|ab|zum|den|dem|der|le|du|au|depuis|dès|el|del|desde|al|día|dia|em|no"
    r"|até|il|dal|op|sinds"
    r"|vanaf|per|datum|date|fecha|data|lmp|edd|dob|ddr|fum|dum|between|revisi[óo]n|revis[ãa]o"
    r"|r[ée]vision|contr[oô]le?|controllo|kontrolle|cita|rdv|termin|afspraak|retorno"
    r"|follow-?up|f/u|appt|appointment|and|und|et|y|e|en|h)"
)
_SHORT = re.compile(
    rf"(?:(?<![\w])(?P<cue>{_BEFORE_SHORT})[ :.]{{1,3}})?(?<![\w/.,-])"
    r"(?P<date>(?:(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\w/%-]|[.,]\d))"
    r"|(?:(?P<c>\d{1,2})\.[ ]?(?P<d>\d{1,2})\.(?!\d))"
    r"|(?:(?P<e>\d{1,2})-(?P<f>\d{1,2})(?![\w/%-]|[.,]\d)))",
    re.IGNORECASE,
)
# A day and a month that no word announces: at the beginning of a line (`17/11 night`), or before
# a colon (`weight 10/1: 38 kg`). A score is never more than what it is out of.
_HEADS = re.compile(
    r"^[ *•–-]{0,3}(?P<date>(?P<a>\d{1,2})[/.](?P<b>\d{1,2}))"
    r"(?:[ ,:]{1,2}(?P<hour>\d{4}(?!\d)|\d{1,2}[:.h]\d{2}|\d{1,2}[ ]?(?:h|Uhr|u)\b)"
    r"|(?=[ ](?!(?:mg|mcg|ml|micro|g|kg|units?|iu|mmol|kpa|mmhg|tab|cap|puff|drop|old|%)\b|units"
    r"|micrograms?\b|tablets?\b|capsules?\b|[a-zà-ÿ]{3,}(?:ol|in|ine|one|pril|ide|ate|am|il|ium)"
    r"\b)[^\W\d_]{2}|[ ]?[:–-][ ]))"
    r"|(?<![\w/.,-])(?P<before>(?P<c>\d{1,2})/(?P<d>\d{1,2}))(?=:[ ])",
    re.MULTILINE,
)
_MONTH_ALONE = re.compile(
    r"(?<![\w])(?:in|since|from|until|till|by|during|early|late|mid|last|this|next|through|to"
    r"|of|im|seit|ab|bis|anfang"
    r"|mitte|ende|letzten|en|depuis|début|fin|mi|dès|desde|em|até|a|ad|nel|da|dal|di|fine"
    r"|inizio|inizi|metà|sinds"
    r"|vanaf|eind|begin|half|fin de|principios de|finales de|mediados de|final de|início de|de)[ -]"
    rf"(?P<month>{_MONTH})(?![\w-]|[ ]?\d)",
    re.IGNORECASE,
)
_BIRTH = re.compile(
    r"(?:d\.?o\.?b\.?|birth|born|date of birth|geb\.?|geboren|geburtsdatum|né|née|le"
    r"|naissance|ddn|nacid[oa]|nacimiento"
    r"|f\.? ?nac\.?|fn|nascid[oa]|nascimento|d\.?n\.?|nat[oa]|nascita|nat[oa] il"
    r"|geboortedatum|gebdat|\*)"
    r"[ .:(]{0,4}(?:on |am |le |el |em |il |op |date |den )?$",
    re.IGNORECASE,
)  # fmt: skip
# What stands before a date that is written with a month's name, and belongs to it.
_ARTICLE = re.compile(
    r"(?<![\w])(?:dem|den|der|le|el|il|l'|o|no dia|ao dia|dia|día|de)[ ]?$", re.IGNORECASE
)
_SIX_DIGITS = re.compile(
    r"(?<![\w])(?:d\.?o\.?b\.?|born|geb\.?|né\(?e?\)?|nac\.?)[ .:]{1,3}(?P<date>\d{6}|\d{8})(?!\d)",
    re.IGNORECASE,
)
_ALONE = re.compile(
    rf"(?<![\w./,-])(?P<year>{_YEAR})(?![\w/-]|[.,]\d|[ ]?(?:mg|ml|g|kcal|IU|IE|m|steps)\b)"
)


# `at 0700, 1100, 1500, 1900` are hours.
_HOUR_BEFORE = re.compile(r"(?:\d{4}(?:,|,? and|/)|(?<!\w)at|um|\bà|@)[ ]?$")
_HOUR_AFTER = re.compile(r"[ ]?(?:h|hrs?|hours?|Uhr|UTC|u)\b|,[ ]\d{4}(?!\d)")
_WEEKDAY = re.compile(
    r"(?<![\w])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thur?s?|fri|sat"
    r"|sun|montag|dienstag|mittwoch"
    r"|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|lunes|martes|miércoles|jueves"
    r"|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|lunedì|martedì"
    r"|mercoledì|giovedì|venerdì|sabato"
    r"|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\.?,?[ ](?:the "
    r"|den |dem |le |el |il |dia )?$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class CalendarDate:
    """A date where it stands; 0 for what was not written. `birth` when it is a day of birth."""

    start: int
    end: int
    year: int
    month: int
    day: int
    birth: bool = False


def calendar_dates(text: str) -> list[CalendarDate]:
    """The dates of a text in its order, with a day, a month, or both."""
    taken = Taken(text)
    dates: list[CalendarDate] = []
    month_first = _month_first(text)
    finders = (
        _by_name(text), _in_figures(text, month_first), _short(text, month_first), _feasts(text),
    )  # fmt: skip
    for found in finders:
        for date in found:
            if taken.free(date.start, date.end):
                taken.add(IdentifierKind.DATE, date.start, date.end)
                dates.append(date)
    return sorted(dates, key=lambda date: date.start)


def old_years(text: str, newest_birth: int) -> Iterator[tuple[int, int]]:
    """Years alone that tell of somebody over 89: up to `newest_birth`."""
    for match in _ALONE.finditer(text):
        if _HOUR_BEFORE.search(text[max(0, match.start() - 12) : match.start()]) or (
            _HOUR_AFTER.match(text, match.end())
        ):
            continue
        if int(match["year"]) <= newest_birth:
            yield match.span("year")


def _in_figures(text: str, month_first: bool) -> Iterator[CalendarDate]:
    for match in _IN_FIGURES.finditer(text):
        if match["y1"]:
            parts = int(match["y1"]), int(match["m1"]), int(match["d1"])
        elif match["a2"]:
            parts = _ordered(match["a2"], match["b2"], _year(match["y2"]), month_first)
        elif match["y3"]:
            parts = int(match["y3"]), int(match["m3"]), int(match["d3"])
        else:
            parts = int(match["y4"] or match["y5"]), int(match["m4"] or match["m5"]), 0
        if 1 <= parts[1] <= 12 and parts[2] <= 31:
            yield _date(text, match.start(), match.end(), *parts)
    for match in _SIX_DIGITS.finditer(text):
        digits = match["date"]
        parts = _ordered(digits[:2], digits[2:4], _year(digits[4:]), month_first)
        yield _date(text, *match.span("date"), *parts)


def _by_name(text: str) -> Iterator[CalendarDate]:
    if _NAME_OF_MONTH.search(text) is None:  # much sooner known than where a date begins
        return
    for match in _BY_NAME.finditer(text):
        groups = match.groupdict()
        name = next(groups[f"m{n}"] for n in range(1, 6) if groups[f"m{n}"])
        year = next((groups[f"y{n}"] for n in range(1, 6) if groups[f"y{n}"]), None)
        word = groups["w3"] or groups["w4"]
        day = int(groups["d1"] or groups["d2"] or 0) or DAYS.get(
            (word or "").lower().replace(" ", "-"), 0
        )
        if not year and _is_doubtful(text, match, name):
            continue
        end = match.end()
        spoken = None if year else _SPOKEN_YEAR.match(text, end)
        if spoken and _YEAR_WORDS.search(spoken[0]):
            end = spoken.end()
        yield _date(text, match.start(), end, _year(year), MONTHS[name.lower()], day)
    for match in _MONTH_ALONE.finditer(text):
        name = match["month"]
        if name.lower() in DOUBTFUL and (not name[0].isupper() or len(name) < 4):
            continue
        if len(name) >= 4 or match.end() < len(text):
            yield _date(text, *match.span("month"), 0, MONTHS[name.lower()], 0)


def _is_doubtful(text: str, match: re.Match[str], name: str) -> bool:
    """`2 may be`, `3 set`, `5 out of`: a number before a word that only looks like a month."""
    if name.lower() not in DOUBTFUL or match["w3"]:
        return False
    if name[0].isupper() and (len(name) > 3 or name.lower() in ("jan", "dec", "mar", "may", "mai")):
        return False
    return not re.search(r"(?:st|nd|rd|th|\.|\bde|\bof|º)[ ]", match[0])


def _short(text: str, month_first: bool) -> Iterator[CalendarDate]:
    for match in _SHORT.finditer(text):
        one = match["a"] or match["c"] or match["e"]
        other = match["b"] or match["d"] or match["f"]
        _, month, day = _ordered(one, other, 0, month_first)
        if not (1 <= month <= 12 and 1 <= day <= 31):
            continue
        padded = one.startswith("0") or other.startswith("0")
        padded = padded and len(one) == len(other) == 2 and not match["e"]
        if match["cue"] or padded or (match["c"] and text[match.end() : match.end() + 1] == ":"):
            end = match.end("date")
            yield _date(text, match.start("date"), end, 0, month, day)

    yield from _unannounced(text, month_first)


def _unannounced(text: str, month_first: bool) -> Iterator[CalendarDate]:
    for match in _HEADS.finditer(text):
        one, other = match["a"] or match["c"], match["b"] or match["d"]
        _, month, day = _ordered(one, other, 0, month_first)
        more = int(one) > int(other) or int(other) > 12
        if (more or match["hour"]) and 1 <= month <= 12 and 1 <= day <= 31:
            yield _date(text, *match.span("date" if match["a"] else "before"), 0, month, day)


def _feasts(text: str) -> Iterator[CalendarDate]:
    """`Thanksgiving 2025`, `Christmas Eve`, `Heiligabend`."""
    for match in FEASTS.finditer(text):
        year = next((match[name] for name in ("y1", "y2") if match[name]), None)
        yield _date(text, *match.span(), _year(year), 0, 0)


def _ordered(one: str, other: str, year: int, month_first: bool) -> tuple[int, int, int]:
    """(year, month, day) of two numbers of which one is the month."""
    first, second = int(one), int(other)
    if second > 12 or (month_first and first <= 12):
        return year, first, second
    return year, second, first


def _month_first(text: str) -> bool:
    """Whether the month comes first: some date of the text can be read in no other way."""
    pairs = [
        match.groups()
        for match in re.finditer(r"(?<![\w/.])(\d{1,2})/(\d{1,2})/\d{2,4}(?!\d)", text)
    ]
    american = sum(int(first) <= 12 < int(second) <= 31 for first, second in pairs)
    return american > sum(int(second) <= 12 < int(first) <= 31 for first, second in pairs)


def _date(text: str, start: int, end: int, year: int, month: int, day: int) -> CalendarDate:
    if weekday := _WEEKDAY.search(text[max(0, start - 20) : start]):
        start -= len(weekday[0])
    if (weekday or re.search(r"[^\W\d_]{3}", text[start:end])) and (
        article := _ARTICLE.search(text[max(0, start - 8) : start])
    ):
        start -= len(article[0])
    end = start + len(text[start:end].rstrip(" ,."))
    birth = bool(_BIRTH.search(text[max(0, start - 28) : start]))
    return CalendarDate(start, end, year, month, day, birth)


def _year(written: str | None) -> int:
    if not written:
        return 0
    year = int(written.lstrip("'"))
    return year if year >= 100 else year + (2000 if year < 50 else 1900)
