"""History service: titles, pins, archive, tags and deletion, each recorded in the audit."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence

import msgspec

from app.core.audit_chain import AuditEvent
from app.core.consultations.messages import Consultation
from app.core.consultations.trash_term import Decision, Trashed, decide
from app.core.units import DAY_S
from app.errors import UserError, WrongUse
from app.log import origin_of
from app.sentences import say
from app.services.vault.audit_trail import Audit
from app.settings import Settings
from app.store.history.permanent_deletion import Purge
from app.store.history.repository import Repository
from app.store.history.tags import MAX_CHARACTERS as MAX_CHARACTERS
from app.store.history.tags import Tag as Tag
from app.store.history.tags import folded as folded
from app.store.history.tags import tag_name as tag_name
from app.worker import Worker

_log = logging.getLogger(__name__)

_DUE = "trash_due"  # state of the vault: what waits to be deleted for good
_KEPT = "retention_kept"  # state of the vault: when all that was due was kept, seconds UTC
RETENTION_ASKED_DAYS = 30
COMPACT_UNASKED = 256 << 20  # bytes: rewriting more than that takes longer than anyone waits


class HistoryService:
    """Trash, retention and deleting for good; every method may take long: none belongs on the
    window's thread.

    `on_deleted` removes what is kept, beside the vault, of consultations in the trash or gone;
    `on_gone` what is kept of those that were deleted for good. `now` is the clock, in seconds, UTC.
    """

    def __init__(
        self,
        repository: Repository,
        purge: Purge,
        audit: Audit,
        settings: Callable[[], Settings],
        on_deleted: Callable[[], None],
        on_gone: Callable[[], None] = lambda: None,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._now = now
        self._repository = repository
        self._purge = purge
        self._audit = audit
        self._settings = settings
        self._on_deleted = on_deleted
        self._on_gone = on_gone
        self._worker = Worker("trash-tidying")
        self._working = threading.Lock()

    def start(self) -> None:
        """At opening: tidy up in a thread of its own, which `close` ends between two steps."""
        self._worker.put(self._tidy_quietly)

    def delete(self, consultation_id: str) -> None:
        """Into the trash. Raises NotFound."""
        self._repository.delete(consultation_id)
        self._on_deleted()
        self._audit.record(AuditEvent.DELETED, consultation_id)

    def restore(self, consultation_id: str) -> None:
        """Out of the trash. Raises NotFound."""
        self._repository.restore(consultation_id)
        self._audit.record(AuditEvent.RESTORED, consultation_id)

    def goes_at(self, consultation: Consultation) -> float | None:
        """When the trash drops it for good (seconds, UTC); None for one that stays."""
        days = self._settings().trash_days
        if consultation.deleted_at is None or days <= 0:
            return None
        return consultation.deleted_at + days * DAY_S

    def delete_for_good(
        self,
        consultation_ids: Sequence[str],
        on_progress: Callable[[int, int], None] | None = None,
    ) -> int:
        """Overwrite consultations of the trash, with all that belongs to them: messages, drafts,
        tags, index entries, saved states. How many went.

        `on_progress` gets how many are gone, of how many. One that was begun is finished at the
        next opening if the program ends. Raises WrongUse for one that is not in the trash, before
        anything is deleted; NotFound.
        """
        for consultation_id in consultation_ids:
            if self._repository.consultation(consultation_id).deleted_at is None:
                raise WrongUse(say("Only what is in the trash can be deleted for good."))
        return self._delete_for_good(consultation_ids, on_progress)

    def empty_trash(self, on_progress: Callable[[int, int], None] | None = None) -> int:
        """Delete all of the trash for good. How many went."""
        ids = [each.id for each in self._repository.deleted_consultations()]
        return self._delete_for_good(ids, on_progress)

    def tidy(self) -> int:
        """At an opening: finish what a crash left half deleted, and drop what is over the trash's
        term and was so at an earlier opening, on another day (see core.trash_term). How many
        went."""
        decision = self._decided()
        return self._delete_for_good(dict.fromkeys([*self._purge.being_purged(), *decision.agreed]))

    def due_for_good(self) -> int:
        """How many of the trash are over their term, and go at an opening on another day."""
        return len(self._noted())

    def due_once_tidied(self) -> int:
        """The same, after the tidying of this opening."""
        self._worker.wait()
        return self.due_for_good()

    def _decided(self) -> Decision:
        now, before = self._now(), self._noted()
        if not self._audit.is_as_left:  # of another time, as what it noted may be
            before = {}
        trash = [
            Trashed(each.id, each.deleted_at)
            for each in self._repository.deleted_consultations()
            if each.deleted_at is not None
        ]
        days = self._settings().trash_days
        decision = decide(trash, days * DAY_S, before, now) if days > 0 else Decision((), {})
        self._repository.set_state(_DUE, msgspec.json.encode(decision.noted).decode())
        self._audit.note_due(len(decision.noted))
        return decision

    def _noted(self) -> dict[str, tuple[float, float]]:
        try:
            return msgspec.json.decode(
                self._repository.state(_DUE) or "{}", type=dict[str, tuple[float, float]]
            )
        except msgspec.MsgspecError:
            return {}

    def due(self, limit: int = 1_000) -> list[Consultation]:
        """What the retention rule names, the oldest first: unchanged for `retention_days`, not
        pinned, not in the trash. Nothing is deleted by it: somebody is asked first."""
        days = self._settings().retention_days
        if days <= 0:
            return []
        return self._repository.unchanged_since(self._now() - days * DAY_S, limit)

    def due_to_ask(self, limit: int) -> list[Consultation]:
        """What `due` gives; none for RETENTION_ASKED_DAYS after all of them were kept."""
        kept_at = float(self._repository.state(_KEPT) or 0.0)
        if self._now() < kept_at + RETENTION_ASKED_DAYS * DAY_S:
            return []
        return self.due(limit)

    def keep_due(self) -> None:
        """All of them were kept: nobody is asked about them for a while."""
        self._repository.set_state(_KEPT, str(self._now()))

    def delete_due(self, consultation_ids: Iterable[str]) -> int:
        """Into the trash, those that were agreed to. How many."""
        count = 0
        for consultation_id in consultation_ids:
            self.delete(consultation_id)
            count += 1
        return count

    def compact(self) -> tuple[int, int]:
        """Give the disk back what deleting freed; bytes before and after. It may take minutes, and
        nothing else is stored meanwhile."""
        _, before = self._purge.freed()
        self._purge.compact()
        return before, self._purge.freed()[1]

    def stop(self) -> None:
        """Delete no more after the step that is under way, without waiting for it; the next opening
        goes on."""
        self._worker.stop()

    def close(self) -> None:
        """Stop, and wait for the step that is under way."""
        self._worker.close()
        with self._working:
            pass

    def _tidy_quietly(self) -> None:
        try:
            self.tidy()
        except UserError as error:  # a full or damaged disk is reported when it next matters
            _log.warning("the trash could not be tidied: %s", origin_of(error))

    def _delete_for_good(
        self,
        consultation_ids: Iterable[str],
        on_progress: Callable[[int, int], None] | None = None,
    ) -> int:
        ids = list(consultation_ids)
        with self._working:
            for consultation_id in ids:
                self._purge.begin_purge(consultation_id)
            if ids:
                self._on_deleted()
            gone = 0
            for consultation_id in ids:
                while not self._purge.purge_step(consultation_id):
                    if self._worker.is_stopped():
                        return gone
                self._audit.record(AuditEvent.DELETED_FOR_GOOD, consultation_id)
                gone += 1
                if on_progress is not None:
                    on_progress(gone, len(ids))
                if self._worker.is_stopped():
                    break
            if gone:
                self._on_gone()
                self._purge.empty_log()
                if not self._worker.is_stopped() and self._is_quickly_compacted():
                    self._purge.compact()
        return gone

    def _is_quickly_compacted(self) -> bool:
        return self._purge.is_worth_compacting() and self._purge.freed()[1] < COMPACT_UNASKED
