"""The real engine as a process: replies, kills, cancels, and that it never outlives its client."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from app.core.consultations.messages import Sampling
from app.core.engine_protocol import (
    Finished,
    FinishReason,
    Generate,
    LoadModel,
    PromptProgress,
    Token,
    encode,
)
from app.core.prompts.prompt_formats import Segment
from app.errors import EngineDied, ModelNotFound, ModelUnreadable
from app.services.engine.engine_client import EngineClient
from tests.helpers.engine_models import Shape, Tweaks, write_model
from tests.helpers.tree import ROOT

pytestmark = pytest.mark.e2e

ASKED = (Segment("<s>", special=True), Segment("Hello>"))
GREEDY = Sampling(temperature=0)
# Its prompts take seconds, so that a cancel falls into the middle of one batch of 512 tokens.
SLOW = Shape(context=4096, width=256, hidden=1024, layers=12, heads=4, kv_heads=2)


@pytest.fixture
def client() -> Iterator[EngineClient]:
    client = EngineClient()
    yield client
    client.close()


def answer(
    client: EngineClient, sampling: Sampling = GREEDY, **options: object
) -> tuple[str, Finished]:
    events = list(client.generate(ASKED, sampling, **options))  # type: ignore[arg-type]
    assert isinstance(events[-1], Finished)
    return "".join(event.text for event in events if isinstance(event, Token)), events[-1]


def engine_of(parent: psutil.Process) -> psutil.Process:
    """The engine among the children of a process."""
    return next(
        child for child in parent.children(recursive=True) if "app.engine" in child.cmdline()
    )


def wait_for(condition: Callable[[], bool], seconds: float = 10.0) -> bool:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def test_a_model_is_loaded_and_answers(client: EngineClient, tmp_path: Path) -> None:
    path = write_model(tmp_path / "Ünïcode model.gguf", writes="Fièvr:39°,🤒!")
    loaded = client.load(path, threads=1)
    assert loaded.model.name == "tiny" and loaded.load_ms > 0
    ready = client.ready
    assert ready is not None
    assert any(device.kind == "cpu" and device.memory_total > 0 for device in ready.devices)
    text, finished = answer(client)
    assert text == "Fièvr:39°,🤒!"
    assert finished.reason is FinishReason.END_OF_TURN
    assert finished.timings.first_token_ms > 0 and finished.timings.decode_tps > 0
    assert client.count(ASKED) == finished.tokens.prompt


def test_the_same_turns_give_the_same_replies_after_a_restart(tmp_path: Path) -> None:
    path = write_model(tmp_path / "random.gguf")
    replies = []
    for _ in range(2):
        client = EngineClient()
        client.load(path, threads=1)
        history: tuple[Segment, ...] = (Segment("<s>", special=True),)
        for seed, question in enumerate(("Hello>", "And now?", "Why?")):
            history += (Segment(question),)
            # So hot that the last bits of the logits decide.
            sampling = Sampling(temperature=1.5, top_k=0, top_p=1.0, min_p=0.0, seed=seed)
            text = ""
            for event in client.generate(history, sampling, max_tokens=40):
                text += event.text if isinstance(event, Token) else ""
            replies.append(text)
            history += (Segment(text, prefix_space=False),)
        client.close()
    assert replies[:3] == replies[3:]
    assert len(set(replies)) == 3


def test_bad_files_are_said_and_the_engine_goes_on(client: EngineClient, tmp_path: Path) -> None:
    good = write_model(tmp_path / "good.gguf", writes="abc")
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(good.read_bytes()[:200_000])
    with pytest.raises(ModelNotFound):
        client.load(tmp_path / "gone.gguf")
    for path in (cut, write_model(tmp_path / "x.gguf", tweaks=Tweaks(architecture="unheard-of"))):
        with pytest.raises(ModelUnreadable, match=path.name):
            client.load(path)
    client.load(good, threads=1)
    assert answer(client)[0] == "abc"


def test_what_was_streamed_stays_when_the_engine_is_killed(
    client: EngineClient, tmp_path: Path
) -> None:
    path = write_model(tmp_path / "endless.gguf", writes="abcdefghij", loops=True)
    client.load(path, threads=1)
    shown, killed = "", False
    with pytest.raises(EngineDied, match="signal 9"):
        for event in client.generate(ASKED, GREEDY):
            if isinstance(event, Token):
                shown += event.text
                if len(shown) >= 20 and not killed:
                    killed = True
                    engine_of(psutil.Process()).kill()
    assert shown.startswith("abcdefghij" * 2)
    client.load(path, threads=1)
    assert answer(client, max_tokens=4)[0] == "abcd"


def test_a_cancel_takes_effect_in_the_middle_of_a_prompt(
    client: EngineClient, tmp_path: Path
) -> None:
    client.load(write_model(tmp_path / "slow.gguf", shape=SLOW), threads=1)
    prompt = (Segment("q" * 4000),)
    reply = client.generate(prompt, GREEDY, max_tokens=1)
    first = next(reply)
    assert isinstance(first, PromptProgress) and first.done == 0
    time.sleep(0.1)  # the first batch takes much longer than this
    client.cancel()
    events = list(reply)
    finished = events[-1]
    assert isinstance(finished, Finished) and finished.reason is FinishReason.CANCELLED
    assert events == [finished], "no batch was finished before the cancel, so it fell into one"
    assert answer(client, max_tokens=3)[1].reason is FinishReason.LENGTH


STARTER = """
import sys, time
from pathlib import Path
from app.core.consultations.messages import Sampling
from app.core.prompts.prompt_formats import Segment
from app.services.engine.engine_client import EngineClient
client = EngineClient()
client.load(Path(sys.argv[1]), threads=1)
for event in client.generate((Segment("q" * 4000),), Sampling(), ignore_end=True):
    print("event", flush=True)
"""


def test_no_engine_outlives_a_client_that_is_killed(tmp_path: Path) -> None:
    model = write_model(tmp_path / "slow.gguf", shape=SLOW)
    root = ROOT
    starter = subprocess.Popen(
        [sys.executable, "-c", STARTER, str(model)],
        stdout=subprocess.PIPE,
        cwd=root,
    )
    assert starter.stdout is not None
    with starter.stdout:
        assert starter.stdout.readline() == b"event\n"  # it computes the first batch now
        engine = engine_of(psutil.Process(starter.pid))
        starter.kill()
        starter.wait()
    assert wait_for(lambda: not engine.is_running()), "the engine is still there"


def test_the_engine_ends_when_its_input_closes_while_it_computes(tmp_path: Path) -> None:
    model = write_model(tmp_path / "slow.gguf", shape=SLOW)
    with subprocess.Popen(
        [sys.executable, "-m", "app.engine"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
    ) as engine:
        assert engine.stdin is not None and engine.stdout is not None
        engine.stdin.write(encode(LoadModel(1, str(model), threads=1)))
        engine.stdin.write(encode(Generate(2, (Segment("q" * 4000),), GREEDY)))
        engine.stdin.flush()
        while b'"prompt_progress"' not in engine.stdout.readline():
            pass
        engine.stdin.close()
        assert engine.wait(60) == 0
        said = engine.stdout.read()
        assert b'"cancelled"' in said, "it came to the end of the prompt"


def test_a_ctrl_c_in_the_terminal_is_not_the_engines(client: EngineClient, tmp_path: Path) -> None:
    client.load(write_model(tmp_path / "m.gguf", writes="abc"), threads=1)
    os.kill(engine_of(psutil.Process()).pid, signal.SIGINT)
    time.sleep(0.2)
    assert answer(client)[0] == "abc"


def test_a_stopped_engine_is_no_hang(tmp_path: Path) -> None:
    client = EngineClient(silence_s=3.0)
    client.load(write_model(tmp_path / "m.gguf", writes="abc"), threads=1)
    engine = engine_of(psutil.Process())
    engine.suspend()
    with pytest.raises(Exception, match="gave no sign"):
        # More than a pipe holds: sending must not block either.
        client.count([Segment("x" * 1_000_000)])
    assert wait_for(lambda: not engine.is_running())
    client.close()


def test_nothing_of_a_consultation_is_logged(tmp_path: Path) -> None:
    lines: list[str] = []
    client = EngineClient(log=lines.append)
    client.load(write_model(tmp_path / "m.gguf", writes="zqjxv"), threads=1)
    typed = Segment("Xylographic Zebrafish>")
    client.count((typed,))
    list(client.generate((typed,), GREEDY))
    with pytest.raises(Exception, match="tokens"):
        list(client.generate((Segment(typed.text * 100),), GREEDY))
    client.close()
    logged = "\n".join(lines)
    assert "llama_model_loader" in logged
    assert "Xylographic" not in logged and "zqjxv" not in logged
