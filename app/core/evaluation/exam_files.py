"""Exam file reader: the questions of MedQA, PubMedQA and MedMCQA, in the layouts in which each is
published.

The layout is found by a file's keys, not by its name. MedQA: `question`, `options`, `answer_idx`,
or `sent1`, `ending0`…, `label` as on the Hub. MedMCQA: `opa`…`opd`, `cop`. PubMedQA: an object of
objects by PMID with `QUESTION`, `CONTEXTS`, `final_decision`, or lines with `question`, `context`,
`final_decision`.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from app.core.evaluation.exam_rows import rows_of
from app.core.prompts.typed_text import printable
from app.errors import ExamFileError
from app.sentences import Sentence, say, say_count

LETTERS = "ABCDE"
DECISIONS = ("yes", "no", "maybe")
MOST_CHARACTERS = 100_000  # of one question with its context
_INTEGER = re.compile(r"-?\d{1,9}")
_LARGEST = 10**9  # what is larger is no number of an option
_UNKNOWN = "?"  # an answer that names none of the options


class _Unfit(Exception):
    """What is wrong with one question: the end of a sentence that begins with its number."""


class _Incomplete(_Unfit):
    """What costs a question, not its file: published files have some of these."""


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
    rows = rows_of(content)
    found = _kind_of(rows[0][1])
    if found is None:
        raise ExamFileError(
            say(
                "These are no questions of MedQA, PubMedQA or MedMCQA: the first has the keys "
                "{keys}.",
                keys=printable(", ".join(sorted(rows[0][1])[:8]), 200) or "(none)",
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
    first, told = 0, ""
    plain = [(name, _casefolded(row)) for name, row in rows]
    if kind is ExamKind.MEDMCQA:
        first, told = _first_option(row.get("cop") for _, row in plain)
    items: list[ExamItem] = []
    incomplete: list[Sentence] = []
    seen: set[str] = set()
    for number, (name, row) in enumerate(plain, start=1):
        try:
            item = _item(kind, name, row, first)
        except _Unfit as fault:
            wrong = say("Question {number} {fault}.", number=number, fault=str(fault))
            if not isinstance(fault, _Incomplete):
                raise ExamFileError(wrong) from None
            incomplete.append(wrong)
            continue
        if item is None:
            continue
        while item.id in seen:  # the results are kept by it
            item = replace(item, id=f"{item.id} ({number})")
        seen.add(item.id)
        items.append(item)
    if not items:
        none = say("No question of this file has an answer: published test sets often lack them.")
        raise ExamFileError(incomplete[0] if incomplete else none)
    without = len(rows) - len(items) - len(incomplete)
    notices = (told, *_left_out(len(incomplete), without))
    return ExamSet(kind, tuple(items), tuple(notice for notice in notices if notice))


def _left_out(incomplete: int, without: int) -> Iterator[str]:
    if incomplete:
        yield say_count(
            "{n} question with an option without a text was left out.",
            "{n:,} questions with an option without a text were left out.",
            n=incomplete,
        )
    if without:
        yield say_count(
            "{n} question without an answer was left out.",
            "{n:,} questions without an answer were left out.",
            n=without,
        )


def _casefolded(row: Mapping[str, Any]) -> dict[str, Any]:
    """By its keys in small letters; of two that differ in nothing else the first counts."""
    found: dict[str, Any] = {}
    for key, value in row.items():
        found.setdefault(key.casefold(), value)
    return found


def _item(kind: ExamKind, name: str, row: Mapping[str, Any], first: int) -> ExamItem | None:
    """None for a question without an answer. Raises _Unfit, _Incomplete."""
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
        raise _Unfit(say("has no text"))
    if len(item.choices) < 2:
        raise _Unfit(say("has fewer than two options"))
    if not all(text for _, text in item.choices):
        raise _Incomplete(say("has an option without a text"))
    if item.answer not in item.names:
        raise _Unfit(say("has an answer that is none of its options"))
    size = len(item.question) + len(item.context) + sum(len(text) for _, text in item.choices)
    if size > MOST_CHARACTERS:
        raise _Unfit(say("is longer than {most:,} characters", most=MOST_CHARACTERS))
    return item


def _medqa(name: str, row: Mapping[str, Any]) -> ExamItem:
    if "sent1" in row:
        question = " ".join(filter(None, (_text(row.get("sent1")), _text(row.get("sent2")))))
        endings = [row.get(f"ending{n}") for n in range(len(LETTERS)) if f"ending{n}" in row]
        return ExamItem(_id(row, name), question, _lettered(endings), _answer(row.get("label"), 0))
    choices = _choices(row.get("options"))
    return ExamItem(
        _id(row, name), _text(row.get("question")), choices, _medqa_answer(row, choices)
    )


def _medqa_answer(row: Mapping[str, Any], choices: tuple[tuple[str, str], ...]) -> str:
    """By its letter, or else by its text; where the file has both, they have to agree."""
    letter, words = _answer(row.get("answer_idx"), 0), _option(row.get("answer"))
    same = _same_text(words, choices)
    if not letter:
        return same[0] if same else _letter(words) or _none_or_unknown(words)
    if same and letter not in same and letter in dict(choices):
        raise _Unfit(say("has two answers that differ"))
    return letter


def _same_text(words: str, choices: tuple[tuple[str, str], ...]) -> list[str]:
    """The options with that text, or else the one that is written in other characters: `10 µg` with
    another blank or another `µ`."""
    if not words:
        return []
    if same := [name for name, text in choices if text == words]:
        return same
    alike = [name for name, text in choices if _plain(text) == _plain(words)]
    return alike if len(alike) == 1 else []


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


def _choices(options: Any) -> tuple[tuple[str, str], ...]:
    """Of an object by letter, of a list of objects with `key` and `value`, or of a list of texts in
    the order of the letters. Raises _Unfit."""
    match options:
        case dict():
            named = list(options.items())
        case list() if options and all(isinstance(each, dict) for each in options):
            entries = [_casefolded(each) for each in options]
            if not any("key" in each for each in entries):
                return _lettered([each.get("value") for each in entries])
            named = [(each.get("key"), each.get("value")) for each in entries]
        case list():
            return _lettered(options)
        case _:
            raise _Unfit(say("has no list of options"))
    letters = [_letter(_text(key)) for key, _ in named]
    if not all(letters):
        raise _Unfit(say("has options that are not named A to E"))
    if len(set(letters)) < len(letters):
        raise _Unfit(say("has two options of the same letter"))
    texts = (_option(text) for _, text in named)
    return tuple(sorted(zip(letters, texts, strict=True)))


def _lettered(options: list[Any]) -> tuple[tuple[str, str], ...]:
    """Options that have no letters of their own."""
    if len(options) > len(LETTERS):
        raise _Unfit(say("has more than {most} options", most=len(LETTERS)))
    return tuple(zip(LETTERS, map(_option, options), strict=False))


def _medmcqa(name: str, row: Mapping[str, Any], first: int) -> ExamItem:
    choices = _lettered([row.get(f"op{letter}") for letter in "abcd"])
    return ExamItem(
        _id(row, name), _text(row.get("question")), choices, _answer(row.get("cop"), first)
    )


def _pubmedqa(name: str, row: Mapping[str, Any]) -> ExamItem:
    context = row.get("contexts", row.get("context"))
    if isinstance(context, dict):  # on the Hub the paragraphs lie in an object with their labels
        context = _casefolded(context).get("contexts")
    paragraphs = context if isinstance(context, list) else [context]
    if not all(each is None or isinstance(each, str) for each in paragraphs):
        raise _Unfit(say("has a context that is no text"))
    decision = row.get("final_decision")
    return ExamItem(
        _id(row, name),
        _text(row.get("question")),
        tuple((each, each) for each in DECISIONS),
        _text(decision).strip(" .").casefold() or _none_or_unknown(decision),
        "\n".join(filter(None, map(_text, paragraphs))),
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


def _answer(value: Any, first: int) -> str:
    """The letter of an answer given as a letter, or as a number that counts from `first`. Empty for
    none, and for the -1 that published test sets have."""
    if letter := _letter(_text(value)):
        return letter
    number = _number(value)
    if number is None:
        return _none_or_unknown(value)
    if number < 0:
        return ""
    return LETTERS[number - first] if 0 <= number - first < len(LETTERS) else _UNKNOWN


def _letter(text: str) -> str:
    """`B` of `b`, `B.`, `(B)` or a wide one."""
    letter = unicodedata.normalize("NFKC", text).strip(" .():[]").upper() if len(text) < 9 else ""
    return letter if letter in tuple(LETTERS) else ""


def _none_or_unknown(value: Any) -> str:
    """Empty where the file says nothing, else what is none of the options."""
    return "" if value is None or (isinstance(value, str) and not value.strip()) else _UNKNOWN


def _number(value: Any) -> int | None:
    """A whole number of what a file holds; None for anything else. One that is too large for any
    option is another such one."""
    if isinstance(value, str) and _INTEGER.fullmatch(value.strip()):
        return int(value)
    if isinstance(value, float) and value.is_integer():  # so a table writes it that has gaps
        value = int(max(-_LARGEST, min(value, _LARGEST)))
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return max(-_LARGEST, min(value, _LARGEST))


def _id(row: Mapping[str, Any], name: str) -> str:
    for key in ("id", "pubid", "pmid"):
        value = row.get(key)
        if isinstance(value, str | int) and not isinstance(value, bool) and str(value).strip():
            return str(value).strip()[:80]
    return name[:80]


def _option(value: Any) -> str:
    """The text of an option; a number is one too. Empty for what is none."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return _text(value)


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""
