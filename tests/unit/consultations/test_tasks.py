from __future__ import annotations

import pytest

from app.core.consultations.tasks import Task, compose_input, infer_task, instruction

EXAM = "Which nerve?\nA. Ulnar\nB. Radial\nC. Median\nD. Axillary"


def test_a_consultation_is_the_role_sentence_and_what_was_typed() -> None:
    assert "\n" not in instruction(Task.CONSULTATION)
    assert compose_input(Task.CONSULTATION, "  A child has fever. ") == "A child has fever."


@pytest.mark.parametrize("task", [task for task in Task if task is not Task.CONSULTATION])
def test_every_other_task_adds_its_own_line_to_the_instruction(task: Task) -> None:
    role, line = instruction(task).split("\n")
    assert role == instruction(Task.CONSULTATION)
    assert line == task.sentence


def test_an_exam_question_is_split_from_its_options() -> None:
    assert compose_input(Task.EXAM, EXAM) == (
        "###Question: Which nerve?\n###Options:\nA. Ulnar\nB. Radial\nC. Median\nD. Axillary"
    )


def test_an_exam_question_without_options_stays_a_question() -> None:
    assert compose_input(Task.EXAM, "Which nerve?") == "###Question: Which nerve?"


def test_a_research_question_takes_its_context_along() -> None:
    typed = "Question: Does it help?\nContext: Of 40, 30 were well."
    assert compose_input(Task.RESEARCH, typed) == (
        "###Question: Does it help? ###Context: Of 40, 30 were well."
    )


def test_a_bare_term_becomes_the_question_that_the_model_knows() -> None:
    question = "###Question: What is the meaning of anosmia?"
    assert compose_input(Task.DEFINE, "anosmia") == question
    assert compose_input(Task.DEFINE, "What is the meaning of anosmia?") == question


def test_two_bare_terms_become_the_question_of_their_relation() -> None:
    assert compose_input(Task.RELATE, "malaria and Plasmodium.") == (
        "###Question: What is the relation between malaria and Plasmodium?"
    )


@pytest.mark.parametrize(
    ("typed", "task"),
    [
        (EXAM, Task.EXAM),
        ("Question: Is it?\nContext: It was.", Task.RESEARCH),
        ("What is the meaning of anosmia?", Task.DEFINE),
        ("What is the relation between A and B?", Task.RELATE),
        ("A. is a letter. What now?", Task.CONSULTATION),
        ("Her question: what is the dose?", Task.CONSULTATION),
        ("", Task.CONSULTATION),
    ],
)
def test_a_task_is_inferred_only_where_the_form_leaves_no_doubt(typed: str, task: Task) -> None:
    assert infer_task(typed) is task
