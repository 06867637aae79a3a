"""The real engine goes on from where an answer was cut off."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.consultations.messages import Message, Sampling, Status
from app.core.prompts.prompt_formats import PromptFormat
from app.paths import Home
from app.services.application import open_services
from app.services.consultations.consultation_service import ReplyOptions
from app.services.consultations.reply_events import ReplyEnded, ReplyEvent
from app.store.keys.key_file import Cost
from tests.helpers.services import PASSPHRASE


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
