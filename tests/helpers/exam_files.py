"""Exam files in every published layout, with answers that can be counted by hand."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

N = 300
LETTERS = "ABCD"
DECISIONS = ("yes", "no", "maybe")


def right(number: int) -> int:
    """The index of the right option of a question."""
    return number * 7 % 4


def said(number: int) -> int:
    """The one that the scripted engine says: wrong in every third question."""
    return (right(number) + (number % 3 == 0)) % 4


def right_by_hand(n: int = N) -> int:
    return sum(right(number) == said(number) for number in range(n))


def _question(number: int) -> str:
    return f"Number {number} says {LETTERS[said(number)]}. Which one?"


def medqa(n: int = N) -> bytes:
    """JSON lines of the original."""
    return lines(
        {
            "question": _question(number),
            "answer": f"Option {right(number)}",
            "options": {letter: f"Option {at}" for at, letter in enumerate(LETTERS)},
            "meta_info": "step1",
            "answer_idx": LETTERS[right(number)],
        }
        for number in range(n)
    )


def medqa_hub(n: int = N) -> bytes:
    """The Hub's copy."""
    return lines(
        {
            "id": f"train-{number:05}",
            "sent1": _question(number),
            "sent2": "",
            **{f"ending{at}": f"Option {at}" for at in range(4)},
            "label": right(number),
        }
        for number in range(n)
    )


def medmcqa(n: int = N, first: int = 1) -> bytes:
    """`first` 1: the original; 0: the Hub's copy."""
    return lines(
        {
            "id": f"q-{number}",
            "question": _question(number),
            **{f"op{letter}": f"Option {at}" for at, letter in enumerate("abcd")},
            "cop": right(number) + first,
            "choice_type": "single",
            "subject_name": "Medicine",
        }
        for number in range(n)
    )


def _decision(number: int) -> str:
    return DECISIONS[right(number) % 3]


def _said_decision(number: int) -> str:
    return DECISIONS[(right(number) + (number % 3 == 0)) % 3]


def decisions_right_by_hand(n: int = N) -> int:
    return sum(_decision(number) == _said_decision(number) for number in range(n))


def pubmedqa(n: int = N) -> bytes:
    """One object by PMID."""
    return json.dumps(
        {
            str(20_000_000 + number): {
                "QUESTION": f"Number {number} says {_said_decision(number)}. Does it?",
                "CONTEXTS": ["It was tried.", "It helped."],
                "LABELS": ["METHODS", "RESULTS"],
                "LONG_ANSWER": "It does.",
                "final_decision": _decision(number),
            }
            for number in range(n)
        }
    ).encode()


def pubmedqa_hub(n: int = N) -> bytes:
    """The Hub's copy, as a list."""
    return json.dumps(
        [
            {
                "pubid": 20_000_000 + number,
                "question": f"Number {number} says {_said_decision(number)}. Does it?",
                "context": {"contexts": ["It was tried.", "It helped."], "labels": ["A", "B"]},
                "long_answer": "It does.",
                "final_decision": _decision(number),
            }
            for number in range(n)
        ]
    ).encode()


def lines(rows: Any) -> bytes:
    return "\n".join(map(json.dumps, rows)).encode()


LAYOUTS: Sequence[tuple[str, Callable[[], bytes], int]] = (
    ("medqa", medqa, right_by_hand()),
    ("medqa", medqa_hub, right_by_hand()),
    ("medmcqa", medmcqa, right_by_hand()),
    ("medmcqa", lambda: medmcqa(first=0), right_by_hand()),
    ("pubmedqa", pubmedqa, decisions_right_by_hand()),
    ("pubmedqa", pubmedqa_hub, decisions_right_by_hand()),
)
NAMES = ("MedQA", "MedQA, Hub", "MedMCQA", "MedMCQA, Hub", "PubMedQA", "PubMedQA, Hub")
