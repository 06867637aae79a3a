"""What is typed to take the place of a sent message is a draft like any other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.core.consultations.tasks import Task
from app.paths import Home
from app.services.application import open_services
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import PASSPHRASE, Desk, add_model, make_vault
from tests.helpers.keys import CHEAP
from tests.helpers.tree import ROOT
from tests.helpers.vaults import value_of, vault_of

WORDING = "What was asked, in other words?"


def _edits(desk: Desk) -> list[str]:
    current = desk.workspace.conversation.current_id or ""
    return [edit.text for edit in desk.services.repository.edit_drafts(current)]


def _begin(desk: Desk) -> None:
    desk.ask("What was asked?")
    _begin_typing(desk)


def _begin_typing(desk: Desk) -> None:
    desk.questions()[0].edit_button.click()
    desk.workspace.composer.editor.setPlainText(WORDING)
    desk.until(lambda: _edits(desk) == [WORDING])


def test_an_edit_is_there_again_after_another_consultation_was_open(desk: Desk) -> None:
    _begin(desk)
    first = desk.workspace.conversation.current_id
    desk.workspace.composer.editor.setPlainText(f"{WORDING} And more")  # not stored yet
    desk.workspace.open_new()
    desk.until(lambda: desk.workspace.conversation.current_id is None)
    assert desk.workspace.composer.text() == ""
    desk.workspace.open(first)
    desk.until(lambda: desk.workspace.conversation.current_id == first)
    assert desk.workspace.composer.text() == "" and desk.workspace.composer.editing is None
    desk.questions()[0].edit_button.click()
    assert desk.workspace.composer.text() == f"{WORDING} And more"


def test_a_message_says_that_an_edit_of_it_was_not_sent(desk: Desk) -> None:
    desk.ask("What was asked?")
    assert not desk.questions()[0].unsent.isVisible()
    _begin_typing(desk)
    first = desk.workspace.conversation.current_id
    assert desk.questions()[0].unsent.isVisible()
    desk.workspace.open_new()
    desk.until(lambda: desk.workspace.conversation.current_id is None)
    desk.workspace.open(first)
    desk.until(lambda: desk.workspace.conversation.current_id == first)
    sign = desk.questions()[0].unsent
    assert sign.isVisible() and sign.text() == "Edit not sent: go on with it"
    sign.click()
    assert desk.workspace.composer.text() == WORDING
    desk.workspace.composer.cancel_edit()
    assert not desk.questions()[0].unsent.isVisible()


def test_the_pencil_pressed_again_takes_no_letter_back(desk: Desk) -> None:
    _begin(desk)
    desk.workspace.composer.editor.setPlainText(f"{WORDING} And more")  # not stored yet
    desk.questions()[0].edit_button.click()
    assert desk.workspace.composer.text() == f"{WORDING} And more"


def test_what_was_sent_says_nothing_of_an_edit(desk: Desk) -> None:
    _begin(desk)
    desk.workspace.composer.send_button.click()
    desk.until(lambda: desk.questions()[0].body.plain_text() == WORDING)
    desk.finished()
    assert not desk.questions()[0].unsent.isVisible()
    desk.questions()[0].alternatives.earlier.click()
    desk.until(lambda: desk.questions()[0].body.plain_text() == "What was asked?")
    assert not desk.questions()[0].unsent.isVisible()


def test_an_edit_keeps_its_task(desk: Desk) -> None:
    _begin(desk)
    first = desk.workspace.conversation.current_id
    desk.workspace.composer.set_task(Task.RESEARCH)
    desk.workspace.composer.editor.setPlainText("A trial of it?")
    desk.workspace.open_new()
    desk.until(lambda: desk.workspace.conversation.current_id is None)
    desk.workspace.open(first)
    desk.until(lambda: desk.workspace.conversation.current_id == first)
    desk.questions()[0].edit_button.click()
    assert desk.workspace.composer.task is Task.RESEARCH


def test_an_edit_that_is_sent_is_a_draft_no_more(desk: Desk) -> None:
    _begin(desk)
    desk.workspace.composer.send_button.click()
    desk.until(lambda: desk.questions()[0].body.plain_text() == WORDING)
    desk.finished()
    assert _edits(desk) == []
    desk.questions()[0].alternatives.earlier.click()
    desk.until(lambda: desk.questions()[0].body.plain_text() == "What was asked?")
    desk.questions()[0].edit_button.click()
    assert desk.workspace.composer.text() == "What was asked?"


def test_an_edit_that_is_cancelled_is_a_draft_no_more(desk: Desk) -> None:
    _begin(desk)
    desk.workspace.composer.cancel_edit()
    desk.until(lambda: _edits(desk) == [])
    desk.questions()[0].edit_button.click()
    assert desk.workspace.composer.text() == "What was asked?"


def test_an_edit_leaves_the_draft_beside_it_alone(desk: Desk) -> None:
    desk.ask("What was asked?")
    desk.workspace.composer.editor.setPlainText("a draft for later")
    desk.questions()[0].edit_button.click()
    desk.workspace.composer.editor.setPlainText(WORDING)
    desk.until(lambda: _edits(desk) == [WORDING])
    current = desk.workspace.conversation.current_id
    assert desk.services.repository.draft(current) == "a draft for later"


def test_an_edit_goes_with_its_message(desk: Desk) -> None:
    _begin(desk)
    services, current = desk.services, desk.workspace.conversation.current_id or ""
    services.history.delete(current)
    services.history.delete_for_good([current])
    assert value_of(vault_of(services), "SELECT count(*) FROM edit_drafts") == 0


def test_what_could_not_be_sent_is_stored_at_once_all_the_same(desk: Desk, home: Home) -> None:
    """Enter right after the last key, with a refusal before anything is stored."""
    composer = desk.workspace.composer
    home.vault_key.unlink()
    composer.editor.setPlainText("typed and sent at once")
    composer.send_button.click()
    desk.until(lambda: not composer.is_held)
    assert composer.text() == "typed and sent at once"
    desk.until(lambda: desk.services.repository.draft(None) == "typed and sent at once")


@pytest.mark.slow
def test_after_a_kill_the_pencil_shows_what_was_typed(
    make_desk: MakeDesk, home: Home, tmp_path: Path
) -> None:
    add_model(home, tmp_path)
    make_vault(home)
    command = [sys.executable, "-m", "tests.helpers.gui_child", str(home.root), "word ", WORDING]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "typed"
        child.kill()
    services = open_services(home, PASSPHRASE, cost=CHEAP)
    (kept,) = services.repository.consultations()
    services.close()
    desk = make_desk()
    desk.workspace.open(kept.id)
    desk.until(lambda: len(desk.questions()) == 1)
    desk.questions()[0].edit_button.click()
    assert desk.workspace.composer.text() == WORDING
