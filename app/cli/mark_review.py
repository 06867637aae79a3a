"""`consilium safety review`: what the clinician made of the marks of a stored reply."""

from __future__ import annotations

import argparse
from typing import Any

from app.cli.open_vault import opened
from app.cli.terminal import say, say_dim, say_json
from app.core.clinical.mark_words import difference_line, fields_of, reviewed_line
from app.core.clinical.marks import TO_REVIEW, Mark, MarkState
from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Message, Role
from app.errors import NotFound, WrongUse
from app.paths import Home
from app.services.application import Services


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Lists the marks that ask for a decision; with numbers, decides those first. Raises NotFound,
    WrongUse, storage errors."""
    state = MarkState(arguments.decision) if arguments.decision else None
    if (state is None) is bool(arguments.marks):
        raise WrongUse("Name marks by their numbers and say --noted, --not-relevant or --undo.")
    with opened(home, arguments.passphrase_file) as services:
        reply = services.repository.message(arguments.reply)
        if reply.role is not Role.REPLY:
            raise WrongUse("This is a question. Name an answer by its id.")
        tree = services.repository.messages(reply.consultation_id)
        path = [shown.message for shown in shown_path(tree, reply.parent_id)]
        marks = _to_review(services, path, reply)
        for number in arguments.marks:
            if number > len(marks):
                raise NotFound(f"This answer has no mark {number}.")
        for number in arguments.marks:
            assert state is not None
            services.marking.decide(path, reply, marks[number - 1], state)
        _tell(_to_review(services, path, reply), arguments)
    return 0


def _to_review(services: Services, path: list[Message], reply: Message) -> list[Mark]:
    checked = services.marking.of_reply(path, reply)
    return [mark for mark in checked.marks if mark.level in TO_REVIEW]


def _tell(marks: list[Mark], arguments: argparse.Namespace) -> None:
    if arguments.json:
        listed: list[dict[str, Any]] = [
            {"number": number, **fields_of(mark)} for number, mark in enumerate(marks, 1)
        ]
        reviewed = sum(mark.state is not MarkState.OPEN for mark in marks)
        say_json({"marks": listed, "reviewed": reviewed})
        return
    for number, mark in enumerate(marks, 1):
        say(f"{number}  {difference_line(mark)}")
    say_dim(reviewed_line(marks) or ("None is reviewed yet." if marks else "Nothing differs."))
