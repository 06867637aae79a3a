"""Sources at a reply: passages before it, citations after it, the page that they open."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.clinical.citations import Citation, Retrieval, SearchState, Verdict
from app.core.clinical.cited_places import FoundPassages
from app.core.clinical.sources import Source
from app.errors import ConsiliumError
from app.services.clinical.reader_client import DocumentReader
from app.services.clinical.source_library import SourceDetails
from app.ui.clinical.citations_strip import CitationsStrip
from app.ui.clinical.passages_strip import AGAIN, AGAIN_NOW
from app.ui.clinical.source_pane import SourcePane
from app.ui.consultation.transcript.reply_view import ReplyView
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk
from tests.helpers.source_files import pdf_of

RULES = (
    "Hypoglycaemia\n\nGive 15 g of glucose by mouth. Repeat it after 10 minutes, at most three "
    "times.\fMalaria\n\nGive artesunate 2.4 mg/kg into a vein."
)
REPLY = (
    "Give **15 g** of glucose by mouth. Give 50 g of glucose by mouth. "
    "Ask a friend about the weather."
)
ASKED = "low blood sugar: how much glucose?"
RELATED = "A child has malaria and jaundice: which drug?"


def add(desk: Desk, folder: Path, name: str = "rules.txt", **details: str) -> Source:
    path = folder / name
    if name.endswith(".pdf"):
        lines = [("Hypoglycaemia", 18.0), "Give 15 g of glucose by mouth. Repeat it.", "Then rest."]
        path.write_bytes(pdf_of([lines, ["Of other things."]]))
    else:
        path.write_text(RULES)
    return desk.services.sources.add(path, SourceDetails(**details))


def ticks(view: ReplyView) -> list[bool]:
    return [row.tick.isChecked() for row in view.passages.rows]


def cited(desk: Desk, text: str = ASKED) -> ReplyView:
    view = desk.ask(text)
    desk.until(view.citations.isVisible)
    return view


def opened(desk: Desk) -> SourcePane:
    pane = desk.workspace.page.source
    desk.until(lambda: pane.shown is not None)
    return pane


def test_passages_stand_there_before_the_model_has_read_anything(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    held = tmp_path / "held"
    desk = make_desk(["--hang", "prompt", "--once", str(held)], [REPLY])
    add(desk, tmp_path)
    desk.send(ASKED)
    desk.until(lambda: bool(desk.replies()) and desk.replies()[-1].passages.isVisible())
    view = desk.replies()[-1]
    assert view.is_streaming and not view.streaming.text  # type: ignore[union-attr]
    assert view.passages.says.text() == "Sources found in your 1 document"
    assert ticks(view) == [True, True]
    view.passages.rows[0].tick.click()
    assert view.passages.again.isVisible() and view.passages.again.text() == AGAIN_NOW


def test_without_sources_nothing_is_shown(desk: Desk) -> None:
    view = desk.ask(ASKED)
    assert view.passages.isHidden() and view.citations.isHidden()


def test_citations_are_folded_into_one_line_and_stored(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk(replies=[REPLY])
    add(desk, tmp_path)
    view = cited(desk)
    assert view.citations.summary.text() == "Sources: 1 of 3 sentences found, 1 partly, 1 not"
    assert view.citations.listed.isHidden()
    view.citations.summary.click()
    said = [(row.sentence.text(), row.verdict.text()) for row in view.citations.rows]
    assert said == [
        ("“Give 15 g of glucose by mouth.”", "Words and numbers found: [1] p. 1"),
        ("“Give 50 g of glucose by mouth.”", "Partly found: [1] p. 1 — differs: 50 g"),
        ("“Ask a friend about the weather.”", "Not in your sources"),
    ]
    assert "supported" not in " ".join(words for _, words in said)
    view.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "— Sources found in your 1 document:" in copied and "differs: 50 g" in copied
    assert "Repeat it after 10 minutes" in copied and "does not make a sentence right" in copied
    summary = view.citations.summary.text()
    current = desk.workspace.conversation.current_id
    desk.workspace.open_new()
    desk.until(lambda: not desk.replies())
    desk.workspace.open(current)
    desk.until(lambda: bool(desk.replies()) and desk.replies()[-1].citations.isVisible())
    again = desk.replies()[-1]
    assert again.citations.summary.text() == summary
    assert ticks(again) == [True, True] and not again.passages.again.isVisible()


def test_possibly_related_is_unticked_and_answered_again_once_ticked(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk(replies=[REPLY, "Give artesunate 2.4 mg/kg into a vein."])
    add(desk, tmp_path)
    view = desk.ask(RELATED)
    desk.until(view.passages.isVisible)
    assert "not given to the model" in view.passages.says.text() and ticks(view) == [False]
    assert not view.passages.again.isVisible()
    view.passages.rows[0].tick.click()
    assert view.passages.again.text() == AGAIN
    before = desk.reply_ids()
    view.passages.again.click()
    desk.until(lambda: desk.reply_ids() != before)
    other = desk.finished()
    desk.until(other.passages.isVisible)
    assert ticks(other) == [True] and len(other.entry.alternatives) == 2
    assert desk.services.reply_sources.given_to(other.entry.message.id)


def test_a_tick_while_it_is_written_stops_it_and_answers_again(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk(["--pace", "40"], ["word " * 400, REPLY])
    add(desk, tmp_path)
    desk.send(ASKED)
    desk.until(lambda: bool(desk.replies()) and bool(desk.replies()[-1].passages.rows))
    view = desk.replies()[-1]
    for row in view.passages.rows:
        row.tick.click()
    before = desk.reply_ids()
    view.passages.again.click()
    desk.until(lambda: desk.reply_ids() != before)
    desk.until_shown("weather")
    other = desk.finished()
    assert not desk.services.reply_sources.given_to(other.entry.message.id)


def test_what_no_document_has_is_said(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk(replies=[REPLY])
    add(desk, tmp_path)
    view = desk.ask("Which colour has the moon at dusk?")
    desk.until(view.passages.isVisible)
    assert view.passages.says.text() == "No source found in your 1 document."
    assert view.passages.rows == [] and view.citations.isHidden()


def test_a_page_opens_as_a_picture_with_its_frame_and_esc_closes_it(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk(replies=[REPLY])
    add(desk, tmp_path, "rules.pdf")
    view = cited(desk)
    button = view.passages.rows[0].open
    button.setFocus(Qt.FocusReason.TabFocusReason)
    button.click()
    pane = opened(desk)
    assert pane.shown is not None and pane.shown.picture is not None
    assert pane.shown.picture.boxes and "15 g of glucose" in pane.shown.passage
    assert "15 g of glucose" in pane.area.accessibleName()
    desk.until(lambda: pane.area.isAncestorOf(QApplication.focusWidget() or pane.area))
    wide = pane.shown.picture.width
    pane.larger.click()
    desk.until(
        lambda: (
            pane.shown is not None
            and pane.shown.picture is not None
            and (pane.shown.picture.width > 1.4 * wide)
        )
    )
    pane.after.click()
    desk.until(lambda: pane.shown is not None and pane.shown.place.position == 1)
    assert not pane.after.isEnabled() and pane.where.text() == "Page 2 of 2"
    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    assert pane.isHidden()
    assert QApplication.focusWidget() is button


def test_zooming_keeps_the_place_on_the_page(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk(replies=[REPLY], size=(1100, 500))
    desk.workspace.sources.open_source(add(desk, tmp_path, "rules.pdf"))
    pane = opened(desk)
    bar = pane.area.verticalScrollBar()
    desk.until(lambda: bar.maximum() > 100)
    bar.setValue(bar.maximum() // 2)

    def middle() -> float:
        page = pane.area.widget()
        assert page is not None
        height = page.height()
        return (bar.value() + pane.area.viewport().height() / 2) / height

    place = middle()
    for step in (pane.larger, pane.larger, pane.smaller):
        before = pane.area.widget()
        step.click()
        desk.qtbot.waitUntil(partial(lambda shown: pane.area.widget() is not shown, before))
        desk.until(lambda: abs(middle() - place) < 0.02)


def test_a_page_that_nobody_waits_for_is_not_drawn_on(
    make_desk: MakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk(replies=[REPLY])
    source = add(desk, tmp_path, "rules.pdf")
    hangs = "import sys, time; sys.stdout.write('ready\\n'); sys.stdout.flush(); time.sleep(600)"
    slow = DocumentReader([sys.executable, "-c", hangs])
    with monkeypatch.context() as patch:
        patch.setattr(desk.services.sources, "reader", slow)
        desk.workspace.sources.open_source(source)
        desk.until(lambda: bool(slow.running))
        pane = desk.workspace.page.source
        assert pane.put_away()
        desk.until(lambda: not slow.running)
        assert pane.problem.isHidden()
    desk.workspace.sources.open_source(source)
    assert opened(desk).shown is not None


def test_focus_goes_to_the_composer_where_what_had_it_is_gone(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk(replies=[REPLY])
    add(desk, tmp_path)
    view = cited(desk)
    page = desk.workspace.page
    for pane, ask in (
        (page.source, view.passages.rows[0].open.click),
        (page.details, lambda: page.show_details(view.entry.message.id)),
    ):
        view.copy_button.setFocus(Qt.FocusReason.TabFocusReason)
        ask()
        focused = QApplication.focusWidget()
        assert focused is not None and pane.isAncestorOf(focused)
        view.copy_button.hide()
        QTest.keyClick(desk.window, Qt.Key.Key_Escape)
        assert pane.isHidden() and QApplication.focusWidget() is page.composer.editor
        view.copy_button.show()


def test_again_is_forgotten_where_another_reply_ends_or_none_comes(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    """What waits for a reply's end is asked at that end, and at no later one."""
    desk = make_desk(["--pace", "40"], ["word " * 400, REPLY, REPLY])
    add(desk, tmp_path)
    desk.send(ASKED)
    desk.until(lambda: bool(desk.replies()) and bool(desk.replies()[-1].passages.rows))
    view, conversation = desk.replies()[-1], desk.workspace.conversation
    view.passages.rows[0].tick.click()
    asked: list[str] = []
    conversation.stop = lambda: asked.append("stop")  # type: ignore[method-assign]
    conversation.regenerate = lambda *of: asked.append("again")  # type: ignore[method-assign]
    view.passages.again.click()
    assert asked == ["stop"] and view.passages.again.isHidden()
    conversation.refused.emit(ConsiliumError("The engine ended."), None)
    assert not view.passages.again.isHidden()
    del conversation.stop
    conversation.stop()
    desk.until(lambda: not conversation.is_writing)
    heard: list[object] = []
    desk.window.background.run(lambda: None, heard.append, lane="reply")  # behind the reply's end
    desk.until(lambda: bool(heard))
    view.passages.again.click()  # of one that is not being written
    assert asked == ["stop", "again"]


def test_a_sentence_opens_its_passage_as_text_and_what_is_past_says_so(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk(replies=[REPLY])
    add(desk, tmp_path, title="Ward rules", valid_until="2020-01-31")
    view = cited(desk)
    assert "past its date" in view.passages.spoken
    view.citations.summary.click()
    assert "past its date: valid until 2020-01-31" in view.citations.rows[0].verdict.text()
    view.citations.rows[0].open.click()
    pane = opened(desk)
    assert pane.shown is not None and pane.shown.passage == "Give 15 g of glucose by mouth."
    assert pane.standing.text() == "Past its date: valid until 2020-01-31."
    assert pane.title.text() == "Ward rules" and pane.shown.picture is None
    desk.workspace.page.show_details(view.entry.message.id)
    assert pane.isHidden() and not desk.workspace.page.details.isHidden()


def test_a_document_that_was_removed_cannot_be_opened(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk(replies=[REPLY])
    source = add(desk, tmp_path)
    view = cited(desk)
    row = view.passages.rows[0]
    desk.services.sources.remove(source)
    row.open.click()
    pane = desk.workspace.page.source
    desk.until(pane.problem.isVisible)
    assert "no page 1" in pane.problem.text()
    current = desk.workspace.conversation.current_id
    desk.workspace.open_new()
    desk.until(lambda: not desk.replies())
    assert pane.isHidden()
    desk.workspace.open(current)
    desk.until(lambda: bool(desk.replies()) and bool(desk.replies()[-1].passages.rows))
    row = desk.replies()[-1].passages.rows[0]
    assert not row.open.isEnabled() and not row.tick.isEnabled()
    assert row.place.standing == "removed since"


def test_the_page_of_sources_opens_a_document(desk: Desk, tmp_path: Path) -> None:
    source = add(desk, tmp_path)
    desk.workspace.sources.open_source(source)
    pane = opened(desk)
    assert pane.where.text() == "Page 1 of 2" and pane.shown is not None
    assert pane.shown.passage == ""


def test_sentences_are_those_of_the_whole_reply_whichever_comes_first(qtbot: QtBot) -> None:
    """What was compared may be shown before the view has the reply's text."""
    around = QWidget()
    qtbot.addWidget(around)
    strip = CitationsStrip()
    strip.setParent(around)
    text = "Give 15 g of glucose by mouth. Ask a friend."
    found = FoundPassages(Retrieval(SearchState.FOUND, 1.0, 1, (("glucose",),), (), 1), ())
    strip.show_citations("", found, [Citation(0, 30, Verdict.NOT_IN_SOURCES, 0.0, (), 1)])
    strip.summary.click()
    strip.set_text(text)
    assert [row.sentence.text() for row in strip.rows] == ["“Give 15 g of glucose by mouth.”"]
