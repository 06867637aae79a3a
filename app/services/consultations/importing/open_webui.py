"""Open WebUI import: reads exported chats, as its documentation describes and its versions write
them.

https://docs.openwebui.com/features/chat-conversations/data-controls/import-export: a list of chats;
`history.messages` maps ids to messages that name their `parentId`; `history.currentId` is the last
message of the path that is shown. Messages of other roles than `user` and `assistant` are left out,
as are placeholders without a role, and what follows them moves up. Newer versions leave a reply's
`content` empty and write its text into `output`, the items of OpenAI's Responses. A reply gets no
provenance: from what it was made is not known here.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from app.core.consultations.messages import Consultation, Message, Role, Status
from app.core.consultations.tasks import Task
from app.core.disclaimer import Disclaimer
from app.core.prompts.typed_text import title_of
from app.sentences import say
from app.services.consultations.importing.foreign_chats import (
    Found,
    LeftOut,
    answer_of,
    id_of,
    is_set,
    made_id,
    role_of,
    seconds,
    text_of,
    texts,
)
from app.services.consultations.importing.import_limits import (
    MAX_ERROR,
    cut,
    tags_within,
    title_within,
)
from app.services.consultations.importing.message_links import Node, linked, nearest
from app.services.consultations.importing.tree_checks import NotWhole, checked
from app.store.history.import_rows import ConsultationTree

_ROLES = {"user": Role.CLINICIAN, "assistant": Role.REPLY}
UNTITLED = "New Chat"
_Nodes = Mapping[str, dict[str, Any] | None]


@dataclass(frozen=True)
class _Made:
    """What every message of a chat gets."""

    consultation_id: str
    source: str
    begun: float | None
    created: float
    updated: float
    disclaimer: Disclaimer

    def id_of(self, key: str, node: dict[str, Any] | None) -> str:
        stamp = seconds(node.get("timestamp")) if node else None
        return made_id("open-webui", stamp or self.begun, f"{self.source}/{key}")


def is_theirs(document: Any) -> bool:
    return any(
        isinstance(entry, dict) and ("history" in entry or "chat" in entry)
        for entry in _entries(document)
    )


def read(document: Any, disclaimer: Disclaimer, now: float) -> Found:
    """Their chats. `disclaimer` is what their replies carry from now on; `now` dates what has no
    date. A chat that cannot be read is named, and the others come."""
    found = Found()
    for number, entry in enumerate(_entries(document), 1):
        dropped: Counter[str] = Counter()
        try:
            tree = _tree(entry, disclaimer, now, dropped)
        except NotWhole as error:
            found.left_out.append(LeftOut(_name(entry, number), error.why))
            continue
        if tree.messages:
            found.trees.append(tree)
            found.dropped += dropped
        else:
            found.dropped["empty"] += 1
    return found


def _entries(document: Any) -> list[Any]:
    if isinstance(document, dict) and isinstance(document.get("data"), list):
        document = document["data"]
    return document if isinstance(document, list) else [document]


def _chat(entry: Any) -> dict[str, Any]:
    chat = entry.get("chat", entry) if isinstance(entry, dict) else None
    if not isinstance(chat, dict):
        raise NotWhole(say("it is not as Open WebUI writes chats"))
    return chat


def _name(entry: Any, number: int) -> str:
    chat = entry.get("chat", entry) if isinstance(entry, dict) else None
    title = chat.get("title") if isinstance(chat, dict) else None
    return f"“{title_of(title)}”" if isinstance(title, str) and title.strip() else f"Chat {number}"


def _nodes(chat: dict[str, Any]) -> dict[str, dict[str, Any] | None]:
    """The messages by their ids; what is no message is None."""
    history = chat.get("history")
    messages = history.get("messages") if isinstance(history, dict) else None
    if isinstance(messages, dict):
        return {key: each if isinstance(each, dict) else None for key, each in messages.items()}
    if not isinstance(messages, list):
        messages = chat.get("messages")
    if not isinstance(messages, list):
        raise NotWhole(say("its messages are missing"))
    nodes: dict[str, dict[str, Any] | None] = {}
    above = None
    for number, each in enumerate(messages):
        if isinstance(each, dict):
            key = id_of(each.get("id")) or str(number)
            nodes[key] = {"parentId": above, **each}
            above = key
    return nodes


def _made(entry: dict[str, Any], title: str, nodes: _Nodes, now: float, label: Disclaimer) -> _Made:
    stamps = [
        stamp for node in nodes.values() if node and (stamp := seconds(node.get("timestamp")))
    ]
    begun = seconds(entry.get("created_at")) or min(stamps, default=None)
    created = begun or now
    updated = seconds(entry.get("updated_at")) or max(stamps, default=created)
    identifier = id_of(entry.get("id"))
    if not identifier:
        said = [node.get("content") if node else None for node in nodes.values()]
        identifier = json.dumps(
            (title, list(nodes), said), ensure_ascii=False, separators=(",", ":")
        )
    consultation_id = made_id("open-webui", begun, identifier)
    return _Made(consultation_id, identifier, begun, created, updated, label)


def _tree(
    entry: Any, disclaimer: Disclaimer, now: float, dropped: Counter[str]
) -> ConsultationTree:
    chat = _chat(entry)
    nodes = _nodes(chat)
    title = chat["title"] if isinstance(chat.get("title"), str) else UNTITLED
    made = _made(entry, title, nodes, now, disclaimer)
    places = {key: _place(key, node) for key, node in nodes.items()}
    parents = linked(places)
    ids = {key: made.id_of(key, nodes[key]) for key in parents}
    messages: list[Message] = []
    for key, above in parents.items():
        messages += _messages(nodes[key], ids[key], ids[above] if above else None, made, dropped)
    first = next((each.text for each in messages if each.role is Role.CLINICIAN), UNTITLED)
    title = title_within(title)
    meta = entry.get("meta")
    tags = list(texts(meta.get("tags"))) if isinstance(meta, dict) else []
    tags += [each for each in texts(chat.get("tags")) if each not in tags]
    kept = tags_within(tags)
    dropped["tags"] += len(set(tags) - set(kept))
    archived = is_set(entry.get("archived"))
    consultation = Consultation(
        made.consultation_id,
        title if title and title != UNTITLED else title_of(first) or UNTITLED,
        made.created,
        made.updated,
        _leaf(chat, places, ids),
        pinned_at=made.updated if is_set(entry.get("pinned")) and not archived else None,
        archived_at=made.updated if archived else None,
        tags=kept,
    )
    return checked(consultation, messages)


def _place(key: str, node: dict[str, Any] | None) -> Node:
    if node is None:
        return Node(None, None, lost=True)
    role, above, below = (
        role_of(node.get("role")),
        id_of(node.get("parentId")),
        node.get("childrenIds"),
    )
    return Node(
        _ROLES.get(role) if role else None,
        above if above != key else None,
        [each for each in map(id_of, below) if each] if isinstance(below, list) else (),
        lost=role is None and above is None,
    )


def _leaf(chat: dict[str, Any], places: dict[str, Node], ids: dict[str, str]) -> str | None:
    history = chat.get("history")
    shown = nearest(id_of(history.get("currentId")), places) if isinstance(history, dict) else None
    return ids[shown] if shown else None


def _messages(
    node: dict[str, Any] | None,
    identifier: str,
    parent_id: str | None,
    made: _Made,
    dropped: Counter[str],
) -> list[Message]:
    """The message; after it, the reply that was merged of several, as another one beside it."""
    assert node is not None
    role = _ROLES[role_of(node["role"]) or ""]
    text, error = _said(node, dropped), None
    status = Status.COMPLETE
    files = node.get("files")
    dropped["pictures"] += len(files) if isinstance(files, list) else 0
    if role is Role.REPLY:
        text, error = answer_of(text, dropped), _error(node)
        if error:
            status = Status.FAILED
        elif node.get("done") is False or not text.strip():
            status = Status.INTERRUPTED
        dropped["replies"] += not text.strip()
    message = Message(
        id=identifier,
        consultation_id=made.consultation_id,
        parent_id=parent_id,
        role=role,
        text=text,
        status=status,
        task=Task.CONSULTATION,
        created_at=seconds(node.get("timestamp")) or made.created,
        error=error,
        disclaimer_id=made.disclaimer.id if role is Role.REPLY else None,
        disclaimer_version=made.disclaimer.version if role is Role.REPLY else None,
    )
    merged = node.get("merged")
    content = text_of(merged.get("content"), dropped) if isinstance(merged, dict) else ""
    if not content.strip():
        return [message]
    other = msgspec.structs.replace(
        message,
        id=made_id("open-webui", message.created_at, f"{identifier}/merged"),
        parent_id=parent_id if role is Role.REPLY else identifier,
        role=Role.REPLY,
        text=answer_of(content, dropped),
        status=Status.COMPLETE,
        error=None,
        disclaimer_id=made.disclaimer.id,
        disclaimer_version=made.disclaimer.version,
    )
    return [message, other]


def _error(node: dict[str, Any]) -> str | None:
    """What Open WebUI showed instead of an answer, or below it."""
    error = node.get("error")
    if isinstance(error, dict):
        error = error.get("content") or error.get("message") or error.get("detail") or True
    if isinstance(error, str) and error.strip():
        return cut(error, MAX_ERROR)
    return say("The other program showed an error here.") if error else None


def _said(node: dict[str, Any], dropped: Counter[str]) -> str:
    content = text_of(node.get("content"), dropped)
    output = node.get("output")
    if isinstance(output, str) and not content.strip():
        return output
    output = [output] if isinstance(output, dict) else output
    if content.strip() or not isinstance(output, list):
        return content
    items = (item for item in output if isinstance(item, dict))
    said = [
        text_of(item.get("content"), dropped) for item in items if item.get("type") == "message"
    ]
    return "\n\n".join(text for text in said if text.strip())
