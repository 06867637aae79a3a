"""Transcript export: asks where to, and writes the open consultation there."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app import __version__
from app.core.audit_chain import AuditEvent
from app.core.consultations.messages import Consultation
from app.errors import ConsiliumError
from app.export import json as json_format
from app.export import markdown as markdown_format
from app.export.paper import sections, title_of
from app.export.transcript import (
    Transcript,
    build_transcript,
    suggested_name,
    write_transcript,
)
from app.services.application import Services
from app.services.consultations.disclaimer_acknowledgement import known_disclaimers
from app.ui.background import SLOW, Background
from app.ui.paper.page_drawing import default_layout, paper_font, pdf_of

_FILTERS = {"md": "Markdown (*.md)", "json": "JSON (*.json)", "pdf": "PDF (*.pdf)"}
_RENDERERS = {"md": markdown_format.render, "json": json_format.render}


def ask_where(parent: QWidget, consultation: Consultation, kind: str) -> Path | None:
    """The file chosen in a dialog; None when it was closed."""
    suggested = str(Path.home() / suggested_name(consultation, kind))
    chosen, _ = QFileDialog.getSaveFileName(
        parent, "Export the consultation", suggested, _FILTERS[kind]
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

    def work() -> Path:
        transcript = read_transcript(services, consultation_id)
        if kind == "pdf":
            pieces = sections(transcript, "exported")
            content, _ = pdf_of(pieces, title_of(transcript), font, default_layout())
            write_transcript(path, content)
        else:
            write_transcript(path, _RENDERERS[kind](transcript))
        services.audit.record(AuditEvent.EXPORTED, consultation_id, format=kind)
        return path

    background.run(work, done, failed, lane=SLOW)


def read_transcript(services: Services, consultation_id: str) -> Transcript:
    """As the vault has it now. For a thread. Raises storage errors and ExportError."""
    repository = services.repository
    return build_transcript(
        repository.consultation(consultation_id),
        repository.messages(consultation_id),
        {disclaimer.label: disclaimer for disclaimer in known_disclaimers().values()},
        exported_at=time.time(),
        app_version=__version__,
    )
