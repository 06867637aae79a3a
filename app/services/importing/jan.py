"""A thread of Jan, as its documentation describes the files of one.

https://jan.ai/docs/data-folder: `messages.jsonl` has a message on each line, in their order; a
`thread.json` beside it has the title. Threads do not branch. Messages of other roles than `user`
and `assistant` are left out, and of the rest what is not text (pictures). A reply gets no
provenance: from what it was made is not known here.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
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

_OBJECT = "thread.message"
_ROLES = {"user": Role.CLINICIAN, "assistant": Role.REPLY}
_UNFINISHED = ("stopped", "error", "pending")
_MOST_BYTES = 1 << 20  # of thread.json


class _Text(msgspec.Struct):
    value: str


class _Part(msgspec.Struct):
    type: str
    text: _Text | None = None


class _Line(msgspec.Struct):
    id: str
    thread_id: str
    role: str
    content: list[_Part]
    status: str = "ready"
    created: float | None = None
    created_at: float | None = None

    @property
    def moment(self) -> float | None:
        return seconds(self.created_at or self.created)

    @property
    def text(self) -> str:
        return "\n\n".join(part.text.value for part in self.content if part.text is not None)


class _Thread(msgspec.Struct):
    title: str = ""


def is_theirs(document: Any) -> bool:
    """Whether these are the lines of a `messages.jsonl`."""
    return (
        isinstance(document, list)
        and bool(document)
        and all(isinstance(each, dict) and each.get("object") == _OBJECT for each in document)
    )


def read(document: list[Any], path: Path, disclaimer: Disclaimer, now: float) -> list[Tree]:
    """The thread in the file at `path`; none when it holds nothing that was said. `disclaimer` is
    what its replies carry from now on; `now` dates what has no date. Raises ImportRefused."""
    try:
        lines = msgspec.convert(document, list[_Line])
    except (msgspec.ValidationError, RecursionError) as error:
        raise ImportRefused(
            f"A message in {path.name} is not as Jan writes them. Nothing was imported."
        ) from error
    said = [line for line in lines if line.role in _ROLES]
    if not said:
        return []
    dated = [line.moment for line in said if line.moment is not None]
    created, updated = min(dated, default=now), max(dated, default=now)
    thread = said[0].thread_id
    consultation_id = made_id("jan", min(dated, default=None), thread)
    messages: list[Message] = []
    for line in said:
        reply = _ROLES[line.role] is Role.REPLY
        messages.append(
            Message(
                id=made_id("jan", line.moment, f"{thread}/{line.id}"),
                consultation_id=consultation_id,
                parent_id=messages[-1].id if messages else None,
                role=_ROLES[line.role],
                text=line.text,
                status=Status.INTERRUPTED
                if reply and line.status in _UNFINISHED
                else Status.COMPLETE,
                task=Task.CONSULTATION,
                created_at=line.moment or created,
                disclaimer_id=disclaimer.id if reply else None,
                disclaimer_version=disclaimer.version if reply else None,
            )
        )
    first = next((each.text for each in messages if each.role is Role.CLINICIAN), "")
    title = _title(path) or title_of(first)
    consultation = Consultation(consultation_id, title, created, updated, messages[-1].id)
    return [checked(consultation, messages)]


def _title(path: Path) -> str:
    with suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        with path.with_name("thread.json").open("rb") as file:
            thread = msgspec.json.decode(file.read(_MOST_BYTES), type=_Thread)
        return " ".join(thread.title.split())
    return ""
