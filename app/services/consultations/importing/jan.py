"""Jan import: reads a thread of Jan, as its documentation describes the files of one.

https://jan.ai/docs/data-folder: `messages.jsonl` has a message on each line, in their order; a
`thread.json` beside it has the title. Threads do not branch. Messages of other roles than `user`
and `assistant` are left out, and of the rest what is not text (pictures) or not said (thoughts,
calls of tools). A reply gets no provenance: from what it was made is not known here.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from app.core.consultations.messages import Consultation, Message, Role, Status
from app.core.consultations.tasks import Task
from app.core.disclaimer import Disclaimer
from app.core.prompts.typed_text import title_of
from app.files import open_regular
from app.services.consultations.importing.foreign_chats import (
    Found,
    answer_of,
    made_id,
    role_of,
    seconds,
    text_of,
)
from app.services.consultations.importing.import_limits import title_within
from app.services.consultations.importing.tree_checks import checked

_OBJECT = "thread.message"
_ROLES = {"user": Role.CLINICIAN, "assistant": Role.REPLY}
_UNFINISHED = ("stopped", "error", "pending")
_MOST_BYTES = 1 << 20  # of thread.json


class _Thread(msgspec.Struct):
    title: str | None = None


def is_theirs(document: Any) -> bool:
    """Whether these are the lines of a `messages.jsonl`."""
    return isinstance(document, list) and any(
        isinstance(each, dict) and each.get("object") == _OBJECT for each in document
    )


def read(document: list[Any], path: Path, disclaimer: Disclaimer, now: float) -> Found:
    """The thread in the file at `path`; none when it holds nothing that was said. `disclaimer` is
    what its replies carry from now on; `now` dates what has no date."""
    found = Found()
    dropped = found.dropped
    lines = [each for each in document if isinstance(each, dict)]
    dropped["lines"] += len(document) - len(lines) + sum(_role(each) is None for each in lines)
    said = _latest([line for line in lines if _role(line) in _ROLES])
    if not said:
        return found
    dated = [moment for line in said if (moment := _moment(line)) is not None]
    created, updated = min(dated, default=now), max(dated, default=now)
    thread = next(
        (each["thread_id"] for each in said if isinstance(each.get("thread_id"), str)), ""
    )
    consultation_id = made_id("jan", min(dated, default=None), thread or repr(said[0]))
    messages: list[Message] = []
    for number, line in enumerate(said):
        role = _ROLES[_role(line) or ""]
        text, status = text_of(line.get("content"), dropped), Status.COMPLETE
        if role is Role.REPLY:
            text = answer_of(text, dropped)
            if line.get("status") in _UNFINISHED or not text.strip():
                status = Status.INTERRUPTED
            dropped["replies"] += not text.strip()
        identifier = line["id"] if isinstance(line.get("id"), str) else f"line {number}"
        messages.append(
            Message(
                id=made_id("jan", _moment(line), f"{thread}/{identifier}"),
                consultation_id=consultation_id,
                parent_id=messages[-1].id if messages else None,
                role=role,
                text=text,
                status=status,
                task=Task.CONSULTATION,
                created_at=_moment(line) or created,
                disclaimer_id=disclaimer.id if role is Role.REPLY else None,
                disclaimer_version=disclaimer.version if role is Role.REPLY else None,
            )
        )
    first = next((each.text for each in messages if each.role is Role.CLINICIAN), "")
    title = _title(path) or title_of(first) or "A thread of Jan"
    consultation = Consultation(consultation_id, title, created, updated, messages[-1].id)
    found.trees.append(checked(consultation, messages))
    return found


def _latest(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A message that was written again, as when it was edited, in its first place; an id that two
    different ones have is none."""
    found: dict[object, dict[str, Any]] = {}
    for number, line in enumerate(lines):
        identifier = line.get("id")
        earlier = found.get(identifier) if isinstance(identifier, str) else None
        if not isinstance(identifier, str):
            found[number] = line
        elif earlier is None or _role(earlier) == _role(line):
            found[identifier] = line
        else:
            found[number] = {**line, "id": None}
    return list(found.values())


def _role(line: dict[str, Any]) -> str | None:
    return role_of(line.get("role"))


def _moment(line: dict[str, Any]) -> float | None:
    return seconds(line.get("created_at")) or seconds(line.get("created"))


def _title(path: Path) -> str:
    with suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        with open_regular(path.with_name("thread.json")) as file:
            thread = msgspec.json.decode(file.read(_MOST_BYTES), type=_Thread)
        return title_within(thread.title or "")
    return ""
