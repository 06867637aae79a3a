"""Marks in the window: below the reply, in its text, in what is copied and to a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.core.clinical.marks import Checked, Level, background, check
from app.core.rendering.parser import parse
from app.core.rendering.pieces import pieces_of
from app.services.clinical.shipped_drugs import shipped_drugs
from app.ui.consultation.transcript import message_stack
from app.ui.consultation.transcript.block_view import BlockView
from app.ui.consultation.transcript.marks_strip import MarksStrip
from app.ui.consultation.transcript.message_body import Body
from app.ui.consultation.transcript.placed_marks import placed_marks
from app.ui.theme import LIGHT, Look
from tests.gui.conftest import MakeDesk

SAID = "A 60-year-old woman takes bisoprolol 5 mg. No known allergies."
REPLY = """Keep **bisoprolol** at **50 mg**.

| Drug | Dose |
|---|---|
| Doxycycline | 100 mg |

She is allergic to penicillin.
"""


KEPT: list[QWidget] = []  # what a test looks at, until the next one


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    yield
    KEPT.clear()


def checked(said: str = SAID, reply: str = REPLY) -> Checked:
    return check(reply, background(shipped_drugs(), [said]))


def body_of(qtbot: QtBot, text: str) -> Body:
    body = Body(Look(LIGHT))
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(body)
    area.resize(700, 500)
    qtbot.addWidget(area)
    KEPT.append(area)
    area.show()
    body.set_pieces(pieces_of(parse(text)))
    body.set_marks(text, checked(reply=text).marks)
    qtbot.waitUntil(lambda: body.is_laid_out)
    return body


def point_of(view: BlockView, text: str) -> QPoint:
    """A point within that text of a view."""
    at = view.shown_text().index(text) + 2
    points = (QPointF(x, y) for y in range(2, view.height(), 4) for x in range(2, view.width(), 4))
    return next(each for each in points if view.position_at(each) == at).toPoint()


def test_places_in_the_views_are_those_of_the_text(qtbot: QtBot) -> None:
    body = body_of(qtbot, REPLY)
    texts = [view.document.toPlainText() for view in body.texts]
    found = {
        (texts[number][mark.start : mark.end], mark.level)
        for number, marks in enumerate(placed_marks(texts, REPLY, checked().marks))
        for mark in marks
    }
    assert ("50 mg", Level.RED) in found
    assert ("Doxycycline", Level.NEW) in found
    assert ("100 mg", Level.NEW) in found
    assert ("allergic to penicillin", Level.RED) in found
    for number, marks in enumerate(placed_marks(texts, REPLY, checked().marks)):
        view = body.texts[number]
        drawn = [view.cursor_over(mark.start, mark.end).selectedText() for mark in marks]
        assert drawn == [texts[number][mark.start : mark.end] for mark in marks]


def test_a_marked_place_is_drawn_otherwise_and_says_why(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, make_desk: MakeDesk
) -> None:
    desk = make_desk(replies=["Keep bisoprolol at 50 mg."])
    body = body_of(qtbot, REPLY)
    view = body.texts[0]
    marked = view.grab().toImage()
    view.set_marks(())
    assert view.grab().toImage() != marked
    body.set_marks(REPLY, checked().marks)
    found = view.mark_at(QPointF(point_of(view, "50 mg")))
    assert found is not None and "you wrote 5 mg" in found.reason
    view = desk.ask(SAID).body.texts[0]
    desk.until(lambda: bool(view.marks))
    told: list[str] = []
    monkeypatch.setattr(message_stack.QToolTip, "showText", lambda _, text, *of: told.append(text))
    for point in (point_of(view, "50 mg"), point_of(view, "Keep")):
        event = QHelpEvent(QEvent.Type.ToolTip, point, view.mapToGlobal(point))
        QApplication.sendEvent(view, event)
    assert len(told) == 1 and "you wrote 5 mg" in told[0]


def test_the_strip_has_a_box_for_each_difference_and_folds_what_is_new(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    strip = MarksStrip()
    strip.setParent(around)
    strip.show_checked(checked())
    boxes = [label.text() for label in strip.findChildren(QLabel) if "“" in label.text()]
    assert any("50 mg" in text and "you wrote 5 mg" in text for text in boxes)
    assert any("penicillin" in text for text in boxes)
    assert strip.new_facts.text() == "3 facts are not from the conversation"
    assert not strip.listed.isVisibleTo(strip)
    strip.new_facts.click()
    assert strip.listed.isVisibleTo(strip) and "100 mg" in strip.listed.text()
    strip.show_checked(check("Rest.", background(shipped_drugs(), [SAID])))
    assert strip.isHidden()


def test_a_reply_that_ends_is_checked_and_copied_with_what_was_found(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=["Keep bisoprolol at 50 mg."])
    view = desk.ask(SAID)
    desk.until(lambda: bool(view.checked.marks))
    assert [mark.code for mark in view.checked.marks] == ["DIFF_DOSE_X10"]
    assert view.marks.isVisible()
    assert "weight" in view.missing.text() and view.missing.isVisible()
    assert "you wrote 5 mg" in view.accessibleDescription()
    view.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "Checked by rules: “50 mg”" in copied
    *_, found, notice = copied.strip().splitlines()
    assert found.startswith("— Checked by rules") and notice.startswith("— ")


def test_what_comes_up_with_a_reply_is_no_window_of_its_own(make_desk: MakeDesk) -> None:
    """A part that is shown before it has its place flashes up, and takes the keyboard along."""

    came_up: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            shown = event.type() is QEvent.Type.Show and isinstance(watched, QWidget)
            if shown and watched.isWindow():
                came_up.append(type(watched).__name__)
            return False

    desk = make_desk(replies=[REPLY, REPLY])
    watch, application = Watch(), QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    desk.ask("She takes bisoprolol 5 mg.")
    desk.ask("And crushing chest pain since an hour, 62-year-old man, sweating.")
    desk.pause(0.5)
    application.removeEventFilter(watch)
    assert came_up == []


def test_a_difference_is_noted_with_the_keyboard_and_taken_back(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=["Keep bisoprolol at 50 mg."])
    view = desk.ask(SAID)
    desk.until(lambda: bool(view.marks.boxes) and view.marks.boxes[0].noted.isVisible())
    (box,) = view.marks.boxes
    assert box.objectName() == "redmark" and not box.undo.isVisible()
    assert "50 mg" in box.noted.accessibleName()
    box.noted.setFocus()
    QTest.keyClick(box.noted, Qt.Key.Key_Return)
    desk.until(lambda: box.undo.isVisible())
    assert view.marks.boxes == [box] and box.objectName() == "note"
    assert box.undo.hasFocus() and not box.noted.isVisible()
    assert "[noted]" in box.said.text()
    assert "Reviewed: 1 of 1 mark" in view.accessibleDescription()
    QTest.keyClick(box.undo, Qt.Key.Key_Return)
    desk.until(lambda: box.noted.isVisible())
    assert box.objectName() == "redmark" and box.noted.hasFocus()


def test_what_is_not_relevant_is_no_longer_marked_in_the_text(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=["Keep bisoprolol at 50 mg."])
    view = desk.ask(SAID)
    desk.until(lambda: bool(view.body.texts[0].marks) and bool(view.marks.boxes))
    (box,) = view.marks.boxes
    box.not_relevant.click()
    desk.until(lambda: box.undo.isVisible())
    levels = [mark.level for mark in view.body.texts[0].marks]
    assert Level.RED not in levels
    view.copy_button.click()
    assert "[not relevant here]" in QGuiApplication.clipboard().text()
