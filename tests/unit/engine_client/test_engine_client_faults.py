"""An engine that dies, hangs, lies or fails is said to have done so."""

from __future__ import annotations

import time
from pathlib import Path

import psutil
import pytest

from app.core.consultations.messages import Sampling
from app.core.engine_protocol import PROTOCOL_VERSION, Token
from app.errors import (
    ConsiliumError,
    EngineDied,
    EngineError,
    EngineOfOtherVersion,
    EngineOutOfMemory,
    EngineSilent,
    ModelNotFound,
    ModelUnreadable,
    NoModel,
    PromptTooLong,
)
from app.services.engine.engine_client import EngineClient
from app.services.engine.engine_requests import Waiting, patience_s
from tests.helpers.engine_clients import ASKED, MODEL, Make, answer, children


@pytest.mark.parametrize("fault", ["--die", "--exit"])
@pytest.mark.parametrize("point", ["prompt", "token", "token:2"])
def test_an_engine_that_dies_in_a_reply_is_noticed_and_restarted(
    make: Make, tmp_path: Path, fault: str, point: str
) -> None:
    client = make(fault, point, "--once", str(tmp_path / "done"), replies=["one two three"])
    client.load(MODEL)
    shown = ""
    with pytest.raises(EngineDied, match=r"signal 9|exit status 3") as error:
        for event in client.generate(ASKED, Sampling()):
            shown += event.text if isinstance(event, Token) else ""
    assert "starts again" in str(error.value)
    assert shown == ("one two" if point == "token:2" else "")
    assert client.loaded is None and client.ready is None
    with pytest.raises(EngineDied):
        next(client.generate(ASKED, Sampling()))
    client.load(MODEL)
    assert answer(client)[0] == "one two three"


def test_an_engine_that_dies_while_it_loads_names_the_model(make: Make, tmp_path: Path) -> None:
    client = make("--die", "load", "--once", str(tmp_path / "done"))
    with pytest.raises(EngineDied, match=r"tiny\.gguf"):
        client.load(MODEL)
    client.load(MODEL)
    assert client.loaded is not None


def test_an_engine_that_dies_at_its_start_is_noticed(make: Make) -> None:
    with pytest.raises(EngineDied, match="exit status 3"):
        make("--exit", "ready").load(MODEL)


def test_an_engine_that_is_killed_between_two_replies_is_noticed(make: Make) -> None:
    before = children()
    client = make()
    client.load(MODEL)
    for pid in children() - before:
        psutil.Process(pid).kill()
    deadline = time.monotonic() + 60
    while client.loaded is not None and time.monotonic() < deadline:
        time.sleep(0.01)
    assert client.loaded is None
    with pytest.raises(EngineDied):
        client.count(ASKED)


@pytest.mark.parametrize("point", ["ready", "load", "prompt", "token:2", "count"])
def test_an_engine_that_hangs_is_killed(
    make: Make, point: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.engine.engine_requests.FROM_DISK", 1)
    before = children()
    client = make("--hang", point, silence_s=2.5, replies=["one two three"])
    with pytest.raises(EngineSilent, match="gave no sign"):
        client.load(MODEL)
        client.count(ASKED)
        list(client.generate(ASKED, Sampling()))
    assert client.loaded is None
    assert children() == before


@pytest.mark.parametrize("point", ["ready", "load", "token:1"])
def test_an_engine_that_writes_rubbish_is_ended(make: Make, point: str) -> None:
    before = children()
    client = make("--rubbish", point)
    with pytest.raises(EngineDied, match="cannot be understood"):
        client.load(MODEL)
        list(client.generate(ASKED, Sampling()))
    assert children() == before


def test_another_protocol_version_is_said(make: Make) -> None:
    before = children()
    client = make("--protocol", str(PROTOCOL_VERSION + 1))
    with pytest.raises(EngineOfOtherVersion, match="Install Consilium again"):
        client.start()
    assert children() == before


def test_an_engine_that_cannot_be_started_is_said(tmp_path: Path) -> None:
    client = EngineClient([str(tmp_path / "missing")])
    with pytest.raises(EngineDied, match="could not be started"):
        client.load(MODEL)
    client.close()


@pytest.mark.parametrize(
    ("point", "code", "error"),
    [
        ("load", "model_not_found", ModelNotFound),
        ("load", "model_unreadable", ModelUnreadable),
        ("load", "out_of_memory", EngineOutOfMemory),
        ("count", "no_model", NoModel),
        ("prompt", "prompt_too_long", PromptTooLong),
        ("prompt", "bad_request", EngineError),
        ("prompt", "decode", EngineError),
    ],
)
def test_each_failure_has_its_own_error(
    make: Make, point: str, code: str, error: type[ConsiliumError]
) -> None:
    client = make("--fail", point, code)
    with pytest.raises(error, match="The script says"):
        client.load(MODEL)
        client.count(ASKED)
        list(client.generate(ASKED, Sampling()))
    assert client.ready is not None, "the engine goes on"


def test_a_failed_load_leaves_no_model(make: Make, tmp_path: Path) -> None:
    done = tmp_path / "done"
    done.touch()
    client = make("--fail", "load", "model_unreadable", "--once", str(done))
    client.load(MODEL)
    done.unlink()
    with pytest.raises(ModelUnreadable):
        client.load(Path("/models/other.gguf"))
    assert client.loaded is None and client.loaded_path is None


def test_without_a_model_nothing_is_answered(make: Make) -> None:
    client = make()
    with pytest.raises(NoModel):
        client.count(ASKED)
    with pytest.raises(NoModel):
        next(client.generate(ASKED, Sampling()))
    client.start()
    with pytest.raises(NoModel):
        next(client.generate(ASKED, Sampling()))


def test_weights_may_take_longer_than_tokens_and_a_slow_engine_longer_than_a_quick_one() -> None:
    token, load, slow = Waiting(1), Waiting(2, first=True), Waiting(3, longest_s=90.0)
    assert patience_s(token, 120.0) == 120.0
    assert patience_s(load, 120.0) == 360.0
    assert patience_s(slow, 120.0) == 360.0
    slow.cancelled = True
    assert patience_s(slow, 120.0) == 20.0


def test_an_engine_that_goes_on_slowly_is_not_taken_for_hung(make: Make) -> None:
    client = make("--pace", "700", silence_s=1.5, replies=["one two three four"])
    client.load(MODEL)
    assert answer(client)[0] == "one two three four"
