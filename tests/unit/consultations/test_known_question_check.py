"""The demonstration's own questions, asked through the services; any other only by choice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.consultations.messages import Status
from app.core.consultations.tasks import Task
from app.errors import UnknownQuestion
from app.paths import Home
from app.services.application import Services, open_services
from app.services.consultations.consultation_service import ReplyOptions
from app.services.consultations.reply_events import ReplyEnded, ReplyEvent
from app.services.models.model_library import ModelEntry
from tests.helpers import gguf_files
from tests.helpers.keys import CHEAP
from tests.helpers.scripted_engine import scripted_command

FIRST, NEXT = "A wasp sting. What first?", "No better. What now?"
KNOWN = [
    {"task": "consultation", "prompts": [FIRST, NEXT]},
    {"task": "define", "prompts": ["What is the meaning of trismus?"]},
]
FOREIGN = "What is sepsis?"


@pytest.fixture
def services(
    consilium_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Services]:
    """Their engine keeps what it is asked in `asked.jsonl`."""
    monkeypatch.setattr("app.paths.sys.prefix", str(tmp_path / "prefix"))
    home = Home(consilium_home)
    command = scripted_command("--record", str(tmp_path / "asked.jsonl"))
    opened = open_services(home, "correct horse", create=True, engine_command=command, cost=CHEAP)
    opened.disclaimers.acknowledge()
    yield opened
    opened.close()


def add(services: Services, folder: Path, name: str, questions: object = None) -> ModelEntry:
    changes: dict[str, gguf_files.Key | None] = {
        "name": ("general.name", gguf_files.STRING, name),
    }
    if questions is not None:
        changes["demonstration"] = ("consilium.demonstration", gguf_files.BOOL, True)
        carried = questions if isinstance(questions, str) else json.dumps(questions)
        changes["questions"] = ("consilium.questions", gguf_files.STRING, carried)
    path = gguf_files.write_model(folder / f"{name}.gguf", **changes)
    return services.library.add(path)


@pytest.fixture
def demo(services: Services, tmp_path: Path) -> ModelEntry:
    entry = add(services, tmp_path, "Demo", KNOWN)
    services.change_settings(model=entry.sha256, model_path=entry.path)
    return entry


def prompts(tmp_path: Path) -> list[str]:
    """What the engine was given to go on from, as text, prompt after prompt."""
    lines = (tmp_path / "asked.jsonl").read_text().splitlines()
    asked = [json.loads(line) for line in lines]
    return [
        "".join(segment["text"] for segment in request["segments"])
        for request in asked
        if request["type"] == "generate"
    ]


def ask(services: Services, text: str, where: str | None = None, **how: object) -> ReplyEnded:
    task = how.pop("task", Task.CONSULTATION)
    options = ReplyOptions(**how)  # type: ignore[arg-type]
    events = services.consultations.ask(text, task=task, consultation_id=where, options=options)  # type: ignore[arg-type]
    return end_of(events)


def end_of(events: Iterator[ReplyEvent]) -> ReplyEnded:
    ended = [event for event in events if isinstance(event, ReplyEnded)]
    assert ended[0].reply.status is Status.COMPLETE, ended[0].error
    return ended[0]


def test_a_foreign_question_is_not_asked_and_is_the_draft(
    services: Services, demo: ModelEntry, tmp_path: Path
) -> None:
    other = add(services, tmp_path, "Other")
    with pytest.raises(UnknownQuestion) as caught:
        ask(services, f"  {FOREIGN} ")
    assert (caught.value.other_sha256, caught.value.other_name) == (other.sha256, "Other")
    assert services.repository.draft(None) == FOREIGN
    assert services.repository.consultations() == []
    assert not (tmp_path / "asked.jsonl").exists() or prompts(tmp_path) == []


def test_a_draft_of_another_place_stays(services: Services, demo: ModelEntry) -> None:
    where = ask(services, FIRST).reply.consultation_id
    services.repository.save_draft(None, "half a thought")
    with pytest.raises(UnknownQuestion):
        ask(services, FOREIGN, where)
    assert services.repository.draft(None) == "half a thought"
    assert services.repository.draft(where) == FOREIGN


def test_the_model_is_asked_in_its_own_words_and_the_vault_keeps_those_that_were_typed(
    services: Services, demo: ModelEntry, tmp_path: Path
) -> None:
    reply = ask(services, FIRST.upper()).reply
    assert FIRST in prompts(tmp_path)[0]
    question = services.repository.message(reply.parent_id or "")
    assert question.text == FIRST.upper()
    ask(services, "no better -- what now", reply.consultation_id)
    assert FIRST in prompts(tmp_path)[1] and NEXT in prompts(tmp_path)[1]


def test_another_of_its_questions_is_asked_alone_and_the_turns_left_out_are_named(
    services: Services, demo: ModelEntry, tmp_path: Path
) -> None:
    first = ask(services, FIRST).reply
    reply = ask(services, "trismus", first.consultation_id, task=Task.DEFINE).reply
    assert FIRST not in prompts(tmp_path)[1]
    assert list(reply.omitted) == [first.parent_id]


def test_a_question_after_another_models_reply_is_none_of_its_own(
    services: Services, demo: ModelEntry, tmp_path: Path
) -> None:
    other = add(services, tmp_path, "Other")
    where = ask(services, FIRST, model=other).reply.consultation_id
    with pytest.raises(UnknownQuestion):
        ask(services, NEXT, where)


def test_edit_and_again_follow_the_same_rule(services: Services, demo: ModelEntry) -> None:
    reply = ask(services, FIRST).reply
    question = reply.parent_id or ""
    with pytest.raises(UnknownQuestion):
        list(services.consultations.edit(question, FOREIGN))
    end_of(services.consultations.edit(question, FOREIGN, options=ReplyOptions(anyway=True)))
    end_of(services.consultations.regenerate(reply.id))
    foreign = ask(services, FOREIGN, anyway=True).reply
    with pytest.raises(UnknownQuestion):
        list(services.consultations.regenerate(foreign.id))
    end_of(services.consultations.regenerate(foreign.id, options=ReplyOptions(anyway=True)))


def test_other_models_are_asked_anything(services: Services, tmp_path: Path) -> None:
    for questions in (None, "no list", [], [{"task": "sing", "prompts": ["La?"]}]):
        name = f"Model {questions}"[:12]
        model = add(services, tmp_path, name, questions)
        assert ask(services, FOREIGN, model=model).error is None


def test_what_is_offered_can_be_used(services: Services, demo: ModelEntry, tmp_path: Path) -> None:
    assert services.consultations.own_questions.other() is None
    broken = add(services, tmp_path, "Broken")
    Path(broken.path).unlink()
    assert services.consultations.own_questions.other() is None
    crashing = add(services, tmp_path, "Crashing")
    for _ in range(2):
        services.library.count_ending(crashing.sha256)
    assert services.consultations.own_questions.other() is None
    sound = add(services, tmp_path, "Sound")
    found = services.consultations.own_questions.other()
    assert found is not None and found.sha256 == sound.sha256
