"""Sentences of a typed text as words with labels, for the phrases of the emergency cards.

A label is the word itself, a class of words that the phrase file names, or a fact that was found by
value. Offsets are not kept: a card belongs to the whole text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from app.core.clinical.emergency.misspellings import respelled
from app.core.clinical.emergency.spoken_numbers import figures_of
from app.core.clinical.emergency.typed_shorthand import expanded, plain_words

LONGEST_SENTENCE = 80  # words; where nobody ends one, it ends itself
LONGEST_TEXT = 20_000  # characters that are looked at; a typed question has a few hundred

_WORD = re.compile(r"\d+(?:\.\d+)?|[a-z]+(?:'[a-z]+)?|[^\W\d_]+|[.!?;\n]|[,:()\-/%+<>=°]")
_ENDS = frozenset(".!?;\n")
_PAUSES = frozenset(",:()-")
_ABBREVIATED = frozenset({"dr", "mr", "mrs", "ms", "approx", "eg", "ie", "vs", "st", "no"})

_SMALL = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen twenty
"""
_NUMBERS = {word: float(value) for value, word in enumerate(_SMALL.split())} | {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100, "dozen": 12, "couple": 2, "half": 0.5}  # fmt: skip
_TENS = frozenset({20, 30, 40, 50, 60, 70, 80, 90})


@dataclass(slots=True)
class Word:
    """`value` is the number that it is, else None; `pause` says that it is a comma or the like."""

    text: str
    value: float | None = None
    pause: bool = False
    labels: set[str] = field(default_factory=set)


@dataclass(slots=True)
class LabelledSentence:
    """Words between two full stops; `asks` where it ended with a question mark."""

    words: list[Word]
    asks: bool = False


def sentences_of(text: str) -> list[LabelledSentence]:
    """The sentences of what was typed, in order; empty ones are left out."""
    found: list[LabelledSentence] = []
    words: list[Word] = []
    tokens: list[str] = _WORD.findall(plain_words(text[:LONGEST_TEXT]))
    tokens = figures_of(tokens)
    for token, parts in zip(tokens, expanded(respelled(tokens)), strict=True):
        if token in _ENDS:
            if token == "." and words and words[-1].text in _ABBREVIATED and len(words) > 1:
                continue
            if words:
                found.append(LabelledSentence(words, token == "?"))
                words = []
            continue
        for part in parts:
            _append(words, part)
        if len(words) >= LONGEST_SENTENCE:
            found.append(LabelledSentence(words))
            words = []
    if words:
        found.append(LabelledSentence(words))
    return found


def _append(words: list[Word], text: str) -> None:
    if text in _PAUSES:
        words.append(Word(text, pause=True))
        return
    value = float(text) if text[0].isdigit() else _NUMBERS.get(text)
    before = words[-1] if words else None
    if (
        before is not None
        and value is not None
        and before.value in _TENS
        and text in _NUMBERS
        and 0 < value < 10
        and not before.text[0].isdigit()
    ):
        before.value += value  # thirty two
        return
    if len(words) > 1 and words[-1].text == "-" and _joins(words[-2], value, text):
        words.pop()  # thirty-two
        assert words[-1].value is not None and value is not None
        words[-1].value += value
        return
    words.append(Word(text, value))


def _joins(before: Word, value: float | None, text: str) -> bool:
    return (
        before.value in _TENS
        and not before.text[0].isdigit()
        and text in _NUMBERS
        and value is not None
        and 0 < value < 10
    )
