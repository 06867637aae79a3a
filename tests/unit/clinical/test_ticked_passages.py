"""Ticked passages: what the clinician chose goes to the model, into the marks and into exports."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.core.clinical.citations import SearchState
from app.core.clinical.cited_places import FoundPassages, with_used
from app.core.clinical.marks import Level
from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Message
from app.export.paper import sections
from app.paths import Home
from app.services.application import Services
from app.services.clinical.source_library import SourceDetails
from app.services.consultations.consultation_service import ReplyOptions
from app.services.consultations.reply_events import PassagesFound, ReplyEvent
from tests.helpers.services import reply_to, scripted_services

RULES = (
    "Hypoglycaemia\n\nGive 15 g of glucose by mouth. Repeat it after 10 minutes, at most three "
    "times.\fMalaria\n\nGive artesunate 2.4 mg/kg into a vein. Keep bisoprolol at 5 mg."
)
RELATED = "A child has malaria and jaundice: which drug?"
ASKED = "low blood sugar: how much glucose?"


def add(services: Services, folder: Path, **details: str) -> None:
    path = folder / "rules.txt"
    path.write_text(RULES)
    services.sources.add(path, SourceDetails(**details))


def found_in(events: list[ReplyEvent]) -> FoundPassages:
    return next(event.found for event in events if isinstance(event, PassagesFound))


def prompts(record: Path) -> list[str]:
    requests = [json.loads(line) for line in record.read_text().splitlines()]
    return [
        "".join(segment["text"] for segment in each["segments"])
        for each in requests
        if each["type"] == "generate"
    ]


def path_to(services: Services, reply: Message) -> list[Message]:
    tree = services.repository.messages(reply.consultation_id)
    return [shown.message for shown in shown_path(tree, reply.parent_id)]


def test_possibly_related_goes_to_the_model_once_it_is_ticked(home: Home, tmp_path: Path) -> None:
    record = tmp_path / "requests"
    with scripted_services(home, f"--record={record}") as services:
        add(services, tmp_path)
        events = list(services.consultations.ask(RELATED))
        found = found_in(events)
        assert found.retrieval.state is SearchState.POSSIBLE
        assert found.given == () and "not given to the model" in found.sentence
        assert "artesunate" not in prompts(record)[-1]
        reply = reply_to(iter(events))
        ticked = with_used(found, [found.places[0].passage.reference])
        again = services.consultations.regenerate(reply.id, options=ReplyOptions(ticked=ticked))
        other = reply_to(again)
        assert "Give artesunate 2.4 mg/kg into a vein." in prompts(record)[-1]
        stored, _ = services.reply_sources.of_reply(other.id)
        assert stored is not None and len(stored.given) == 1
        assert "you ticked" in stored.sentence
        sent = services.consultations.sent_prompt(other.id)
        assert "Give artesunate 2.4 mg/kg into a vein." in sent


def test_what_nobody_ticks_stays_out_of_the_prompt(home: Home, tmp_path: Path) -> None:
    record = tmp_path / "requests"
    with scripted_services(home, f"--record={record}") as services:
        add(services, tmp_path)
        events = list(services.consultations.ask(ASKED))
        found = found_in(events)
        assert found.retrieval.state is SearchState.FOUND and found.given
        assert "Give 15 g of glucose" in prompts(record)[-1]
        reply = reply_to(iter(events))
        ticked = with_used(found, [])
        reply_to(services.consultations.regenerate(reply.id, options=ReplyOptions(ticked=ticked)))
        assert "Give 15 g of glucose" not in prompts(record)[-1]


def test_a_passage_of_a_document_that_was_removed_is_not_given(home: Home, tmp_path: Path) -> None:
    record = tmp_path / "requests"
    with scripted_services(home, f"--record={record}") as services:
        add(services, tmp_path)
        events = list(services.consultations.ask(ASKED))
        reply = reply_to(iter(events))
        services.sources.remove(services.sources.sources()[0])
        options = ReplyOptions(ticked=found_in(events))
        other = reply_to(services.consultations.regenerate(reply.id, options=options))
        assert "Give 15 g of glucose" not in prompts(record)[-1]
        stored, _ = services.reply_sources.of_reply(other.id)
        assert stored is not None and stored.given == ()
        assert {each.standing for each in stored.places} == {"removed since"}


@pytest.mark.parametrize("ticked", [True, False])
def test_marks_compare_a_reply_with_what_was_ticked(
    home: Home, tmp_path: Path, ticked: bool
) -> None:
    replies = ["Give artesunate 24 mg/kg into a vein and keep bisoprolol at 5 mg."]
    with scripted_services(home, replies=replies) as services:
        add(services, tmp_path)
        options = ReplyOptions(sources=ticked)
        asked = "malaria: how much artesunate into a vein, and bisoprolol?"
        reply = reply_to(services.consultations.ask(asked, options=options))
        path = path_to(services, reply)
        checked = services.marking.of_reply(path, reply)
        differing = [mark for mark in checked.marks if mark.level in (Level.RED, Level.AMBER)]
        if ticked:
            (mark,) = differing
            assert mark.text == "24 mg/kg" and mark.of_source
            assert mark.other_text == "2.4 mg/kg"
        else:
            assert differing == []
        so_far = services.marking.so_far(path, reply.text + " ", reply_id=reply.id)
        assert so_far.marks == checked.marks


def test_exports_carry_passages_and_citations_with_what_is_past(home: Home, tmp_path: Path) -> None:
    replies = ["Give 15 g of glucose by mouth. Give 50 g of glucose by mouth."]
    with scripted_services(home, replies=replies) as services:
        add(services, tmp_path, title="Ward rules", valid_until="2020-01-31")
        reply = reply_to(services.consultations.ask(ASKED))
        text = services.transcripts.export(reply.consultation_id, "md", None).decode()
        assert "Sources found in your 1 document:" in text
        assert (
            "Ward rules, p. 1 (past its date: valid until 2020-01-31), given to the model" in text
        )
        assert "Repeat it after 10 minutes" in text
        where = r"p. 1 (past its date: valid until 2020-01-31)"
        assert f"words and numbers found: \\[1\\] {where}" in text.replace("\\-", "-")
        assert "differs: 50 g" in text and "does not make a sentence right" in text
        shown = json.loads(services.transcripts.export(reply.consultation_id, "json", None))[
            "shown"
        ]
        (passage,) = shown[1]["sources"]["passages"]
        assert passage["is_past"] and passage["used"] and "15 g of glucose" in passage["text"]
        assert [each["verdict"] for each in shown[1]["citations"]] == ["found", "partly"]
        assert (
            shown[1]["citations"][0]["is_past"]
            and "past its date" in (shown[1]["citations"][0]["words"])
        )
        assert shown[0]["sources"] is None and shown[0]["citations"] == []


def test_paper_has_them_too(home: Home, tmp_path: Path) -> None:
    replies = ["Give 50 g of glucose by mouth."]
    with scripted_services(home, replies=replies) as services:
        add(services, tmp_path, title="Ward rules", valid_until="2020-01-31")
        reply = reply_to(services.consultations.ask(ASKED))
        transcript = services.transcripts.leaving(reply.consultation_id)
        html = "".join(section.html for section in sections(transcript))
        assert (
            "Ward rules, p. 1 (past its date: valid until 2020-01-31), given to the model" in html
        )
        assert "Repeat it after 10 minutes" in html and "differs: 50 g" in html
        assert html.index("differs: 50 g") < html.index("A language model, not a medical device")


def test_a_reply_without_a_source_says_so_in_its_export(home: Home, tmp_path: Path) -> None:
    with scripted_services(home) as services:
        add(services, tmp_path)
        reply = reply_to(services.consultations.ask("Which colour has the moon at dusk?"))
        text = services.transcripts.export(reply.consultation_id, "md", None).decode()
        assert "No source found in your 1 document." in text
