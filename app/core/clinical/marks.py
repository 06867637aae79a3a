"""Marks: the places of a reply that a rule found when it compared it with what was said.

Nothing here says that a reply is wrong: it may be the clinician who mistyped. A mark says that
something is new, that it differs, or that it is easily misread.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.core.clinical.abbreviations import unsafe_forms
from app.core.clinical.allergies import ALLERGY
from app.core.clinical.allergy_conflicts import proposed_despite_allergy
from app.core.clinical.denied_words import denied_elsewhere
from app.core.clinical.difference import Difference
from app.core.clinical.drugs import Drugs, only_by_vein
from app.core.clinical.facts import Facts, facts_of
from app.core.clinical.known import Known
from app.core.clinical.missing_basics import SaidBasics, missing_basics, said_basics
from app.core.clinical.new_facts import new_facts
from app.core.clinical.patient_comparison import (
    differing_ages,
    differing_labs,
    differing_sides,
    opposite_findings,
)
from app.core.clinical.treatment_comparison import differing_doses, differing_schedules

# Raised with every change that can change a mark: stored marks of another version are made anew.
RULES_VERSION = 14


class Level(StrEnum):
    """How loudly a mark is shown, the loudest first."""

    RED = "red"
    AMBER = "amber"
    UNSAFE_FORM = "unsafe_form"
    HIGH_ALERT = "high_alert"
    NEW = "new"


class MarkState(StrEnum):
    """What the clinician made of a mark: nothing yet, that it was looked at and is so, or that it
    does not matter here."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    REMOVED = "removed"


TO_REVIEW = (Level.RED, Level.AMBER)  # marks that ask for a decision


@dataclass(frozen=True)
class Mark:
    """A place in a reply. `text` is the reply's own from `start` to `end`; `other_text` is what it
    differs from, as it was written, and `other_place` the number of the text that has it: from 0
    through the conversation's, then the sources'. Both are empty and None where nothing is
    contradicted; `of_source` tells that a source has it. `subject` is the drug, analyte or finding,
    empty where there is none; `state` is what the clinician decided."""

    code: str
    text: str
    start: int
    end: int
    level: Level
    subject: str = ""
    other_text: str = ""
    other_place: int | None = None
    of_source: bool = False
    state: MarkState = MarkState.OPEN

    @property
    def place(self) -> tuple[str, int, int]:
        """What tells it from the other marks of its reply."""
        return self.code, self.start, self.end


@dataclass(frozen=True)
class Checked:
    """The marks of a reply in the order of its text, and which basics were not said."""

    marks: tuple[Mark, ...]
    missing_basics: tuple[str, ...]


@dataclass(frozen=True)
class Background:
    """What a reply is compared with, read once: what is `known` from the clinician's texts, the
    replies before and the ticked passages, and the `basics` that those texts tell of the
    patient."""

    drugs: Drugs
    known: Known
    basics: SaidBasics


def background(
    drugs: Drugs, said: Sequence[str], earlier: Sequence[str] = (), sources: Sequence[str] = ()
) -> Background:
    """Read what a reply will be compared with."""
    known, basics = Known(), SaidBasics()
    for each in said:
        facts = facts_of(each, drugs)
        known.say(facts)
        basics |= said_basics(facts)
    for each in earlier:
        known.reply(facts_of(each, drugs))
    passages = [facts_of(each, drugs) for each in sources]
    return Background(drugs, known.with_sources(passages), basics)


def check(reply: str, against: Background, *, wider_list: bool = False) -> Checked:
    """The marks of a reply, whole or as far as it has come. `wider_list` adds ISMP's list beyond
    the abbreviations that are always marked."""
    return check_facts(facts_of(reply, against.drugs, advice=True), against, wider_list=wider_list)


def check_facts(facts: Facts, against: Background, *, wider_list: bool = False) -> Checked:
    """The same, of a reply whose facts were read."""
    marks = list(_marks(facts, against.known, against.drugs, wider_list))
    marks.sort(key=lambda mark: (mark.start, mark.end, mark.code, _GRAVEST_FIRST.index(mark.level)))
    places: dict[tuple[str, int, int], Mark] = {}
    for mark in marks:
        places.setdefault(mark.place, mark)  # what is decided of a place is decided of one mark
    return Checked(tuple(places.values()), missing_basics(against.basics, facts))


_GRAVEST_FIRST = tuple(Level)


def _marks(facts: Facts, known: Known, drugs: Drugs, wider: bool) -> Iterator[Mark]:
    differing: set[int] = set()
    for find in (
        differing_doses, differing_schedules, differing_labs, differing_ages, differing_sides,
        opposite_findings, proposed_despite_allergy,
    ):  # fmt: skip
        for difference in find(facts, known):
            differing.add(difference.start)
            yield _differs(facts, difference, known.count)
    for difference in denied_elsewhere(facts, known.denied, set(differing)):
        differing.add(difference.start)
        yield _differs(facts, difference, known.count)
    for new in new_facts(facts, known, differing):
        yield _mark(facts, new.code, new.start, new.end, Level.NEW, new.subject)
    for form in unsafe_forms(facts, wider=wider):
        yield _mark(facts, form.code, form.start, form.end, Level.UNSAFE_FORM)
    yield from _high_alert(facts, drugs)


def _mark(facts: Facts, code: str, start: int, end: int, level: Level, subject: str = "") -> Mark:
    return Mark(code, facts.text.raw[start:end], start, end, level, subject)


def _differs(facts: Facts, difference: Difference, said: int) -> Mark:
    place = difference.other_place
    red = difference.code == "DIFF_DOSE_X10" or difference.subject.startswith(ALLERGY)
    return Mark(
        difference.code,
        facts.text.raw[difference.start : difference.end],
        difference.start,
        difference.end,
        Level.RED if red else Level.AMBER,
        difference.subject,
        difference.other_text,
        place,
        place >= said,
    )


def _high_alert(facts: Facts, drugs: Drugs) -> Iterator[Mark]:
    """Each drug of a high-alert class once; one that is so by vein only, where it goes there."""
    seen: set[str] = set()
    by_vein = {way.drug for way in facts.ways if way.code in ("iv", "intraosseous")}
    by_vein |= {dose.drug for dose in facts.doses if "day" in dose.quantity.per}
    for drug in facts.drugs:
        group = drugs.high_alert.get(drug.name)
        if group is None or drug.name in seen:
            continue
        if only_by_vein(group) and drug.name not in by_vein:
            continue
        seen.add(drug.name)
        yield _mark(facts, "HIGH_ALERT", drug.start, drug.end, Level.HIGH_ALERT, drug.name)
