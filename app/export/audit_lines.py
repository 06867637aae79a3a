"""Audit export: the record as lines that others can read and check."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from app.core.audit_chain import AuditRow
from app.sentences import say


def fields_of(row: AuditRow) -> dict[str, Any]:
    """As JSON has it: `at` in seconds, `detail` as an object, the hash in hexadecimal."""
    return {
        "number": row.number,
        "at": row.at / 1e6,
        "who": row.who,
        "event": row.event,
        "subject": row.subject,
        "detail": msgspec.json.decode(row.detail),
        "hash": row.hash.hex(),
    }


def audit_lines(rows: Iterable[AuditRow]) -> str:
    """One JSON object a line, with all that the hash is made of, exactly: `at` in microseconds,
    `detail` as it is stored."""
    exact = ({**fields_of(row), "at": row.at, "detail": row.detail} for row in rows)
    return "".join(msgspec.json.encode(fields).decode() + "\n" for fields in exact)


def sound_sentence(rows: int) -> str:
    return say("The record is whole: {rows:,} rows, none changed, removed or put in.", rows=rows)
