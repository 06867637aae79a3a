"""Exam files as published, and what is taken for one."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from app.core.evaluation.exam_files import ExamKind, ExamSet, read_exam
from app.core.evaluation.exam_prompts import answer_named, plain_prompt, typed_question
from app.errors import ExamFileError
from tests.helpers.exam_files import (
    LAYOUTS,
    LETTERS,
    NAMES,
    N,
    lines,
    medmcqa,
    medqa,
    pubmedqa,
    right,
)


def refused(content: bytes, kind: ExamKind | None = None) -> str:
    with pytest.raises(ExamFileError) as error:
        read_exam(content, kind)
    return str(error.value)


@pytest.mark.parametrize("layout", LAYOUTS, ids=NAMES)
def test_every_published_layout_is_found_by_its_keys(
    layout: tuple[str, Callable[[], bytes], int],
) -> None:
    kind, content, _ = layout
    exam = read_exam(content())
    assert exam.kind == kind and len(exam.items) == N and exam.notices == ()
    assert len({item.id for item in exam.items}) == N
    if kind != "pubmedqa":
        assert [item.answer for item in exam.items] == [LETTERS[right(n)] for n in range(N)]
        assert exam.items[3].choices == tuple((x, f"Option {n}") for n, x in enumerate(LETTERS))
    else:
        assert exam.items[0].context == "It was tried.\nIt helped."
        assert exam.items[0].names == ("yes", "no", "maybe")


def test_lists_and_objects_read_as_lines_do() -> None:
    rows = [json.loads(line) for line in medqa(5).splitlines()]
    as_lines = read_exam(medqa(5)).items
    assert read_exam(json.dumps(rows).encode()).items == as_lines
    assert read_exam(b"\xef\xbb\xbf" + medqa(5).replace(b"\n", b"\r\n\r\n")).items == as_lines
    by_name = read_exam(json.dumps(dict(zip("vwxyz", rows, strict=True))).encode()).items
    assert [item.id for item in by_name] == list("vwxyz")


@pytest.mark.parametrize(
    ("options", "letters"),
    [
        ({"A": "a", "B": "b", "C": "c", "D": "d", "E": "e"}, "ABCDE"),
        ([{"key": "A", "value": "a"}, {"key": "B", "value": "b"}], "AB"),
        (["a", "b", "c"], "ABC"),
    ],
)
def test_options_of_other_forms(options: Any, letters: str) -> None:
    row = {"question": "Which?", "options": options, "answer": "b"}
    (item,) = read_exam(lines([row])).items
    assert item.names == tuple(letters) and item.answer == "B"


def test_what_counts_from_0_and_what_from_1_is_told_by_the_file() -> None:
    def cops(*numbers: Any) -> ExamSet:
        base = json.loads(medmcqa(1))
        return read_exam(lines([{**base, "id": str(n), "cop": c} for n, c in enumerate(numbers)]))

    assert [item.answer for item in cops(0, 3).items] == ["A", "D"]
    assert [item.answer for item in cops(1, 4).items] == ["A", "D"]
    assert [item.answer for item in cops("1", "4").items] == ["A", "D"]
    unsure = cops(1, 2, 3)
    assert [item.answer for item in unsure.items] == ["A", "B", "C"]
    assert "counted from 1" in unsure.notices[0]
    without = cops(0, -1, None, 2)
    assert [item.answer for item in without.items] == ["A", "C"]
    assert without.notices == ("2 questions without an answer were left out.",)


def test_a_question_that_comes_twice_is_two() -> None:
    row = json.loads(medmcqa(1))
    exam = read_exam(lines([row, {**row, "cop": 4}]))
    assert [item.id for item in exam.items] == ["q-0", "q-0 (2)"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "This file is empty."),
        (b"  \n \n", "This file is empty."),
        (b"PAR1\x15\x04", "Save it as JSON"),
        (b"PK\x03\x04", "Save it as JSON"),
        (b"\x1f\x8b\x08", "Save it as JSON"),
        (b"question,opa,opb\n", "Line 1 is no JSON"),
        (medqa(2) + b"\n{broken", "Line 3 is no JSON"),
        (b"[]", "no question"),
        (b"[1, 2]", "Question 1 is no JSON object"),
        (b"17", "Question 1 is no JSON object"),
        (b"{}", "the keys (none)"),
        (b'{"name": 1}', "the keys name"),
        (b"\xff\xfe\x00", "Line 1 is no JSON"),
        (b"[" * 200_000, "Line 1 is no JSON"),
        (b'{"a":' * 100_000, "Line 1 is no JSON"),
    ],
)
def test_what_is_no_exam_is_refused_with_a_sentence(content: bytes, said: str) -> None:
    assert said in refused(content)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"question": ""}, "Question 1 has no text."),
        ({"question": 5}, "Question 1 has no text."),
        ({"options": {"A": "a"}}, "fewer than two options"),
        ({"options": 5}, "no list of options"),
        ({"options": list("abcdef")}, "more than 5 options"),
        ({"options": {"A": "a", "Z": "z"}}, "not named A to E"),
        ({"answer_idx": "E"}, "none of its options"),
        ({"answer_idx": 9}, "none of its options"),
        ({"question": "x" * 100_001}, "longer than 100,000"),
        ({"answer_idx": None, "answer": "Another one"}, "none of its options"),
    ],
)
def test_a_question_that_is_wrong_is_named(change: dict[str, Any], said: str) -> None:
    row = {**json.loads(medqa(1)), **change}
    assert said in refused(lines([row]))


def test_a_set_without_answers_and_one_of_another_kind() -> None:
    hidden = [{**json.loads(medmcqa(1)), "cop": -1}]
    assert "No question of this file has an answer" in refused(lines(hidden))
    assert "the keys of MedQA, not of PubMedQA" in refused(medqa(1), ExamKind.PUBMEDQA)
    assert len(read_exam(medqa(1), ExamKind.MEDQA).items) == 1


def test_a_sample_is_the_same_for_a_seed_and_in_the_files_order() -> None:
    exam = read_exam(medqa())
    first = exam.sample(50, 1)
    assert first == exam.sample(50, 1) != exam.sample(50, 2)
    places = [exam.items.index(item) for item in first]
    assert places == sorted(set(places)) and len(places) == 50
    assert exam.sample(0, 1) == exam.sample(N, 1) == exam.sample(10**6, 3) == exam.items


def test_prompts_are_those_of_the_harness_and_of_the_fine_tune() -> None:
    exam = read_exam(medqa(1))
    options = "A. Option 0\nB. Option 1\nC. Option 2\nD. Option 3"
    question = exam.items[0].question
    assert plain_prompt(exam.kind, exam.items[0]) == f"Question: {question}\n{options}\nAnswer:"
    assert typed_question(exam.kind, exam.items[0]) == ("exam", f"{question}\n{options}")
    exam = read_exam(medmcqa(1))
    expected = f"Question: {question}\nChoices:\n{options}\nAnswer:"
    assert plain_prompt(exam.kind, exam.items[0]) == expected
    exam = read_exam(pubmedqa(1))
    asked = exam.items[0].question
    context = "It was tried.\nIt helped."
    plain = f"Abstract: {context}\nQuestion: {asked}\nAnswer:"
    assert plain_prompt(exam.kind, exam.items[0]) == plain
    typed = ("research", f"Question: {asked}\nContext: {context}")
    assert typed_question(exam.kind, exam.items[0]) == typed


@pytest.mark.parametrize(
    ("reply", "named"),
    [
        ("###Rationale: because.\n\n###Answer: OPTION C IS CORRECT.", "C"),
        ("OPTION A IS CORRECT? No: OPTION D IS CORRECT.", "D"),
        ("###answer: option b is correct", "B"),
        ("The answer is (B).", "B"),
        ("**Answer:** C", "C"),
        ("Answer: **C**", "C"),
        ("The correct answer is option D, aspirin", "D"),
        ("B", "B"),
        ("B. Adrenaline", "B"),
        ("(C)", "C"),
        ("b", "B"),
        ("**B) Adrenaline**", "B"),
        ("Answer: the correct option is unclear", ""),
        ("A, B and C are wrong.", ""),
        ("A 25-year-old woman has asthma.", ""),
        ("The answer is a matter of taste.", ""),
        ("OPTION E IS CORRECT", ""),
        ("I cannot say.", ""),
        ("", ""),
    ],
)
def test_the_option_that_a_reply_names(reply: str, named: str) -> None:
    exam = read_exam(medqa(1))
    assert answer_named(exam.kind, exam.items[0], reply) == named


@pytest.mark.parametrize(
    ("reply", "named"),
    [
        ("It helped.\n\n###Answer: yes", "yes"),
        ("Yes, it does.", "yes"),
        ("The decision is: **maybe**", "maybe"),
        ("No.", "no"),
        ("None of the trials helped.", ""),
        ("There is no evidence.", ""),
        ("###Answer: Maybe.", "maybe"),
    ],
)
def test_the_decision_that_a_reply_names(reply: str, named: str) -> None:
    exam = read_exam(pubmedqa(1))
    assert answer_named(exam.kind, exam.items[0], reply) == named
