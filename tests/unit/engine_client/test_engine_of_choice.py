"""One engine at a time: that of this computer, or the worker of a clinic's server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from app.core.consultations.messages import Sampling
from app.core.engine_protocol import Token
from app.core.models.clinic_server import ClinicServer
from app.core.prompts.segments import Segment
from app.services.engine.engine_of_choice import EngineOfChoice
from tests.helpers.scripted_engine import scripted_command
from tests.helpers.scripted_server import ScriptedServer, scripted_server

ASKED = (Segment("Chest pain?"),)


@pytest.fixture
def engine() -> Iterator[EngineOfChoice]:
    made = EngineOfChoice(scripted_command("--gpu", "1000", replies=["Here."]))
    yield made
    made.close()


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with scripted_server() as made:
        yield made


def answer(engine: EngineOfChoice) -> str:
    events = engine.generate(ASKED, Sampling(temperature=0))
    return "".join(event.text for event in events if isinstance(event, Token)).strip()


def programs() -> list[str]:
    found = psutil.Process().children(recursive=True)
    return ["remote" if "app.remote" in each.cmdline() else "here" for each in found]


def test_they_take_turns_and_one_runs_at_a_time(
    engine: EngineOfChoice, server: ScriptedServer
) -> None:
    told: list[str] = []
    engine.on_asked = lambda asked: told.append(asked.name)
    named = ClinicServer("Ward", server.url)
    for _ in range(2):
        engine.unload()
        engine.load(Path("tiny.gguf"))
        assert answer(engine) == "Here." and programs() == ["here"]
        before = len(told)
        engine.load(Path(server.url), server=named)
        assert engine.loaded is not None and engine.loaded.server == server.url
        assert answer(engine) == server.script.reply and programs() == ["remote"]
        assert len(told) == before + 1
        engine.count(ASKED, draft=True)
        assert len(told) == before + 1
        engine.count(ASKED)  # its text goes to the server's tokenizer
        engine.count(ASKED)
        assert len(told) == before + 2
        assert answer(engine) == server.script.reply and len(told) == before + 2
    assert told == ["Ward"] * 4


def test_a_question_that_was_too_long_and_one_that_is_sent_later_are_two(
    engine: EngineOfChoice, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    engine.on_asked = lambda asked: told.append(asked.name)
    engine.load(Path(server.url), server=ClinicServer("Ward", server.url))
    now = 1000.0
    monkeypatch.setattr("app.services.engine.engine_of_choice.time.monotonic", lambda: now)
    engine.count(ASKED)
    engine.count(ASKED)
    assert len(told) == 1
    now += 6  # it was shortened meanwhile
    engine.count(ASKED)
    assert len(told) == 2


def test_the_devices_of_this_computer_are_known_while_a_server_answers(
    engine: EngineOfChoice, server: ScriptedServer
) -> None:
    engine.load(Path(server.url), server=ClinicServer("Ward", server.url))
    (device,) = engine.devices_here()
    assert device.memory_total == 1000 and programs() == ["remote"]
    assert engine.loaded is not None and engine.loaded.server == server.url
