"""Forms of other programs' chats beside those that were reported."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.core.consultations.messages import Status
from app.services.application import Services
from tests.unit.importing.test_open_webui_versions import (
    assistant,
    chat,
    output,
    services,
    shown,
    take_in,
    texts,
    user,
)

__all__ = ["services", "take_in"]

REASONING = '<details type="reasoning" done="true" duration="5">\n<summary>Thought</summary>\n'
CHANNEL = "<|channel|>"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("<|begin_of_thought|>hm<|end_of_thought|>\n<|begin_of_solution|>A.<|end_of_solution|>",
         "A."),
        ("[THINK]hm 5 mg[/THINK]A.", "A."),
        ("<seed:think>hm</seed:think>A.", "A."),
        ("\u25c1think\u25b7hm\u25c1/think\u25b7A.", "A."),
        ("<start_of_thought>hm<end_of_thought>A.", "A."),
        (f"{CHANNEL}analysis<|message|>hm<|end|><|start|>assistant{CHANNEL}final<|message|>A.",
         "A."),
        (f"{CHANNEL}final<|message|>A.<|return|>", "A."),
        (f"{CHANNEL}analysis<|message|>hm", ""),
        (f"{REASONING}> <details><summary>x</summary>in</details>\n> hm\n</details>\nA.", "A."),
        (f"{REASONING}> hm\n</details>\nA.\n<details><summary>Dose</summary>5 mg</details>",
         "A.\n<details><summary>Dose</summary>5 mg</details>"),
        ("<details done='true' type='reasoning' x=\"a > b\">hm</details>A.", "A."),
        (f"A.\n{REASONING}> hm", "A."),
        ("<|START_THINKING|>hm<|END_THINKING|><|START_RESPONSE|>A.<|END_RESPONSE|>", "A."),
        ("<unused94>thought\nhm<unused95>A.", "A."),
        ("<|channel>thought\nhm<channel|>A.", "A."),
        ("<details type=reasoning done=true>hm</details>A.", "A."),
        ("\ufeff<think>hm</think>A.", "A."),
        ("[THINK]hm", ""),
        ("[Reasoning] Sepsis. [Answer] 5 mg", "[Reasoning] Sepsis. [Answer] 5 mg"),
        ("[reasoning]hm[/reasoning]A.", "A."),
        ("[1] says 5 mg", "[1] says 5 mg"),
        ("<5 mg is low </thought>", "<5 mg is low </thought>"),
        ("The tag `<think>` is one of a model.", "The tag `<think>` is one of a model."),
        ("```\n<think>x</think>\n```\nA.", "```\n<think>x</think>\n```\nA."),
    ],
)  # fmt: skip
def test_what_a_model_thought_is_no_answer(
    services: Services, take_in: Any, text: str, answer: str
) -> None:
    done = take_in(chat({"a": user(), "b": assistant(text)}))
    assert texts(services, done) == ["What is normal?", answer]
    assert shown(services, done)[1].status is (Status.COMPLETE if answer else Status.INTERRUPTED)
    assert len(done.remarks) == (0 if answer == text else 1 if answer else 2)


def test_an_output_of_one_item_is_one(services: Services, take_in: Any) -> None:
    done = take_in(chat({"a": user(), "b": assistant("", output=output("the answer"))}))
    assert texts(services, done) == ["What is normal?", "the answer"]


def test_a_reply_that_names_no_question_follows_the_one_that_claims_it(
    services: Services, take_in: Any
) -> None:
    done = take_in(chat({"a": user(childrenIds=["b"]), "b": assistant(parent=None)}, "b"))
    assert texts(services, done) == ["What is normal?", "120/80."]


def test_a_history_may_be_a_list(services: Services, take_in: Any) -> None:
    history = {"messages": [{"id": "a", **user()}, {"id": "b", **assistant()}], "currentId": "b"}
    done = take_in({"id": "0b7c", "chat": {"title": "Pressure", "history": history}})
    assert texts(services, done) == ["What is normal?", "120/80."]


def test_chats_without_an_id_are_told_apart_by_what_they_say(
    services: Services, take_in: Any
) -> None:
    one, other = (chat({"a": user(text), "b": assistant()}) for text in ("One?", "Other?"))
    for each in (one, other):
        each["id"] = None
    done = take_in([one, other])
    assert (len(done.consultations), done.left_out) == (2, ())
    assert len(take_in([other, one]).skipped) == 2


def test_a_moment_without_end_is_none(services: Services, tmp_path: Path) -> None:
    text = json.dumps(chat({"a": user(timestamp=12345), "b": assistant()}, updated_at=54321))
    path = tmp_path / "chats.json"
    path.write_text(text.replace("12345", "1" * 4000).replace("54321", "9" * 400))
    assert texts(services, services.imports.take_in(path)) == ["What is normal?", "120/80."]


@pytest.mark.parametrize(
    ("asked", "answered"),
    [("User", "Assistant"), ("human", "AI"), (" user ", "model"), ("Human", "bot")],
)
def test_the_two_sides_are_known_by_other_names(
    services: Services, take_in: Any, asked: str, answered: str
) -> None:
    nodes = {"a": {**user(), "role": asked}, "b": {**assistant(), "role": answered}}
    assert texts(services, take_in(chat(nodes, "b"))) == ["What is normal?", "120/80."]


def test_ids_may_be_numbers(services: Services, take_in: Any) -> None:
    nodes = {"1": {**user(), "id": 1, "childrenIds": [2]}, "2": {**assistant(parent=1), "id": 2}}
    history = {"messages": nodes, "currentId": 2}
    done = take_in({"id": 7, "chat": {"title": "Pressure", "history": history}})
    assert texts(services, done) == ["What is normal?", "120/80."]
    listed = {"messages": list(nodes.values()), "currentId": 2}
    done = take_in({"id": 8, "chat": {"title": "Pressure", "history": listed}})
    assert len(shown(services, done)) == 2


@pytest.mark.parametrize(
    "content",
    [
        7,
        True,
        [{"type": "doc", "content": "Dose?"}],
        [{"type": "text", "body": "Dose?"}],
        {"parts": ["Dose?"], "content_type": "text"},
        [["Dose?"]],
        [{"type": "text", "text": ["Dose?"]}],
        [{"type": ["text"], "text": "Dose?"}],
    ],
)
def test_a_part_of_an_unknown_kind_is_left_out_and_said(take_in: Any, content: Any) -> None:
    done = take_in(chat({"a": user(content), "b": assistant()}))
    assert done.remarks == (
        "1 part of a message is of a kind that is not known here, and was left out.",
    )


def test_thoughts_and_calls_among_the_parts_need_no_word(services: Services, take_in: Any) -> None:
    kinds = ("reasoning", "thinking", "redacted_thinking", "tool_use", "function_call", "mcp_call")
    parts = [{"type": kind, "text": "hm"} for kind in kinds]
    done = take_in(chat({"a": user(), "b": assistant([*parts, {"value": "A."}, None])}))
    assert texts(services, done) == ["What is normal?", "A."]
    assert done.remarks == ()


def test_an_output_may_be_a_text(services: Services, take_in: Any) -> None:
    done = take_in(chat({"a": user(), "b": assistant("", output="the answer")}))
    assert texts(services, done) == ["What is normal?", "the answer"]
