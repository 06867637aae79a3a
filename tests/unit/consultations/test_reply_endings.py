"""How a reply ends, and what becomes of drafts: nothing that was typed or written is lost."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.core.consultations.messages import Status
from app.core.engine_protocol import FinishReason, Token
from app.errors import (
    AlreadyOpen,
    DiskFull,
    EngineOutOfMemory,
    InternalError,
    PromptTooLong,
    UserError,
    WrongUse,
)
from app.paths import Home
from app.services.application import Services
from app.services.consultations.reply_events import ReplyEnded, ReplyStarted, TextStreamed
from app.services.consultations.reply_writer import FLUSH_SECONDS
from app.services.models.model_loading import ModelLoading
from app.store.history.repository import Repository
from tests.helpers.services import ended, reply_to, scripted_services


def starve(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the engine run out of memory after a token."""
    original = services.engine.generate

    def starved(*arguments: Any, **options: Any) -> Iterator[object]:
        with contextlib.closing(original(*arguments, **options)) as events:
            for event in events:
                yield event
                if isinstance(event, Token):
                    raise EngineOutOfMemory("The memory is full.")

    monkeypatch.setattr(services.engine, "generate", starved)


def test_a_reply_that_ended_stays_complete_when_its_reader_leaves_at_the_end(home: Home) -> None:
    with scripted_services(home, replies=["Rest."]) as services:
        events = services.consultations.ask("Flu?")
        last = next(event for event in events if isinstance(event, ReplyEnded))
        events.close()  # type: ignore[attr-defined]
        stored = services.repository.message(last.reply.id)
        assert stored == last.reply and stored.status is Status.COMPLETE


def test_a_reader_that_leaves_in_the_middle_stops_the_reply(home: Home) -> None:
    with scripted_services(home, "--pace", "5", replies=["word " * 200]) as services:
        events = services.consultations.ask("Flu?")
        first = next(event for event in events if isinstance(event, TextStreamed))
        events.close()  # type: ignore[attr-defined]
        stored = services.repository.message(first.reply_id)
        assert stored.status is Status.STOPPED
        assert stored.finish_reason == FinishReason.CANCELLED


def test_an_engine_that_fails_in_the_middle_interrupts_the_reply(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    with scripted_services(home, replies=["Give oxygen."]) as services:
        starve(services, monkeypatch)
        end = ended(services.consultations.ask("Blue?"))
        assert isinstance(end.error, EngineOutOfMemory)
        assert end.reply.status is Status.INTERRUPTED and end.reply.text == "Give"


def test_a_busy_disk_does_not_end_the_saving_of_what_streams(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = Repository.flush_reply
    refused = []

    def busy_once(self: Repository, reply_id: str, text: str) -> None:
        if not refused:
            refused.append(text)
            raise AlreadyOpen("Another program holds the vault.")
        original(self, reply_id, text)

    monkeypatch.setattr(Repository, "flush_reply", busy_once)
    pace_ms = FLUSH_SECONDS * 1000 * 0.4
    with scripted_services(home, "--pace", str(pace_ms), replies=["a b c d e f g h"]) as services:
        for event in services.consultations.ask("Flu?"):
            if isinstance(event, TextStreamed):
                kept = services.repository.message(event.reply_id)
        assert refused and kept.status is Status.STREAMING and kept.text


def test_a_reply_that_could_not_be_stored_is_told_as_it_will_be_found(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **more: object) -> None:
        raise DiskFull("The disk is full.")

    with scripted_services(home, replies=["Rest."]) as services:
        events = services.consultations.ask("Flu?")
        assert isinstance(next(events), ReplyStarted)
        monkeypatch.setattr(Repository, "finish_reply", full)
        end = ended(events)
        assert isinstance(end.error, DiskFull) and end.reply.status is Status.INTERRUPTED


def test_a_question_from_elsewhere_leaves_the_draft_alone(home: Home) -> None:
    with scripted_services(home, replies=["Rest."]) as services:
        services.repository.save_draft(None, "half a thought")
        first = reply_to(services.consultations.ask("Flu?", from_draft=False))
        assert services.repository.draft(None) == "half a thought"
        services.repository.save_draft(first.consultation_id, "another")
        reply_to(
            services.consultations.ask(
                "And then?", consultation_id=first.consultation_id, from_draft=False
            )
        )
        assert services.repository.draft(first.consultation_id) == "another"


def test_an_edit_that_is_too_long_keeps_the_draft_beside_it(home: Home) -> None:
    with scripted_services(home, "--context", "200", replies=["Rest."]) as services:
        first = reply_to(services.consultations.ask("Flu?"))
        services.repository.save_draft(first.consultation_id, "half a thought")
        long = ("word " * 400).strip()
        with pytest.raises(PromptTooLong):
            list(services.consultations.edit(first.parent_id or "", long))
        assert services.repository.draft(first.consultation_id) == f"{long}\n\nhalf a thought"


def test_a_refused_text_is_in_the_vault_at_every_moment(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = ("word " * 400).strip()
    drafts = []
    original = Repository.withdraw

    def watched(self: Repository, question_id: str) -> None:
        drafts.append(self.draft(None))
        original(self, question_id)

    monkeypatch.setattr(Repository, "withdraw", watched)
    with scripted_services(home, "--context", "200") as services, pytest.raises(PromptTooLong):
        list(services.consultations.ask(long))
    assert drafts == [long]


@pytest.mark.parametrize("stopped_at", [ReplyStarted, ModelLoading])
def test_a_stop_before_the_engine_has_its_turn_ends_the_load(
    home: Home, stopped_at: type[ReplyStarted | ModelLoading], monkeypatch: pytest.MonkeyPatch
) -> None:
    with scripted_services(home, "--load-steps", "1000", "--load-pace", "10") as services:
        # As if `stop` came while nothing of this reply had reached the engine yet.
        cancel = services.engine.cancel
        monkeypatch.setattr(services.engine, "cancel", lambda: None)
        for event in services.consultations.ask("Flu?"):
            if isinstance(event, ModelLoading):
                assert event.fraction < 1, "the whole model was loaded"
            if isinstance(event, stopped_at):
                services.consultations.stop()
                monkeypatch.setattr(services.engine, "cancel", cancel)
        assert isinstance(event, ReplyEnded) and event.error is None
        assert event.reply.status is Status.STOPPED


def test_a_load_that_nobody_waits_for_is_over_before_the_next_question(home: Home) -> None:
    with scripted_services(home, "--load-steps", "200", "--load-pace", "10") as services:
        entry = services.library.default(services.settings.model)
        loading = services.consultations.prepare(entry)
        next(event for event in loading if event.fraction > 0)
        loading.close()  # type: ignore[attr-defined]
        assert reply_to(services.consultations.ask("Flu?")).status is Status.COMPLETE


def test_a_file_that_was_replaced_and_added_anew_is_loaded_anew(home: Home) -> None:
    with scripted_services(home) as services:
        first = reply_to(services.consultations.ask("Flu?"))
        path = home.models / "tiny.gguf"
        path.write_bytes(path.read_bytes() + bytes(32))
        services.change_settings(model=services.library.add(path).sha256)
        second = reply_to(services.consultations.ask("Flu?"))
        assert first.timings and first.timings.load_ms > 0
        assert second.timings and second.timings.load_ms > 0
        assert first.provenance and second.provenance
        assert first.provenance.model_sha256 != second.provenance.model_sha256


def test_a_reply_under_way_is_stored_before_the_vault_is_shut(home: Home) -> None:
    begun = threading.Event()
    last: list[ReplyEnded] = []

    def read() -> None:
        for event in services.consultations.ask("Flu?"):
            if isinstance(event, TextStreamed):
                begun.set()
            if isinstance(event, ReplyEnded):
                last.append(event)

    with scripted_services(home, "--pace", "5", replies=["word " * 2000]) as services:
        thread = threading.Thread(target=read)
        thread.start()
        assert begun.wait(10)
    thread.join()
    assert last[0].reply.status is Status.INTERRUPTED and last[0].error is None
    with scripted_services(home) as services:
        assert services.interrupted == 0
        assert services.repository.message(last[0].reply.id) == last[0].reply


def test_a_reply_that_was_cut_off_goes_on_beside_it(home: Home, tmp_path: Path) -> None:
    record = tmp_path / "requests"
    once = tmp_path / "died"
    options = ("--die", "token:3", "--once", str(once), "--record", str(record))
    with scripted_services(home, *options, replies=["Give oxygen and call for help."]) as services:
        cut = ended(services.consultations.ask("</s> Blue?")).reply
        assert cut.status is Status.INTERRUPTED and cut.text
        events = list(services.consultations.go_on(cut.id))
        begun = next(event for event in events if isinstance(event, ReplyStarted))
        assert begun.reply.text == cut.text
        whole = next(event for event in events if isinstance(event, ReplyEnded)).reply
        assert whole.status is Status.COMPLETE
        assert whole.text.startswith(cut.text) and len(whole.text) > len(cut.text)
        assert whole.parent_id == cut.parent_id
        assert services.repository.message(cut.id) == cut
        assert services.repository.message(whole.id) == whole
        assert not any(services.repository.token_ids([whole.id]).values())
    generated = [
        request
        for line in record.read_bytes().splitlines()
        if (request := msgspec.json.decode(line)).get("type", "").lower().startswith("generate")
    ]
    last = generated[-1]["segments"][-1]
    assert last["text"] == cut.text
    assert not last.get("special", False)


@pytest.mark.parametrize(
    "refusal", [PromptTooLong("It is too long."), EngineOutOfMemory("The memory is full.")]
)
def test_a_refused_continuation_leaves_the_reply_that_was_cut_off_in_front(
    home: Home, monkeypatch: pytest.MonkeyPatch, refusal: UserError
) -> None:
    with scripted_services(home, "--pace", "5", replies=["word " * 200]) as services:
        events = services.consultations.ask("Flu?")
        first = next(event for event in events if isinstance(event, TextStreamed))
        events.close()  # type: ignore[attr-defined]
        cut = services.repository.message(first.reply_id)

        def refuse(*_: Any, **__: Any) -> Any:
            raise refusal

        with monkeypatch.context() as patched:
            patched.setattr(services.engine, "generate", refuse)
            with pytest.raises(type(refusal)):
                list(services.consultations.go_on(cut.id))
        assert [each.id for each in services.repository.messages(cut.consultation_id)] == [
            cut.parent_id, cut.id,
        ]  # fmt: skip
        assert services.repository.consultation(cut.consultation_id).leaf_id == cut.id
        assert services.repository.message(cut.id) == cut
        went_on = ended(services.consultations.go_on(cut.id)).reply
        assert went_on.status is Status.COMPLETE and went_on.text.startswith(cut.text)


def test_a_continuation_that_fails_after_a_word_stays_with_it(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    with scripted_services(home, "--pace", "5", replies=["word " * 200]) as services:
        events = services.consultations.ask("Flu?")
        first = next(event for event in events if isinstance(event, TextStreamed))
        events.close()  # type: ignore[attr-defined]
        cut = services.repository.message(first.reply_id)
        starve(services, monkeypatch)
        end = ended(services.consultations.go_on(cut.id))
        assert isinstance(end.error, EngineOutOfMemory)
        assert len(end.reply.text) > len(cut.text)
        assert services.repository.message(end.reply.id).text == end.reply.text


def test_what_says_something_of_its_own_is_never_withdrawn(home: Home) -> None:
    with scripted_services(home, replies=["Rest."]) as services:
        reply = reply_to(services.consultations.ask("Flu?"))
        other = reply_to(services.consultations.ask("Cold?"))
        with pytest.raises(InternalError):
            services.repository.withdraw_alternative(reply.id, other.parent_id or "")
        assert services.repository.message(reply.id) == reply


def test_a_reply_that_came_to_its_end_is_not_continued(home: Home) -> None:
    with scripted_services(home, replies=["Rest."]) as services:
        reply = reply_to(services.consultations.ask("Flu?"))
        with pytest.raises(WrongUse, match="cut off"):
            list(services.consultations.go_on(reply.id))
        assert len(services.repository.messages(reply.consultation_id)) == 2


def test_a_crash_in_a_continued_reply_keeps_what_it_began_with(home: Home) -> None:
    options = ("--pace", "5")
    with scripted_services(home, *options, replies=["word " * 200]) as services:
        events = services.consultations.ask("Flu?")
        first = next(event for event in events if isinstance(event, TextStreamed))
        events.close()  # type: ignore[attr-defined]
        cut = services.repository.message(first.reply_id)
        going = services.consultations.go_on(cut.id)
        started = next(event for event in going if isinstance(event, ReplyStarted))
        assert services.repository.message(started.reply.id).text == cut.text
        going.close()  # type: ignore[attr-defined]
        assert services.repository.message(started.reply.id).text.startswith(cut.text)


def test_a_load_that_is_left_at_its_last_step_is_not_taken_for_the_one_before(home: Home) -> None:
    with scripted_services(home, replies=["Yes."]) as services:
        model = services.library.default(services.settings.model)
        reply_to(services.consultations.ask("One?"))
        services.change_settings(context=2048)
        loading = services.consultations.prepare(model)
        next(event for event in loading if event.fraction >= 1.0)
        loading.close()  # type: ignore[attr-defined]
        services.change_settings(context=0)
        reply = reply_to(services.consultations.ask("Two?"))
        assert reply.provenance is not None and reply.provenance.context == 4096
