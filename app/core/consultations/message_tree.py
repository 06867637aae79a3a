"""Message tree of a consultation: the path that is shown, and the alternatives beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.core.consultations.messages import Message


@dataclass(frozen=True)
class Shown:
    """A message on the shown path, with its place among its alternatives.

    `alternatives` are the ids of all children of the same parent, in order of creation, itself
    included; `position` is its own among them, 1-based.
    """

    message: Message
    alternatives: tuple[str, ...]
    position: int


def shown_path(messages: Iterable[Message], leaf_id: str | None) -> list[Shown]:
    """The path from the root to `leaf_id`. An unknown or missing leaf shows the newest path.

    The messages come in the order in which they were stored, which is that of the alternatives: a
    clock may be set back, the order can't.
    """
    by_id = {message.id: message for message in messages}
    children = _children(by_id.values())
    leaf = by_id.get(leaf_id) if leaf_id else None
    if leaf is None:
        leaf = _newest_leaf(None, children)
    path: list[Shown] = []
    while leaf is not None:
        siblings = tuple(sibling.id for sibling in children[leaf.parent_id])
        path.append(Shown(leaf, siblings, siblings.index(leaf.id) + 1))
        leaf = by_id.get(leaf.parent_id) if leaf.parent_id else None
    path.reverse()
    return path


def newest_leaf(messages: Iterable[Message], start_id: str) -> str:
    """Where a switch to the alternative `start_id` leads: the newest leaf below it.

    The messages come in the order in which they were stored.
    """
    found = _newest_leaf(start_id, _children(messages))
    return found.id if found else start_id


def _children(messages: Iterable[Message]) -> dict[str | None, list[Message]]:
    children: dict[str | None, list[Message]] = {}
    for message in messages:
        children.setdefault(message.parent_id, []).append(message)
    return children


def _newest_leaf(start: str | None, children: dict[str | None, list[Message]]) -> Message | None:
    found: Message | None = None
    below: Sequence[Message] | None = children.get(start)
    while below:
        found = below[-1]
        below = children.get(found.id)
    return found
