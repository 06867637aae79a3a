"""A message ready to be shown: its HTML is made in the background."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass

from app.core.messages import Message, Role, Status
from app.core.rendering import to_html, typed_to_html
from app.core.tree import Shown
from app.ui.transcript.parts import split_parts, split_typed

COLLAPSED_CHARACTERS = 2400


@dataclass(frozen=True)
class Entry:
    """`parts` is the HTML, empty when the view that stands there already shows this text.
    `no_longer_sent`: the newest reply was made without this turn."""

    shown: Shown
    parts: tuple[str, ...]
    no_longer_sent: bool = False

    @property
    def message(self) -> Message:
        return self.shown.message


def prepare(path: Sequence[Shown], known: Container[tuple[str, Status, int]] = ()) -> list[Entry]:
    """Entries for a path; `known` are the states of messages that are on the screen already."""
    replies = [shown.message for shown in path if shown.message.role is Role.REPLY]
    left_out = set(replies[-1].omitted) if replies else set()
    return [
        Entry(
            shown,
            () if state_of(shown.message) in known else html_parts(shown.message),
            shown.message.id in left_out,
        )
        for shown in path
    ]


def state_of(message: Message) -> tuple[str, Status, int]:
    """What makes a message look as it does: a stored text only ever grows."""
    return message.id, message.status, len(message.text)


def html_parts(message: Message) -> tuple[str, ...]:
    """HTML of each part of a message's text."""
    if message.role is Role.REPLY:
        return tuple(to_html(part) for part in split_parts(message.text))
    return tuple(typed_to_html(part) for part in split_typed(message.text))


def copied_reply(message: Message, notice_of: Callable[[Message], str], text: str) -> str:
    """Text of a reply for the clipboard: never without its disclaimer."""
    source = message.provenance.model if message.provenance else ""
    line = notice_of(message)
    return f"{text.strip()}\n\n— {line}" + (f" · {source}" if source else "") + "\n"
