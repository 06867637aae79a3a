"""Repair: builds a new vault from what can still be read of a damaged one, which is kept.

Whole rows come back as they were. A lost message whose position an index still knows, or that
another message names as its parent, is marked where it stood: no loss goes unmentioned.
"""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from app.core.audit_chain import AuditEvent
from app.errors import DiskFull, HomeNotWritable, VaultDamaged
from app.files import create_private, is_disk_full, read_regular, write_new
from app.paths import Home
from app.sentences import say
from app.store import migrations
from app.store.backup.backup_folder import DATABASE, KEY
from app.store.backup.restore import finish_restore, publish, stage_head
from app.store.backup.salvage.database_pages import DatabasePages
from app.store.backup.salvage.records import SalvagedRow
from app.store.backup.salvage.tables import Salvage, is_derived
from app.store.backup.unreadable_rows import as_far_as_read, mark_lost
from app.store.connection import connect
from app.store.continuity_mark import PURPOSE, ContinuityMark, counted
from app.store.integrity import findings
from app.store.keys.key_file import MOST_BYTES
from app.store.keys.key_slots import subkey_of
from app.store.storage_errors import storage_errors

_PART = ".repair.part"
_LOGGED = "logged"
# How far a repair is when its steps are done: rows by their trees, strays, what was lost marked.
_BY_TREES, _READ, _WRITTEN = 0.7, 0.8, 0.85


@dataclass(frozen=True)
class Loss:
    """How many messages of one consultation could not be read, or not to their end."""

    consultation_id: str
    title: str
    messages: int
    cut: int


@dataclass(frozen=True)
class Repaired:
    """`pages` of `all_pages` could not be read; `kept` is the folder with the damaged vault.
    `rest_lost`: without the first page nothing but consultations, messages and drafts is told.
    `changes` were noted as stored, and are not in what could be read; 0 where that is not known.
    """

    consultations: int
    messages: int
    losses: tuple[Loss, ...]
    pages: int
    all_pages: int
    rest_lost: bool
    kept: Path | None
    changes: int = 0


def repair(
    home: Home,
    data_key: bytes | bytearray,
    progress: Callable[[float], None] = lambda fraction: None,
) -> Repaired:
    """Save what can be read of the vault into a new one, and replace it with that.

    To be called with the lock held and the vault closed. Raises VaultDamaged when nothing at all
    can be read, DiskFull, HomeNotWritable; the vault is as it was then.
    """
    part = home.root / _PART
    shutil.rmtree(part, ignore_errors=True)
    try:
        with _disk_errors(home):
            part.mkdir(mode=0o700)
            create_private(part / DATABASE)
            with (
                storage_errors(part / DATABASE),
                closing(DatabasePages(home.vault, data_key, part / _LOGGED)) as pages,
                closing(connect(part / DATABASE, data_key)) as database,
            ):
                report = _rebuild(database, pages, progress)
                report["changes"] = _changes_missing(home, data_key, database, report)
                lost = sum(loss.messages + loss.cut for loss in report["losses"])
            with storage_errors(part / DATABASE):
                facts = {"saved": report["messages"], "lost": lost, "changes": report["changes"]}
                stage_head(part, data_key, AuditEvent.REPAIRED, **facts)
            write_new(part / KEY, read_regular(home.vault_key, MOST_BYTES))
            publish(home, part, "damaged")
    finally:
        shutil.rmtree(part, ignore_errors=True)
    kept = finish_restore(home)
    return Repaired(**report, kept=kept)


def _changes_missing(
    home: Home, data_key: bytes | bytearray, database: Database, report: dict[str, Any]
) -> int:
    """How many changes the vault had by its mark, and the repaired one has not."""
    found = ContinuityMark(home.vault_mark, subkey_of(data_key, PURPOSE)).found
    if found is None or report["rest_lost"]:
        return 0
    return max(0, found.count.changes - counted(database).changes)


def _rebuild(
    database: Database, pages: DatabasePages, progress: Callable[[float], None]
) -> dict[str, Any]:
    salvage = Salvage(pages)
    _lay_out(database, salvage.version)
    database.execute("PRAGMA foreign_keys = OFF")
    with database.atomic(), _without_guards(database):
        cut = _insert_all(database, salvage, pages.count, progress)
        nothing = not _count(database, "consultations") and not _count(database, "messages")
        if nothing and (pages.lost or salvage.version is None):
            raise VaultDamaged(
                say(
                    "Nothing could be read: the database is destroyed, or does not belong to the "
                    "key file beside it. It was left as it is; restore a backup."
                )
            )
        readable = _count(database, "messages")
        mark_lost(database, salvage)
        if "tags" in database.table_names():  # consultations came after what they are tagged with
            database.execute("UPDATE tags SET name = name")
    losses = _losses(database, cut)
    progress(_WRITTEN)
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if found := findings(database.conn, thorough=True):
        raise VaultDamaged(
            say("The repaired vault is not sound ({found}); nothing was changed.", found=found[0])
        )
    progress(1.0)
    return {
        "consultations": _count(database, "consultations"),
        "messages": readable,
        "losses": losses,
        "pages": len(pages.lost),
        "all_pages": pages.count,
        "rest_lost": salvage.version is None,
    }


def _lay_out(database: Database, version: int | None) -> None:
    """The schema of the damaged vault: opening the new one migrates it like any other."""
    names = migrations.names()
    known = len(names) if version is None else version
    migrations.migrations().apply(database, stop_before=names[known:])
    database.execute(f"PRAGMA user_version = {min(known, len(names))}")


def _insert_all(
    database: Database, salvage: Salvage, pages: int, progress: Callable[[float], None]
) -> set[str]:
    """The ids of messages that were cut. `pages`: how many there are."""
    ours = [table for table in database.table_names() if not is_derived(table)]
    cut: set[str] = set()
    writers = {name: _Writer(database, name) for name in ours}
    told = set(salvage.tables())
    named = [name for name in ours if name in told]
    leaves = sum(map(salvage.leaves_of, named))
    step = _steps(progress, leaves, 0.0, _BY_TREES)
    for name in named:
        for row in salvage.rows_of(name, step):
            _insert(writers[name], name, row, cut)
    for name, row in salvage.strays(_steps(progress, pages, _BY_TREES, _READ)):
        _insert(writers[name], name, row, cut)
    return cut


def _steps(
    progress: Callable[[float], None], count: int, begin: float, end: float
) -> Callable[[], None]:
    """What is called `count` times between two fractions of the whole."""
    done = itertools.count(1)
    return lambda: progress(begin + (end - begin) * min(1.0, next(done) / max(1, count)))


def _insert(writer: _Writer, name: str, row: SalvagedRow, cut: set[str]) -> None:
    if not row.values:
        return
    first = row.rowid if writer.numbered else row.values[0]
    values: tuple[object, ...] = (first, *row.values[1:])
    if not row.whole:
        filled = as_far_as_read(name, values)
        if filled is None:
            return
        values = filled
        if name == "messages":
            cut.add(str(values[1]))
    writer.add(values)


class _Writer:
    """Inserts rows by the order of a table's columns; those added later keep their defaults."""

    def __init__(self, database: Database, table: str) -> None:
        self._database = database
        self._table = table
        columns = database.execute(f"PRAGMA table_info([{table}])").fetchall()
        self._names = [str(column[1]) for column in columns]
        # An INTEGER PRIMARY KEY stands as the row's number, not among its values.
        self.numbered = columns[0][2] == "INTEGER" and columns[0][5] == 1

    def add(self, values: tuple[object, ...]) -> None:
        names = self._names[: len(values)]
        self._database.execute(
            f"INSERT OR IGNORE INTO [{self._table}] ({', '.join(names)}) "
            f"VALUES ({', '.join('?' * len(names))})",
            values[: len(names)],
        )


@contextmanager
def _without_guards(database: Database) -> Iterator[None]:
    """Triggers that guard a table (the audit's) would refuse rows that come out of order; those
    that fill the search indexes stay, or the first change would find the indexes wrong."""
    guards = database.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%raise(%'"
    ).fetchall()
    for name, _ in guards:
        database.execute(f"DROP TRIGGER [{name}]")
    yield
    for _, sql in guards:
        database.execute(sql)


def _losses(database: Database, cut: set[str]) -> tuple[Loss, ...]:
    marked = dict(
        database.execute(
            "SELECT consultation_id, count(*) FROM unreadable GROUP BY consultation_id"
        ).fetchall()
    )
    cuts: dict[str, int] = {}
    for identifier in cut:
        row = database.execute(
            "SELECT consultation_id FROM messages WHERE id = ?", (identifier,)
        ).fetchone()
        if row:
            cuts[row[0]] = cuts.get(row[0], 0) + 1
    return tuple(
        Loss(identifier, title, marked.get(identifier, 0), cuts.get(identifier, 0))
        for identifier, title in database.execute(
            "SELECT id, title FROM consultations ORDER BY number"
        ).fetchall()
        if identifier in marked or identifier in cuts
    )


def _count(database: Database, table: str) -> int:
    return int(database.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


@contextmanager
def _disk_errors(home: Home) -> Iterator[None]:
    full = DiskFull(
        say(
            "The disk of {root} is full: a repair needs as much room as the vault "
            "takes. Free some space and try again; nothing was changed.",
            root=home.root,
        )
    )
    try:
        yield
    except DiskFull as error:  # the database's own sentence speaks of a change
        raise full from error
    except OSError as error:
        if is_disk_full(error):
            raise full from error
        raise HomeNotWritable(
            say(
                "The vault in {root} cannot be read or written ({reason}). Check the "
                "disk and the rights of the folder; nothing was changed.",
                root=home.root,
                reason=error.strerror,
            )
        ) from error
