"""Two endings at once, characters and stop strings cut by an ending: which reason, which text."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.engine_protocol import FinishReason
from app.core.prompts.prompt_formats import Segment
from app.engine.abort import AbortFlag
from app.engine.loaded_model import Model
from tests.helpers.engine_models import write_model
from tests.unit.engine.conftest import Load
from tests.unit.engine.test_decode import ASKED, GREEDY, ask


@pytest.fixture
def letters(tmp_path: Path, load: Load) -> Model:
    return load(write_model(tmp_path / "m.gguf", writes="abcdef"))


@pytest.fixture
def accents(tmp_path: Path, load: Load) -> Model:
    """Each byte is a token: é takes two, 🤒 four."""
    return load(write_model(tmp_path / "m.gguf", writes="aé🤒b"))


def test_a_limit_that_is_the_length_of_the_reply_is_the_limit(letters: Model) -> None:
    assert ask(letters, max_tokens=6).reason is FinishReason.LENGTH
    answer = ask(letters, max_tokens=7)
    assert (answer.text, answer.reason) == ("abcdef", FinishReason.END_OF_TURN)


def test_a_stop_string_at_the_limit_is_a_stop_string(letters: Model) -> None:
    answer = ask(letters, stop=("cd",), max_tokens=4)
    assert (answer.text, answer.reason) == ("ab", FinishReason.STOP_STRING)


def test_a_begun_stop_string_is_shown_at_the_limit_and_at_the_end(letters: Model) -> None:
    cut = ask(letters, stop=("cdX",), max_tokens=4)
    assert (cut.text, cut.reason) == ("abcd", FinishReason.LENGTH)
    ended = ask(letters, stop=("efX",))
    assert (ended.text, ended.reason) == ("abcdef", FinishReason.END_OF_TURN)


def test_a_reply_that_is_one_stop_string_is_empty(letters: Model) -> None:
    answer = ask(letters, stop=("abc",))
    assert (answer.text, answer.reason) == ("", FinishReason.STOP_STRING)
    assert answer.finished.tokens.completion == 3


@pytest.mark.parametrize(
    ("tokens", "text"), [(1, "a"), (2, "a"), (3, "aé"), (6, "aé"), (7, "aé🤒")]
)
def test_a_limit_inside_a_character_leaves_it_out(accents: Model, tokens: int, text: str) -> None:
    answer = ask(accents, max_tokens=tokens)
    assert (answer.text, answer.reason) == (text, FinishReason.LENGTH)


def test_a_stop_string_of_characters_in_many_tokens_is_found(accents: Model) -> None:
    answer = ask(accents, stop=("é🤒",))
    assert (answer.text, answer.reason) == ("a", FinishReason.STOP_STRING)


def test_a_context_that_is_filled_by_the_limit_is_the_limit(letters: Model) -> None:
    room = letters.context_size - len(letters.tokenizer.encode(ASKED))
    filled = (Segment("<s>", special=True), Segment("Hello" + "x" * (room - 5) + ">"))
    assert ask(letters, filled, max_tokens=6).reason is FinishReason.LENGTH
    answer = ask(letters, filled)
    assert (answer.text, answer.reason) == ("abcdef", FinishReason.CONTEXT)


def test_a_cancel_that_came_before_the_request_writes_nothing(letters: Model) -> None:
    flag = AbortFlag()
    flag.cancel(1)
    flag.begin(1)
    answer = ask(letters, ASKED, GREEDY, flag)
    assert (answer.text, answer.reason) == ("", FinishReason.CANCELLED)
    flag.end()
    flag.begin(2)
    assert ask(letters, ASKED, GREEDY, flag).text == "abcdef"
