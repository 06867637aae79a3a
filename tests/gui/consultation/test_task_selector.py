"""The task that the selector shows is the one that is asked, and follows the text's form."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.consultations.tasks import Task
from tests.gui.test_room_for_text import EXAM
from tests.helpers.gui import Desk
from tests.helpers.relative_time import relative_time


def choose(desk: Desk, task: Task) -> None:
    """By hand, with the selector's chip."""
    desk.workspace.composer.tasks_above.chips[task].click()


def shown(desk: Desk) -> tuple[Task, str]:
    composer = desk.workspace.composer
    return composer.task, composer.tasks_above.shown.label


def test_an_exam_question_is_recognised_and_asked_as_one(desk: Desk) -> None:
    composer = desk.workspace.composer
    composer.editor.setPlainText(EXAM)
    assert shown(desk) == (Task.EXAM, "Exam question")
    assert composer.recognised.text()
    composer.send_button.click()
    desk.until(lambda: bool(desk.replies()))
    desk.finished()
    assert desk.stored()[0].task is Task.EXAM
    assert shown(desk) == (Task.CONSULTATION, "Consultation")
    assert not composer.recognised.text()


def test_what_was_recognised_goes_with_the_text_that_showed_it(desk: Desk) -> None:
    editor = desk.workspace.composer.editor
    editor.setPlainText("What is the meaning of anosmia?")
    assert shown(desk)[0] is Task.DEFINE
    editor.setPlainText("Anosmia after a fall, what now?")
    assert shown(desk)[0] is Task.CONSULTATION


def test_a_task_chosen_by_hand_is_left_alone(desk: Desk) -> None:
    choose(desk, Task.CONSULTATION)
    desk.workspace.composer.editor.setPlainText(EXAM)
    assert shown(desk)[0] is Task.CONSULTATION
    choose(desk, Task.RESEARCH)
    desk.workspace.composer.editor.setPlainText("What is the meaning of anosmia?")
    assert shown(desk)[0] is Task.RESEARCH


def test_a_task_chosen_by_hand_stays_for_the_consultation_and_no_longer(desk: Desk) -> None:
    choose(desk, Task.DEFINE)
    desk.workspace.composer.editor.setPlainText("anosmia")
    desk.workspace.composer.send_button.click()
    desk.until(lambda: bool(desk.replies()))
    desk.finished()
    assert shown(desk)[0] is Task.DEFINE
    desk.workspace.composer.editor.setPlainText(EXAM)
    assert shown(desk)[0] is Task.EXAM
    desk.workspace.open_new()
    desk.until(lambda: desk.workspace.conversation.current_id is None)
    desk.until(lambda: shown(desk)[0] is Task.CONSULTATION)


def test_an_example_that_was_not_wanted_takes_its_task_along(desk: Desk) -> None:
    desk.until(lambda: len(desk.workspace.empty.chips) == 4)
    desk.workspace.empty.chips[2].click()
    assert shown(desk)[0] is Task.DEFINE
    desk.workspace.composer.editor.clear()
    assert shown(desk)[0] is Task.CONSULTATION


def test_an_edited_message_keeps_its_task(desk: Desk) -> None:
    desk.ask("anosmia", Task.DEFINE)
    desk.questions()[0].edit_button.click()
    desk.workspace.composer.editor.clear()
    desk.workspace.composer.editor.setPlainText("dysgeusia")
    assert shown(desk)[0] is Task.DEFINE
    desk.workspace.composer.cancel_edit()
    assert shown(desk)[0] is Task.CONSULTATION


def test_pages_of_empty_lines_do_not_hold_the_window(desk: Desk) -> None:
    put = desk.workspace.composer.editor.setPlainText
    assert relative_time(put, "\n" * 19_000 + "x", base="x\n" * 19_000) < 4


def test_the_keyboard_comes_to_the_task_that_is_on_and_the_arrows_choose_another(
    desk: Desk,
) -> None:
    composer = desk.workspace.composer
    composer.editor.setFocus()
    QTest.keyClick(composer.editor, Qt.Key.Key_Backtab)
    chips = composer.tasks_above.chips
    assert chips[Task.CONSULTATION].hasFocus()
    QTest.keyClick(chips[Task.CONSULTATION], Qt.Key.Key_Right)
    assert chips[Task.EXAM].hasFocus() and composer.task is Task.EXAM
    composer.editor.setFocus()
    QTest.keyClick(composer.editor, Qt.Key.Key_Backtab)
    assert chips[Task.EXAM].hasFocus()
