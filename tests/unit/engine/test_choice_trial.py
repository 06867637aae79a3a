"""A trial measures each choice, touches nothing of the loaded model, and ends for anything else."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.engine_protocol import Event
from app.core.engine_trials import TriedOut, TryOut
from app.core.models.compute_choice import ComputeChoice
from app.core.prompts.prompt_formats import Segment
from app.engine import choice_trial
from app.engine.abort import AbortFlag
from app.engine.choice_trial import try_out
from app.engine.loaded_model import Model
from tests.helpers.engine_models import Shape, write_model
from tests.unit.engine.conftest import Load
from tests.unit.engine.test_decode import ask

QUESTION = (Segment("<s>", special=True), Segment("q" * 100))
CHOICES = (
    ComputeChoice(),
    ComputeChoice(repack=False),
    ComputeChoice(flash_attention=False),
    ComputeChoice(repack=False, flash_attention=False),
)


@pytest.fixture(autouse=True)
def no_judgement(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other tests may have the processor."""
    monkeypatch.setattr(choice_trial, "WANTED_SHARE", 0.0)


@pytest.fixture
def model(tmp_path: Path, load: Load) -> Model:
    return load(write_model(tmp_path / "m.gguf", shape=Shape(context=2048)), context=2048)


def tried(
    model: Model, flag: AbortFlag | None = None, *, awaited: bool = False, alone: bool = False
) -> TriedOut:
    events: list[Event] = []
    try_out(model, TryOut(7, CHOICES, alone), flag or AbortFlag(), events.append, lambda: awaited)
    last = events[-1]
    assert isinstance(last, TriedOut)
    return last


def test_each_choice_is_measured(model: Model) -> None:
    found = tried(model)
    assert found.possible and found.ms > 0 and 0 < found.share <= 1
    assert tuple(each.choice for each in found.speeds) == CHOICES
    assert all(0 < each.token_ms < each.prompt_ms < 60_000 for each in found.speeds)


def test_what_the_cache_holds_stays_and_so_does_the_reply(model: Model) -> None:
    before = ask(model, QUESTION, max_tokens=20)
    held = list(model.cache.tokens)
    assert tried(model).speeds
    assert model.cache.tokens == held
    again = ask(model, QUESTION, max_tokens=20)
    assert again.finished.evaluations.prompt_tokens == 0
    assert again.text == before.text


def test_a_trial_that_is_ended_tells_nothing(model: Model) -> None:
    flag = AbortFlag()
    flag.begin(7)
    flag.cancel(7)
    found = tried(model, flag)
    assert found.speeds == () and found.possible


def test_none_begins_where_something_is_asked_already(model: Model) -> None:
    found = tried(model, awaited=True)
    assert found.speeds == () and found.possible and found.share == 0


def test_a_busy_machine_tells_nothing(model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choice_trial, "WANTED_SHARE", 2.0)
    found = tried(model)
    assert found.speeds == () and found.possible and found.disturbed
    alone = tried(model, alone=True)
    assert len(alone.speeds) == len(CHOICES) and not alone.disturbed


def test_a_small_context_allows_no_trial(tmp_path: Path, load: Load) -> None:
    found = tried(load(write_model(tmp_path / "s.gguf"), context=256))
    assert not found.possible


def test_without_flash_attention_the_reply_is_nearly_the_same(tmp_path: Path, load: Load) -> None:
    path = write_model(tmp_path / "w.gguf", writes="a reply", shape=Shape(width=128, heads=2))
    for options in ({}, {"flash_attention": False}, {"flash_attention": False, "repack": False}):
        assert ask(load(path, **options), (Segment("ask>"),)).text == "a reply"
