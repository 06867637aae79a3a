"""A chat template is a stranger's program: the window stays quick, and says what is wrong, once."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import psutil
import pytest

from app.core.consultations.messages import Status
from app.core.prompts.prompt_formats import PromptFormat
from app.paths import Home
from app.services.engine.template_client import Templates
from app.settings import OnLock, load_settings
from tests.gui.conftest import MakeDesk
from tests.helpers.chat_templates import CHATML
from tests.helpers.gui import Desk, add_model, make_vault
from tests.unit.engine_client.test_template_client import LOOPS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of windows

HOSTILE = {"product": "{{ 'a' * 3000000000 }}", "loops": LOOPS}


def desk_with(
    template: str | None, make_desk: MakeDesk, home: Home, folder: Path, *options: str
) -> Desk:
    """A window on a model with this template in its file, and in the engine."""
    add_model(home, folder, demonstration=False, template=template)
    make_vault(home)
    return again(template, make_desk, *options)


def again(template: str | None, make_desk: MakeDesk, *options: str) -> Desk:
    more = ["--template", template] if template else []
    return make_desk([*more, *options])


def rss() -> int:
    return int(psutil.Process().memory_info().rss)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_template_is_said_and_never_held_the_window(
    name: str,
    make_desk: MakeDesk,
    home: Home,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rendered_by: set[threading.Thread] = set()
    opened = Templates.opened

    def told(*given: Any, **named: Any) -> Any:
        rendered_by.add(threading.current_thread())
        return opened(*given, **named)

    monkeypatch.setattr(Templates, "opened", told)
    desk = desk_with(HOSTILE[name], make_desk, home, tmp_path)
    desk.until(desk.workspace.banner.isVisible)
    assert "chat template of this model cannot be used" in desk.workspace.banner.text.text()
    desk.workspace.banner.close_button.click()

    # While somebody types, it isn't run again and again, and nothing more is said.
    memory = rss()
    for letter in "What is sepsis?":
        desk.workspace.composer.editor.insertPlainText(letter)
        desk.pause(0.05)
    desk.pause(0.6)
    assert not desk.workspace.banner.isVisible()

    # Whoever sends it is told with the reply.
    reply = desk.ask("What is sepsis?")
    assert reply.entry.message.status is Status.FAILED
    assert "another prompt format" in (reply.entry.message.error or "")
    assert rendered_by and threading.main_thread() not in rendered_by
    assert rss() - memory < 48 << 20

    # Another format is one click away, and answers.
    desk.workspace.models.choose_format(PromptFormat.CHATML)
    desk.until(lambda: desk.workspace.models.choice.prompt_format is PromptFormat.CHATML)
    assert "scripted" in desk.ask("What is sepsis?").entry.message.text


def test_stop_ends_a_template_that_loops(make_desk: MakeDesk, home: Home, tmp_path: Path) -> None:
    desk = desk_with(LOOPS, make_desk, home, tmp_path)
    desk.until(desk.workspace.banner.isVisible)
    desk.send("What is sepsis?")
    desk.until(lambda: bool(desk.replies()))
    desk.workspace.composer.send_button.click()
    reply = desk.finished()
    assert reply.entry.message.status in (Status.STOPPED, Status.FAILED)


@pytest.mark.parametrize("on_lock", OnLock)
def test_lock_works_while_a_template_loops_and_the_window_can_be_opened_again(
    on_lock: OnLock, make_desk: MakeDesk, home: Home, tmp_path: Path
) -> None:
    desk = desk_with(LOOPS, make_desk, home, tmp_path)
    desk.services.change_settings(on_lock=on_lock)
    desk.send("What is sepsis?")
    desk.until(lambda: desk.workspace.conversation.is_writing)
    desk.window.lock()
    assert desk.window.locker.is_locked and not desk.workspace.isVisible()
    desk.until(lambda: desk.relaunched != [])
    reopened = again(LOOPS, make_desk)
    assert reopened.workspace.isVisible()
    assert len(reopened.services.repository.consultations()) == 1


def test_a_model_is_asked_in_its_own_template(
    make_desk: MakeDesk, home: Home, tmp_path: Path
) -> None:
    desk = desk_with(CHATML, make_desk, home, tmp_path)
    reply = desk.ask("What is sepsis?")
    assert reply.entry.message.provenance is not None
    assert reply.entry.message.provenance.prompt_format == "gguf-template"
    assert not desk.workspace.guess.isVisible()
    desk.until(desk.workspace.composer.meter.isVisible)


def test_a_guess_is_told_until_it_is_put_away(
    make_desk: MakeDesk, home: Home, tmp_path: Path
) -> None:
    desk = desk_with(None, make_desk, home, tmp_path)
    notice = desk.workspace.guess
    desk.until(notice.isVisible)
    assert "Consilium guesses PMC-LLaMA, as" in notice.text.text()
    desk.window.close()
    desk.window.shut()
    second = again(None, make_desk)
    second.until(second.workspace.guess.isVisible)
    second.workspace.guess.close_button.click()
    second.until(lambda: load_settings(home.settings).told_formats != {})
    second.workspace.models.refresh()
    second.pause(0.3)
    assert not second.workspace.guess.isVisible()


def test_another_format_is_a_click_away_from_the_guess(
    make_desk: MakeDesk, home: Home, tmp_path: Path
) -> None:
    desk = desk_with(None, make_desk, home, tmp_path)
    desk.until(desk.workspace.guess.isVisible)
    desk.workspace.guess.action.click()
    formats = desk.workspace.model.formats
    desk.until(formats.isVisible)
    offered = {action.text(): action for action in formats.actions()}
    assert set(offered) == {each.label for each in PromptFormat}
    offered["Vicuna"].trigger()
    formats.close()
    desk.until(lambda: desk.workspace.models.choice.prompt_format is PromptFormat.VICUNA)
    desk.until(lambda: not desk.workspace.guess.isVisible())
    assert desk.ask("A fever.").entry.message.provenance.prompt_format == "vicuna"  # type: ignore[union-attr]
