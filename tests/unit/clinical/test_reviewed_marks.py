"""A mark is noted or found not relevant, and opened again: stored, recorded, in what leaves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.audit_chain import AuditEvent
from app.core.clinical.mark_words import fields_of, lines_of
from app.core.clinical.marks import Checked, Mark, MarkState
from app.core.consultations.messages import Message
from app.errors import NotFound
from app.paths import Home
from app.services.application import Services
from tests.helpers.consultations import question, reply
from tests.helpers.services import scripted_services

SAID = "She takes bisoprolol 5 mg. Not pregnant."
TEXT = "Keep bisoprolol at 50 mg. As she is pregnant, check the dose."


@pytest.fixture
def services(consilium_home: Path) -> Iterator[Services]:
    with scripted_services(Home(consilium_home)) as services:
        yield services


@pytest.fixture
def exchange(services: Services) -> tuple[Message, Message]:
    asked = question(services.repository.create_consultation("A title").id, SAID)
    answered = reply(asked, TEXT)
    services.repository.add_message(asked)
    services.repository.add_message(answered)
    return asked, answered


def grave(checked: Checked) -> list[Mark]:
    return [mark for mark in checked.marks if mark.code in ("DIFF_DOSE_X10", "POLARITY")]


def test_a_decision_is_stored_and_can_be_taken_back(
    services: Services, exchange: tuple[Message, Message]
) -> None:
    asked, answered = exchange
    dose, pregnant = grave(services.marking.of_reply([asked], answered))
    now = services.marking.decide([asked], answered, dose, MarkState.CONFIRMED)
    assert [mark.state for mark in grave(now)] == [MarkState.CONFIRMED, MarkState.OPEN]
    now = services.marking.decide([asked], answered, pregnant, MarkState.REMOVED)
    assert grave(services.marking.of_reply([asked], answered)) == grave(now)
    assert [mark.state for mark in grave(now)] == [MarkState.CONFIRMED, MarkState.REMOVED]
    now = services.marking.decide([asked], answered, dose, MarkState.OPEN)
    assert grave(now)[0].state is MarkState.OPEN


def test_a_decision_is_stored_with_the_wider_list_too(
    services: Services, exchange: tuple[Message, Message]
) -> None:
    asked, answered = exchange
    services.change_settings(wider_abbreviations=True)
    dose = grave(services.marking.of_reply([asked], answered))[0]
    services.marking.decide([asked], answered, dose, MarkState.CONFIRMED)
    assert grave(services.marking.of_reply([asked], answered))[0].state is MarkState.CONFIRMED


def test_a_decision_is_in_the_record_without_a_word_of_the_text(
    services: Services, exchange: tuple[Message, Message]
) -> None:
    asked, answered = exchange
    dose = grave(services.marking.of_reply([asked], answered))[0]
    services.marking.decide([asked], answered, dose, MarkState.CONFIRMED)
    (row,) = [each for each in services.audit.rows() if each.event == AuditEvent.MARK_REVIEWED]
    assert row.subject == asked.consultation_id
    assert row.detail == '{"decision":"confirmed","mark":"DIFF_DOSE_X10"}'


def test_what_leaves_says_what_was_decided(
    services: Services, exchange: tuple[Message, Message]
) -> None:
    asked, answered = exchange
    dose = grave(services.marking.of_reply([asked], answered))[0]
    assert "Reviewed" not in " ".join(lines_of([dose]))
    checked = services.marking.decide([asked], answered, dose, MarkState.CONFIRMED)
    lines = lines_of(checked.marks)
    assert any(line.endswith("[noted]") and "50 mg" in line for line in lines)
    assert "Reviewed: 1 of 2 marks" in lines
    assert fields_of(grave(checked)[0])["state"] == "confirmed"
    exported = services.transcripts.export(asked.consultation_id, "txt", None).decode()
    assert "Reviewed: 1 of 2 marks" in exported


def test_a_mark_that_no_rule_finds_cannot_be_decided(
    services: Services, exchange: tuple[Message, Message]
) -> None:
    asked, answered = exchange
    stranger = Mark(
        "DIFF_AGE", "50", 0, 2, grave(services.marking.of_reply([asked], answered))[0].level
    )
    with pytest.raises(NotFound):
        services.marking.decide([asked], answered, stranger, MarkState.CONFIRMED)
