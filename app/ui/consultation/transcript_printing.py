"""Transcript printing: puts the open consultation on paper."""

from __future__ import annotations

from collections.abc import Callable

from app.core.audit_chain import AuditEvent
from app.errors import ConsiliumError
from app.export.paper import sections, title_of
from app.services.application import Services
from app.ui.background import Background
from app.ui.consultation.transcript_export import read_transcript
from app.ui.paper.page_drawing import paper_font
from app.ui.paper.printer import Order, print_out

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

    def work() -> str:
        transcript = read_transcript(services, consultation_id)
        pages = print_out(order, sections(transcript), title_of(transcript), font)
        services.audit.record(AuditEvent.PRINTED, consultation_id, pages=pages, to=order.target)
        many = "1 page" if pages == 1 else f"{pages:,} pages"
        where = order.file.name if order.file is not None else order.name or "the printer"
        return f"{many} printed to {where}"

    background.run(work, done, failed, lane=LANE)
