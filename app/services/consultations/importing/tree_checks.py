"""Message tree checks: what must be true of an imported tree before it may enter the vault."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

import msgspec

from app.core.consultations.messages import Consultation, Message, Role
from app.errors import ImportRefused
from app.sentences import say
from app.services.consultations.importing.foreign_chats import LATEST
from app.services.consultations.importing.import_limits import MAX_TEXT
from app.store.history.import_rows import ConsultationTree

_ID = re.compile(r"[0-9a-f]{32}")


class NotWhole(ImportRefused):
    """A consultation that cannot be taken in; `why` ends a sentence, and quotes nothing of it."""

    def __init__(self, why: str, consultation_id: str = "") -> None:
        super().__init__(
            say(
                "The consultation {id} in this file is not whole: {why}. Nothing was imported.",
                id=consultation_id[:16],
                why=why,
            )
            if consultation_id
            else say(
                "A consultation in this file is not whole: {why}. Nothing was imported.", why=why
            )
        )
        self.why = why


def checked(
    consultation: Consultation, messages: Iterable[Message], latest: float = LATEST
) -> ConsultationTree:
    """The tree, parents before their children, otherwise in the given order. Its moments lie
    before `latest`.

    Raises NotWhole for ids that are none or occur twice, a parent that is missing, a circle, a
    moment that is none, a message that is not finished, too long, or of another consultation.
    """
    waiting = list(messages)
    ids = {message.id for message in waiting}
    if len(ids) != len(waiting) or not all(map(_ID.fullmatch, (consultation.id, *ids))):
        raise _refused(consultation, say("its messages' ids are missing or occur twice"))
    moments = [consultation.created_at, consultation.updated_at]
    for message in waiting:
        moments.append(message.created_at)
        if message.consultation_id != consultation.id or not message.status.is_final:
            raise _refused(consultation, say("a message is not finished, or belongs elsewhere"))
        if message.parent_id is not None and message.parent_id not in ids:
            raise _refused(consultation, say("a message that others answer to is missing"))
        if len(message.text) > MAX_TEXT:
            why = say("a message has more than {most:,} characters", most=MAX_TEXT)
            raise _refused(consultation, why)
        if message.role is Role.REPLY and not message.disclaimer_id:
            raise _refused(consultation, say("a reply has no disclaimer"))
    if not all(math.isfinite(each) and 0 <= each < latest for each in moments):
        raise _refused(consultation, say("a date in it is none"))
    if consultation.leaf_id not in ids:
        consultation = msgspec.structs.replace(consultation, leaf_id=None)
    return ConsultationTree(consultation, tuple(_parents_first(consultation, waiting)))


def _parents_first(consultation: Consultation, waiting: list[Message]) -> list[Message]:
    ordered: list[Message] = []
    there: set[str | None] = {None}
    children: dict[str | None, list[Message]] = {}
    for message in waiting:
        if message.parent_id in there:  # the usual case: the order in which the tree grew
            ready = [message]
            while ready:
                next_one = ready.pop()
                ordered.append(next_one)
                there.add(next_one.id)
                ready += reversed(children.pop(next_one.id, []))
        else:
            children.setdefault(message.parent_id, []).append(message)
    if len(ordered) != len(waiting):
        raise _refused(consultation, say("its messages answer to each other in a circle"))
    return ordered


def _refused(consultation: Consultation, why: str) -> NotWhole:
    return NotWhole(why, consultation.id)
