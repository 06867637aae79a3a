"""The page of notes: drafted, corrected, decided and signed, with the keyboard too."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.notes.note import DRAFT_WARNING, Note, NoteState, SectionState
from app.ui.consultation.mask_preview import MaskPreview
from app.ui.notes.notes_dialog import NotesDialog
from app.ui.notes.sign_dialog import SignDialog
from app.ui.widgets.confirm_dialog import ConfirmDialog
from tests.gui.conftest import MakeDesk
from tests.helpers.event_loop import wait_for
from tests.helpers.gallery_notes import drafted_note
from tests.helpers.gui import PASSPHRASE, Desk
from tests.helpers.notes import SAID, SECTIONS, said_in
from tests.helpers.notes_reading import look, read_through, scroll_to
from tests.helpers.notes_window import dialog_of, with_a_draft

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints")


def offers_another_decision(page: QWidget) -> bool:
    buttons = page.findChildren(QPushButton)
    return any(each.text() == "Decide again" and not each.isHidden() for each in buttons)


def to_decide(dialog: NotesDialog) -> list[QPushButton]:
    """What confirms a mark, from the top on."""
    stops = [stop for card in dialog.page.cards.values() for stop in card.tab_stops]
    return [each for each in stops if isinstance(each, QPushButton) and each.text() == "It stays"]


def test_a_draft_streams_into_its_sections(make_desk: MakeDesk) -> None:
    desk = make_desk(("--pace", "5"), SECTIONS)
    dialog = dialog_of(desk, said_in(desk.services, SAID))
    desk.until(lambda: not dialog.page.empty.isHidden())
    dialog.page.write.choices.actions()[0].trigger()
    desk.until(lambda: not dialog.page.stop.isHidden())
    desk.until(lambda: bool(dialog.page.cards) and not dialog.desk.is_drafting)
    desk.until(lambda: not dialog.page.sign.isHidden())
    texts = {key: card.editor.toPlainText() for key, card in dialog.page.cards.items()}
    assert texts["objective"] == "Temperature 38.4 °C"
    assert dialog.page.state.text().startswith(DRAFT_WARNING)
    desk.until(lambda: "Drafted by Tiny" in dialog.page.about.text())
    assert not any(card.editor.isReadOnly() for card in dialog.page.cards.values())


def test_a_draft_can_be_stopped_and_what_was_written_stays(make_desk: MakeDesk) -> None:
    desk = make_desk(("--pace", "30"), ("- " + "word " * 300,))
    consultation = said_in(desk.services, SAID)
    dialog = dialog_of(desk, consultation)
    dialog.page.write.choices.actions()[0].trigger()
    desk.until(lambda: "word" in dialog.page.cards["subjective"].editor.toPlainText()
               if dialog.page.cards else False)  # fmt: skip
    assert dialog.page.cards["subjective"].editor.isReadOnly()
    dialog.page.stop.click()
    desk.until(lambda: not dialog.desk.is_drafting)
    (note,) = desk.services.notes.notes(consultation)
    assert note.current.section("subjective").state is SectionState.STOPPED
    desk.until(lambda: "stopped" in dialog.page.cards["subjective"].remark.text())


def test_closing_stops_the_draft(make_desk: MakeDesk) -> None:
    desk = make_desk(("--pace", "30"), ("- " + "word " * 300,))
    consultation = said_in(desk.services, SAID)
    dialog = dialog_of(desk, consultation)
    dialog.page.write.choices.actions()[0].trigger()
    desk.until(lambda: bool(dialog.page.cards))
    dialog.reject()
    desk.until(
        lambda: all(n.state is NoteState.DRAFT for n in desk.services.notes.notes(consultation))
    )


def test_what_is_typed_is_stored_and_what_changed_is_shown(make_desk: MakeDesk) -> None:
    desk = make_desk()
    dialog = with_a_draft(desk)
    card = dialog.page.cards["plan"]
    desk.until(lambda: not card.editor.isReadOnly())
    card.editor.selectAll()
    QTest.keyClicks(card.editor, "Allergic to penicillin")
    note_id = dialog.page.note.id if dialog.page.note else ""
    desk.until(
        lambda: (
            desk.services.notes.note(note_id).current.text_of("plan") == "Allergic to penicillin"
        )
    )
    desk.until(lambda: not card.compare.isHidden())
    card.compare.click()
    assert "Paracetamol" in card.changes.text() and not card.changes.isHidden()
    desk.until(lambda: "penicillin" not in dialog.page.missing.text())
    assert desk.services.notes.note(note_id).versions[0].text_of("plan").startswith("Paracetamol")


def test_what_was_typed_last_is_stored_when_the_page_is_closed(make_desk: MakeDesk) -> None:
    desk = make_desk()
    dialog = with_a_draft(desk)
    card = dialog.page.cards["plan"]
    desk.until(lambda: not card.editor.isReadOnly())
    card.editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(card.editor, " at night")
    note_id = dialog.page.note.id if dialog.page.note else ""
    dialog.reject()
    desk.until(
        lambda: desk.services.notes.note(note_id).current.text_of("plan").endswith(" at night")
    )


def test_every_mark_is_decided_before_it_is_signed(make_desk: MakeDesk) -> None:
    desk = make_desk()
    dialog = with_a_draft(desk)
    page = dialog.page
    desk.until(lambda: len(to_decide(dialog)) >= 4)
    count = len(to_decide(dialog))
    assert f"{count} marks to decide" in page.state.text()
    page.sign.click()
    assert "not decided" in page.problem.text()
    assert not page.findChildren(SignDialog)
    for left in range(count, 0, -1):
        desk.until(lambda left=left: len(to_decide(dialog)) == left)
        to_decide(dialog)[0].click()
    desk.until(lambda: page.state.text() == DRAFT_WARNING)
    page.sign.click()
    assert "to its end" in page.problem.text()
    read_through(dialog)
    page.sign.click()
    (sign,) = page.findChildren(SignDialog)
    assert not sign.go_on.isEnabled()
    sign.name.setText("Dr Ada")
    sign.passphrase.setText("a wrong one")
    sign.go_on.click()
    desk.until(lambda: not sign.error.isHidden())
    sign.passphrase.setText(PASSPHRASE)
    sign.go_on.click()
    desk.until(lambda: not page.add.isHidden())
    assert page.state.text().startswith("Signed by Dr Ada")
    assert all(card.editor.isReadOnly() for card in page.cards.values())
    desk.until(lambda: not offers_another_decision(page))
    page.addendum.setPlainText("The film was normal.")
    page.add.click()
    (added,) = [each for each in page.findChildren(SignDialog) if each.isVisible()]
    added.name.setText("Dr Ada")
    added.passphrase.setText(PASSPHRASE)
    added.go_on.click()
    desk.until(lambda: "The film was normal." in page.about.text())
    assert page.addendum.toPlainText() == ""
    assert desk.services.audit.verify().problems == ()


def test_a_copy_of_a_draft_says_that_it_is_one(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk()
    dialog = with_a_draft(desk)
    editor = dialog.page.cards["plan"].editor
    desk.until(lambda: not editor.isReadOnly())
    editor.selectAll()
    editor.copy()
    text = QApplication.clipboard().text()
    assert text.startswith("Paracetamol") and text.endswith(f"[{DRAFT_WARNING}]")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.paste()  # in the note itself it says so already
    assert DRAFT_WARNING not in editor.toPlainText()


def test_a_draft_is_deleted_after_a_question(make_desk: MakeDesk) -> None:
    desk = make_desk()
    dialog = with_a_draft(desk)
    desk.until(lambda: not dialog.page.remove.isHidden())
    dialog.page.remove.click()
    (asked,) = dialog.page.findChildren(ConfirmDialog)
    asked.confirm.click()
    desk.until(lambda: not dialog.page.empty.isHidden())
    assert desk.services.notes.notes() == [] and dialog.page.cards == {}


def test_tab_goes_as_the_page_is_read(make_desk: MakeDesk) -> None:
    desk = make_desk()
    dialog = with_a_draft(desk)
    page = dialog.page
    desk.until(lambda: bool(to_decide(dialog)))
    page.write.setFocus()
    seen = []
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
        if seen[-1] is page.sign:
            break
    places = [
        each.mapTo(page, each.rect().center()).y() for each in seen if page.isAncestorOf(each)
    ]
    assert seen[0] is page.choice and seen[1] is page.cards["subjective"].editor
    assert [each for each in seen if each is page.cards["plan"].editor]
    assert places[-1] >= max(places) - 2  # beside what deletes the draft


def test_the_keyboard_is_at_stop_and_then_at_what_was_drafted(make_desk: MakeDesk) -> None:
    desk = make_desk(("--pace", "10"), SECTIONS)
    dialog = dialog_of(desk, said_in(desk.services, SAID))
    page = dialog.page
    desk.until(page.write.hasFocus)
    page.write.choices.actions()[0].trigger()
    desk.until(page.stop.hasFocus)
    desk.until(lambda: bool(page.cards) and not dialog.desk.is_drafting)
    assert page.cards["subjective"].editor.hasFocus()


@pytest.mark.parametrize("kind", range(5))
def test_every_kind_can_be_chosen(make_desk: MakeDesk, kind: int) -> None:
    desk = make_desk((), ("- One line",))
    dialog = dialog_of(desk, said_in(desk.services, SAID))
    dialog.page.write.choices.actions()[kind].trigger()
    desk.until(lambda: bool(dialog.page.cards) and not dialog.desk.is_drafting)
    desk.until(lambda: not dialog.page.sign.isHidden())
    assert {card.editor.toPlainText() for card in dialog.page.cards.values()} == {"One line"}


@pytest.mark.parametrize("kind", ["pdf", "md"])
def test_a_note_is_exported_from_the_page(make_desk: MakeDesk, tmp_path: Path, kind: str) -> None:
    desk = make_desk()
    dialog = with_a_draft(desk)
    note = dialog.page.note
    assert note is not None and not dialog.page.export.isHidden()
    path = tmp_path / f"note.{kind}"
    dialog.exporting.write(note, kind, path, None)
    desk.until(lambda: "not encrypted" in dialog.page.told.text())
    content = path.read_bytes()
    assert content.startswith(b"%PDF" if kind == "pdf" else b"# SOAP note")


def test_what_is_masked_is_looked_at_first(make_desk: MakeDesk) -> None:
    desk = make_desk()
    dialog = with_a_draft(desk)
    dialog.page.masked.setChecked(True)
    dialog.page.export.choices.actions()[0].trigger()
    desk.until(lambda: bool(dialog.findChildren(MaskPreview)))
    (preview,) = dialog.findChildren(MaskPreview)
    desk.until(lambda: "Cough and fever" in preview.text.toPlainText())
    preview.reject()


LONG = "\n".join(f"Step {n} of what was agreed" for n in range(60))


def with_a_long_plan(make_desk: MakeDesk) -> tuple[Desk, NotesDialog]:
    """Of which the window shows no more than a part, with nothing to decide."""
    desk = make_desk()
    note = drafted_note(desk.services)
    texts = {"subjective": "Cough", "objective": "Fever", "assessment": "Cough", "plan": LONG}
    desk.services.notes.edit(note.id, texts)
    desk.services.notes.confirm(
        note.id, desk.services.notes.check(desk.services.notes.note(note.id)).open
    )
    dialog = dialog_of(desk, note.consultation_id)
    desk.until(lambda: bool(dialog.page.cards) and dialog.page.sign.isVisible())
    desk.until(lambda: dialog.area.verticalScrollBar().maximum() > 400)
    look(dialog)
    return desk, dialog


def test_a_note_is_not_read_by_going_to_its_end(make_desk: MakeDesk) -> None:
    _, dialog = with_a_long_plan(make_desk)
    page = dialog.page
    assert not page.reading.is_all_read
    scroll_to(dialog, dialog.area.verticalScrollBar().maximum())
    assert not page.reading.is_all_read
    page.sign.click()
    assert "“Plan”" in page.problem.text() and not page.findChildren(SignDialog)
    read_through(dialog)
    assert page.reading.is_all_read
    page.sign.click()
    assert page.findChildren(SignDialog)


def test_what_is_put_into_a_note_that_was_read_is_read_before_it_is_signed(
    make_desk: MakeDesk,
) -> None:
    desk, dialog = with_a_long_plan(make_desk)
    page = dialog.page
    read_through(dialog)
    assert page.note is not None
    desk.services.notes.edit(page.note.id, {"subjective": LONG})
    page._desk.open(page.note.id)
    desk.until(lambda: page.cards["subjective"].editor.toPlainText() == LONG)
    look(dialog)
    assert page.reading.unread == "Subjective" and not page.reading.is_all_read
    read_through(dialog)
    assert page.reading.is_all_read


def test_the_page_follows_who_types_and_that_is_read(make_desk: MakeDesk) -> None:
    _, dialog = with_a_long_plan(make_desk)
    read_through(dialog)
    scroll_to(dialog, 0)
    editor = dialog.page.cards["plan"].editor
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    editor.insertPlainText(" 🫁")
    QTest.keyClicks(editor, ", and more")
    bar = dialog.area.verticalScrollBar()
    wait_for(lambda: bar.value() > bar.maximum() // 2)
    look(dialog)
    assert dialog.page.reading.is_all_read


def test_a_draft_in_the_place_of_own_words_is_asked_about(make_desk: MakeDesk) -> None:
    desk = make_desk((), ("- A new plan",))
    dialog = with_a_draft(desk)
    card = dialog.page.cards["plan"]
    desk.until(lambda: not card.editor.isReadOnly())
    card.editor.selectAll()
    QTest.keyClicks(card.editor, "My own plan")
    card.again.click()
    desk.until(lambda: bool(dialog.findChildren(ConfirmDialog)))
    (asked,) = dialog.findChildren(ConfirmDialog)
    assert not dialog.desk.is_drafting
    asked.reject()
    desk.until(lambda: not dialog.findChildren(ConfirmDialog))
    assert card.editor.toPlainText() == "My own plan" and not dialog.desk.is_drafting
    card.again.click()
    desk.until(lambda: bool(dialog.findChildren(ConfirmDialog)))
    dialog.findChildren(ConfirmDialog)[0].confirm.click()
    desk.until(lambda: card.editor.toPlainText() == "A new plan")
    desk.until(lambda: not dialog.desk.is_drafting)
    # What no more than a draft is goes without a question.
    desk.until(lambda: not card.editor.isReadOnly())
    card.again.click()
    desk.until(lambda: dialog.desk.is_drafting)
    assert not [each for each in dialog.findChildren(ConfirmDialog) if each.isVisible()]
    desk.until(lambda: not dialog.desk.is_drafting)


def test_an_export_holds_what_was_typed_last(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk()
    dialog = with_a_draft(desk)
    card = dialog.page.cards["plan"]
    desk.until(lambda: not card.editor.isReadOnly())
    card.editor.selectAll()
    QTest.keyClicks(card.editor, "Typed a moment ago")
    exported: list[Note] = []
    dialog.page.export_asked.disconnect()
    dialog.page.export_asked.connect(lambda note, *_: exported.append(note))
    dialog.page.export.choices.actions()[0].trigger()
    desk.until(lambda: bool(exported))
    path = tmp_path / "note.md"
    dialog.exporting.write(exported[0], "md", path, None)
    desk.until(path.exists)
    assert "Typed a moment ago" in path.read_text("utf-8")


def test_what_one_note_lacks_goes_when_the_next_is_drafted(make_desk: MakeDesk) -> None:
    desk = make_desk(("--pace", "30"), ("- " + "word " * 300,))
    dialog = with_a_draft(desk)
    page = dialog.page
    desk.until(lambda: "penicillin" in page.missing.text())
    first = page.note
    page.write.choices.actions()[0].trigger()
    desk.until(lambda: page.note is not None and page.note != first and dialog.desk.is_drafting)
    assert page.missing.text() == "" and page.end.isHidden() and page.about.text() == ""
    page.stop.click()
    desk.until(lambda: not dialog.desk.is_drafting)
    desk.until(lambda: not page.end.isHidden())
