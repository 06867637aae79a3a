"""Transcript export: asks what and where to, and writes it; one at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.consultations.messages import Consultation
from app.errors import Cancelled, ConsiliumError
from app.export.formats import format_of
from app.export.paper import contents_of
from app.export.transcript import Transcript, suggested_name
from app.services.application import Services
from app.services.transcripts.transcript_masking import MaskedPart, MaskingChoice
from app.ui.background import SLOW, Background
from app.ui.consultation.export_dialog import ExportDialog
from app.ui.consultation.mask_preview import MaskPreview
from app.ui.paper.page_drawing import default_layout, paper_font, pdf_of
from app.ui.sidebar.history_controller import HistoryController
from app.ui.theme import Look
from app.ui.translation import tr, tr_count


def ask_where(
    parent: QWidget, consultation: Consultation, kind: str, masked: bool = False
) -> Path | None:
    """The file chosen in a dialog; None when it was closed."""
    form = format_of(kind)
    suggested = str(Path.home() / suggested_name(consultation, form.extension, masked=masked))
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        tr("Export the consultation"),
        suggested,
        f"{tr(form.name)} (*.{form.extension})",
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_name(f"{path.name}.{form.extension}")


def ask_folder(parent: QWidget) -> Path | None:
    """The folder chosen in a dialog; None when it was closed."""
    chosen = QFileDialog.getExistingDirectory(
        parent, tr("Export the consultations"), str(Path.home())
    )
    return Path(chosen) if chosen else None


class TranscriptExport(QObject):
    """`exported` carries a sentence for whoever exported."""

    exported = Signal(str)
    _made = Signal(int)

    def __init__(
        self,
        parent: QWidget,
        services: Services,
        background: Background,
        history: HistoryController,
        look: Look,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._services = services
        self._background = background
        self._history = history
        self._look = look
        self._kind = "pdf"  # the next time the one chosen last
        self._dialog: ExportDialog | None = None
        self._given_up = threading.Event()
        self._total = 0
        self._made.connect(self._show_made)

    def open(self, current: Consultation | None) -> None:
        """Ask for a format and for consultations, the open one ticked, among those listed."""
        if self._dialog is not None:
            return
        dialog = self._dialog = ExportDialog(self._window, self._look, current, self._kind)
        dialog.place_asked.connect(self._go_on)
        dialog.finished.connect(self._closed)
        self._history.read_listed(lambda listed: self._offer(dialog, listed))
        dialog.open()

    def _offer(self, dialog: ExportDialog, listed: list[Consultation]) -> None:
        if self._dialog is dialog:
            dialog.offer(listed)

    def _go_on(self) -> None:
        """Ask where to, and before that what is masked, where it is."""
        dialog = self._dialog
        if dialog is None:
            return
        if dialog.profile is None:
            self._ask_place(dialog, None)
            return
        ids, choice = [each.id for each in dialog.ticked], MaskingChoice(dialog.profile)
        self._given_up = given_up = threading.Event()
        dialog.show_looking()
        transcripts = self._services.transcripts

        def look() -> list[MaskedPart]:
            parts: list[MaskedPart] = []
            for each in transcripts.to_mask(ids, choice):
                parts += each
                if given_up.is_set():
                    break
            return parts

        self._background.run(
            look,
            lambda parts: self._preview(dialog, choice, parts),
            lambda error: self._failed(dialog, error),
            lane=SLOW,
        )

    def _preview(
        self, dialog: ExportDialog, choice: MaskingChoice, parts: list[MaskedPart]
    ) -> None:
        if self._dialog is not dialog:
            return
        dialog.show_choice()
        preview = MaskPreview(dialog, self._look, parts, len(dialog.ticked) > 1)
        preview.accepted.connect(
            lambda: self._ask_place(dialog, replace(choice, kept=frozenset(preview.kept)))
        )
        preview.finished.connect(preview.deleteLater)
        preview.open()

    def _ask_place(self, dialog: ExportDialog, mask: MaskingChoice | None) -> None:
        if self._dialog is not dialog:
            return
        kind, chosen = dialog.kind, dialog.ticked
        several = len(chosen) > 1
        path = (
            ask_folder(dialog) if several else ask_where(dialog, chosen[0], kind, mask is not None)
        )
        if path is None or self._dialog is not dialog:  # locked meanwhile
            return
        self._kind, self._total = kind, len(chosen)
        self._given_up = given_up = threading.Event()
        dialog.show_doing(0, len(chosen))
        write = self._written(kind, [each.id for each in chosen], path, given_up, mask)
        self._background.run(
            write,
            lambda said: self._done(dialog, said),
            lambda error: self._failed(dialog, error),
            lane=SLOW,
        )

    def _written(
        self,
        kind: str,
        ids: list[str],
        path: Path,
        given_up: threading.Event,
        mask: MaskingChoice | None,
    ) -> Callable[[], str | None]:
        """What writes them, in another thread, and says so; None where it was given up."""
        font, transcripts = paper_font(), self._services.transcripts

        def draw(transcript: Transcript) -> bytes:
            contents = contents_of(transcript)
            return pdf_of(
                contents.sections,
                contents.title,
                font,
                default_layout(),
                is_given_up=given_up.is_set,
            )[0]

        def told(made: int) -> None:
            if given_up.is_set():
                raise Cancelled
            if shiboken6.isValid(self):
                self._made.emit(made)

        def write() -> str:
            if len(ids) == 1:
                transcripts.export(ids[0], kind, path, draw=draw, mask=mask, told=told)
                return tr("Exported to {path}, not encrypted", path=path)
            paths = transcripts.export_all(ids, kind, path, draw=draw, mask=mask, told=told)
            return tr_count(
                "{n} file exported to {path}, not encrypted",
                "{n:,} files exported to {path}, not encrypted",
                n=len(paths),
                path=path,
            )

        def unless_given_up() -> str | None:
            try:
                return write()
            except Cancelled:
                return None

        return unless_given_up

    def _show_made(self, made: int) -> None:
        if self._dialog is not None and not self._given_up.is_set():
            self._dialog.show_doing(made, self._total)

    def _done(self, dialog: ExportDialog, said: str | None) -> None:
        if said is None:
            return
        if self._dialog is dialog:
            dialog.accept()
        self.exported.emit(said)

    def _failed(self, dialog: ExportDialog, error: ConsiliumError) -> None:
        if self._dialog is dialog:
            dialog.show_problem(str(error))

    def _closed(self) -> None:
        """Whatever is still being written is given up, but for a file that is whole already."""
        self._given_up.set()
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
