"""Emergency cards: what calls for one, what does not, and what never may."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.clinical.emergency.card_classifier import CardClassifier, says_well
from app.core.clinical.emergency.card_texts import CARDS, MOST_CARDS
from app.core.clinical.emergency.card_topics import may_be_about
from app.core.clinical.emergency.labelled_sentences import sentences_of
from app.core.clinical.emergency.nobody_here import has_nobody
from app.core.clinical.emergency.phrase_file import parse_phrases
from app.core.consultations.tasks import Task
from app.errors import InternalError
from app.services.clinical.emergency_cards import card_detector

DEV = Path(__file__).parents[2] / "clinical" / "dev" / "cards.jsonl"
LIVE_OR_EXAM = DEV.with_name("live-or-exam.jsonl")
HEART = "Central chest pain radiating to the left arm, he is sweating."


def cards(text: str, *earlier: str, task: Task = Task.CONSULTATION) -> tuple[str, ...]:
    return card_detector().cards(text, task, earlier)


@pytest.mark.parametrize(
    "case", [json.loads(line) for line in DEV.read_text("utf-8").splitlines()[1:]]
)
def test_dev_sentence_brings_its_card_and_no_harmless_one_any(case: dict[str, object]) -> None:
    shown = cards(str(case["text"]))
    expected = case["cards"]
    assert isinstance(expected, list)
    assert set(expected) <= set(shown)
    assert expected or not shown


@pytest.mark.parametrize("name", ["cards-2", "cards-3", "cards-4", "cards-7"])
def test_sentences_of_many_voices_bring_their_cards(name: str) -> None:
    """What they fail is known, and less than was measured when the rules were last changed."""
    found = wanted = false = harmless = 0
    for line in DEV.with_name(f"{name}.jsonl").read_text("utf-8").splitlines()[1:]:
        case = json.loads(line)
        shown = cards(case["text"])
        if name == "cards-7" and "child-under-3-months" in shown:
            shown += ("child",)  # that set has one name for both
        found += bool(set(case["cards"]) & set(shown))
        wanted += bool(case["cards"])
        false += bool(shown) and not case["cards"]
        harmless += not case["cards"]
    assert found >= 0.98 * wanted
    assert false <= 0.03 * harmless


@pytest.mark.parametrize(
    "case", [json.loads(line) for line in LIVE_OR_EXAM.read_text("utf-8").splitlines()[1:]]
)
def test_a_live_text_is_never_taken_for_an_examination(case: dict[str, str]) -> None:
    if case["case"] == "live":
        assert not has_nobody(case["text"])
    else:
        assert cards(case["text"]) == ()


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("A 60-year-old man has chest pain. Which of the following is best? A. x B. y C. z", True),
        ("A 60-year-old man is sweating. What is the best next step? A) ECG B) CT C) echo", True),
        ("What is most likely in a woman of 30? 1) PE 2) MI 3) asthma 4) panic", True),
        ("What is most likely in a woman of 30? 1) PE 2) MI 3) asthma", False),
        ("What is the next drug?\nA lorazepam\nB phenytoin\nC thiopental", True),
        ("A 60-year-old man is grey, sweating, chest pain. Most likely diagnosis?", False),
        ("A 30-year-old with hep B and hep C vomits blood. Which drug is best?", False),
        ("a) do I give aspirin? b) do I call? c) may he sit? He has chest pain.", False),
        ("What now? A. snoring. B. RR 6. C. BP 80/40, pulse 130.", False),
        ("Drill went through his hand.", False),
        ("Airway swollen, stridor. The anaphylaxis box is empty.", False),
        ("Single best answer: he is not breathing.", True),
        ("Slides about anaphylaxis for my students.", True),
        ("Write a case for students about a boy with torsion.", True),
        ("Checklist for the stroke trolley.", True),
        ("Adults with sepsis should have antibiotics within an hour.", True),
        ("Refer anyone with saddle anaesthesia.", True),
        ("The features of meningitis include fever and a stiff neck.", True),
        ("A clear. B RR 40, sats 82. C BP 70/40, he is grey. What should I do first?", False),
        ("What is best: he is blue now, 1) mask 2) tube 3) wait?", False),
        ("My husband has chest pain. Which of the two sprays do I use?", False),
        ("A 60-year-old man on board has chest pain and sweats, what do I do first?", False),
        ("Collapsed during the lecture, not breathing.", False),
        ("Our teacher fell in class and is fitting.", False),
        ("Stroke protocol started, BP 190/110, she cannot speak.", False),
        ("Weight training, then a sudden headache, now drowsy.", False),
        ("Inferior STEMI, pain score 9, BP 92/60.", False),
        ("Everyone in the cabin is dizzy and sick.", False),
    ],
)
def test_who_is_nobody(text: str, nobody: bool) -> None:
    assert has_nobody(text) is nobody


@pytest.mark.parametrize("card", CARDS)
def test_the_classifier_adds_no_card_without_a_word_of_its_topic(card: str) -> None:
    assert not may_be_about(card, "qqq")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("He took an overdose at 17, now 45, here about his knee.", False),
        ("Cousin has epilepsy with status, the patient asks about genetic risk.", False),
        ("Farmer says that his son swallowed a mouthful of weedkiller.", True),
        ("Four-week-old brought in hot, 38.6, mottled.", True),
        ("Overdose at 15, none since, asks about the pill.", False),
        ("Everyone would be better off if she were gone, she says.", True),
        ("Two men unconscious in the tank.", True),
        ("Men unconscious in tanks: what is the epidemiology?", False),
    ],
)
def test_then_and_now_and_whose(text: str, shown: bool) -> None:
    assert bool(cards(text)) is shown


@pytest.mark.parametrize("task", [task for task in Task if task is not Task.CONSULTATION])
def test_no_other_task_brings_a_card(task: Task) -> None:
    assert cards(HEART, task=task) == ()


@pytest.mark.parametrize(
    ("text", "card"),
    [
        ("62M CP 2h, SOB, clammy", "heart"),
        ("chest pain going down the left arm\nsweating", "heart"),
        ("CRUSHING CHEST PAIN AND VOMITING, WHAT NOW", "heart"),
        ("Had an MI in 2010, now chest pain and he sweats.", "heart"),
        ("3/52 old, T 38.6", "child-under-3-months"),
        ("Two-year-old, floppy", "child"),
        ("he can't finish a sentence", "airway-breathing"),
        ("She took thirty-two paracetamol.", "poisoning"),
        ("siezure for ten minutes", "seizure"),
        ("Temp 102.5F, confused, bp 84/50", "sepsis"),
        ("No fever yesterday but now 39.2 and confused.", "sepsis"),
        ("She denied chest pain earlier, now pressure on the chest and she is sweating.", "heart"),
        ("My mother has slurred speech since an hour.", "stroke"),
        ("I do not know if he is breathing, he is not breathing normally.", "arrest"),
    ],
)
def test_typed_shorthand_and_turns_of_time_are_read(text: str, card: str) -> None:
    assert card in cards(text)


@pytest.mark.parametrize(
    "text",
    [
        "No fever, rash or stiff neck; headache for a week.",
        "Denies chest pain, sweating or breathlessness.",
        "His father had chest pain with sweating and died.",
        "If chest pain with sweating comes back, call 999.",
        "What are the signs of sepsis: fever, confusion, low pressure?",
        "In 2012 he had crushing chest pain and sweating.",
        "Temperature 37.1, a bit of a fever he says, confused about his tablets.",
        "Takes 12 tablets a day.",
        "",
        "?!",
    ],
)
def test_denied_past_feared_and_others_bring_none(text: str) -> None:
    assert cards(text) == ()


def test_age_and_pregnancy_are_carried_from_earlier_turns_and_symptoms_are_not() -> None:
    assert cards("Now a headache and flashing lights.") == ()
    assert "pregnancy" in cards("Now a headache and flashing lights.", "She is 34 weeks pregnant.")
    assert "child-under-3-months" in cards("Temperature 38.4 now.", "A baby of 5 weeks, sneezing.")
    assert cards("What about a cough syrup for him?", HEART) == ()


def test_two_cards_at_most_in_the_order_of_the_table() -> None:
    shown = cards(
        "Not breathing. He had chest pain and was sweating, face drooping, vomited blood, "
        "stabbed, took 40 tablets of aspirin."
    )
    assert shown == ("arrest", "heart")
    assert len(shown) == MOST_CARDS


@given(st.text(max_size=400))
@settings(max_examples=60, deadline=None)
def test_any_text_is_read(text: str) -> None:
    shown = cards(text)
    assert set(shown) <= set(CARDS)
    assert len(shown) <= MOST_CARDS


def test_every_fact_that_a_phrase_names_can_be_found() -> None:
    known = {
        "#adult_age", "#child_age", "#baby_under_3_months", "#gestation", "#preterm", "#gravida",
        "#min5", "#min20", "#tabs10", "#grams_od",
    }  # fmt: skip
    from app.core.clinical.emergency.vital_signs import SIGNS

    known |= {label for sign in SIGNS for *_, label in sign.ranges}
    file = Path(__file__).parents[3] / "assets" / "clinical" / "emergency-phrases.txt"
    _, patterns = parse_phrases(file.read_text("utf-8"))
    used = {
        label
        for pattern in patterns
        for part in pattern.parts
        for step in part
        for label in step.labels
        if label.startswith("#")
    }
    assert used <= known


def test_weights_of_another_make_are_refused() -> None:
    with pytest.raises(InternalError):
        CardClassifier(b"CARDW1")
    with pytest.raises(InternalError):
        parse_phrases("[heart]\n= @unknown pain\n")


@pytest.mark.parametrize(
    ("text", "well"),
    [
        ("She is not feeling well and her speech is odd.", False),
        ("He isn't very well at all.", False),
        ("Not at all well since noon.", False),
        ("Fine crackles at both bases.", False),
        ("There is a fine tremor, sweaty.", False),
        ("Well demarcated rash on the leg.", False),
        ("He has never looked fine since.", False),
        ("Wife asks what to do now.", False),
        ("He is well.", True),
        ("She feels fine now.", True),
        ("Looks fine, drinks.", True),
        ("Playing and drinking.", True),
        ("Asks whether he may fly.", True),
        ("Feeding well, no fever.", True),
    ],
)
def test_who_is_said_to_be_well(text: str, well: bool) -> None:
    assert says_well(sentences_of(text)) is well


@pytest.mark.parametrize(
    "text",
    [
        "45F, 2 days fever, cough, amoxicillin allergic",
        "Cough for a week, penicillin allergy",
        "Fever and rash, allergic to amoxicillin",
        "58M, productive cough and wheeze 3 days. Allergic to co-amoxiclav and cefuroxime.",
        "Allergies: penicillin, latex. Wheeze for two days, known asthma.",
        "Child of 6 with otitis, vomited once. Allergy to augmentin and cefaclor.",
    ],
)
def test_a_medicine_that_somebody_is_allergic_to_is_no_exposure(text: str) -> None:
    assert "anaphylaxis" not in cards(text)


@pytest.mark.parametrize(
    "text",
    [
        "Allergic to penicillin, given it by mistake, now wheezing",
        "Penicillin allergy. Given co-amoxiclav 10 minutes ago, BP 70/40",
        "Known nut allergy, ate a biscuit, lips swelling and wheeze",
        "Allergic to nuts, throat closing, cannot breathe",
        "Latex allergy, wheezing since the glove touched her lips, lips swollen",
    ],
)
def test_what_somebody_allergic_has_had_brings_the_card(text: str) -> None:
    assert "anaphylaxis" in cards(text)
