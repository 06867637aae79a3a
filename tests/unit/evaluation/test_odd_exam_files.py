"""Odd and changed exam files: read, or refused with one sentence."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.evaluation.exam_files import ExamSet, read_exam
from app.core.evaluation.exam_prompts import answer_named, plain_prompt, typed_question
from app.errors import ExamFileError
from tests.helpers.exam_files import medmcqa, medqa, medqa_hub, pubmedqa, pubmedqa_hub
from tests.helpers.hostile_exams import ODD, QA, lines
from tests.hostile.frame import what_is_wrong
from tests.hostile.mutators import VALUES, with_edits, with_values

SMALL = [each for each in VALUES if len(str(each)) < 1000]  # Hypothesis is long over the others
WHOLE = tuple(made(4) for made in (medqa, medqa_hub, medmcqa, pubmedqa, pubmedqa_hub))


def read(content: bytes) -> ExamSet | str:
    """The questions, each good enough to be asked; or the sentence."""
    try:
        exam = read_exam(content)
    except ExamFileError as error:
        assert not what_is_wrong(str(error))
        return str(error)
    assert exam.items and len({each.id for each in exam.items}) == len(exam.items)
    for item in exam.items:
        assert item.question and item.answer in item.names and len(set(item.names)) > 1
        assert all(text.strip() for _, text in item.choices) and 0 < len(item.id) < 120
        prompt = plain_prompt(exam.kind, item) + typed_question(exam.kind, item)[1]
        prompt.encode()
        assert answer_named(exam.kind, item, f"###Answer: {item.answer}") in item.names
    assert all(not what_is_wrong(notice) for notice in exam.notices)
    return exam


@pytest.mark.parametrize(("content", "becomes"), [odd[1:] for odd in ODD], ids=[o[0] for o in ODD])
def test_what_becomes_of_an_odd_file(content: bytes, becomes: int | str) -> None:
    found = read(content)
    if isinstance(becomes, int):
        assert isinstance(found, ExamSet), found
        assert len(found.items) == becomes
    else:
        assert isinstance(found, str) and becomes in found, found


def test_the_letters_of_a_list_are_kept() -> None:
    options = [{"key": "C", "value": "c"}, {"key": "A", "value": "a"}, {"key": "B", "value": "b"}]
    row = {"question": "Which?", "options": options, "answer": "c", "answer_idx": "C"}
    (item,) = read_exam(lines([row])).items
    assert item.choices == (("A", "a"), ("B", "b"), ("C", "c")) and item.answer == "C"


@pytest.mark.parametrize(
    ("options", "answer"),
    [
        ({"A": "5\xa0mg", "B": "10\u202fmg"}, "10 mg"),
        ({"A": "5 \u00b5g", "B": "10 \u00b5g"}, "10 \u03bcg"),
        ({"A": "Crohn", "B": "Me\u0301nie\u0300re"}, "Ménière"),
        ({"A.": "5 mg", "(B)": "10 mg"}, "10 mg"),
        ({"a": "5 mg", "b": "10 mg"}, "b."),
        ({"A": "5 mg", "B": "10 mg"}, "\uff22"),
    ],
)
def test_an_answer_may_be_written_otherwise_than_its_option(
    options: dict[str, str], answer: str
) -> None:
    (item,) = read_exam(
        lines([{"question": "How much?", "options": options, "answer": answer}])
    ).items
    assert item.answer == "B"


def test_of_two_options_that_look_alike_none_is_taken_for_the_answer() -> None:
    row = {
        "question": "Q?",
        "options": {"A": "10² mg", "B": "102 mg", "C": "x"},
        "answer": "１０２ mg",
    }
    assert "none of its options" in str(read(lines([row])))


def test_numbers_are_texts_and_can_be_the_answer() -> None:
    row = {"question": "How many?", "options": [5, 7.5, 0], "answer": 0}
    (item,) = read_exam(lines([row])).items
    assert item.choices == (("A", "5"), ("B", "7.5"), ("C", "0")) and item.answer == "C"


def test_digits_of_another_script_count_as_others_do() -> None:
    content = next(odd[1] for odd in ODD if odd[0] == "digits of another script")
    assert [each.answer for each in read_exam(content).items] == ["D", "A"]


def test_the_sentence_names_the_question_in_the_file() -> None:
    rows = [QA] * 6 + [{**QA, "options": {"A": "Option 0"}}]
    assert read(lines(rows)) == "Question 7 has fewer than two options."


def test_a_question_with_an_empty_option_costs_no_other() -> None:
    empty = {**QA, "options": {"A": "Option 0", "B": ""}}
    exam = read_exam(lines([empty, QA, {**QA, "answer": "", "answer_idx": ""}, empty, QA]))
    assert len(exam.items) == 2
    assert exam.notices == (
        "2 questions with an option without a text were left out.",
        "1 question without an answer was left out.",
    )
    one = read_exam(lines([QA, {**empty, "answer_idx": "E", "answer": "gone"}]))
    assert one.notices == ("1 question with an option without a text was left out.",)
    hidden = {**QA, "answer": "", "answer_idx": ""}
    assert read(lines([hidden, empty, empty])) == "Question 2 has an option without a text."


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(WHOLE),
    st.lists(
        st.tuples(
            st.integers(0, 200),
            st.sampled_from(SMALL).map(copy.deepcopy)
            | st.recursive(
                st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
                lambda inner: (
                    st.lists(inner, max_size=3)
                    | st.dictionaries(st.sampled_from(["key", "value", "contexts", "A"]), inner)
                ),
                max_leaves=5,
            ),
        ),
        max_size=4,
    ),
)
def test_other_values_in_any_place(content: bytes, changes: list[tuple[int, Any]]) -> None:
    try:
        document = json.loads(content)
    except ValueError:
        document = [json.loads(line) for line in content.splitlines()]
    made = with_values(document, changes)
    read(json.dumps(made).encode("utf-8", "surrogatepass"))
    if isinstance(made, list):
        read(lines(made))


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(WHOLE),
    st.lists(
        st.tuples(st.integers(0, 1500), st.integers(0, 40), st.binary(max_size=6)), max_size=4
    ),
)
def test_other_bytes_in_any_place(content: bytes, edits: list[tuple[int, int, bytes]]) -> None:
    read(with_edits(content, edits))
