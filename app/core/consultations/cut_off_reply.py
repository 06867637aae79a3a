"""Cut-off replies: whether a reply ended before its end, by what, and whether it can go on."""

from __future__ import annotations

from enum import StrEnum

from app.core.consultations.messages import Message, Role, Status


class Cut(StrEnum):
    """What a reply met before its end; the values are those of its `finish_reason`."""

    LENGTH = "length"
    CONTEXT = "context"


def cut_off(message: Message) -> Cut | None:
    """What cut a reply off that is complete otherwise: its token limit, or a full context. It says
    so wherever it is shown, and can be continued."""
    if message.role is not Role.REPLY or message.status is not Status.COMPLETE:
        return None
    try:
        return Cut(message.finish_reason or "")
    except ValueError:
        return None


def can_go_on(message: Message) -> bool:
    """Whether a reply ended before its end: interrupted, stopped, or cut off."""
    ended_early = message.status in (Status.INTERRUPTED, Status.STOPPED) or cut_off(message)
    return message.role is Role.REPLY and bool(message.text.strip()) and bool(ended_early)
