"""Audit trail of one vault: who did what, when, to which consultation, and never a word of its
text.
"""

from __future__ import annotations

import getpass
import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.core.audit_chain import AuditEvent, AuditRow, first_broken
from app.errors import InternalError, UserError
from app.log import origin_of
from app.sentences import say
from app.settings import Settings
from app.store.audit_head import PURPOSE, Head, read_head, write_head
from app.store.audit_rows import AuditRows
from app.store.continuity import MARK_LOST, MARK_UNREADABLE, Past
from app.store.continuity_mark import ContinuityMark
from app.store.vault import Vault
from app.store.vault_state import State

MAX_DETAIL = 200  # characters of a value: a name or a hash, no text

# Settings that decide what is kept, and for whom: a change of one is recorded.
_RECORDED_SETTINGS = (
    "trash_days",
    "retention_days",
    "backup_every_days",
    "backup_keep",
    "lock_after_minutes",
    "on_lock",
    "clear_clipboard_s",
)

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ChainVerdict:
    """What a check found. `problems` are sentences, none for a sound audit; `disturbances` are
    the rows that tell of an earlier problem, which was noticed when the vault was opened."""

    rows: int
    problems: tuple[str, ...]
    disturbances: tuple[AuditRow, ...]


@dataclass(frozen=True)
class _Waiting:
    at: int
    who: str
    event: AuditEvent
    subject: str
    detail: str


class Audit:
    """Records from any thread; every call writes to the disk, so none belongs on the window's.

    What can't be stored (a full disk) waits in memory for the next record: no action is refused
    for it. Made before anything else is stored in the vault: what happened to it meanwhile becomes
    the first row. `is_as_left`: the vault goes on where it was closed last; not so where something
    was wrong, nor at the first opening after a restore or a repair.
    """

    def __init__(self, vault: Vault, head_path: Path) -> None:
        self._rows = AuditRows(vault)
        self._state = State(vault)
        self._mark = vault.mark
        self._head_path = head_path
        self._key = vault.subkey(PURPOSE)
        self._lock = threading.Lock()
        self._checks: list[Callable[[list[AuditRow]], Sequence[str]]] = []
        self._waiting: list[_Waiting] = []
        self._unseen = self._due = 0
        self.is_as_left = True
        past, vault.past = vault.past, Past()
        self._note_what_happened_meanwhile(past)

    def record(
        self,
        event: AuditEvent,
        subject: str = "",
        *,
        at: float | None = None,
        **detail: str | int | float | bool,
    ) -> None:
        """Add a row. `subject` is an id; `at` in seconds, UTC, now by default. `detail` names
        facts: a format, a count, a model; never what somebody wrote, nor a path.
        """
        for name, value in detail.items():
            if isinstance(value, str) and len(value) > MAX_DETAIL:
                raise InternalError(f"the audit takes facts, no text: {name}")
        encoded = msgspec.json.encode(detail, order="sorted").decode()
        moment = time.time() if at is None else at
        self._take(_Waiting(round(moment * 1e6), system_user(), event, subject, encoded))

    def rows(self, since: float | None = None) -> list[AuditRow]:
        """From that moment on (seconds, UTC), or all, in the order in which they were added."""
        return self._rows.rows(None if since is None else round(since * 1e6))

    def also_check(self, check: Callable[[list[AuditRow]], Sequence[str]]) -> None:
        """Have `verify` ask this too: what is wrong, by all rows, with something they tell of."""
        self._checks.append(check)

    def verify(self) -> ChainVerdict:
        """Check every row, that none is missing at the end, and what else `also_check` was told."""
        with self._lock:
            rows = self._rows.rows()
            problems: list[str] = []
            if broken := first_broken(rows):
                problems.append(
                    say(
                        "Row {broken} does not follow from those before it: it was changed, a "
                        "row was removed there, or one was put in.",
                        broken=broken,
                    )
                )
            head, problem = self._head()
            if problem := problem or self._problem_of_the_end(head):
                problems.append(_SENTENCES[problem])
        for check in self._checks:
            problems += check(rows)
        disturbances = tuple(row for row in rows if row.event == AuditEvent.AUDIT_DISTURBED)
        return ChainVerdict(len(rows), tuple(problems), disturbances)

    def unseen(self) -> list[AuditRow]:
        """Rows that report something wrong and that nobody has acknowledged, the oldest first."""
        if not self._unseen:
            return []
        return self._rows.rows_of(AuditEvent.AUDIT_DISTURBED, self._seen())

    def acknowledge(self) -> int:
        """Whoever reads this record has seen what was wrong. How many rows; they stay. Raises
        storage errors."""
        rows = self.unseen()
        if rows:
            self._state.set_state(_SEEN, str(rows[-1].number))
            self.record(AuditEvent.ACKNOWLEDGED, rows=len(rows))
            self._unseen = 0
            self._note_end()
        return len(rows)

    def note_due(self, count: int) -> None:
        """So many consultations of the trash are to be deleted for good: for who has no key."""
        if count != self._due:
            self._due = count
            self._note_end()

    def _note_what_happened_meanwhile(self, past: Past) -> None:
        try:
            head, problem = self._head()
            problem = problem or self._problem_of_the_end(head)
            count, _ = self._rows.head()
        except UserError as error:  # a damaged audit must not lock its owner out
            _log.warning("the audit's end could not be read: %s", origin_of(error))
            return
        if head is not None:
            self._unseen, self._due = head.unseen, head.due
            if head.event and not problem:
                self.is_as_left = False
                self._take(_Waiting(_now(), system_user(), AuditEvent(head.event), "", head.detail))
        facts = _facts(past, problem, head, count, self._mark)
        if facts:
            self.is_as_left = False
            if head is None:  # it may have counted some
                self._unseen = len(self._rows.rows_of(AuditEvent.AUDIT_DISTURBED, self._seen()))
            self._unseen += 1
            facts["found"] = count
            detail = msgspec.json.encode(facts, order="sorted").decode()
            self._take(_Waiting(_now(), system_user(), AuditEvent.AUDIT_DISTURBED, "", detail))

    def _seen(self) -> int:
        return int(self._state.state(_SEEN) or 0)

    def _take(self, one: _Waiting) -> None:
        with self._lock:
            self._waiting.append(one)
            self._store_waiting()

    def _store_waiting(self) -> None:
        try:
            while self._waiting:
                one = self._waiting[0]
                row = self._rows.append(one.at, one.who, one.event, one.subject, one.detail)
                del self._waiting[0]
                self._write_head(row.number, row.hash)
            if self._mark is not None:
                self._mark.release()
        except UserError as error:
            _log.warning("%d rows of the audit wait: %s", len(self._waiting), origin_of(error))

    def _note_end(self) -> None:
        """Where the audit ends is as it was; what else is noted there has changed."""
        with self._lock:
            try:
                self._write_head(*self._rows.head())
            except UserError as error:
                _log.warning("the audit's end was not noted: %s", origin_of(error))

    def _write_head(self, count: int, last: bytes) -> None:
        marked = self._mark is not None and self._mark.is_there()
        head = Head(count, last, marked, self._unseen, self._due)
        write_head(self._head_path, self._key, head)

    def _head(self) -> tuple[Head | None, str]:
        try:
            return read_head(self._head_path, self._key), ""
        except ValueError:
            return None, "end_unreadable"

    def _problem_of_the_end(self, head: Head | None) -> str:
        """A name out of _SENTENCES; empty when the end is where it was left.

        Rows behind the noted end are sound: the note is written after the row, and a crash may
        come between.
        """
        if head is None:
            # The first row of all is noted too, so only a crash right behind it explains this.
            return "end_lost" if self._rows.head()[0] > 1 else ""
        if head.count > self._rows.head()[0]:
            return "rows_missing"
        return "" if self._rows.hash_of(head.count) == head.hash else "rows_replaced"


_SEEN = "disturbances_seen"  # the number of the last row of the audit that was acknowledged


def _facts(
    past: Past, problem: str, head: Head | None, found: int, mark: ContinuityMark | None
) -> dict[str, str | int]:
    """What a row says that reports something wrong; empty for nothing. A file that is missing or
    can't be read counts only where nothing else is known."""
    facts: dict[str, str | int] = {}
    named = past.problem or problem
    if not named and mark is not None and mark.found is None:
        named = MARK_UNREADABLE if mark.is_unreadable else MARK_LOST if head and head.marked else ""
    if problem == "rows_missing" and head is not None:
        facts["rows"] = head.count - found
    if past.changes:
        facts |= {"changes": past.changes, "since": past.since, "until": past.until}
    if past.kept:
        facts["kept"] = past.kept
    return {"problem": named, **facts} if named else {}


def _now() -> int:
    return time.time_ns() // 1000


_SENTENCES = {
    "end_unreadable": say(
        "The file that notes the end of the audit (audit.head) was changed, or "
        "belongs to another vault."
    ),
    "end_lost": say("The file that notes the end of the audit (audit.head) is missing."),
    "rows_missing": say(
        "Rows are missing at the end: they were cut off, or an older copy of "
        "the vault was put in place of this one."
    ),
    "rows_replaced": say(
        "The last rows are not those that were noted: another copy of the "
        "vault was put in place of this one."
    ),
}


def system_user() -> str:
    """The system's name for the user who runs this program."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unknown"


def record_settings_changes(audit: Audit, before: Settings, after: Settings) -> None:
    """A row for each that changed; of a folder, which is a path, only whether there is one."""
    for name in _RECORDED_SETTINGS:
        value = getattr(after, name)
        if value != getattr(before, name):
            audit.record(AuditEvent.SETTINGS_CHANGED, name=name, value=value)
    if before.backup_folder != after.backup_folder:
        folder = bool(after.backup_folder)
        audit.record(AuditEvent.SETTINGS_CHANGED, name="backup_folder", value=folder)
