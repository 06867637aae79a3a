"""Continuity wording: what is said about a vault that is not as it was left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from app.core.audit_chain import AuditRow
from app.core.units import spelled_moment
from app.export.transcript import local_time
from app.sentences import all_of, joined, say, say_count

_UNKNOWN = say("so nobody can tell whether this is the newest state of the vault")
_COPIED = say("A vault or a backup that was copied here by hand explains that.")
_OLDER = say("An older copy of it was put in its place, or its log was cut short.")
_PROBLEMS = {
    "end_unreadable": say(
        "The file that notes where the audit ends (audit.head) was changed or "
        "belongs to another vault, {unknown}. {copied}",
        unknown=_UNKNOWN,
        copied=_COPIED,
    ),
    "end_lost": say(
        "The file that notes where the audit ends (audit.head) is missing, {unknown}. {copied}",
        unknown=_UNKNOWN,
        copied=_COPIED,
    ),
    "mark_unreadable": say(
        "The file that notes how many changes were stored (vault.mark) was "
        "changed or belongs to another vault, {unknown}. {copied}",
        unknown=_UNKNOWN,
        copied=_COPIED,
    ),
    "mark_lost": say(
        "The file that notes how many changes were stored (vault.mark) is "
        "missing, {unknown}. {copied}",
        unknown=_UNKNOWN,
        copied=_COPIED,
    ),
    "rows_missing": say("This vault is older than when it was last open. {older}", older=_OLDER),
    "changes_missing": say("This vault is older than when it was last open. {older}", older=_OLDER),
    "rows_replaced": say(
        "This vault is not the one that was last open: the last rows of its audit "
        "are others. Another copy of it was put in its place."
    ),
    "older_database": say(
        "The database (vault.db) is older than its log: an older copy of it was put "
        "in its place. What was stored in between may be missing or mixed up."
    ),
    "log_of_another_time": say(
        "A log of an earlier time (vault.db-wal) lay beside the vault and was not used."
    ),
    "log_of_another_vault": say(
        "A log that does not fit this vault (vault.db-wal) lay beside it and was not used."
    ),
}


def amiss_sentence(row: AuditRow) -> str:
    """What was found, and what is missing, from when to when."""
    facts = msgspec.json.decode(row.detail, type=dict[str, Any])
    said: list[str] = [
        _PROBLEMS.get(facts.get("problem", ""), say("This vault is not as it was left."))
    ]
    if missing := _missing(facts):
        said.append(missing)
    if kept := facts.get("kept"):
        said.append(say("It is kept in the folder {kept}, in the data folder.", kept=kept))
    return joined(said)


def disturbance_sentence(row: AuditRow) -> str:
    """The same in the record, with the day on which it was found."""
    day = local_time(row.at / 1e6)[:19].replace("T", " ")
    return say("Found on {day}: {what}", day=day, what=amiss_sentence(row))


def notice_of(rows: Sequence[AuditRow]) -> str:
    """For who opens the vault, of one row or several that nobody has acknowledged; what can be
    done is said where the buttons or the commands for it are."""
    earlier = len(rows) - 1
    said = amiss_sentence(rows[-1])
    if not earlier:
        return said
    again = say_count(
        "Something was wrong once before: see the audit.",
        "Something was wrong {n:,} times before: see the audit.",
        n=earlier,
    )
    return joined((said, again))


def is_missing_something(rows: Sequence[AuditRow]) -> bool:
    """Whether what was stored is known to be missing: then a backup may help."""
    facts = (msgspec.json.decode(row.detail, type=dict[str, Any]) for row in rows)
    return any(
        each.get("changes") or each.get("problem") in ("rows_missing", "rows_replaced")
        for each in facts
    )


def _missing(facts: dict[str, Any]) -> str:
    changes, rows = facts.get("changes", 0), facts.get("rows", 0)
    lost = [
        say_count("{n} change", "{n:,} changes", n=changes) if changes else "",
        say_count("{n} row of the audit", "{n:,} rows of the audit", n=rows) if rows else "",
    ]
    what = all_of([each for each in lost if each])
    if not what:
        return ""
    since, until = _moment(facts.get("since", 0)), _moment(facts.get("until", 0))
    if since and until:
        return say_count(
            "{what} is missing, from the time between {since} and {until}.",
            "{what} are missing, from the time between {since} and {until}.",
            n=changes + rows,
            what=what,
            since=since,
            until=until,
        )
    return say_count("{what} is missing.", "{what} are missing.", n=changes + rows, what=what)


def _moment(at: int) -> str:
    """In microseconds; empty for one that no calendar has, or that is not known."""
    if at <= 0:
        return ""
    try:
        return spelled_moment(at / 1e6, seconds=True)
    except (OSError, OverflowError, ValueError):
        return ""
