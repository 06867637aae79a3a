"""Consilium JSON import: reads the transcript that app.export.json wrote."""

from __future__ import annotations

from typing import Any

import msgspec

from app.core.clinical.emergency.card_texts import CARDS, MOST_CARDS
from app.core.consultations.messages import Consultation, Message, Role, Status
from app.core.models.model_settings import MOST_SYSTEM_PROMPT
from app.errors import ImportRefused
from app.export.json import FORMAT, VERSION
from app.sentences import say
from app.services.consultations.disclaimer_acknowledgement import known_disclaimers
from app.services.consultations.importing.import_limits import MAX_ERROR, MAX_NAME, cut, within
from app.services.consultations.importing.tree_checks import checked
from app.store.history.import_rows import ConsultationTree

# What we wrote ourselves is taken with the moments of a clock that was wrong: up to the year 9999,
# which is the last that can be shown. One before 1970 becomes its first second.
_LATEST = 253_402_214_400.0


def is_ours(document: Any) -> bool:
    return isinstance(document, dict) and document.get("format") == FORMAT


def read(document: dict[str, Any]) -> ConsultationTree:
    """The consultation with its whole tree. Raises ImportRefused."""
    if document.get("version") != VERSION:
        raise ImportRefused(
            say(
                "This transcript was written by a newer Consilium. Install the newest version to "
                "import it."
            )
        )
    try:
        consultation = msgspec.convert(document.get("consultation"), Consultation)
        messages = msgspec.convert(document.get("messages"), list[Message])
    except (msgspec.ValidationError, RecursionError) as error:
        raise ImportRefused(
            say(
                "This transcript was changed since Consilium wrote it, and cannot be "
                "read: {error}. Nothing was imported.",
                error=_place(str(error)),
            )
        ) from error
    known = known_disclaimers()
    for message in messages:
        label = (message.disclaimer_id or "", message.disclaimer_version or 0)
        if message.role is Role.REPLY and label not in known:
            raise ImportRefused(
                say(
                    "A reply in this transcript carries a disclaimer that this version does not "
                    "know. Install the newest version to import it."
                )
            )
    consultation = msgspec.structs.replace(
        consultation,
        created_at=max(0.0, consultation.created_at),
        updated_at=max(0.0, consultation.updated_at),
    )
    return checked(within(consultation), [_finished(each) for each in messages], _LATEST)


def _finished(message: Message) -> Message:
    """What was exported while it was being written ended there; words beside a text within their
    limits."""
    made = message.provenance
    if made is not None:
        names = (
            "model",
            "model_sha256",
            "quantization",
            "prompt_format",
            "app_version",
            "llama_cpp",
            "server",
            "served",
        )
        made = msgspec.structs.replace(
            made,
            system_prompt=cut(made.system_prompt, MOST_SYSTEM_PROMPT),
            **{name: cut(getattr(made, name), MAX_NAME) for name in names},
        )
    return msgspec.structs.replace(
        message,
        created_at=max(0.0, message.created_at),
        status=message.status if message.status.is_final else Status.INTERRUPTED,
        error=None if message.error is None else cut(message.error, MAX_ERROR),
        finish_reason=None
        if message.finish_reason is None
        else cut(message.finish_reason, MAX_NAME),
        provenance=made,
        omitted=tuple(each for each in message.omitted if each.isascii() and len(each) <= MAX_NAME),
        cards=tuple(each for each in message.cards if each.card in CARDS)[:MOST_CARDS],
    )


def _place(said: str) -> str:
    """Where it is wrong, without a value of it."""
    return (
        said.rsplit(" - at ", 1)[-1].strip("`") if " - at " in said else say("its form is another")
    )
