"""The page of notes in a test's window."""

from __future__ import annotations

from app.ui.notes.notes_dialog import NotesDialog
from tests.helpers.gallery_notes import drafted_note
from tests.helpers.gui import Desk


def dialog_of(desk: Desk, consultation: str) -> NotesDialog:
    desk.workspace.conversation.open(consultation, None)
    desk.until(lambda: desk.workspace.conversation.current_id == consultation)
    desk.until(lambda: desk.workspace.conversation.current is not None)
    desk.workspace.dialogs.show_notes(desk.workspace.conversation.current)
    return next(d for d in desk.workspace.findChildren(NotesDialog) if d.isVisible())


def with_a_draft(desk: Desk) -> NotesDialog:
    dialog = dialog_of(desk, drafted_note(desk.services).consultation_id)
    desk.until(lambda: bool(dialog.page.cards) and not dialog.page.sign.isHidden())
    desk.until(lambda: all(card.editor.isVisible() for card in dialog.page.cards.values()))
    return dialog
