"""While a question is typed the model reads what it is sure to begin with; the answer stays."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from app.core.consultations.messages import Message, Sampling, Status
from app.core.consultations.tasks import Task
from app.core.models.model_settings import SamplingPreset
from app.paths import Home
from app.services.application import Services
from app.services.consultations.reply_events import ReplyEnded, ReplyEvent
from app.services.models.model_library import ModelEntry
from app.services.prompts.reading_ahead import sure_words
from tests.helpers.services import ended, reply_to
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


def ask(services: Services) -> Iterator[ReplyEvent]:
    return services.consultations.ask(QUESTION)


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


LONG = "A man of 54 has had chest pain for two hours, it came at rest, and he is pale. " * 4


def test_an_edit_that_is_given_up_costs_nothing_of_what_was_computed(
    home: Home, tmp_path: Path
) -> None:
    with real_services(home, tmp_path, 4096) as (services, model):
        first = reply_to(services.consultations.ask(LONG))
        where = first.consultation_id
        last = reply_to(services.consultations.ask(LONG, consultation_id=where))
        assert last.tokens is not None
        question = services.repository.message(first.parent_id or "")
        services.consultations.context.count(
            where, "Quite another case. " * 9, Task.CONSULTATION, model, editing=question.id
        )
        assert services.consultations.context.reading_ahead.wait(60)
        after = reply_to(services.consultations.ask("And now?", consultation_id=where))
        assert cached(after) >= last.tokens.prompt


def test_what_was_read_ahead_is_saved_when_it_is_left(home: Home, tmp_path: Path) -> None:
    with real_services(home, tmp_path, 4096) as (services, model):
        first = reply_to(services.consultations.ask(QUESTION))
        where = first.consultation_id
        services.snapshots.turned_to(where)
        type_in(services, model, LONG + "And", where)
        services.snapshots.turned_to(None)
        reply_to(services.consultations.ask("Another case. " * 30))
        services.snapshots.turned_to(where)
        reply = reply_to(services.consultations.ask(LONG + "And then?", consultation_id=where))
        assert reply.tokens is not None
        assert reply.tokens.prompt - cached(reply) < len(LONG) / 2


def test_a_stop_is_heard_while_a_reply_waits_for_reading_ahead(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with real_services(home, tmp_path, 4096) as (services, model):
        reply_to(services.consultations.ask(QUESTION))
        begun, go_on = threading.Event(), threading.Event()

        def slow() -> None:
            begun.set()
            assert go_on.wait(60)

        monkeypatch.setattr(services.snapshots, "forget", slow)
        count = partial(services.consultations.context.count, None, LONG, Task.CONSULTATION, model)
        count()
        assert begun.wait(60)
        ends: list[ReplyEnded] = []
        asking = threading.Thread(target=lambda: ends.append(ended(ask(services))))
        asking.start()
        while count() is not None:  # until the reply waits
            asking.join(0.01)
        services.consultations.stop()
        go_on.set()
        asking.join(60)
        assert ends[0].reply.status is Status.STOPPED and not ends[0].reply.text
