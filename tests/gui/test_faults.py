"""What goes wrong under the window: each in a sentence, nothing lost."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from app.core.consultations.messages import Status
from app.errors import DiskFull
from app.paths import Home
from app.services.models.model_library import ModelLibrary
from app.settings import Theme, load_settings
from app.ui.main import Unexpected
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk, add_model, make_vault

REPLY = "word " * 60


def test_an_engine_killed_in_the_middle_keeps_the_partial_reply(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk(["--die", "token:20", "--once", str(tmp_path / "died")], [REPLY])
    view = desk.ask("A question")
    assert view.entry.message.status is Status.INTERRUPTED
    assert view.ending.isVisible()
    assert view.ending.sentence.startswith("Interrupted. The engine")
    assert "word" in view.body.plain_text()
    assert desk.stored()[-1].text.count("word") >= 10
    view.ending.try_again.click()
    desk.until(lambda: desk.workspace.conversation.is_writing)
    again = desk.finished()
    assert again.entry.message.status is Status.COMPLETE
    assert again.alternatives.count.text() == "2/2"


def test_a_model_that_cannot_be_loaded_is_said_and_the_question_kept(make_desk: MakeDesk) -> None:
    desk = make_desk(["--fail", "load", "out_of_memory"])
    desk.until(desk.workspace.banner.isVisible)
    view = desk.ask("A question")
    assert view.entry.message.status is Status.FAILED
    assert view.ending.isVisible()
    assert desk.stored()[0].text == "A question"


def test_rubbish_from_the_engine_is_no_traceback(make_desk: MakeDesk) -> None:
    desk = make_desk(["--rubbish", "token:3"], [REPLY])
    view = desk.ask("A question")
    assert view.entry.message.status.is_final
    assert "Traceback" not in view.ending.sentence


def test_a_full_disk_is_said_and_the_text_stays(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull("The disk is full: nothing was saved. Free some space and try again.")

    monkeypatch.setattr(desk.services.repository, "begin_turn", full)
    desk.send("Please keep this")
    desk.until(desk.workspace.banner.isVisible)
    assert "disk is full" in desk.workspace.banner.text.text()
    assert desk.workspace.composer.text() == "Please keep this"
    assert not desk.workspace.composer.editor.isReadOnly()


def test_a_disk_that_fills_up_leaves_the_reply_on_the_screen_with_the_reason(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull("The disk is full: nothing was saved. Free some space and try again.")

    with monkeypatch.context() as patched:
        patched.setattr(desk.services.repository, "finish_reply", full)
        patched.setattr(desk.services.repository, "flush_reply", full)
        desk.send("A question")
        desk.until(desk.workspace.banner.isVisible)
        assert "disk is full" in desk.workspace.banner.text.text()
        view = desk.finished()
        assert "disk is full" in view.ending.sentence
        assert not desk.workspace.conversation.is_writing


def test_an_unexpected_exception_is_said_and_logged_without_its_text(
    desk: Desk, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    unexpected = Unexpected(desk.window)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    unexpected.install()
    try:
        with caplog.at_level(logging.ERROR):
            try:
                raise ValueError("Mrs Smith has gout")
            except ValueError as error:
                sys.excepthook(ValueError, error, error.__traceback__)
        desk.until(desk.workspace.banner.isVisible)
    finally:
        unexpected.remove()
    assert "Something went wrong" in desk.workspace.banner.text.text()
    assert "Smith" not in caplog.text + desk.workspace.banner.text.text()
    assert "ValueError" in caplog.text


def test_changing_the_look_in_the_middle_of_a_reply_loses_nothing(make_desk: MakeDesk) -> None:
    desk = make_desk(["--pace", "15"], [REPLY])
    desk.send("A question")
    desk.until_shown("word word")
    before = desk.workspace
    before.dialogs.change_settings({"theme": Theme.DARK, "text_scale": 1.15})
    desk.until(lambda: desk.window.workspace is not before)
    view = desk.finished()
    assert view.body.plain_text().split() == REPLY.split()
    assert desk.window.look.tokens.dark


def test_an_interrupted_reply_goes_on_in_an_answer_beside_it(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    once = str(tmp_path / "died")
    desk = make_desk(["--die", "token:3", "--once", once], [REPLY])
    cut = desk.ask("A question")
    text, cut_id = cut.entry.message.text, cut.entry.message.id
    assert cut.ending.go_on.isVisible()
    cut.ending.go_on.click()
    desk.until(lambda: desk.workspace.conversation.is_writing)
    whole = desk.finished()
    assert whole.entry.message.status is Status.COMPLETE
    assert whole.entry.message.text.startswith(text)
    assert whole.alternatives.count.text() == "2/2"
    assert not whole.ending.isVisible()
    assert desk.services.repository.message(cut_id).text == text


def test_a_model_with_which_the_engine_ended_twice_waits_to_be_asked_for(
    make_desk: MakeDesk, home: Home, tmp_path: Path
) -> None:
    add_model(home, tmp_path)
    make_vault(home)
    library = ModelLibrary(home)
    model = library.default(load_settings(home.settings).model)
    for _ in range(2):
        library.count_ending(model.sha256)
    desk = make_desk()
    banner = desk.workspace.banner
    desk.until(banner.isVisible)
    assert "failed 2 times in a row with Tiny" in banner.text.text()
    desk.pause(0.3)
    assert desk.services.engine.loaded is None
    next(b for b in banner.findChildren(QPushButton) if b.text() == "Try anyway").click()
    desk.until(lambda: desk.services.engine.loaded is not None)
    assert desk.ask("A question").entry.message.status is Status.COMPLETE
    assert library.find("Tiny").ended_engine == 0


def test_an_engine_of_another_version_is_said_and_the_question_kept(make_desk: MakeDesk) -> None:
    desk = make_desk(["--protocol", "1"])
    desk.until(desk.workspace.banner.isVisible)
    view = desk.ask("A question")
    assert "another version of Consilium. Install" in view.ending.sentence
    assert desk.stored()[0].text == "A question"
