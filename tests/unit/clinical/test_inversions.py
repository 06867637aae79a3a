"""Inversions: what a reply says the other way round, and what only looks so."""

from __future__ import annotations

import pytest

from app.core.clinical.allergies import ALLERGY
from app.core.clinical.drug_classes import classes_of, is_of_class
from app.core.clinical.facts import facts_of
from app.core.clinical.marks import Level, Mark, background, check
from app.core.clinical.word_patterns import stands, word_beginnings
from app.services.clinical.shipped_drugs import shipped_drugs


def inversions(said: str, reply: str) -> list[Mark]:
    against = background(shipped_drugs(), [said])
    return [mark for mark in check(reply, against).marks if mark.code == "POLARITY"]


@pytest.mark.parametrize("name", ["reflexes", "pedal pulses", "bowel sounds", "anal tone"])
@pytest.mark.parametrize(
    ("yes", "no"), [("present", "absent"), ("intact", "lost"), ("normal", "not detectable")]
)
def test_what_is_there_and_what_is_not(name: str, yes: str, no: str) -> None:
    for said, replied in ((yes, no), (no, yes)):
        assert inversions(f"The {name} are {said}.", f"The {name} are {replied}.")
        assert not inversions(f"The {name} are {said}.", f"The {name} are {said}.")


@pytest.mark.parametrize("name", ["HIV", "COVID", "D-dimer", "troponin", "blood culture"])
def test_a_test_that_is_positive_and_one_that_is_negative(name: str) -> None:
    for said, replied in (("positive", "negative"), ("negative", "positive")):
        assert inversions(f"{name} test {said}.", f"As the {name} test was {replied}, go on.")
        assert inversions(f"{name} {said}.", f"The {replied} {name} test settles it.")
        assert not inversions(f"{name} test {said}.", f"The {said} {name} test settles it.")
        assert not inversions(f"{name} test {said}.", f"If the {name} test is {replied}, call.")


@pytest.mark.parametrize(
    ("allergy", "drug"),
    [
        ("penicillin", "amoxicillin"),
        ("penicillin", "co-amoxiclav"),
        ("cephalosporin", "ceftriaxone"),
        ("macrolide", "clarithromycin"),
        ("sulfa", "co-trimoxazole"),
        ("NSAID", "naproxen"),
        ("aspirin", "aspirin"),
        ("statin", "atorvastatin"),
    ],
)
def test_a_drug_that_is_proposed_despite_an_allergy_is_red(allergy: str, drug: str) -> None:
    said = f"Known {allergy} allergy."
    (mark,) = inversions(said, f"Start {drug} today.")
    assert (mark.level, mark.text) == (Level.RED, drug)
    assert mark.other_text == said
    for harmless in (
        f"Avoid {drug}.",
        f"{drug.capitalize()} is contraindicated.",
        f"Doxycycline may be used instead of {drug}.",
        f"If the allergy is refuted, give {drug}.",
    ):
        assert not inversions(said, harmless)
    assert not inversions(f"No {allergy} allergy.", f"Start {drug} today.")
    assert not inversions(f"His mother has a {allergy} allergy.", f"Start {drug} today.")


@pytest.mark.parametrize(
    ("said", "drug"),
    [
        ("allergic to pen", "pip-taz"),
        ("sulpha allergic", "Bactrim"),
        ("Trimethoprim: hives.", "trimethoprim"),
        ("Penicillin -> throat swelling.", "co-amoxiclav"),
        ("cefuroxime anaphylaxis 2019", "cefazolin"),
        ("rash w/ Bactrim", "TMP-SMX"),
        ("Can't take NSAIDs.", "ketorolac"),
        ("All: cephalosporins.", "ceftriaxone"),
        ("Ramipril gave her angioedema.", "lisinopril"),
        ("Reacts badly to morphine.", "codeine"),
        ("heparin allergy", "enoxaparin"),
        ("latex allergy", "latex"),
        ("Contrast allergy", "iodinated contrast"),
    ],
)
def test_an_allergy_in_the_words_of_a_hurried_note(said: str, drug: str) -> None:
    assert inversions(said, f"Use {drug} today.")
    assert not inversions(said, f"Avoid {drug}.")


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("Uses an insulin pen.", "Give amoxicillin 500 mg."),
        ("Hydrocortisone for the rash.", "Continue hydrocortisone."),
        ("Adrenaline: anaphylaxis protocol started.", "Repeat adrenaline 0.5 mg IM."),
        ("Can't have morphine on board.", "Give morphine 5 mg."),
        ("Amlodipine with ten days of leg swelling.", "Give amlodipine 10 mg."),
        ("Never had penicillin.", "Give amoxicillin 500 mg."),
        ("Latex allergy.", "Use latex-free gloves."),
        ("Contrast allergy.", "In contrast to ultrasound, order an MRI."),
    ],
)
def test_what_is_given_or_lacking_is_no_allergy(said: str, reply: str) -> None:
    assert not inversions(said, reply)


def test_a_drug_is_marked_once_and_not_where_the_allergy_itself_is_denied() -> None:
    said = "Allergic to penicillin."
    assert len(inversions(said, "Give amoxicillin 500 mg. Amoxicillin is taken with food.")) == 1
    (mark,) = inversions(said, "There is no penicillin allergy, so give amoxicillin 500 mg.")
    assert mark.text == "penicillin allergy"


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("On warfarin.", "She does not take warfarin."),
        ("Off warfarin since May.", "As he takes warfarin, check the INR."),
        ("Takes apixaban.", "He is not on any anticoagulant."),
        ("Ramipril was stopped.", "Continue ramipril."),
        ("No regular medicines.", "She takes metformin."),
        ("Ramipril was increased.", "After ramipril was reduced the pressure rose."),
    ],
)
def test_what_is_taken_and_what_is_not(said: str, reply: str) -> None:
    assert inversions(said, reply)


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("On warfarin.", "Stop warfarin before the operation."),
        ("Ramipril was stopped.", "Restart ramipril in a week."),
        ("Ramipril was stopped.", "Consider ramipril again."),
        ("Was on warfarin, stopped in May.", "Warfarin was stopped in May."),
        ("His wife takes warfarin.", "He does not take warfarin."),
        ("On aspirin.", "Patients on warfarin need an INR."),
    ],
)
def test_a_proposal_contradicts_nothing(said: str, reply: str) -> None:
    assert not inversions(said, reply)


@pytest.mark.parametrize(
    ("text", "affirmed"),
    [
        ("Penicillin makes her wheeze.", True),
        ("Hives after trimethoprim.", True),
        ("She reacted badly to erythromycin.", True),
        ("Tolerates penicillin.", False),
        ("Took amoxicillin last year without problems.", False),
        ("The penicillin allergy was disproved.", False),
    ],
)
def test_an_allergy_by_what_happened(text: str, affirmed: bool) -> None:
    found = [
        each.polarity.value == "affirmed"
        for each in facts_of(text, shipped_drugs()).findings
        if each.name.startswith(ALLERGY)
    ]
    assert found
    assert set(found) == {affirmed}


def test_a_double_denial_denies_nothing() -> None:
    assert inversions("She does not deny chest pain.", "She has no chest pain.")
    assert not inversions("Pulmonary embolism has not been excluded.", "There is no PE.")


def test_classes() -> None:
    assert "anticoagulant" in classes_of("warfarin")
    assert is_of_class("nystatin", "statin") is False
    assert is_of_class("latex", "latex")


def test_no_text_is_kept_that_was_read() -> None:
    facts_of("Denies fever, chest pain and cough.", shipped_drugs())
    assert [each.cache_info().currsize for each in (stands, word_beginnings)] == [0, 0]


def test_a_word_that_no_list_holds() -> None:
    (mark,) = inversions("Throat red, no zincture.", "The zincture makes a culture useful.")
    assert mark.text == "zincture"
    assert inversions("A zincture on the toe.", "There is no zincture.")
    for said, harmless in (
        ("No zincture.", "A zincture would need surgery."),
        ("No zincture.", "If the zincture grows, return."),
        ("No zincture.", "There is no zincture."),
        ("No zincture on the left, a zincture on the right.", "The zincture makes it likely."),
        ("No change in treatment.", "The treatment is suitable."),
    ):
        assert not inversions(said, harmless)


@pytest.mark.parametrize(
    ("conversation", "reply"),
    [
        ("How much glucose should I give?", "With no venous access give glucagon."),
        ("When do I repeat the potassium?", "Without symptoms repeat it tomorrow."),
        ("Shall we transfer her?", "With no bed on the ward, transfer is not urgent."),
        ("Could there be an exudate?", "There is no exudate."),
    ],
)
def test_what_is_to_be_done_or_asked_is_neither_said_nor_denied(
    conversation: str, reply: str
) -> None:
    marks = check(reply, background(shipped_drugs(), [conversation])).marks
    assert [mark.code for mark in marks if mark.code == "POLARITY"] == []
