"""The transcript is read with the keyboard and by a screen reader."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import msgspec
from PySide6.QtCore import QPoint, Qt
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


def test_the_keyboard_meets_the_parts_of_a_reply_from_the_top_on(make_desk: MakeDesk) -> None:
    """Also those that are made when they are first shown."""
    desk = make_desk(replies=["Start doxycycline 100 mg twice daily."])
    view = desk.ask("A 60-year-old woman takes bisoprolol 5 mg. No known allergies.")
    desk.until(view.marks.isVisible)
    cut = msgspec.structs.replace(view.entry.message, finish_reason="length")
    view.set_entry(replace(view.entry, message=cut))
    chain: list[QWidget] = []
    at = view.nextInFocusChain()
    while at is not None and at is not view:
        tabbed = at.focusPolicy() & Qt.FocusPolicy.TabFocus
        if view.isAncestorOf(at) and at.isVisibleTo(view) and tabbed:
            chain.append(at)
        at = at.nextInFocusChain()
    assert {view.marks.new_facts, view.ending.go_on, view.copy_button} <= set(chain)
    desk.until(lambda: view.ending.height() > 0)
    tops = [each.mapTo(view, QPoint()).y() for each in chain]
    assert tops == sorted(tops)
