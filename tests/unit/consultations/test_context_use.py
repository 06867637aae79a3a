"""The context is a budget that one sees: what is counted before is what the engine then reports."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.core.consultations.context_budget import ContextUse
from app.core.consultations.tasks import Task
from app.core.prompts.prompt_formats import PromptFormat
from app.errors import PromptTooLong
from app.export import json as export_json
from app.export import markdown
from app.export.transcript import build_transcript
from app.paths import Home
from app.services.application import Services, open_services
from app.services.consultations.disclaimer_acknowledgement import known_disclaimers
from app.services.models.model_library import ModelEntry
from tests.helpers.engine_models import Shape, Tweaks, write_model
from tests.helpers.keys import CHEAP
from tests.helpers.services import PASSPHRASE, reply_to

TEMPLATE = (
    "{{ bos_token }}{% for m in messages %}{{ m['role'] }}: {{ m['content'] }}{{ eos_token }}"
    "{% endfor %}assistant:"
)
FORMATS = list(PromptFormat)


@contextmanager
def real_services(home: Home, folder: Path, context: int) -> Iterator[tuple[Services, ModelEntry]]:
    """Services with the real engine and a tiny model of that context, whose tokens are bytes."""
    shape = Shape(context=context, width=32, hidden=32, layers=1, heads=2, kv_heads=1)
    path = write_model(folder / "tiny.gguf", shape=shape, tweaks=Tweaks(template=TEMPLATE))
    services = open_services(home, PASSPHRASE, create=True, cost=CHEAP)
    try:
        services.disclaimers.acknowledge()
        entry = services.library.add(path)
        services.change_settings(model=entry.sha256, max_tokens=24, threads=1)
        list(services.consultations.prepare(entry))
        yield services, entry
    finally:
        services.close()


def count(
    services: Services, model: ModelEntry, where: str | None, text: str, task: Task, **more: str
) -> ContextUse:
    use = services.consultations.context.count(where, text, task, model, **more)
    assert use is not None
    return use


@pytest.mark.parametrize("prompt_format", FORMATS)
def test_the_meter_is_what_the_reply_reports_turn_by_turn_and_task_by_task(
    consilium_home: Path, tmp_path: Path, prompt_format: PromptFormat
) -> None:
    with real_services(Home(consilium_home), tmp_path, 1536) as (services, model):
        services.change_settings(prompt_formats={model.sha256: prompt_format.value})
        where, omitted = None, []
        for number, task in enumerate([*Task, *Task]):
            text = f"  Question {number}: fièvre, 39 °C{' for days' * 9}?\r\nA. yes\nB. no \n"
            before = count(services, model, where, text, task)
            reply = reply_to(services.consultations.ask(text, task=task, consultation_id=where))
            assert reply.tokens is not None
            assert reply.tokens.prompt == before.prompt_tokens <= before.room
            assert len(reply.omitted) == before.omitted_turns
            omitted.append(before.omitted_turns)
            where = reply.consultation_id
        assert omitted[0] == 0 and omitted[-1] > 0, omitted


def test_a_message_that_is_edited_is_counted_in_its_place(
    consilium_home: Path, tmp_path: Path
) -> None:
    with real_services(Home(consilium_home), tmp_path, 4096) as (services, model):
        first = reply_to(services.consultations.ask("One?"))
        where = first.consultation_id
        second = reply_to(services.consultations.ask("Two?", consultation_id=where))
        for asked in (first.parent_id, second.parent_id):
            assert asked is not None
            use = count(services, model, where, "Other?", Task.CONSULTATION, editing=asked)
            reply = reply_to(services.consultations.edit(asked, "Other?"))
            assert reply.tokens is not None and reply.tokens.prompt == use.prompt_tokens
            services.consultations.show_alternative(second.id)


def test_a_message_that_cannot_fit_is_refused_with_the_count_and_nothing_is_lost(
    consilium_home: Path, tmp_path: Path
) -> None:
    text = "long " * 400
    with real_services(Home(consilium_home), tmp_path, 1024) as (services, model):
        first = reply_to(services.consultations.ask("One?"))
        where = first.consultation_id
        use = count(services, model, where, text, Task.CONSULTATION)
        assert use.prompt_tokens > use.room == 1024 - 24
        assert f"takes {use.prompt_tokens:,} tokens" in use.refusal
        with pytest.raises(PromptTooLong) as refused:
            list(services.consultations.ask(text, consultation_id=where))
        assert str(refused.value) == use.refusal
        assert len(services.repository.messages(where)) == 2
        assert services.repository.draft(where).strip() == text.strip()


def test_what_was_left_out_is_stored_with_the_reply_and_exported_at_its_turn(
    consilium_home: Path, tmp_path: Path
) -> None:
    with real_services(Home(consilium_home), tmp_path, 1024) as (services, model):
        services.formats.choose(model, PromptFormat.PMC_LLAMA)
        where, asked = None, []
        for number in range(4):
            reply = reply_to(
                services.consultations.ask(f"Question {number}?", consultation_id=where)
            )
            where = reply.consultation_id
            asked.append(reply.parent_id)
        stored = services.repository.message(reply.id).omitted
        assert stored and list(stored) == asked[: len(stored)], "the oldest turns, whole"
        transcript = build_transcript(
            services.repository.consultation(where),
            services.repository.messages(where),
            {text.label: text for text in known_disclaimers().values()},
            exported_at=0.0,
            app_version="0",
        )
        for rendered in (markdown.render(transcript), export_json.render(transcript)):
            assert "This turn was left out for the reply of turn" in rendered
            assert "left out for this reply" in rendered
