"""Comparison of drugs: a dose, a frequency or a route that is not the one that was said.

Several doses of one drug are each as good: the reply differs only where it equals none of them. A
bound never differs; a dose that is proposed differs only where it is ten times another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.core.clinical.difference import Difference
from app.core.clinical.drugs import related
from app.core.clinical.facts import UNKNOWN_DRUG, Dose, Facts
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
        if not others and (swapped := _unit_swapped(dose, reply, known)) is not None:
            place, facts, other = swapped
            written = facts.text.raw[other.start : other.end]
            yield Difference("DIFF_DOSE", dose.start, dose.end, other.drug, written, place)
            continue
        if not others or _equals_any(dose, others):
            continue
        tenfold = [other for other in others if _tenfold(dose, other[2])]
        if tenfold and _ADDED_UP.search(
            reply.text.lower, reply.text.sentence_at(dose.start).start, dose.start
        ):
            continue
        if not tenfold and (
            dose.proposed or _quotes(reply, dose, others) or _is_parted(reply, dose.end)
        ):
            continue
        place, facts, other = (tenfold or others)[0]
        code = "DIFF_DOSE_X10" if tenfold else "DIFF_DOSE"
        written = facts.text.raw[other.start : other.end]
        yield Difference(code, dose.start, dose.end, other.drug, written, place)


_MEASURED = frozenset(("mass", "volume", "activity", "amount"))
_FIGURE = re.compile(r"\d[\d.,]*")


def _unit_swapped(dose: Dose, reply: Facts, known: Known) -> PlacedDose | None:
    """`15 mg` of what was said to be `15 ml`: the same figure of something else, and nothing that
    it could be compared with."""
    if not dose.drug or dose.quantity.dimension not in _MEASURED or dose.proposed:
        return None
    beside = {each.quantity.dimension for each in reply.doses if each.sentence == dose.sentence}
    if len(beside & _MEASURED) > 1:
        return None  # `0.5 mg (0.5 ml of 1 in 1,000)`
    placed = [
        each for drug, doses in known.said.by_drug.items() if related(dose.drug, drug)
        for each in doses
    ]  # fmt: skip
    if any(each[2].quantity.dimension == dose.quantity.dimension for each in placed):
        return None  # what was said has both: a strength and a volume
    figure = _figure(reply, dose)
    for each in placed:
        quantity = each[2].quantity
        if quantity.dimension not in _MEASURED or quantity.dimension == dose.quantity.dimension:
            continue
        if quantity.per == dose.quantity.per and figure == _figure(each[1], each[2]):
            return each
    return None


def _figure(facts: Facts, dose: Dose) -> str:
    written = _FIGURE.search(facts.text.raw[dose.start : dose.end])
    return written[0].replace(",", "").rstrip(".") if written else ""


_ADDED_UP = re.compile(
    r"\b(?:adds?[ ](?:up[ ])?to|adding[ ]up|totals?|totall?ing|in[ ]total"
    r"|altogether|the[ ]sum|makes?[ ]up)\b"
)


# `900 mg daily in three doses`: a dose of the day, whatever each is.
_PARTED = re.compile(
    r"[^.;]{0,20}?[ ]in[ ](?:two|three|four|\d)[ ](?:equal[ ]|divided[ ]|separate[ ])?doses\b"
    r"|[^.;]{0,20}?[ ](?:in[ ])?divided[ ](?:doses|daily)?"
)


def _is_parted(reply: Facts, end: int) -> bool:
    span = reply.text.sentence_at(end - 1)
    if _ADDED_UP.search(reply.text.lower, span.start, end):
        return True
    return _PARTED.match(reply.text.lower, end) is not None


def _doses_of(dose: Dose, reply: Facts, known: ByName[Dose]) -> list[PlacedDose]:
    """The doses that one can be compared with: of the same drug, and of the same kind. Those that
    compare as they stand go before those that compare as the dose of a day."""
    placed = [each for drug, doses in known.items() if related(dose.drug, drug) for each in doses]
    if (not placed and dose.drug.startswith(UNKNOWN_DRUG)) or not dose.drug:
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
        dose.quantity.equals(other.quantity)
        if dose.quantity.comparable(other.quantity)
        else (pair := _daily_pair(dose, other)) is not None and pair[0].equals(pair[1])
        for _, _, other in others
    )


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
