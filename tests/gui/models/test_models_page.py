"""The page of models: cards, settings of one model, removing, and the way to another model."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QPushButton

from app.core.models.conversion import (
    MEDICO_MISTRAL,
    ConversionJob,
    ConversionOrder,
    JobState,
)
from app.core.models.model_settings import SamplingPreset
from app.core.prompts.prompt_formats import PromptFormat
from app.paths import Home
from app.services.models.conversion import conversion_costs, converter_process
from app.ui.models.model_card import ModelCard
from app.ui.models.models_dialog import ModelsDialog
from app.ui.models.models_page import ModelsPage
from app.ui.models.remove_dialog import RemoveDialog
from app.ui.start.model_page import ModelPage
from app.ui.widgets.confirm_dialog import ConfirmDialog
from tests.gui.conftest import MakeDesk
from tests.helpers.engine_models import Tweaks, write_model
from tests.helpers.gui import Desk
from tests.helpers.scripted_converter import VARIABLE, done, error, progress, scripted_converter

COSTS = "tell " + json.dumps(
    {
        "event": "survey",
        "types": [
            {"name": "Q8_0", "size": 9000, "memory": 9000, "disk": 9000, "seconds": 2.0},
            {"name": "Q4_K_M", "size": 5000, "memory": 5000, "disk": 5000, "seconds": 2.0},
        ],
        "free": 100_000,
        "memory": 100_000,
        "recommended": "Q4_K_M",
        "reason": "because so",
    }
)
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen plugin, of any dialog


def page_of(desk: Desk) -> ModelsPage:
    """The page, opened, once it shows its cards."""
    desk.workspace.dialogs.show_models()
    (dialog,) = [d for d in desk.workspace.findChildren(ModelsDialog) if d.isVisible()]
    desk.until(lambda: bool(dialog.page.cards))
    return dialog.page


def card_of(desk: Desk, page: ModelsPage, name: str) -> ModelCard:
    def found() -> list[ModelCard]:
        return [card for card in page.cards.values() if card.shown.entry.name == name]

    desk.until(lambda: bool(found()))
    return found()[0]


def press(card: ModelCard, text: str) -> None:
    assert card.panel is not None
    (wanted,) = [b for b in card.panel.findChildren(QPushButton) if b.text() == text]
    wanted.click()


@pytest.fixture
def other(desk: Desk, home: Home) -> Path:
    """A second model, in Consilium's own folder."""
    path = write_model(home.models / "other.gguf", tweaks=Tweaks(name="Other"), seed=1)
    desk.services.library.add(path)
    return path


def test_a_card_says_what_a_model_is_and_how_it_fits(desk: Desk) -> None:
    page = page_of(desk)
    card = card_of(desk, page, "Tiny")
    assert "512 tokens of context" in card.facts.text() and "no chat template" in card.facts.text()
    assert card.state.text() == "Answers now" and card.use.isHidden()
    desk.until(lambda: card.fit.text().startswith("Fits: everything in main memory"))
    assert "not answered" in card.speed.text()


def test_a_card_remembers_how_fast_its_model_was(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=["one two three four five six seven eight nine ten"])
    desk.ask("What is this?")
    page = page_of(desk)
    card = card_of(desk, page, "Tiny")
    speed = desk.services.library.speed_of(card.shown.entry.sha256)
    assert speed is not None and card.speed.text() == speed.sentence


def test_what_is_chosen_on_a_card_makes_the_next_reply(desk: Desk, other: Path) -> None:
    page = page_of(desk)
    card = card_of(desk, page, "Other")
    card.use.click()
    desk.until(lambda: card_of(desk, page, "Other").state.text() == "Answers now")
    card.adjust.click()
    press(card, "Own")
    assert card.panel is not None
    fields = card.panel.fields
    assert not fields.isHidden() and fields.temperature.value() == 0.3
    fields.top_k.setValue(7)
    fields.seed.setText("11")
    fields.seed.editingFinished.emit()
    card.panel.system.setPlainText("You are a pharmacist.")
    card.panel.save.click()
    sha256 = card.shown.entry.sha256
    library = desk.services.library
    desk.until(lambda: library.settings_of(sha256).system_prompt == "You are a pharmacist.")
    own = library.settings_of(sha256).own
    assert (own.top_k, own.seed, own.temperature) == (7, 11, 0.3)
    desk.until(lambda: "system prompt of your own" in card.asked.text())
    page.window().close()
    desk.ask("What is this?")
    made = desk.stored()[-1].provenance
    assert made is not None and made.model == "Other"
    assert (made.sampling.top_k, made.seed) == (7, 11)
    assert made.system_prompt == "You are a pharmacist."


def test_a_preset_and_a_format_hold_at_once(desk: Desk, other: Path) -> None:
    page = page_of(desk)
    card = card_of(desk, page, "Other")
    card.adjust.click()
    press(card, "Careful")
    library, sha256 = desk.services.library, card.shown.entry.sha256
    desk.until(lambda: library.settings_of(sha256).preset is SamplingPreset.CAREFUL)
    assert card.panel is not None and "top-k 20" in card.panel.explained.text()
    press(card, "As in the settings")
    desk.until(lambda: library.settings_of(sha256).preset is None)
    card.panel.format_chosen.emit(PromptFormat.ALPACA)
    desk.until(lambda: "Alpaca" in card.asked.text())
    card.panel.format_chosen.emit(None)
    desk.until(lambda: "(a guess)" in card.asked.text())


def test_the_demonstration_has_no_system_prompt_to_set(desk: Desk) -> None:
    page = page_of(desk)
    card = card_of(desk, page, "Tiny")
    card.adjust.click()
    assert card.panel is not None and not hasattr(card.panel, "system")


def test_removing_asks_and_says_what_goes(desk: Desk, other: Path) -> None:
    page = page_of(desk)
    card = card_of(desk, page, "Other")
    card.remove.click()
    (dialog,) = page.findChildren(RemoveDialog)
    dialog.cancel.click()
    assert other.exists()
    card.remove.click()
    dialog = page.findChildren(RemoveDialog)[-1]
    dialog.file.click()
    desk.until(lambda: not other.exists())
    desk.until(lambda: str(other) not in page.cards)


def test_a_file_from_elsewhere_is_never_deleted_here(desk: Desk, tmp_path: Path) -> None:
    path = write_model(tmp_path / "elsewhere.gguf", tweaks=Tweaks(name="Elsewhere"), seed=2)
    desk.services.library.add(path)
    page = page_of(desk)
    card_of(desk, page, "Elsewhere").remove.click()
    (dialog,) = page.findChildren(RemoveDialog)
    assert not hasattr(dialog, "file")
    dialog.entry.click()
    desk.until(lambda: str(path) not in page.cards)
    assert path.exists()


def test_nothing_is_looked_for_on_the_hub_before_its_name_is_ticked(desk: Desk) -> None:
    page = page_of(desk)
    asked: list[str] = []
    conversion = page.getting.controller
    conversion.look_at = lambda source, *rest: asked.append(source)  # type: ignore[method-assign]
    page.get.click()
    getting = page.getting
    assert getting.source.text() == MEDICO_MISTRAL and not getting.consent.isHidden()
    getting.source.returnPressed.emit()
    getting.look.click()
    assert asked == [] and not getting.look.isEnabled()
    getting.consent.click()
    getting.source.setText("another/model")
    assert not getting.consent.isChecked(), "it was given for one name"
    getting.consent.click()
    getting.look.click()
    assert asked == ["another/model"]


def test_a_wrong_folder_is_said_where_it_was_typed(desk: Desk, tmp_path: Path) -> None:
    page = page_of(desk)
    page.get.click()
    page.getting.source.setText(str(tmp_path / "nowhere"))
    assert page.getting.consent.isHidden()
    page.getting.look.click()
    desk.until(lambda: "no folder here" in page.getting.problem.text())


def test_the_first_start_leads_to_the_page(make_desk: MakeDesk, home: Home) -> None:
    home.create()
    desk = make_desk(new=True)
    flow = desk.window.flow
    assert flow is not None
    flow.create_vault("correct horse battery")
    desk.until(lambda: flow.services is not None)
    flow.ask_model()
    page = flow.page
    assert isinstance(page, ModelPage)
    desk.until(lambda: bool(page.cards))
    page.get_asked.emit(None)
    desk.until(lambda: desk.window.workspace is not None)
    (dialog,) = [d for d in desk.workspace.findChildren(ModelsDialog) if d.isVisible()]
    assert not dialog.page.getting.isHidden()


@pytest.fixture
def scripted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file with what the converter is to play."""
    script = tmp_path / "script"
    monkeypatch.setenv(VARIABLE, str(script))
    monkeypatch.setattr(converter_process, "converter_command", scripted_converter)
    monkeypatch.setattr(conversion_costs, "converter_command", scripted_converter)
    return script


def test_a_conversion_is_shown_paused_and_gone_on_with(
    scripted: Path, desk: Desk, tmp_path: Path
) -> None:
    made = write_model(tmp_path / "made.gguf", tweaks=Tweaks(name="Made"), seed=3)
    checkpoint = tmp_path / "some-checkpoint"
    checkpoint.mkdir()
    page = page_of(desk)
    panel = page.conversion
    assert panel.isHidden()
    scripted.write_text(COSTS)
    page.get.click()
    page.getting.source.setText(str(checkpoint))
    page.getting.look.click()
    desk.until(lambda: not page.getting.offer.isHidden())
    assert page.getting.begin.text() == "Convert to Q4_K_M"
    assert "because so" in page.getting.table.why.text()
    scripted.write_text("\n".join([progress("convert", 40), "wait"]))
    page.getting.begin.click()
    desk.until(lambda: panel.bar.value() == 400)
    assert page.getting.isHidden() and panel.title.text() == "Converting some-checkpoint to Q4_K_M"
    assert "40%" in panel.figures.text() and "about 60 seconds left" in panel.figures.text()
    assert panel.pause.hasFocus()
    panel.pause.click()
    desk.until(lambda: panel.title.text().startswith("Paused"))
    assert panel.go_on.hasFocus()
    scripted.write_text("\n".join([f"write {made}", progress("check", 100), done()]))
    panel.go_on.click()
    desk.until(lambda: not panel.use.isHidden())
    card_of(desk, page, "Made")
    panel.use.click()
    desk.until(lambda: card_of(desk, page, "Made").state.text() == "Answers now")
    desk.until(panel.isHidden)


def test_a_conversion_that_failed_says_why_and_can_be_given_up(
    scripted: Path, desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "some-checkpoint").mkdir()
    scripted.write_text("\n".join([COSTS, error("The disk of x is full: make room.", "output")]))
    page = page_of(desk)
    page.get.click()
    page.getting.source.setText(str(tmp_path / "some-checkpoint"))
    page.getting.look.click()
    desk.until(lambda: "The disk of x is full" in page.getting.problem.text())
    scripted.write_text(COSTS)
    page.getting.look.click()
    desk.until(lambda: not page.getting.offer.isHidden())
    scripted.write_text(error("The disk of x is full: make room.", "output"))
    page.getting.begin.click()
    panel = page.conversion
    desk.until(lambda: "The disk of x is full" in panel.problem.text())
    panel.give_up.click()
    (asked,) = panel.findChildren(ConfirmDialog)
    asked.confirm.click()
    desk.until(panel.isHidden)


def test_a_conversion_that_waits_is_said_when_the_window_opens(
    scripted: Path, make_desk: MakeDesk, home: Home, tmp_path: Path
) -> None:
    home.create()
    order = ConversionOrder(str(tmp_path / "checkpoint"), str(home.models / "c.gguf"), "Q4_K_M")
    job = ConversionJob(order, JobState.PAUSED, 1.0)
    home.conversion.write_bytes(msgspec.json.encode(job))
    desk = make_desk()
    desk.until(lambda: "conversion of checkpoint" in desk.workspace.notice.text.text())
    desk.workspace.notice.action.click()
    (dialog,) = [d for d in desk.workspace.findChildren(ModelsDialog) if d.isVisible()]
    assert not dialog.page.conversion.go_on.isHidden()
