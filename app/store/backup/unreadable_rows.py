"""Unreadable rows: what a repaired vault holds in place of a message that could not be read."""

from __future__ import annotations

from sqlite_utils import Database

from app.sentences import say
from app.store.backup.salvage.tables import Salvage

LOST_TITLE = "Recovered consultation"
LOST_TEXT = "[This message could not be read from the damaged vault.]"
LOST_REPLY = say("This reply could not be read from the damaged vault.")
CUT_REPLY = say("The end of this reply could not be read from the damaged vault.")
CUT_TEXT = "\n[The end of this message could not be read from the damaged vault.]"

_ROLES = {"clinician": "reply", "reply": "clinician"}


def as_far_as_read(table: str, values: tuple[object, ...]) -> tuple[object, ...] | None:
    """The row of a message, consultation or draft whose end is lost, with what is sure to be right
    for the rest; None when too little of it is left."""
    match table, values:
        case "messages", (number, str(identifier), consultation, parent, str(role), str(text), *_):
            if role not in _ROLES:
                return None
            if role == "clinician":
                state: tuple[object, ...] = ("complete", "consultation", moment(identifier))
                return (number, identifier, consultation, parent, role, text + CUT_TEXT, *state)
            return (
                number, identifier, consultation, parent, role, text, "interrupted",
                "consultation", moment(identifier), None, CUT_REPLY, "clinical", 1,
            )  # fmt: skip
        case "consultations", (number, str(identifier), str(title)):
            return (number, identifier, title, moment(identifier), moment(identifier))
        case "drafts", (number, consultation, str(text)):
            return (number, consultation, text, 0.0)
    return None


def mark_lost(database: Database, salvage: Salvage) -> None:
    """Put a mark in the place of each message and consultation that is known to be lost.

    Fills the temporary table `unreadable` (id, consultation_id) with the messages.
    """
    database.execute("CREATE TEMP TABLE unreadable (id TEXT PRIMARY KEY, consultation_id TEXT)")
    _mark_indexed(database, salvage)
    _mark_named(database)
    _make_consultations(database, salvage)
    _drop_dangling(database)


def moment(identifier: str) -> float:
    """Seconds since the epoch, from the first 48 bits of a version 7 UUID."""
    try:
        return int(identifier[:12], 16) / 1000
    except ValueError:
        return 0.0


def _mark_indexed(database: Database, salvage: Salvage) -> None:
    """Messages that the indexes know of. They hold the indexed value and the row's number."""
    ids = _by_number(salvage, "sqlite_autoindex_messages_1")
    consultations = _by_number(salvage, "messages_of_consultation")
    parents = _by_number(salvage, "messages_of_parent")
    saved = {row[0] for row in database.execute("SELECT number FROM messages")}
    known = {row[0] for row in database.execute("SELECT id FROM messages")}
    for number in sorted(set(ids) & set(consultations) - saved):
        if ids[number] not in known:
            _mark(database, ids[number], consultations[number], parents.get(number), number)


def _mark_named(database: Database) -> None:
    """Messages that nothing but their replies know of; theirs in turn is known to nobody."""
    for identifier, consultation in database.execute(
        "SELECT DISTINCT parent_id, consultation_id FROM messages "
        "WHERE parent_id IS NOT NULL AND parent_id NOT IN (SELECT id FROM messages)"
    ).fetchall():
        _mark(database, identifier, consultation, None, None)


def _mark(
    database: Database, identifier: str, consultation: str, parent: str | None, number: int | None
) -> None:
    role = _role_of(database, identifier, parent)
    reply = role == "reply"
    database.execute(
        "INSERT OR IGNORE INTO messages (number, id, consultation_id, parent_id, role, text, "
        "status, task, created_at, error, disclaimer_id, disclaimer_version) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, 'consultation', ?, ?, ?, ?)",
        (
            number, identifier, consultation, parent, role, "" if reply else LOST_TEXT,
            "failed" if reply else "complete", moment(identifier), LOST_REPLY if reply else None,
            "clinical" if reply else None, 1 if reply else None,
        ),
    )  # fmt: skip
    database.execute(
        "INSERT OR IGNORE INTO unreadable (id, consultation_id) VALUES (?, ?)",
        (identifier, consultation),
    )


def _role_of(database: Database, identifier: str, parent: str | None) -> str:
    """A question and its reply take turns."""
    row = database.execute(
        "SELECT role FROM messages WHERE id = ? OR parent_id = ? LIMIT 1", (parent, identifier)
    ).fetchone()
    return _ROLES.get(row[0], "clinician") if row else "clinician"


def _make_consultations(database: Database, salvage: Salvage) -> None:
    tables = [each for each in ("messages", "drafts", "notes") if each in database.table_names()]
    missing = {
        row[0]
        for table in tables
        for row in database.execute(
            f"SELECT DISTINCT consultation_id FROM {table} WHERE consultation_id IS NOT NULL "
            "AND consultation_id NOT IN (SELECT id FROM consultations)"
        )
    }
    missing |= set(_by_number(salvage, "sqlite_autoindex_consultations_1").values())
    for identifier in sorted(missing):
        database.execute(
            "INSERT OR IGNORE INTO consultations (id, title, created_at, updated_at) "
            "SELECT ?, ?, ?, ifnull((SELECT max(created_at) FROM messages "
            "WHERE consultation_id = ?), ?)",
            (identifier, LOST_TITLE, moment(identifier), identifier, moment(identifier)),
        )


def _drop_dangling(database: Database) -> None:
    """What belongs to a row that is lost can't be kept (a tag, a snapshot's entry); what only
    names one does without. Again, while that leaves others without theirs."""
    for _ in database.table_names():
        dangling = {row[0] for row in database.execute("PRAGMA foreign_key_check").fetchall()}
        for table in dangling:
            _drop_dangling_of(database, table)
        if not dangling:
            return


def _drop_dangling_of(database: Database, table: str) -> None:
    for key in database.execute(f"PRAGMA foreign_key_list([{table}])").fetchall():
        parent, column, referred, on_delete = key[2], key[3], key[4], key[6]
        names = on_delete == "SET NULL"
        database.execute(
            (f"UPDATE [{table}] SET [{column}] = NULL" if names else f"DELETE FROM [{table}]")
            + f" WHERE [{column}] IS NOT NULL "
            f"AND [{column}] NOT IN (SELECT [{referred}] FROM [{parent}])"
        )


def _by_number(salvage: Salvage, index: str) -> dict[int, str]:
    return {
        row.values[1]: row.values[0]
        for row in salvage.rows_of(index)
        if len(row.values) == 2
        and isinstance(row.values[0], str)
        and isinstance(row.values[1], int)
    }
