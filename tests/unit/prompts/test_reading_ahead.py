"""While a question is typed the model reads what it is sure to begin with; the answer stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.consultations.messages import Message, Sampling
from app.core.consultations.tasks import Task
from app.core.models.model_settings import SamplingPreset
from app.paths import Home
from app.services.application import Services
from app.services.models.model_library import ModelEntry
from app.services.prompts.reading_ahead import sure_words
from tests.helpers.services import reply_to
from tests.unit.consultations.test_context_use import real_services

TYPED = "A man of 54 has had chest pain for two hours. It came at rest, and he is pale. He"
QUESTION = TYPED + " smokes. What now?"


def type_in(
    services: Services,
    model: ModelEntry,
    text: str,
    where: str | None = None,
    task: Task = Task.CONSULTATION,
) -> None:
    services.consultations.context.count(where, text, task, model)
    assert services.consultations.context.reading_ahead.wait(60)


def cached(reply: Message) -> int:
    assert reply.tokens is not None
    return reply.tokens.cached


@pytest.mark.parametrize(
    ("text", "sure"),
    [("", ""), ("He", ""), ("He ", ""), ("He has a fev", "He has a "), ("One.\nTwo", "One.\n")],
)
def test_the_last_word_is_not_sure(text: str, sure: str) -> None:
    assert sure_words(text) == sure


def test_the_instruction_and_the_typed_words_are_read_before_the_question_is_sent(
    home: Home, tmp_path: Path
) -> None:
    with real_services(home, tmp_path, 4096) as (services, model):
        type_in(services, model, TYPED)
        reply = reply_to(services.consultations.ask(QUESTION))
        assert reply.tokens is not None
        left = reply.tokens.prompt - reply.tokens.cached
        assert len(QUESTION) - len(TYPED) < left < len(QUESTION)


def test_the_turns_before_are_brought_back_and_read(home: Home, tmp_path: Path) -> None:
    with real_services(home, tmp_path, 4096) as (services, model):
        first = reply_to(services.consultations.ask(QUESTION))
        other = reply_to(services.consultations.ask("Another case. " * 20))
        where = first.consultation_id
        services.snapshots.turned_to(where)
        type_in(services, model, "And then", where)
        reply = reply_to(services.consultations.ask("And then?", consultation_id=where))
        assert first.tokens is not None and cached(reply) > first.tokens.prompt
        assert cached(other) < first.tokens.prompt


def test_a_question_that_comes_meanwhile_is_answered(home: Home, tmp_path: Path) -> None:
    with real_services(home, tmp_path, 4096) as (services, model):
        for number in range(8):
            text = f"{number} {TYPED} " * 20
            services.consultations.context.count(None, text, Task.CONSULTATION, model)
            assert reply_to(services.consultations.ask(f"{number} {QUESTION}")).text


def test_nothing_is_read_ahead_where_a_seed_was_set(home: Home, tmp_path: Path) -> None:
    with real_services(home, tmp_path, 4096) as (services, model):
        services.library.change_settings(
            model, preset=SamplingPreset.OWN, own=Sampling(temperature=0, seed=7)
        )
        asked = services.engine.asked
        type_in(services, model, "")
        type_in(services, model, TYPED)
        reply = reply_to(services.consultations.ask(QUESTION))
        assert cached(reply) == 0
        assert services.engine.asked > asked
