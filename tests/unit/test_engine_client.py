"""Whatever the engine does, its client says what happened, and never hangs."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import psutil
import pytest

from app.core.messages import Sampling
from app.core.prompt_formats import Segment
from app.core.protocol import Finished, FinishReason, PromptProgress, Token
from app.errors import (
    ConsiliumError,
    EngineBusy,
    EngineDied,
    EngineError,
    EngineOutOfMemory,
    EngineSilent,
    InternalError,
    LoadCancelled,
    ModelNotFound,
    ModelUnreadable,
    NoModel,
    PromptTooLong,
)
from app.services import engine_process
from app.services.engine_client import EngineClient
from app.services.engine_outcomes import died
from app.services.engine_process import Ending
from tests.helpers.scripted_engine import scripted_command

ASKED = (Segment("<s>", special=True), Segment("What is sepsis ?"))
MODEL = Path("/models/tiny.gguf")
Make = Callable[..., EngineClient]


@pytest.fixture
def make() -> Iterator[Make]:
    """Clients of scripted engines, closed at the end."""
    clients: list[EngineClient] = []

    def make(*options: str, silence_s: float = 60.0, **kwargs: object) -> EngineClient:
        replies = kwargs.pop("replies", ())
        command = scripted_command(*options, replies=replies)  # type: ignore[arg-type]
        clients.append(EngineClient(command, silence_s=silence_s, **kwargs))  # type: ignore[arg-type]
        return clients[-1]

    yield make
    for client in clients:
        client.close()


def text_of(events: list[PromptProgress | Token | Finished]) -> str:
    return "".join(event.text for event in events if isinstance(event, Token))


def answer(client: EngineClient, **options: object) -> tuple[str, Finished]:
    events = list(client.generate(ASKED, Sampling(), **options))  # type: ignore[arg-type]
    assert isinstance(events[-1], Finished)
    return text_of(events), events[-1]


def children() -> set[int]:
    return {child.pid for child in psutil.Process().children(recursive=True)}


# What goes well


def test_nothing_starts_before_it_is_needed(make: Make) -> None:
    before = children()
    client = make()
    assert client.ready is None and client.loaded is None and client.loaded_path is None
    client.cancel()
    client.close()
    assert children() == before


def test_load_count_and_generate(make: Make) -> None:
    client = make(replies=["Sepsis is serious."])
    fractions: list[float] = []
    loaded = client.load(MODEL, context=100, on_progress=fractions.append)
    assert fractions == [0.5, 1.0]
    assert client.loaded == loaded.model and client.loaded_path == MODEL
    assert loaded.model.context == 100
    assert client.ready is not None and client.ready.llama_cpp == "scripted"
    assert client.count(ASKED) == 5
    text, finished = answer(client)
    assert text == "Sepsis is serious."
    assert finished.reason is FinishReason.END_OF_TURN
    assert answer(client)[1].tokens.cached == 4


def test_what_is_asked_reaches_the_engine_as_it_is(make: Make, tmp_path: Path) -> None:
    record = tmp_path / "requests"
    client = make("--record", str(record))
    client.load(MODEL, context=7000, gpu_layers=3, threads=2)
    sampling = Sampling(temperature=0.7, seed=5)
    list(client.generate(ASKED, sampling, max_tokens=9, stop=("###",), ignore_end=True))
    client.close()
    hello, load, generate, *rest = [
        msgspec.json.decode(line) for line in record.read_bytes().splitlines()
    ]
    assert hello == {"type": "hello", "protocol": 1}
    assert (load["path"], load["context"], load["gpu_layers"], load["threads"]) == (
        str(MODEL),
        7000,
        3,
        2,
    )
    assert generate["sampling"] == msgspec.to_builtins(sampling)
    assert (generate["max_tokens"], generate["stop"], generate["ignore_end"]) == (9, ["###"], True)
    assert generate["segments"][0]["special"] is True
    assert rest == [{"type": "shutdown"}]


def test_counting_goes_on_while_a_reply_is_written(make: Make) -> None:
    client = make(replies=["a b c"])
    client.load(MODEL)
    reply = client.generate(ASKED, Sampling())
    next(reply)
    with pytest.raises(EngineBusy):
        next(client.generate(ASKED, Sampling()))
    with pytest.raises(EngineBusy):
        client.load(MODEL)
    assert client.count(ASKED) == 5
    assert text_of(list(reply)) == "a b c"
    assert answer(client)[0] == "a b c"


def test_a_megabyte_of_prompt_arrives(make: Make) -> None:
    client = make()
    client.load(MODEL)
    assert client.count([Segment("word " * 200_000)]) == 200_000


def test_the_engines_own_words_go_to_the_log(make: Make) -> None:
    lines: list[str] = []
    client = make("--exit", "load", log=lines.append)
    with pytest.raises(EngineDied):
        client.load(MODEL)
    assert "scripted engine: last words" in lines


# Cancel


def test_a_cancel_ends_a_reply(make: Make) -> None:
    client = make("--pace", "20", replies=["word " * 500])
    client.load(MODEL)
    seen: list[PromptProgress | Token | Finished] = []
    for event in client.generate(ASKED, Sampling()):
        seen.append(event)
        if len(seen) == 4:
            client.cancel()
    assert isinstance(seen[-1], Finished)
    assert seen[-1].reason is FinishReason.CANCELLED
    assert len(seen) < 10
    assert client.loaded is not None
    client.cancel()  # nothing runs: nothing happens
    assert answer(client, max_tokens=2)[1].reason is FinishReason.LENGTH


def test_a_cancel_ends_prompt_processing(make: Make) -> None:
    client = make("--prompt-steps", "1000", "--prompt-pace", "10")
    client.load(MODEL)
    reply = client.generate(ASKED, Sampling())
    next(reply)
    client.cancel()
    events = list(reply)
    assert isinstance(events[-1], Finished) and events[-1].reason is FinishReason.CANCELLED
    assert not text_of(events)


def test_a_cancel_ends_a_load(make: Make) -> None:
    client = make("--load-steps", "1000", "--load-pace", "10")
    with pytest.raises(LoadCancelled):
        client.load(MODEL, on_progress=lambda fraction: client.cancel())
    assert client.loaded is None


def test_closing_the_iterator_cancels_its_request(make: Make, tmp_path: Path) -> None:
    record = tmp_path / "requests"
    client = make("--pace", "20", "--record", str(record), replies=["word " * 500, "next"])
    client.load(MODEL)
    reply = client.generate(ASKED, Sampling())
    next(reply)
    reply.close()  # type: ignore[attr-defined]
    assert answer(client)[0] == "next"
    assert b'"cancel"' in record.read_bytes()


@pytest.mark.parametrize("fault", [("--die", "token:3"), ("--exit", "token:3")])
def test_an_engine_that_dies_after_a_cancel_was_cancelled(
    make: Make, fault: tuple[str, str]
) -> None:
    client = make("--deaf", "--pace", "30", *fault, replies=["one two three four"])
    client.load(MODEL)
    events = []
    for event in client.generate(ASKED, Sampling(seed=11)):
        events.append(event)
        if isinstance(event, Token) and event.text == " two":
            client.cancel()
    finished = events[-1]
    assert isinstance(finished, Finished)
    assert finished.reason is FinishReason.CANCELLED
    assert finished.tokens.completion == 3 and finished.tokens.prompt == 5
    assert finished.seed == 11
    assert client.loaded is None


def test_an_engine_that_ignores_a_cancel_is_killed(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.engine_client.CANCEL_S", 0.5)
    client = make("--hang", "token:2", replies=["one two three"])
    client.load(MODEL)
    reply = client.generate(ASKED, Sampling())
    events = [next(reply), next(reply), next(reply)]
    threading.Timer(0.1, client.cancel).start()
    started = time.monotonic()
    events += list(reply)
    assert isinstance(events[-1], Finished) and events[-1].reason is FinishReason.CANCELLED
    assert time.monotonic() - started < 10
    assert client.loaded is None
    assert text_of(events) == "one two"


# Faults


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
    assert "Send again" in str(error.value)
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
    deadline = time.monotonic() + 10
    while client.loaded is not None and time.monotonic() < deadline:
        time.sleep(0.01)
    assert client.loaded is None
    with pytest.raises(EngineDied):
        client.count(ASKED)


@pytest.mark.parametrize("point", ["ready", "load", "prompt", "token:2", "count"])
def test_an_engine_that_hangs_is_killed(make: Make, point: str) -> None:
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


def test_another_protocol_version_is_our_mistake(make: Make) -> None:
    before = children()
    client = make("--protocol", "2")
    with pytest.raises(InternalError, match="another version"):
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


# The end


def test_closing_ends_the_engine_and_what_runs(make: Make) -> None:
    before = children()
    client = make("--pace", "50", replies=["word " * 500])
    client.load(MODEL)
    reply = client.generate(ASKED, Sampling())
    next(reply)
    client.close()
    events = list(reply)
    assert isinstance(events[-1], Finished) and events[-1].reason is FinishReason.CANCELLED
    assert children() == before
    client.close()
    with pytest.raises(EngineDied, match="shut down"):
        client.load(MODEL)


def test_an_engine_that_does_not_want_to_end_is_killed(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.engine_client.CLOSE_S", 0.3)
    before = children()
    client = make("--stubborn")
    client.load(MODEL)
    client.close()
    assert children() == before


def test_the_engine_outlives_the_thread_that_asked_for_it(make: Make) -> None:
    client = make()
    thread = threading.Thread(target=client.load, args=(MODEL,))
    thread.start()
    thread.join()
    time.sleep(0.2)
    assert answer(client)[0] == "This is a scripted reply."


# What is said


def test_a_full_memory_is_told_from_another_kill() -> None:
    assert isinstance(died(Ending(-9, out_of_memory=True)), EngineOutOfMemory)
    error = died(Ending(-9))
    assert isinstance(error, EngineDied)
    assert str(error) == (
        "The engine ended unexpectedly (signal 9); what was written is kept. "
        "Send again to restart it."
    )


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's counters are Linux's")
def test_the_kernels_counter_of_memory_kills_is_read(tmp_path: Path) -> None:
    counters = tmp_path / "memory.events"
    counters.write_text("low 0\noom 2\noom_kill 3\noom_group_kill 0\n")
    assert engine_process._counter(counters) == 3
    assert engine_process.oom_kills() >= 0
