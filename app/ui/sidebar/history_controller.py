"""History controller: reads the list of consultations a page at a time, and changes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

import msgspec
import shiboken6
from PySide6.QtCore import QObject, Signal

from app.core.consultations.messages import Consultation
from app.core.consultations.search_filters import SearchFilters, SearchHit
from app.core.consultations.tasks import Task
from app.errors import ConsiliumError
from app.services.application import Services
from app.services.consultations.history_service import Tag
from app.ui.background import SLOW, Background, Job
from app.ui.sidebar.filter_bar import Choices
from app.ui.sidebar.history_lines import Page, found_page, listed_page, nothing_here
from app.ui.sidebar.list_model import Listing
from app.ui.sidebar.trash_dialog import Deleted

PAGE = 100
KEPT = 1000  # lines reread at once, where the user had scrolled to more
OFFERED = 8  # at once, where not the whole list is read
NO_FILTERS = SearchFilters()
LIST = "list"  # the lane: a search holds up no consultation that is being opened


@dataclass(frozen=True)
class ListingRequest:
    """What the list shows. `filters_say` are the filters in words."""

    query: str = ""
    filters: SearchFilters = NO_FILTERS
    filters_say: tuple[str, ...] = ()
    archive: bool = False

    @property
    def is_search(self) -> bool:
        return bool(self.query) or self.filters != NO_FILTERS

    @property
    def all_filters(self) -> SearchFilters:
        """Those that are set, and the archive's."""
        return (
            msgspec.structs.replace(self.filters, archived=True) if self.archive else self.filters
        )


class HistoryController(QObject):
    """`listed` and `grown` carry a Listing: in place of the list, and to go below it. The others
    carry a consultation's id."""

    listed = Signal(Listing)
    grown = Signal(Listing)
    changed = Signal(str)
    deleted = Signal(str)
    archived = Signal(str, bool)
    restored = Signal(str)
    deleted_old = Signal(int)  # how many
    wiping = Signal(int, int)  # how many are gone for good, of how many
    wiped = Signal()
    failed = Signal(ConsiliumError)

    def __init__(self, services: Services, background: Background) -> None:
        super().__init__()
        self._repository = services.repository
        self._history = services.history
        self._background = background
        self.wanted = ListingRequest()
        self._shown = Page()
        self._fresh = True
        self._reading: Job | None = None

    def list_what(self, wanted: ListingRequest) -> None:
        """List that; from its beginning, unless it is listed already."""
        if wanted != self.wanted:
            self.wanted, self._fresh, self._shown = wanted, True, Page()
        self.refresh()

    def search(
        self, query: str, filters: SearchFilters | None = None, filters_say: Sequence[str] = ()
    ) -> None:
        """List what is found; without a query and filters, everything."""
        self.list_what(
            replace(
                self.wanted,
                query=query.strip(),
                filters=filters or NO_FILTERS,
                filters_say=tuple(filters_say),
            )
        )

    def show_archive(self, archive: bool) -> None:
        """List the archive, or leave it."""
        self.list_what(replace(self.wanted, archive=archive))

    def refresh(self) -> None:
        """Read again what is listed, as far as it was scrolled to."""
        self._read(min(KEPT, max(PAGE, self._shown.count)), Page(), self._show)

    def more(self) -> None:
        """Read the next page."""
        if self._reading is None and self._shown.more:
            self._read(PAGE, self._shown, self._add)

    def rename(self, consultation_id: str, title: str) -> None:
        self._change(consultation_id, lambda: self._repository.rename(consultation_id, title))

    def pin_or_unpin(self, consultation_id: str) -> None:
        """By what is stored: what is shown may still be of the key before."""

        def work() -> None:
            pinned = self._repository.consultation(consultation_id).pinned_at is not None
            self._repository.pin(consultation_id, not pinned)

        self._change(consultation_id, work)

    def set_labels(
        self, consultation_id: str, reference: str, put_on: Sequence[str], taken_off: Sequence[str]
    ) -> None:
        """Set the case reference, and put tags on and take others off."""

        def work() -> None:
            self._repository.set_case_reference(consultation_id, reference)
            for name in taken_off:
                self._repository.untag(consultation_id, name)
            for name in put_on:
                self._repository.tag(consultation_id, name)

        self._change(consultation_id, work)

    def archive_or_bring_back(self, consultation_id: str) -> None:
        """By what is stored: what is shown may still be of the key before."""

        def work() -> bool:
            archived = self._repository.consultation(consultation_id).archived_at is not None
            self._repository.archive(consultation_id, not archived)
            return not archived

        self._archive(consultation_id, work)

    def archive(self, consultation_id: str, archived: bool) -> None:
        def work() -> bool:
            self._repository.archive(consultation_id, archived)
            return archived

        self._archive(consultation_id, work)

    def delete(self, consultation_id: str) -> None:
        def done(_: None) -> None:
            self.deleted.emit(consultation_id)
            self.refresh()

        self._background.run(lambda: self._history.delete(consultation_id), done, self.failed.emit)

    def restore(self, consultation_id: str) -> None:
        def done(_: None) -> None:
            self.restored.emit(consultation_id)
            self.refresh()

        self._background.run(lambda: self._history.restore(consultation_id), done, self.failed.emit)

    def read_deleted(self, done: Callable[[list[Deleted]], None]) -> None:
        def work() -> list[Deleted]:
            found = self._repository.deleted_consultations()
            return [Deleted(each, self._history.goes_at(each)) for each in found]

        self._background.run(work, done, self.failed.emit, lane=LIST)

    def wipe(self, consultation_ids: Sequence[str] | None = None) -> None:
        """Delete for good what is in the trash: those, or all of it."""

        def work() -> int:
            if consultation_ids is None:
                return self._history.empty_trash(self._tell_wiping)
            return self._history.delete_for_good(consultation_ids, self._tell_wiping)

        def failed(error: object) -> None:
            self.wiped.emit()
            self.failed.emit(error)

        self._background.run(work, lambda _: self.wiped.emit(), failed, lane=SLOW)

    def delete_old(self, consultation_ids: Sequence[str]) -> None:
        """Into the trash, those that were agreed to."""

        def done(count: int) -> None:
            self.deleted_old.emit(count)
            self.refresh()

        self._background.run(
            lambda: self._history.delete_due(consultation_ids),
            done,
            self.failed.emit,
            lane=SLOW,
        )

    def read_tags(self, done: Callable[[list[Tag]], None]) -> None:
        """Every tag there is."""
        self._background.run(self._repository.tags, done, self.failed.emit)

    def read_choices(self, done: Callable[[Choices], None]) -> None:
        """What a search can be confined to."""
        self._background.run(
            lambda: Choices(self._repository.tags(), self._repository.models_used()),
            done,
            self.failed.emit,
            lane=LIST,
        )

    def find(self, words: str, done: Callable[[list[Consultation]], None]) -> None:
        """Read a few consultations that have these words; without any, those changed last."""

        def work() -> list[Consultation]:
            if not words.strip():
                return self._repository.consultations(OFFERED)
            hits = self._repository.search(words, 4 * OFFERED)
            found = {hit.consultation.id: hit.consultation for hit in hits}
            return list(found.values())[:OFFERED]

        self._background.run(work, done, self.failed.emit, lane=LIST)

    def read_listed(self, done: Callable[[list[Consultation]], None]) -> None:
        """The consultations that the list shows, scrolled to or not, as far as KEPT of them."""
        wanted = self.wanted

        def work() -> list[Consultation]:
            if not wanted.is_search:
                return self._repository.consultations(KEPT, archived=wanted.archive)
            hits = self._repository.search(wanted.query, KEPT, filters=wanted.all_filters)
            return list({hit.consultation.id: hit.consultation for hit in hits}.values())

        self._background.run(work, done, self.failed.emit, lane=LIST)

    def save_edit_draft(self, message_id: str, text: str, task: Task | None) -> None:
        """Of the message that is being edited; the empty text removes it."""
        self._background.run(
            lambda: self._repository.save_edit_draft(message_id, text, task),
            None,
            self.failed.emit,
        )

    def save_draft(self, consultation_id: str | None, text: str) -> None:
        self._background.run(
            lambda: self._repository.save_draft(consultation_id, text), None, self.failed.emit
        )

    def _tell_wiping(self, gone: int, total: int) -> None:
        if shiboken6.isValid(self):  # from the thread that overwrites
            self.wiping.emit(gone, total)

    def _archive(self, consultation_id: str, work: Callable[[], bool]) -> None:
        """`work` gives whether it is in the archive now."""

        def done(archived: bool) -> None:
            self.archived.emit(consultation_id, archived)
            self.changed.emit(consultation_id)
            self.refresh()

        self._background.run(work, done, self.failed.emit)

    def _change(self, consultation_id: str, work: Callable[[], None]) -> None:
        def done(_: None) -> None:
            self.changed.emit(consultation_id)
            self.refresh()

        self._background.run(work, done, self.failed.emit)

    def _read(self, count: int, after: Page, done: Callable[[Page], None]) -> None:
        if self._reading is not None:
            self._reading.drop()
        wanted = self.wanted

        def work() -> Page:
            today: date = datetime.now().date()
            if not wanted.is_search:
                found = self._repository.consultations(
                    count, after.last_consultation, archived=wanted.archive
                )
                words = self._repository.last_words([each.id for each in found])
                return listed_page(found, count, today, after, words)
            hits: list[SearchHit] = self._repository.search(
                wanted.query, count, filters=wanted.all_filters, after=after.last_hit
            )
            return found_page(hits, count, today, after)

        def finished(page: Page) -> None:
            self._reading = None
            done(page)

        def broken(error: object) -> None:
            self._reading = None
            self.failed.emit(error)

        self._reading = self._background.run(work, finished, broken, lane=LIST)

    def _show(self, page: Page) -> None:
        self._shown = page
        wanted, fresh = self.wanted, self._fresh
        self._fresh = False
        nothing = ""
        if not page.rows:
            nothing = nothing_here(
                wanted.query, wanted.filters_say, wanted.is_search, wanted.archive
            )
        self.listed.emit(Listing(page.rows, page.more, nothing, wanted.archive, fresh))

    def _add(self, page: Page) -> None:
        self._shown = page
        self.grown.emit(Listing(page.rows, page.more, archive=self.wanted.archive))
