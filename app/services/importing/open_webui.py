"""Chats that Open WebUI exported, as its documentation describes them.

https://docs.openwebui.com/features/chat-conversations/data-controls/import-export: a list of chats;
`history.messages` maps ids to messages that name their `parentId`; `history.currentId` is the last
message of the path that is shown. Messages of other roles than `user` and `assistant` are left out,
and what follows them moves up. A reply gets no provenance: from what it was made is not known here.
"""

from __future__ import annotations

from typing import Any

import msgspec

from app.core.disclaimer import Disclaimer
from app.core.messages import Consultation, Message, Role, Status
from app.core.tasks import Task
from app.core.typed import title_of
from app.errors import ImportRefused
from app.services.importing.checks import checked
from app.services.importing.foreign import made_id, seconds
from app.store.taking_in import Tree

_ROLES = {"user": Role.CLINICIAN, "assistant": Role.REPLY}
UNTITLED = "New Chat"


class _Message(msgspec.Struct):
    role: str
    content: str
    parentId: str | None = None
    timestamp: float | None = None
    done: bool = True


class _History(msgspec.Struct):
    messages: dict[str, _Message]
    currentId: str | None = None


class _Chat(msgspec.Struct):
    history: _History
    title: str = UNTITLED


class _Meta(msgspec.Struct):
    tags: list[str] = []


class _Entry(msgspec.Struct):
    chat: _Chat
    id: str = ""
    meta: _Meta | None = None
    pinned: bool | None = None
    archived: bool | None = None
    created_at: float | None = None
    updated_at: float | None = None


def is_theirs(document: Any) -> bool:
    entries = document if isinstance(document, list) else [document]
    return bool(entries) and all(
        isinstance(entry, dict) and ("history" in entry or "chat" in entry) for entry in entries
    )


def read(document: Any, disclaimer: Disclaimer, now: float) -> list[Tree]:
    """Their chats; an empty one is left out. `disclaimer` is what their replies carry from now on;
    `now` dates what has no date. Raises ImportRefused."""
    entries = document if isinstance(document, list) else [document]
    return [
        tree
        for number, entry in enumerate(entries, 1)
        if (tree := _tree(_entry(entry, number), disclaimer, now)).messages
    ]


def _entry(entry: dict[str, Any], number: int) -> _Entry:
    wrapped = entry if "chat" in entry else {"chat": entry}
    try:
        return msgspec.convert(wrapped, _Entry)
    except (msgspec.ValidationError, RecursionError) as error:
        raise ImportRefused(
            f"Chat {number} in this file is not as Open WebUI writes them. Nothing was imported."
        ) from error


def _tree(entry: _Entry, disclaimer: Disclaimer, now: float) -> Tree:
    history = entry.chat.history
    dated = (seconds(each.timestamp) for each in history.messages.values())
    stamps = [stamp for stamp in dated if stamp is not None]
    begun = seconds(entry.created_at) or min(stamps, default=None)
    created = begun or now
    source = entry.id or msgspec.json.encode((entry.chat.title, list(history.messages))).decode()
    consultation_id = made_id("open-webui", begun, source)
    ids: dict[str, str] = {}
    moments: dict[str, float] = {}
    for key, message in history.messages.items():
        stamp = seconds(message.timestamp)
        moments[key] = stamp or created
        ids[key] = made_id("open-webui", stamp or begun, f"{source}/{key}")
    messages = [
        _message(message, ids[key], consultation_id, _parent(key, history, ids), moments[key],
                 disclaimer)
        for key, message in history.messages.items()
        if message.role in _ROLES
    ]  # fmt: skip
    first = next((each.text for each in messages if each.role is Role.CLINICIAN), UNTITLED)
    title = " ".join(entry.chat.title.split())
    leaf = history.currentId if history.currentId in ids else None
    if leaf is not None and history.messages[leaf].role not in _ROLES:
        leaf = None
    updated = seconds(entry.updated_at) or max(stamps, default=created)
    consultation = Consultation(
        consultation_id,
        title if title and title != UNTITLED else title_of(first),
        created,
        updated,
        ids[leaf] if leaf is not None else None,
        pinned_at=updated if entry.pinned else None,
        archived_at=updated if entry.archived else None,
        tags=tuple(dict.fromkeys(tag[:60] for tag in entry.meta.tags)) if entry.meta else (),
    )
    return checked(consultation, messages)


def _message(
    message: _Message,
    identifier: str,
    consultation_id: str,
    parent_id: str | None,
    created_at: float,
    disclaimer: Disclaimer,
) -> Message:
    reply = message.role == "assistant"
    return Message(
        id=identifier,
        consultation_id=consultation_id,
        parent_id=parent_id,
        role=_ROLES[message.role],
        text=message.content,
        status=Status.COMPLETE if message.done or not reply else Status.INTERRUPTED,
        task=Task.CONSULTATION,
        created_at=created_at,
        disclaimer_id=disclaimer.id if reply else None,
        disclaimer_version=disclaimer.version if reply else None,
    )


def _parent(key: str, history: _History, ids: dict[str, str]) -> str | None:
    """The nearest message above that is taken in."""
    seen = {key}
    above = history.messages[key].parentId
    while above is not None and above in history.messages:
        if above in seen:
            break
        seen.add(above)
        if history.messages[above].role in _ROLES:
            return ids[above]
        above = history.messages[above].parentId
    return None
