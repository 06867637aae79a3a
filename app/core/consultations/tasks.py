"""Tasks that the published fine-tune was trained on, each as an instruction and an input.

Source of the sentences' form: the instruction data sets of the PMC-LLaMA lineage. One role sentence
is chosen and kept, so that the prompt's prefix, and with it the KV cache, stays the same between
turns.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import cache

from app.sentences import say


class Task(StrEnum):
    CONSULTATION = "consultation"
    EXAM = "exam"
    RESEARCH = "research"
    DEFINE = "define"
    RELATE = "relate"

    @property
    def label(self) -> str:
        return _LABELS[self]

    @property
    def hint(self) -> str:
        """What to type, for the composer."""
        return _HINTS[self]

    @property
    def sentence(self) -> str:
        """The task's own line of the instruction; empty for a consultation."""
        return _SENTENCES[self]


ROLE_SENTENCE = (
    "Given your profession as a doctor, please provide responses to the medical questions "
    "using the patient's description."
)

_LABELS = {
    Task.CONSULTATION: say("Consultation"),
    Task.EXAM: say("Exam question"),
    Task.RESEARCH: say("Research question"),
    Task.DEFINE: say("Define a term"),
    Task.RELATE: say("Relate two terms"),
}

_HINTS = {
    Task.CONSULTATION: say("Describe the patient and ask your question…"),
    Task.EXAM: say("The question, then each option on a line of its own: A. … B. …"),
    Task.RESEARCH: say("Question: …  and on the next line  Context: …"),
    Task.DEFINE: say("A medical term, for example: anosmia"),
    Task.RELATE: say("Two terms, for example: malaria and Plasmodium"),
}

_SENTENCES = {
    Task.CONSULTATION: "",
    Task.EXAM: "Analyze the question by option and answer with the best option.",
    Task.RESEARCH: (
        "Analyze the question given its context. Give both long answer and yes/no decision."
    ),
    Task.DEFINE: "Explain the definition of the medical term.",
    Task.RELATE: "Determine the relation between the two medical terms.",
}

_OPTION = re.compile(r"^[^\S\n]*\(?[A-Ha-h][.):]\s+\S", re.MULTILINE)
_CONTEXT = re.compile(r"^[^\S\n]*Context:\s*", re.MULTILINE | re.IGNORECASE)
_QUESTION = re.compile(r"^\s*Question:\s*", re.IGNORECASE)
_MEANING = re.compile(r"^\s*what is the meaning of\b", re.IGNORECASE)
_RELATION = re.compile(r"^\s*what is the relation between\b", re.IGNORECASE)


@cache
def instruction(task: Task, system: str = "") -> str:
    """The role sentence, or the system prompt that was set in its place, and the task's own line
    where it has one."""
    role = system or ROLE_SENTENCE
    return f"{role}\n{task.sentence}" if task.sentence else role


def compose_input(task: Task, typed: str) -> str:
    """What the model gets as its input for what the clinician typed."""
    typed = typed.strip()
    match task:
        case Task.CONSULTATION:
            return typed
        case Task.EXAM:
            return _exam(typed)
        case Task.RESEARCH:
            return _research(typed)
        case Task.DEFINE:
            return f"###Question: {_as_question(typed, 'What is the meaning of {}?')}"
        case Task.RELATE:
            return f"###Question: {_as_question(typed, 'What is the relation between {}?')}"


def with_context(task: Task, typed: str, passages: Sequence[str]) -> tuple[Task, str]:
    """A question with passages of sources, in the one form with a context that the fine-tune knows:
    that of a research question."""
    context = " ".join(" ".join(passage.split()) for passage in passages)
    typed = typed.strip()
    if task is Task.RESEARCH and _CONTEXT.search(typed):
        return task, f"{typed} {context}"
    return Task.RESEARCH, f"Question: {typed}\nContext: {context}"


def infer_task(typed: str) -> Task:
    """The task that the form of the text shows beyond doubt; else a consultation."""
    if len(_OPTION.findall(typed)) >= 3:
        return Task.EXAM
    if _QUESTION.match(typed) and _CONTEXT.search(typed):
        return Task.RESEARCH
    if _MEANING.match(typed):
        return Task.DEFINE
    if _RELATION.match(typed):
        return Task.RELATE
    return Task.CONSULTATION


def _exam(typed: str) -> str:
    first = _OPTION.search(typed)
    if first is None:
        return f"###Question: {typed}"
    question = typed[: first.start()].strip()
    options = "\n".join(line.strip() for line in typed[first.start() :].strip().splitlines())
    return f"###Question: {question}\n###Options:\n{options}"


def _research(typed: str) -> str:
    question, *context = _CONTEXT.split(_QUESTION.sub("", typed), maxsplit=1)
    composed = f"###Question: {question.strip()}"
    return f"{composed} ###Context: {context[0].strip()}" if context else composed


def _as_question(typed: str, pattern: str) -> str:
    return typed if typed.endswith("?") else pattern.format(typed.rstrip("."))
