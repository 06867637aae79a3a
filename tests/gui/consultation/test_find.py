"""Ctrl+F: words are found in the open consultation, counted, marked and gone to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.rendering.occurrences import fold, occurrences
from app.ui.consultation.find_bar import FindBar
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
REPLIES = [
    "Give **paracetamol** 1 g.\n\n| drug | dose |\n|---|---|\n| Paracetamol | 1 g |\n",
    "No paracetamol with this liver.",
]


def open_bar(desk: Desk) -> FindBar:
    QTest.keyClick(desk.workspace.composer.editor, Qt.Key.Key_F, CTRL)
    bar = desk.workspace.page.find_bar
    desk.until(bar.isVisible)
    return bar


def marked(desk: Desk) -> list[str]:
    """What is marked on the screen, from the top on."""
    return [
        text.document_text()[start:end]
        for view in desk.workspace.transcript.views()
        for text in view.body.texts
        for start, end in text.found[0]
    ]


def current(desk: Desk) -> list[tuple[int, str]]:
    """Which marked text is looked at, and in which message from the top."""
    return [
        (index, text.document_text()[slice(*text.found[1])])
        for index, view in enumerate(desk.workspace.transcript.views())
        for text in view.body.texts
        if text.found[1] is not None
    ]


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    desk = make_desk(replies=REPLIES)
    desk.ask("Is paracetamol safe?")
    desk.ask("And with cirrhosis?")
    return desk


def test_hits_are_counted_marked_and_gone_through(desk: Desk) -> None:
    bar = open_bar(desk)
    QTest.keyClicks(bar.field, "PARACETAMOL")
    desk.until(lambda: bar.count.text().endswith("of 4"))
    assert [each.lower() for each in marked(desk)] == ["paracetamol"] * 4
    seen = []
    for _ in range(4):
        seen += current(desk)
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert sorted(index for index, _ in seen) == [0, 1, 1, 3] and current(desk) == seen[:1]
    QTest.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    assert current(desk) == seen[3:]


def test_esc_closes_it_and_gives_the_keyboard_back(desk: Desk) -> None:
    desk.workspace.composer.editor.setFocus()
    bar = open_bar(desk)
    QTest.keyClicks(bar.field, "liver")
    desk.until(lambda: bar.count.text() == "1 of 1")
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible() and marked(desk) == []
    assert desk.workspace.composer.editor.hasFocus()


def test_what_is_not_there_is_said(desk: Desk) -> None:
    bar = open_bar(desk)
    QTest.keyClicks(bar.field, "zzz")
    desk.until(lambda: bar.count.text() == "Not in this consultation")
    assert not bar.later.isEnabled() and marked(desk) == []
    bar.field.clear()
    desk.until(lambda: bar.count.text() == "")


def test_a_new_answer_is_searched_too(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=["Rest, then fluids.", "More fluids."])
    desk.ask("What helps?")
    bar = open_bar(desk)
    QTest.keyClicks(bar.field, "fluids")
    desk.until(lambda: bar.count.text() == "1 of 1")
    desk.ask("And then?")
    desk.until(lambda: bar.count.text() == "1 of 2")
    assert marked(desk) == ["fluids", "fluids"]


def test_the_words_of_a_search_are_marked_where_it_led(desk: Desk) -> None:
    desk.workspace.open_new()
    desk.until(lambda: desk.workspace.conversation.current_id is None)
    sidebar = desk.workspace.sidebar
    sidebar.search.setText("liver")
    desk.until(lambda: desk.workspace.history.wanted.query == "liver")
    rows = sidebar.rows

    def hit() -> int | None:
        found = (at for at in range(rows.rowCount()) if rows.row_at(at).snippet)
        return next(found, None)

    desk.until(lambda: hit() is not None)
    sidebar.list.clicked.emit(rows.index(hit() or 0))
    desk.until(lambda: marked(desk) == ["liver"])
    QTest.keyClick(desk.workspace.composer.editor, Qt.Key.Key_Escape)
    assert marked(desk) == []


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Müller and MULLER", ["muller"], ["Müller", "MULLER"]),
        ("aaa", ["aa"], ["aa"]),
        ("one two", ["one", "two"], ["one", "two"]),
        ("one\ntwo", ["one two"], ["one\ntwo"]),
        ("Straße", ["strasse"], []),
        ("a ﬁeld of 5 µg", ["µg"], ["µg"]),
        ("nothing", [""], []),
    ],
)
def test_places_in_the_folded_text_are_those_of_the_text(
    text: str, words: list[str], found: list[str]
) -> None:
    assert len(fold(text)) == len(text)
    assert [text[start:end] for start, end in occurrences(fold(text), words)] == found


def test_a_hit_is_shown_with_the_lines_around_it(make_desk: MakeDesk) -> None:
    """At the very edge of the view a doctor would read a drug without its dose below it."""
    lines = "\n\n".join(f"Line {number} of the answer." for number in range(60))
    desk = make_desk(replies=[f"{lines}\n\nGive paracetamol.\n\n{lines}"])
    desk.ask("What should I give?")
    desk.workspace.transcript.scroll_by_hand(-100_000)
    bar = open_bar(desk)
    QTest.keyClicks(bar.field, "paracetamol")
    desk.until(lambda: bar.count.text() == "1 of 1" and bool(current(desk)))

    def bottom() -> int:
        transcript = desk.workspace.transcript
        for view in transcript.views():
            for text in view.body.texts:
                if text.found[1] is not None:
                    place = text.rectangle_of(text.found[1][0])
                    at = text.mapTo(transcript.viewport(), place.bottomLeft().toPoint())
                    return transcript.viewport().height() - at.y()
        return -1

    desk.until(lambda: bottom() > 60)


def test_in_a_low_window_the_consultation_has_the_composers_room_while_it_is_searched(
    desk: Desk,
) -> None:
    transcript, composer = desk.workspace.transcript, desk.workspace.composer
    desk.window.resize(720, 480)
    desk.until(lambda: desk.window.height() == 480)
    before = transcript.height()
    bar = open_bar(desk)
    desk.until(lambda: transcript.height() > before)
    assert not composer.editor.isVisible() and composer.notice.isVisible()
    assert transcript.height() > desk.window.height() / 2
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert composer.editor.isVisible() and composer.editor.hasFocus()
    open_bar(desk)
    composer.add_text("something that was dropped on the window")
    assert composer.editor.isVisible() and bar.isHidden()


def test_in_a_high_window_the_composer_stays(desk: Desk) -> None:
    desk.window.resize(1280, 800)
    open_bar(desk)
    assert desk.workspace.composer.editor.isVisible()
