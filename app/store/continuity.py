"""Continuity check: whether a vault continues where it was left, done before anything is stored in
it.

Three things can come from another time while the rest is untouched: the database, its log, and the
mark beside them (see continuity_mark). A log that is older than the database, or another vault's,
is moved to a dated folder and not used. A log with changes behind a damaged frame is left as it is,
and the vault is not opened: a repair reads what lies behind the damage, opening would overwrite it.
Anything else that is missing shows in the count of changes.
"""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import cast

import apsw
from sqlite_utils import Database

from app.errors import VaultDamaged
from app.files import sync_folder
from app.sentences import joined, say, say_count
from app.store.backup.salvage.database_pages import DatabasePages
from app.store.connection import as_database, connect, use_log
from app.store.continuity_mark import ChangeCount, ContinuityMark, counted
from app.store.sqlite_driver import Connection, open_to_look
from app.store.write_ahead_log import behind_damage, has_log, log_of

CHANGES_MISSING = "changes_missing"
OLDER_DATABASE = "older_database"
LOG_OF_ANOTHER_TIME = "log_of_another_time"
LOG_OF_ANOTHER_VAULT = "log_of_another_vault"
MARK_LOST = "mark_lost"
MARK_UNREADABLE = "mark_unreadable"


@dataclass(frozen=True)
class Past:
    """What is wrong since the vault was last closed: one of the names above, or nothing. `changes`
    are missing, made between `since` and `until` (microseconds, UTC; 0 where that is not known).
    `kept`: the name of the folder that a damaged log was moved to."""

    problem: str = ""
    changes: int = 0
    since: int = 0
    until: int = 0
    kept: str = ""


def open_where_left(
    path: Path, data_key: bytes | bytearray, mark: ContinuityMark
) -> tuple[Database, Past]:
    """A connection to the database, and what is wrong. The mark then holds what is there now.

    Raises VaultDamaged for a log that a repair would read further than an opening; what `connect`
    raises.
    """
    base = _counted_without_log(path, data_key) if has_log(path) else None
    database, kept = _connected(path, data_key, mark, base)
    try:
        count = counted(database)
        past = _compared(count, base, mark, kept)
        mark.begin(count, (base or count).changes, held=past.problem != "")
    except BaseException:
        database.close()
        raise
    return database, past


def refuse_damaged_log(path: Path) -> None:
    """For a database of before there was a mark. Raises VaultDamaged."""
    with suppress(OSError):
        if has_log(path) and behind_damage(log_of(path)).commits:
            raise _damaged_log(path, ChangeCount(), None)


def _connected(
    path: Path, data_key: bytes | bytearray, mark: ContinuityMark, base: ChangeCount | None
) -> tuple[Database, Past]:
    """With the log that lies there or, where that is none of its own, without."""
    if not has_log(path):
        return connect(path, data_key), Past()
    database = None
    try:
        database = connect(path, data_key, keep_log=True)
        count = counted(database)
    except (apsw.CorruptError, apsw.NotADBError):
        if database is not None:
            database.close()
        if base is None or not _is_foreign(path, data_key):
            raise
        return _without_log(path, data_key, LOG_OF_ANOTHER_VAULT)
    try:
        if base is not None and count.changes < base.changes:
            database.close()
            return _without_log(path, data_key, LOG_OF_ANOTHER_TIME)
        # A log of our own counts more, unless all of it was written back already.
        if base is not None and count.changes == base.changes and _is_foreign(path, data_key):
            database.close()
            return _without_log(path, data_key, LOG_OF_ANOTHER_VAULT)
        if not _is_whole(count, mark):
            behind = behind_damage(log_of(path))
            if behind.frames if mark.found else behind.commits:
                raise _damaged_log(path, count, mark)
        use_log(cast("Connection", database.conn))
    except BaseException:
        database.close()
        raise
    return database, Past()


def _without_log(path: Path, data_key: bytes | bytearray, why: str) -> tuple[Database, Past]:
    past = Past(why, kept=_put_aside(path))
    return connect(path, data_key), past


def _is_foreign(path: Path, data_key: bytes | bytearray) -> bool:
    """Whether the log has pages, and the key opens none of them."""
    scratch = path.with_name(f".{path.name}.log")
    scratch.unlink(missing_ok=True)
    with closing(DatabasePages(path, data_key, scratch)) as pages:
        return pages.log_is_foreign


def _is_whole(count: ChangeCount, mark: ContinuityMark) -> bool:
    return mark.found is not None and count.changes >= mark.found.count.changes


def _compared(
    count: ChangeCount, base: ChangeCount | None, mark: ContinuityMark, past: Past
) -> Past:
    noted = mark.found
    if noted is None:
        return past
    if missing := max(0, noted.count.changes - count.changes):
        since, until = count.at, noted.count.at
        return Past(past.problem or CHANGES_MISSING, missing, since, until, past.kept)
    if base is not None and base.changes < noted.base:
        missing = noted.base - base.changes
        return Past(OLDER_DATABASE, missing, base.at, noted.count.at, past.kept)
    return past


def _counted_without_log(path: Path, data_key: bytes | bytearray) -> ChangeCount | None:
    """None where the database can't be read by itself."""
    try:
        with closing(open_to_look(path, data_key)) as connection:
            return counted(as_database(connection))
    except apsw.Error:
        return None


def _put_aside(path: Path) -> str:
    """Move the log where nothing uses it; the name of the folder. Raises OSError."""
    stem = f"vault-log-{datetime.now():%Y-%m-%d-%H.%M.%S}"
    folder, number = path.with_name(stem), 1
    while folder.exists():
        number += 1
        folder = path.with_name(f"{stem}-{number}")
    folder.mkdir(mode=0o700)
    log = log_of(path)
    log.rename(folder / log.name)
    with suppress(OSError):
        path.with_name(path.name + "-shm").unlink()
    sync_folder(folder)
    sync_folder(path.parent)
    return folder.name


def _damaged_log(path: Path, count: ChangeCount, mark: ContinuityMark | None) -> VaultDamaged:
    noted = mark.found if mark else None
    what: str = say("Changes")
    if noted is not None and (missing := noted.count.changes - count.changes) > 0:
        what = say_count("{n} change", "{n:,} changes", n=missing)
        if count.at:
            since, until = _moment(count.at), _moment(noted.count.at)
            made = say("made between {since} and {until}", since=since, until=until)
            what = joined((what, made))
    return VaultDamaged(
        say(
            "The log of the last changes ({name}) is damaged. {what} may lie behind "
            "the damage, where only a repair can read them. Repair the vault before "
            "anything else is stored in it; it was left as it is.",
            name=log_of(path).name,
            what=what,
        ),
        repairable=True,
    )


def _moment(at: int) -> str:
    try:
        when = datetime.fromtimestamp(at / 1e6)
    except (OSError, OverflowError, ValueError):
        return say("an unknown time")
    return f"{when.day} {when:%B %Y, %H:%M}"
