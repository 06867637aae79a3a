"""The real engine goes on from where an answer was cut off."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.consultations.cut_off_reply import can_go_on
from app.core.consultations.messages import Message, Sampling, Status
from app.core.prompts.prompt_formats import PromptFormat
from app.errors import PromptTooLong
from app.paths import Home
from app.services.application import open_services
from app.services.consultations.consultation_service import ReplyOptions
from app.services.consultations.reply_events import ReplyEnded, ReplyEvent
from app.settings import Settings, save_settings
from app.store.keys.key_file import Cost
from tests.helpers.services import PASSPHRASE

pytestmark = [pytest.mark.e2e, pytest.mark.slow]


def reply_of(events: list[ReplyEvent]) -> Message:
    (end,) = [event for event in events if isinstance(event, ReplyEnded)]
    assert end.error is None, end.error
    return end.reply


@pytest.mark.parametrize("prompt_format", [PromptFormat.MIXTRAL_INSTRUCT, PromptFormat.PMC_LLAMA])
def test_a_continued_answer_is_the_answer_that_was_not_cut_off(
    consilium_home: Path, demo_model: Path, prompt_format: PromptFormat
) -> None:
    services = open_services(Home(consilium_home), PASSPHRASE, create=True, cost=Cost(64, 1, 1))
    try:
        services.disclaimers.acknowledge()
        model = services.library.add(demo_model)
        greedy = Sampling(temperature=0, seed=1)
        question = "What is the meaning of anosmia?"

        def options(tokens: int) -> ReplyOptions:
            return ReplyOptions(model, prompt_format, greedy, tokens, anyway=True)

        whole = reply_of(list(services.consultations.ask(question, options=options(60))))
        cut = reply_of(list(services.consultations.ask(question, options=options(6))))
        assert (cut.status, cut.finish_reason) == (Status.COMPLETE, "length")
        assert whole.text.startswith(cut.text)
        went_on = reply_of(list(services.consultations.go_on(cut.id, options=options(60))))
        assert went_on.text.startswith(cut.text)
        assert went_on.text[: len(whole.text)] == whole.text
    finally:
        services.close()


LONG_ANSWER = (
    "Which contraceptive can I offer a 31-year-old smoker who has migraine with visual aura and "
    "wants to stop her combined pill?"
)


def test_an_answer_that_filled_the_context_goes_on_in_a_larger_one(
    consilium_home: Path, demo_model: Path
) -> None:
    home = Home(consilium_home)
    home.create()
    save_settings(home.settings, Settings(context=224, threads=1))
    options = ReplyOptions(sampling=Sampling(temperature=0, seed=1))
    services = open_services(home, PASSPHRASE, create=True, cost=Cost(64, 1, 1))
    try:
        services.disclaimers.acknowledge()
        services.library.add(demo_model)
        cut = reply_of(list(services.consultations.ask(LONG_ANSWER, options=options)))
        assert (cut.status, cut.finish_reason) == (Status.COMPLETE, "context")
        assert can_go_on(cut)
        with pytest.raises(PromptTooLong, match="There is no room to continue"):
            list(services.consultations.go_on(cut.id, options=options))
    finally:
        services.close()
    save_settings(home.settings, Settings(context=1024, threads=1))
    services = open_services(home, PASSPHRASE, cost=Cost(64, 1, 1))
    try:
        went_on = reply_of(list(services.consultations.go_on(cut.id, options=options)))
        whole = reply_of(list(services.consultations.ask(LONG_ANSWER, options=options)))
        assert went_on.text == whole.text and len(whole.text) > len(cut.text)
        assert went_on.finish_reason == "end_of_turn" and not can_go_on(went_on)
    finally:
        services.close()
