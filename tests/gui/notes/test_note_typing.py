"""What is typed into a note and below it stays as it was typed, and is lost by no failure."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from app.core.notes.note import Note
from app.errors import DiskFull
from app.store.notes.note_rows import NoteRows
from app.ui.notes.notes_dialog import NotesDialog
from app.ui.notes.section_card import SectionCard
from app.ui.notes.sign_dialog import SignDialog
from app.ui.widgets.confirm_dialog import ConfirmDialog
from tests.gui.conftest import MakeDesk
from tests.helpers.gallery_notes import drafted_note
from tests.helpers.gui import PASSPHRASE, Desk
from tests.helpers.notes_window import dialog_of, with_a_draft
from tests.helpers.vaults import vault_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints")


def emptied(desk: Desk, dialog: NotesDialog, key: str = "plan") -> SectionCard:
    """A section that can be typed into, without its text."""
    card = dialog.page.cards[key]
    desk.until(lambda: not card.editor.isReadOnly())
    card.editor.selectAll()
    QTest.keyClick(card.editor, Qt.Key.Key_Delete)
    return card


def stored(desk: Desk, dialog: NotesDialog, key: str = "plan") -> str:
    assert dialog.page.note is not None
    return desk.services.notes.note(dialog.page.note.id).current.text_of(key)


def fail_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The next save finds the disk full; what is returned has a line for each try."""
    edit, tries = desk.services.notes.edit, list[str]()

    def full_once(*given: Any) -> Note:
        tries.append("tried")
        if len(tries) == 1:
            raise DiskFull("The disk is full.")
        return edit(*given)

    monkeypatch.setattr(desk.services.notes, "edit", full_once)
    return tries


def asked(dialog: NotesDialog) -> list[ConfirmDialog]:
    return [each for each in dialog.findChildren(ConfirmDialog) if each.isVisible()]


def test_typing_goes_on_after_a_pause_where_it_was(make_desk: MakeDesk) -> None:
    desk = make_desk()
    dialog = with_a_draft(desk)
    card = emptied(desk, dialog)
    QTest.keyClicks(card.editor, "Patient reports ")
    desk.until(lambda: stored(desk, dialog) == "Patient reports" and not card.is_unsaved)
    QTest.keyClicks(card.editor, "headache")
    assert card.editor.toPlainText() == "Patient reports headache"
    desk.until(lambda: stored(desk, dialog) == "Patient reports headache" and not card.is_unsaved)
    QTest.keyClick(card.editor, Qt.Key.Key_Return)
    desk.until(lambda: not card.is_unsaved)
    QTest.keyClicks(card.editor, "and fever")
    assert card.editor.toPlainText() == "Patient reports headache\nand fever"
    desk.until(lambda: stored(desk, dialog) == "Patient reports headache\nand fever")


def test_a_decision_elsewhere_leaves_what_is_typed_alone(make_desk: MakeDesk) -> None:
    desk = make_desk()
    dialog = with_a_draft(desk)
    card = emptied(desk, dialog)
    QTest.keyClicks(card.editor, "  Rest ")
    desk.until(lambda: stored(desk, dialog) == "Rest" and not card.is_unsaved)
    assert dialog.page.note is not None
    check = desk.services.notes.check(dialog.page.note)
    dialog.desk.confirm(dialog.page.note.id, check.open[0], True)
    with desk.qtbot.waitSignal(dialog.desk.shown):
        pass
    assert card.editor.toPlainText() == "  Rest "


def test_another_version_is_shown_where_nothing_is_unsaved(make_desk: MakeDesk) -> None:
    desk = make_desk()
    dialog = with_a_draft(desk)
    card = emptied(desk, dialog)
    QTest.keyClicks(card.editor, "Rest ")
    desk.until(lambda: stored(desk, dialog) == "Rest" and not card.is_unsaved)
    assert dialog.page.note is not None
    desk.services.notes.edit(dialog.page.note.id, {"plan": "Come back"})
    dialog.desk.open(dialog.page.note.id)
    desk.until(lambda: card.editor.toPlainText() == "Come back")


def test_marks_stand_at_their_words_behind_blanks(make_desk: MakeDesk) -> None:
    desk = make_desk()
    dialog = with_a_draft(desk)
    card = emptied(desk, dialog)
    QTest.keyClicks(card.editor, "   Give amoxicillin")
    desk.until(lambda: stored(desk, dialog) == "Give amoxicillin" and not card.is_unsaved)
    desk.until(lambda: bool(card.editor.extraSelections()))
    (mark, *_) = card.editor.extraSelections()
    assert mark.cursor.selectedText() == "amoxicillin"


def test_a_save_that_failed_is_tried_again_when_the_page_closes(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk()
    dialog = with_a_draft(desk)
    note_id = dialog.page.note.id if dialog.page.note else ""
    tries = fail_once(desk, monkeypatch)
    card = emptied(desk, dialog)
    QTest.keyClicks(card.editor, "Rest")
    desk.until(lambda: "full" in dialog.page.problem.text())
    assert not dialog.page.problem.isHidden()
    dialog.desk.open(note_id)
    with desk.qtbot.waitSignal(dialog.desk.shown):
        pass
    assert card.editor.toPlainText() == "Rest" and card.is_unsaved and tries == ["tried"]
    dialog.reject()
    desk.until(lambda: not desk.workspace.findChildren(NotesDialog))
    assert desk.services.notes.note(note_id).current.text_of("plan") == "Rest"


def test_a_paste_that_is_too_large_is_asked_about_before_it_goes(make_desk: MakeDesk) -> None:
    desk = make_desk()
    dialog = with_a_draft(desk)
    before = stored(desk, dialog)
    card = dialog.page.cards["plan"]
    desk.until(lambda: not card.editor.isReadOnly())
    card.editor.setPlainText("word " * 41_000)
    desk.until(lambda: not dialog.page.problem.isHidden())
    assert len(card.editor.toPlainText()) == 205_000 and stored(desk, dialog) == before
    dialog.reject()
    desk.until(lambda: bool(asked(dialog)))
    asked(dialog)[0].reject()
    assert dialog.isVisible() and len(card.editor.toPlainText()) == 205_000
    card.editor.setPlainText("Short")
    dialog.reject()
    desk.until(lambda: not desk.workspace.findChildren(NotesDialog))


def two_signed(desk: Desk) -> tuple[NotesDialog, Note, Note]:
    """The page of a consultation with two signed notes, the newer one shown."""
    old = drafted_note(desk.services)
    rows = NoteRows(vault_of(desk.services))
    other = rows.begin_note(old.consultation_id, old.leaf_id, old.kind, old.current.sections)
    rows.save_version(other.id, 1, old.current.sections, finished=True)
    for note in (old, other):
        rows.sign(note.id, 1, "Dr Ada")
    dialog = dialog_of(desk, old.consultation_id)
    desk.until(lambda: not dialog.page.addendum.isHidden())
    return dialog, rows.note(old.id), rows.note(other.id)


def open_note(desk: Desk, dialog: NotesDialog, note: Note) -> None:
    ids = [each.id for each in desk.services.notes.notes(note.consultation_id)]
    dialog.page.choice.choices.actions()[ids.index(note.id)].trigger()
    desk.until(lambda: dialog.page.note is not None and dialog.page.note.id == note.id)


def test_an_addendum_stays_with_its_note_until_it_is_signed(make_desk: MakeDesk) -> None:
    desk = make_desk()
    dialog, old, new = two_signed(desk)
    page = dialog.page
    page.addendum.setPlainText("Of the newer one")
    open_note(desk, dialog, old)
    assert page.addendum.toPlainText() == ""
    page.addendum.setPlainText("Of the older one")
    open_note(desk, dialog, new)
    assert page.addendum.toPlainText() == "Of the newer one"
    page.add.click()
    (sign,) = [each for each in page.findChildren(SignDialog) if each.isVisible()]
    sign.name.setText("Dr Ada")
    sign.passphrase.setText(PASSPHRASE)
    sign.go_on.click()
    desk.until(lambda: "Of the newer one" in page.about.text())
    assert page.addendum.toPlainText() == ""
    assert [each.text for each in desk.services.notes.note(new.id).addenda] == ["Of the newer one"]
    open_note(desk, dialog, old)
    assert page.addendum.toPlainText() == "Of the older one"


def test_an_addendum_that_is_not_signed_is_asked_about(make_desk: MakeDesk) -> None:
    desk = make_desk()
    dialog, old, _ = two_signed(desk)
    dialog.page.addendum.setPlainText("The film was normal.")
    open_note(desk, dialog, old)
    dialog.reject()
    (question,) = asked(dialog)
    question.reject()
    assert dialog.isVisible()
    dialog.page.addendum.moveCursor(QTextCursor.MoveOperation.End)
    dialog.close_button.click()
    asked(dialog)[0].confirm.click()
    desk.until(lambda: not desk.workspace.findChildren(NotesDialog))


def test_what_is_typed_of_an_addendum_is_there_again(make_desk: MakeDesk) -> None:
    desk = make_desk()
    dialog, old, new = two_signed(desk)
    QTest.keyClicks(dialog.page.addendum, "Of the newer one")
    desk.until(lambda: desk.services.notes.kept_addendum(new.id) == "Of the newer one")
    open_note(desk, dialog, old)
    QTest.keyClicks(dialog.page.addendum, "Of the older")
    dialog.deleteLater()  # as when the window is built anew, or locked
    desk.until(lambda: not desk.workspace.findChildren(NotesDialog))
    desk.until(lambda: desk.services.notes.kept_addendum(old.id) == "Of the older")
    again = dialog_of(desk, old.consultation_id)
    desk.until(lambda: again.page.addendum.toPlainText() == "Of the newer one")
    open_note(desk, again, old)
    desk.until(lambda: again.page.addendum.toPlainText() == "Of the older")
    again.page.addendum.clear()
    desk.until(lambda: desk.services.notes.kept_addendum(old.id) == "")
