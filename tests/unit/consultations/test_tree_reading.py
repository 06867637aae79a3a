"""The tree of a consultation is read once for a question."""

from __future__ import annotations

import pytest

from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Message
from app.paths import Home
from app.services.consultations.reply_events import ReplyStarted
from tests.helpers.services import reply_to, scripted_services


def test_the_tree_is_read_once_for_a_question_and_goes_with_it(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    with scripted_services(home, replies=["One.", "Two.", "Three.", "Four."]) as services:
        service, repository = services.consultations, services.repository
        first = reply_to(service.ask("First?"))
        readings: list[str] = []
        read = repository.messages

        def counted(consultation_id: str) -> list[Message]:
            readings.append(consultation_id)
            return read(consultation_id)

        monkeypatch.setattr(repository, "messages", counted)
        question = first.parent_id or ""
        for events in (
            service.ask("Second?", consultation_id=first.consultation_id),
            service.edit(question, "In other words?"),
            service.regenerate(first.id),
        ):
            readings.clear()
            started = next(event for event in events if isinstance(event, ReplyStarted))
            assert list(events) and readings == [first.consultation_id]
            leaf_id = repository.consultation(first.consultation_id).leaf_id
            now = shown_path(read(first.consultation_id), leaf_id)
            assert [(s.message.id, s.alternatives, s.position) for s in started.path] == [
                (s.message.id, s.alternatives, s.position) for s in now
            ]
