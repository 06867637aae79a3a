"""Patient: what a text says of a person's age and sex."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from app.core.clinical.clinical_text import ClinicalText, Span
from app.core.clinical.numbers import Number
from app.core.clinical.terse_ages import terse_ages
from app.core.clinical.thresholds import is_threshold

_YEARS = {
    "y": Decimal(1), "m": Decimal(1) / 12, "w": Decimal(7) / Decimal(365), "d": 1 / Decimal(365),
}  # fmt: skip
_UNIT = r"(?P<unit>years?|yrs?|y|months?|mths?|mo|weeks?|wks?|days?)"
_AGE_AFTER = re.compile(
    rf"[ -]{{0,3}}(?:{_UNIT}[ -]{{0,2}}(?:old|of[ -]age|o\b|/o\b)|(?P<short>yo|y/o|y\.o\.?"
    rf"|yr[ ]old)\b)"
)
_SEXED = re.compile(r"[ ]?-?(?P<sex>[MF])\b(?![/-])")
# `16 F` is a catheter, `101 F` a temperature.
_NOT_SEXED = re.compile(
    r"[ ](?:[a-z]{2,14}[ ]){0,2}(?:catheter|tube|sheath|drain|cannula|stent|needle)"
)
_NOT_AGED = re.compile(
    r"(?:\bt|temp|temperature|fever|of|to|-|\bor)[ ]?$|(?:temp|temperature|fever)[ ][a-z ]{0,12}$"
)
_YEAR_NOUN = re.compile(
    r"[ -]?(?:years?|yrs?|y)[ -](?:man|woman|boy|girl|male|female|child|lady|gentleman)"
)
_AGED_BEFORE = re.compile(r"(?:\baged?[ ]?(?:is|of|[:=])?|\bage[ ]is)[ ]{0,2}$")
_IN_YEARS = re.compile(rf"[ -]?{_UNIT}\b")
_PREGNANT = re.compile(
    r"[ ](?:pregnant|gestation|of[ ](?:pregnancy|gestation)|gravid|post|after|into|ago)"
)
_AT_ONLY = re.compile(r"\W*at[ ]")
_IS_YEARS = re.compile(
    r"\b(?:patient|man|woman|boy|girl|child|lady|gentleman|baby|infant|neonate|toddler"
    r"|newborn)[ ]of[ ](?:only[ ])?$|"
    r"\b(?:she|he|patient|man|woman|boy|girl|child|baby)(?:[ ](?:is|was|has)|'s)[ ]"
    r"(?:only[ ]|now[ ])?$|\b(?:patient|man|woman|boy|girl|child|lady|gentleman)[ ]?[(,][ ]?$"
)
# `patient, 3 days, fever` is how long; weeks and days are a baby's age.
_SMALL = re.compile(r"\b(?:baby|infant|neonate|newborn|child|boy|girl|she|he|toddler)\b")
# Who must have the age for it to be the patient's.
_PERSON = (
    "man|woman|boy|girl|male|female|child|infant|baby|toddler|neonate|newborn|patient|lady"
    "|gentleman|teenager|adolescent|adult|smoker|farmer|nurse|teacher|sailor|person|worker|student"
    "|primigravida|mother|father|driver|cook|pensioner|retired|diabetic|who|with|presenting|male"
)
PERSON_AFTER = re.compile(rf"[ -]{{0,2}}(?:[a-z-]{{1,16}}[ ]){{0,3}}(?:{_PERSON})\b")
_PLURAL_AFTER = re.compile(
    r"[ -]{0,2}s?[ ]?(?:[a-z-]{1,16}[ ]){0,2}(?:men|women|people|patients|adults|children|boys"
    r"|girls|persons|infants"
    r"|or[ ](?:over|more|older|above|younger|under)|and[ ](?:over|above|older|under|younger))\b"
)
PLURAL_BEFORE = re.compile(
    r"\b(?:patients|people|adults|children|women|men|those|anyone|persons|infants|everyone|all)\b"
    r"[^.]{0,24}$"
)
_OWN_BEFORE = re.compile(
    r"\b(?:this|the|your|our|my|he|she|his|her|patient|a|an|is|was|who|child|boy|girl|man|woman"
    r"|baby"
    r"|infant"
    r"|old)\b[^.;]{0,24}$|^\W{0,4}(?:(?:but|and|since|because|so|as)[ ])?(?:(?:at|for)[ ])?$"
    r"|\bage[ ]?[:=][ ]?$|(?:^|[ ])[a-z]{1,12}[:=][ ]?$"
)
# `her 52-year-old sister`: somebody else's; `my 7-year-old daughter` is whom one asks for.
_WHOSE = re.compile(r"\b(?:his|her|their|patient's)[ ]$")
_OF_A_RELATIVE = re.compile(
    r"[ -]{0,2}(?:sister|brother|aunt|uncle|cousin|husband|wife|partner|son|daughter|grandmother"
    r"|grandfather|niece|nephew|flatmate|friend|neighbour)\b"
)
_RELATIVE = re.compile(
    r"\b(?:mother|father|mum|mom|dad|sister|brother|husband|wife|partner|son|daughter|aunt|uncle)"
    r"[ ,(]{1,2}$"
)
_HERE = re.compile(r"[ ](?:as[ ])?(?:here|in[ ]this[ ]case)\b")
_DECADE = re.compile(
    r"\b(?:in[ ](?:his|her|their)|is|a[ ]woman[ ]in[ ]her)[ ](?P<early>early|mid"
    r"|late)?-?[ ]?(?P<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties"
    r"|nineties|[2-9]0'?s)\b"
)
_DECADES = {
    name: 20 + 10 * place
    for place, name in enumerate(
        (
            "twenties",
            "thirties",
            "forties",
            "fifties",
            "sixties",
            "seventies",
            "eighties",
            "nineties",
        )
    )
}
_AT_HIS_AGE = re.compile(
    r"\b(?:his|her|given[ ](?:an|the))[ ]age[ ]?(?:of|is|,|\()?[ ]?$|^\W{0,4}at[ ](?:the"
    r"|an)[ ]age[ ]of[ ]$"
)
_WHO_IS_AGED = re.compile(
    r"\b(?:man|woman|patient|boy|girl|child|baby|infant|toddler|neonate|newborn|she|he|his|her|my|patient's|lady|gentleman"
    r"|male|female|who|is|was|this|your|pt)[ ,(]{0,3}$|^\W{0,4}$|\($"
)
_NAMED_BEFORE = re.compile(
    r"\b(?:man|woman|boy|girl|male|female|lady|gentleman|patient|child|toddler|farmer|teacher"
    r"|nurse|baby)(?:[ ]of[ ]|,[ ]|[ ]?\(|[ ]aged[ ])(?:about[ ]|only[ ])?$"
)
_NAMED_AFTER = re.compile(
    r"[ ]?(?:,|/)[ ]?(?:male|female|man|woman|m|f)\b(?![/-])|[ ](?:male|female)\b"
)
_OLDEST = 120

_MALE = re.compile(
    r"\b(?:he|his|him|himself|man|men|male|boy|gentleman|father|son|husband|mr|grandfather"
    r"|brother)\b"
)
_FEMALE = re.compile(
    r"\b(?:she|her|hers|herself|woman|women|female|girl|lady|mother|daughter|wife|mrs|miss|ms"
    r"|grandmother|sister|pregnan\w{1,4}|gravida|primigravida|multigravida|gravid|postpartum"
    r"|menopaus\w{1,4}"
    r"|postmenopausal|breast-?feeding|lactating|para[ ]\d|cervical[ ]screening|her[ ]period)\b"
)


@dataclass(frozen=True)
class Age:
    """An age in years; `own` when it is said of one person, not of a group or a bound."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    own: bool


def ages_in(text: ClinicalText, within: Span, numbers: list[Number]) -> list[Age]:
    """The ages of one sentence."""
    found = []
    lower = text.lower
    for number in numbers:
        if not within.start <= number.start < within.end or number.value > 1000:
            continue
        age = _age(text, within, number)
        if age is not None:
            found.append(age)
    for start, end, years in terse_ages(lower[within.start : within.end]):
        first, last = within.start + start, within.start + end
        if not any(each.start < last and first < each.end and each.own for each in found):
            found.append(Age(first, last, years, years, True))
    for match in _DECADE.finditer(lower, within.start, within.end):
        first = _DECADES.get(match["decade"]) or int(match["decade"][:2])
        low, high = _part_of_decade(first, match["early"])
        found.append(Age(match.start("decade"), match.end(), low, high, True))
    return found


def _part_of_decade(first: int, part: str | None) -> tuple[Decimal, Decimal]:
    del part  # early, mid and late are nobody's bounds
    return Decimal(first), Decimal(first + 9)


def _age(text: ClinicalText, within: Span, number: Number) -> Age | None:
    lower = text.lower
    before = lower[max(within.start, number.start - 32) : number.start]
    after = _AGE_AFTER.match(lower, number.end)
    if after is not None:
        years = _in_years(number.value, after["unit"] or "years")
        return _aged(text, number, after.end(), years, before)
    sexed = _SEXED.match(text.plain, number.end)
    if sexed is not None and 0 < number.value <= _OLDEST and number.value == int(number.value):
        if _NOT_SEXED.match(lower, sexed.end()) or _NOT_AGED.search(before):
            return None
        return Age(number.start, sexed.end(), number.value, number.value, True)
    if _is_of(lower, number, before):
        return Age(number.start, number.end, number.value, number.value, True)
    noun = _YEAR_NOUN.match(lower, number.end)
    if noun is not None:
        return Age(number.start, noun.end(), number.value, number.value, True)
    aged = _AGED_BEFORE.search(before)
    if aged and number.value <= _OLDEST:
        unit = _IN_YEARS.match(lower, number.end)
        end = unit.end() if unit else number.end
        years = _in_years(number.value, unit["unit"] if unit else "years")
        age = _aged(text, number, end, years, before)
        who = _WHO_IS_AGED.search(before[: aged.start()]) or _AT_HIS_AGE.search(before)
        own = who is not None and not _of_group(text, number, end, before)
        return Age(age.start, age.end, age.low, age.high, own)
    unit = _IN_YEARS.match(lower, number.end)
    if unit is not None and _RELATIVE.search(before):
        years = _in_years(number.value, unit["unit"])
        return Age(number.start, unit.end(), years, years, False)
    if unit is None and (_bare_age(lower, number) or _at_start(lower, number, before)):
        return Age(number.start, number.end, number.value, number.value, True)
    small = unit is None or unit["unit"][0] not in "wd" or _SMALL.search(before)
    said = unit is not None and _IS_YEARS.search(before)
    lasts = lower.startswith(" of ", unit.end()) if unit else False  # `has 3 years of pain`
    if unit is not None and said and small and not lasts and not _PREGNANT.match(lower, unit.end()):
        years = _in_years(number.value, unit["unit"])
        return Age(number.start, unit.end(), years, years, True)
    return None


def _at_start(lower: str, number: Number, before: str) -> bool:
    """`At 76, she …`"""
    return (
        _AT_ONLY.fullmatch(before) is not None
        and 1 <= number.value <= _OLDEST
        and re.match(
            r",?[ ](?:she|he|this|the[ ]patient|her|his|your|mr|mrs|ms|miss)\b", lower[number.end :]
        )
        is not None
    )


def _is_of(lower: str, number: Number, before: str) -> bool:
    """`a woman of 34`, `man (34)`, `woman, 34,`, `34, female`: a whole number and who has it."""
    if not 0 < number.value <= _OLDEST or number.value != int(number.value):
        return False
    after = lower[number.end : number.end + 24]
    if _NAMED_BEFORE.search(before) and re.match(
        r"[ ]?(?:[.,;)\n]|$|(?:with|who|presents|has|had|and|is|should|needs|can"
        r"|may|will|would|takes|tolerates)\b)",
        after,
    ):
        return True
    return _NAMED_AFTER.match(after) is not None and not before.strip(" \n-(").endswith((",", "/"))


def _bare_age(lower: str, number: Number) -> bool:
    """`She is 76.`, `he is 45 and well`: a whole number that says nothing else."""
    if not 1 <= number.value <= _OLDEST or number.value != int(number.value):
        return False
    subject = lower[max(0, number.start - 24) : number.start]
    if not re.search(
        r"\b(?:she|he|patient|man|woman)(?:[ ](?:is|was)|'s)[ ](?:now[ ]|only[ ]|just[ ])?$"
        r"|\b(?:patient|pt)[ ]$",
        subject,
    ):
        return False
    return re.match(r"[ ]?(?:[.,;)\n]|$|(?:and|but|with|who)\b)", lower[number.end :]) is not None


def _in_years(value: Decimal, unit: str) -> Decimal:
    return value * _YEARS[unit[0]]


def _aged(text: ClinicalText, number: Number, end: int, years: Decimal, before: str) -> Age:
    lower = text.lower
    own = not _of_group(text, number, end, before) and bool(
        PERSON_AFTER.match(lower, end) or _OWN_BEFORE.search(before) or _HERE.match(lower, end)
    )
    if _OF_A_RELATIVE.match(lower, end) and _WHOSE.search(before):
        own = False
    return Age(number.start, end, years, years, own)


def _of_group(text: ClinicalText, number: Number, end: int, before: str) -> bool:
    """Whether an age is one of many people, or a bound."""
    return bool(
        _PLURAL_AFTER.match(text.lower, end)
        or PLURAL_BEFORE.search(before)
        or is_threshold(text, number.start)
    )


def sexes_in(text: ClinicalText) -> frozenset[str]:
    """`male`, `female`, both or none of what the words tell."""
    found = set()
    if _MALE.search(text.lower) or re.search(r"\b\d{1,3}[ ]?(?:yo[ ]?)?M\b", text.plain):
        found.add("male")
    if _FEMALE.search(text.lower) or re.search(r"\b\d{1,3}[ ]?(?:yo[ ]?)?F\b", text.plain):
        found.add("female")
    return frozenset(found)
