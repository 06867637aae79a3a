"""Kinds of texts that a stranger's set showed: what is dictated, told in general, or long over."""

from __future__ import annotations

import pytest

from app.core.clinical.emergency.spoken_numbers import figures_of
from app.core.consultations.tasks import Task
from app.services.clinical.emergency_cards import card_detector


def cards(text: str) -> tuple[str, ...]:
    return card_detector().cards(text, Task.CONSULTATION)


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        ("one hundred and eighteen", "118"),
        ("two hundred over one ten", "200 over 110"),
        ("thirty nine point two", "39.2"),
        ("four point nine", "4.9"),
        ("one eighteen", "118"),
        ("forty-one point five degrees", "41.5 degrees"),
        ("one or two of twelve", "one or two of twelve"),
        ("two in a row and point of care", "two in a row and point of care"),
        ("thirty two tablets", "thirty two tablets"),
    ],
)
def test_dictated_numbers_are_figures(said: str, figures: str) -> None:
    assert " ".join(figures_of(said.replace("-", " - ").split())) == figures


@pytest.mark.parametrize(
    ("text", "card"),
    [
        ("Patient after injection of cefazolin became all red, difficult to breathe, tension "
         "70/40. Is cortisone enough?", "anaphylaxis"),
        ("Patient 50 years, retrosternal heaviness and sweating. Streptokinase is there.", "heart"),
        ("Day 9 of chemotherapy, T 38.8, BP 88/52.", "sepsis"),
        ("temperature thirty nine point six and confused, blood pressure eighty over fifty",
         "sepsis"),
        ("7 weeks by dates, shoulder-tip pain, fainted", "pregnancy"),
        ("Left airm hingin since the six o'clock news, it is 18.40 now, speech slurred.", "stroke"),
        ("He had a bypass ten years ago and this evening crushing chest pain and sweat.", "heart"),
        ("Husband of my patient rang: he is not breathing.", "arrest"),
        ("Fever, stiff neck, he screams if I open the curtains.", "meningitis"),
        ("Airway fine, stridor now, cannot finish a sentence.", "airway-breathing"),
        ("Back pain, sensation round the saddle is not normal.", "cauda-equina"),
        ("He wants it all to stop and took 30 tablets.", "suicide"),
        # more than one thing at once
        ("35 weeks, flashing lights, the worst headache, pain under the ribs, BP 172/114",
         "pregnancy"),
        ("Took her insulin, pale, aggressive, slurring. Glucose 1.9", "glucose"),
        ("Postnatal visit. Baby yellow to the soles, won't wake for feeds", "child"),
        ("Day 6 of life, grey, weak femoral pulses, lactate 9", "child"),
        ("Galley boy 24 years, shaking of arms and legs, unconscious, tongue bitten", "seizure"),
        # a question at the end makes nobody a subject of theory
        ("Crushing chest pain, sweating, what bloods to order?", "heart"),
        ("Fever, neck stiff, purple rash. Which antibiotic first?", "meningitis"),
        ("Chemistry lesson: sodium hydroxide in both eyes, cannot open them", "eye"),
        ("He can only say 2 words, wheezing badly", "airway-breathing"),
        ("Baby choking on a dummy, going blue", "airway-breathing"),
        ("70M crushing chest pain, sweating. Discharge summary lists a stent.", "heart"),
        ("Is he ever going to stop fitting?", "seizure"),
        # rarer faces of an emergency
        ("Palpitations, HR 198 broad complex, BP 74/40, clammy", "heart"),
        ("Complete heart block, rate 28, drowsy, atropine without effect", "heart"),
        ("Trachea pushed over, no breath sounds on the right, BP 78/40", "airway-breathing"),
        ("Blood in the Sylvian fissures on CT, GCS fell to 13", "subarachnoid"),
        ("Says he will drink pesticide, bottle was snatched from his hand", "suicide"),
        ("hCG 4120, empty uterus, fluid in the pouch of Douglas", "pregnancy"),
        ("Lidocaine given, now slurring, twitching, drowsy", "poisoning"),
        ("PVR 620, no perianal sensation", "cauda-equina"),
        ("US right hemiscrotum: whirlpool sign, no arterial signal", "torsion"),
        ("Forearm woody and swollen after a crush, no feeling in the hand", "limb"),
        ("Massive haemoptysis, 600 ml, Hb 66", "bleeding"),
        ("2nd dose of cefuroxime at induction, pressure 50 systolic, blotchy", "anaphylaxis"),
        ("Trop 1,200, ST depression, pain comes and goes at rest", "heart"),
        # what stands behind a harmless request
        ("Painkiller for the back? He hasn't passed water since last evening, sitting feels like"
         " cotton wool.", "cauda-equina"),
        ("Strong migraine tablets? It hit her like a hammer, she was out for a minute.",
         "subarachnoid"),
        ("Is it alcohol? Diabetic, vomiting, ran out of insulin on Friday, breathing fast.",
         "glucose"),
        ("Plaster or stitch? Her arm went through a pane, it pumps with each beat.", "bleeding"),
        ("Should I wait? He only takes a snore every so often, doesn't react.", "arrest"),
    ],
)  # fmt: skip
def test_an_emergency_is_found_however_it_is_told(text: str, card: str) -> None:
    assert card in cards(text)


@pytest.mark.parametrize(
    "text",
    [
        # what works as it should
        "Low back ache for three weeks, bladder and bowels as ever, sensation round the saddle "
        "intact.",
        # past
        "She overdosed on paracetamol when she was 16, works as a nurse, wants contraception.",
        "Booking visit, 9 weeks, previous pre-eclampsia with her first.",
        "Had status epilepticus as a kid, none these days.",
        "He had a stroke in February of last year with right-sided weakness, walks well.",
        "Febrile convulsion at 18 months, a single one, now aged 4 and thriving.",
        # work, teaching, planning
        "Writing my portfolio on a cardiac arrest that I attended.",
        "Refresher for carers on what to do in choking.",
        "Cord prolapse drill tomorrow, who brings what?",
        "Practice of man overboard with a CPR doll.",
        "How do I code an intentional overdose in SNOMED?",
        "How do I tell tension pneumothorax from tamponade?",
        "Is lactate over 4 always septic shock?",
        "Carbon monoxide alarm: where should it be fitted?",
        "Which tourniquet should we buy?",
        # what is only wanted, feared, or so when drunk
        "Cough since Monday, wants penicillin.",
        "She is terrified of choking and eats normally.",
        "Slurred speech when drunk, his wife says.",
        "He wants to stop the tablet for his marriage.",
        "Urticaria, itchy, no swelling or breathing trouble.",
        # talked or written about
        "Status epilepticus: what is the second-line drug?",
        "Discharge summary, she came in with ketoacidosis, resolved, goes home. Shorten it.",
        "Draft a standard operating procedure for massive haemorrhage.",
        "Questionnaire on how we feel about attending suicides.",
        "End-of-life care: syringe pump settled, mouth care tips?",
        "She wants to hold the cards for bridge again, which exercises?",
        "Girl 20 years with anaemia, haemoglobin 10.4, period strong.",
        "Carotid bruit found by chance, no events ever.",
        "BM 14 before supper on prednisolone, feels fine, adjust gliclazide?",
        "Three-day-old, jaundice mild, feeding eight times a day.",
        "Statement for the inquest into the man who hanged himself.",
        "Penicillin allergy, cough and fever",
        "Allergic to penicillin. Cough and fever, which antibiotic?",
        "Allergic to amoxicillin, sore throat and fever",
        "Pen allergy. Chest infection and cough since Monday, started to bring up green sputum",
    ],
)
def test_what_is_no_emergency_brings_none(text: str) -> None:
    assert cards(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Baby found face down in the pool, lifeless, no pulse.",
        "Toddler face-down in the bath, not breathing.",
    ],
)
def test_who_lies_on_the_face_has_no_droop(text: str) -> None:
    assert "stroke" not in cards(text)
    assert "arrest" in cards(text)


@pytest.mark.parametrize(
    "text",
    [
        "My first baby is 3 weeks with temp 39 and floppy.",
        "My first child is choking and blue.",
        "32 weeks with her first baby and bleeding heavily.",
        "Woman in labour with her first baby has cord prolapse.",
        "Pregnant due in December with BP 180/115 and headache and flashing lights.",
        "Man stented in June has crushing chest pain and sweating.",
        "Denise has crushing chest pain and is sweating.",
        "Denise took 60 paracetamol an hour ago.",
        "My husband, 70, was doing a crossword and his right arm went limp, speech slurred.",
        "Sent to buy milk, came back with crushing chest pain, sweaty and grey.",
        "Student, exam tomorrow, took 32 paracetamol tablets an hour ago.",
        "Watching a thriller, crushing chest pain, sweating, grey.",
        "Collapsed during a role-play session, not breathing, no pulse.",
        "Discharge summary not done yet: 60M crushing chest pain, sweaty, grey.",
        "Can I wait: baby blue and floppy, usually well, not feeding?",
        "Terrified of dying, crushing chest pain, sweating.",
        "Woman phobia of needles, crushing chest pain, sweating.",
        "Bladder incontinence present, bowel incontinence present, "
        "saddle anaesthesia present, low back pain.",
        "Breathing with stridor present, child 2 drooling.",
        "Legs paralysed and arms normal since this morning, back pain.",
    ],
)
def test_no_word_of_work_of_a_name_or_of_a_month_mutes_an_emergency(text: str) -> None:
    assert cards(text) != ()
