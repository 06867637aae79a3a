"""Known facts, which a reply is compared with: of conversation, earlier replies and sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from app.core.clinical.clinical_text import Span
from app.core.clinical.facts import Dose, Facts
from app.core.clinical.findings import Finding
from app.core.clinical.polarity import Polarity

# The number of a text, its facts, and one of them.
PlacedDose: TypeAlias = tuple[int, Facts, Dose]
PlacedFinding: TypeAlias = tuple[int, Facts, Finding]


@dataclass(frozen=True)
class Known:
    """What the reply is compared with. Only `said` and `sources` can differ from it; `earlier`
    replies make a fact known, no more."""

    said: tuple[Facts, ...]
    earlier: tuple[Facts, ...]
    sources: tuple[Facts, ...]

    @property
    def all(self) -> tuple[Facts, ...]:
        return self.said + self.earlier + self.sources

    @cached_property
    def said_doses(self) -> dict[str, list[PlacedDose]]:
        return _doses_by_drug(self.numbered_said())

    @cached_property
    def source_doses(self) -> dict[str, list[PlacedDose]]:
        return _doses_by_drug(self.numbered_sources())

    @cached_property
    def said_findings(self) -> dict[str, list[tuple[int, Facts, Finding]]]:
        """Those with a polarity, by name; what is said of one more than once, once."""
        found: dict[str, dict[tuple[Polarity, bool], PlacedFinding]] = {}
        for place, facts in self.numbered_said():
            for finding in facts.findings:
                if has_polarity(finding):
                    said = (finding.polarity, finding.ever)
                    found.setdefault(finding.name, {}).setdefault(said, (place, facts, finding))
        return {name: list(findings.values()) for name, findings in found.items()}

    def numbered_said(self) -> Iterator[tuple[int, Facts]]:
        return enumerate(self.said)

    def numbered_sources(self) -> Iterator[tuple[int, Facts]]:
        return enumerate(self.sources, len(self.said))


def _doses_by_drug(texts: Iterator[tuple[int, Facts]]) -> dict[str, list[PlacedDose]]:
    """The doses that are no bounds, by their drug, each once."""
    found: dict[str, dict[tuple[object, ...], PlacedDose]] = {}
    for place, facts in texts:
        for dose in facts.doses:
            if dose.drug and not dose.bound:
                rate = dose.frequency
                form = (dose.quantity, rate.low if rate else None, rate.high if rate else None)
                found.setdefault(dose.drug, {}).setdefault(form, (place, facts, dose))
    return {drug: list(doses.values()) for drug, doses in found.items()}


def sentence_of(facts: Facts, start: int) -> Span:
    return next(each for each in facts.text.sentences if each.start <= start < each.end)


def has_polarity(finding: Finding) -> bool:
    return finding.polarity is not Polarity.UNKNOWN
