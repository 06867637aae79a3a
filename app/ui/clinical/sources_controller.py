"""Sources controller: shows at the replies what was found in the sources for them, and opens the
pages that they cite.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from app.core.clinical.citations import Citation
from app.core.clinical.cited_places import CitedPlace, FoundPassages
from app.core.clinical.sources import Source, SourceKind
from app.core.consultations.messages import Message, Role
from app.errors import Cancelled, ConsiliumError
from app.services.application import Services
from app.services.clinical.reader_client import Reading
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
        self._page_job: Job | None = None
        self._reading = Reading()  # the page that is drawn for it
        self._again: tuple[str, FoundPassages] | None = None
        page.transcript.reply_built.connect(self._built)
        page.source.page_asked.connect(self._read_page)
        page.source.closed.connect(self._drop_page)
        conversation.sourced.connect(self._take)
        conversation.ended.connect(self._ended)
        conversation.refused.connect(self._not_again)
        conversation.unknown.connect(self._not_again)

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
        running = self._conversation.running
        if running is not None and running.reply_id == reply_id:
            self._again = reply_id, ticked
            self._conversation.stop()
        else:
            self._conversation.regenerate(reply_id, ticked)

    def _ended(self, event: ReplyEnded) -> None:
        view = self._page.transcript.view(event.reply.id)
        if isinstance(view, ReplyView):
            view.passages.set_writing(False)
        again, self._again = self._again, None
        if again is not None and again[0] == event.reply.id:
            # Behind what else hears of the end.
            self._background.run(
                lambda: None, lambda _: self._conversation.regenerate(*again), lane=REPLY
            )

    def _not_again(self, _error: ConsiliumError, _text: object) -> None:
        """Nothing more is written of it, and what was ticked can be asked for by hand."""
        again, self._again = self._again, None
        view = self._page.transcript.view(again[0]) if again is not None else None
        if isinstance(view, ReplyView):
            view.passages.offer_again()

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
        self._page.open_pane(pane)
        pane.show_place(place)
        pane.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_page(self, place: FramedPlace) -> None:
        pane, library = self._page.source, self._services.sources
        search, pixels = self._services.source_search, pane.pixels
        self._drop_page()
        reading = self._reading = Reading()

        def work() -> ReadPage | None:
            source = library.source(place.source.id)
            page = library.page(source, place.position)
            read = ReadPage(place, page, None, search.standing(source))
            if source.kind is not SourceKind.PDF:
                return read
            dpi = dpi_for(page, pixels)
            try:
                picture = library.picture(source, place.position, dpi, read.passage, reading)
            except Cancelled:
                return None
            return replace(read, picture=picture)

        def done(read: ReadPage | None) -> None:
            if read is not None:
                pane.show_page(read)

        def failed(error: ConsiliumError) -> None:
            pane.fail(place, tr(str(error)))

        self._page_job = self._background.run(work, done, failed, lane=_PAGES)

    def _drop_page(self) -> None:
        """Nobody waits for the page that is read: end the process that draws it."""
        if self._page_job is not None:
            self._page_job.drop()
            self._page_job = None
        self._reading.cancel()
