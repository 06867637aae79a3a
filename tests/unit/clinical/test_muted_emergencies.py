"""A word of the past, a fear, a relative or an allergy beside an emergency never mutes it."""

import pytest

from app.core.consultations.tasks import Task
from app.services.clinical.emergency_cards import card_detector


def cards(text: str) -> tuple[str, ...]:
    return card_detector().cards(text, Task.CONSULTATION)


@pytest.mark.parametrize(
    ("text", "card"),
    [
        (
            "65M crushing central chest pain radiating to left arm, sweating. Had an MI last year,"
            " discharged on aspirin. Asks about a fit note.",
            "heart",
        ),
        (
            "Peanut allergy as a child. Lip swelling and wheeze after cake. Asks for advice on"
            " adrenaline dose.",
            "anaphylaxis",
        ),
        (
            "70M facial droop and left arm weakness, had TIA two years ago. Wants a repeat"
            " prescription.",
            "stroke",
        ),
        (
            "24F took 30 paracetamol. Discharged from psychiatry last month. Asks for advice.",
            "poisoning",
        ),
        ("Patient nothing since breakfast. Crushing chest pain and sweating.", "heart"),
        ("Fell downstairs, fine since, on warfarin, headache and vomiting x4", "bleeding"),
        (
            "3yo swallowed a button battery. Nothing since. Drooling and refusing to swallow.",
            "child",
        ),
        (
            "Stable since admission then saturations fell, stridor, lip swelling after ceftriaxone",
            "anaphylaxis",
        ),
        (
            "Collapsed at school, peanut allergy, wheeze and swollen lips, teacher asks for advice",
            "anaphylaxis",
        ),
        (
            "Seizure stopped after lorazepam, then status epilepticus, asks about second line dose",
            "seizure",
        ),
    ],
)
def test_what_was_before_and_what_is_asked_mute_nothing_that_is_now(text: str, card: str) -> None:
    assert card in cards(text)


def test_a_history_of_hours_is_of_now_and_one_without_a_time_is_not() -> None:
    assert "poisoning" in cards("Alleged h/o ingestion of paraquat 2 hours back, vomiting")
    assert cards("H/o paraquat ingestion, recovered, for a fitness certificate") == ()
    assert cards("Ectopic in the past, now wants to conceive") == ()
