"""New facts of a reply: what no text of the conversation, no case fact and no source has."""

from __future__ import annotations

from collections.abc import Iterator

from app.core.clinical.analytes import LabValue
from app.core.clinical.difference import NewFact
from app.core.clinical.drugs import related
from app.core.clinical.facts import Facts
from app.core.clinical.known import Known


def new_facts(reply: Facts, known: Known, differing: set[int]) -> Iterator[NewFact]:
    """Each new fact once, where it stands first. What begins at an offset in `differing` differs,
    and is more than new."""
    seen: set[tuple[object, ...]] = set()
    for code, start, end, subject, form, is_known in _candidates(reply, known):
        if is_known or start in differing or (code, *form) in seen:
            continue
        seen.add((code, *form))
        yield NewFact(code, start, end, subject)


_Candidate = tuple[str, int, int, str, tuple[object, ...], bool]


def _candidates(reply: Facts, known: Known) -> Iterator[_Candidate]:
    yield from _of_drugs(reply, known)
    for lab in reply.labs:
        form: tuple[object, ...] = (lab.name, lab.values)
        yield "NEW_LAB", lab.start, lab.end, lab.name, form, _has_lab(lab, known)
    for age in reply.ages:
        has = any(a.low <= age.high and age.low <= a.high for f in known.all for *_, a in f.ages)
        yield "NEW_AGE", age.start, age.end, "age", (age.low, age.high), has
    for date in reply.dates:
        has = any(date.equals(other) for facts in known.all for *_, other in facts.dates)
        yield "NEW_DATE", date.start, date.end, "", (date.readings,), has
    for side in (each for each in reply.sides if each.part):
        has = any(
            (other.side, other.part) == (side.side, side.part)
            or (other.side == side.side and other.region == side.region)
            for facts in known.all
            for *_, other in facts.sides
        )
        yield "NEW_SIDE", side.start, side.end, side.part, (side.side, side.part), has


def _of_drugs(reply: Facts, known: Known) -> Iterator[_Candidate]:
    for drug in reply.drugs:
        has = any(
            related(drug.name, other.name) for facts in known.all for *_, other in facts.drugs
        )
        yield "NEW_DRUG", drug.start, drug.end, drug.name, (drug.name,), has
    for dose in reply.doses:
        has = any(
            dose.quantity.equals(other.quantity) and _may_be(dose.drug, other.drug)
            for facts in known.all
            for *_, other in facts.doses
        )
        yield "NEW_DOSE", dose.start, dose.end, dose.drug, (dose.drug, dose.quantity), has
    for timing in reply.timings:
        has = any(
            timing.frequency.equals(other.frequency) and _may_be(timing.drug, other.drug)
            for facts in known.all
            for *_, other in facts.timings
        )
        rate = timing.frequency
        form = (timing.drug, rate.low, rate.high)
        yield "NEW_FREQ", timing.start, timing.end, timing.drug, form, has
    for way in reply.ways:
        has = any(
            way.code == other.code and _may_be(way.drug, other.drug)
            for facts in known.all
            for *_, other in facts.ways
        )
        yield "NEW_ROUTE", way.start, way.end, way.drug, (way.drug, way.code), has


def _may_be(one: str, other: str) -> bool:
    """Whether what is said of one drug may be of the other; where one is not named, it may."""
    return not one or not other or related(one, other)


def _has_lab(lab: LabValue, known: Known) -> bool:
    return any(
        other.name == lab.name and other.values == lab.values
        for facts in known.all
        for *_, other in facts.labs
    )
