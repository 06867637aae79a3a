"""Comparison of drugs: a dose, a frequency or a route that is not the one that was said.

Several doses of one drug are each as good: the reply differs only where it equals none of them. A
bound never differs; a dose that is proposed differs only where it is ten times another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from app.core.clinical.difference import Difference
from app.core.clinical.drugs import UNKNOWN, related
from app.core.clinical.facts import Dose, Facts
from app.core.clinical.known import ByName, Known, PlacedDose
from app.core.clinical.quantities import Quantity

_CHANGES_ROUTE = re.compile(
    r"\b(?:switch\w{0,3}|change|changing|changed[ ](?:to|from)|convert\w{0,3}|step[ -]?down|then"
    r"|followed|instead|alternativ\w{1,3}"
    r"|if|once|when|or|later)\b"
)


def differing_doses(reply: Facts, known: Known) -> Iterator[Difference]:
    """DIFF_DOSE, and DIFF_DOSE_X10 where one is ten, a hundred or a thousand times the other."""
    for dose in reply.doses:
        if dose.bound:
            continue
        others = _doses_of(dose, reply, known.said.by_drug)
        from_sources = _doses_of(dose, reply, known.sources.by_drug)
        if others and _equals_any(dose, from_sources):
            continue
        others = others or from_sources
        if not others:
            yield from _in_another_unit(dose, reply, known)
            continue
        if _equals_any(dose, others) or any(_comes_of_strength(dose, each) for each in others):
            continue
        tenfold = [other for other in others if _tenfold(dose, other[2])]
        if tenfold and len(others) > 1 and _is_added_up(reply, dose):
            continue  # of several doses, what they come to
        if not tenfold and (
            dose.proposed
            or _quotes(reply, dose, others)
            or (_is_parted(reply, dose.end) and not _both_of_a_day(dose, others))
        ):
            continue
        place, facts, other = (tenfold or others)[0]
        code = "DIFF_DOSE_X10" if tenfold else "DIFF_DOSE"
        written = facts.text.raw[other.start : other.end]
        yield Difference(code, dose.start, dose.end, other.drug, written, place)


# `900 mg daily in three doses`: a dose of the day, whatever each is.
_PARTED = re.compile(
    r"[^.;]{0,20}?[ ]in[ ](?:two|three|four|\d)[ ](?:equal[ ]|divided[ ]|separate[ ])?doses\b"
    r"|[^.;]{0,20}?[ ](?:in[ ])?divided[ ](?:doses|daily)?"
)


def _is_parted(reply: Facts, end: int) -> bool:
    return _PARTED.match(reply.text.lower, end) is not None


_ADDED_UP = re.compile(r"\b(?:adds?[ ](?:up[ ])?to|totals|totall?ing|in[ ]total|sums?[ ]to)\b")


def _is_added_up(reply: Facts, dose: Dose) -> bool:
    span = reply.text.sentence_at(dose.start)
    return _ADDED_UP.search(reply.text.lower, span.start, dose.start) is not None


def _both_of_a_day(dose: Dose, others: list[PlacedDose]) -> bool:
    per = dose.quantity.per
    return "day" in per and any(other.quantity.per == per for _, _, other in others)


# A unit for which another was read: `14 mL` for 14 units.
_MEASURED = frozenset(("mass", "volume", "activity", "amount"))
_FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")


def _in_another_unit(dose: Dose, reply: Facts, known: Known) -> Iterator[Difference]:
    """DIFF_DOSE: the number that was said, of something else."""
    figure = _figure(reply, dose)
    if dose.proposed or figure is None or not _is_measured(dose.quantity) or not dose.drug:
        return
    for drug, doses in known.said.by_drug.items():
        if not related(dose.drug, drug):
            continue
        for place, facts, other in doses:
            if _MADE_UP.search(facts.text.lower) or _SOLUTION.match(reply.text.lower, dose.end):
                continue  # its rate in mL is one in units
            slipped = other.quantity.dimension != dose.quantity.dimension
            same = other.quantity.per == dose.quantity.per and _figure(facts, other) == figure
            if slipped and same and _is_measured(other.quantity) and not _is_told_too(reply, other):
                written = facts.text.raw[other.start : other.end]
                yield Difference("DIFF_DOSE", dose.start, dose.end, drug, written, place)
                return


_SOLUTION = re.compile(
    r"[ ](?:of[ ]|\()?(?:an?[ ])?(?:1[ ]?(?:in|:)[ ]?\d|\d{1,2}(?:\.\d{1,2})?[ ]?%)"
)
_MADE_UP = re.compile(
    r"\d[ ]?(?:units?|iu|u|mg|g|mcg|micrograms?|mmol)[ ]?(?:in|per|/)[ ]?\d{0,4}(?:\.\d)?[ ]?mls?\b"
)


def _is_measured(quantity: Quantity) -> bool:
    return quantity.dimension in _MEASURED and "L" not in quantity.per


def _is_told_too(reply: Facts, other: Dose) -> bool:
    """Whether the reply has what was said as well: `5 mg, which is 5 mL`."""
    return any(
        related(each.drug, other.drug) and each.quantity.equals(other.quantity)
        for each in reply.doses
    )


def _figure(facts: Facts, dose: Dose) -> str | None:
    written = _FIGURE.match(facts.text.lower, dose.start)
    return written[0].replace(",", "") if written else None


_PACKED = re.compile(r"\b(?:tab(?:let)?s?|cap(?:sule)?s?|pills?|of[ ]them|ampoules?|vials?)\b")
_COUNTED = re.compile(
    r"(?<![\w./])(?:(?:takes?|taking|took|gives?|given)[ ]"
    r"|(?=[^ ]{1,6}[ ](?:an?[ ]|of[ ])?(?:tab|cap|pill|of[ ]them))|(?=half|quarter|½|1/2))"
    r"(?:(?P<figure>\d{1,2}(?:\.5)?)|(?P<word>half|quarter|one|two|three|four|five|six"
    r"|seven|eight|nine|ten|twelve)|(?P<sign>½|1/2))(?![\w/]|\.\d|[ ]?(?:mg|mcg|micro|g\b))"
)
_WORDS = {
    "half": "0.5", "quarter": "0.25", "one": "1", "two": "2", "three": "3", "four": "4",
    "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "twelve": "12",
}  # fmt: skip
_DISSOLVED = re.compile(r"[ ]?(?:in|per|/)[ ]?(\d{1,3}(?:\.\d)?)[ ]?mls?\b")
_TAKEN = re.compile(
    r"\b(?:takes?|taking|took|gives?|given|give|dose)[ ](?:of[ ])?(\d{1,3}(?:\.\d{1,2})?)[ ]?mls?\b"
)
_NEARBY = 48  # characters between a strength and how much of it is taken


def _comes_of_strength(dose: Dose, placed: PlacedDose) -> bool:
    """Whether a dose is what was said to be taken of a strength: `5 mg tabs, takes 8 of them`,
    `half a tablet of 5 mg`, `10 mg in 5 mL, takes 2.5 mL`."""
    _, facts, other = placed
    if not dose.quantity.comparable(other.quantity) or dose.quantity.low != dose.quantity.high:
        return False
    if dose.quantity.tenfold(other.quantity):
        return False  # that is never spared
    lower = facts.text.lower
    before, after = lower[max(0, other.start - _NEARBY) : other.start], lower[other.end :][:_NEARBY]
    counts: list[Decimal] = []
    dissolved = _DISSOLVED.match(after)
    if dissolved is not None and Decimal(dissolved[1]):
        taken = _TAKEN.findall(before) + _TAKEN.findall(after[dissolved.end() :])
        counts = [Decimal(each) / Decimal(dissolved[1]) for each in taken]
    elif _PACKED.search(before) or _PACKED.search(after):
        found = [*_COUNTED.finditer(before), *_COUNTED.finditer(after)]
        counts = [Decimal(_WORDS[w] if (w := each["word"]) else each["figure"] or "0.5")
                  for each in found]  # fmt: skip
    return any(count * other.quantity.low == dose.quantity.low for count in counts)


def _doses_of(dose: Dose, reply: Facts, known: ByName[Dose]) -> list[PlacedDose]:
    """The doses that one can be compared with: of the same drug, and of the same kind. Those that
    compare as they stand go before those that compare as the dose of a day."""
    placed = [each for drug, doses in known.items() if related(dose.drug, drug) for each in doses]
    if (not placed and dose.drug.startswith(UNKNOWN)) or not dose.drug:
        if len(known) != 1 or _names_drug(reply, dose.sentence):
            return []
        placed = [each for _, doses in known.items() for each in doses]
    direct = [each for each in placed if dose.quantity.comparable(each[2].quantity)]
    return direct or [each for each in placed if _daily_pair(dose, each[2]) is not None]


def _quotes(reply: Facts, dose: Dose, others: list[PlacedDose]) -> bool:
    """Whether the same sentence names the dose that was said, too."""
    return any(
        each.sentence == dose.sentence
        and related(each.drug, dose.drug)
        and _equals_any(each, others)
        for each in reply.doses
        if each is not dose
    )


def _names_drug(reply: Facts, sentence: int) -> bool:
    span = reply.text.sentences[sentence]
    return any(span.start <= drug.start < span.end for drug in reply.drugs)


def _daily_pair(one: Dose, other: Dose) -> tuple[Quantity, Quantity] | None:
    """Both as what is given in a day, where their frequencies tell it."""
    mine, theirs = _daily(one), _daily(other)
    if mine is None or theirs is None or not mine.comparable(theirs):
        return None
    return mine, theirs


def _daily(dose: Dose) -> Quantity | None:
    quantity = dose.quantity
    if "day" in quantity.per:
        return quantity
    if dose.frequency is None or {"L", "week", "month"} & set(quantity.per):
        return None
    low, high = dose.frequency.low, dose.frequency.high
    return Quantity(
        quantity.dimension,
        tuple(sorted((*quantity.per, "day"))),
        quantity.low * low.numerator / low.denominator,
        quantity.high * high.numerator / high.denominator,
    )


def _equals_any(dose: Dose, others: list[PlacedDose]) -> bool:
    return any(
        dose.quantity.equals(other.quantity, of_several=_is_combination(dose.drug))
        if dose.quantity.comparable(other.quantity)
        else (pair := _daily_pair(dose, other)) is not None and pair[0].equals(pair[1])
        for _, _, other in others
    )


def _is_combination(drug: str) -> bool:
    return drug.startswith("co-") or "-" in drug


def _tenfold(dose: Dose, other: Dose) -> bool:
    if dose.quantity.comparable(other.quantity):
        return dose.quantity.tenfold(other.quantity)
    pair = _daily_pair(dose, other)
    if pair is None:
        return False
    return pair[0].tenfold(pair[1]) or _once(dose.quantity).tenfold(_once(other.quantity))


def _once(quantity: Quantity) -> Quantity:
    """A dose of a day read as one: where a zero slipped, the frequency may have slipped too."""
    per = tuple(each for each in quantity.per if each != "day")
    return replace(quantity, per=per)


def differing_schedules(reply: Facts, known: Known) -> Iterator[Difference]:
    """DIFF_FREQ and DIFF_ROUTE."""
    for timing in reply.timings:
        others = [
            each
            for each in known.said.timings
            if timing.drug and related(timing.drug, each[2].drug)
        ]
        if timing.proposed or not others or _is_parted(reply, timing.end):
            continue
        if not any(timing.frequency.equals(other.frequency) for _, _, other in others):
            place, facts, other = others[0]
            written = facts.text.raw[other.start : other.end]
            yield Difference("DIFF_FREQ", timing.start, timing.end, timing.drug, written, place)
    yield from _differing_routes(reply, known)


def _differing_routes(reply: Facts, known: Known) -> Iterator[Difference]:
    for way in reply.ways:
        others = [each for each in known.said.ways if way.drug and related(way.drug, each[2].drug)]
        codes = {other.code for _, _, other in others}
        if not others or way.code in codes:
            continue
        beside = {each.code for each in reply.ways if each.sentence == way.sentence}
        span = reply.text.sentences[way.sentence]
        if codes & beside or _CHANGES_ROUTE.search(reply.text.lower, span.start, way.start):
            continue
        place, facts, other = others[0]
        written = facts.text.raw[other.start : other.end]
        yield Difference("DIFF_ROUTE", way.start, way.end, way.drug, written, place)
