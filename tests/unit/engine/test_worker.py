"""What is asked while a prompt is read ahead, or ways to compute are tried, in the engine's own
process: it ends in the middle, what it had computed stays, and nothing is told of any text."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.consultations.messages import Sampling
from app.core.engine_protocol import (
    Cancel,
    Event,
    Failed,
    Finished,
    Generate,
    Hello,
    Loaded,
    LoadModel,
    PromptProgress,
    Read,
    ReadAhead,
    Ready,
    Request,
    Score,
    Scored,
    decode_event,
    encode,
)
from app.core.engine_trials import TriedOut, TryOut
from app.core.models.compute_choice import ComputeChoice
from app.core.prompts.prompt_formats import Segment
from app.services.engine.engine_process import child_environment
from tests.helpers.engine_models import Shape, write_model
from tests.helpers.tree import ROOT

# A batch of its prompt takes a good part of a second.
SLOW = Shape(context=4096, width=256, hidden=1024, layers=12, heads=4, kv_heads=2)
START = Segment("<s>", special=True)
SECRET = "a secret of a patient "
LONG = SECRET * 150
AHEAD = ReadAhead(2, (START, Segment(LONG + "a")), (START, Segment(LONG + "1")))
SHORT = (START, Segment("What is sepsis?"))


class Engine:
    """Its process, by lines."""

    def __init__(self, log: Path) -> None:
        with log.open("wb") as errors:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "app.engine"],
                cwd=ROOT,
                env=child_environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
            )

    def ask(self, request: Request) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(encode(request))
        self._process.stdin.flush()

    def wait_for(self, *kinds: type) -> Event:
        """The next event of these kinds."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if isinstance(event := decode_event(line), kinds):
                return event
        raise AssertionError("the engine ended")

    def close(self) -> None:
        self._process.communicate(timeout=30)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return write_model(tmp_path / "slow.gguf", shape=SLOW)


@pytest.fixture
def engine(tmp_path: Path, model: Path) -> Iterator[Engine]:
    engine = Engine(tmp_path / "log")
    assert isinstance(engine.wait_for(Ready), Ready)
    engine.ask(Hello())
    engine.ask(LoadModel(1, str(model), context=4096, threads=1, gpu_layers=0))
    engine.wait_for(Loaded)
    yield engine
    engine.close()
    assert SECRET not in (tmp_path / "log").read_text()


def begin_reading(engine: Engine) -> None:
    engine.ask(AHEAD)
    progress = engine.wait_for(PromptProgress)
    assert isinstance(progress, PromptProgress) and progress.done < progress.total


def ended_early(engine: Engine) -> Read:
    read = engine.wait_for(Read)
    assert isinstance(read, Read) and 0 < read.computed < len(LONG)
    return read


def test_a_cancel_ends_it_in_the_middle_and_what_was_read_stays(engine: Engine) -> None:
    begin_reading(engine)
    engine.ask(Cancel(AHEAD.id))
    read = ended_early(engine)
    engine.ask(Generate(3, AHEAD.segments, Sampling(temperature=0), max_tokens=1))
    finished = engine.wait_for(Finished, Failed)
    assert isinstance(finished, Finished) and finished.tokens.cached == read.tokens


def test_a_cancel_of_another_request_ends_it_too(engine: Engine) -> None:
    """It was about to be asked for: what is read ahead must not make its successor wait."""
    begin_reading(engine)
    engine.ask(Cancel(99))
    ended_early(engine)


def test_scores_do_not_wait_for_it(engine: Engine) -> None:
    begin_reading(engine)
    engine.ask(Score(3, SHORT, (" A", " B")))
    ended_early(engine)
    scored = engine.wait_for(Scored, Failed)
    assert isinstance(scored, Scored) and len(scored.logprobs) == 2


def test_another_load_does_not_wait_for_it(engine: Engine, model: Path) -> None:
    begin_reading(engine)
    engine.ask(LoadModel(3, str(model), context=1024, threads=1, gpu_layers=0))
    ended_early(engine)
    loaded = engine.wait_for(Loaded, Failed)
    assert isinstance(loaded, Loaded) and loaded.model.context == 1024


def test_a_question_lets_the_batch_under_way_end_and_goes_on_from_it(engine: Engine) -> None:
    begin_reading(engine)
    engine.ask(Generate(3, AHEAD.segments, Sampling(temperature=0), max_tokens=1))
    read = ended_early(engine)
    finished = engine.wait_for(Finished, Failed)
    assert isinstance(finished, Finished) and finished.tokens.cached == read.tokens


@pytest.mark.parametrize("asked", ["question", "ahead"])
def test_whatever_is_asked_ends_a_trial(engine: Engine, asked: str) -> None:
    choices = (ComputeChoice(), ComputeChoice(repack=False)) * 8
    engine.ask(TryOut(2, choices, alone=True))
    engine.wait_for(PromptProgress)
    if asked == "question":
        engine.ask(Generate(3, SHORT, Sampling(temperature=0), max_tokens=1))
    else:
        engine.ask(ReadAhead(3, AHEAD.segments, AHEAD.other))
    tried = engine.wait_for(TriedOut)
    assert isinstance(tried, TriedOut) and tried.possible and tried.speeds == ()
    assert isinstance(engine.wait_for(Finished, Read, Failed), Finished | Read)
