"""What is clicked in the settings holds at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea

from app.settings import Theme
from app.ui.settings.engine_page import EnginePage
from app.ui.settings.settings_dialog import PAGES, SettingsDialog
from app.ui.sidebar.line_delegate import around_first_hit
from app.ui.widgets.menu_button import MenuButton
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs


def dialog(desk: Desk) -> SettingsDialog:
    return next(d for d in desk.workspace.findChildren(SettingsDialog) if d.isVisible())


def press(desk: Desk, text: str) -> None:
    shown = dialog(desk).findChildren(QPushButton)
    next(b for b in shown if b.text() == text).click()


def test_the_dark_theme_and_a_text_size_hold_at_once_and_the_dialog_stays(desk: Desk) -> None:
    first = desk.workspace
    desk.workspace.dialogs.show_settings()
    press(desk, "Dark")
    desk.until(lambda: desk.workspace is not first)
    assert desk.services.settings.theme is Theme.DARK
    assert desk.window.look.tokens.dark
    second = desk.workspace
    press(desk, "Largest")
    desk.until(lambda: desk.workspace is not second)
    assert desk.window.look.scale == 1.3
    assert desk.window.look.tokens.dark
    dialog(desk).accept()


def test_the_keyboard_stays_where_it_was_when_the_look_changes(desk: Desk) -> None:
    first = desk.workspace
    desk.workspace.dialogs.show_settings()
    larger = next(b for b in dialog(desk).findChildren(QPushButton) if b.text() == "Larger")
    larger.setFocus()
    larger.click()
    desk.until(lambda: desk.workspace is not first)
    focus = dialog(desk).focusWidget()
    assert isinstance(focus, QPushButton) and focus.text() == "Larger"
    dialog(desk).accept()


def test_a_choice_is_made_in_its_menu(desk: Desk) -> None:
    desk.workspace.dialogs.show_settings("Answers")
    choosers = dialog(desk).findChildren(MenuButton)
    chooser = next(c for c in choosers if c.accessibleName().startswith("Longest answer"))
    chooser.click()
    desk.until(chooser.choices.isVisible)
    chooser.choices.close()
    next(a for a in chooser.choices.actions() if a.text() == "512 tokens").trigger()
    desk.until(lambda: desk.services.settings.max_tokens == 512)
    assert chooser.text() == "512 tokens"
    dialog(desk).accept()


def test_another_look_leaves_the_page_open_that_was(desk: Desk) -> None:
    first = desk.workspace
    desk.workspace.dialogs.show_settings("Answers")
    assert dialog(desk).shown == "Answers"
    desk.workspace.dialogs.change_settings({"theme": Theme.DARK})
    desk.until(lambda: desk.workspace is not first)
    assert dialog(desk).shown == "Answers"
    dialog(desk).accept()


def test_the_keyboard_alone_goes_through_the_pages_and_closes_them(desk: Desk) -> None:
    desk.workspace.dialogs.show_settings()
    shown = dialog(desk)
    desk.until(shown.list.hasFocus)
    titles = [shown.shown]
    for _ in PAGES[1:]:
        QTest.keyClick(shown.list, Qt.Key.Key_Down)
        titles.append(shown.shown)
    assert titles == [page.title for page in PAGES]
    QTest.keyClick(shown.list, Qt.Key.Key_Tab)
    assert not shown.list.hasFocus()
    QTest.keyClick(shown, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert shown.shown == PAGES[0].title
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_settings_that_are_open_are_not_opened_twice(desk: Desk) -> None:
    desk.workspace.dialogs.show_settings()
    desk.workspace.dialogs.show_settings()
    assert len([d for d in desk.workspace.findChildren(SettingsDialog) if d.isVisible()]) == 1
    dialog(desk).accept()


@pytest.mark.parametrize("size", [(900, 600), (1240, 880)])
def test_the_settings_fit_their_window_and_nothing_is_cut_at_the_side(
    desk: Desk, size: tuple[int, int]
) -> None:
    desk.workspace.dialogs.change_settings({"text_scale": 1.3})
    desk.until(lambda: desk.window.look.scale == 1.3)
    desk.window.resize(*size)
    desk.workspace.dialogs.show_settings()
    shown = dialog(desk)
    assert shown.width() <= size[0] and shown.height() <= size[1]
    for row in range(shown.list.count()):
        shown.list.setCurrentRow(row)
        area = shown.pages.currentWidget()
        assert isinstance(area, QScrollArea)
        assert area.widget().minimumSizeHint().width() <= area.viewport().width(), shown.shown
    shown.accept()


def test_another_look_leaves_the_search_as_it_is(desk: Desk) -> None:
    desk.ask("A question")
    desk.ask("Another one")
    desk.workspace.sidebar.search.setText("zzzz")
    desk.until(lambda: desk.titles() == [])
    first = desk.workspace
    desk.workspace.dialogs.change_settings({"theme": Theme.DARK})
    desk.until(lambda: desk.workspace is not first)
    assert desk.workspace.sidebar.search.text() == "zzzz"
    desk.until(lambda: "zzzz" in desk.workspace.sidebar.nothing.text())
    desk.workspace.sidebar.search.clear()
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


def engine_page(desk: Desk) -> EnginePage:
    desk.workspace.dialogs.show_settings("Engine")
    return dialog(desk).findChildren(EnginePage)[0]


def choose(page: EnginePage, chooser: str, text: str) -> None:
    buttons = page.findChildren(MenuButton)
    button = next(b for b in buttons if b.accessibleName().startswith(chooser))
    next(a for a in button.choices.actions() if a.text() == text).trigger()


def test_the_engines_page_says_what_lies_where_and_what_was_taken(desk: Desk) -> None:
    page = engine_page(desk)
    desk.until(lambda: "on the processor" in page.note.words.text())
    assert page.note.words.text().startswith("Tiny: Everything in main memory")
    assert "no GPU" in page.note.reasons.text()
    desk.until(lambda: "llama.cpp's own count" in page.note.loaded.text())
    dialog(desk).accept()


def test_the_plans_words_follow_what_is_chosen(desk: Desk) -> None:
    page = engine_page(desk)
    desk.until(lambda: bool(page.note.words.text()))
    assert not page.layers.isVisible()
    choose(page, "Where the model runs", "Layers by number")
    assert page.layers.isVisible()
    choose(page, "Cache", "q4_0, a quarter of the size")
    desk.until(lambda: "no cache of q4_0" in page.note.reasons.text())
    desk.until(lambda: desk.services.settings.cache_type == "q4_0")
    assert desk.services.settings.placement == "layers"
    dialog(desk).accept()


def test_a_gpu_is_named_in_the_plan(make_desk: MakeDesk) -> None:
    desk = make_desk(["--gpu", str(8 << 30)])
    page = engine_page(desk)
    desk.until(lambda: "Everything on the GPU" in page.note.words.text())
    choose(page, "Where the model runs", "Processor only")
    desk.until(lambda: "on the processor" in page.note.words.text())
    desk.ask("A question")
    placed = desk.services.consultations.placed()
    assert placed is not None and placed.plan is not None and placed.plan.gpu_layers == 0
    dialog(desk).accept()


def test_less_than_planned_is_told_in_the_window(make_desk: MakeDesk) -> None:
    desk = make_desk(["--gpu", str(8 << 30), "--load-fails", "1"])
    desk.until(lambda: desk.workspace.banner.isVisible())
    said = desk.workspace.banner.text.text()
    assert said.startswith("There was no room for more, so the experts of ")
    assert said in desk.workspace.model.toolTip()
