"""A model that nobody asks leaves the memory, and comes back with the next question."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.consultations.messages import Sampling
from app.core.engine_protocol import Token
from app.paths import Home
from app.services.consultations.reply_events import ReplyStarted
from app.services.engine.engine_client import EngineClient
from app.services.engine.idle_unload import IdleUnloader
from app.services.engine.snapshots.snapshot_service import Snapshots
from app.services.models.model_loading import ModelLoading
from tests.helpers.engine_clients import ASKED, MODEL, Make, answer
from tests.helpers.services import reply_to, scripted_services

MINUTE = 60.0


def unloads(client: EngineClient) -> Callable[[], bool]:
    def unload() -> bool:
        client.unload()
        return True

    return unload


def test_it_is_unloaded_after_the_minutes(make: Make) -> None:
    client = make()
    idle = IdleUnloader(client, lambda: 5, unloads(client))
    client.load(MODEL)
    assert not idle.look(1000.0)
    assert not idle.look(1000.0 + 4.9 * MINUTE)
    assert client.loaded is not None
    assert idle.look(1000.0 + 5 * MINUTE)
    assert client.loaded is None
    assert not idle.look(1000.0 + 60 * MINUTE), "there is nothing left to unload"


def test_each_request_begins_the_minutes_anew(make: Make) -> None:
    client = make(replies=["Yes."])
    idle = IdleUnloader(client, lambda: 5, unloads(client))
    client.load(MODEL)
    assert not idle.look(0.0)
    answer(client)
    assert not idle.look(6 * MINUTE)
    client.count(ASKED)
    assert not idle.look(12 * MINUTE)
    assert idle.look(17 * MINUTE)


def test_never_is_never(make: Make) -> None:
    client = make()
    client.load(MODEL)
    idle = IdleUnloader(client, lambda: 0, unloads(client))
    assert not idle.look(0.0) and not idle.look(1e9)
    assert client.loaded is not None


def test_a_reply_that_is_being_written_is_left_alone(make: Make) -> None:
    client = make(replies=["one two three"])
    client.load(MODEL)
    idle = IdleUnloader(client, lambda: 1, unloads(client))
    reply = client.generate(ASKED, Sampling())
    next(reply)
    assert not idle.look(0.0)
    assert not idle.look(60 * MINUTE)
    assert client.loaded is not None
    assert [event for event in reply if isinstance(event, Token)]
    assert not idle.look(60.5 * MINUTE)
    assert idle.look(61 * MINUTE)


def test_the_next_question_loads_it_again(consilium_home: Path) -> None:
    with scripted_services(Home(consilium_home), replies=["First.", "Second."]) as services:
        reply_to(services.consultations.ask("One?"))
        idle = IdleUnloader(services.engine, lambda: 1, services.consultations.unload)
        idle.look(0.0)
        assert idle.look(MINUTE)
        assert services.engine.loaded is None
        assert reply_to(services.consultations.ask("Two?")).text == "Second."
        assert services.engine.loaded is not None


def test_what_the_cache_holds_is_saved_before(
    consilium_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded, save = [], Snapshots.save

    def seen(snapshots: Snapshots) -> None:
        loaded.append(services.engine.loaded is not None)
        save(snapshots)

    monkeypatch.setattr(Snapshots, "save", seen)
    with scripted_services(Home(consilium_home), replies=["Yes."]) as services:
        reply_to(services.consultations.ask("One?"))
        loaded.clear()  # before the first load
        assert services.consultations.unload()
        assert loaded == [True]
        assert services.engine.loaded is None


def test_a_question_in_the_moment_of_an_unloading_waits_and_is_answered(
    consilium_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with scripted_services(Home(consilium_home), replies=["First.", "Second."]) as services:
        reply_to(services.consultations.ask("One?"))
        unload, begun, go = services.engine.unload, threading.Event(), threading.Event()

        def slow() -> object:
            begun.set()
            assert go.wait(10)
            return unload()

        monkeypatch.setattr(services.engine, "unload", slow)
        idle = threading.Thread(target=services.consultations.unload)
        idle.start()
        assert begun.wait(10)
        events = services.consultations.ask("Two?")
        assert isinstance(next(events), ReplyStarted), "it is stored before anything is waited for"
        monkeypatch.setattr(services.engine, "unload", unload)
        threading.Timer(0.1, go.set).start()
        assert reply_to(events).text == "Second."
        idle.join()


def test_nothing_is_unloaded_under_a_reply(consilium_home: Path) -> None:
    with scripted_services(Home(consilium_home), replies=["one two three"]) as services:
        events = services.consultations.ask("One?")
        next(events)
        assert not services.consultations.unload()
        assert reply_to(events).text == "one two three"
        assert services.consultations.unload()


@pytest.mark.parametrize("notice", ["", "It is not locked."])
def test_what_was_not_granted_is_said(consilium_home: Path, notice: str) -> None:
    options = ["--notice", notice] if notice else []
    with scripted_services(Home(consilium_home), *options, replies=["Yes."]) as services:
        services.change_settings(lock_memory=True)
        events = list(services.consultations.ask("One?"))
    said = {event.notice for event in events if isinstance(event, ModelLoading)} - {""}
    assert said == ({notice} if notice else set())
