"""What is clicked in the settings holds at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.settings import Theme
from app.ui.dialogs.settings import SettingsDialog
from app.ui.sidebar.delegate import around_first_hit
from app.ui.widgets import MenuButton
from tests.helpers.gui import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs


def dialog(desk: Desk) -> SettingsDialog:
    return next(d for d in desk.workspace.findChildren(SettingsDialog) if d.isVisible())


def press(desk: Desk, text: str) -> None:
    shown = dialog(desk).findChildren(QPushButton)
    next(b for b in shown if b.text() == text).click()


def test_the_dark_theme_and_a_text_size_hold_at_once_and_the_dialog_stays(desk: Desk) -> None:
    first = desk.workspace
    desk.workspace.side.show_settings()
    press(desk, "Dark")
    desk.until(lambda: desk.workspace is not first)
    assert desk.services.settings.theme is Theme.DARK
    assert desk.window._look.tokens.dark
    second = desk.workspace
    press(desk, "Largest")
    desk.until(lambda: desk.workspace is not second)
    assert desk.window._look.scale == 1.3
    assert desk.window._look.tokens.dark
    dialog(desk).accept()


def test_a_choice_is_made_in_its_menu(desk: Desk) -> None:
    desk.workspace.side.show_settings()
    chooser = dialog(desk).findChildren(MenuButton)[0]
    chooser.click()
    desk.until(chooser.choices.isVisible)
    chooser.choices.close()
    next(a for a in chooser.choices.actions() if a.text() == "512 tokens").trigger()
    desk.until(lambda: desk.services.settings.max_tokens == 512)
    assert chooser.text() == "512 tokens"
    dialog(desk).accept()


def test_another_look_shows_all_consultations_again(desk: Desk) -> None:
    desk.ask("A question")
    desk.workspace.sidebar.search.setText("zzzz")
    desk.until(lambda: desk.titles() == [])
    first = desk.workspace
    desk.workspace.side.change_settings({"theme": Theme.DARK})
    desk.until(lambda: desk.workspace is not first)
    assert desk.workspace.sidebar.search.text() == ""
    desk.until(lambda: desk.titles() == ["A question"])


def test_escape_clears_the_search(desk: Desk) -> None:
    search = desk.workspace.sidebar.search
    desk.workspace.sidebar.focus_search()
    QTest.keyClicks(search, "spleen")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""


def test_asking_again_by_the_card_leaves_the_keyboard_in_the_composer(desk: Desk) -> None:
    view = desk.ask("A question")
    view.again_button.setFocus()
    view.again_button.click()
    assert desk.window.focusWidget() is desk.workspace.composer.editor
    desk.until(lambda: not desk.workspace.conversation.is_writing)
    desk.finished()


def test_a_hit_that_stands_late_in_its_snippet_is_brought_forward() -> None:
    text = "given first? A. Chlorphenamine B. Hydrocortisone \N{SYRINGE} C. Adrenaline now"
    at = text.index("Adrenaline") + 1  # the syringe takes two units
    shown, hits = around_first_hit(text, [(at, 10)])
    assert shown.startswith("…") and len(shown) < len(text)
    ((start, length),) = hits
    units = shown.encode("utf-16-le")
    assert units[2 * start : 2 * (start + length)].decode("utf-16-le") == "Adrenaline"
    assert around_first_hit("Adrenaline now", [(0, 10)]) == ("Adrenaline now", [(0, 10)])
