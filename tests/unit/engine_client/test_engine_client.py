"""Whatever the engine does, its client says what happened, and never hangs."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

import msgspec
import psutil
import pytest

from app.core.consultations.messages import Sampling
from app.core.engine_protocol import PROTOCOL_VERSION, Finished, FinishReason, PromptProgress, Token
from app.core.prompts.prompt_formats import Segment
from app.errors import (
    EngineBusy,
    EngineDied,
    EngineOutOfMemory,
    LoadCancelled,
)
from app.services.engine import engine_process
from app.services.engine.engine_asides import read_ahead
from app.services.engine.engine_outcomes import died
from app.services.engine.engine_process import Ending
from tests.helpers.engine_clients import ASKED, MODEL, Make, answer, children, text_of

# What goes well


def test_a_debugger_is_kept_from_the_engines_memory(make: Make) -> None:
    """llama.cpp starts one where it gives up, and what it prints goes to the log."""
    client = make()
    client.load(MODEL)
    (engine,) = [each for each in psutil.Process().children() if "engine" in str(each.cmdline())]
    assert engine.environ()["GGML_NO_BACKTRACE"] == "1"


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
    assert hello == {"type": "hello", "protocol": PROTOCOL_VERSION}
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


def test_the_passphrase_is_not_handed_to_the_engine(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONSILIUM_PASSPHRASE", "sixteen wild geese")
    before = children()
    make().start()
    (engine,) = children() - before
    assert "sixteen wild geese" not in psutil.Process(engine).environ().values()


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
    monkeypatch.setattr("app.services.engine.engine_requests.CANCEL_S", 0.5)
    client = make("--hang", "token:2", replies=["one two three"])
    client.load(MODEL)
    reply = client.generate(ASKED, Sampling())
    events = [next(reply), next(reply), next(reply)]
    threading.Timer(0.1, client.cancel).start()
    events += list(reply)
    assert isinstance(events[-1], Finished) and events[-1].reason is FinishReason.CANCELLED
    assert client.loaded is None
    assert text_of(events) == "one two"


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
    monkeypatch.setattr("app.services.engine.engine_client.CLOSE_S", 0.3)
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
        "It starts again with the next answer."
    )


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's counters are Linux's")
def test_the_kernels_counter_of_memory_kills_is_read(tmp_path: Path) -> None:
    counters = tmp_path / "memory.events"
    counters.write_text("low 0\noom 2\noom_kill 3\noom_group_kill 0\n")
    assert engine_process.memory_kills_of(counters) == 3
    assert engine_process.oom_kills() >= 0


def test_nothing_is_sent_behind_a_reply(make: Make) -> None:
    client = make(replies=["one two three four"])
    client.load(MODEL)
    generated = client.generate([Segment("Hello")], Sampling(seed=1))
    next(generated)
    assert read_ahead(client, [Segment("Hello a")], [Segment("Hello b")]) is None
    generated.close()
    answer = read_ahead(client, [Segment("Hello you")], [Segment("Hello me")])
    assert answer is not None and answer().tokens == 1
