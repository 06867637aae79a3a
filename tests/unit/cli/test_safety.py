"""`consilium safety marks`: JSON lines in, JSON lines out, no vault."""

from __future__ import annotations

import json
from pathlib import Path

from tests.unit.cli.conftest import Consilium

LINE = {"conversation": "She takes bisoprolol 5 mg.", "reply": "Keep bisoprolol at 50 mg."}


def test_marks_of_a_file(consilium: Consilium, tmp_path: Path) -> None:
    path = tmp_path / "replies.jsonl"
    path.write_text(json.dumps(LINE) + "\n\n" + json.dumps({"reply": "Rest."}) + "\n", "utf-8")
    outcome = consilium("safety", "marks", str(path))
    assert (outcome.code, outcome.err) == (0, "")
    first, second = outcome.lines
    (mark,) = first["marks"]
    assert mark["code"] == "DIFF_DOSE_X10"
    assert (mark["text"], mark["other_text"]) == ("50 mg", "5 mg")
    assert LINE["reply"][mark["start"] : mark["end"]] == "50 mg"
    assert first["missing_basics"][0] == "age"
    assert second["marks"] == []
    assert not (consilium.home / "vault.db").exists()


def test_a_line_without_an_end_is_one_refusal(consilium: Consilium, tmp_path: Path) -> None:
    path = tmp_path / "replies.jsonl"
    path.write_bytes(b"a" * 3_500_000 + b"\n" + json.dumps(LINE).encode() + b"\n" + b"x" * 90_000)
    outcome = consilium("safety", "marks", str(path))
    assert len(outcome.lines) == 1
    assert outcome.err.splitlines() == [
        "consilium: Line 1 is longer than 1,000,000 bytes: cut it into several.",
        "consilium: Line 3 cannot be read: it is not one JSON object.",
    ]


def test_a_bad_line_gets_its_number_and_the_next_is_read(
    consilium: Consilium, tmp_path: Path
) -> None:
    path = tmp_path / "replies.jsonl"
    path.write_bytes(
        b"not json\n"
        + json.dumps(LINE).encode()
        + b'\n{"conversation": "x"}\n{"reply": 5}\n[1]\n\xff\n'
    )
    outcome = consilium("safety", "marks", str(path))
    assert outcome.code == 1
    assert len(outcome.lines) == 1
    told = outcome.err.splitlines()
    assert [line.split()[2] for line in told] == ["1", "3", "4", "5", "6"]
    assert "reply" in told[1]


def test_sources_and_several_turns_and_the_wider_list(consilium: Consilium, tmp_path: Path) -> None:
    line = {
        "conversation": ["Cough.", "He weighs 70 kg."],
        "reply": "Amoxicillin 500mg.",
        "sources": [],
    }
    path = tmp_path / "replies.jsonl"
    path.write_text(json.dumps(line), "utf-8")
    found = consilium("safety", "marks", "--wider-list", str(path)).lines[0]
    assert "GLUED" in [mark["code"] for mark in found["marks"]]
    assert "weight" not in found["missing_basics"]
    line["sources"] = ["Amoxicillin 500 mg for adults."]
    path.write_text(json.dumps(line), "utf-8")
    assert consilium("safety", "marks", str(path)).lines[0]["marks"] == []


def test_a_file_that_is_not_there(consilium: Consilium, tmp_path: Path) -> None:
    outcome = consilium("safety", "marks", str(tmp_path / "none.jsonl"))
    assert outcome.code == 1
    assert "cannot be read" in outcome.err
    assert len(outcome.err.splitlines()) == 1


def test_cards_of_questions_and_of_what_came_before(consilium: Consilium, tmp_path: Path) -> None:
    path = tmp_path / "questions.jsonl"
    heart = "Chest pain and sweating in this man."
    lines: list[dict[str, object]] = [
        {"text": heart, "task": "consultation"},
        {"text": heart, "task": "exam"},
        {"text": "Headache and flashing lights now.", "earlier": ["She is 34 weeks pregnant."]},
        {"text": heart, "task": "else"},
    ]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    outcome = consilium("safety", "cards", str(path))
    assert outcome.code == 1
    assert outcome.lines == [{"cards": ["heart"]}, {"cards": []}, {"cards": ["pregnancy"]}]
    assert outcome.err.startswith("consilium: Line 4 ")
    assert not (consilium.home / "vault.db").exists()


def test_marks_of_a_stored_answer_are_reviewed(ready: Consilium) -> None:
    ready.engine(replies=["Keep bisoprolol at 50 mg."])
    asked = ready("ask", LINE["conversation"], "--anyway", "--json").object
    reply = asked["reply"]["id"]
    listed = ready("safety", "review", reply, "--json").object
    assert [mark["code"] for mark in listed["marks"]] == ["DIFF_DOSE_X10"]
    assert (listed["marks"][0]["number"], listed["reviewed"]) == (1, 0)
    noted = ready("safety", "review", reply, "1", "--noted")
    assert noted.code == 0 and "[noted]" in noted.out and "Reviewed: 1 of 1 mark" in noted.out
    taken_back = ready("safety", "review", reply, "1", "--undo", "--json").object
    assert taken_back["marks"][0]["state"] == "open"
    refused = ready("safety", "review", reply, "2", "--noted")
    assert refused.code != 0 and "no mark 2" in refused.err
    assert ready("safety", "review", reply, "1").code != 0
