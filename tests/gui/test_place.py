"""After a lock, and after a restart, the clinician is where they were."""

from __future__ import annotations

import pytest

from app.core.tasks import Task
from app.paths import Home
from app.services.application import open_services
from app.services.place import Place, load_place, save_place
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import PASSPHRASE, Desk

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
    desk.until(lambda: not desk.workspace.transcript._settling.isActive())
    desk.pause(0.05)
    return desk.workspace.transcript.anchor()


def test_the_consultation_the_scroll_position_and_the_draft_come_back(
    make_desk: MakeDesk, leave: object
) -> None:
    assert callable(leave)
    desk = make_desk(replies=[LONG, LONG, LONG])
    for number in range(3):
        desk.ask(f"Question {number}")
    desk.pause(0.2)
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
    again.pause(0.3)
    bar = again.workspace.transcript.verticalScrollBar()
    assert bar.maximum() > 0
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
    services = open_services(home, PASSPHRASE)
    assert load_place(services.repository).consultation_id == here
    services.close()


def test_a_place_that_is_gone_is_a_new_consultation(make_desk: MakeDesk, home: Home) -> None:
    desk = make_desk()
    repository = desk.services.repository
    gone = repository.create_consultation("Gone")
    save_place(repository, Place(consultation_id=gone.id, anchor="nothing"))
    assert load_place(repository).consultation_id == gone.id
    repository.delete(gone.id)
    assert load_place(repository) == Place()
    save_place(repository, Place(consultation_id="never-was"))
    assert load_place(repository) == Place()
    repository.set_state("place", '{"offset": "of another version"}')
    assert load_place(repository) == Place()
