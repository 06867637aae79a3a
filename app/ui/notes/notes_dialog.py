"""Notes dialog: the page of notes over the consultation.

It is modal, as a draft goes through the one engine that answers consultations; a draft under way
ends with it, and keeps what was written.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.sentences import say
from app.services.application import Services
from app.ui.background import Background
from app.ui.notes.note_exporting import NoteExporting
from app.ui.notes.notes_desk import NotesDesk
from app.ui.notes.notes_page import NotesPage
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.confirm_dialog import ask_first
from app.ui.widgets.page_dialog import PageDialog

_AROUND = 24  # pixels above and below the caret that stay in view with it
_NOT_STORED = say("What you typed last could not be stored: it goes when you close the notes.")
_LEAVE = say("Close without what you typed?")
_LEAVE_UNSIGNED = say("Close without signing the addendum?")
_NOT_SIGNED = say("It waits with its note, in the vault, until you sign it.")


class NotesDialog(PageDialog):
    """It closes once what was typed is stored, and asks where that can't be, or where an addendum
    is not signed."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        services: Services,
        background: Background,
        consultation_id: str,
    ) -> None:
        self._look = look
        self.desk = NotesDesk(services, background, consultation_id)
        self.page = page = NotesPage(look, self.desk)
        super().__init__(parent, look, tr("Notes"), page)
        # By methods: what the desk tells of a dialog that is gone goes nowhere.
        page.reading.through(self.area.viewport(), page.end)
        self.area.verticalScrollBar().valueChanged.connect(page.reading.look_soon)
        self.area.verticalScrollBar().rangeChanged.connect(page.reading.look_soon)
        page.caret_moved.connect(self._follow)
        page.top_asked.connect(self._go_to_the_top)
        self.desk.shown.connect(page.reading.look_soon)
        self.exporting = NoteExporting(self, look, services, background)
        self.exporting.exported.connect(page.tell)
        self.exporting.failed.connect(page.fail)
        page.export_asked.connect(self.exporting.ask)
        page.write.setFocus(Qt.FocusReason.OtherFocusReason)
        self.finished.connect(lambda _: self._end())
        # Also where the window is built anew around it, for another theme.
        desk = self.desk
        self.destroyed.connect(lambda: desk.stop())

    def done(self, result: int) -> None:
        page, saving = self.page, self.page.saving
        if saving.is_unsaved:
            saving.once_saved(
                lambda: self.done(result), lambda: self._ask_to_leave(result, _LEAVE, _NOT_STORED)
            )
        elif page.addendum.is_filled:
            page.addendum.flush()
            kept = page.addendum.is_stored
            self._ask_to_leave(
                result, _LEAVE_UNSIGNED if kept else _LEAVE, _NOT_SIGNED if kept else _NOT_STORED
            )
        else:
            super().done(result)

    def _ask_to_leave(self, result: int, asks: str, says: str) -> None:
        def leave() -> None:
            super(NotesDialog, self).done(result)

        ask_first(self, self._look, tr(asks), tr(says), tr("Close"), leave)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.page.reading.look_soon()

    def _go_to_the_top(self) -> None:
        self.area.verticalScrollBar().setValue(0)

    def _follow(self, editor: QPlainTextEdit) -> None:
        """Sections are as high as their text, so that the page has to scroll to their caret."""
        caret = editor.viewport().mapTo(self.page, editor.cursorRect().center())
        self.area.ensureVisible(caret.x(), caret.y(), 0, _AROUND)

    def _end(self) -> None:
        self.page.saving.flush()
        self.desk.stop()
