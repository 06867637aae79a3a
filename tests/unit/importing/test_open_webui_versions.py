"""Chats come in as versions of Open WebUI write them; what is damaged is named, the rest comes."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Message, Role, Status
from app.errors import ImportRefused
from app.paths import Home
from app.services.application import Services
from app.services.consultations.importing.import_limits import MAX_TAGS, MAX_TEXT, MAX_TITLE
from app.services.consultations.importing.import_service import Imported
from app.store.history.tags import MAX_CHARACTERS
from tests.helpers.services import scripted_services
from tests.unit.importing.test_import_service import exported, stored

Node = dict[str, Any]


@pytest.fixture
def services(consilium_home: Path) -> Iterator[Services]:
    with scripted_services(Home(consilium_home)) as services:
        yield services


@pytest.fixture
def take_in(services: Services, tmp_path: Path) -> Any:
    def take(document: Any) -> Imported:
        path = tmp_path / "chats.json"
        path.write_text(json.dumps(document))
        return services.imports.take_in(path)

    return take


def user(text: Any = "What is normal?", parent: str | None = None, **more: Any) -> Node:
    return {"role": "user", "content": text, "parentId": parent, "timestamp": 1_700_000_000, **more}


def assistant(text: Any = "120/80.", parent: str | None = "a", **more: Any) -> Node:
    return {"role": "assistant", "content": text, "parentId": parent,
            "timestamp": 1_700_000_005, **more}  # fmt: skip


def chat(nodes: dict[str, Any], current: str | None = None, **more: Any) -> dict[str, Any]:
    history = {"messages": nodes, "currentId": current}
    return {"id": "0b7c", "chat": {"title": "Pressure", "history": history}, **more}


def shown(services: Services, done: Imported) -> list[Message]:
    (consultation_id,) = done.consultations
    leaf = services.repository.consultation(consultation_id).leaf_id
    messages = services.repository.messages(consultation_id)
    return [each.message for each in shown_path(messages, leaf)]


def texts(services: Services, done: Imported) -> list[str]:
    return [message.text for message in shown(services, done)]


def output(*texts: str) -> dict[str, Any]:
    return {
        "type": "message",
        "role": "assistant",
        "content": [{"type": "output_text", "text": text} for text in texts],
    }


@pytest.mark.parametrize(
    ("items", "text"),
    [
        ([output("the answer")], "the answer"),
        ([output("first", "second"), output("third")], "first\n\nsecond\n\nthird"),
        ([{"type": "reasoning", "content": [{"type": "output_text", "text": "hm"}],
           "summary": [{"type": "summary_text", "text": "hm"}]}, output("ans")], "ans"),
        ([{"type": "function_call", "name": "f", "arguments": "{}"},
          {"type": "function_call_output", "output": [{"type": "input_text", "text": "no"}]},
          {"type": "open_webui:code_interpreter", "code": "1", "output": "no"},
          output("ans")], "ans"),
        ([{"type": "message", "content": "plain"}], "plain"),
        ([{"type": "message", "content": [{"type": "refusal", "refusal": "No."}]}], "No."),
        ([None, 5, {"type": "message", "content": None}, output("ans")], "ans"),
    ],
)  # fmt: skip
def test_a_reply_is_read_from_its_output(
    services: Services, take_in: Any, items: list[Any], text: str
) -> None:
    done = take_in(chat({"a": user(), "b": assistant("", output=items)}))
    assert texts(services, done) == ["What is normal?", text]
    assert shown(services, done)[1].status is Status.COMPLETE


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({}, Status.INTERRUPTED),
        ({"content": None}, Status.INTERRUPTED),
        ({"output": []}, Status.INTERRUPTED),
        ({"output": [{"type": "reasoning", "content": [{"text": "hm"}]}]}, Status.INTERRUPTED),
        ({"error": {"content": "No such model"}}, Status.FAILED),
        ({"error": True}, Status.FAILED),
        ({"error": "No such model"}, Status.FAILED),
    ],
)
def test_an_empty_reply_is_never_complete(
    services: Services, take_in: Any, more: Node, status: Status
) -> None:
    done = take_in(chat({"a": user(), "b": {**assistant(""), **more}}))
    reply = shown(services, done)[1]
    assert (reply.text, reply.status) == ("", status)
    assert "1 reply has no text" in done.remarks[0]
    assert (reply.error is None) == (status is Status.INTERRUPTED)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<think>a dose of 5</think>\n\nTake 3.", "Take 3."),
        ("a dose of 5\n</think>\nTake 3.", "Take 3."),
        ('<details type="reasoning" done="true">\n<summary>Thought</summary>\n> 5\n</details>\n'
         "Take 3.", "Take 3."),
        ('Look.\n<details type="tool_calls" id="x">\nno\n</details>\nTake 3.', "Look.\nTake 3."),
        ("<thinking>x</thinking><think>y</think>Take 3.", "Take 3."),
        ("Write <think> before it.", "Write <think> before it."),
        ("<details><summary>More</summary>x</details>",) * 2,
        ("If eGFR <b>30", "If eGFR <b>30"),
        ("  5 mg\n", "  5 mg\n"),
    ],
)  # fmt: skip
def test_thoughts_are_no_part_of_the_answer(
    services: Services, take_in: Any, content: str, text: str
) -> None:
    done = take_in(chat({"a": user(), "b": assistant(content)}))
    assert texts(services, done)[1] == text
    assert bool(done.remarks) == (text != content)


def test_a_reply_that_was_cut_while_thinking_is_empty(services: Services, take_in: Any) -> None:
    done = take_in(chat({"a": user(), "b": assistant("<think>a dose of")}))
    assert shown(services, done)[1].status is Status.INTERRUPTED


@pytest.mark.parametrize(
    "placeholder",
    [None, {}, {"parentId": "b"}, {"role": None, "parentId": "b"},
     {"role": "tool", "parentId": "b"}, {"parentId": "b", "followUps": ["x"]}, 5, "x", []],
)  # fmt: skip
def test_placeholders_are_skipped_and_what_follows_moves_up(
    services: Services, take_in: Any, placeholder: Any
) -> None:
    nodes = {"a": user(), "b": assistant(), "p": placeholder, "c": user("And at 80?", "p")}
    done = take_in(chat(nodes, "c"))
    assert texts(services, done) == ["What is normal?", "120/80.", "And at 80?"]
    nodes["q"] = {"parentId": "c"}
    assert texts(services, take_in(chat(nodes, "q", id="other")))[-1] == "And at 80?"


@pytest.mark.parametrize(
    "nodes",
    [
        {"a": user(), "b": assistant(parent="gone")},
        {"a": user(childrenIds=["b"]), "x": user("else"), "b": assistant(parent="gone")},
        {"a": user(childrenIds=["gone"]), "x": user("else"), "b": assistant(parent="gone")},
    ],
)
def test_a_reply_whose_parent_is_missing_stands_below_its_question(
    services: Services, take_in: Any, nodes: dict[str, Node]
) -> None:
    done = take_in(chat(nodes, "b"))
    assert texts(services, done) == ["What is normal?", "120/80."]


@pytest.mark.parametrize(
    "parents", [("b", "a"), ("c", "a", "b"), ("a",), (None, "c", "b"), ("b", "c", "d", "b")]
)
def test_circles_are_opened_and_nothing_is_lost(
    services: Services, take_in: Any, parents: tuple[str | None, ...]
) -> None:
    nodes = {
        name: (user if place % 2 == 0 else assistant)(f"text {name}", parent)
        for place, (name, parent) in enumerate(zip("abcd", parents, strict=False))
    }
    done = take_in(chat(nodes))
    assert done.messages == len(nodes)


def test_a_long_chain_of_what_is_left_out_takes_no_long_time(take_in: Any) -> None:
    nodes: dict[str, Any] = {
        f"s{n}": {"role": "system", "parentId": f"s{n - 1}" if n else None} for n in range(20_000)
    }
    nodes |= {f"a{n}": user(f"{n}", "s19999") for n in range(5_000)}
    nodes |= {f"c{n}": assistant("x", f"c{(n + 1) % 5_000}") for n in range(5_000)}
    assert take_in(chat(nodes)).messages == 10_000


@pytest.mark.parametrize(
    "more",
    [
        {"meta": None}, {"meta": {"tags": None}}, {"id": None}, {"id": 5}, {"pinned": 1},
        {"pinned": None}, {"archived": "yes"}, {"created_at": None, "updated_at": None},
        {"created_at": "2023-11-14T22:13:20Z"}, {"created_at": 1_700_000_000_000},
        {"created_at": 1e300}, {"created_at": "yesterday"}, {"user_id": None, "folder_id": 7},
        {"chat": {"title": None, "history": {"messages": {"a": user()}, "currentId": 5}}},
        {"chat": {"title": 5, "models": None, "files": [],
                  "history": {"messages": {"a": user(done=None, timestamp=None)}}}},
        {"chat": {"title": "x", "messages": [user(id="a"), assistant(id="b")]}},
        {"chat": {"title": "x", "history": {"messages": {
            "a": user([{"type": "text", "text": "What is normal?"},
                       {"type": "image_url", "image_url": {"url": "data:"}}])}}}},
        {"chat": {"title": "x", "history": {"messages": {
            "a": user(timestamp="2023-11-14T22:13:20+00:00", statusHistory=[{"a": None}],
                      sources=None, files=None)}}}},
    ],
)  # fmt: skip
def test_values_that_are_missing_or_of_another_form_keep_nothing_out(
    services: Services, take_in: Any, more: dict[str, Any]
) -> None:
    done = take_in([{**chat({"a": user(), "b": assistant(done=None)}), **more}])
    assert done.left_out == ()
    consultation = services.repository.consultation(done.consultations[0])
    assert 1.6e9 < consultation.created_at < 4e9
    assert (consultation.pinned_at is not None) == (more.get("pinned") == 1)
    assert texts(services, done)[0] == "What is normal?"
    assert take_in([{**chat({"a": user(), "b": assistant(done=None)}), **more}]).skipped


def test_pictures_and_a_merged_reply(services: Services, take_in: Any) -> None:
    nodes = {
        "a": user(files=[{"type": "image", "url": "x"}]),
        "b": assistant(model="one", modelIdx=0),
        "c": assistant(
            "80/120.", model="two", modelIdx=1, merged={"status": True, "content": "Both."}
        ),
    }
    done = take_in(chat(nodes, "c"))
    assert done.remarks == ("1 picture or file was left out: only text is imported.",)
    replies = [
        m for m in services.repository.messages(done.consultations[0]) if m.role is Role.REPLY
    ]
    assert [reply.text for reply in replies] == ["120/80.", "80/120.", "Both."]
    assert len({reply.parent_id for reply in replies}) == 1


def test_tags_and_titles_have_their_bounds(services: Services, take_in: Any) -> None:
    tags = ["", "###", "t" * 60, "Fever", "fever", "#Travel", None, 5, {"name": "named"}]
    document = chat({"a": user()}, meta={"tags": tags})
    document["chat"]["title"] = "long " * 1_000
    done = take_in(document)
    consultation = services.repository.consultation(done.consultations[0])
    assert set(consultation.tags) == {"t" * MAX_CHARACTERS, "Fever", "Travel", "named"}
    assert len(consultation.title) == MAX_TITLE
    assert any("shortened or left out" in each for each in done.remarks)
    many = chat({"a": user()}, meta={"tags": [f"tag {n}" for n in range(50_000)]}, id="many")
    consultation = services.repository.consultation(take_in(many).consultations[0])
    assert len(consultation.tags) == MAX_TAGS


@pytest.mark.parametrize(
    "damaged",
    [{"chat": 5}, {"chat": None, "title": "x"}, {"chat": {"title": "Bad"}}, 5, None, "text",
     {"chat": {"title": "Bad", "history": None}},
     {"chat": {"title": "Bad", "history": {"messages": 3}}},
     chat({"a": user("x" * (MAX_TEXT + 1))}, id="long")],
)  # fmt: skip
@pytest.mark.parametrize("wrap", [lambda chats: chats, lambda chats: {"data": chats}])
def test_a_damaged_chat_is_named_and_the_others_come(
    services: Services, take_in: Any, damaged: Any, wrap: Any
) -> None:
    done = take_in(wrap([chat({"a": user()}), damaged, chat({"a": user("More?")}, id="more")]))
    assert len(done.consultations) == 2
    (left_out,) = done.left_out
    assert left_out.name in ("Chat 2", "“Bad”", "“Pressure”")
    assert left_out.reason
    with pytest.raises(ImportRefused):
        take_in(wrap([damaged]))


def test_what_is_twice_in_a_file_comes_once(take_in: Any) -> None:
    done = take_in([chat({"a": user()}), chat({"a": user()})])
    assert len(done.consultations) == 1
    assert done.left_out[0].reason == "it is in this file twice"


@pytest.mark.parametrize(
    "written",
    [lambda text: codecs.BOM_UTF8 + text.encode(),
     lambda text: text.encode("utf-16"), lambda text: text.encode("utf-16-le"),
     lambda text: text.encode("utf-16-be"),
     lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
     lambda text: text.encode("utf-32"), lambda text: text.encode("utf-32-le")],
)  # fmt: skip
def test_every_encoding_of_json_is_read(services: Services, tmp_path: Path, written: Any) -> None:
    path = tmp_path / "chats.json"
    path.write_bytes(written(json.dumps([chat({"a": user("Größe? 5 µg")})], ensure_ascii=False)))
    assert texts(services, services.imports.take_in(path)) == ["Größe? 5 µg"]
    consultation_id, _ = stored(services)
    ours = exported(services, consultation_id)
    path.write_bytes(written(ours))
    assert services.imports.take_in(path).skipped == (consultation_id,)
    lines = tmp_path / "messages.jsonl"
    line = {"object": "thread.message", "id": "x", "thread_id": "t", "role": "user",
            "content": [{"type": "text", "text": {"value": "µg?"}}]}  # fmt: skip
    lines.write_bytes(written(json.dumps(line, ensure_ascii=False) + "\n"))
    assert texts(services, services.imports.take_in(lines)) == ["µg?"]


def test_half_an_emoji_spoils_no_file(services: Services, take_in: Any) -> None:
    assert texts(services, take_in(chat({"a": user("cut \ud83d")}))) == [
        "cut \N{REPLACEMENT CHARACTER}"
    ]


@pytest.mark.parametrize(
    "document",
    [[{"mapping": {}, "title": "x", "current_node": "y"}], {"name": "x", "messages": []},
     {"chats": []}, {"data": []}, {"data": [{"id": 1}]}, [None]],
)  # fmt: skip
def test_other_programs_files_are_refused_clearly(take_in: Any, document: Any) -> None:
    with pytest.raises(ImportRefused, match="Open WebUI"):
        take_in(document)


def test_a_file_of_countless_values_is_refused(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "chats.json"
    path.write_text("[" + "{}," * 4_000_001 + "{}]")
    with pytest.raises(ImportRefused, match="too many values"):
        services.imports.take_in(path)


def test_a_transcript_from_the_trash_has_its_whole_term(services: Services, tmp_path: Path) -> None:
    consultation_id, _ = stored(services)
    document = json.loads(exported(services, consultation_id))
    document["consultation"] |= {"id": "a" * 32, "deleted_at": 1e9, "tags": ["t" * 90, "x"]}
    for place, message in enumerate(document["messages"]):
        message |= {"id": f"{place:032x}", "consultation_id": "a" * 32}
        message["parent_id"] = f"{0:032x}" if place else None
    path = tmp_path / "t.json"
    path.write_text(json.dumps(document))
    (imported,) = services.imports.take_in(path).consultations
    consultation = services.repository.consultation(imported)
    assert consultation.deleted_at is not None and consultation.deleted_at > 1.7e9
    assert set(consultation.tags) == {"t" * MAX_CHARACTERS, "x"}
