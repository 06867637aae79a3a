"""Known facts, which a reply is compared with: of conversation, earlier replies and sources.

A fact that is said again tells nothing new: of each form only the first place is kept. So what is
known grows text by text, and a reply costs as much as there are different facts, however often they
were said.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeAlias, TypeVar

from app.core.clinical.analytes import LabValue
from app.core.clinical.body_sides import BodySide
from app.core.clinical.body_weight import Weight
from app.core.clinical.denied_words import DeniedWords
from app.core.clinical.drugs import DrugMention
from app.core.clinical.facts import Dose, Facts, Timing, Way
from app.core.clinical.findings import Finding
from app.core.clinical.patient import Age
from app.core.clinical.polarity import Polarity
from app.core.clinical.written_dates import WrittenDate

# The number of a text, its facts, and one of them.
PlacedDose: TypeAlias = tuple[int, Facts, Dose]
PlacedFinding: TypeAlias = tuple[int, Facts, Finding]

Fact = TypeVar("Fact")


class Firsts(Generic[Fact]):
    """The facts of one kind, each form once, where it stands first; in the order of the texts."""

    def __init__(self, form: Callable[[Fact], Hashable]) -> None:
        self._form = form
        self._placed: dict[Hashable, tuple[int, Facts, Fact]] = {}

    def add(self, place: int, facts: Facts, found: Iterable[Fact]) -> None:
        for each in found:
            self._placed.setdefault(self._form(each), (place, facts, each))

    def __iter__(self) -> Iterator[tuple[int, Facts, Fact]]:
        return iter(self._placed.values())


class ByName(Generic[Fact]):
    """The same, apart by the name of what they are of."""

    def __init__(self, name: Callable[[Fact], str], form: Callable[[Fact], Hashable]) -> None:
        self._name, self._form = name, form
        self._named: dict[str, Firsts[Fact]] = {}

    def add(self, place: int, facts: Facts, found: Iterable[Fact]) -> None:
        for each in found:
            firsts = self._named.setdefault(self._name(each), Firsts(self._form))
            firsts.add(place, facts, (each,))

    def items(self) -> Iterator[tuple[str, Firsts[Fact]]]:
        return iter(self._named.items())

    def __len__(self) -> int:
        return len(self._named)


def _drugs() -> Firsts[DrugMention]:
    return Firsts(lambda drug: drug.name)


def _doses() -> Firsts[Dose]:
    return Firsts(lambda dose: (dose.drug, dose.quantity))


def _timings() -> Firsts[Timing]:
    return Firsts(lambda timing: (timing.drug, timing.frequency.low, timing.frequency.high))


def _ways() -> Firsts[Way]:
    return Firsts(lambda way: (way.drug, way.code))


def _labs() -> Firsts[LabValue]:
    return Firsts(lambda lab: (lab.name, lab.values, lab.step, lab.threshold, lab.converted))


def _ages() -> Firsts[Age]:
    return Firsts(lambda age: (age.low, age.high, age.own))


def _weights() -> Firsts[Weight]:
    return Firsts(lambda weight: (weight.kilograms, weight.own, weight.born))


def _dates() -> Firsts[WrittenDate]:
    return Firsts(lambda date: date.readings)


def _sides() -> Firsts[BodySide]:
    return Firsts(lambda side: (side.side, side.part, side.region, side.words))


def _by_drug() -> ByName[Dose]:
    return ByName(lambda dose: dose.drug, _dose_form)


def _dose_form(dose: Dose) -> Hashable:
    rate = dose.frequency
    return dose.quantity, rate.low if rate else None, rate.high if rate else None


def _by_finding() -> ByName[Finding]:
    return ByName(lambda finding: finding.name, lambda finding: (finding.polarity, finding.ever))


@dataclass
class Gathered:
    """The facts of several texts. `by_drug` are the doses that are no bounds; `by_finding` the
    findings with a polarity. `count` tells how many texts they are."""

    count: int = 0
    drugs: Firsts[DrugMention] = field(default_factory=_drugs)
    doses: Firsts[Dose] = field(default_factory=_doses)
    timings: Firsts[Timing] = field(default_factory=_timings)
    ways: Firsts[Way] = field(default_factory=_ways)
    labs: Firsts[LabValue] = field(default_factory=_labs)
    ages: Firsts[Age] = field(default_factory=_ages)
    weights: Firsts[Weight] = field(default_factory=_weights)
    dates: Firsts[WrittenDate] = field(default_factory=_dates)
    sides: Firsts[BodySide] = field(default_factory=_sides)
    by_drug: ByName[Dose] = field(default_factory=_by_drug)
    by_finding: ByName[Finding] = field(default_factory=_by_finding)

    def add(self, place: int, facts: Facts) -> None:
        """The next text, and its number."""
        self.count += 1
        self.drugs.add(place, facts, facts.drugs)
        self.doses.add(place, facts, facts.doses)
        self.timings.add(place, facts, facts.timings)
        self.ways.add(place, facts, facts.ways)
        self.labs.add(place, facts, facts.labs)
        self.ages.add(place, facts, facts.ages)
        self.weights.add(place, facts, facts.weights)
        self.dates.add(place, facts, facts.dates)
        self.sides.add(place, facts, facts.sides)
        self.by_drug.add(place, facts, (each for each in facts.doses if _compares(each)))
        self.by_finding.add(place, facts, filter(has_polarity, facts.findings))


def _compares(dose: Dose) -> bool:
    return bool(dose.drug) and not dose.bound


@dataclass
class Known:
    """What a reply is compared with. Only `said` and `sources` can differ from it; `earlier`
    replies make a fact known, no more."""

    said: Gathered = field(default_factory=Gathered)
    earlier: Gathered = field(default_factory=Gathered)
    sources: Gathered = field(default_factory=Gathered)
    denied: DeniedWords = field(default_factory=DeniedWords)

    @property
    def all(self) -> tuple[Gathered, ...]:
        return self.said, self.earlier, self.sources

    @property
    def count(self) -> int:
        """How many texts the clinician wrote: the sources' numbers begin there."""
        return self.said.count

    def say(self, facts: Facts) -> None:
        """The clinician's next text."""
        self.denied.add(self.count, facts)
        self.said.add(self.count, facts)

    def reply(self, facts: Facts) -> None:
        """The next reply, which is known from here on."""
        self.earlier.add(0, facts)

    def with_sources(self, sources: Iterable[Facts]) -> Known:
        """The same, and what is known from passages for one reply alone."""
        gathered = Gathered()
        for place, facts in enumerate(sources, self.count):
            gathered.add(place, facts)
        return Known(self.said, self.earlier, gathered, self.denied)


def has_polarity(finding: Finding) -> bool:
    return finding.polarity is not Polarity.UNKNOWN
