"""Exam prompts: how a question is put to a model in each protocol, and how its answer is read.

Sources: the plain prompt and its choice by likelihood are those of lm-evaluation-harness (tasks
medqa_4options, medmcqa, pubmedqa); the forms with `###` are those that the fine-tune of the
PMC-LLaMA lineage was trained on, and its answers end in "OPTION B IS CORRECT".
"""

from __future__ import annotations

import re
from enum import StrEnum

from app.core.consultations.tasks import Task
from app.core.evaluation.exam_files import ExamItem, ExamKind


class Protocol(StrEnum):
    """`LOGPROB`: the most likely of the answers' names as the next words. `GENERATIVE`: the answer
    that a written reply names."""

    LOGPROB = "logprob"
    GENERATIVE = "generative"


class PromptStyle(StrEnum):
    """`PLAIN`: the bare text that published figures are made with. `OWN`: the model's own prompt
    format, as in a consultation."""

    PLAIN = "plain"
    OWN = "own"


# What the model's own format is gone on with, so that an answer's name is next.
_BEGUN_OPTION = "###Answer: OPTION"
_BEGUN_DECISION = "###Answer:"

# In this order: the form of the fine-tune, then what other models write. The last match counts,
# for a model that thinks aloud names other options first.
_OPTION_FORMS = (
    re.compile(r"\bOPTION\s+([A-E])\s+IS\s+CORRECT", re.IGNORECASE),
    # The letter in capitals: “the answer is a matter of taste”.
    re.compile(
        r"\b(?i:answer)[\s*_]*(?:(?i:is)\b|:)[\s*_:]*(?i:the\s+)?(?i:correct\s+)?(?i:option\s+)?"
        r"[*_(\[]*([A-E])\b(?![’'])"
    ),
    re.compile(r"^\W*(?i:option\s+)?([A-E])(?:\W*$|[.):]+[\s*_])"),
    re.compile(r"^\W*([a-e])\W*$"),
)
_DECISION_FORMS = (
    re.compile(r"###\s*Answer:\W*(yes|no|maybe)\b", re.IGNORECASE),
    re.compile(r"\b(?:answer|decision)\s*(?:is|:)\W*(yes|no|maybe)\b", re.IGNORECASE),
    re.compile(r"^\W*(yes|no|maybe)\b", re.IGNORECASE),
)


def plain_prompt(kind: ExamKind, item: ExamItem) -> str:
    """The zero-shot text after which the answer's name is the next word, with a space before it."""
    options = "\n".join(f"{letter}. {text}" for letter, text in item.choices)
    match kind:
        case ExamKind.MEDQA:
            return f"Question: {item.question}\n{options}\nAnswer:"
        case ExamKind.MEDMCQA:
            return f"Question: {item.question}\nChoices:\n{options}\nAnswer:"
        case ExamKind.PUBMEDQA:
            return f"Abstract: {item.context}\nQuestion: {item.question}\nAnswer:"


def typed_question(kind: ExamKind, item: ExamItem) -> tuple[Task, str]:
    """The question as a clinician would type it, and its task."""
    if kind is ExamKind.PUBMEDQA:
        return Task.RESEARCH, f"Question: {item.question}\nContext: {item.context}"
    options = "\n".join(f"{letter}. {text}" for letter, text in item.choices)
    return Task.EXAM, f"{item.question}\n{options}"


def begun_answer(kind: ExamKind) -> str:
    """The beginning of an answer in the model's own format, whose next word is its name."""
    return _BEGUN_DECISION if kind is ExamKind.PUBMEDQA else _BEGUN_OPTION


def answer_named(kind: ExamKind, item: ExamItem, reply: str) -> str:
    """The answer that a reply names; empty where it names none of the question's."""
    forms = _DECISION_FORMS if kind is ExamKind.PUBMEDQA else _OPTION_FORMS
    names = {name.casefold(): name for name in item.names}
    for form in forms:
        found = [match[1].casefold() for match in form.finditer(reply)]
        named = [names[each] for each in found if each in names]
        if named:
            return named[-1]
    return ""
