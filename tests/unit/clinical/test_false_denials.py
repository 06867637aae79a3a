"""What looks like a denial, a weight, a side or a drug and is none; and one mark for one place."""

from __future__ import annotations

import pytest

from app.core.clinical.facts import facts_of
from app.core.clinical.marks import Level, Mark, background, check
from app.services.clinical.shipped_drugs import shipped_drugs


def marks(said: str, reply: str) -> list[Mark]:
    found = check(reply, background(shipped_drugs(), [said])).marks
    return [mark for mark in found if not mark.code.startswith(("NEW_", "HIGH_"))]


@pytest.mark.parametrize(
    "said",
    [
        "Allergic to penicillin, no rash today.",
        "Allergy to penicillin, no reaction today.",
        "Allergic to penicillin and latex, no rash today.",
        "Allergies: aspirin, penicillin, no reaction so far.",
        "Penicillin allergy, no rash on examination.",
        "Penicillin allergic man seen without rash today.",
        "Penicillin caused hives once, no rash today.",
    ],
)
def test_an_allergy_stays_one_where_nothing_of_it_is_seen_today(said: str) -> None:
    (mark,) = marks(said, "Start amoxicillin 500 mg three times a day.")
    assert (mark.level, mark.text) == (Level.RED, "amoxicillin")


@pytest.mark.parametrize(
    "said",
    [
        "Had amoxicillin last year, no rash.",
        "Penicillin without problems last year.",
        "Allergic to trimethoprim, had amoxicillin last year, no rash.",
    ],
)
def test_what_was_taken_without_harm_is_tolerated(said: str) -> None:
    (mark,) = marks(said, "As she is allergic to penicillin, avoid amoxicillin.")
    assert mark.subject == "allergy to penicillin"


@pytest.mark.parametrize("said", ["Not taking aspirin. Aspirin allergy.", "Not on aspirin. "
                                  "Allergic to aspirin."])  # fmt: skip
def test_a_place_has_one_mark_of_a_kind_the_gravest(said: str) -> None:
    (mark,) = marks(said, "He takes aspirin 75 mg; continue.")
    assert (mark.code, mark.level) == ("POLARITY", Level.RED)


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("1st line was metformin.", "He weighs 80 kg."),
        ("Weight 80 kg.", "1st line is metformin. He should start on the 1st May."),
        ("He has 3 stones in the left kidney.", "He weighs 80 kg."),
        ("The baby had a 600 g feed.", "The baby weighs 4 kg."),
        ("Lives at 12 St Mary's. 80 kg man", "He weighs 80 kg."),
    ],
)
def test_what_is_no_weight_differs_from_none(said: str, reply: str) -> None:
    assert not [mark for mark in marks(said, reply) if mark.code == "DIFF_WEIGHT"]


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("Weighs 12 st.", "He weighs 90 kg."),
        ("A 12st man.", "He weighs 90 kg."),
        ("wt 3200 g, newborn", "The baby weighs 2.3 kg."),
        ("Birth weight 3200 g.", "The baby weighs 2.3 kg."),
    ],
)
def test_what_is_one_does(said: str, reply: str) -> None:
    assert [mark.code for mark in marks(said, reply)] == ["DIFF_WEIGHT"]


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("She keeps the dose down.", "As she is vomiting, give fluids."),
        ("He is holding down a job.", "As he is vomiting, give fluids."),
        ("Talks in full sentences.", "As she is breathless, give oxygen."),
        ("Breathing fine crackles at the bases.", "As he is breathless, give oxygen."),
        ("Urine clear of protein.", "His haematuria needs cystoscopy."),
        ("Given 1 L NS.", "As he smokes, advise him to stop."),
        ("Comfortable at rest.", "His pain needs a sling."),
        ("EF preserved.", "His heart failure needs treatment."),
        ("Pulse regular today.", "As he has atrial fibrillation, go on."),
        ("Bottle-fed as a baby.", "As she is breastfeeding, take care."),
        ("She stopped nursing to study.", "As she is breastfeeding, take care."),
        ("BP normal on his tablets.", "His hypertension is treated."),
        ("HbA1c normal on diet.", "As she has diabetes, check her feet."),
        ("Chest x-ray clear.", "His fracture needs a plaster."),
        ("Fewer wet nappies today.", "As he is dehydrated, give fluids."),
        ("Lives with chronic pain.", "As she lives alone, admit her."),
        ("Took a pink tablet.", "As he is cyanosed, give oxygen."),
    ],
)
def test_what_only_sounds_like_a_denial_is_none(said: str, reply: str) -> None:
    assert marks(said, reply) == []


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("Kept breakfast down.", "As he is vomiting, give fluids."),
        ("Holding down fluids.", "As he is vomiting, give fluids."),
        ("Exclusively formula-fed.", "As she is breastfeeding, take care."),
        ("BP always normal.", "His hypertension is treated."),
        ("Lives with his wife.", "As he lives alone, admit him."),
    ],
)
def test_what_is_a_denial_stays_one(said: str, reply: str) -> None:
    assert [mark.code for mark in marks(said, reply)] == ["POLARITY"]


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("Left distal femur fracture.", "Splint the right arm only if it hurts."),
        ("Left ovarian torsion.", "The right testis is fine."),
        ("Left-sided chest pain.", "Right-sided pain usually means appendicitis."),
    ],
)
def test_a_word_of_many_places_is_no_part(said: str, reply: str) -> None:
    assert not [mark for mark in marks(said, reply) if mark.code == "DIFF_SIDE"]


def test_a_side_is_read_through_a_disease_in_capitals() -> None:
    assert [mark.text for mark in marks("L OA knee.", "Replace the right knee.")] == ["right knee"]


@pytest.mark.parametrize(
    "word", ["clarity", "clarinet", "concert", "concerts", "augmenting", "preserver"]
)
def test_a_word_of_every_day_is_no_slip_of_a_drug(word: str) -> None:
    assert facts_of(f"He speaks of the {word}.", shipped_drugs()).drugs == []
