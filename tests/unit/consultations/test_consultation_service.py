from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Message, Role, Sampling, Status
from app.core.consultations.tasks import Task
from app.core.prompts.prompt_formats import PromptFormat
from app.errors import (
    DisclaimerRequired,
    DiskFull,
    EmptyPrompt,
    EngineBusy,
    EngineDied,
    ModelUnreadable,
    NoModel,
    PromptTooLong,
    WrongUse,
)
from app.paths import Home
from app.services.application import Services
from app.services.consultations.consultation_service import ReplyOptions
from app.services.consultations.reply_events import (
    PromptProcessing,
    ReplyEnded,
    ReplyStarted,
    TextStreamed,
)
from app.services.models.model_loading import ModelLoading
from tests.helpers.services import ended, reply_to, scripted_services
from tests.helpers.tree import ROOT


def shown(services: Services, consultation_id: str) -> list[tuple[Role, str]]:
    consultation = services.repository.consultation(consultation_id)
    path = shown_path(services.repository.messages(consultation_id), consultation.leaf_id)
    return [(item.message.role, item.message.text) for item in path]


def test_a_question_is_answered_and_both_are_stored_with_all_that_belongs_to_the_reply(
    home: Home,
) -> None:
    with scripted_services(home, replies=["Give oxygen."]) as services:
        events = list(services.consultations.ask("He is blue. What now?"))
        kinds = [type(event) for event in events]
        assert kinds[:2] == [ReplyStarted, ModelLoading]
        assert PromptProcessing in kinds and kinds[-1] is ReplyEnded
        assert "".join(e.text for e in events if isinstance(e, TextStreamed)) == "Give oxygen."
        reply = events[-1].reply
        assert services.repository.message(reply.id) == reply
        assert reply.status is Status.COMPLETE
        assert (reply.disclaimer_id, reply.disclaimer_version) == ("clinical", 1)
        assert reply.provenance is not None
        assert reply.provenance.prompt_format == "pmc-llama"
        assert reply.provenance.seed == reply.provenance.sampling.seed
        assert reply.tokens is not None and reply.tokens.completion > 0
        assert reply.timings is not None and reply.timings.load_ms > 0
        consultation = services.repository.consultation(reply.consultation_id)
        assert consultation.title == "He is blue. What now?"


def test_a_second_turn_goes_on_with_the_first_and_uses_its_cache(home: Home) -> None:
    with scripted_services(home, replies=["One.", "Two."]) as services:
        first = reply_to(services.consultations.ask("First?"))
        second = reply_to(
            services.consultations.ask("Second?", consultation_id=first.consultation_id)
        )
        assert [text for _, text in shown(services, first.consultation_id)] == [
            "First?",
            "One.",
            "Second?",
            "Two.",
        ]
        assert second.tokens is not None and second.tokens.cached > 0
        assert second.timings is not None and second.timings.load_ms == 0


def test_nothing_answers_before_the_acknowledgement_and_nothing_is_stored(home: Home) -> None:
    with scripted_services(home, acknowledged=False) as services:
        with pytest.raises(DisclaimerRequired, match="disclaimer accept"):
            next(services.consultations.ask("Hello?"))
        assert services.repository.consultations() == []


@pytest.mark.parametrize("text", ["", "   ", "\x00"])
def test_an_empty_question_is_refused_and_nothing_is_stored(home: Home, text: str) -> None:
    with scripted_services(home) as services:
        with pytest.raises(EmptyPrompt):
            next(services.consultations.ask(text))
        assert services.repository.consultations() == []


def test_a_message_that_cannot_fit_is_taken_back_and_becomes_the_draft_again(home: Home) -> None:
    with scripted_services(home, "--context=256") as services:
        long = "word " * 2000
        with pytest.raises(PromptTooLong, match="tokens"):
            list(services.consultations.ask(long))
        assert services.repository.consultations() == []
        assert services.repository.draft(None) == long.strip()
        first = reply_to(services.consultations.ask("Short?"))
        with pytest.raises(PromptTooLong):
            list(services.consultations.ask(long, consultation_id=first.consultation_id))
        assert len(shown(services, first.consultation_id)) == 2
        assert services.repository.draft(first.consultation_id) == long.strip()


def test_turns_that_do_not_fit_are_left_out_and_named_in_the_reply(home: Home) -> None:
    with scripted_services(home, "--context=500", replies=["Yes " * 60]) as services:
        questions = []
        consultation_id = None
        for number in range(4):
            events = list(
                services.consultations.ask(f"Question {number}?", consultation_id=consultation_id)
            )
            assert isinstance(events[0], ReplyStarted)
            questions.append(events[0].question.id)
            consultation_id = events[0].consultation.id
        last = events[-1]
        assert isinstance(last, ReplyEnded) and last.error is None
        assert last.reply.omitted
        assert list(last.reply.omitted) == questions[: len(last.reply.omitted)]


def test_an_engine_that_dies_keeps_what_was_streamed_and_the_next_question_restarts_it(
    home: Home, tmp_path: Path
) -> None:
    fault = ("--die=token:3", f"--once={tmp_path / 'died'}")
    with scripted_services(home, *fault, replies=["One two three four five."]) as services:
        end = ended(services.consultations.ask("Hello?"))
        assert isinstance(end.error, EngineDied)
        assert end.reply.status is Status.INTERRUPTED
        assert end.reply.text == "One two three"
        assert services.repository.message(end.reply.id) == end.reply
        again = reply_to(services.consultations.regenerate(end.reply.id))
        assert again.text == "One two three four five."
        assert again.parent_id == end.reply.parent_id


def test_stopping_keeps_the_part_and_marks_it(home: Home) -> None:
    with scripted_services(home, "--pace=20", replies=["word " * 500]) as services:
        events = services.consultations.ask("Go on?")
        seen = 0
        for event in events:
            seen += isinstance(event, TextStreamed)
            if seen == 5:
                services.consultations.stop()
        assert isinstance(event, ReplyEnded) and event.error is None
        assert event.reply.status is Status.STOPPED
        assert 5 <= len(event.reply.text.split()) < 100


def test_a_reader_that_goes_away_stops_the_reply_and_frees_the_service(home: Home) -> None:
    with scripted_services(home, "--pace=20", replies=["word " * 500, "Done."]) as services:
        events = services.consultations.ask("Go on?")
        started = next(events)
        assert isinstance(started, ReplyStarted)
        while not isinstance(next(events), TextStreamed):
            pass
        events.close()  # type: ignore[attr-defined]
        assert services.repository.message(started.reply.id).status is Status.STOPPED
        assert reply_to(services.consultations.ask("Next?")).text


def test_one_reply_at_a_time(home: Home) -> None:
    with scripted_services(home, "--pace=20", replies=["word " * 100]) as services:
        events = services.consultations.ask("First?")
        next(events)
        with pytest.raises(EngineBusy):
            next(services.consultations.ask("Second?"))
        services.consultations.stop()
        list(events)
        assert len(services.repository.consultations()) == 1


def test_streamed_text_is_in_the_vault_before_more_comes_from_a_slow_model(home: Home) -> None:
    with scripted_services(home, "--pace=3000", "--prompt-steps=1", replies=["a b"]) as services:
        events = services.consultations.ask("Slow?")
        for event in events:
            if isinstance(event, TextStreamed):
                break
        # Nothing else comes meanwhile: it is not stored with what follows.
        deadline = time.monotonic() + 60
        while not (stored := services.repository.message(event.reply_id)).text:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        assert stored.text == "a"
        assert stored.status is Status.STREAMING
        services.consultations.stop()
        list(events)


def test_a_model_that_cannot_be_read_fails_the_reply_and_keeps_the_question(home: Home) -> None:
    with scripted_services(home, "--fail", "load", "model_unreadable") as services:
        end = ended(services.consultations.ask("Hello?"))
        assert isinstance(end.error, ModelUnreadable)
        assert end.reply.status is Status.FAILED
        assert end.reply.error == str(end.error)
        assert shown(services, end.reply.consultation_id)[0] == (Role.CLINICIAN, "Hello?")


def test_a_question_without_an_answer_is_not_sent_along_and_is_marked_as_left_out(
    home: Home, tmp_path: Path
) -> None:
    fault = ("--die=prompt", f"--once={tmp_path / 'died'}")
    with scripted_services(home, *fault) as services:
        lost = ended(services.consultations.ask("Lost?")).reply
        reply = reply_to(services.consultations.ask("Again?", consultation_id=lost.consultation_id))
        assert reply.omitted == (lost.parent_id,)


def test_regenerating_keeps_the_first_reply_and_switching_brings_it_back(home: Home) -> None:
    with scripted_services(home, replies=["First.", "Second."]) as services:
        first = reply_to(services.consultations.ask("Hello?"))
        second = reply_to(services.consultations.regenerate(first.id))
        consultation = first.consultation_id
        assert shown(services, consultation)[-1] == (Role.REPLY, "Second.")
        services.consultations.show_alternative(first.id)
        assert shown(services, consultation)[-1] == (Role.REPLY, "First.")
        assert second.parent_id == first.parent_id


def test_editing_asks_beside_the_old_message(home: Home) -> None:
    with scripted_services(home, replies=["First.", "Second."]) as services:
        first = reply_to(services.consultations.ask("Old?"))
        assert first.parent_id is not None
        second = reply_to(services.consultations.edit(first.parent_id, "New?"))
        assert shown(services, first.consultation_id) == [
            (Role.CLINICIAN, "New?"),
            (Role.REPLY, "Second."),
        ]
        with pytest.raises(WrongUse):
            next(services.consultations.edit(second.id, "x"))


def test_the_prompt_format_is_chosen_per_model_and_recorded(home: Home) -> None:
    with scripted_services(home) as services:
        model = services.library.default(services.settings.model)
        services.change_settings(prompt_formats={model.sha256: "mixtral-instruct"})
        assert services.formats.of(model).prompt_format is PromptFormat.MIXTRAL_INSTRUCT
        reply = reply_to(services.consultations.ask("Hello?"))
        assert reply.provenance is not None
        assert reply.provenance.prompt_format == "mixtral-instruct"
        reply = reply_to(
            services.consultations.ask(
                "Hello?", options=ReplyOptions(prompt_format=PromptFormat.PMC_LLAMA)
            )
        )
        assert reply.provenance is not None and reply.provenance.prompt_format == "pmc-llama"


def test_the_same_seed_is_passed_on(home: Home) -> None:
    with scripted_services(home) as services:
        options = ReplyOptions(sampling=Sampling(temperature=0.7, seed=41))
        reply = reply_to(services.consultations.ask("Hello?", options=options))
        assert reply.provenance is not None and reply.provenance.seed == 41


def test_the_context_meter_counts_what_would_be_sent(home: Home) -> None:
    with scripted_services(home, replies=["Yes."]) as services:
        model = services.library.default(services.settings.model)
        count = services.consultations.context.count
        assert count(None, "Hello", Task.CONSULTATION, model) is None
        list(services.consultations.prepare(model))
        alone = count(None, "Hello", Task.CONSULTATION, model)
        longer = count(None, "Hello there", Task.CONSULTATION, model)
        assert alone is not None and longer is not None
        assert longer.prompt_tokens == alone.prompt_tokens + 1
        reply = reply_to(services.consultations.ask("Hello there"))
        assert reply.tokens is not None and reply.tokens.prompt == longer.prompt_tokens
        after = count(reply.consultation_id, "And?", Task.CONSULTATION, model)
        assert after is not None and after.prompt_tokens > reply.tokens.prompt


def test_without_a_model_nothing_is_stored(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.paths.sys.prefix", str(tmp_path))  # where no model comes along
    with scripted_services(home) as services:
        model = services.library.default(services.settings.model)
        services.library.remove(model)
        services.change_settings(model="")
        assert services.library.list() == []
        with pytest.raises(NoModel):
            next(services.consultations.ask("Hello?"))
        assert services.repository.consultations() == []


def test_a_disk_that_fills_up_while_streaming_says_so_and_shows_what_came(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    with scripted_services(home, replies=["All of it."]) as services:

        def full(message: object, **_: object) -> None:
            raise DiskFull("The disk is full.")

        events = services.consultations.ask("Hello?")
        for event in events:
            if isinstance(event, TextStreamed):
                monkeypatch.setattr(services.repository, "finish_reply", full)
        assert isinstance(event, ReplyEnded)
        assert isinstance(event.error, DiskFull)
        assert event.reply.text == "All of it."


def test_a_reply_that_found_no_room_is_stored_when_there_is_room_again(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.consultations.reply_writer.RETRY_SECONDS", 0.1)
    with scripted_services(home, replies=["All of it."]) as services:
        store = services.repository.finish_reply
        refused = []

        def full_at_first(message: Message, **more: Any) -> None:
            if message.status.is_final and len(refused) < 3:
                refused.append(message)
                raise DiskFull("The disk is full.")
            store(message, **more)

        monkeypatch.setattr(services.repository, "finish_reply", full_at_first)
        end = ended(services.consultations.ask("Hello?"))
        assert isinstance(end.error, DiskFull)
        deadline = time.monotonic() + 60
        while not services.repository.message(end.reply.id).status.is_final:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        assert len(refused) == 3
        assert services.repository.message(end.reply.id) == end.reply
        assert end.reply.status is Status.COMPLETE


def test_closing_tries_once_more_to_store_what_found_no_room(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    with scripted_services(home, replies=["All of it."]) as services:
        store = services.repository.finish_reply

        def full(message: Message, **more: Any) -> None:
            if message.status.is_final:
                raise DiskFull("The disk is full.")
            store(message, **more)

        monkeypatch.setattr(services.repository, "finish_reply", full)
        reply_id = ended(services.consultations.ask("Hello?")).reply.id
        monkeypatch.setattr(services.repository, "finish_reply", store)
    with scripted_services(home) as services:
        assert services.interrupted == 0
        assert services.repository.message(reply_id).text == "All of it."


def test_a_killed_program_leaves_the_question_and_the_part_marked_as_interrupted(
    home: Home,
) -> None:
    script = (
        "from app.paths import home\n"
        "from app.services.consultations.reply_events import TextStreamed\n"
        "from tests.helpers.services import scripted_services\n"
        "with scripted_services(home(), '--pace=50', replies=['word ' * 500]) as services:\n"
        "    for event in services.consultations.ask('Will this stay?'):\n"
        "        if isinstance(event, TextStreamed):\n"
        "            if services.repository.message(event.reply_id).text:\n"
        "                print('stored', flush=True)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, cwd=ROOT
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"stored\n"
        program.kill()
    with scripted_services(home) as services:
        assert services.interrupted == 1
        (consultation,) = services.repository.consultations()
        question, reply = (
            item.message
            for item in shown_path(
                services.repository.messages(consultation.id), consultation.leaf_id
            )
        )
        assert question.text == "Will this stay?"
        assert reply.status is Status.INTERRUPTED
        assert reply.text.startswith("word")
