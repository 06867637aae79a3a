"""Messages for tests, as the consultation session makes them."""

from __future__ import annotations

import time
from typing import Any

from app.core.consultations.messages import (
    Message,
    Provenance,
    Role,
    Sampling,
    Status,
    Timings,
    TokenCounts,
)
from app.core.consultations.tasks import Task
from app.store.history.consultation_rows import new_id

PROVENANCE = Provenance(
    model="Consilium demonstration",
    model_sha256="0123456789abcdef" * 4,
    quantization="Q4_K_M",
    prompt_format="mixtral-instruct",
    sampling=Sampling(temperature=0),
    seed=7,
    context=4096,
    app_version="0.1.0",
    llama_cpp="0.3.36",
)


def question(consultation_id: str, text: str, parent: Message | None = None) -> Message:
    """What the clinician wrote."""
    return Message(
        id=new_id(),
        consultation_id=consultation_id,
        parent_id=parent.id if parent else None,
        role=Role.CLINICIAN,
        text=text,
        status=Status.COMPLETE,
        task=Task.CONSULTATION,
        created_at=time.time(),
    )


def pending_reply(to: Message, **fields: Any) -> Message:
    """A reply of which nothing came yet."""
    return Message(
        id=new_id(),
        consultation_id=to.consultation_id,
        parent_id=to.id,
        role=Role.REPLY,
        text="",
        status=Status.PENDING,
        task=to.task,
        created_at=time.time(),
        disclaimer_id="clinical",
        disclaimer_version=1,
        **fields,
    )


def reply(to: Message, text: str, **fields: Any) -> Message:
    """A complete reply with all that is known of it."""
    known: dict[str, Any] = {
        "id": new_id(),
        "consultation_id": to.consultation_id,
        "parent_id": to.id,
        "role": Role.REPLY,
        "text": text,
        "status": Status.COMPLETE,
        "task": to.task,
        "created_at": time.time(),
        "finish_reason": "stop",
        "disclaimer_id": "clinical",
        "disclaimer_version": 1,
        "provenance": PROVENANCE,
        "tokens": TokenCounts(prompt=40, cached=0, completion=9, context=4096),
        "timings": Timings(load_ms=0.0, first_token_ms=12.5, prompt_tps=300.0, decode_tps=80.0),
    }
    return Message(**(known | fields))
