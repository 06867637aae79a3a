"""The audit of one vault: who did what, when, to which consultation, and never a word of it."""

from __future__ import annotations

import getpass
import logging
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.core.audit import AuditEvent, AuditRow, first_broken
from app.errors import InternalError, UserError
from app.log import place_of
from app.services.audit_head import Head, read_head, write_head
from app.store.audit import AuditRows
from app.store.vault import Vault

PURPOSE = "audit"
MAX_DETAIL = 200  # characters of a value: a name or a hash, no text

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Verdict:
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
    for it.
    """

    def __init__(self, vault: Vault, head_path: Path) -> None:
        self._rows = AuditRows(vault)
        self._head_path = head_path
        self._key = vault.subkey(PURPOSE)
        self._lock = threading.Lock()
        self._waiting: list[_Waiting] = []
        self._note_what_happened_meanwhile()

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
        with self._lock:
            self._waiting.append(
                _Waiting(round(moment * 1e6), system_user(), event, subject, encoded)
            )
            self._store_waiting()

    def rows(self, since: float = 0.0) -> list[AuditRow]:
        """From that moment on (seconds, UTC), the oldest first."""
        return self._rows.rows(round(since * 1e6))

    def verify(self) -> Verdict:
        """Check every row, and that none is missing at the end."""
        with self._lock:
            rows = self._rows.rows()
            problems = []
            if broken := first_broken(rows):
                problems.append(
                    f"Row {broken} does not follow from those before it: it was changed, a row "
                    "was removed there, or one was put in."
                )
            if problem := self._problem_of_the_end():
                problems.append(_SENTENCES[problem])
        disturbances = tuple(row for row in rows if row.event == AuditEvent.AUDIT_DISTURBED)
        return Verdict(len(rows), tuple(problems), disturbances)

    def _note_what_happened_meanwhile(self) -> None:
        try:
            problem = self._problem_of_the_end()
            count, _ = self._rows.head()
        except UserError as error:  # a damaged audit must not lock its owner out
            _log.warning("the audit's end could not be read: %s", place_of(error))
            return
        if problem:
            self.record(AuditEvent.AUDIT_DISTURBED, found=count, problem=problem)

    def _store_waiting(self) -> None:
        try:
            while self._waiting:
                one = self._waiting[0]
                row = self._rows.append(one.at, one.who, one.event, one.subject, one.detail)
                del self._waiting[0]
                write_head(self._head_path, self._key, Head(row.number, row.hash))
        except UserError as error:
            _log.warning("%d rows of the audit wait: %s", len(self._waiting), place_of(error))

    def _problem_of_the_end(self) -> str:
        """A name out of _SENTENCES; empty when the end is where it was left.

        Rows behind the noted end are sound: the note is written after the row, and a crash may
        come between.
        """
        try:
            head = read_head(self._head_path, self._key)
        except ValueError:
            return "end_unreadable"
        if head is None:
            # The first row of all is noted too, so only a crash right behind it explains this.
            return "end_lost" if self._rows.head()[0] > 1 else ""
        if head.count > self._rows.head()[0]:
            return "rows_missing"
        return "" if self._rows.hash_of(head.count) == head.hash else "rows_replaced"


_SENTENCES = {
    "end_unreadable": "The file that notes the end of the audit (audit.head) was changed, or "
    "belongs to another vault.",
    "end_lost": "The file that notes the end of the audit (audit.head) is missing.",
    "rows_missing": "Rows are missing at the end: they were cut off, or an older copy of the "
    "vault was put in place of this one.",
    "rows_replaced": "The last rows are not those that were noted: another copy of the vault was "
    "put in place of this one.",
}


def system_user() -> str:
    """The name under which the system knows whoever runs this program."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unknown"
