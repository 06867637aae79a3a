"""Planted omissions: of drugs, doses and allergies that are taken out of whole notes, at least 95
of 100 are named, and a whole note lacks nothing. Printed with `-s`.

Made for these tests by whoever wrote the rules: a figure of development, not one to quote.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from app.core.clinical.marks import Background, background
from app.core.notes.omissions import Omission, OmissionKind, omissions
from app.services.clinical.shipped_drugs import shipped_drugs

DRUGS = (
    ("ramipril", "5 mg"), ("furosemide", "40 mg"), ("atorvastatin", "20 mg"),
    ("levothyroxine", "75 micrograms"), ("warfarin", "3 mg"), ("sertraline", "50 mg"),
    ("omeprazole", "20 mg"), ("insulin glargine", "18 units"), ("salbutamol", "2 puffs"),
    ("prednisolone", "30 mg"), ("methotrexate", "10 mg"), ("digoxin", "125 micrograms"),
    ("gabapentin", "300 mg"), ("co-codamol", "2 tablets"), ("tamsulosin", "400 micrograms"),
    ("enoxaparin", "60 mg"), ("allopurinol", "100 mg"), ("lamotrigine", "25 mg"),
    ("spironolactone", "25 mg"), ("clopidogrel", "75 mg"),
)  # fmt: skip
OFTEN = ("once daily", "twice a day", "at night", "bd", "every morning", "three times a day")
ALLERGENS = ("penicillin", "latex", "trimethoprim", "ibuprofen", "codeine", "aspirin", "nuts",
             "erythromycin", "shellfish", "morphine")  # fmt: skip
SAID_DRUG = (
    "Takes {drug} {dose} {often}.", "On {drug} {dose} {often} for years.",
    "{drug} {dose} {often} was started in May.", "His medicines include {drug} {dose} {often}.",
    "We put her on {dose} of {drug} {often}.", "{drug}: {dose} {often}.",
)  # fmt: skip
NOTE_DRUG = ("{drug} {dose} {often}", "Takes {drug} {dose} {often}", "Continue {drug} {dose}",
             "{drug}, {dose} {often}")  # fmt: skip
WITHOUT_DOSE = ("Takes {drug}", "Continue {drug} as before", "On {drug} {often}")
SAID_ALLERGY = ("Allergic to {what}.", "She has an allergy to {what}.", "{what} allergy.",
                "Allergies: {what}.", "Known {what} allergy since childhood.")  # fmt: skip
NOTE_ALLERGY = ("Allergic to {what}", "{what} allergy", "Allergy to {what}")


@dataclass(frozen=True)
class Case:
    said: str
    drugs: tuple[tuple[str, str, str], ...]
    allergen: str


def cases(count: int) -> list[Case]:
    chance = random.Random(15)
    made = []
    for _ in range(count):
        drugs = tuple((drug, dose, chance.choice(OFTEN)) for drug, dose in chance.sample(DRUGS, 3))
        allergen = chance.choice(ALLERGENS)
        parts = [
            chance.choice(SAID_DRUG).format(drug=drug, dose=dose, often=often)
            for drug, dose, often in drugs
        ]
        parts.append(chance.choice(SAID_ALLERGY).format(what=allergen))
        chance.shuffle(parts)
        parts = [part[0].upper() + part[1:] for part in parts]
        made.append(Case(f"72-year-old with a cough. {' '.join(parts)}", drugs, allergen))
    return made


def note_of(case: Case, chance: random.Random, left_out: tuple[OmissionKind, str] | None) -> str:
    lines = ["Cough in a 72-year-old"]
    for drug, dose, often in case.drugs:
        if left_out == (OmissionKind.DRUG, drug):
            continue
        forms = WITHOUT_DOSE if left_out == (OmissionKind.DOSE, drug) else NOTE_DRUG
        lines.append(chance.choice(forms).format(drug=drug, dose=dose, often=often))
    if left_out != (OmissionKind.ALLERGY, case.allergen):
        lines.append(chance.choice(NOTE_ALLERGY).format(what=case.allergen))
    return "\n".join(line[0].upper() + line[1:] for line in lines)


def found_in(against: Background, text: str) -> list[Omission]:
    return omissions(against.known, [("subjective", text)], shipped_drugs())


def test_planted_omissions_are_named_and_whole_notes_lack_nothing() -> None:
    chance = random.Random(4)
    planted = named = spurious = whole = 0
    missed: list[str] = []
    for case in cases(40):
        against = background(shipped_drugs(), [case.said])
        whole += 1
        if extra := found_in(against, note_of(case, chance, None)):
            spurious += 1
            missed.append(f"spurious {extra[0].text}: {case.said}")
        plants = [(OmissionKind.DRUG, case.drugs[0][0]), (OmissionKind.DOSE, case.drugs[1][0]),
                  (OmissionKind.DOSE, case.drugs[2][0]), (OmissionKind.DRUG, case.drugs[2][0]),
                  (OmissionKind.ALLERGY, case.allergen)]  # fmt: skip
        for plant in plants:
            planted += 1
            found = found_in(against, note_of(case, chance, plant))
            if any((each.kind, each.subject) == plant or _same(each, plant) for each in found):
                named += 1
            else:
                missed.append(f"{plant}: {case.said}")
    print(f"planted {planted}, named {named} ({named / planted:.3f}); "
          f"whole notes {whole}, with something spurious {spurious}")  # fmt: skip
    print("\n".join(missed))
    assert planted >= 200
    assert named >= 0.95 * planted, missed
    assert spurious <= 0.05 * whole, missed


def _same(each: Omission, plant: tuple[OmissionKind, str]) -> bool:
    return each.kind is plant[0] and plant[1] in (each.text.casefold(), each.subject.casefold())
