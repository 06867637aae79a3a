"""The list, the search, names, the trash, drafts and transcripts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.consultations.messages import Consultation
from app.ui.sidebar.trash_dialog import TrashDialog
from app.ui.widgets.button import button
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk


def new(desk: Desk) -> None:
    desk.workspace.open_new()
    desk.until(lambda: desk.workspace.conversation.current_id is None)


def open_one(desk: Desk) -> Consultation:
    current = desk.workspace.conversation.current
    assert current is not None
    return current


def test_a_consultation_is_renamed_in_place(desk: Desk) -> None:
    desk.ask("An old title")
    desk.workspace.composer.editor.setFocus()
    desk.workspace.header.begin_rename()
    edit = desk.workspace.header.edit
    edit.setText("A new title")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    desk.until(lambda: desk.titles() == ["A new title"])
    assert desk.workspace.header.title.text() == "A new title"
    assert desk.workspace.composer.editor.hasFocus()


def test_escape_leaves_the_old_title(desk: Desk) -> None:
    desk.ask("An old title")
    desk.workspace.header.begin_rename()
    desk.workspace.header.edit.setText("Something else")
    QTest.keyClick(desk.workspace.header.edit, Qt.Key.Key_Escape)
    assert not desk.workspace.header.edit.isVisible()
    assert desk.workspace.header.title.text() == "An old title"
    assert desk.titles() == ["An old title"]


def test_a_title_that_is_being_typed_stays_when_a_reply_comes(desk: Desk) -> None:
    desk.ask("An old title")
    header = desk.workspace.header
    desk.send("And another question")
    header.begin_rename()
    header.edit.setText("Typed mean")
    desk.finished()
    desk.until(lambda: len(desk.replies()) == 2)
    desk.workspace.conversation.reload()
    changed: list[object] = []
    desk.workspace.conversation.changed.connect(changed.append)
    desk.until(lambda: bool(changed))
    assert header.edit.isVisible() and header.edit.text() == "Typed mean"
    new(desk)  # a title would go to the wrong consultation
    desk.until(lambda: not header.edit.isVisible())


def test_a_deleted_consultation_comes_back_with_undo(desk: Desk) -> None:
    desk.ask("To be deleted")
    deleted = desk.workspace.conversation.current_id
    desk.workspace.history_actions.delete(open_one(desk))
    desk.until(desk.workspace.toast.isVisible)
    desk.until(lambda: desk.titles() == [])
    assert desk.workspace.conversation.current_id is None
    desk.workspace.toast.action.click()
    desk.until(lambda: desk.titles() == ["To be deleted"])
    desk.until(lambda: desk.workspace.conversation.current_id == deleted)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen plugin, of any dialog
def test_the_trash_restores(desk: Desk) -> None:
    desk.ask("To be deleted")
    desk.workspace.history_actions.delete(open_one(desk))
    desk.until(lambda: desk.titles() == [])
    desk.workspace.dialogs.show_trash()
    dialog = desk.window.findChild(TrashDialog)
    assert isinstance(dialog, TrashDialog)
    buttons = type(button(""))

    def restore() -> list[object]:
        return [b for b in dialog.findChildren(buttons) if b.text() == "Restore"]

    desk.until(lambda: len(restore()) == 1)
    restore()[0].click()  # type: ignore[attr-defined]
    desk.until(lambda: desk.titles() == ["To be deleted"])
    desk.until(lambda: not [b for b in restore() if b.isVisible()])  # type: ignore[attr-defined]
    dialog.accept()


def test_a_search_finds_text_and_jumps_to_the_message(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=["The spleen is enlarged.", "Nothing of note.\n\n" * 60])
    desk.ask("First question")
    for _ in range(3):
        desk.ask("More")
    new(desk)
    desk.workspace.sidebar.search.setText("splee")
    rows = desk.workspace.sidebar.rows
    desk.until(lambda: rows.rowCount() == 1)
    row = rows.row(rows.index(0))
    assert row is not None and "\x02" in row.snippet
    desk.workspace.sidebar.list.clicked.emit(rows.index(0))
    desk.until(lambda: len(desk.replies()) == 4)
    found = desk.workspace.transcript.view(row.message_id or "")
    assert found is not None
    desk.until(lambda: not found.visibleRegion().isEmpty())


@pytest.mark.parametrize("query", ['"', "*", "AND OR", "a'b\x00", "\x02", "(" * 50, "  "])
def test_no_search_text_goes_wrong(desk: Desk, query: str) -> None:
    desk.ask("A question")
    desk.workspace.sidebar.search.setText(query)
    desk.pause(0.4)
    assert not desk.workspace.banner.isVisible()


def test_a_draft_comes_back_after_a_restart(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.ask("A question")
    desk.workspace.composer.editor.setPlainText("half a thou")
    desk.window.close()
    desk.window.shut()
    again = make_desk()
    index = again.workspace.sidebar.rows.index(1)
    again.workspace.sidebar.list.clicked.emit(index)
    again.until(lambda: again.workspace.composer.text() == "half a thou")


def test_each_consultation_has_its_own_draft(desk: Desk) -> None:
    desk.ask("A question")
    first = desk.workspace.conversation.current_id
    desk.workspace.composer.editor.setPlainText("for the first")
    new(desk)
    desk.until(lambda: desk.workspace.composer.text() == "")
    desk.workspace.composer.editor.setPlainText("for a new one")
    desk.workspace.open(first)
    desk.until(lambda: desk.workspace.composer.text() == "for the first")
    new(desk)
    desk.until(lambda: desk.workspace.composer.text() == "for a new one")


def test_a_long_consultation_is_built_in_slices_and_whole_in_the_end(make_desk: MakeDesk) -> None:
    desk = make_desk()
    for _ in range(12):
        desk.ask("Again")
    current = desk.workspace.conversation.current_id
    new(desk)
    desk.workspace.open(current)
    desk.until(lambda: len(desk.workspace.transcript.views()) == 24)
    bar = desk.workspace.transcript.verticalScrollBar()
    desk.until(lambda: bar.value() == bar.maximum() > 0)
    order = [view.entry.message.id for view in desk.workspace.transcript.views()]
    assert order == [message.id for message in desk.stored()]


def test_scrolling_up_is_left_alone_while_more_is_written(make_desk: MakeDesk) -> None:
    reply = "\n\n".join(f"Paragraph {n}." for n in range(120))
    desk = make_desk(["--pace", "4"], [reply])
    desk.send("A long one")
    bar = desk.workspace.transcript.verticalScrollBar()
    desk.until(lambda: bar.maximum() > 300)
    desk.workspace.transcript.scroll_by_hand(-200)
    place = bar.value()
    desk.pause(0.5)
    assert bar.value() == place
    assert desk.workspace.transcript.newest.isVisible()
    desk.workspace.transcript.newest.click()
    assert bar.value() == bar.maximum()
    desk.workspace.conversation.stop()
    desk.finished()
