"""What counts as the same question, what goes on from what, and which are near."""

from __future__ import annotations

import json

import pytest

from app.core.consultations.known_questions import (
    Asked,
    Conversation,
    OwnQuestions,
    Suggestion,
    normalised,
    questions_from_json,
)
from app.core.consultations.tasks import Task
from assets.demo.corpus import CORPUS, QUESTIONS, read_corpus

WASP = "Ten minutes after a wasp sting a farm worker has hives. What's the first treatment?"
EXAM = "Which drug is first?\nA. Dopamine\nB. Noradrenaline\nC. Dobutamine"
KNOWN = OwnQuestions(
    [
        Conversation(Task.CONSULTATION, (WASP, "Still 84/50. What next?", "How long to observe?")),
        Conversation(Task.CONSULTATION, ("A man of 40 kg has a pressure > 90.",)),
        Conversation(Task.EXAM, (EXAM,)),
        Conversation(Task.RESEARCH, ("Question: Does oxygen help?\nContext: A trial of 300.",)),
        Conversation(Task.DEFINE, ("What is the meaning of Ménière’s disease?",)),
        Conversation(Task.RELATE, ("What is the relation between gout and urate?",)),
    ]
)
REAL = questions_from_json(
    json.dumps(json.loads((CORPUS.parent / "checkpoint" / QUESTIONS).read_text())["questions"])
)


def knows(task: Task, *texts: str, by_heart: bool = True) -> bool:
    return KNOWN.match([Asked(task, text, by_heart) for text in texts]) is not None


@pytest.mark.parametrize(
    "typed",
    [
        WASP,
        WASP.upper(),
        f"  {WASP.replace(' ', '  ')}\n",
        WASP.replace(" ", "\u00a0"),
        WASP.replace("What's", "What\u2019s"),
        WASP.replace("What's", "Whats"),
        WASP.removesuffix("?").replace(".", ""),
        WASP.replace("?", " ?!"),
        "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in WASP),  # full width
        WASP.replace("first", "fir\u00adst"),  # a soft hyphen
        WASP.replace("a farm", "\u00e1 farm"),
    ],
)
def test_how_it_is_written_does_not_matter(typed: str) -> None:
    assert knows(Task.CONSULTATION, typed)


@pytest.mark.parametrize(
    ("task", "typed"),
    [
        (Task.DEFINE, "Meniere's disease"),
        (Task.DEFINE, "what is the meaning of menieres disease"),
        (Task.DEFINE, "Ménière's disease?"),
        (Task.RELATE, "gout and urate"),
        (Task.RELATE, "What is the relation between gout and urate"),
        (Task.EXAM, "which drug is first? (a) dopamine (b) noradrenaline (c) dobutamine"),
        (Task.EXAM, "Question: " + EXAM),
        (Task.RESEARCH, "does oxygen help\ncontext: a trial of 300"),
        (Task.CONSULTATION, "a man of 40kg has a pressure >90"),
    ],
)
def test_what_a_task_puts_around_a_question_does_not_matter(task: Task, typed: str) -> None:
    assert knows(task, typed)


@pytest.mark.parametrize(
    ("task", "typed"),
    [
        (Task.CONSULTATION, "What is sepsis?"),
        (Task.CONSULTATION, WASP.replace("Ten", "Two")),
        (Task.CONSULTATION, "A man of 40 kg has a pressure < 90."),
        (Task.CONSULTATION, "A man of 4.0 kg has a pressure > 90."),
        (Task.CONSULTATION, "A man of 400 kg has a pressure > 90."),
        (Task.CONSULTATION, "A man of 40 kg has a pressure > -90."),
        (Task.CONSULTATION, WASP + " And then?"),
        (Task.DEFINE, WASP),
        (Task.CONSULTATION, EXAM),
        (Task.EXAM, EXAM.replace("Dopamine", "Adrenaline")),
        (Task.RELATE, "gout and urea"),
        (Task.CONSULTATION, ""),
        (Task.CONSULTATION, "?"),
    ],
)
def test_what_it_does_not_know_or_not_as_that_task(task: Task, typed: str) -> None:
    assert not knows(task, typed)


def test_signs_with_a_meaning_are_kept() -> None:
    different = ["10⁹", "109", "-8", "8", "<8", ">8", "±8", "8%", "≥8", "≤8", "+8", "1/2"]
    assert len({normalised(text) for text in different}) == len(different)
    assert normalised("58-year-old") == normalised("58 year old") == normalised("58–year–old")
    assert normalised("4.6 mmol") == normalised("4,6mmol")
    assert normalised("Łódź Ærø") == normalised("lodz aero")


def test_a_further_question_is_known_behind_those_before_it_only() -> None:
    ask = Task.CONSULTATION
    assert knows(ask, WASP, "still 84/50 what next")
    assert knows(ask, WASP, "Still 84/50. What next?", "How long to observe?")
    assert not knows(ask, "Still 84/50. What next?")
    assert not knows(ask, WASP, "How long to observe?")
    assert not knows(ask, "What is sepsis?", "Still 84/50. What next?")
    assert not knows(ask, WASP, "Still 84/50. What next?", by_heart=False)


def test_a_first_question_is_known_anywhere_and_asked_alone_in_its_own_words() -> None:
    turns = [Asked(Task.CONSULTATION, text) for text in ("What is sepsis?", WASP.upper())]
    match = KNOWN.match(turns)
    assert match is not None and (match.first, match.words) == (1, (WASP,))
    assert KNOWN.match([*turns, Asked(Task.CONSULTATION, "Still 84/50. What next?")]) is not None


def test_what_goes_on_is_offered_in_its_consultation() -> None:
    before = [Asked(Task.CONSULTATION, WASP)]
    assert KNOWN.further(before) == (Suggestion(Task.CONSULTATION, "Still 84/50. What next?"),)
    assert KNOWN.further([]) == KNOWN.further([Asked(Task.DEFINE, "x")]) == ()
    nearest = KNOWN.nearest("what next, still 84/50", 1, before)
    assert nearest == KNOWN.further(before)


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", "[" * 100_000, '[{"task": "sing", "prompts": ["a"]}]', "null",
     '[{"task": "define", "prompts": []}]', '[{"task": "define", "prompts": [" "]}]',
     json.dumps([{"task": "define", "prompts": ["x" * 30_000]}]),
     json.dumps([{"task": "define", "prompts": ["x"]}] * 6000)],
)  # fmt: skip
def test_a_list_that_is_none_is_no_list(text: str) -> None:
    assert questions_from_json(text) is None


def test_the_checkpoint_carries_the_questions_of_its_corpus() -> None:
    carried = json.loads((CORPUS.parent / "checkpoint" / QUESTIONS).read_text())["questions"]
    assert [each["prompts"] for each in carried] == [
        [turn.asked for turn in turns] for turns in read_corpus()
    ]
    assert REAL is not None
    for turns in read_corpus():
        asked = [Asked(turn.task, turn.asked) for turn in turns]
        for count in range(1, len(asked) + 1):
            match = REAL.match(asked[:count])
            assert match is not None and match.first == 0


# Written while the ranking was made; the others afterwards, and the ranking was left as it was.
@pytest.mark.parametrize(
    ("typed", "holds"),
    [
        ("What is sepsis?", "sepsis"),
        ("anafilaxis", "anaphylaxis"),
        ("asthma", "asthma"),
        ("paracetamol overdose", "paracetamol"),
        ("how to treat copd exacerbation", "COPD"),
        ("potassium high", "potassium"),
        ("atrial fibrilation", "atrial fibrillation"),
        ("meaning of kernicterus", "kernicterus"),
        ("chest pa", "chest"),
    ],
)
def test_the_nearest_come_first(typed: str, holds: str) -> None:
    assert REAL is not None
    assert any(holds in each.text for each in REAL.nearest(typed, 3, least=0.3)[:2])


@pytest.mark.parametrize(
    ("typed", "holds"),
    [
        ("jellyfish or wasp sting allergy", "wasp sting"),
        ("frostbite of the toes", "toes"),
        ("testicular pain in a boy", "testicular"),
        ("bolus of magnesium in torsade", "torsades"),
        ("what is pulsus paradoxsus", "pulsus paradoxus"),
        ("dog bite", "dog bite"),
        ("hyponatremia sodium 114", "Sodium is 114"),
        ("sickle cell crisis", "sickle cell"),
        ("corneal ulcer contact lens", "contact lenses"),
        ("thyroid storm", "thyroid storm"),
        ("CLOZAPINE", "clozapine"),
    ],
)
def test_neighbours_are_found_too(typed: str, holds: str) -> None:
    assert REAL is not None
    assert any(holds in each.text for each in REAL.nearest(typed, 3, least=0.2))


@pytest.mark.parametrize("typed", ["", "   ", "xyzzy", "?!", "\u4e2d\u6587", "qqq www"])
def test_nothing_near_is_nothing(typed: str) -> None:
    assert REAL is not None
    assert REAL.nearest(typed, 3, least=0.3) == ()
