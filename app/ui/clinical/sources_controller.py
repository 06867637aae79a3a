"""Sources controller: shows at the replies what was found in the sources for them, and opens the
pages that they cite.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.core.clinical.citations import Citation
from app.core.clinical.cited_places import CitedPlace, FoundPassages
from app.core.clinical.sources import Source, SourceKind
from app.core.consultations.messages import Message, Role
from app.errors import ConsiliumError
from app.services.application import Services
from app.services.consultations.reply_events import CitationsMade, PassagesFound, ReplyEnded
from app.ui.background import REPLY, Background, Job
from app.ui.clinical.source_pane import FramedPlace, ReadPage, dpi_for
from app.ui.consultation.conversation_controller import ConversationController
from app.ui.consultation.page import ConsultationPage
from app.ui.consultation.transcript.reply_view import ReplyView
from app.ui.translation import tr

_STORED, _PAGES = "found-sources", "source-pages"


class SourcesController(QObject):
    """Between the page's transcript and pane, the conversation and the services."""

    def __init__(
        self,
        page: ConsultationPage,
        conversation: ConversationController,
        services: Services,
        background: Background,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._conversation = conversation
        self._services, self._background = services, background
        self._fresh: dict[str, PassagesFound | CitationsMade] = {}  # of the newest reply
        self._came_from: QWidget | None = None
        self._drawing: Job | None = None
        self._again: tuple[str, FoundPassages] | None = None
        page.transcript.reply_built.connect(self._built)
        page.source.page_asked.connect(self._read_page)
        page.source.closed.connect(self._give_focus_back)
        conversation.sourced.connect(self._take)
        conversation.ended.connect(self._ended)

    def open_source(self, source: Source) -> None:
        """The first page of a document."""
        self._open(FramedPlace(source, 0))

    # What is shown at a reply

    def _built(self, reply: Message) -> None:
        """A reply got a view, which comes into the transcript with the next turn of the loop."""
        if reply.role is not Role.REPLY:
            return

        def show(stored: tuple[FoundPassages | None, list[Citation]]) -> None:
            fresh = self._fresh.get(reply.id)
            found, citations = stored
            if found is not None and (citations or not isinstance(fresh, CitationsMade)):
                self._show_at(reply.id, found, citations)
            elif fresh is not None:  # not stored yet, or there was no room for it
                self._show(fresh)

        sources = self._services.reply_sources
        self._background.run(lambda: sources.of_reply(reply.id), show, lambda _: None, lane=_STORED)

    def _take(self, event: PassagesFound | CitationsMade) -> None:
        self._fresh = {event.reply_id: event}
        self._show(event)

    def _show(self, event: PassagesFound | CitationsMade) -> None:
        citations = event.citations if isinstance(event, CitationsMade) else ()
        self._show_at(event.reply_id, event.found, citations, fresh=True)

    def _show_at(
        self,
        reply_id: str,
        found: FoundPassages,
        citations: Sequence[Citation],
        *,
        fresh: bool = False,
    ) -> None:
        view = self._page.transcript.view(reply_id)
        if not isinstance(view, ReplyView):
            return
        first = view.passages.found is None
        news = fresh and not citations
        view.passages.show_found(found, fresh=news and first)
        running = self._conversation.running
        view.passages.set_writing(running is not None and running.reply_id == reply_id)
        text = view.entry.message.text
        view.citations.show_citations(text, found, citations, fresh=fresh)
        if first:
            view.passages.open_asked.connect(self._open_passage)
            view.passages.again_asked.connect(lambda ticked: self._ask_again(reply_id, ticked))
            view.citations.open_asked.connect(lambda one: self._open_citation(reply_id, one))

    # Answering again with other passages

    def _ask_again(self, reply_id: str, ticked: FoundPassages) -> None:
        if self._conversation.is_writing:
            self._again = reply_id, ticked
            self._conversation.stop()
        else:
            self._conversation.regenerate(reply_id, ticked)

    def _ended(self, event: ReplyEnded) -> None:
        view = self._page.transcript.view(event.reply.id)
        if isinstance(view, ReplyView):
            view.passages.set_writing(False)
        if self._again is not None:
            again, self._again = self._again, None
            # Behind what else hears of the end.
            self._background.run(
                lambda: None, lambda _: self._conversation.regenerate(*again), lane=REPLY
            )

    # Pages

    def _open_passage(self, place: CitedPlace) -> None:
        passage = place.passage
        self._open(FramedPlace(place.source, passage.page, passage.start, passage.end))

    def _open_citation(self, reply_id: str, citation: Citation) -> None:
        view = self._page.transcript.view(reply_id)
        found = view.passages.found if isinstance(view, ReplyView) else None
        place = found.place_of(citation) if found is not None else None
        if place is not None and citation.page is not None:
            self._open(
                FramedPlace(
                    place.source, citation.page, citation.passage_start, citation.passage_end
                )
            )

    def _open(self, place: FramedPlace) -> None:
        pane = self._page.source
        if pane.isHidden():
            self._came_from = QApplication.focusWidget()
        self._page.open_pane(pane)
        pane.show_place(place)
        pane.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_page(self, place: FramedPlace) -> None:
        pane, library = self._page.source, self._services.sources
        search, pixels = self._services.source_search, pane.pixels
        if self._drawing is not None:
            self._drawing.drop()

        def work() -> ReadPage:
            source = library.source(place.source.id)
            page = library.page(source, place.position)
            read = ReadPage(place, page, None, search.standing(source))
            if source.kind is not SourceKind.PDF:
                return read
            dpi = dpi_for(page, pixels)
            picture = library.picture(source, place.position, dpi, read.passage)
            return replace(read, picture=picture)

        def failed(error: ConsiliumError) -> None:
            pane.fail(place, tr(str(error)))

        self._drawing = self._background.run(work, pane.show_page, failed, lane=_PAGES)

    def _give_focus_back(self) -> None:
        came_from, self._came_from = self._came_from, None
        try:
            there = came_from is not None and came_from.isVisible()
        except RuntimeError:  # its reply is gone
            there = False
        target = came_from if there and came_from is not None else self._page.composer.editor
        target.setFocus(Qt.FocusReason.OtherFocusReason)
