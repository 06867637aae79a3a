"""Row mapping between the database and the types of app.core.consultations.messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

import msgspec

from app.core.consultations.messages import (
    Consultation,
    Message,
    Provenance,
    Role,
    Status,
    Timings,
    TokenCounts,
)
from app.core.consultations.tasks import Task

_T = TypeVar("_T")

# Of the table called c.
CONSULTATION = """
    c.id, c.title, c.created_at, c.updated_at, c.leaf_id, c.deleted_at, c.pinned_at, c.archived_at,
    c.case_reference,
    (SELECT group_concat(name, char(31) ORDER BY folded) FROM consultation_tags ct
        JOIN tags ON tags.number = ct.tag WHERE ct.consultation_id = c.id)"""
_MESSAGE_FIELDS = (
    "id",
    "consultation_id",
    "parent_id",
    "role",
    "text",
    "status",
    "task",
    "created_at",
    "finish_reason",
    "error",
    "disclaimer_id",
    "disclaimer_version",
    "provenance",
    "tokens",
    "timings",
    "omitted",
)
MESSAGE_COLUMNS = ", ".join(_MESSAGE_FIELDS)


def consultation_of(row: Sequence[Any]) -> Consultation:
    """From CONSULTATION."""
    fields = [*row[:-1], tuple(row[-1].split("\x1f")) if row[-1] else ()]
    return Consultation(*fields)


def message_of(row: Sequence[Any]) -> Message:
    """From MESSAGE_COLUMNS."""
    (*plain, provenance, tokens, timings, omitted) = row
    fields = dict(zip(_MESSAGE_FIELDS, plain, strict=False))
    fields["role"] = Role(fields["role"])
    fields["status"] = Status(fields["status"])
    fields["task"] = Task(fields["task"])
    return Message(
        **fields,
        provenance=_decoded(provenance, Provenance),
        tokens=_decoded(tokens, TokenCounts),
        timings=_decoded(timings, Timings),
        omitted=tuple(msgspec.json.decode(omitted, type=list[str])),
    )


def message_row(message: Message) -> dict[str, Any]:
    """Columns and values to store."""
    row: dict[str, Any] = {name: getattr(message, name) for name in _MESSAGE_FIELDS}
    for name in ("role", "status", "task"):
        row[name] = row[name].value
    for name in ("provenance", "tokens", "timings"):
        row[name] = None if row[name] is None else msgspec.json.encode(row[name]).decode()
    row["omitted"] = msgspec.json.encode(message.omitted).decode()
    row["text"] = storable(message.text)
    return row


def storable(text: str) -> str:
    """The text without halves of surrogate pairs, which UTF-8 cannot hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def one_line(text: str) -> str:
    return " ".join(storable(text).split())


def _decoded(source: str | None, kind: type[_T]) -> _T | None:
    return None if source is None else msgspec.json.decode(source, type=kind)
