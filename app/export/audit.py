"""The audit as others can read and check it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from app.core.audit import AuditRow
from app.export.transcript import local_time


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


_AMISS = {
    "end_unreadable": "the file that notes its end could not be read",
    "end_lost": "the file that notes its end was missing",
    "rows_missing": "the last rows were missing",
    "rows_replaced": "the last rows were others",
}


def disturbance_sentence(row: AuditRow) -> str:
    """What a row tells that was written when the audit's end was found amiss."""
    facts = msgspec.json.decode(row.detail, type=dict[str, Any])
    return (
        f"When the vault was opened on {local_time(row.at / 1e6)[:19]}, the record did not end "
        f"as it had been left: {_AMISS.get(facts.get('problem', ''), 'it differed')}. Rows that "
        f"were there: {facts.get('found'):,}. A backup that was put back, or a repair, explains "
        "that."
    )


def sound_sentence(rows: int) -> str:
    return f"The record is whole: {rows:,} rows, none changed, removed or put in."
