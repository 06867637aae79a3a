"""The transcript is read with the keyboard and by a screen reader."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.conftest import MakeDesk


def test_tab_goes_to_the_newest_message_and_the_arrows_to_the_others(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=["First answer.", "Second answer."])
    desk.ask("One?")
    desk.ask("Two?")
    transcript = desk.workspace.transcript
    views = transcript.views()
    transcript.setFocus(Qt.FocusReason.TabFocusReason)
    desk.until(views[-1].hasFocus)
    for key, place in (
        (Qt.Key.Key_Up, 2), (Qt.Key.Key_Up, 1), (Qt.Key.Key_Home, 0), (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Down, 1), (Qt.Key.Key_End, 3), (Qt.Key.Key_Down, 3),
    ):  # fmt: skip
        focused = QApplication.focusWidget()
        assert isinstance(focused, QWidget)
        QTest.keyClick(focused, key)
        assert views[place].hasFocus()


def test_the_keyboard_is_not_caught_in_the_transcript(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.ask("One?")
    for forwards in (True, False):
        desk.workspace.transcript.setFocus(Qt.FocusReason.TabFocusReason)
        seen = set()
        for _ in range(60):
            focused = QApplication.focusWidget()
            assert isinstance(focused, QWidget)
            seen.add(id(focused))
            if focused is desk.workspace.composer.editor:
                break
            modifier = (
                Qt.KeyboardModifier.NoModifier if forwards else Qt.KeyboardModifier.ShiftModifier
            )
            QTest.keyClick(focused, Qt.Key.Key_Tab if forwards else Qt.Key.Key_Backtab, modifier)
        assert QApplication.focusWidget() is desk.workspace.composer.editor, (forwards, len(seen))


def test_a_message_is_said_with_how_it_ended_and_its_disclaimer(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk(["--die", "token:2", "--once", str(tmp_path / "died")], ["one two three"])
    view = desk.ask("What is sepsis?")
    said = QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Name)
    assert said.startswith("Answer: one two") and "Interrupted. The engine" in said
    assert "not a medical device" in said
    assert desk.questions()[0].accessibleName() == "Your message: What is sepsis?"
