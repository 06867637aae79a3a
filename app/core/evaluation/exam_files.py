"""Exam file reader: the questions of MedQA, PubMedQA and MedMCQA, in the layouts in which each is
published.

The layout is found by a file's keys, not by its name. MedQA: `question`, `options`, `answer_idx`,
or `sent1`, `ending0`…, `label` as on the Hub. MedMCQA: `opa`…`opd`, `cop`. PubMedQA: an object of
objects by PMID with `QUESTION`, `CONTEXTS`, `final_decision`, or lines with `question`, `context`,
`final_decision`.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

import msgspec

from app.errors import ExamFileError
from app.files import UNDECODABLE
from app.sentences import say, say_count

LETTERS = "ABCDE"
DECISIONS = ("yes", "no", "maybe")
MOST_CHARACTERS = 100_000  # of one question with its context
_LINE = msgspec.json.Decoder()


class ExamKind(StrEnum):
    MEDQA = "medqa"
    PUBMEDQA = "pubmedqa"
    MEDMCQA = "medmcqa"

    @property
    def label(self) -> str:
        return {"medqa": "MedQA", "pubmedqa": "PubMedQA", "medmcqa": "MedMCQA"}[self.value]


@dataclass(frozen=True)
class ExamItem:
    """One question. `choices` are letters and texts, or the three decisions of PubMedQA, each with
    itself; `answer` is one of their names. `id` is the file's own, else the number of the item."""

    id: str
    question: str
    choices: tuple[tuple[str, str], ...]
    answer: str
    context: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """What an answer can be: `A`, `B`, … or `yes`, `no`, `maybe`."""
        return tuple(name for name, _ in self.choices)


@dataclass(frozen=True)
class ExamSet:
    """All questions of a file that have an answer; `notices` say what was left out, and what had to
    be inferred."""

    kind: ExamKind
    items: tuple[ExamItem, ...]
    notices: tuple[str, ...] = ()

    def sample(self, n: int, seed: int) -> tuple[ExamItem, ...]:
        """`n` of them in the file's order, the same for the same seed; all for 0 or too many."""
        if not 0 < n < len(self.items):
            return self.items
        chosen = random.Random(seed).sample(range(len(self.items)), n)
        return tuple(self.items[index] for index in sorted(chosen))


def read_exam(content: bytes, kind: ExamKind | None = None) -> ExamSet:
    """The questions of a file. `kind`: what the user says that it is.

    Raises ExamFileError for what is no such file, and where its keys are those of another set.
    """
    rows = _rows(content)
    found = _kind_of(rows[0][1])
    if found is None:
        raise ExamFileError(
            say(
                "These are no questions of MedQA, PubMedQA or MedMCQA: the first has the keys "
                "{keys}.",
                keys=", ".join(sorted(map(str, rows[0][1]))[:8]) or "(none)",
            )
        )
    if kind is not None and kind is not found:
        raise ExamFileError(
            say(
                "This file has the keys of {found}, not of {asked}: leave --set out, or choose "
                "the other file.",
                found=found.label,
                asked=kind.label,
            )
        )
    return _set_of(found, rows)


def _rows(content: bytes) -> list[tuple[str, Mapping[str, Any]]]:
    """Objects with their names: of JSON lines, of a list, or of an object by identifier."""
    if content.startswith((b"PAR1", b"PK\x03\x04", b"\x1f\x8b")):
        raise ExamFileError(
            say("This is a packed file (Parquet, ZIP or gzip). Save it as JSON or JSON lines.")
        )
    content = content.removeprefix(b"\xef\xbb\xbf").strip()
    if not content:
        raise ExamFileError(say("This file is empty."))
    try:
        whole = _LINE.decode(content)
    except UNDECODABLE:
        whole = None
    match whole:
        case None:
            rows = _lines(content)
        case list():
            rows = [(str(number), row) for number, row in enumerate(whole, start=1)]
        case dict() if whole and all(isinstance(row, dict) for row in whole.values()):
            rows = [(str(name), row) for name, row in whole.items()]
        case _:
            rows = [("1", whole)]
    for number, (_, row) in enumerate(rows, start=1):
        if not isinstance(row, dict):
            raise ExamFileError(say("Question {number} is no JSON object.", number=number))
    if not rows:
        raise ExamFileError(say("This file holds no question."))
    return rows


def _lines(content: bytes) -> list[tuple[str, Any]]:
    rows: list[tuple[str, Any]] = []
    for number, line in enumerate(content.split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            rows.append((str(len(rows) + 1), _LINE.decode(line)))
        except UNDECODABLE:
            raise ExamFileError(
                say(
                    "Line {number} is no JSON: this must be JSON, or JSON lines with one question "
                    "each.",
                    number=number,
                )
            ) from None
    return rows


def _kind_of(row: Mapping[str, Any]) -> ExamKind | None:
    keys = {str(key).casefold() for key in row}
    if {"opa", "opb", "opc", "opd"} <= keys:
        return ExamKind.MEDMCQA
    if "final_decision" in keys or {"question", "contexts"} <= keys:
        return ExamKind.PUBMEDQA
    if {"question", "options"} <= keys or {"sent1", "ending0"} <= keys:
        return ExamKind.MEDQA
    return None


def _set_of(kind: ExamKind, rows: list[tuple[str, Mapping[str, Any]]]) -> ExamSet:
    notices: list[str] = []
    first = 0
    if kind is ExamKind.MEDMCQA:
        first, told = _first_option(row.get("cop") for _, row in rows)
        notices.append(told)
    items: list[ExamItem] = []
    seen: set[str] = set()
    for number, (name, row) in enumerate(rows, start=1):
        try:
            item = _item(kind, name, row, first)
        except ValueError as fault:
            sentence = str(fault) or say("is not as the published files are")
            raise ExamFileError(
                say("Question {number} {fault}.", number=number, fault=sentence)
            ) from None
        if item is None:
            continue
        if item.id in seen:  # the results are kept by it
            item = replace(item, id=f"{item.id} ({number})")
        seen.add(item.id)
        items.append(item)
    if not items:
        raise ExamFileError(
            say("No question of this file has an answer: published test sets often lack them.")
        )
    if without := len(rows) - len(items):
        notices.append(
            say_count(
                "{n} question without an answer was left out.",
                "{n:,} questions without an answer were left out.",
                n=without,
            )
        )
    return ExamSet(kind, tuple(items), tuple(notice for notice in notices if notice))


def _item(kind: ExamKind, name: str, row: Mapping[str, Any], first: int) -> ExamItem | None:
    """None for a question without an answer. Raises ValueError, with what is wrong."""
    match kind:
        case ExamKind.MEDQA:
            item = _medqa(name, row)
        case ExamKind.MEDMCQA:
            item = _medmcqa(name, row, first)
        case ExamKind.PUBMEDQA:
            item = _pubmedqa(name, row)
    if not item.answer:
        return None
    if not item.question:
        raise ValueError(say("has no text"))
    if len(item.choices) < 2:
        raise ValueError(say("has fewer than two options"))
    if item.answer not in item.names:
        raise ValueError(say("has an answer that is none of its options"))
    size = len(item.question) + len(item.context) + sum(len(text) for _, text in item.choices)
    if size > MOST_CHARACTERS:
        raise ValueError(say("is longer than {most:,} characters", most=MOST_CHARACTERS))
    return item


def _medqa(name: str, row: Mapping[str, Any]) -> ExamItem:
    if "sent1" in row:
        question = " ".join(filter(None, (_text(row, "sent1"), _text(row, "sent2"))))
        endings = [_text(row, f"ending{n}") for n in range(len(LETTERS)) if f"ending{n}" in row]
        answer = _lettered(row.get("label"), 0)
        return ExamItem(_id(row, name), question, _choices(endings), answer)
    options = row["options"]
    if isinstance(options, list):
        named = [(str(each.get("key")), each) for each in options if isinstance(each, dict)]
        texts = [_text(each, "value") for _, each in named] or [_string(each) for each in options]
        choices = _choices(texts)
    elif isinstance(options, dict):
        choices = tuple((str(letter), _string(text)) for letter, text in sorted(options.items()))
    else:
        raise ValueError(say("has no list of options"))
    if any(letter not in LETTERS for letter, _ in choices):
        raise ValueError(say("has options that are not named A to E"))
    answer = _lettered(row.get("answer_idx"), 0)
    if not answer and (words := _text(row, "answer")):
        answer = next((letter for letter, text in choices if text == words), words)
    return ExamItem(_id(row, name), _text(row, "question"), choices, answer)


def _medmcqa(name: str, row: Mapping[str, Any], first: int) -> ExamItem:
    choices = _choices([_text(row, f"op{letter}") for letter in "abcd"])
    return ExamItem(
        _id(row, name), _text(row, "question"), choices, _lettered(row.get("cop"), first)
    )


def _pubmedqa(name: str, row: Mapping[str, Any]) -> ExamItem:
    lower = {str(key).casefold(): value for key, value in row.items()}
    context = lower.get("contexts", lower.get("context"))
    if isinstance(context, dict):  # on the Hub the paragraphs lie in an object with their labels
        context = context.get("contexts")
    paragraphs = context if isinstance(context, list) else [context]
    decision = lower.get("final_decision")
    return ExamItem(
        _id(lower, name),
        _text(lower, "question"),
        tuple((each, each) for each in DECISIONS),
        decision.strip().casefold() if isinstance(decision, str) else "",
        "\n".join(_string(each) for each in paragraphs if each),
    )


def _first_option(answers: Iterable[Any]) -> tuple[int, str]:
    """Whether `cop` counts from 0 or 1, which two published copies of one file do differently: by
    the smallest and the largest number of the file."""
    numbers = {number for each in answers if (number := _number(each)) is not None and number >= 0}
    if not numbers or 0 in numbers:
        return 0, ""
    if max(numbers) >= 4:
        return 1, ""
    return 1, say(
        "No answer of this file is 0 or 4, so its options are taken to be counted from 1: with "
        "few questions that may be wrong."
    )


def _lettered(value: Any, first: int) -> str:
    """The letter of an answer given as a letter, or as a number that counts from `first`; empty for
    none, and for the -1 that published test sets have."""
    if isinstance(value, str) and value.strip().upper() in tuple(LETTERS):
        return value.strip().upper()
    number = _number(value)
    if number is None or number < first:
        return ""
    return LETTERS[number - first] if number - first < len(LETTERS) else str(number)


def _number(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, str) and value.strip().lstrip("-").isdecimal() and len(value) < 9:
        return int(value)
    return None


def _choices(texts: list[str]) -> tuple[tuple[str, str], ...]:
    if len(texts) > len(LETTERS):
        raise ValueError(say("has more than {most} options", most=len(LETTERS)))
    return tuple(zip(LETTERS, texts, strict=False))


def _id(row: Mapping[str, Any], name: str) -> str:
    for key in ("id", "pubid", "pmid"):
        value = row.get(key)
        if isinstance(value, str | int) and str(value).strip():
            return str(value).strip()[:80]
    return name[:80]


def _text(row: Mapping[str, Any], key: str) -> str:
    return _string(row.get(key))


def _string(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""
