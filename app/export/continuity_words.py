"""Continuity wording: what is said about a vault that is not as it was left."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec

from app.core.audit_chain import AuditRow
from app.core.units import count_of
from app.export.transcript import local_time

_UNKNOWN = "so nobody can tell whether this is the newest state of the vault"
_COPIED = "A vault or a backup that was copied here by hand explains that."
_OLDER = "An older copy of it was put in its place, or its log was cut short."
_PROBLEMS = {
    "end_unreadable": "The file that notes where the audit ends (audit.head) was changed or "
    f"belongs to another vault, {_UNKNOWN}. {_COPIED}",
    "end_lost": f"The file that notes where the audit ends (audit.head) is missing, {_UNKNOWN}. "
    f"{_COPIED}",
    "mark_unreadable": "The file that notes how many changes were stored (vault.mark) was changed "
    f"or belongs to another vault, {_UNKNOWN}. {_COPIED}",
    "mark_lost": "The file that notes how many changes were stored (vault.mark) is missing, "
    f"{_UNKNOWN}. {_COPIED}",
    "rows_missing": f"This vault is older than when it was last open. {_OLDER}",
    "changes_missing": f"This vault is older than when it was last open. {_OLDER}",
    "rows_replaced": "This vault is not the one that was last open: the last rows of its audit "
    "are others. Another copy of it was put in its place.",
    "older_database": "The database (vault.db) is older than its log: an older copy of it was put "
    "in its place. What was stored in between may be missing or mixed up.",
    "log_of_another_time": "A log of an earlier time (vault.db-wal) lay beside the vault and was "
    "not used.",
    "log_of_another_vault": "A log that does not fit this vault (vault.db-wal) lay beside it and "
    "was not used.",
}


def amiss_sentence(row: AuditRow) -> str:
    """What was found, and what is missing, from when to when."""
    facts = msgspec.json.decode(row.detail, type=dict[str, Any])
    said = [_PROBLEMS.get(facts.get("problem", ""), "This vault is not as it was left.")]
    if missing := _missing(facts):
        said.append(missing)
    if kept := facts.get("kept"):
        said.append(f"It is kept in the folder {kept}, in the data folder.")
    return " ".join(said)


def disturbance_sentence(row: AuditRow) -> str:
    """The same in the record, with the day on which it was found."""
    return f"Found on {local_time(row.at / 1e6)[:19].replace('T', ' ')}: {amiss_sentence(row)}"


def notice_of(rows: Sequence[AuditRow]) -> str:
    """For who opens the vault, of one row or several that nobody has acknowledged; what can be
    done is said where the buttons or the commands for it are."""
    earlier = len(rows) - 1
    said = amiss_sentence(rows[-1])
    if earlier:
        times = "once before" if earlier == 1 else f"{earlier:,} times before"
        said += f" Something was wrong {times}: see the audit."
    return said


def is_missing_something(rows: Sequence[AuditRow]) -> bool:
    """Whether what was stored is known to be missing: then a backup may help."""
    facts = (msgspec.json.decode(row.detail, type=dict[str, Any]) for row in rows)
    return any(
        each.get("changes") or each.get("problem") in ("rows_missing", "rows_replaced")
        for each in facts
    )


def _missing(facts: dict[str, Any]) -> str:
    changes, rows = facts.get("changes", 0), facts.get("rows", 0)
    what = [
        count_of(changes, "change") if changes else "",
        count_of(rows, "row of the audit", "rows of the audit") if rows else "",
    ]
    named = " and ".join(each for each in what if each)
    if not named:
        return ""
    since, until = _moment(facts.get("since", 0)), _moment(facts.get("until", 0))
    between = f", from the time between {since} and {until}" if since and until else ""
    are = "is" if changes + rows == 1 else "are"
    return f"{named} {are} missing{between}."


def _moment(at: int) -> str:
    """In microseconds; empty for one that no calendar has, or that is not known."""
    if at <= 0:
        return ""
    try:
        when = datetime.fromtimestamp(at / 1e6)
    except (OSError, OverflowError, ValueError):
        return ""
    return f"{when.day} {when:%B %Y, %H:%M:%S}"
