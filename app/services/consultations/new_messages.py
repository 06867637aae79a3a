"""New messages: builds a question and its reply before the engine is asked, and completes the
reply.
"""

from __future__ import annotations

import time

from app.core.consultations.messages import Message, Role, Status
from app.core.consultations.tasks import Task
from app.core.disclaimer import Disclaimer
from app.errors import EngineDied, EngineSilent, ModelNotFinite, UserError
from app.store.history.consultation_rows import new_id


def new_question(consultation_id: str, parent_id: str | None, text: str, task: Task) -> Message:
    return Message(
        id=new_id(),
        consultation_id=consultation_id,
        parent_id=parent_id,
        role=Role.CLINICIAN,
        text=text,
        status=Status.COMPLETE,
        task=task,
        created_at=time.time(),
    )


def new_reply(question: Message, disclaimer: Disclaimer, begun: str = "") -> Message:
    """A pending reply; `begun` is the text that it goes on from."""
    return Message(
        id=new_id(),
        consultation_id=question.consultation_id,
        parent_id=question.id,
        role=Role.REPLY,
        text=begun,
        status=Status.PENDING,
        task=question.task,
        created_at=time.time(),
        disclaimer_id=disclaimer.id,
        disclaimer_version=disclaimer.version,
    )


def status_after(error: UserError, text: str) -> Status:
    """What ends a reply that had begun, or the engine, interrupts it; else there is no reply. Where
    the model computes no numbers, going on makes no sense: the reply has failed."""
    if isinstance(error, ModelNotFinite):
        return Status.FAILED
    interrupts = bool(text) or isinstance(error, EngineDied | EngineSilent)
    return Status.INTERRUPTED if interrupts else Status.FAILED
