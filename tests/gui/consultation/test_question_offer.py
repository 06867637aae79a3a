"""The demonstration is asked what it knows; anything else is offered another way first."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.consultations.tasks import Task
from app.core.models.model_character import BUNDLED, Character
from app.paths import Home
from app.services.models.model_library import ModelLibrary
from app.settings import Settings, Theme, save_settings
from tests.gui.conftest import MakeDesk
from tests.helpers.engine_models import Shape, Tweaks, write_model
from tests.helpers.gui import Desk, make_vault

KNOWN = [
    {
        "task": "consultation",
        "prompts": [
            "A 30-year-old has a wasp sting and wheeze. What first?",
            "She is no better. What now?",
        ],
    },
    {"task": "consultation", "prompts": ["A man is cold after an hour in the sea. How warm him?"]},
    {"task": "define", "prompts": ["What is the meaning of kernicterus?"]},
    {"task": "relate", "prompts": ["What is the relation between gout and urate?"]},
]
FOREIGN = "What is the treatment of a wasp sting?"
ABOUT = "It talks."
SAID = "Second: it talks."


def write(folder: Path, name: str, **metadata: bool | str) -> Path:
    tweaks = Tweaks(metadata=dict(metadata), name=name)
    return write_model(folder / f"{name}.gguf", shape=Shape(context=512), tweaks=tweaks)


@pytest.fixture
def demo(
    home: Home, tmp_path: Path, make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Desk]:
    """A desk whose model knows KNOWN by heart, beside another model, or alone."""

    monkeypatch.setattr("app.paths.sys.prefix", str(tmp_path / "prefix"))

    def make(*, other: bool = True, replies: tuple[str, ...] = ()) -> Desk:
        home.create()
        library = ModelLibrary(home)
        carried = {"consilium.demonstration": True, "consilium.questions": json.dumps(KNOWN)}
        chosen = library.add(write(tmp_path, "Tiny", **carried))
        if other:
            second = library.add(write(tmp_path, "Second"))
            monkeypatch.setitem(BUNDLED, second.sha256, Character("", "small", ABOUT))
        save_settings(home.settings, Settings(theme=Theme.LIGHT, model=chosen.sha256))
        make_vault(home)
        desk = make_desk(replies=replies)
        desk.until(lambda: desk.workspace.models.choice.known is not None)
        return desk

    return make


def refused(desk: Desk, text: str = FOREIGN) -> None:
    desk.send(text)
    desk.until(lambda: desk.workspace.composer.offer.is_refusal)


def texts(desk: Desk) -> list[str]:
    shown = desk.workspace.composer.offer.list
    return [shown.item(row).text() for row in range(shown.count())]


def type_in(desk: Desk, text: str) -> None:
    editor = desk.workspace.composer.editor
    editor.setFocus()
    QTest.keyClicks(editor, text)


def test_a_foreign_question_is_offered_another_way_and_nothing_is_generated(
    demo: Callable[..., Desk],
) -> None:
    desk = demo()
    refused(desk)
    composer = desk.workspace.composer
    assert composer.text() == FOREIGN and not composer.is_held
    assert desk.services.repository.draft(None) == FOREIGN, "what was typed is not in the vault"
    assert desk.replies() == [] and desk.services.repository.consultations() == []
    assert "wasp sting" in texts(desk)[0]
    assert "Second" in composer.offer.other.text()
    assert composer.offer.about_other.text() == SAID


def test_what_it_knows_is_answered_however_it_is_written(demo: Callable[..., Desk]) -> None:
    desk = demo()
    desk.ask("a 30 year old has a WASP STING, and wheeze - what first".replace(",", ""))
    assert desk.workspace.composer.offer.isHidden()
    desk.ask("She is no better; what now")
    assert len(desk.replies()) == 2
    desk.ask("kernicterus", Task.DEFINE)
    assert len(desk.replies()) == 3


def test_one_click_lets_the_other_model_answer_the_very_text(demo: Callable[..., Desk]) -> None:
    desk = demo(replies=("From the second.",))
    refused(desk)
    desk.workspace.composer.offer.other.click()
    desk.until_shown("From the second.")
    reply = desk.finished().entry.message
    assert reply.provenance is not None and not reply.provenance.demonstration
    asked = desk.services.repository.message(reply.parent_id or "")
    assert asked.text == FOREIGN
    assert desk.workspace.composer.text() == "" and desk.services.repository.draft(None) == ""
    assert desk.workspace.character.text.text() == ABOUT
    assert desk.workspace.composer.offer.isHidden()


def test_it_can_be_asked_all_the_same(demo: Callable[..., Desk]) -> None:
    desk = demo(replies=("Nonsense.",))
    refused(desk)
    desk.workspace.composer.offer.anyway.click()
    desk.until_shown("Nonsense.")
    desk.finished()
    assert desk.workspace.composer.text() == ""
    refused(desk, "Another foreign question about a sting?")  # the choice was for one question
    assert len(desk.replies()) == 1


def test_without_another_model_only_what_is_there_is_offered(demo: Callable[..., Desk]) -> None:
    desk = demo(other=False)
    refused(desk, "Xyzzy?")
    offer = desk.workspace.composer.offer
    assert offer.other.isHidden() and not offer.anyway.isHidden()
    assert texts(desk) == [] and "similar" in offer.caption.text()


def test_the_nearest_are_suggested_while_typing_and_keys_take_them(
    demo: Callable[..., Desk],
) -> None:
    desk = demo()
    composer = desk.workspace.composer
    type_in(desk, "kernict")
    desk.until(lambda: texts(desk)[:1] == ["Define a term: What is the meaning of kernicterus?"])
    assert not composer.offer.is_refusal
    QTest.keyClick(composer.editor, Qt.Key.Key_Down)
    assert composer.offer.list.hasFocus() and composer.offer.list.currentRow() == 0
    QTest.keyClick(composer.offer.list, Qt.Key.Key_Return)
    assert composer.text() == "What is the meaning of kernicterus?" and composer.task is Task.DEFINE
    assert composer.editor.hasFocus()
    desk.until(composer.offer.isHidden)
    composer.editor.undo()
    assert composer.text() == "kernict", "what was typed is lost"


def test_no_key_is_lost_between_list_and_text(demo: Callable[..., Desk]) -> None:
    desk = demo()
    composer = desk.workspace.composer
    type_in(desk, "wasp sting")
    desk.until(lambda: bool(texts(desk)))
    QTest.keyClick(composer.editor, Qt.Key.Key_Up)
    assert composer.offer.list.currentRow() == composer.offer.list.count() - 1
    QTest.keyClicks(composer.offer.list, "s")
    assert composer.editor.hasFocus() and composer.text() == "wasp stings"
    QTest.keyClick(composer.editor, Qt.Key.Key_Down)
    QTest.keyClick(composer.offer.list, Qt.Key.Key_Backspace)
    assert composer.text() == "wasp sting"
    QTest.keyClick(composer.editor, Qt.Key.Key_Up)
    QTest.keyClick(composer.offer.list, Qt.Key.Key_Down)
    assert composer.editor.hasFocus(), "the last row leads back to the text"


def test_escape_puts_the_list_away_until_another_message(demo: Callable[..., Desk]) -> None:
    desk = demo()
    composer = desk.workspace.composer
    type_in(desk, "wasp sting")
    desk.until(lambda: bool(texts(desk)) and not composer.offer.isHidden())
    QTest.keyClick(composer.editor, Qt.Key.Key_Down)
    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    desk.until(composer.offer.isHidden)
    assert composer.editor.hasFocus() and composer.text() == "wasp sting"
    type_in(desk, " and wheeze")
    QTest.qWait(300)
    assert composer.offer.isHidden()
    composer.editor.clear()
    type_in(desk, "wasp")
    desk.until(lambda: not composer.offer.isHidden())


def test_arrows_in_several_lines_stay_in_the_text(demo: Callable[..., Desk]) -> None:
    desk = demo()
    composer = desk.workspace.composer
    composer.editor.setFocus()
    composer.editor.setPlainText("wasp\nsting\nwheeze")
    composer.editor.moveCursor(composer.editor.textCursor().MoveOperation.End)
    desk.until(lambda: not composer.offer.isHidden())
    QTest.keyClick(composer.editor, Qt.Key.Key_Up)
    assert composer.editor.hasFocus() and composer.editor.textCursor().blockNumber() == 1


def test_a_screen_reader_hears_task_and_whole_question(demo: Callable[..., Desk]) -> None:
    desk = demo()
    type_in(desk, "gout urate")
    desk.until(lambda: bool(texts(desk)))
    shown = desk.workspace.composer.offer.list
    assert shown.accessibleName()
    spoken = shown.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Relate two terms: What is the relation between gout and urate?"


def test_the_next_question_that_it_knows_is_suggested_in_its_consultation(
    demo: Callable[..., Desk],
) -> None:
    desk = demo()
    desk.ask("A 30-year-old has a wasp sting and wheeze. What first?")
    type_in(desk, "no better")
    desk.until(lambda: texts(desk)[:1] == ["She is no better. What now?"])


def test_the_text_is_never_covered(demo: Callable[..., Desk]) -> None:
    desk = demo()
    desk.window.resize(900, 600)
    refused(desk)
    composer = desk.workspace.composer
    offer = composer.offer.geometry()
    assert not offer.intersects(composer.frame.geometry())
    assert composer.frame.height() >= composer.frame.minimumSizeHint().height()


def test_another_answer_of_what_it_does_not_know_is_asked_for_first(
    demo: Callable[..., Desk],
) -> None:
    desk = demo(replies=("First.", "Second."))
    refused(desk)
    desk.workspace.composer.offer.anyway.click()
    desk.until_shown("First.")
    reply = desk.finished()
    desk.workspace.conversation.regenerate(reply.entry.message.id)
    desk.until(lambda: desk.workspace.composer.offer.is_refusal)
    assert len(desk.services.repository.messages(reply.entry.message.consultation_id)) == 2
    desk.workspace.composer.offer.anyway.click()
    desk.until_shown("Second.")


def test_another_model_hides_all_of_it(demo: Callable[..., Desk]) -> None:
    desk = demo()
    refused(desk)
    other = next(e for e in desk.workspace.models.choice.entries if not e.demonstration)
    desk.workspace.models.choose(other)
    desk.until(desk.workspace.composer.offer.isHidden)
    type_in(desk, " wasp sting")
    QTest.qWait(300)
    assert desk.workspace.composer.offer.isHidden()
