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


@pytest.mark.parametrize(
    ("text", "card"),
    [
        ("Concerned about sepsis in 70F, temp 39.4, BP 80/40, confused", "sepsis"),
        ("Concerned about meningitis: fever, stiff neck and purpuric rash", "meningitis"),
        (
            "GP concerned about ectopic, 7 weeks pregnant, PV bleeding and shoulder tip pain",
            "pregnancy",
        ),
        ("Nurse concerned about new facial droop and slurred speech in 70M", "stroke"),
        ("call 999 crushing chest pain man 60", "heart"),
        (
            "Mother worried her baby may have stopped breathing, baby blue and floppy",
            "child",
        ),
    ],
)
def test_whoever_is_concerned_tells_of_somebody(text: str, card: str) -> None:
    assert card in cards(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mother worried that her baby is blue and floppy, not breathing",
        "Worried that he is having a stroke, face drooping and speech slurred",
        "Worried she has sepsis: temp 39.6, BP 78/40, confused",
        "Wife worried he has taken 40 paracetamol",
        "I worry about sepsis: temp 39.6, BP 78/40, confused",
        "Wife worries about his crushing chest pain and sweating",
        "Rule out MI: crushing chest pain into left arm, sweating",
        "60M rule out stroke, sudden facial droop and slurred speech",
        "He has come back with crushing chest pain and sweating",
        "Advised to come in by 111, crushing chest pain, sweating",
        "Advised to attend by GP with crushing chest pain and sweating",
        "Told to return by triage nurse, now crushing chest pain and sweating",
        "Looking for help, husband has crushing chest pain and sweating",
        "We need to go to a hospital, crushing chest pain and sweating",
        "Health anxiety, today crushing chest pain radiating to left arm, sweating",
        "Scared that she took 40 paracetamol",
        "Scared her baby is not breathing, blue and floppy",
        "Afraid his throat is closing after a wasp sting, wheezing",
        "Anxious that crushing chest pain will not go, sweating, grey",
        "Frightened that he is having a heart attack, crushing chest pain, sweating",
        "Concern about cauda equina: saddle numbness, cannot pass urine, back pain",
        "Anxiety about crushing chest pain radiating to left arm for an hour, sweating",
        "Fitting at school for ten minutes",
        "Collapsed at school, not breathing",
        "Needle phobia, needs help: crushing chest pain, sweating",
        "Fears he is having a stroke, facial droop and slurred speech",
        "Avoid a delay: crushing chest pain, sweating, grey",
        "Wants to know what to do, crushing chest pain, sweating, grey",
        "Asks whether to come, crushing chest pain, sweating, grey",
        "Worried it is meningitis, fever, stiff neck and purpuric rash",
        "Weeks after surgery sudden collapse, not breathing",
    ],
)
def test_a_worry_a_question_or_an_advice_mutes_nothing_behind_it(text: str) -> None:
    assert cards(text)


@pytest.mark.parametrize(
    "text",
    [
        "Worried her baby could stop breathing in his sleep.",
        "Told to call 999 if chest pain with sweating comes back.",
        "Asks whether meningitis is catching.",
    ],
)
def test_what_is_only_feared_or_advised_brings_none(text: str) -> None:
    assert cards(text) == ()


@pytest.mark.parametrize(
    ("text", "card"),
    [
        ("My husband has crushing chest pain and asks for an ambulance", "heart"),
        ("My son has a fever and a purpuric rash and asks for water", "child"),
        ("Daughter took 30 paracetamol tablets, worried about liver damage", "poisoning"),
        ("Son drowned in the pool, pulled out, not breathing, dad asks for help", "arrest"),
        ("Brother overdosed on heroin, not breathing, blue, friend asks for naloxone", "arrest"),
    ],
)
def test_a_relative_may_be_the_patient(text: str, card: str) -> None:
    assert card in cards(text)


@pytest.mark.parametrize(
    "text",
    [
        "My husband had a fit and is not breathing",
        "My husband had crushing chest pain, sweating, grey",
        "My son suffered burns to his face, stridor",
        "Husband suffered facial burns in a fire, stridor, hoarse voice",
        "Wife had a seizure, ten minutes, not stopping",
        "My husband has crushing chest pain, I myself gave aspirin",
        "My wife took 40 paracetamol, she asks whether she will die",
        "Daughter took 30 paracetamol tablets, she asks about liver damage",
        "Friend has taken heroin, not breathing, wants to know what to do",
        "My mother has facial droop and slurred speech, she wants to go to bed",
        "Son with fever and stiff neck, mum worried about meningitis",
        "Mother had sudden facial droop and slurred speech",
        "Husband is not breathing, wife worried about doing CPR wrong",
        "Dad is having crushing chest pain, sweating, worried to call",
        "My partner was stabbed in the chest and feels near death",
        "Flatmate took an overdose of amitriptyline, drowsy, wants to sleep",
        "Brother drowned, not breathing",
        "Our son has drowned, not breathing",
        "Sister overdosed on 40 paracetamol",
        "My daughter overdosed on 40 paracetamol",
        "Colleague has collapsed, not breathing",
        "Boyfriend has a stab wound to the chest and feels near fainting",
        "Son has swallowed a button battery, parents want to know whether to come",
        "My husband had crushing chest pain when climbing stairs, 60 years old, sweating",
        "My husband had crushing chest pain, aged 60, sweating",
        "My wife had a seizure at 10, not stopping",
        "My son had a febrile fit, 18 months old, floppy",
    ],
)
def test_whoever_calls_for_a_relative_is_heard(text: str) -> None:
    assert cards(text)


@pytest.mark.parametrize(
    "text",
    [
        "Cousin has epilepsy with status, the patient asks about genetic risk.",
        "His father had chest pain with sweating and died.",
        "Father died of a heart attack with crushing chest pain, he asks about his risk",
        "Her sister took an overdose and she herself has no such thoughts",
        "My father had a heart attack with crushing chest pain ten years ago, I want a check",
        "Brother had a subarachnoid haemorrhage, patient asks about screening",
        "Mother has had a stroke with facial droop, patient asks whether she should take aspirin",
    ],
)
def test_what_another_of_the_family_had_brings_none(text: str) -> None:
    assert cards(text) == ()


def test_what_is_thought_of_in_an_arrest_makes_it_no_examination() -> None:
    assert "arrest" in cards("PEA arrest, CPR in progress, 4 Hs and 4 Ts?")


@pytest.mark.parametrize(
    "text",
    [
        "Latex allergy. In theatre with latex gloves. Wheeze and BP 60/30, flushed.",
        "Penicillin allergy, on Tazocin. Wheeze, BP 70/40, rash.",
        "Penicillin allergy. Tazocin running. Wheeze, BP 70/40, rash.",
        "Chlorhexidine allergy: central line flushed, wheeze, hypotension",
        "Allergic to amoxicillin, prescribed co-amoxiclav, wheezy and itchy rash, feels faint",
        "Penicillin allergy: wheeze, hives, short of breath",
        "Penicillin allergic, on meropenem, wheeze and itchy rash",
        "Allergic to penicillin, wheezing and came out in hives all over",
        "Latex allergy, wheeze, feels faint",
        "Penicillin allergy, cannot breathe, collapsed",
        "Codeine allergy, on morphine, wheezy and flushed",
        "Allergic to penicillin, on Tazocin, wheezing",
    ],
)
def test_an_allergy_beside_a_reaction_brings_the_card(text: str) -> None:
    assert "anaphylaxis" in cards(text)


def test_a_history_of_hours_is_of_now_and_one_without_a_time_is_not() -> None:
    assert "poisoning" in cards("Alleged h/o ingestion of paraquat 2 hours back, vomiting")
    assert cards("H/o paraquat ingestion, recovered, for a fitness certificate") == ()
    assert cards("Ectopic in the past, now wants to conceive") == ()
