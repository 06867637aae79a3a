"""After a lock, and after a restart, the clinician is where they were."""

from __future__ import annotations

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from app.core.consultations.search_filters import SearchFilters
from app.core.consultations.tasks import Task
from app.paths import Home
from app.services.application import open_services
from app.services.consultations.window_state import (
    WindowState,
    load_window_state,
    save_window_state,
)
from app.settings import Theme
from app.ui.sidebar.filter_bar import FilterBar
from app.ui.sidebar.search_periods import periods
from app.ui.sidebar.trash_dialog import TrashDialog
from app.ui.theme import look_for
from tests.gui.conftest import MakeDesk
from tests.gui.sidebar.test_search_filters import choose, offers
from tests.helpers.gui import PASSPHRASE, Desk
from tests.helpers.keys import CHEAP

LONG = "One more line of an answer that fills the view.\n\n" * 12


def leave_by_lock(desk: Desk) -> None:
    desk.window.lock()
    desk.until(lambda: desk.relaunched != [])


def leave_by_closing(desk: Desk) -> None:
    desk.window.close()
    desk.window.shut()


@pytest.fixture(params=[leave_by_lock, leave_by_closing])
def leave(request: pytest.FixtureRequest) -> object:
    return request.param


def settled(desk: Desk) -> tuple[str, int] | None:
    """Where the transcript stands, once it stands still."""
    desk.until(lambda: not desk.workspace.transcript.is_settling)
    desk.pause(0.05)
    return desk.workspace.transcript.anchor()


def test_the_consultation_the_scroll_position_and_the_draft_come_back(
    make_desk: MakeDesk, leave: object
) -> None:
    assert callable(leave)
    desk = make_desk(replies=[LONG, LONG, LONG])
    for number in range(3):
        desk.ask(f"Question {number}")
    desk.until(lambda: not desk.workspace.transcript.is_settling)
    desk.workspace.transcript.scroll_by_hand(-700)
    desk.workspace.composer.editor.setPlainText("A draft about the second answer")
    before = settled(desk)
    assert before is not None
    leave(desk)

    again = make_desk()
    again.until(lambda: len(again.replies()) == 3)
    after = settled(again)
    assert after is not None
    assert after[0] == before[0]
    assert abs(after[1] - before[1]) <= 2
    assert again.workspace.composer.text() == "A draft about the second answer"


def test_who_followed_the_newest_follows_it_again(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=[LONG, LONG])
    desk.ask("Question 1")
    desk.ask("Question 2")
    leave_by_lock(desk)
    again = make_desk()
    again.until(lambda: len(again.replies()) == 2)
    again.until(lambda: not again.workspace.transcript.is_settling)
    bar = again.workspace.transcript.verticalScrollBar()
    again.until(lambda: bar.maximum() > 0)
    assert bar.value() == bar.maximum()


def test_the_task_the_edit_and_the_search_come_back(make_desk: MakeDesk, leave: object) -> None:
    assert callable(leave)
    desk = make_desk()
    desk.ask("What was asked at first")
    question = desk.questions()[0]
    question.edit_button.click()
    desk.workspace.composer.editor.setPlainText("What is asked now")
    desk.workspace.composer.set_task(Task.DEFINE)
    desk.workspace.sidebar.search.setText("asked")
    leave(desk)

    again = make_desk()
    again.until(lambda: again.workspace.composer.editing == question.entry.message.id)
    assert again.workspace.composer.text() == "What is asked now"
    assert again.workspace.composer.task is Task.DEFINE
    assert again.workspace.sidebar.search.text() == "asked"


def test_the_filters_and_the_archive_come_back(make_desk: MakeDesk, leave: object) -> None:
    assert callable(leave)
    desk = make_desk()
    repository = desk.services.repository
    for title, tag in (("Kept", "ward 3"), ("Another", "ward 4")):
        made = repository.create_consultation(title)
        repository.tag(made.id, tag)
        repository.archive(made.id, True)
    desk.workspace.sidebar.archive.click()
    desk.until(lambda: set(desk.titles()) == {"Kept", "Another"})
    filters = desk.workspace.sidebar.filters
    desk.workspace.sidebar.focus_search()
    desk.until(lambda: offers(desk, "tag", "ward 3"))
    choose(desk, "tag", "ward 3")
    choose(desk, "task", "Any task")
    choose(desk, "model", "Any model")
    filters.set_period(next(each for each in periods() if each.name == "Last 7 days"))
    desk.until(lambda: desk.titles() == ["Kept"])
    leave(desk)

    again = make_desk()
    again.until(lambda: again.titles() == ["Kept"])
    sidebar = again.workspace.sidebar
    assert sidebar.filters.isVisible()
    assert sidebar.filters.tag.text() == "ward 3"
    assert sidebar.filters.when.text() == "Last 7 days"
    assert sidebar.leave_archive.isVisible()
    sidebar.filters.clear()
    again.until(lambda: set(again.titles()) == {"Kept", "Another"})
    sidebar.leave_archive.click()
    again.until(lambda: again.titles() == [])


def test_a_time_that_is_counted_from_today_moves_with_it(qtbot: QtBot) -> None:
    bar = FilterBar(look_for(Theme.LIGHT, 1.0))
    qtbot.addWidget(bar)
    bar.restore(SearchFilters(since=1.0), "Last 7 days")
    assert bar.filters.since is not None and bar.filters.since > 1.0
    bar.restore(SearchFilters(since=1.0, until=2.0), "2020-01-02")
    assert bar.filters == SearchFilters(since=1.0, until=2.0)
    assert bar.when.text() == "2020-01-02"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_trash_that_a_lock_closed_is_open_again(make_desk: MakeDesk) -> None:
    desk = make_desk()
    gone = desk.services.repository.create_consultation("Thrown away")
    desk.services.repository.delete(gone.id)
    desk.workspace.sidebar.trash.click()
    desk.until(lambda: desk.workspace.dialogs.shows_trash)
    leave_by_lock(desk)
    again = make_desk()
    again.until(lambda: again.workspace.dialogs.shows_trash)
    leave_by_lock(again)
    third = make_desk()
    third.until(lambda: third.workspace.dialogs.shows_trash)
    third.workspace.findChildren(TrashDialog)[0].accept()
    leave_by_closing(third)
    assert not make_desk().workspace.dialogs.shows_trash


def test_a_lock_before_the_place_was_read_keeps_it(make_desk: MakeDesk, home: Home) -> None:
    desk = make_desk()
    desk.ask("Where it stood")
    here = desk.workspace.conversation.current_id
    leave_by_closing(desk)
    again = make_desk(unlock=False)
    again.until(lambda: again.window.flow is not None and again.window.flow.page is not None)
    assert again.window.flow is not None and again.window.flow.page is not None
    again.window.flow.page.chosen.emit(PASSPHRASE)  # type: ignore[attr-defined]
    again.until(lambda: again.window.workspace is not None)
    leave_by_lock(again)
    services = open_services(home, PASSPHRASE, cost=CHEAP)
    assert load_window_state(services.repository).consultation_id == here
    services.close()


def test_a_place_that_is_gone_is_a_new_consultation(make_desk: MakeDesk, home: Home) -> None:
    desk = make_desk()
    repository = desk.services.repository
    gone = repository.create_consultation("Gone")
    save_window_state(repository, WindowState(consultation_id=gone.id, anchor="nothing"))
    assert load_window_state(repository).consultation_id == gone.id
    repository.delete(gone.id)
    assert load_window_state(repository) == WindowState()
    save_window_state(repository, WindowState(consultation_id="never-was"))
    assert load_window_state(repository) == WindowState()
    repository.set_state("place", '{"offset": "of another version"}')
    assert load_window_state(repository) == WindowState()
    archived = WindowState(search="what was looked for", archive=True)
    save_window_state(repository, msgspec.structs.replace(archived, consultation_id=gone.id))
    assert load_window_state(repository) == archived


def test_a_place_that_an_older_version_stored_is_read(make_desk: MakeDesk) -> None:
    repository = make_desk().services.repository
    kept = repository.create_consultation("Kept")
    repository.set_state(
        "place",
        f'{{"consultation_id":"{kept.id}","anchor":null,"offset":0,"task":null,'
        '"kept_task":"define","edited":null,"wording":"","search":"fever"}',
    )
    assert load_window_state(repository) == WindowState(
        kept.id, kept_task=Task.DEFINE, search="fever"
    )
