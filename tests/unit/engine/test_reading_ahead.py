"""What a prompt is sure to begin with is processed ahead, and the reply is the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.engine_protocol import Event, PromptProgress, Read, ReadAhead
from app.core.prompts.prompt_formats import Segment
from app.engine.abort import AbortFlag
from app.engine.loaded_model import Model
from app.engine.prompt_processing import LEAST_AHEAD, read_ahead
from tests.helpers.engine_models import Shape, write_model
from tests.unit.engine.conftest import Load
from tests.unit.engine.test_decode import ask

START = Segment("<s>", special=True)
HEAD = "Answer the question of a clinician. " * 10
QUESTION = (START, Segment(HEAD + "What is sepsis?"))


@pytest.fixture
def model(tmp_path: Path, load: Load) -> Model:
    return load(write_model(tmp_path / "m.gguf", shape=Shape(context=2048)), context=2048)


def read(
    model: Model, head: str, flag: AbortFlag | None = None, awaited: bool = False
) -> tuple[Read, list[PromptProgress]]:
    events: list[Event] = []
    request = ReadAhead(7, (START, Segment(head + "a")), (START, Segment(head + "1")))
    read_ahead(model, request, flag or AbortFlag(), events.append, lambda: awaited)
    *told, last = events
    assert isinstance(last, Read)
    return last, [each for each in told if isinstance(each, PromptProgress)]


def test_what_was_read_ahead_is_not_processed_again_and_changes_no_reply(
    model: Model, tmp_path: Path, load: Load
) -> None:
    done, _ = read(model, HEAD)
    assert done.computed == done.tokens >= len(HEAD)
    answer = ask(model, QUESTION, max_tokens=30)
    assert answer.finished.tokens.cached == done.tokens
    assert answer.text == ask(load(tmp_path / "m.gguf", context=2048), QUESTION, max_tokens=30).text


def test_what_is_typed_further_is_read_further(model: Model) -> None:
    first, _ = read(model, HEAD)
    more, _ = read(model, HEAD + "The patient has had a fever for three days now. ")
    assert more.computed == more.tokens - first.tokens > LEAST_AHEAD


def test_little_is_not_read_ahead_and_nothing_is_lost_for_it(model: Model) -> None:
    ask(model, QUESTION, max_tokens=20)
    held = list(model.cache.tokens)
    same, _ = read(model, HEAD)
    assert same.computed == 0 and model.cache.tokens == held
    little, _ = read(model, HEAD + "What is sepsis? " + "b" * (LEAST_AHEAD // 2))
    assert little.computed == 0 and model.cache.tokens == held


def test_more_than_the_context_holds_is_not_read(model: Model) -> None:
    done, _ = read(model, "x" * 3000)
    assert done.computed == 0 and model.cache.tokens == []


def test_it_ends_before_the_next_part_when_something_else_is_asked(model: Model) -> None:
    done, told = read(model, "x" * 1900, awaited=True)
    assert (done.computed, told) == (0, [])


def test_a_cancel_ends_it(model: Model) -> None:
    flag = AbortFlag()
    flag.begin(7)
    flag.cancel(7)
    done, _ = read(model, "x" * 1900, flag)
    assert done.computed == 0
    assert ask(model, QUESTION, max_tokens=3).text


def test_a_memory_that_cannot_be_cut_is_left_alone(
    model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A recurrent one: the next changed word would cost all of it."""
    assert model.cache.can_be_cut
    ask(model, QUESTION, max_tokens=20)
    held = list(model.cache.tokens)
    monkeypatch.setattr(type(model.cache), "can_be_cut", False)
    done, _ = read(model, HEAD + "y" * 100)
    assert done.computed == 0 and model.cache.tokens == held


def test_nothing_is_cut_for_what_is_awaited_already(model: Model) -> None:
    ask(model, QUESTION, max_tokens=20)
    held = list(model.cache.tokens)
    read(model, HEAD + "y" * 100, awaited=True)
    assert model.cache.tokens == held
