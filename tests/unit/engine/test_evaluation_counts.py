"""What llama.cpp evaluates, by its own count: nothing twice, and the same reply again and again."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.consultations.messages import Sampling
from app.core.engine_protocol import Finished, FinishReason
from app.core.prompts.prompt_formats import Segment
from app.engine import prompt_end_logits as prompt_ends
from app.engine.abort import AbortFlag
from app.engine.loaded_model import Model
from tests.helpers.engine_models import Shape, write_model
from tests.unit.engine.conftest import Load
from tests.unit.engine.test_decode import ask

# So hot that the last bits of the logits decide.
HOT = Sampling(temperature=1.5, top_k=0, top_p=1.0, min_p=0.0, seed=7)
QUESTION = Segment("x" * 300)


@pytest.fixture
def model(tmp_path: Path, load: Load) -> Model:
    """Random weights: what it writes depends on every token before."""
    return load(write_model(tmp_path / "random.gguf", shape=Shape(context=2048)), context=2048)


def counted(finished: Finished) -> tuple[int, int]:
    """Tokens that llama.cpp evaluated of the prompt and of the reply."""
    return finished.evaluations.prompt_tokens, finished.evaluations.reply_tokens


def test_llama_cpp_counts_the_whole_prompt_and_all_but_the_last_token(model: Model) -> None:
    finished = ask(model, (QUESTION,), max_tokens=10, ignore_end=True).finished
    assert counted(finished) == (301, 9)
    times = finished.evaluations
    assert 0 < times.prompt_ms < finished.timings.first_token_ms
    assert times.reply_ms > 0


def test_another_reply_evaluates_nothing_of_the_prompt(model: Model) -> None:
    first = ask(model, (QUESTION,), HOT, max_tokens=40, ignore_end=True)
    other = ask(
        model, (QUESTION,), Sampling(1.5, 0, 1.0, 0.0, seed=8), max_tokens=40, ignore_end=True
    )
    assert counted(other.finished) == (0, 39)
    assert other.finished.tokens.cached == other.finished.tokens.prompt
    assert other.text != first.text
    again = ask(model, (QUESTION,), HOT, max_tokens=40, ignore_end=True)
    assert counted(again.finished) == (0, 39)
    assert again.text == first.text


def test_a_branch_evaluates_what_it_does_not_share(model: Model) -> None:
    ask(model, (QUESTION, Segment("a" * 50)), max_tokens=5, ignore_end=True)
    branch = ask(model, (QUESTION, Segment("b" * 60)), max_tokens=5, ignore_end=True).finished
    # Every segment begins with a space, as the shared one did.
    assert branch.tokens.cached == 302
    assert counted(branch) == (60, 4)
    back = ask(model, (QUESTION, Segment("a" * 50)), max_tokens=5, ignore_end=True).finished
    assert counted(back) == (50, 4)


def test_the_reply_to_an_earlier_turn_evaluates_nothing_either(model: Model) -> None:
    first = ask(model, (QUESTION,), HOT, max_tokens=20, ignore_end=True)
    later = (QUESTION, Segment("y" * 30))
    ask(model, later, HOT, max_tokens=20, ignore_end=True)
    again = ask(model, (QUESTION,), HOT, max_tokens=20, ignore_end=True)
    assert counted(again.finished) == (0, 19)
    assert again.text == first.text
    # Its own end went with the tokens that the earlier turn's reply displaced.
    assert counted(ask(model, later, max_tokens=1).finished)[0] == 31


def test_beyond_the_ends_that_are_kept_one_token_is_evaluated(
    model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prompt_ends, "MOST", 2)
    prompts = [(Segment("z" * length),) for length in (20, 40, 60)]
    for prompt in prompts:
        ask(model, prompt, max_tokens=1)
    assert [counted(ask(model, each, max_tokens=1).finished)[0] for each in prompts[::-1]] == [
        0,
        0,
        1,
    ]


def test_a_cancelled_prompt_leaves_no_end_to_begin_from(model: Model) -> None:
    expected = ask(model, (QUESTION,), HOT, max_tokens=20, ignore_end=True).text
    flag = AbortFlag()
    flag.cancel(1)
    flag.begin(1)
    longer = (QUESTION, Segment("q" * 900))
    cut = ask(model, longer, HOT, flag, max_tokens=20, ignore_end=True)
    assert cut.reason is FinishReason.CANCELLED
    again = ask(model, (QUESTION,), HOT, max_tokens=20, ignore_end=True)
    assert again.text == expected
    assert ask(model, longer, max_tokens=1).finished.tokens.cached == 301
