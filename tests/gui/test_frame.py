"""The window's frame: sidebar, header and the list's lines have the sizes that were drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.paths import Home
from app.settings import load_settings
from app.ui.sidebar.line_delegate import LineDelegate
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of popups
CTRL = Qt.KeyboardModifier.ControlModifier


def filled(desk: Desk, count: int) -> None:
    for number in range(count):
        desk.services.repository.create_consultation(f"Number {number}")
    desk.workspace.history.refresh()
    desk.until(lambda: len(desk.titles()) == count)


def test_the_window_is_whole_at_its_smallest(make_desk: MakeDesk) -> None:
    desk = make_desk(size=(720, 480))
    assert (desk.window.width(), desk.window.height()) == (720, 480)
    assert desk.window.minimumSizeHint().width() <= 720
    assert desk.workspace.composer.geometry().bottom() <= 480
    assert desk.workspace.header.height() == 52


def test_the_sidebar_is_drawn_to_a_width_that_stays(desk: Desk, home: Home) -> None:
    frame, sidebar = desk.workspace.frame, desk.workspace.sidebar
    assert sidebar.width() == 248
    for wanted, width in ((100, 200), (900, 360), (300, 300)):
        frame.moveSplitter(wanted, 1)
        assert sidebar.width() == width
    desk.until(lambda: load_settings(home.settings).sidebar_width == 300)


def test_ctrl_b_puts_the_sidebar_away_and_a_search_brings_it_back(desk: Desk, home: Home) -> None:
    sidebar, header = desk.workspace.sidebar, desk.workspace.header
    editor = desk.workspace.composer.editor
    QTest.keyClick(editor, Qt.Key.Key_B, CTRL)
    assert sidebar.isHidden() and header.show_sidebar.isVisible()
    desk.until(lambda: load_settings(home.settings).sidebar_hidden)
    QTest.keyClick(editor, Qt.Key.Key_K, CTRL)
    assert sidebar.isVisible() and not header.show_sidebar.isVisible()
    desk.until(lambda: not load_settings(home.settings).sidebar_hidden)


def test_the_keyboard_comes_back_with_the_sidebar_that_had_it(desk: Desk) -> None:
    sidebar = desk.workspace.sidebar
    sidebar.search.setFocus()
    QTest.keyClick(sidebar.search, Qt.Key.Key_B, CTRL)
    assert desk.workspace.header.show_sidebar.hasFocus()
    QTest.keyClick(desk.workspace.header.show_sidebar, Qt.Key.Key_B, CTRL)
    assert sidebar.search.hasFocus()


def test_eleven_consultations_are_seen_in_eight_hundred_pixels(make_desk: MakeDesk) -> None:
    desk = make_desk(size=(1280, 800))
    filled(desk, 20)
    view, rows = desk.workspace.sidebar.list, desk.workspace.sidebar.rows
    shown = [rows.index(number) for number in range(rows.rowCount())]
    lines = [view.visualRect(index) for index in shown if rows.row_at(index.row()).consultation]
    assert {line.height() for line in lines} == {56}
    assert sum(view.viewport().rect().contains(line) for line in lines) >= 11


def test_a_line_shows_how_the_last_message_begins(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=["## Plan\n\n**Amoxicillin** `500 mg` three times a day."])
    desk.ask("What should I give?")
    rows = desk.workspace.sidebar.rows
    desk.until(lambda: rows.row_at(1).preview.startswith("Plan Amoxicillin 500 mg three"))
    assert "Amoxicillin 500 mg" in rows.row_at(1).spoken()


def test_dots_in_a_line_open_its_menu_and_choose_nothing(desk: Desk) -> None:
    filled(desk, 3)
    view = desk.workspace.sidebar.list
    line = view.visualRect(desk.workspace.sidebar.rows.index(2))
    delegate = view.itemDelegate()
    assert isinstance(delegate, LineDelegate)
    place = delegate.more_rect(line).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    menu = QApplication.activePopupWidget()
    assert menu is not None and any("Rename" in act.text() for act in menu.actions())
    menu.close()
    assert desk.workspace.conversation.current_id is None


def test_a_right_click_and_esc_leave_the_open_consultation_marked(desk: Desk) -> None:
    filled(desk, 3)
    sidebar = desk.workspace.sidebar
    opened = sidebar.rows.row_at(1).consultation
    assert opened is not None
    desk.workspace.open(opened.id)
    desk.until(lambda: sidebar.list.currentIndex().row() == 1)
    place = sidebar.list.visualRect(sidebar.rows.index(3)).center()
    QTest.mousePress(sidebar.list.viewport(), Qt.MouseButton.RightButton, pos=place)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, sidebar.list.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(sidebar.list.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert [index.row() for index in sidebar.list.selectedIndexes()] == [1]


def test_the_model_is_a_pill_that_leaves_the_title_its_room(make_desk: MakeDesk) -> None:
    desk = make_desk(size=(720, 480))
    pill, header = desk.workspace.model, desk.workspace.header
    desk.until(desk.workspace.composer.meter.isVisible)  # the model is loaded
    pill.show_doing("Loading a model with a name that goes on and on and on… 40%")
    header.show_consultation(desk.services.repository.create_consultation("A title " * 9))
    assert pill.text().endswith("…") and "40%" in pill.accessibleName()
    desk.until(lambda: "A title" in header.title.text() and header.title.width() >= 120)
    right = pill.mapTo(header, QPoint(pill.width(), 0)).x()
    assert right <= header.more.mapTo(header, QPoint()).x()
    pill.show_doing("")
    assert pill.text() == "Tiny"
