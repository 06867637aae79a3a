"""Transcript export: asks where to, and writes the open consultation there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.consultations.messages import Consultation
from app.errors import ConsiliumError
from app.export.paper import contents_of
from app.export.transcript import Transcript, suggested_name
from app.sentences import say
from app.services.application import Services
from app.ui.background import SLOW, Background
from app.ui.paper.page_drawing import default_layout, paper_font, pdf_of
from app.ui.translation import tr

_FILTERS = {"md": say("Markdown (*.md)"), "json": say("JSON (*.json)"), "pdf": say("PDF (*.pdf)")}


def ask_where(parent: QWidget, consultation: Consultation, kind: str) -> Path | None:
    """The file chosen in a dialog; None when it was closed."""
    suggested = str(Path.home() / suggested_name(consultation, kind))
    chosen, _ = QFileDialog.getSaveFileName(
        parent, tr("Export the consultation"), suggested, tr(_FILTERS[kind])
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(f".{kind}")


def export(
    services: Services,
    background: Background,
    consultation_id: str,
    kind: str,
    path: Path,
    done: Callable[[Path], None],
    failed: Callable[[ConsiliumError], None],
) -> None:
    """Write the shown path, with its disclaimer and provenance."""

    font = paper_font()

    def draw(transcript: Transcript) -> bytes:
        contents = contents_of(transcript)
        return pdf_of(contents.sections, contents.title, font, default_layout())[0]

    def work() -> Path:
        services.transcripts.export(consultation_id, kind, path, draw=draw)
        return path

    background.run(work, done, failed, lane=SLOW)
