"""A grammar: whatever the model, only what it allows is written, and nothing ends the process."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.core.consultations.messages import Sampling
from app.core.engine_protocol import FailureCode, FinishReason
from app.core.notes.note_lines import LINES, MOST_IN_LINE, MOST_LINES
from app.core.prompts.prompt_formats import Segment
from app.engine.loaded_model import Model
from app.engine.request_failure import RequestFailed
from tests.helpers.engine_models import Pieces, Shape, write_model
from tests.unit.engine.conftest import Load
from tests.unit.engine.test_decode import ask

LETTERS = 'root ::= [a-c]{2,4} "."'
# A random model of single bytes also writes what is no UTF-8; each such byte is shown as U+FFFD.
_LINES = re.compile(r" ?- [^\s\x00-\x1f\x7f-\x9f].*(?:\n- [^\s\x00-\x1f\x7f-\x9f].*)*\n?")
_NO_TEXT = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]")


@pytest.fixture
def random_model(tmp_path: Path, load: Load) -> Model:
    return load(write_model(tmp_path / "random.gguf", shape=Shape(context=2048)), context=2048)


@pytest.mark.parametrize("temperature", [0.0, 0.7, 1.5])
@pytest.mark.parametrize("penalty", [1.0, 1.3])
def test_only_what_the_grammar_allows_is_written(
    random_model: Model, temperature: float, penalty: float
) -> None:
    for seed in range(8):
        sampling = Sampling(temperature=temperature, repeat_penalty=penalty, seed=seed)
        answer = ask(random_model, sampling=sampling, grammar=LETTERS)
        assert answer.reason is FinishReason.END_OF_TURN
        assert re.fullmatch(r"[a-c]{2,4}\.", answer.text)


def test_the_same_seed_writes_the_same(random_model: Model) -> None:
    sampling = Sampling(temperature=1.0, seed=11)
    first = ask(random_model, sampling=sampling, grammar=LINES, max_tokens=300)
    again = ask(random_model, sampling=sampling, grammar=LINES, max_tokens=300)
    assert first.text == again.text != ""


def test_lines_of_a_note_are_lines_whatever_the_model(random_model: Model) -> None:
    for seed in range(10):
        sampling = Sampling(temperature=1.2, seed=seed)
        answer = ask(random_model, sampling=sampling, grammar=LINES, max_tokens=600)
        text = answer.text
        if answer.reason is FinishReason.LENGTH:  # the last line was cut
            text = text.rpartition("\n")[0]
        assert not text or _LINES.fullmatch(text), repr(text)
        assert text.count("\n") <= MOST_LINES
        assert not _NO_TEXT.search(text)
        assert all(
            len(line.replace("\ufffd", "")) <= MOST_IN_LINE + 3 for line in text.splitlines()
        )


def test_without_a_grammar_nothing_changes(random_model: Model) -> None:
    sampling = Sampling(temperature=0.8, seed=5)
    free = ask(random_model, sampling=sampling, max_tokens=40)
    ask(random_model, sampling=sampling, max_tokens=40, grammar=LETTERS)
    assert ask(random_model, sampling=sampling, max_tokens=40).text == free.text


@pytest.mark.parametrize("grammar", ["root ::= (", "leaf ::= [a]", "\x00", "root ::= other"])
def test_a_bad_grammar_is_one_sentence(random_model: Model, grammar: str) -> None:
    with pytest.raises(RequestFailed) as refused:
        ask(random_model, grammar=grammar)
    assert refused.value.code is FailureCode.BAD_REQUEST
    assert ask(random_model, grammar=LETTERS).text  # and the next request is answered


def test_where_no_token_is_allowed_the_text_ends(tmp_path: Path, load: Load) -> None:
    """What the grammar asks for is spelled by no token: nothing is written, nothing aborts."""
    texts = [b"<unk>", b"<s>", b"</s>", b"<0x0A>", b">", b"a", "▁".encode()]
    pieces = Pieces(texts, [0.0] * len(texts), [2, 3, 3, 6, 1, 1, 1])
    model = load(write_model(tmp_path / "few.gguf", pieces=pieces))
    asked = (Segment("<s>", special=True), Segment("a>"))
    answer = ask(model, asked, grammar='root ::= "aa" "b"')
    assert (answer.text, answer.reason) == ("aa", FinishReason.END_OF_TURN)
