"""Note exporting: asks where a note goes, and before that what is masked of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.masking.masking import MaskingProfile
from app.core.notes.note import Note
from app.errors import ConsiliumError
from app.export.formats import format_of
from app.export.paper import PageContents
from app.services.application import Services
from app.services.notes.note_export import suggested_note_name
from app.services.transcripts.transcript_masking import MaskedPart, MaskingChoice
from app.ui.background import SLOW, Background
from app.ui.consultation.mask_preview import MaskPreview
from app.ui.paper.page_drawing import default_layout, paper_font, pdf_of
from app.ui.theme import Look
from app.ui.translation import tr


class NoteExporting(QObject):
    """`exported` carries a sentence, `failed` an error."""

    exported = Signal(str)
    failed = Signal(ConsiliumError)

    def __init__(
        self, parent: QWidget, look: Look, services: Services, background: Background
    ) -> None:
        super().__init__(parent)
        self._window, self._look = parent, look
        self._export, self._background = services.note_export, background

    def ask(self, note: Note, kind: str, masked: bool) -> None:
        """Where to, and with `masked` what of it, by a year in the place of each date."""
        if not masked:
            self._ask_place(note, kind, None)
            return
        choice = MaskingChoice(MaskingProfile.SAFE_HARBOR)
        self._background.run(
            lambda: self._export.to_mask(note, choice),
            lambda parts: self._preview(note, kind, choice, parts),
            self.failed.emit,
            lane=SLOW,
        )

    def _preview(
        self, note: Note, kind: str, choice: MaskingChoice, parts: list[MaskedPart]
    ) -> None:
        if not shiboken6.isValid(self):
            return
        preview = MaskPreview(self._window, self._look, parts, several=False)
        preview.accepted.connect(
            lambda: self._ask_place(note, kind, replace(choice, kept=frozenset(preview.kept)))
        )
        preview.finished.connect(preview.deleteLater)
        preview.open()

    def _ask_place(self, note: Note, kind: str, mask: MaskingChoice | None) -> None:
        form = format_of(kind)
        name = suggested_note_name(note, form.extension, masked=mask is not None)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Export the note"),
            str(Path.home() / name),
            f"{tr(form.name)} (*.{form.extension})",
        )
        if not chosen:
            return
        path = Path(chosen)
        self.write(note, kind, path if path.suffix else Path(f"{path}.{form.extension}"), mask)

    def write(self, note: Note, kind: str, path: Path, mask: MaskingChoice | None) -> None:
        """Into this file."""
        font = paper_font()

        def draw(contents: PageContents) -> bytes:
            return pdf_of(contents.sections, contents.title, font, default_layout())[0]

        self._background.run(
            lambda: self._export.export(note, kind, path, draw=draw, mask=mask),
            lambda _: self.exported.emit(tr("Exported to {path}, not encrypted", path=path)),
            self.failed.emit,
            lane=SLOW,
        )
