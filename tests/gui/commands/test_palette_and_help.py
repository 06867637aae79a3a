"""Palette, list of keys, guide and about: every command by its name, and none that does nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from app.core.consultations.tasks import Task
from app.ui.commands.about_dialog import AboutDialog, versions
from app.ui.commands.command import Command, matching
from app.ui.commands.guide_window import GuideWindow
from app.ui.commands.keys_dialog import KeysDialog, key_groups
from app.ui.commands.palette import SEARCH_PAUSE_MS, Palette
from app.ui.consultation.workspace import Workspace
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs


def _workspace(desk: Desk) -> Workspace:
    workspace = desk.window.workspace
    assert workspace is not None
    return workspace


def _palette(desk: Desk) -> Palette:
    workspace = _workspace(desk)
    QTest.keyClick(
        workspace,
        Qt.Key.Key_K,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    [palette] = workspace.findChildren(Palette)
    desk.until(palette.isVisible)
    return palette


def _lines(palette: Palette) -> list[str]:
    return [palette.lines.item(row).text() for row in range(palette.lines.rowCount())]


def test_every_command_is_in_the_palette_and_each_key_in_the_list(make_desk: MakeDesk) -> None:
    desk = make_desk()
    workspace = _workspace(desk)
    commands = workspace.help.commands
    shown = _lines(_palette(desk))
    itself = {"Commands and consultations…"}
    assert {each.name for each in commands if each.is_possible()} - set(shown) == itself
    told = {key for keys in key_groups(commands).values() for key, _ in keys}
    assert {each.keys_shown for each in commands if each.keys} <= told
    bound = {each.key().toString() for each in workspace.findChildren(QShortcut)}
    lost = {QKeySequence(each.keys).toString() for each in commands if each.keys} - bound
    assert lost == {"Ctrl+L"}  # which every window hears by itself


def test_no_key_stands_for_two_things(make_desk: MakeDesk) -> None:
    keys = [each.keys for each in _workspace(make_desk()).help.commands if each.keys]
    assert len(keys) == len(set(keys))


def test_the_newest_answer_is_copied_and_shown_from_anywhere(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=["Rest."])
    workspace = _workspace(desk)
    by_name = {each.name: each for each in workspace.help.commands}
    names = ("Copy the newest answer", "Answer again", "Details of the newest answer")
    assert not any(by_name[each].is_possible() for each in names)
    desk.ask("What helps?")
    desk.finished()
    assert all(by_name[each].is_possible() for each in names)
    assert not by_name["Compare the newest answer…"].is_possible()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(workspace.composer.editor, Qt.Key.Key_C, both)
    assert QGuiApplication.clipboard().text().startswith("Rest.")
    by_name["Details of the newest answer"].run()
    newest = workspace.transcript.views()[-1].entry.message.id
    assert workspace.page.details.reply_id == newest


def test_words_in_any_order_find_a_command_and_return_does_it(make_desk: MakeDesk) -> None:
    desk = make_desk()
    palette = _palette(desk)
    QTest.keyClicks(palette.field, "mod add")
    assert _lines(palette)[0] == "Add a model…"
    palette.field.clear()
    QTest.keyClicks(palette.field, "keys")
    assert _lines(palette)[0] == "Keys"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    [keys] = _workspace(desk).findChildren(KeysDialog)
    assert keys.isVisible()


def test_what_has_no_sense_now_is_not_offered_and_its_key_does_nothing(make_desk: MakeDesk) -> None:
    desk = make_desk()
    workspace = _workspace(desk)
    offered = [each.name for each in matching(workspace.help.commands, "")]
    assert "Print…" not in offered and "Rename" not in offered and "New consultation" in offered
    QTest.keyClick(workspace, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert not [each for each in workspace.findChildren(QDialog) if each.isVisible()]


def test_a_consultation_is_found_by_its_words_and_opened(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=["Rest, and fluids."])
    desk.ask("What helps against hiccups?")
    desk.finished()
    asked = desk.workspace.conversation.current_id
    desk.workspace.open_new()
    desk.until(lambda: desk.workspace.conversation.current_id is None)
    palette = _palette(desk)
    desk.until(lambda: "What helps against hiccups?" in _lines(palette))
    QTest.keyClicks(palette.field, "hiccups")
    desk.until(lambda: _lines(palette) == ["What helps against hiccups?"])
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    desk.until(lambda: desk.workspace.conversation.current_id == asked)


def test_what_was_chosen_stays_when_consultations_are_found(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=["Rest, and fluids."])
    desk.ask("Keys that stick in a lock?")
    desk.finished()
    palette = _palette(desk)
    desk.until(lambda: "Keys that stick in a lock?" in _lines(palette))
    QTest.keyClicks(palette.field, "s")
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    chosen = palette.list.currentIndex().data()
    assert palette.list.currentIndex().row() == 1
    QTest.qWait(2 * SEARCH_PAUSE_MS)  # what was found fills the list anew
    assert palette.list.currentIndex().data() == chosen


def test_another_model_and_another_task_are_chosen_in_the_palette(make_desk: MakeDesk) -> None:
    desk = make_desk()
    palette = _palette(desk)
    others = [line for line in _lines(palette) if line.startswith("Answer with ")]
    usable = [each for each in desk.workspace.models.choice.entries if each.problem is None]
    assert len(others) == len(usable) - 1
    QTest.keyClicks(palette.field, "ask define")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert desk.workspace.composer.task is Task.DEFINE
    assert desk.workspace.composer.editor.hasFocus()


def test_the_arrows_go_round_and_esc_leaves(make_desk: MakeDesk) -> None:
    desk = make_desk()
    palette = _palette(desk)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == palette.lines.rowCount() - 1
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 0
    QTest.keyClicks(palette.field, "zzzz")
    assert palette.nothing.isVisible() and not palette.list.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()


@pytest.mark.parametrize(
    ("typed", "found"),
    [("", ["Open it", "Über uns"]), ("o", ["Open it"]), ("UBER", ["Über uns"]), ("pen", [])],
)
def test_words_are_matched_from_their_beginning(typed: str, found: list[str]) -> None:
    commands = [Command(name, "", lambda: None) for name in ("Open it", "Über uns")]
    assert [each.name for each in matching(commands, typed)] == found


def test_pictures_of_the_guide_are_no_wider_than_its_text(desk: Desk) -> None:
    desk.workspace.help.show_guide()
    [guide] = desk.workspace.findChildren(GuideWindow)
    for width in (900, 420, 700):
        guide.resize(width, 600)
        desk.until(lambda: guide.text.horizontalScrollBar().maximum() == 0)
        assert guide.text.document().idealWidth() <= guide.text.viewport().width()


def test_the_guide_is_read_beside_the_consultation(make_desk: MakeDesk) -> None:
    desk = make_desk()
    workspace = _workspace(desk)
    QTest.keyClick(workspace, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    [guide] = workspace.findChildren(GuideWindow)
    assert guide.isVisible() and not guide.isModal()
    assert guide.text.toPlainText().startswith("User guide")
    QTest.keyClicks(guide.field, "recovery code")
    assert guide.text.textCursor().selectedText().lower() == "recovery code"
    QTest.keyClicks(guide.field, "xyzzy")
    assert guide.state.text() == "Not in the guide"
    workspace.help.show_guide()
    assert len(workspace.findChildren(GuideWindow)) == 1


def test_about_tells_every_package_with_a_licence(make_desk: MakeDesk) -> None:
    desk = make_desk()
    workspace = _workspace(desk)
    workspace.help.show_about()
    [about] = workspace.findChildren(AboutDialog)
    assert about.isVisible()
    names = {name.lower() for name, _, _ in versions()}
    assert {"pyside6_essentials", "llama_cpp_python"} <= {name.replace("-", "_") for name in names}
    unsaid = [name for name, _, licence in versions() if licence.startswith("not stated")]
    assert len(unsaid) < len(names) / 4, unsaid


def test_single_keys_act_on_the_message_that_has_the_keyboard(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=["Rest.", "Fluids."])
    desk.ask("What helps?")
    desk.finished()
    question, reply = desk.workspace.transcript.views()
    reply.setFocus()
    QTest.keyClick(reply, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text().startswith("Rest.")
    QTest.keyClick(reply, Qt.Key.Key_R)
    desk.until(lambda: "Fluids." in desk.workspace.transcript.views()[-1].body.plain_text())
    desk.finished()
    newest = desk.workspace.transcript.views()[-1]
    newest.setFocus()
    QTest.keyClick(newest, Qt.Key.Key_Return)
    assert desk.workspace.page.details.reply_id == newest.entry.message.id
    desk.workspace.page.details.put_away()
    newest.setFocus()
    QTest.keyClick(newest, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    desk.until(lambda: "Rest." in desk.workspace.transcript.views()[-1].body.plain_text())
    question = desk.workspace.transcript.views()[0]
    question.setFocus()
    QTest.keyClick(question, Qt.Key.Key_E)
    assert desk.workspace.composer.editing is not None
