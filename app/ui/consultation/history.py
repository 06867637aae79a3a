"""The list of consultations: what the sidebar shows, and renaming, deleting, restoring."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from app.core.messages import Consultation
from app.services.application import Services
from app.store.repository import SearchHit
from app.ui.background import Background, Job
from app.ui.sidebar.model import Row, grouped, when

NOTHING_YET = "Your consultations will be listed here."
NOTHING_FOUND = "Nothing found."


class History(QObject):
    """`rows_changed` carries the rows and what to say when there are none; `deleted` and `renamed`
    a consultation's id."""

    rows_changed = Signal(list, str)
    deleted = Signal(str)
    renamed = Signal(str, str)
    restored = Signal(str)
    failed = Signal(object)

    def __init__(self, services: Services, background: Background) -> None:
        super().__init__()
        self._repository = services.repository
        self._organising = services.organising
        self._background = background
        self._query = ""
        self._reading: Job | None = None

    def search(self, query: str) -> None:
        self._query = query.strip()
        self.refresh()

    def refresh(self) -> None:
        """Read the list, or the hits of the search, again."""
        if self._reading is not None:
            self._reading.drop()
        query = self._query

        def work() -> list[Row]:
            today = datetime.now().date()
            if query:
                return found(self._repository.search(query), today)
            return grouped(self._repository.consultations(), today)

        self._reading = self._background.run(work, self._show, self.failed.emit)

    def rename(self, consultation_id: str, title: str) -> None:
        def done(_: None) -> None:
            self.renamed.emit(consultation_id, title)
            self.refresh()

        self._background.run(
            lambda: self._repository.rename(consultation_id, title), done, self.failed.emit
        )

    def delete(self, consultation_id: str) -> None:
        def done(_: None) -> None:
            self.deleted.emit(consultation_id)
            self.refresh()

        self._background.run(
            lambda: self._organising.delete(consultation_id), done, self.failed.emit
        )

    def restore(self, consultation_id: str) -> None:
        def done(_: None) -> None:
            self.restored.emit(consultation_id)
            self.refresh()

        self._background.run(
            lambda: self._organising.restore(consultation_id), done, self.failed.emit
        )

    def read_deleted(self, done: Callable[[list[Consultation]], None]) -> None:
        self._background.run(self._repository.deleted_consultations, done, self.failed.emit)

    def save_draft(self, consultation_id: str | None, text: str) -> None:
        self._background.run(
            lambda: self._repository.save_draft(consultation_id, text), None, self.failed.emit
        )

    def _show(self, rows: list[Row]) -> None:
        self.rows_changed.emit(rows, NOTHING_FOUND if self._query else NOTHING_YET)


def found(hits: list[SearchHit], today: date) -> list[Row]:
    """One line a hit."""
    return [
        Row(
            hit.consultation.title,
            when(hit.consultation.updated_at, today),
            hit.consultation,
            hit.message_id,
            hit.snippet.replace("**", "") if hit.message_id else "",
        )
        for hit in hits
    ]
