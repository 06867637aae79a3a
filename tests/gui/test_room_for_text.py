"""Text has the room that it needs: nothing is cut where there is space for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.settings import Theme
from app.ui.consultation.empty_state import cut_to_lines, lines_of
from app.ui.start.passphrase_page import UnlockPage
from app.ui.theme import body_font, look_for
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk

EXAM = (
    "A 25-year-old woman has wheeze, lip swelling and a blood pressure of 78/40 five minutes "
    "after eating peanuts. She is awake. Which treatment should be given first?\n"
    "A. Chlorphenamine 10 mg IV\nB. Hydrocortisone 200 mg IV\nC. Adrenaline 0.5 mg IM"
)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen plugin, of any window
def test_a_wrapped_sentence_under_the_passphrase_is_seen_whole(qtbot: QtBot) -> None:
    page = UnlockPage(look_for(Theme.LIGHT, 1.0))
    qtbot.addWidget(page)
    page.resize(1100, 760)
    page.show()
    page.say("This passphrase does not open the vault. " * 3)
    qtbot.waitUntil(lambda: page.error.height() >= page.error.heightForWidth(page.error.width()))
    assert page.error.y() - page.field.geometry().bottom() >= 8


def test_how_a_reply_ended_stands_under_its_text(make_desk: MakeDesk) -> None:
    desk = make_desk(["--die", "token:3"], ["One two three four five."])
    view = desk.ask("A question")
    desk.until(view.ending.isVisible)
    assert view.ending.mapTo(view, QPoint()).x() == view.body.mapTo(view, QPoint()).x()


def test_the_examples_are_whole_where_there_is_room_and_cut_where_not(desk: Desk) -> None:
    empty = desk.workspace.empty
    whole = [chip.toolTip() for chip in empty.chips]
    prompts = [chip.findChildren(QLabel)[-1] for chip in empty.chips]
    desk.window.resize(1280, 900)
    desk.until(lambda: [label.text() for label in prompts] == whole)
    for label in prompts:
        assert label.height() >= label.heightForWidth(label.width())
    desk.window.resize(720, 480)
    desk.until(lambda: not empty.chips[2].isVisible())
    for label in prompts[:2]:
        assert label.height() >= label.heightForWidth(label.width())
    font = body_font(look_for(Theme.LIGHT, 1.0))
    cut = cut_to_lines(whole[0], font, 300, 2)
    assert cut.endswith("…") and lines_of(cut, font, 300) == 2


@pytest.mark.parametrize("width", [900, 1280])
def test_the_composer_shows_every_line_of_what_was_pasted(desk: Desk, width: int) -> None:
    desk.window.resize(width, 860)
    editor = desk.workspace.composer.editor
    editor.set_text(EXAM)
    desk.until(lambda: editor.document().documentLayout().documentSize().height() > 4)
    desk.until(lambda: editor.verticalScrollBar().maximum() == 0)


def test_in_a_low_window_the_composer_comes_before_the_examples(desk: Desk) -> None:
    desk.window.resize(860, 560)
    composer = desk.workspace.composer
    composer.editor.set_text("A line\n" * 12)

    def stands_whole() -> bool:
        editor, send = (
            QRect(part.mapTo(composer, QPoint()), part.size())
            for part in (composer.editor, composer.send_button)
        )
        room = composer.height() >= composer.minimumSizeHint().height()
        return room and not editor.intersects(send) and send.bottom() <= composer.height()

    desk.until(stands_whole)


@pytest.mark.parametrize("lines", [1, 2, 3, 12])
def test_no_line_above_the_composer_is_cut_in_the_largest_text(desk: Desk, lines: int) -> None:
    before = desk.workspace
    desk.services.change_settings(text_scale=1.3)
    desk.workspace.look_changed.emit()
    desk.until(lambda: desk.workspace is not before and bool(desk.workspace.empty.chips))
    desk.window.resize(900, 600)
    desk.workspace.banner.say("What had been written is kept, and marked as interrupted. " * 2)
    desk.workspace.composer.editor.set_text("\n".join(["A line of a draft"] * lines))
    desk.pause(0.2)
    empty = desk.workspace.empty
    texts = {part.text(): part for part in empty.findChildren(QLabel) if part.isVisible()}
    shown = [part for said, part in texts.items() if said.startswith(("What would", "Everything"))]
    assert "What would you like to think through?" in texts or lines > 2
    for part in shown:
        assert part.height() >= part.heightForWidth(part.width())
        assert empty.rect().contains(QRect(part.mapTo(empty, QPoint()), part.size()))


def test_arabic_is_typed_from_the_right(desk: Desk) -> None:
    editor = desk.workspace.composer.editor

    def begins_at() -> float:
        editor.document().documentLayout().blockBoundingRect(editor.document().begin())
        return editor.document().begin().layout().lineAt(0).naturalTextRect().right()

    editor.set_text("\u0645\u0631\u064a\u0636")
    assert begins_at() > editor.viewport().width() - 20
    editor.set_text("A patient")
    assert begins_at() < editor.viewport().width() / 2


def test_nothing_but_space_cannot_be_sent(desk: Desk) -> None:
    composer = desk.workspace.composer
    composer.editor.setPlainText(" \n ")
    assert not composer.send_button.isEnabled()
    composer.editor.setPlainText("a")
    assert composer.send_button.isEnabled()
