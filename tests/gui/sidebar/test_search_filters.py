"""A search and what it is confined to."""

from __future__ import annotations

import time
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.consultations.tasks import Task
from app.ui.sidebar.history_lines import without_markup
from app.ui.sidebar.search_periods import period_of_days, periods
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of popups


def new(desk: Desk) -> None:
    desk.workspace.open_new()
    desk.until(lambda: desk.workspace.conversation.current_id is None)


def choose(desk: Desk, menu: str, text: str) -> None:
    """Click a line of one of the filters' menus."""
    chooser = getattr(desk.workspace.sidebar.filters, menu)
    chooser.choices.aboutToShow.emit()
    action = next(a for a in chooser.choices.actions() if a.text().partition("\t")[0] == text)
    action.trigger()


def offers(desk: Desk, menu: str, text: str) -> bool:
    """Whether one of the filters' menus has this line."""
    chooser = getattr(desk.workspace.sidebar.filters, menu)
    chooser.choices.aboutToShow.emit()
    return any(a.text().partition("\t")[0] == text for a in chooser.choices.actions())


def found(desk: Desk) -> int:
    return desk.workspace.sidebar.rows.rowCount()


def test_the_filters_come_with_the_search_and_go_with_it(desk: Desk) -> None:
    sidebar = desk.workspace.sidebar
    assert not sidebar.filters.isVisible()
    sidebar.focus_search()
    desk.until(sidebar.filters.isVisible)
    desk.workspace.composer.editor.setFocus()
    desk.until(lambda: not sidebar.filters.isVisible())


def test_a_filter_narrows_the_search_and_an_empty_result_names_it(desk: Desk) -> None:
    desk.ask("A spleen", Task.CONSULTATION)
    new(desk)
    desk.ask("What is a spleen", Task.DEFINE)
    sidebar = desk.workspace.sidebar
    sidebar.search.setText("spleen")
    desk.until(lambda: found(desk) == 4)  # two titles, two messages
    choose(desk, "task", Task.DEFINE.label)
    desk.until(lambda: found(desk) == 1)
    assert sidebar.filters.task.text() == Task.DEFINE.label
    choose(desk, "task", Task.EXAM.label)
    desk.until(sidebar.nothing.isVisible)
    assert "spleen" in sidebar.nothing.text() and Task.EXAM.label in sidebar.nothing.text()
    sidebar.without_filters.click()
    desk.until(lambda: found(desk) == 4)


def test_a_tag_alone_lists_what_bears_it(desk: Desk) -> None:
    repository = desk.services.repository
    one, _ = repository.create_consultation("One"), repository.create_consultation("Two")
    repository.tag(one.id, "renal")
    desk.workspace.history.refresh()
    desk.until(lambda: desk.titles() == ["Two", "One"])
    sidebar = desk.workspace.sidebar
    sidebar.focus_search()
    desk.until(lambda: offers(desk, "tag", "renal"))
    choose(desk, "tag", "renal")
    desk.until(lambda: desk.titles() == ["One"])
    QTest.keyClick(sidebar.search, Qt.Key.Key_Escape)
    desk.until(lambda: desk.titles() == ["Two", "One"])


def test_the_archive_is_searched_or_left_out(desk: Desk) -> None:
    repository = desk.services.repository
    one = repository.create_consultation("Gout once")
    repository.create_consultation("Gout again")
    repository.archive(one.id)
    sidebar = desk.workspace.sidebar
    sidebar.search.setText("gout")
    desk.until(lambda: desk.titles() == ["Gout again", "Gout once"])
    choose(desk, "where", "Not archived")
    desk.until(lambda: desk.titles() == ["Gout again"])
    sidebar.filters.clear()
    sidebar.archive.click()
    desk.until(lambda: desk.titles() == ["Gout once"])
    assert not sidebar.filters.where.isVisible()


def test_more_hits_are_read_while_one_scrolls(desk: Desk) -> None:
    for number in range(140):
        desk.services.repository.create_consultation(f"Gout {number}")
    sidebar = desk.workspace.sidebar
    sidebar.search.setText("gout")
    desk.until(lambda: found(desk) == 100)

    def scrolled_to_the_end() -> bool:
        sidebar.list.scrollToBottom()
        return found(desk) == 140

    desk.until(scrolled_to_the_end)
    assert len(set(desk.titles())) == 140


def test_words_found_in_a_title_are_marked_there(desk: Desk) -> None:
    desk.services.repository.create_consultation("Acute göut of the knee")
    desk.workspace.sidebar.search.setText("gout")
    desk.until(lambda: found(desk) == 1)
    row = desk.workspace.sidebar.rows.row_at(0)
    assert row.title_marks == ("göut",) and not row.snippet


def test_a_hit_on_another_branch_is_brought_onto_the_path_and_marked(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=["The spleen is large."] + ["Nothing of note."] * 3)
    desk.ask("First")
    first = desk.replies()[0].entry.message.id
    desk.replies()[0].again_button.click()
    desk.until(lambda: desk.reply_ids() != [first])
    desk.finished()
    sidebar, transcript = desk.workspace.sidebar, desk.workspace.transcript
    sidebar.search.setText("spleen")
    desk.until(lambda: found(desk) == 1)
    assert sidebar.rows.row_at(0).message_id == first
    sidebar.list.clicked.emit(sidebar.rows.index(0))
    desk.until(lambda: desk.reply_ids() == [first])
    view = transcript.view(first)
    assert view is not None
    desk.until(transcript.highlight.isVisible)
    desk.until(lambda: transcript.highlight.geometry().contains(view.geometry()))
    desk.until(lambda: not transcript.highlight.isVisible())


def test_a_snippet_reads_as_the_message_does() -> None:
    table = "…VT |\n| After shock 3 | \x02Adrenaline\x03 1 mg |\n|---|---:|\n| - |"
    read = "…VT After shock 3 \x02Adrenaline\x03 1 mg "
    assert without_markup(table) == read
    assert without_markup("Sure. ###Answer: rest, and C# too") == "Sure. Answer: rest, and C# too"
    assert without_markup("**Bold**\n## Plan\n5-6 cm: a - b") == "Bold Plan\n5-6 cm: a - b"


def test_periods_end_where_the_next_one_begins() -> None:
    offered = {period.name: period for period in periods(date(2030, 3, 15))}
    assert offered["2029"].until == offered["2030"].since
    assert offered["Today"].since == datetime(2030, 3, 15).timestamp()
    assert offered["Last 7 days"].since == datetime(2030, 3, 9).timestamp()
    days = period_of_days(date(2030, 3, 2), date(2030, 3, 1))
    assert days.name == "2030-03-01 to 2030-03-02"
    assert days.until == datetime(2030, 3, 3).timestamp()
    assert offered["Any time"].since is None
    assert (days.since or 0) < time.mktime((2030, 3, 1, 12, 0, 0, 0, 0, -1)) < (days.until or 0)


def test_down_or_return_in_the_search_puts_the_keyboard_on_the_first_hit(desk: Desk) -> None:
    desk.ask("A question on warfarin")
    new(desk)
    sidebar = desk.workspace.sidebar
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        sidebar.focus_search()
        sidebar.search.setText("warfarin")
        desk.until(lambda: sidebar.rows.row_at(0).consultation is not None)
        QTest.keyClick(sidebar.search, key)
        assert sidebar.list.hasFocus()
        chosen = sidebar.list.chosen()
        assert chosen is not None
        assert chosen.title == "A question on warfarin"
        sidebar.search.clear()
        desk.until(lambda: sidebar.rows.row_at(0).consultation is None)  # a heading


def test_tab_into_the_list_comes_to_its_first_line(desk: Desk) -> None:
    desk.ask("The only question")
    new(desk)
    sidebar = desk.workspace.sidebar
    desk.until(lambda: sidebar.list.chosen() is None)
    sidebar.filters.setFocus()
    sidebar.list.setFocus(Qt.FocusReason.TabFocusReason)
    chosen = sidebar.list.chosen()
    assert chosen is not None
    assert chosen.title == "The only question"
