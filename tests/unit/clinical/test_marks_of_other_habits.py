"""Marks on what clinicians of other habits write: neighbours of what another hand's set missed."""

from __future__ import annotations

import pytest

from app.core.clinical.marks import background, check
from app.services.clinical.shipped_drugs import shipped_drugs


def found(said: str, reply: str) -> list[tuple[str, str]]:
    """The marks but what is new, and what is dangerous in itself."""
    marks = check(reply, background(shipped_drugs(), [said], (), [])).marks
    return [
        (mark.code, mark.text)
        for mark in marks
        if not mark.code.startswith("NEW_") and mark.code != "HIGH_ALERT"
    ]


@pytest.mark.parametrize(
    ("said", "reply", "marked"),
    [
        ("Insulin 10 units nocte", "Insulin 10 mL at night.", "10 mL"),
        ("Heparin 5000 units sc bd", "Heparin 5000 mg twice a day.", "5000 mg"),
        ("KCl 20 mmol in the bag", "Potassium chloride 20 g in the bag.", "20 g"),
        ("Noradrenaline 0.1 micrograms/kg/min", "Noradrenaline 0.1 mL/kg/min.", "0.1 mL/kg/min"),
        ("Salbutamol 5 mg neb", "Salbutamol 5 mL via a nebuliser.", "5 mL"),
        ("Prednisolone 5 mg tabs, takes 8 of them", "Prednisolone 20 mg each day.", "20 mg"),
        ("Oramorph 10 mg in 5 mL; takes 2.5 mL", "Morphine 20 mg as needed.", "20 mg"),
        ("Cefalexin 25 mg/kg/day in four doses", "Cefalexin 50 mg/kg/day in four divided doses.",
         "50 mg/kg/day"),
        ("Co-amoxiclav 500/125 mg tds", "Co-amoxiclav 875/125 mg three times daily.", "875/125 mg"),
        ("Bisoprolol 2.5 mg", "Without changing bisoprolol 5 mg, add ramipril.", "5 mg"),
        ("esomeprazole 40 miligrams", "Esomeprazole 80 mg.", "80 mg"),
        ("levetir 500 mg bd", "Levetiracetam 250 mg twice daily.", "250 mg"),
    ],
)  # fmt: skip
def test_another_dose_is_marked(said: str, reply: str, marked: str) -> None:
    assert ("DIFF_DOSE", marked) in found(said, reply)


@pytest.mark.parametrize(
    ("code", "said", "reply", "marked"),
    [
        ("DIFF_DOSE_X10", "carbamaz 200 mg bd", "Carbamazepine 2000 mg twice daily.", "2000 mg"),
        ("DIFF_DOSE_X10", "Phenobarb 30 mg nocte", "Phenobarbital 300 mg at night.", "300 mg"),
        ("DIFF_FREQ", "Methotrexate 10 mg on Mondays", "Methotrexate 10 mg daily.", "daily"),
        ("DIFF_FREQ", "Methotrexate 15 mg every Friday", "Methotrexate 15 mg every day.",
         "every day"),
        ("DIFF_FREQ", "Adalimumab 40 mg alternate weeks", "Adalimumab 40 mg every week.",
         "every week"),
        ("DIFF_ROUTE", "Ibuprofen gel rubbed into the knee.", "Ibuprofen by mouth needs care.",
         "by mouth"),
        ("DIFF_AGE", "the boy has nine years and he limps", "This 19-year-old boy limps.",
         "19-year-old"),
        ("DIFF_AGE", "SBAR. S: 66 yo, GCS 13.", "This 56-year-old needs a CT.", "56-year-old"),
        ("DIFF_AGE", "Patient 48.", "The 84-year-old patient may go home.", "84-year-old"),
        ("DIFF_AGE", "my daughter is eleven years old", "Your 7-year-old daughter may rest.",
         "7-year-old"),
        ("DIFF_WEIGHT", "Born at 2.3 kg, now day 5.", "With a birth weight of 3.2 kg all is well.",
         "3.2 kg"),
        ("DIFF_WEIGHT", "5 yo, 19 kg, fever", "At 9 kg the dose is small.", "9 kg"),
        ("DIFF_WEIGHT", "weight approx 80kg per wife", "At about 60 kg the bolus is small.",
         "60 kg"),
        ("DIFF_LAB", "Neut 0.2, temp 39", "Neutrophils of 2.0 are safe.", "2.0"),
        ("DIFF_LAB", "TSH <0.01, fT4 38.", "A free T4 of 83 confirms it.", "83"),
        ("DIFF_LAB", "Troponin 22 then 310.", "Troponin rising from 22 to 3100 is infarction.",
         "3100"),
        ("POLARITY", "Allergic to Septrin", "Give trimethoprim 200 mg bd.", "trimethoprim"),
        ("POLARITY", "Allergic to codeine", "Start co-codamol 30/500, two tablets.", "co-codamol"),
        ("POLARITY", "Vancomycin - true anaphylaxis.", "Teicoplanin is the alternative.",
         "Teicoplanin"),
        ("POLARITY", "Doxycycline: allergic, facial swelling.", "Minocycline works as well.",
         "Minocycline"),
        ("POLARITY", "Fever, cough, rash: none", "She has a rash.", "rash"),
    ],
)  # fmt: skip
def test_what_differs_is_marked(code: str, said: str, reply: str, marked: str) -> None:
    assert (code, marked) in found(said, reply)


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("Paracetamol 5 mL (250 mg/5 mL) qds", "Paracetamol 250 mg four times daily."),
        ("Amoxicillin 250 mg/5 mL, takes 10 mL tds", "Amoxicillin 500 mg three times a day."),
        ("Actrapid 50 units in 50 ml, 3 ml/h.", "Insulin at 3 units per hour."),
        ("Half a tablet of warfarin 5 mg.", "Warfarin 2.5 mg."),
        ("Prednisolone 5 mg tabs, takes 8 of them.", "Prednisolone 40 mg every morning."),
        ("Oramorph 10 mg in 5 mL; takes 2.5 mL prn.", "Morphine 5 mg when needed."),
        ("Augmentin 625 tds.", "Co-amoxiclav 500/125 mg three times daily."),
        ("symbicort 200/6 1 puff bd", "Symbicort 200/6 one puff twice a day."),
        ("Warfarin 5 mg mon-fri, 3 mg weekends.", "Warfarin totals 31 mg over the week."),
        ("Zopiclone 7.5 mg.", "In older people zopiclone is started at 3.75 mg."),
        ("Methotrexate 10 mg weekly", "Methotrexate 10 mg on Mondays."),
        ("Mother 31 yrs, baby 8 months.", "The 8-month-old baby and the 31-year-old mother."),
        ("Her 52-year-old sister had it, patient 48.", "She is 48."),
        ("Weight 80 kg", "With a birth weight of 3 kg a child is well."),
        ("Born at 3.2 kg, now 4 months, 6.5 kg", "At 6.5 kg the dose is small."),
        ("No rash.", "The rash of meningococcal disease may come late."),
        ("Allergic to trimethoprim: rash.", "Trimethoprim is ruled out by the allergy."),
        ("no fever, no pain, not pregnant, no discharge, allergic to trimethoprim.",
         "With the trimethoprim allergy take nitrofurantoin."),
        ("Oedema, anaemia, diarrhoea: none.", "There is no edema, anemia or diarrhea."),
        ("Right-sided headache.", "Ask whether it ever swaps to the left side."),
        ("Allergic to penicillin", "Co-amoxiclav is contraindicated."),
    ],
)  # fmt: skip
def test_what_agrees_is_not_marked(said: str, reply: str) -> None:
    assert found(said, reply) == []


@pytest.mark.parametrize(
    ("said", "reply", "code"),
    [
        ("Penicillin allergy, other allergies: none.", "Give amoxicillin 500 mg tds.", "POLARITY"),
        ("Penicillin allergy, PMH: nil.", "Give amoxicillin 500 mg tds.", "POLARITY"),
        ("Pregnant, medications: none.", "She is not pregnant.", "POLARITY"),
        ("Suicidal thoughts, plan: none.", "She has no suicidal thoughts.", "POLARITY"),
        (
            "Oxycodone 5 mg tablets, pain for 10 days.",
            "Oxycodone 50 mg twice daily.",
            "DIFF_DOSE_X10",
        ),
        (
            "Warfarin 1 mg tablets nightly for 10 years.",
            "Continue warfarin 10 mg nightly.",
            "DIFF_DOSE_X10",
        ),
        ("Morphine 10 mg tablets, pain 10 out of 10.", "Give morphine 100 mg.", "DIFF_DOSE_X10"),
        (
            "Methotrexate 2.5 mg tablets, 4 tablets weekly for 10 months.",
            "Methotrexate 25 mg weekly.",
            "DIFF_DOSE_X10",
        ),
        ("Lithium 400 mg tabs nocte; eGFR 60 3 months ago", "Lithium 1.2 g at night.", "DIFF_DOSE"),
        ("Co-careldopa 25/100 mg tds", "Co-careldopa 25/250 mg tds", "DIFF_DOSE"),
        ("Percocet 5/325 mg", "Percocet 5/500 mg", "DIFF"),
        ("Seretide 50/250 mcg bd", "Seretide 50/500 mcg bd", "DIFF_DOSE"),
        ("Morphine 10 mg bd", "Morphine 10/100 mg bd", "DIFF"),
        ("Morphine 5/10 mg prn", "Morphine 15 mg prn", "DIFF_DOSE"),
        ("Carbamazepine 200/400 mg", "Carbamazepine 600 mg", "DIFF_DOSE"),
        ("Morphine 10 mg bd", "Morphine, which totals 200 mg a day.", "DIFF_DOSE_X10"),
        ("Birth weight 3.4 kg.", "Weight 34 kg: paracetamol 500 mg.", "DIFF_WEIGHT"),
    ],
)
def test_no_tablet_no_list_and_no_total_hides_what_differs(
    said: str, reply: str, code: str
) -> None:
    assert any(found_code.startswith(code) for found_code, _ in found(said, reply))


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("Chest pain, past history: nil", "He has chest pain."),
        ("Epilepsy, allergies: none", "With her epilepsy she should not drive."),
        ("Oedema, anaemia, diarrhoea: none.", "There is no edema, anemia or diarrhea."),
        ("Methotrexate 2.5 mg tablets, 4 tablets weekly", "Methotrexate 10 mg weekly."),
        ("Morphine 5/10 mg prn", "Morphine 10 mg prn"),
        ("Furosemide 80/40 mg morning and noon", "Furosemide 40 mg at noon."),
        ("Augmentin 625 tds", "Co-amoxiclav 500/125 mg three times daily."),
        ("Co-amoxiclav 500/125 mg tds", "Co-amoxiclav 625 mg three times daily."),
        ("Denies asthma, allergies, smoking.", "No allergies."),
        (
            "no fever, not pregnant, no discharge, allergic to trimethoprim",
            "With the trimethoprim allergy take nitrofurantoin.",
        ),
        ("Adrenaline 0.5 mg im", "Give adrenaline 0.5 mL of 1 in 1000 im."),
        ("She is 45. Back pain.", "She has 3 years of back pain."),
        ("Tired, B12 120.", "Give hydroxocobalamin 1 mg im."),
    ],
)
def test_what_a_list_or_a_combination_says_agrees(said: str, reply: str) -> None:
    assert found(said, reply) == []
