"""Import: our own JSON comes back loss-free, Open WebUI's chats as they were, and nothing half."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import __version__
from app.core.audit_chain import AuditEvent
from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Consultation, Message, Role, Status, TokenCounts
from app.core.consultations.tasks import Task
from app.errors import ImportRefused
from app.export import json as as_json
from app.export.transcript import build_transcript
from app.paths import Home
from app.services.application import Services
from app.services.consultations.disclaimer_acknowledgement import known_disclaimers
from app.services.consultations.importing import file_text as reading
from app.services.consultations.importing import import_service as imports
from app.services.consultations.new_messages import new_question
from app.store.history.consultation_rows import new_id
from app.store.history.import_rows import ConsultationTree, ImportedRows
from tests.helpers.consultations import PROVENANCE, question, reply
from tests.helpers.services import scripted_services
from tests.helpers.vaults import execute, vault_of

LABELS = {disclaimer.label: disclaimer for disclaimer in known_disclaimers().values()}


@pytest.fixture
def services(consilium_home: Path) -> Iterator[Services]:
    with scripted_services(Home(consilium_home)) as services:
        yield services


def exported(services: Services, consultation_id: str) -> str:
    return as_json.render(
        build_transcript(
            services.repository.consultation(consultation_id),
            services.repository.messages(consultation_id),
            LABELS,
            exported_at=1.75e9,
            app_version=__version__,
        )
    )


def forget(services: Services, consultation_id: str) -> None:
    execute(vault_of(services), "DELETE FROM consultations WHERE id = ?", consultation_id)


def storable_text(minimum: int = 0) -> st.SearchStrategy[str]:
    return st.text(st.characters(exclude_categories=["Cs"]), min_size=minimum, max_size=40)


@st.composite
def trees(draw: st.DrawFn) -> ConsultationTree:
    """Any tree that the vault may hold: alternatives, every status, everything known or nothing."""
    consultation_id = new_id()
    messages: list[Message] = []
    moment = 1.7e9
    for _ in range(draw(st.integers(1, 8))):
        parent = draw(st.sampled_from([None, *messages]))
        is_reply = parent is not None and parent.role is Role.CLINICIAN and draw(st.booleans())
        moment += draw(st.floats(0.001, 1e5))
        known: dict[str, Any] = {}
        if is_reply:
            known = {
                "disclaimer_id": "clinical",
                "disclaimer_version": 1,
                "provenance": draw(st.sampled_from([None, PROVENANCE])),
                "tokens": draw(st.sampled_from([None, TokenCounts(9, 1, 7, 4096)])),
                "omitted": tuple(draw(st.lists(st.sampled_from([m.id for m in messages])))),
                "finish_reason": draw(st.sampled_from([None, "stop", "length"])),
                "error": draw(st.none() | storable_text()),
            }
        messages.append(
            Message(
                id=new_id(),
                consultation_id=consultation_id,
                parent_id=parent.id if parent else None,
                role=Role.REPLY if is_reply else Role.CLINICIAN,
                text=draw(storable_text()),
                status=draw(st.sampled_from([each for each in Status if each.is_final]))
                if is_reply
                else Status.COMPLETE,
                task=draw(st.sampled_from(Task)),
                created_at=moment,
                **known,
            )
        )
    moments = st.none() | st.floats(1.7e9, 1.8e9)
    consultation = Consultation(
        consultation_id,
        " ".join(draw(storable_text(1)).split()) or "A title",
        1.7e9,
        moment,
        draw(st.sampled_from([None, *(message.id for message in messages)])),
        draw(moments),
        draw(moments),
        draw(moments),
        draw(storable_text()),
        tuple(draw(st.sets(st.sampled_from(["cardiology", "follow-up", "étude"])))),
    )
    return ConsultationTree(consultation, tuple(messages))


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tree=trees())
def test_what_was_exported_comes_back_the_same(
    services: Services, tmp_path: Path, tree: ConsultationTree
) -> None:
    ImportedRows(vault_of(services)).take_in([tree])
    written = exported(services, tree.consultation.id)
    forget(services, tree.consultation.id)
    path = tmp_path / "transcript.json"
    path.write_text(written, "utf-8")
    done = services.imports.take_in(path)
    assert done.consultations == (tree.consultation.id,)
    assert (done.left_out, done.remarks) == ((), ())
    stored_one = services.repository.consultation(tree.consultation.id)
    if (deleted_at := tree.consultation.deleted_at) is not None:  # its term begins anew
        assert stored_one.deleted_at is not None and stored_one.deleted_at != deleted_at
        execute(
            vault_of(services),
            "UPDATE consultations SET deleted_at = ? WHERE id = ?",
            deleted_at,
            tree.consultation.id,
        )
    assert exported(services, tree.consultation.id) == written
    assert services.repository.messages(tree.consultation.id) == list(tree.messages)
    assert services.imports.take_in(path).skipped == (tree.consultation.id,)
    forget(services, tree.consultation.id)


def stored(services: Services) -> tuple[str, list[Message]]:
    consultation = services.repository.create_consultation("Cough")
    asked = question(consultation.id, "Cough for three weeks?")
    messages = [asked, reply(asked, "An X-ray."), reply(asked, "Wait.")]
    for message in messages:
        services.repository.add_message(message)
    return consultation.id, messages


def test_another_state_of_a_consultation_becomes_a_copy(services: Services, tmp_path: Path) -> None:
    consultation_id, messages = stored(services)
    path = tmp_path / "t.json"
    path.write_text(exported(services, consultation_id), "utf-8")
    execute(vault_of(services), "DELETE FROM messages WHERE id = ?", messages[2].id)
    done = services.imports.take_in(path)
    assert len(done.copies) == 1
    (copy,) = done.copies
    assert copy != consultation_id
    texts = [message.text for message in services.repository.messages(copy)]
    assert texts == [message.text for message in messages]
    assert len(services.repository.messages(consultation_id)) == 2
    events = [row.event for row in services.audit.rows()]
    assert events[-1] == AuditEvent.IMPORTED


def test_what_a_repair_could_not_read_comes_back_from_a_transcript(
    services: Services, tmp_path: Path
) -> None:
    consultation_id, messages = stored(services)
    path = tmp_path / "t.json"
    path.write_text(exported(services, consultation_id), "utf-8")
    execute(vault_of(services), "UPDATE messages SET text = '' WHERE id = ?", messages[1].id)
    (copy,) = services.imports.take_in(path).copies
    texts = [message.text for message in services.repository.messages(copy)]
    assert texts == [message.text for message in messages]


def spoiled(document: dict[str, Any], how: str) -> Any:  # noqa: C901 - a flat case for each way
    messages = document["messages"]
    match how:
        case "circle":
            messages[0]["parent_id"] = messages[1]["id"]
        case "parent missing":
            messages[1]["parent_id"] = "f" * 32
        case "twice":
            messages[2]["id"] = messages[1]["id"]
        case "foreign":
            messages[1]["consultation_id"] = "e" * 32
        case "no id":
            messages[1]["id"] = "../../etc"
        case "no disclaimer":
            messages[1]["disclaimer_id"] = None
        case "unknown disclaimer":
            messages[1]["disclaimer_version"] = 99
        case "status":
            messages[1]["status"] = "perfect"
        case "moment":
            messages[1]["created_at"] = 1e300
        case "type":
            messages[1]["text"] = ["a", "list"]
        case "newer":
            document["version"] = 2
        case "no messages":
            del document["messages"]
    return document


@pytest.mark.parametrize(
    "how",
    ["circle", "parent missing", "twice", "foreign", "no id", "no disclaimer", "unknown disclaimer",
     "status", "moment", "type", "newer", "no messages"],
)  # fmt: skip
def test_a_changed_transcript_is_refused_whole(
    services: Services, tmp_path: Path, how: str
) -> None:
    consultation_id, _ = stored(services)
    document = json.loads(exported(services, consultation_id))
    forget(services, consultation_id)
    path = tmp_path / "t.json"
    path.write_text(json.dumps(spoiled(document, how)))
    with pytest.raises(ImportRefused) as refusal:
        services.imports.take_in(path)
    assert "Cough for" not in str(refusal.value)
    assert services.repository.consultations() == []


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe", b"[]", b"{}", b"null", b"[1, 2]", b"[" * 100_000,
     b'{"a":' * 50_000 + b"1" + b"}" * 50_000, b'"\\ud800"', b'[{"chat": 5}]'],
)  # fmt: skip
def test_what_is_no_transcript_is_one_sentence(
    services: Services, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "t.json"
    path.write_bytes(content)
    with pytest.raises(ImportRefused):
        services.imports.take_in(path)


def test_files_are_bounded(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    consultation_id, _ = stored(services)
    path = tmp_path / "t.json"
    path.write_text(exported(services, consultation_id), "utf-8")
    monkeypatch.setattr(imports, "MAX_MESSAGES", 3)
    with pytest.raises(ImportRefused, match="in parts"):
        services.imports.take_in(path)
    monkeypatch.setattr(reading, "MAX_BYTES", 10)
    with pytest.raises(ImportRefused, match="larger than"):
        services.imports.take_in(path)
    with pytest.raises(ImportRefused, match="cannot be read"):
        services.imports.take_in(tmp_path / "none.json")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_a_pipe_is_not_waited_for(services: Services, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    for path in (tmp_path / "pipe.json", tmp_path):
        with pytest.raises(ImportRefused, match="is no file that can be imported"):
            services.imports.take_in(path)


CHAT: dict[str, Any] = {
    "id": "0b7c",
    "chat": {
        "title": "Blood pressure",
        "models": ["llama3.2"],
        "history": {
            "currentId": "d",
            "messages": {
                "s": {"id": "s", "parentId": None, "role": "system", "content": "Be brief."},
                "a": {"id": "a", "parentId": "s", "role": "user", "content": "What is normal?",
                      "timestamp": 1_700_000_000, "childrenIds": ["b", "c"]},
                "b": {"id": "b", "parentId": "a", "role": "assistant", "content": "120/80.",
                      "timestamp": 1_700_000_005, "done": True},
                "c": {"id": "c", "parentId": "a", "role": "assistant", "content": "Below 1",
                      "timestamp": 1_700_000_009, "done": False},
                "d": {"id": "d", "parentId": "b", "role": "user", "content": "At 80 years?",
                      "timestamp": 1_700_000_020_000},
            },
        },
    },
    "meta": {"tags": ["cardiology"]},
    "pinned": True,
    "created_at": 1_700_000_000,
    "updated_at": 1_700_000_020,
}  # fmt: skip


def test_chats_of_open_webui_keep_their_tree(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "chats.json"
    path.write_text(json.dumps([CHAT]))
    done = services.imports.take_in(path)
    assert (done.source, done.messages) == ("open-webui", 4)
    consultation = services.repository.consultation(done.consultations[0])
    assert (consultation.title, consultation.tags) == ("Blood pressure", ("cardiology",))
    assert consultation.created_at == 1.7e9
    assert consultation.pinned_at is not None
    messages = services.repository.messages(consultation.id)
    assert [each.text for each in messages] == [
        "What is normal?", "120/80.", "Below 1", "At 80 years?",
    ]  # fmt: skip
    assert messages[0].parent_id is None
    assert messages[2].status is Status.INTERRUPTED
    assert messages[3].created_at == 1.70000002e9
    assert {each.disclaimer_id for each in messages if each.role is Role.REPLY} == {"clinical"}
    path_shown = shown_path(messages, consultation.leaf_id)
    assert [shown.message.text for shown in path_shown] == [
        "What is normal?", "120/80.", "At 80 years?",
    ]  # fmt: skip
    exported(services, consultation.id)  # a transcript of it can be made
    assert services.imports.take_in(path).skipped == (consultation.id,)


def test_chats_without_a_wrapper_and_without_dates_are_read_too(
    services: Services, tmp_path: Path
) -> None:
    path = tmp_path / "chats.json"
    bare = msgspec.json.decode(msgspec.json.encode(CHAT["chat"]))
    for message in bare["history"]["messages"].values():
        message.pop("timestamp", None)
    bare["title"] = "New Chat"
    path.write_text(json.dumps([bare, {"title": "Empty", "history": {"messages": {}}}]))
    done = services.imports.take_in(path)
    (consultation_id,) = done.consultations
    assert services.repository.consultation(consultation_id).title == "What is normal?"
    assert services.imports.take_in(path).skipped == (consultation_id,)


@pytest.mark.parametrize(("at", "kept"), [(4_150_000_000.0, 4_150_000_000.0), (-86_400.0, 0.0)])
def test_an_export_of_our_own_with_a_wrong_clock_comes_back(
    services: Services, tmp_path: Path, at: float, kept: float
) -> None:
    """Of 2101, and of before 1970."""
    identifier = new_id()
    question = new_question(identifier, None, "What now?", Task.CONSULTATION)
    question = msgspec.structs.replace(question, created_at=at)
    begun = Consultation(identifier, "What now?", at, at)
    ImportedRows(vault_of(services)).take_in([ConsultationTree(begun, (question,))])
    path = tmp_path / "transcript.json"
    path.write_text(exported(services, identifier), "utf-8")
    forget(services, identifier)
    assert services.imports.take_in(path).consultations == (identifier,)
    assert services.repository.consultation(identifier).created_at == kept
