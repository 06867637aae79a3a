"""The composer's meter: near the limit, with turns left out, and over it, in words too."""

from __future__ import annotations

import pytest

from app.core.consultations.context_budget import ContextUse
from app.ui.consultation.composer.context_meter import Fullness, Meter, fullness_of
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of windows


def test_how_near_the_limit_is_follows_from_the_room_beside_the_answer() -> None:
    assert fullness_of(ContextUse(100, 4096, 0, 3584)) is Fullness.ROOMY
    assert fullness_of(ContextUse(3100, 4096, 0, 3584)) is Fullness.NEAR
    assert fullness_of(ContextUse(900, 4096, 2, 3584)) is Fullness.NEAR
    assert fullness_of(ContextUse(3585, 4096, 0, 3584, "It takes too many.")) is Fullness.OVER


def shown_meter(desk: Desk, width: int) -> Meter:
    """One by itself, of that many pixels."""
    meter = Meter(desk.window.look)
    desk.qtbot.addWidget(meter)
    meter.setFixedWidth(width)
    meter.show()
    return meter


def test_the_words_say_what_the_colour_says(make_desk: MakeDesk) -> None:
    desk = make_desk()
    meter = shown_meter(desk, 500)
    for use, words in (
        (ContextUse(100, 4096, 0, 3584), "100 / 4,096 tokens"),
        (ContextUse(3100, 4096, 0, 3584), "3,100 / 4,096 tokens · nearly full"),
        (ContextUse(3500, 4096, 1, 3584), "3,500 / 4,096 tokens · 1 older turn left out"),
        (
            ContextUse(4000, 4096, 3, 3584, "This message takes 4,000 tokens."),
            "4,000 / 4,096 tokens · 416 tokens too many",
        ),
    ):
        meter.show_use(use)
        desk.until(lambda words=words: meter.text.text() == words)  # type: ignore[misc]
        assert meter.accessibleName().startswith(words)
    assert "takes 4,000 tokens" in meter.toolTip()


def test_in_a_small_window_what_matters_most_stays(make_desk: MakeDesk) -> None:
    desk = make_desk()
    meter = shown_meter(desk, 220)
    meter.show_use(ContextUse(4000, 4096, 3, 3584, "This message takes 4,000 tokens."))
    desk.until(lambda: meter.text.text() == "416 tokens too many")
    assert meter.accessibleName().startswith("4,000 / 4,096 tokens")


def test_a_message_that_cannot_fit_is_not_sent_and_stays(make_desk: MakeDesk) -> None:
    desk = make_desk(["--context", "600"])
    composer = desk.workspace.composer
    desk.until(composer.meter.isVisible)
    text = "word " * 500
    composer.editor.setPlainText(text)
    desk.until(lambda: "too many" in composer.meter.text.text())
    composer.send_button.click()
    desk.until(desk.workspace.banner.isVisible)
    assert "tokens, but only" in desk.workspace.banner.text.text()
    assert composer.text() == text
    assert desk.services.repository.consultations() == []
    composer.editor.setPlainText("Shorter?")
    assert desk.ask("Shorter?").entry.message.text


def test_the_message_that_is_edited_is_counted_where_it_stands(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.ask("One?")
    desk.ask("Two?")
    meter = desk.workspace.composer.meter
    desk.until(meter.isVisible)
    after_both = meter.text.text()
    desk.questions()[0].edit_button.click()
    desk.until(lambda: meter.text.text() != after_both)
    edited = int(meter.text.text().split(" ")[0].replace(",", ""))
    assert edited < int(after_both.split(" ")[0].replace(",", ""))
