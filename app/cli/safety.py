"""`consilium safety`: the clinical checks on texts from a file or a pipe, as JSON lines.

No vault is needed, and nothing is kept. A line that cannot be read gets one sentence with its
number on standard error, and the next is read.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from app.cli.terminal import note, say_json
from app.core.clinical.mark_words import fields_of
from app.core.clinical.marks import RULES_VERSION, background, check
from app.core.consultations.tasks import Task
from app.errors import UserError
from app.files import UNDECODABLE, open_regular
from app.paths import Home
from app.services.clinical.emergency_cards import card_detector
from app.services.clinical.shipped_drugs import shipped_drugs

_MOST_CHARACTERS = 1_000_000  # of a line: a checked text is a reply, not a library
_MOST_PIECES = 100  # of that many, of a line that is too long


class _Reply(msgspec.Struct):
    """A line of `marks`."""

    reply: str
    conversation: str | list[str] = ""
    sources: list[str] = []


class _Question(msgspec.Struct):
    """A line of `cards`; `earlier` are the clinician's texts before it in the same case."""

    text: str
    task: Task = Task.CONSULTATION
    earlier: list[str] = []


def run(arguments: argparse.Namespace, home: Home) -> int:
    """One object a line; 1 when a line could not be read."""
    del home
    answers: dict[str, tuple[type, Callable[[Any], dict[str, Any]]]] = {
        "marks": (_Reply, lambda line: _marks(line, arguments.wider_list)),
        "cards": (_Question, _cards),
    }
    shape, answer = answers[arguments.action]
    refused = 0
    with _opened(arguments.file) as file:
        for number, line in _lines(file):
            try:
                read = _read(line, shape)
            except UserError as error:
                refused += 1
                note(f"consilium: Line {number} {error}")
                continue
            say_json(answer(read))
    return 1 if refused else 0


def _cards(line: _Question) -> dict[str, Any]:
    return {"cards": list(card_detector().cards(line.text, line.task, line.earlier))}


def _marks(line: _Reply, wider: bool) -> dict[str, Any]:
    said = [line.conversation] if isinstance(line.conversation, str) else line.conversation
    against = background(shipped_drugs(), said, (), line.sources)
    checked = check(line.reply, against, wider_list=wider)
    return {
        "marks": [fields_of(mark) for mark in checked.marks],
        "missing_basics": list(checked.missing_basics),
        "rules_version": RULES_VERSION,
    }


@contextmanager
def _opened(name: str | None) -> Iterator[BinaryIO]:
    if name in (None, "-"):
        yield sys.stdin.buffer
        return
    try:
        file = open_regular(Path(str(name)))
    except OSError as error:
        raise UserError(f"{name} cannot be read ({error.strerror}).") from error
    with file:
        yield file


def _lines(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """The lines that are not empty, numbered from 1; only the beginning of one too long. Raises
    UserError for one that does not end."""
    number = 0
    while line := file.readline(_MOST_CHARACTERS + 1):
        number += 1
        rest, pieces = line, 1
        while len(rest) > _MOST_CHARACTERS and not rest.endswith(b"\n"):
            rest, pieces = file.readline(_MOST_CHARACTERS + 1), pieces + 1
            if pieces > _MOST_PIECES:
                raise UserError(f"Line {number} does not end. Write one JSON object a line.")
        if line.strip():
            yield number, line


def _read(line: bytes, shape: type) -> Any:
    """Raises UserError, whose sentence goes on after `Line N`."""
    if len(line) > _MOST_CHARACTERS:
        raise UserError(f"is longer than {_MOST_CHARACTERS:,} bytes: cut it into several.")
    try:
        return msgspec.json.decode(line, type=shape)
    except UNDECODABLE as error:
        raise UserError(f"cannot be read: {_reason(error)}.") from error


def _reason(error: Exception) -> str:
    if isinstance(error, msgspec.ValidationError):
        return str(error).replace("`", "“", 1).replace("`", "”", 1).rstrip(".")
    return "it is not one JSON object"
