"""Marks on replies: the written set, the demonstration's corpus, levels, streaming, any text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.clinical.marks import Level, Mark, background, check
from app.core.clinical.word_patterns import listed
from app.services.clinical.shipped_drugs import shipped_drugs
from benchmarks.clinical_parts.marks import score

ROOT = Path(__file__).resolve().parents[3]


def marks(said: str, reply: str, *, wider: bool = False, **more: Any) -> list[Mark]:
    against = background(shipped_drugs(), [said], **more)
    return list(check(reply, against, wider_list=wider).marks)


def codes(said: str, reply: str, **more: Any) -> list[str]:
    return [mark.code for mark in marks(said, reply, **more) if not mark.code.startswith("NEW")]


def test_the_set_by_which_the_rules_were_written_is_found_whole() -> None:
    scored = score("dev")
    assert scored.cases >= 390
    assert scored.exact == scored.cases


def test_no_reply_of_the_demonstration_differs_from_its_question() -> None:
    lines = (ROOT / "assets" / "demo" / "corpus.jsonl").read_text("utf-8").splitlines()
    entries = [json.loads(line) for line in lines if line.strip()]
    assert len(entries) >= 100
    found = []
    for entry in entries:
        said = [turn["prompt"] for turn in entry.get("turns", ()) if "prompt" in turn]
        against = background(shipped_drugs(), [*said, entry["prompt"]])
        found += [
            (entry["prompt"][:60], mark.code, mark.text)
            for mark in check(entry["answer"], against).marks
            if mark.level in (Level.RED, Level.AMBER)
        ]
    assert found == []


def test_offsets_are_those_of_the_reply() -> None:
    reply = "Keep **bisoprolol** at\u00a0**50 mg**, please."
    (mark,) = marks("She takes bisoprolol 5 mg.", reply)
    assert reply[mark.start : mark.end] == mark.text == "50 mg"
    assert (mark.other_text, mark.other_place, mark.level) == ("5 mg", 0, Level.RED)
    assert mark.subject == "bisoprolol"


@pytest.mark.parametrize(
    ("said", "reply", "level"),
    [
        ("Bisoprolol 5 mg.", "Bisoprolol 10 mg.", Level.AMBER),
        ("Bisoprolol 5 mg.", "Bisoprolol 50 mg.", Level.RED),
        ("No known allergies.", "She is allergic to penicillin.", Level.RED),
        ("No fever.", "His fever is high.", Level.AMBER),
        ("Bisoprolol 5 mg.", "Bisoprolol 5.0 mg.", Level.UNSAFE_FORM),
        ("Takes warfarin.", "Warfarin.", Level.HIGH_ALERT),
        ("A cough.", "Doxycycline.", Level.NEW),
    ],
)
def test_levels(said: str, reply: str, level: Level) -> None:
    found = [mark.level for mark in marks(said, reply)]
    assert [each for each in found if each in (level, Level.RED, Level.AMBER)] == [level]


def test_a_source_makes_a_dose_known() -> None:
    said, reply = "Cystitis.", "Nitrofurantoin 50 mg four times a day."
    assert "NEW_DOSE" in [mark.code for mark in marks(said, reply)]
    assert marks(said, reply, sources=["Nitrofurantoin 50 mg four times a day for 3 days."]) == []


def test_a_source_differs_where_the_conversation_is_silent() -> None:
    source = "Nitrofurantoin 50 mg four times a day."
    (mark,) = (
        each for each in marks("Cystitis.", "Nitrofurantoin 500 mg.", sources=[source])
        if each.code == "DIFF_DOSE_X10"
    )  # fmt: skip
    assert (mark.other_place, mark.other_text) == (1, "50 mg")


def test_an_earlier_reply_makes_known_and_contradicts_nothing() -> None:
    earlier = ["Bisoprolol 50 mg, 76-year-old."]
    assert marks("Palpitations.", "Bisoprolol 50 mg.", earlier=earlier) == []
    assert codes("Bisoprolol 5 mg.", "Bisoprolol 50 mg.", earlier=earlier) == ["DIFF_DOSE_X10"]
    assert codes("Palpitations.", "Bisoprolol 5 mg.", earlier=earlier) == []


def test_any_of_two_doses_is_as_good() -> None:
    said = "Warfarin 3 mg on Mondays, 5 mg on other days."
    assert codes(said, "Warfarin 5 mg.") == ["HIGH_ALERT"]
    assert "DIFF_DOSE" in codes(said, "Warfarin 4 mg.")


def test_a_proposed_dose_differs_by_ten_only() -> None:
    assert codes("Bisoprolol 5 mg.", "Increase bisoprolol to 7.5 mg.") == []
    assert codes("Bisoprolol 5 mg.", "Increase bisoprolol to 50 mg.") == ["DIFF_DOSE_X10"]
    assert codes("Bisoprolol 5 mg.", "The maximum is 50 mg of bisoprolol.") == []


def test_the_wider_list_is_a_choice() -> None:
    assert codes("Pain.", "Give 5mg SC @ 8.") == []
    assert codes("Pain.", "Give 5mg SC @ 8.", wider=True) == ["GLUED", "ABBR_SC", "ABBR_AT"]


def test_laboratory_values_keep_their_zero_and_unit() -> None:
    assert codes("Bloods.", "Potassium 4.0 mmol/L and ALT 45 U/L.") == []


def test_the_same_new_fact_is_marked_once() -> None:
    reply = "Doxycycline 100 mg. Doxycycline 100 mg again."
    assert [mark.code for mark in marks("Cough.", reply)] == ["NEW_DRUG", "NEW_DOSE"]


def test_what_has_come_so_far_gives_the_marks_that_it_will_keep() -> None:
    said = "Bisoprolol 5 mg. No known allergies."
    reply = "Keep bisoprolol 50 mg. She is allergic to penicillin. Weigh her daily."
    whole = marks(said, reply)
    for end in (22, 54, len(reply)):
        assert marks(said, reply[:end]) == [mark for mark in whole if mark.end <= end]


@pytest.mark.parametrize(
    ("said", "missing"),
    [
        ("Cough.", "age sex weight pregnancy allergies kidney_function medicines"),
        ("A 40-year-old man, 80 kg, no allergies, eGFR 90, takes ramipril.", ""),
        ("A 40-year-old woman, 80 kg, NKDA, creatinine 70, no regular medicines.", "pregnancy"),
        ("A 70-year-old woman.", "weight allergies kidney_function medicines"),
        ("A boy of 4, 16 kg.", "allergies kidney_function medicines"),
        ("She is 30 weeks pregnant.", "age weight allergies kidney_function medicines"),
    ],
)
def test_missing_basics(said: str, missing: str) -> None:
    checked = check("Amoxicillin 500 mg.", background(shipped_drugs(), [said]))
    assert checked.missing_basics == tuple(missing.split())


def test_no_basics_are_missing_where_no_dose_is_named() -> None:
    assert check("Rest and fluids.", background(shipped_drugs(), ["Cough."])).missing_basics == ()


WORDS = st.sampled_from(
    listed(
        "bisoprolol 5 10 50 mg mcg / kg day no not has fever left right knee . , 1,000 per q6h IV "
        "allergic to penicillin potassium 5.9 mmol/L year-old if ( ) - ** | U µg ½ × twice \u00a0"
    )
)


@settings(max_examples=150, deadline=None)
@given(said=st.lists(WORDS, max_size=25), reply=st.lists(WORDS, max_size=25))
def test_any_text_can_be_checked(said: list[str], reply: list[str]) -> None:
    text = " ".join(reply)
    for mark in marks(" ".join(said), text, wider=True):
        assert 0 <= mark.start < mark.end <= len(text)
        assert text[mark.start : mark.end] == mark.text


@settings(max_examples=100, deadline=None)
@given(text=st.text(max_size=120))
def test_a_text_contradicts_itself_in_nothing_of_number(text: str) -> None:
    found = codes(text, text)
    assert not [code for code in found if code.startswith("DIFF")]
