"""What is common to two prompts isn't computed twice; what isn't whole is never gone on with."""

from __future__ import annotations

import mmap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.prompts.prompt_formats import Segment
from app.engine.kv_cache import common_prefix
from app.engine.loaded_model import Model
from tests.helpers.engine_models import write_windowed_model
from tests.unit.engine.conftest import Load
from tests.unit.engine.test_decode import ask

TOKENS = st.lists(st.integers(0, 2), max_size=12)


@given(TOKENS, TOKENS)
def test_the_common_prefix_is_common_and_the_longest(one: list[int], other: list[int]) -> None:
    length = common_prefix(one, other)
    assert one[:length] == other[:length]
    assert one[: length + 1] != other[: length + 1] or length == len(one) == len(other)


WINDOW = 64
CASE = (Segment("<s>", special=True), Segment("A long case: " + "pain in the chest. " * 15))
AFTER = (*CASE, Segment("What now?"))
SHORTER = (CASE[0], Segment(CASE[1].text[:150]))


@pytest.fixture
def windowed(tmp_path: Path) -> Path:
    return write_windowed_model(tmp_path / "windowed.gguf", WINDOW)


def taken_back(path: Path, load: Load) -> Model:
    """A model that holds the state of the case, saved by another."""
    first = load(path, context=1024)
    ask(first, CASE, max_tokens=1)
    second = load(path, context=1024)
    with mmap.mmap(-1, first.cache.state_bytes()) as room:
        first.cache.copy_state(room)
        assert second.cache.take_state(room, first.cache.tokens)
    return second


def test_a_state_of_a_sliding_window_is_gone_on_with(windowed: Path, load: Load) -> None:
    answer = ask(taken_back(windowed, load), AFTER, max_tokens=20)
    whole = ask(load(windowed, context=1024), AFTER, max_tokens=20)
    assert answer.text == whole.text
    assert answer.finished.tokens.cached > 4 * WINDOW


def test_a_state_that_was_cut_below_its_window_is_computed_anew(windowed: Path, load: Load) -> None:
    model = taken_back(windowed, load)
    assert model.cache.kept_of_state(len(model.cache.tokens), 150) == 0
    answer = ask(model, SHORTER, max_tokens=20)
    whole = ask(load(windowed, context=1024), SHORTER, max_tokens=20)
    assert answer.text == whole.text and answer.finished.tokens.cached == 0


def test_a_window_that_was_never_saved_is_cut_back_to_anywhere(windowed: Path, load: Load) -> None:
    model = load(windowed, context=1024)
    ask(model, CASE, max_tokens=1)
    answer = ask(model, SHORTER, max_tokens=20)
    whole = ask(load(windowed, context=1024), SHORTER, max_tokens=20)
    assert answer.text == whole.text and answer.finished.tokens.cached > 100
