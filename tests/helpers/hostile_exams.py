"""Odd exam files, written by hand: what people and programs make of the published ones.

For each its bytes and what becomes of it: how many questions it has, or words of the sentence that
refuses it.
"""

from __future__ import annotations

import json
from typing import Any

from tests.helpers.exam_files import lines, medmcqa, medqa, medqa_hub, pubmedqa, pubmedqa_hub

Odd = tuple[str, bytes, int | str]

_NO_JSON = "is no JSON: this must be JSON"


def _row(content: bytes) -> dict[str, Any]:
    row: dict[str, Any] = json.loads(content.splitlines()[0])
    return row


QA, HUB, MCQA = _row(medqa(1)), _row(medqa_hub(1)), _row(medmcqa(1))
PUB = next(iter(json.loads(pubmedqa(1)).values()))
PUB_HUB = json.loads(pubmedqa_hub(1))[0]


def _qa(**changes: Any) -> bytes:
    return lines([{**QA, **changes}])


def _mcqa(**changes: Any) -> bytes:
    return lines([{**MCQA, **changes}])


def _pub(**changes: Any) -> bytes:
    return lines([{**PUB_HUB, **changes}])


def _without(row: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != key}


def _capital(row: dict[str, Any]) -> dict[str, Any]:
    return {key.upper(): value for key, value in row.items()}


def _keyed(*pairs: tuple[Any, Any]) -> list[dict[str, Any]]:
    return [{"key": key, "value": value} for key, value in pairs]


ODD: tuple[Odd, ...] = (
    # Bytes
    ("only a byte order mark", b"\xef\xbb\xbf", "This file is empty."),
    ("a mark and Windows line ends", b"\xef\xbb\xbf" + medqa(3).replace(b"\n", b"\r\n"), 3),
    ("old line ends", medqa(2).replace(b"\n", b"\r"), 2),
    ("line ends of Windows", medqa(2).replace(b"\n", b"\r\n"), 2),
    ("UTF-16", medqa(1).decode().encode("utf-16"), 1),
    ("UTF-16 without a mark", medqa(2).decode().encode("utf-16-le"), 2),
    ("UTF-16, cut", medqa(1).decode().encode("utf-16")[:-1], _NO_JSON),
    ("zstd", b"\x28\xb5\x2f\xfd" + medqa(1), "packed file"),
    ("7z", b"7z\xbc\xaf\x27\x1c" + medqa(1), "packed file"),
    ("Latin-1", _qa().replace(b"Option 0", b"Fi\xe8vre"), _NO_JSON),
    ("half a surrogate pair", _qa().replace(b"Option 0", b"\\ud800"), 1),
    ("a zero byte at the end", medqa(1) + b"\x00", _NO_JSON),
    ("nested without end", b"[" * 100_000, _NO_JSON),
    ("nested in a question", b'{"question":' + b"[" * 500 + b"]" * 500 + b"}", "has the keys"),
    ("a number without end", b'{"a": ' + b"9" * 5_000 + b"}", _NO_JSON),
    ("a number that no float holds", _qa(n=0).replace(b'"n": 0', b'"n": 1e400'), _NO_JSON),
    ("two objects in a line", medqa(2).replace(b"\n", b" "), _NO_JSON),
    ("a trailing comma", b"[" + medqa(1) + b",]", _NO_JSON),
    # Structure
    ("empty lines between", medqa(3).replace(b"\n", b"\n\n \n"), 3),
    ("a list in a list", b"[[" + medqa(1) + b"]]", "Question 1 is no JSON object."),
    ("null among the questions", b"[" + medqa(1) + b",null]", "Question 2 is no JSON object."),
    ("an object with nothing", b'{"1": {}}', "the keys (none)"),
    ("keys that move the cursor", b'{"\\u001b[2J\\u202e": 1}', "has the keys"),
    ("keys without end", json.dumps({"k" * 9_000: 1}).encode(), "has the keys"),
    ("questions in capitals", lines([_capital(QA), _capital(QA)]), 2),
    ("the Hub's in capitals", lines([_capital(HUB)]), 1),
    ("MedMCQA in capitals", lines([_capital(MCQA), {**_capital(MCQA), "COP": 4}]), 2),
    ("a key in both", lines([{**QA, "QUESTION": 5}]), 1),
    ("a later one without options", lines([QA, _without(QA, "options")]), "Question 2 has no list"),
    ("a later one of another set", lines([QA, MCQA]), "Question 2 has no list of options."),
    ("a later one in capitals", lines([QA, _capital(QA)]), 2),
    ("PubMedQA's without a question", lines([PUB, _without(PUB, "QUESTION")]), "2 has no text."),
    # Identifiers
    ("the same identifier", lines([MCQA, {**MCQA, "cop": 4}, MCQA]), 3),
    ("one that another gets", lines([{**MCQA, "id": "q (3)"}, {**MCQA, "id": "q", "cop": 4},
                                     {**MCQA, "id": "q"}]), 3),
    ("identifiers of all kinds", lines([{**MCQA, "id": each, "cop": 4} for each in
                                        (None, True, 1.5, [], {}, "", " ", 10**40, "x" * 999)]), 9),
    # Options
    ("keys out of order", _qa(options=_keyed(("B", "b"), ("A", "Option 0")), answer_idx="A"), 1),
    ("the same letter twice", _qa(options=_keyed(("A", "a"), ("A", "b"))), "of the same letter"),
    ("small and capital letter", _qa(options={"A": "a", "a": "b"}), "two options of the same"),
    ("letters in small", _qa(options={"a": "Option 0", "b": "x"}, answer_idx="a"), 1),
    ("numbers for letters", _qa(options={"1": "a", "2": "b"}), "not named A to E"),
    ("a key of another kind", _qa(options=_keyed((1, "a"), ([], "b"))), "not named A to E"),
    ("one without its key", _qa(options=[{"key": "A", "value": "a"}, {"value": "b"}]), "A to E"),
    ("objects without keys", _qa(options=[{"value": "Option 0"}, {"value": "b"}]), 1),
    ("numbers for texts", _qa(options=[5, 7.5, 10**30], answer=7.5, answer_idx=None), 1),
    ("an option of nothing", _qa(options=["a", None, "c"]), "has an option without a text."),
    ("an option of blanks", _mcqa(opc=" \u00a0\n"), "has an option without a text."),
    ("an option that is true", _mcqa(opa=True), "has an option without a text."),
    ("options in options", _qa(options=["a", ["b"]]), "has an option without a text."),
    ("an object among texts", _qa(options=["a", {"key": "B", "value": "b"}]), "without a text."),
    ("no options", _qa(options=[]), "fewer than two options"),
    ("options without end", _qa(options=["a"] * 100_000), "more than 5 options"),
    ("MedMCQA without an option", lines([MCQA, _without(MCQA, "opd"), MCQA]), 2),
    ("an option of nothing that is not read", lines([QA, {**QA, "options": ["a", [], "c"]}]), 1),
    ("first without an option", lines([_without(MCQA, "opd"), MCQA]), "has the keys"),
    # Answers
    ("two minus signs", lines([MCQA, {**MCQA, "cop": "--5"}]), "Question 2 has an answer that is"),
    ("digits of another script", lines([{**MCQA, "cop": "٤"}, {**MCQA, "cop": "१"}]), 2),
    ("a digit that is none", _mcqa(cop="²"), "none of its options"),
    ("numbers of a table with gaps", lines([{**MCQA, "cop": 4.0}, {**MCQA, "cop": None}]), 1),
    ("half an option", _mcqa(cop=1.5), "none of its options"),
    ("far too large", _mcqa(cop=10**40), "none of its options"),
    ("far too small", lines([MCQA, {**MCQA, "cop": -(10**40)}]), 1),
    ("a large float", _mcqa(cop=1e300), "none of its options"),
    ("an answer that is true", _mcqa(cop=True), "none of its options"),
    ("a list of answers", _qa(answer_idx=["A"], answer=None), "none of its options"),
    ("letters that look alike", _qa(answer_idx="\u0391"), "Question 1 has"),
    ("two answers that differ", _qa(answer_idx="B"), "has two answers that differ."),
    ("a letter as its text", _qa(answer="b", answer_idx=None), 1),
    ("no answer at all", lines([QA, {**QA, "answer": "", "answer_idx": ""}]), 1),
    ("a decision in capitals", _pub(final_decision=" YES "), 1),
    ("a decision that is true", _pub(final_decision=True), "none of its options"),
    ("another decision", _pub(final_decision="perhaps"), "none of its options"),
    ("a number for a paragraph", _pub(context={"contexts": ["a", 5]}), "a context that is no text"),
    ("a context of another kind", _pub(context=7), "a context that is no text"),
    ("no context", _pub(context={}), 1),
    ("a context in capitals", _pub(context={"CONTEXTS": ["a", None, " b "]}), 1),
    ("a question without end", _qa(question="a" * 100_001), "is longer than 100,000 characters."),
)  # fmt: skip
