"""Transcript printing: puts the open consultation on paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.errors import ConsiliumError
from app.export.outline import title_of
from app.export.paper import Section, sections
from app.export.transcript import Transcript
from app.services.application import Services
from app.ui.background import Background
from app.ui.paper.page_drawing import default_layout, paper_font
from app.ui.paper.page_pictures import PagePictures
from app.ui.paper.printer import Order, print_out
from app.ui.translation import tr, tr_count

LANE = "print"  # a printer that does not answer holds up nothing else


def print_consultation(
    services: Services,
    background: Background,
    consultation_id: str,
    order: Order,
    done: Callable[[str], None],
    failed: Callable[[ConsiliumError], None],
) -> None:
    """Print the shown path as the vault has it, and record it; `done` gets a sentence. A reply
    that is being written is printed as far as it came, and marked."""
    font = paper_font()

    def print_pages(transcript: Transcript) -> int:
        return print_out(order, sections(transcript), title_of(transcript), font)

    def work() -> str:
        pages = services.transcripts.print_out(consultation_id, order.target, print_pages)
        where = order.file.name if order.file is not None else order.name or tr("the printer")
        return tr_count(
            "{n} page printed to {where}", "{n:,} pages printed to {where}", n=pages, where=where
        )

    background.run(work, done, failed, lane=LANE)


def page_pictures(services: Services, consultation_id: str) -> PagePictures:
    """The pages of the shown path. Nothing leaves the vault by them, so nothing is recorded."""

    def read() -> tuple[Sequence[Section], str]:
        transcript = services.transcripts.leaving(consultation_id)
        return sections(transcript), title_of(transcript)

    return PagePictures(read, paper_font(), default_layout())
