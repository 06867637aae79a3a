"""Threads of Jan come in as they were said, once, whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Role, Status
from app.errors import ImportRefused
from app.paths import Home
from app.services.application import Services
from tests.helpers.services import scripted_services

Line = dict[str, Any]


@pytest.fixture
def services(consilium_home: Path) -> Iterator[Services]:
    with scripted_services(Home(consilium_home)) as services:
        yield services


def line(number: int, role: str, *texts: str, **more: Any) -> Line:
    return {
        "id": f"01J6Y6FH8PFTHQB5PNJTHEN2{number}",
        "thread_id": "jan_1725437954",
        "type": "Thread",
        "role": role,
        "content": [{"type": "text", "text": {"value": text, "annotations": []}} for text in texts],
        "status": "ready",
        "created": 1_725_442_800_000 + number * 1000,
        "object": "thread.message",
        **more,
    }


THREAD = [
    line(0, "system", "Be brief."),
    line(1, "user", "What is a normal blood pressure?"),
    line(2, "assistant", "Below 120/80.", "Above that it is elevated."),
    line(3, "user", "And at 80 years?"),
    line(4, "assistant", "It dep", status="stopped"),
]


def written(folder: Path, lines: list[Line], title: object = "Blood  pressure") -> Path:
    folder.mkdir(exist_ok=True)
    if title is not None:
        (folder / "thread.json").write_text(json.dumps({"id": "jan_1725437954", "title": title}))
    path = folder / "messages.jsonl"
    path.write_text("".join(json.dumps(each) + "\n" for each in lines))
    return path


def test_a_thread_keeps_its_title_its_dates_and_its_order(
    services: Services, tmp_path: Path
) -> None:
    path = written(tmp_path / "thread", THREAD)
    done = services.imports.take_in(path)
    assert (done.source, done.messages) == ("jan", 4)
    consultation = services.repository.consultation(done.consultations[0])
    assert consultation.title == "Blood pressure"
    assert (consultation.created_at, consultation.updated_at) == (1_725_442_801.0, 1_725_442_804.0)
    messages = services.repository.messages(consultation.id)
    shown = [each.message for each in shown_path(messages, consultation.leaf_id)]
    assert [each.text for each in shown] == [
        "What is a normal blood pressure?",
        "Below 120/80.\n\nAbove that it is elevated.",
        "And at 80 years?",
        "It dep",
    ]
    assert shown[-1].status is Status.INTERRUPTED
    assert {each.disclaimer_id for each in shown if each.role is Role.REPLY} == {"clinical"}
    assert services.imports.take_in(path).skipped == (consultation.id,)


@pytest.mark.parametrize("title", [None, "", 5])
def test_without_a_title_the_first_question_gives_one(
    services: Services, tmp_path: Path, title: object
) -> None:
    path = written(tmp_path / "thread", THREAD, title)
    (consultation_id,) = services.imports.take_in(path).consultations
    assert services.repository.consultation(consultation_id).title.startswith("What is a normal")


def test_a_thread_without_dates_is_recognised_when_it_comes_again(
    services: Services, tmp_path: Path
) -> None:
    lines = [{key: value for key, value in each.items() if key != "created"} for each in THREAD]
    path = written(tmp_path / "thread", lines)
    first = services.imports.take_in(path)
    assert services.imports.take_in(path).skipped == first.consultations


@pytest.mark.parametrize(
    ("broken", "came", "remarks"),
    [
        ({"content": "text"}, 5, 0),
        ({"role": 5}, 4, 1),
        ({"id": None}, 5, 0),
        ({"content": [{"type": "text", "text": 1}]}, 5, 1),
        ({"content": None, "created": None}, 5, 0),
        ({"created": None, "created_at": "2026-01-31T10:00:00Z"}, 5, 0),
        ({"thread_id": None, "status": None}, 5, 0),
    ],
)
def test_a_line_of_another_form_does_not_keep_the_others_out(
    services: Services, tmp_path: Path, broken: Line, came: int, remarks: int
) -> None:
    path = written(tmp_path / "thread", [*THREAD, {**THREAD[1], "id": "further", **broken}])
    done = services.imports.take_in(path)
    assert done.messages == came
    assert len(done.remarks) == remarks
    assert services.imports.take_in(path).skipped == done.consultations


@pytest.mark.parametrize(
    ("content", "text", "remark"),
    [
        ([{"type": "reasoning", "text": {"value": "think"}},
          {"type": "text", "text": {"value": "ans"}}], "ans", ""),
        ([{"type": "text", "text": {"value": "<think>\nhm</think>\n\nans"}}], "ans", "thought"),
        ([{"type": "tool_call", "text": {"value": "call"}},
          {"type": "text", "text": {"value": "ans"}}], "ans", ""),
        ([{"type": "image_url", "image_url": {"url": "x"}},
          {"type": "text", "text": {"value": "ans"}}], "ans", "picture"),
        ([{"type": "reasoning", "text": {"value": "think"}}], "", "no text"),
    ],
)  # fmt: skip
def test_what_the_model_thought_is_no_part_of_its_answer(
    services: Services, tmp_path: Path, content: Any, text: str, remark: str
) -> None:
    path = written(tmp_path / "thread", [THREAD[1], {**THREAD[2], "content": content}])
    done = services.imports.take_in(path)
    reply = services.repository.messages(done.consultations[0])[1]
    assert reply.text == text
    assert reply.status is (Status.COMPLETE if text else Status.INTERRUPTED)
    assert remark in " ".join(done.remarks)


def test_half_a_line_is_left_out_and_said(services: Services, tmp_path: Path) -> None:
    path = written(tmp_path / "thread", THREAD)
    path.write_bytes(path.read_bytes()[:-20])
    done = services.imports.take_in(path)
    assert done.messages == 3
    assert done.remarks == ("1 line of the file is damaged, or is no message, and was left out.",)


def test_a_file_of_damaged_lines_is_refused(services: Services, tmp_path: Path) -> None:
    for name in ("messages.jsonl", "chat.json"):
        path = tmp_path / name
        path.write_bytes(b'{"id":\n{"x')
        with pytest.raises(ImportRefused, match="damaged"):
            services.imports.take_in(path)


def test_a_file_is_read_under_any_name(services: Services, tmp_path: Path) -> None:
    path = written(tmp_path / "thread", THREAD)
    renamed = path.rename(path.with_name("chat.json"))
    assert services.imports.take_in(renamed).messages == 4
    listed = path.with_name("other.jsonl")
    listed.write_text(json.dumps([line(5, "user", "Q?", thread_id="b")], indent=2))
    assert services.imports.take_in(listed).messages == 1


def test_a_line_written_again_replaces_the_earlier_one(services: Services, tmp_path: Path) -> None:
    lines = [line(1, "user", "Q?"), line(1, "assistant", "A."), line(1, "user", "Q, edited?")]
    done = services.imports.take_in(written(tmp_path / "thread", lines))
    messages = services.repository.messages(done.consultations[0])
    assert [each.text for each in messages] == ["Q, edited?", "A."]


def test_half_an_emoji_and_a_number_without_end_are_no_damage(
    services: Services, tmp_path: Path
) -> None:
    path = written(tmp_path / "thread", [line(1, "user", "Q\ud83d?"), line(2, "assistant", "A.")])
    path.write_text(path.read_text().replace("1725442802000", "8" * 500))
    done = services.imports.take_in(path)
    messages = services.repository.messages(done.consultations[0])
    assert [each.text for each in messages] == ["Q\N{REPLACEMENT CHARACTER}?", "A."]


def test_nothing_said_is_nothing_imported(services: Services, tmp_path: Path) -> None:
    done = services.imports.take_in(written(tmp_path / "thread", THREAD[:1]))
    assert (done.consultations, done.messages) == ((), 0)
