"""However long a consultation is, what is seen is built at once, and nothing moves it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.clinical.emergency.card_texts import card_text
from app.core.consultations.message_tree import Shown
from app.core.consultations.messages import Message
from app.core.rendering.parser import MAX_CHARACTERS
from app.ui.background import Background
from app.ui.consultation.transcript.message_stack import AROUND
from app.ui.consultation.transcript.reply_view import FOLDED_PIECES, ReplyView
from app.ui.consultation.transcript.shown_message import prepare
from app.ui.consultation.transcript.transcript_column import TranscriptColumn
from app.ui.theme import LIGHT, Look
from tests.helpers.consultations import question, reply

TEXT = "An answer.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 5 mg | 6 mg |"


@pytest.fixture
def column(qtbot: QtBot) -> Iterator[TranscriptColumn]:
    background = Background()
    made = TranscriptColumn(
        Look(LIGHT),
        lambda _: "Verify; you decide.",
        background,
        lambda card: card_text(card, "112"),
    )
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitUntil(made.isVisible)
    yield made
    background.close()


def path_of(*texts: str) -> list[Shown]:
    made: list[Message] = []
    for number, text in enumerate(texts):
        before = made[-1] if made else None
        message = question("c", text, before) if before is None or number % 2 == 0 else None
        made.append(message or reply(made[-1], text))
    return [Shown(message, (message.id,), 1) for message in made]


def turns(count: int) -> list[Shown]:
    return path_of(*(f"Question {n}?" if n % 2 == 0 else f"{TEXT} {n}" for n in range(count)))


def settle(qtbot: QtBot, column: TranscriptColumn) -> None:
    qtbot.waitUntil(lambda: not column.is_settling)


def at_top(column: TranscriptColumn) -> str:
    """The message that is seen at the upper edge."""
    for view in column.views():
        if view.mapTo(column.viewport(), QPoint(0, view.height())).y() > 0:
            return view.entry.message.id
    return ""


def test_only_what_is_near_what_is_read_has_views(qtbot: QtBot, column: TranscriptColumn) -> None:
    path = turns(600)
    column.show_path(prepare(path, {}))
    settle(qtbot, column)
    assert AROUND <= len(column.views()) < 100
    assert column.views()[-1].entry.message.id == path[-1].message.id
    bar = column.verticalScrollBar()
    assert bar.value() == bar.maximum()
    middle = path[300].message.id
    column.go_back_to(middle, 10)
    assert column.view(middle) is not None  # at once
    settle(qtbot, column)
    assert at_top(column) == middle
    assert column.anchor() == (middle, 10)
    assert 2 * AROUND <= len(column.views()) < 150
    column.verticalScrollBar().setValue(0)
    settle(qtbot, column)
    assert at_top(column) == path[0].message.id
    view = column.view(path[1].message.id)
    assert isinstance(view, ReplyView) and "two" in view.body.plain_text()


def test_what_is_read_stays_while_all_around_it_changes(
    qtbot: QtBot, column: TranscriptColumn
) -> None:
    path = turns(80)
    column.show_path(prepare(path, {}))
    column.go_back_to(path[40].message.id, 15)
    settle(qtbot, column)
    view = column.view(path[40].message.id)
    assert view is not None
    place = view.mapTo(column.viewport(), QPoint(0, 0)).y()
    column.resize(600, 700)
    settle(qtbot, column)
    assert view.mapTo(column.viewport(), QPoint(0, 0)).y() == place == -15
    column.show_path(prepare([*path, *turns(4)], {}), follow=False)
    settle(qtbot, column)
    assert view.mapTo(column.viewport(), QPoint(0, 0)).y() == place


def test_the_arrows_reach_messages_that_were_not_built(
    qtbot: QtBot, column: TranscriptColumn
) -> None:
    path = turns(400)
    column.show_path(prepare(path, {}))
    settle(qtbot, column)
    newest = column.view(path[-1].message.id)
    assert newest is not None
    column.activateWindow()
    newest.setFocus()
    qtbot.waitUntil(newest.hasFocus)
    qtbot.keyClick(newest, Qt.Key.Key_Home)
    first = column.view(path[0].message.id)
    assert first is not None and first.hasFocus()
    settle(qtbot, column)
    assert at_top(column) == path[0].message.id


def test_a_text_of_megabytes_is_shown_as_it_was_written_and_says_so(
    qtbot: QtBot, column: TranscriptColumn
) -> None:
    text = "**Five** times 5*2*3 mg. " * (MAX_CHARACTERS // 10)
    path = path_of("All of it?", text, "Thanks.", "Welcome.")
    column.show_path(prepare(path, {}))
    settle(qtbot, column)
    view = column.view(path[1].message.id)
    assert isinstance(view, ReplyView)
    assert view.as_written.isVisible() and "as it was written" in view.as_written.text()
    assert view.body.plain_text().startswith("**Five** times 5*2*3 mg.")
    assert len(view.body.views) == FOLDED_PIECES and f"{len(text):,}" in view.whole.text()
    view.whole.click()
    settle(qtbot, column)
    assert view.body.plain_text().split() == text.split()
    other = column.view(path[3].message.id)
    assert isinstance(other, ReplyView)
    assert not other.as_written.isVisible() and not other.whole.isVisible()


def test_a_long_answer_far_away_is_parsed_when_it_is_seen(
    qtbot: QtBot, column: TranscriptColumn
) -> None:
    long = "A *long* answer. " * 3000
    path = [*path_of("First?", long), *turns(200)]
    column.show_path(prepare(path, {}))
    settle(qtbot, column)
    assert column.view(path[1].message.id) is None
    column.reveal(path[1].message.id)
    view = column.view(path[1].message.id)
    assert isinstance(view, ReplyView)
    qtbot.waitUntil(lambda: "A long answer." in view.body.plain_text())


# Selecting over several messages


def select_across(column: TranscriptColumn, path: list[Shown], first: int, last: int) -> None:
    ends = [column.view(path[index].message.id) for index in (first, last)]
    assert ends[0] is not None and ends[1] is not None
    start = path[first].message.id, (0, 4)
    texts = ends[1].body.texts
    column.selection.select(start, (path[last].message.id, (len(texts) - 1, texts[-1].length())))


def test_a_copy_of_several_messages_says_who_and_has_each_disclaimer(
    qtbot: QtBot, column: TranscriptColumn
) -> None:
    path = path_of("One 5*2 mg?", "First **answer**.", "Two?", "Second\n\n1. a\n2. b", "Three?")
    column.show_path(prepare(path, {}))
    settle(qtbot, column)
    select_across(column, path, 0, 3)
    column.selection.copy()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("You:\n5*2 mg?\n\nAnswer:\nFirst answer.\n\n— Verify; you decide.")
    assert "You:\nTwo?\n\nAnswer:\nSecond\n1. a\n2. b\n\n— Verify; you decide." in text
    assert "Three" not in text
    html = QGuiApplication.clipboard().mimeData().html()
    assert "<strong>answer</strong>" in html and html.count("Verify; you decide.") == 2
    body = column.views()[1].body
    qtbot.keyClick(body, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text


def test_a_selection_reaches_over_messages_without_views(
    qtbot: QtBot, column: TranscriptColumn
) -> None:
    path = turns(300)
    column.show_path(prepare(path, {}))
    settle(qtbot, column)
    column.selection.select_all()
    text, html = column.selection.copied()
    assert text.count("You:") == text.count("Answer:") == html.count("<table") == 150
    assert "Question 0?" in text and text.count("Verify; you decide.") == 150
    column.verticalScrollBar().setValue(0)
    settle(qtbot, column)
    first = column.view(path[1].message.id)
    assert first is not None and first.body.selected_text().startswith("An answer.")


def test_the_mouse_selects_from_one_message_into_another_and_the_keys_go_on(
    qtbot: QtBot, column: TranscriptColumn
) -> None:
    path = path_of("One?", "First answer.", "Two?", "Second answer.")
    column.show_path(prepare(path, {}))
    settle(qtbot, column)
    bodies = [view.body for view in column.views()]
    mouse = Qt.MouseButton.LeftButton
    qtbot.mousePress(bodies[1], mouse, pos=QPoint(1, 8))
    place = column.views()[2].body.mapToGlobal(QPoint(300, 8))
    drag(bodies[1], place)
    assert bodies[1].selected_text() == "First answer."
    assert bodies[2].selected_text() == "Two?"
    assert bodies[0].selected_text() == bodies[3].selected_text() == ""
    qtbot.mouseRelease(bodies[1], mouse, pos=QPoint(1, 8))
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(bodies[1], Qt.Key.Key_Right, shift)
    qtbot.keyClick(bodies[1], Qt.Key.Key_End, shift)
    qtbot.keyClick(bodies[1], Qt.Key.Key_Right, shift | Qt.KeyboardModifier.ControlModifier)
    assert bodies[3].selected_text() == "Second "
    column.selection.copy()
    assert "Answer:\nSecond \n\n— Verify; you decide." in QGuiApplication.clipboard().text()
    qtbot.mousePress(bodies[0], mouse, pos=QPoint(1, 8))
    assert all(not body.selected_text() for body in bodies)


def test_select_all_takes_the_message_and_then_the_consultation(
    qtbot: QtBot, column: TranscriptColumn
) -> None:
    column.show_path(prepare(path_of("One?", "First answer."), {}))
    settle(qtbot, column)
    bodies = [view.body for view in column.views()]
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(bodies[1], Qt.Key.Key_A, control)
    assert [body.selected_text() for body in bodies] == ["", "First answer."]
    qtbot.keyClick(bodies[1], Qt.Key.Key_A, control)
    assert [body.selected_text() for body in bodies] == ["One?", "First answer."]


def drag(body: QWidget, place: QPoint) -> None:
    """Move the mouse with its left button down to a point of the screen."""
    button = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(body.mapFromGlobal(place)),
        QPointF(place),
        Qt.MouseButton.NoButton,
        button,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(body, event)
