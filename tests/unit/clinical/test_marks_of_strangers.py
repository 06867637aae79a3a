"""Kinds of marks that a stranger's set showed: swapped units, sums, weeks, lists and allergies."""

from __future__ import annotations

import pytest

from app.core.clinical.marks import Level, Mark, background, check
from app.services.clinical.shipped_drugs import shipped_drugs


def marks(said: str, reply: str) -> list[Mark]:
    found = check(reply, background(shipped_drugs(), [said])).marks
    return [mark for mark in found if not mark.code.startswith(("NEW_", "HIGH_"))]


@pytest.mark.parametrize(
    ("said", "reply", "code"),
    [
        ("Lactulose 15 ml bd.", "Lactulose 15 mg twice daily.", "DIFF_DOSE"),
        ("Dalteparin 5000 units nightly.", "Dalteparin 5000 mg each night.", "DIFF_DOSE"),
        ("Enoxaparin 1 mg/kg bd.", "Enoxaparin 1 mL/kg twice daily.", "DIFF_DOSE"),
        ("Esomeprazole 40 miligrams daily.", "Esomeprazole 40 g daily.", "DIFF_DOSE_X10"),
        ("Phenobarb 30 mg nocte.", "Phenobarbital 300 mg at night.", "DIFF_DOSE_X10"),
        ("Adalimumab 40 mg alternate weeks.", "Adalimumab 40 mg every week.", "DIFF_FREQ"),
        ("Alendronic acid 70 mg on Mondays only.", "Alendronic acid 70 mg daily.", "DIFF_FREQ"),
        ("Neut 0.3.", "Neutrophils of 1.3: give antibiotics.", "DIFF_LAB"),
        ("Weight approx 80 kg per wife.", "At 60 kg the bolus is small.", "DIFF_WEIGHT"),
        ("5 yo, 19 kg.", "At 9 kg the dose is small.", "DIFF_WEIGHT"),
    ],
)
def test_another_dose_weight_or_value_is_marked(said: str, reply: str, code: str) -> None:
    assert [mark.code for mark in marks(said, reply)] == [code]


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("Adrenaline 1:1000 0.5 mL IM.", "Adrenaline 0.5 mg (0.5 mL of 1 in 1,000)."),
        ("Morphine 60 mg bd and 20 mg prn.", "That adds up to morphine 200 mg."),
        ("Alendronic acid 70 mg on Mondays only.", "Alendronic acid 70 mg weekly."),
        ("Oedema, anaemia, diarrhoea: none.", "There is no oedema, anaemia or diarrhoea."),
        ("Allergic to trimethoprim.", "Trimethoprim is ruled out by the allergy."),
        ("No rash.", "The rash of meningococcal disease may come late."),
        ("Right-sided headache.", "Ask whether it ever swaps to the left side."),
        (
            "No fever, not pregnant, no discharge, allergic to trimethoprim.",
            "With the trimethoprim allergy take nitrofurantoin.",
        ),
        ("Adrenaline: anaphylaxis protocol started.", "Repeat adrenaline 0.5 mg IM."),
    ],
)
def test_what_says_the_same_is_not(said: str, reply: str) -> None:
    assert marks(said, reply) == []


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("Septrin caused blisters in 2016 (SJS). UTI now.", "Trimethoprim 200 mg twice daily."),
        ("Allergic to trimethoprim.", "Co-trimoxazole is the usual choice."),
        ("Doxycycline: allergic, facial swelling.", "Minocycline works as well."),
        ("Vancomycin - true anaphylaxis.", "Teicoplanin is the alternative for the line."),
        ("Allergic to amoxicillin.", "Clean the bite; co-amoxiclav for three days."),
        ("No fever, no cough, allergic to penicillin.", "Start amoxicillin 500 mg."),
    ],
)
def test_an_allergy_is_red_however_it_is_told(said: str, reply: str) -> None:
    (mark,) = marks(said, reply)
    assert (mark.code, mark.level) == ("POLARITY", Level.RED)
