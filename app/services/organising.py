"""What changes the order of the history, and is recorded in its audit."""

from __future__ import annotations

from collections.abc import Callable

from app.core.audit import AuditEvent
from app.services.audit import Audit
from app.store.repository import Repository


class Organising:
    """Trash and retention. Every method writes to the disk: none belongs on the window's thread.

    `on_deleted` removes what is kept of a consultation beside the vault.
    """

    def __init__(
        self, repository: Repository, audit: Audit, on_deleted: Callable[[], None]
    ) -> None:
        self._repository = repository
        self._audit = audit
        self._on_deleted = on_deleted

    def delete(self, consultation_id: str) -> None:
        """Into the trash. Raises NotFound."""
        self._repository.delete(consultation_id)
        self._on_deleted()
        self._audit.record(AuditEvent.DELETED, consultation_id)

    def restore(self, consultation_id: str) -> None:
        """Out of the trash. Raises NotFound."""
        self._repository.restore(consultation_id)
        self._audit.record(AuditEvent.RESTORED, consultation_id)
