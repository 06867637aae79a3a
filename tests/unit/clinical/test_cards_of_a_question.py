"""Emergency cards in the product: before the first token, stored, recorded, exported, seen."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from app.core.audit_chain import AuditEvent
from app.core.clinical.emergency.card_texts import CARDS, NO_CARD_NO_SAFETY, card_text
from app.core.clinical.emergency.emergency_numbers import BY_COUNTRY, emergency_number
from app.core.consultations.tasks import Task
from app.errors import NotFound
from app.export import paper
from app.paths import Home
from app.services.consultations.reply_events import ReplyStarted, TextStreamed
from tests.helpers.services import reply_to, scripted_services

HEART = "58-year-old man, crushing chest pain, sweating."


def test_a_card_is_there_before_the_first_token_in_a_hundred_of_a_hundred_sends(
    home: Home,
) -> None:
    with scripted_services(home) as services:
        services.cards.prepare()
        before = 0
        for number in range(100):
            started = False
            for event in services.consultations.ask(f"Case {number}. {HEART}"):
                if isinstance(event, ReplyStarted):
                    started = [each.card for each in event.question.cards] == ["heart"]
                elif isinstance(event, TextStreamed):
                    before += started
                    break
        assert before == 100
        rows = [each for each in services.audit.rows() if each.event == "emergency_card_shown"]
        assert len(rows) == 100
        assert {row.detail for row in rows} == {'{"card":"heart","text":"en 2"}'}


def test_a_card_stays_with_its_question_and_the_question_is_sent_all_the_same(home: Home) -> None:
    with scripted_services(home, replies=["Call for help."]) as services:
        reply = reply_to(services.consultations.ask(HEART))
        assert reply.text == "Call for help."
        question = services.repository.message(reply.parent_id or "")
        (card,) = question.cards
        assert (card.card, card.seen_at) == ("heart", None)
        services.cards.seen(question.id, "heart")
        with pytest.raises(NotFound):
            services.cards.seen(question.id, "stroke")
        again = reply_to(services.consultations.regenerate(reply.id))
        assert services.repository.message(again.parent_id or "").cards[0].seen_at is not None
    with scripted_services(home) as services:  # after a restart
        assert [each.card for each in services.repository.message(question.id).cards] == ["heart"]


def test_other_tasks_and_edits_to_something_harmless_bring_none(home: Home) -> None:
    with scripted_services(home) as services:
        exam = reply_to(services.consultations.ask(HEART, task=Task.EXAM))
        assert services.repository.message(exam.parent_id or "").cards == ()
        asked = reply_to(services.consultations.ask(HEART))
        edited = reply_to(services.consultations.edit(asked.parent_id or "", "He has a cold."))
        assert services.repository.message(edited.parent_id or "").cards == ()
        kinds = [each.event for each in services.audit.rows()]
        assert kinds.count(AuditEvent.EMERGENCY_CARD_SHOWN) == 1


def test_age_of_an_earlier_turn_counts_in_the_same_case_alone(home: Home) -> None:
    with scripted_services(home) as services:
        first = reply_to(services.consultations.ask("A baby of 5 weeks with a runny nose."))
        text = "Now a temperature of 38.4."
        there = reply_to(services.consultations.ask(text, consultation_id=first.consultation_id))
        elsewhere = reply_to(services.consultations.ask(text))
        cards = [
            {each.card for each in services.repository.message(reply.parent_id or "").cards}
            for reply in (there, elsewhere)
        ]
        assert "child-under-3-months" in cards[0]
        assert "child-under-3-months" not in cards[1]


def test_every_export_has_the_card_and_an_import_keeps_it(home: Home, tmp_path: Path) -> None:
    title = card_text("heart", "112").title
    with scripted_services(home) as services:
        reply = reply_to(services.consultations.ask(HEART))
        consultation_id = reply.consultation_id
        markdown = services.transcripts.export(consultation_id, "md", None).decode()
        assert title in markdown
        assert NO_CARD_NO_SAFETY in markdown
        as_json = json.loads(services.transcripts.export(consultation_id, "json", None))
        assert title in as_json["shown"][0]["emergency_cards"][0]
        assert as_json["messages"][0]["cards"][0]["card"] == "heart"
        pages = paper.sections(services.transcripts.leaving(consultation_id))
        assert any(title in section.html for section in pages)
        path = tmp_path / "one.json"
        path.write_text(json.dumps(as_json), "utf-8")
    other = Home(tmp_path / "other")
    with scripted_services(other) as services:
        services.imports.take_in(path)
        (question, _) = services.repository.messages(consultation_id)
        assert [each.card for each in question.cards] == ["heart"]


@pytest.mark.parametrize("card", CARDS)
def test_every_card_has_a_title_three_steps_and_the_number(card: str) -> None:
    text = card_text(card, "4711")
    assert text.title
    assert all(text.steps)
    assert "{" not in " ".join(text.steps)
    assert len(" ".join(text.steps)) < 420


def test_number_is_the_chosen_one_or_that_of_the_country() -> None:
    assert emergency_number("", "en_GB.UTF-8") == "999"
    assert emergency_number("", "de_DE") == "112"
    assert emergency_number("", "") == "112"
    assert emergency_number("", "en_US") == "911"
    assert emergency_number(" 4711 ", "en_US") == "4711"
    assert all(number.isdigit() for number in BY_COUNTRY.values())


def test_a_card_of_a_later_version_is_named(home: Home) -> None:
    assert card_text("heat-stroke", "112").title == "Heat stroke"
    assert msgspec.json.encode(card_text("heat-stroke", "112").steps)
