"""A window that is killed in the middle of a reply loses at most the last second of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from app.core.consultations.messages import Status
from app.paths import Home
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import add_model, make_vault
from tests.helpers.tree import ROOT

REPLY = "word " * 2000


def test_a_window_that_ends_in_the_middle_of_a_reply_interrupts_it(make_desk: MakeDesk) -> None:
    """As after a polite kill: nobody stopped the reply, so it is not called stopped."""
    desk = make_desk(["--pace", "20"], [REPLY])
    desk.send("What was asked before the end?")
    desk.until_shown("word")
    desk.window.close()
    desk.window.shut()
    again = make_desk()
    again.until(lambda: len(again.replies()) == 1)
    reply = again.replies()[0].entry.message
    assert reply.status is Status.INTERRUPTED
    assert reply.text.startswith("word")


@pytest.mark.slow
def test_after_a_kill_the_question_and_the_partial_reply_are_there_and_marked(
    make_desk: MakeDesk, home: Home, tmp_path: Path
) -> None:
    add_model(home, tmp_path)
    make_vault(home)
    command = [sys.executable, "-m", "tests.helpers.gui_child", str(home.root), REPLY]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "streaming"
        engines = psutil.Process(child.pid).children(recursive=True)
        assert engines
        child.kill()
    _, alive = psutil.wait_procs(engines, timeout=60)
    assert not alive, "the engine outlived its window"

    desk = make_desk()
    desk.until(desk.workspace.banner.isVisible)
    assert "marked as interrupted" in desk.workspace.banner.text.text()
    rows = desk.workspace.sidebar.rows
    desk.until(lambda: desk.titles() == ["What was asked before the kill?"])
    desk.workspace.sidebar.list.clicked.emit(rows.index(1))
    desk.until(lambda: len(desk.replies()) == 1)
    reply = desk.replies()[0]
    assert reply.entry.message.status is Status.INTERRUPTED
    desk.until(reply.ending.isVisible)
    # A token comes every 20 ms or later: a second of them is fifty.
    assert reply.entry.message.text.count("word") >= 80 - 50
    assert desk.questions()[0].body.plain_text() == "What was asked before the kill?"
    reply.ending.try_again.click()
    desk.until(lambda: desk.workspace.conversation.is_writing)
    assert desk.finished().alternatives.count.text() == "2/2"


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it asks Linux's kernel")
def test_a_window_that_answers_opens_no_internet_socket(home: Home, tmp_path: Path) -> None:
    """The kernel would end the window, or its engine, at the first one."""
    add_model(home, tmp_path)
    make_vault(home)
    command = [sys.executable, "-m", "tests.helpers.gui_child", str(home.root), REPLY, "confined"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "streaming"
        assert child.poll() is None
        child.kill()
