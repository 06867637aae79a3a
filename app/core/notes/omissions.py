"""Omissions: what the clinician said and a note lacks, of drugs, doses and allergies.

The reverse of a mark. What is missing is named and blocks nothing: a note need not hold all that
was said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.core.clinical.allergies import ALLERGY, ANY
from app.core.clinical.drugs import UNKNOWN, Drugs, related
from app.core.clinical.facts import Facts, facts_of
from app.core.clinical.findings import Finding
from app.core.clinical.known import Known, PlacedDose
from app.core.clinical.polarity import Polarity

_LINE_END = re.compile(r"(?<![.;:!?\s])[ \t]*\n")
ALLERGIES = "allergies"  # the key of a section that may name an allergen alone


class OmissionKind(StrEnum):
    ALLERGY = "allergy"
    DRUG = "drug"
    DOSE = "dose"


@dataclass(frozen=True)
class Omission:
    """`text` is what was said, as it was written; `place` the number of the clinician's message
    that has it, `start` and `end` where it stands there. `subject` is the drug or allergen."""

    kind: OmissionKind
    text: str
    subject: str
    place: int
    start: int
    end: int


def omissions(said: Known, note: Sequence[tuple[str, str]], drugs: Drugs) -> list[Omission]:
    """What of the clinician's texts is in none of the note's sections, given as key and text:
    allergies first, then in the order in which it was said."""
    # Each line is a statement of its own: what one denies is not denied in the next.
    read = [facts_of(_LINE_END.sub(".\n", text), drugs) for _, text in note]
    bare = [facts for (key, _), facts in zip(note, read, strict=True) if key == ALLERGIES]
    allergic = set[tuple[int, str]]()
    found = []
    for omission, spans in _allergies(said, read, bare):
        allergic |= spans
        if omission is not None:
            found.append(omission)
    rest = [*_drugs(said, read, allergic), *_doses(said, read)]
    found += sorted(rest, key=lambda each: (each.place, each.start))
    return list(dict.fromkeys(found))


def _allergies(
    said: Known, read: Sequence[Facts], bare: Sequence[Facts]
) -> Iterator[tuple[Omission | None, set[tuple[int, str]]]]:
    """Each allergy that is missing, and which drugs of which message are named as allergens."""
    named = [
        finding for facts in read for finding in facts.findings if finding.name.startswith(ALLERGY)
    ]
    for name, placed in said.said.by_finding.items():
        if not name.startswith(ALLERGY):
            continue
        allergen = name.removeprefix(ALLERGY)
        place, facts, finding = next(iter(placed))
        spans = {(place, allergen)}
        if finding.polarity is Polarity.NEGATED and allergen != ANY:
            yield None, set()  # one that was denied need not be in a note
        elif _has_allergy(allergen, finding, named) or _stands_in(allergen, bare):
            yield None, spans
        else:
            written = facts.text.raw[finding.start : finding.end]
            yield (
                Omission(
                    OmissionKind.ALLERGY, written, allergen, place, finding.start, finding.end
                ),
                spans,
            )


def _has_allergy(allergen: str, said: Finding, named: Sequence[Finding]) -> bool:
    if allergen == ANY:
        return bool(named)
    return any(
        each.polarity is not Polarity.NEGATED
        and (related(each.name.removeprefix(ALLERGY), allergen) or (each.name == said.name))
        for each in named
    )


def _stands_in(allergen: str, bare: Sequence[Facts]) -> bool:
    """Whether a section of allergies names it by its word alone."""
    if allergen == ANY:
        return any(facts.text.raw.strip() for facts in bare)
    word = allergen.casefold()
    return any(
        any(related(drug.name, allergen) for drug in facts.drugs) or word in facts.text.lower
        for facts in bare
    )


def _drugs(
    said: Known, read: Sequence[Facts], allergic: set[tuple[int, str]]
) -> Iterator[Omission]:
    for place, facts, drug in said.said.drugs:
        if any(of == place and related(drug.name, allergen) for of, allergen in allergic):
            continue
        if not any(related(drug.name, each.name) for note in read for each in note.drugs):
            written = facts.text.raw[drug.start : drug.end]
            yield Omission(OmissionKind.DRUG, written, drug.name, place, drug.start, drug.end)


def _doses(said: Known, read: Sequence[Facts]) -> Iterator[Omission]:
    """Doses of drugs that the note names; of another drug its name is what is missing."""
    for placed in said.said.doses:
        place, facts, dose = placed
        if dose.bound or not dose.drug or _has_dose(placed, read):
            continue
        unknown = dose.drug.startswith(UNKNOWN)
        if not unknown and not any(
            related(dose.drug, each.name) for note in read for each in note.drugs
        ):
            continue
        written = facts.text.raw[dose.start : dose.end]
        subject = dose.drug.removeprefix(UNKNOWN)
        yield Omission(OmissionKind.DOSE, written, subject, place, dose.start, dose.end)


def _has_dose(placed: PlacedDose, read: Sequence[Facts]) -> bool:
    dose = placed[2]
    return any(
        each.quantity.equals(dose.quantity)
        and (not each.drug or each.drug == dose.drug or related(each.drug, dose.drug))
        for note in read
        for each in note.doses
    )
