"""How likely given texts are behind a prompt."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from app.core.consultations.messages import Sampling
from app.core.engine_protocol import Event, FailureCode, Generate, Score, Scored
from app.core.prompts.prompt_formats import Segment
from app.engine.abort import AbortFlag
from app.engine.decode import generate
from app.engine.loaded_model import Model
from app.engine.logits import Logits
from app.engine.request_failure import RequestFailed
from app.engine.text_scores import score
from tests.helpers.engine_models import Shape, token_of, write_model
from tests.unit.engine.conftest import Load

PROMPT = (Segment("<s>", special=True), Segment("Question: which?\nAnswer:"))


@pytest.fixture
def random_weights(tmp_path: Path, load: Load) -> Model:
    return load(write_model(tmp_path / "random.gguf"))


def scored(model: Model, *texts: str, flag: AbortFlag | None = None) -> Scored:
    events: list[Event] = []
    score(model, Score(1, PROMPT, texts), flag or AbortFlag(), events.append)
    last = events[-1]
    assert isinstance(last, Scored)
    return last


def test_the_texts_of_one_token_are_the_softmax_at_the_prompts_end(random_weights: Model) -> None:
    letters = [chr(65 + n) for n in range(26)]
    found = scored(random_weights, *letters)
    logits = Logits(random_weights).copied()
    expected = logits - np.log(np.exp(logits - logits.max()).sum()) - logits.max()
    wanted = [expected[token_of(ord(letter))] for letter in letters]
    assert found.logprobs == pytest.approx(wanted, abs=1e-9)
    assert math.fsum(map(math.exp, expected)) == pytest.approx(1.0)


def test_a_longer_text_is_its_tokens_each_after_the_ones_before(random_weights: Model) -> None:
    yes = scored(random_weights, "yes").logprobs[0]
    y = scored(random_weights, "y").logprobs[0]
    beyond: list[float] = []
    for begun, token in (("y", "e"), ("ye", "s")):
        events: list[Event] = []
        segments = (*PROMPT, Segment(begun, prefix_space=False))
        score(random_weights, Score(1, segments, (token,)), AbortFlag(), events.append)
        assert isinstance(events[-1], Scored)
        beyond.append(events[-1].logprobs[0])
    assert yes == pytest.approx(y + sum(beyond), abs=1e-4)


def test_the_order_of_the_texts_changes_nothing_and_the_prompt_is_kept(
    random_weights: Model,
) -> None:
    first = scored(random_weights, " yes", " no", " maybe")
    again = scored(random_weights, " maybe", " yes", " no")
    assert again.logprobs == pytest.approx([first.logprobs[n] for n in (2, 0, 1)], abs=1e-5)
    assert first.cached == 0
    assert again.cached == again.prompt_tokens == first.prompt_tokens


def test_the_likeliest_is_what_the_model_writes(tmp_path: Path, load: Load) -> None:
    parrot = load(write_model(tmp_path / "parrot.gguf", writes="Answer:B"))
    events: list[Event] = []
    segments = (Segment("<s>", special=True), Segment("Answer:", prefix_space=False))
    score(parrot, Score(1, segments, ("A", "B", "C", "D")), AbortFlag(), events.append)
    assert isinstance(events[-1], Scored)
    assert int(np.argmax(events[-1].logprobs)) == 1


def test_a_reply_after_it_is_the_same_as_before(random_weights: Model) -> None:
    def reply() -> list[Event]:
        events: list[Event] = []
        generate(
            random_weights,
            Generate(2, PROMPT, Sampling(temperature=0), max_tokens=8),
            AbortFlag(),
            events.append,
        )
        return events

    before = reply()[-1]
    scored(random_weights, " yes", " no")
    after = reply()[-1]
    assert before.token_ids == after.token_ids  # type: ignore[union-attr]


@pytest.mark.parametrize("texts", [(), ("",), ("A", "")])
def test_no_text_is_refused(random_weights: Model, texts: tuple[str, ...]) -> None:
    with pytest.raises(RequestFailed) as refused:
        scored(random_weights, *texts)
    assert refused.value.code is FailureCode.BAD_REQUEST


def test_a_prompt_without_room_for_the_longest_text_is_refused(tmp_path: Path, load: Load) -> None:
    small = load(write_model(tmp_path / "small.gguf", shape=Shape(context=64)))
    with pytest.raises(RequestFailed) as refused:
        scored(small, "A", "a" * 64)
    assert refused.value.code is FailureCode.PROMPT_TOO_LONG


def test_a_cancelled_one_ends_and_leaves_the_cache_as_the_context(random_weights: Model) -> None:
    flag = AbortFlag()
    flag.begin(1)
    flag.cancel(1)
    with pytest.raises(RequestFailed) as refused:
        scored(random_weights, "A", flag=flag)
    assert refused.value.code is FailureCode.CANCELLED
    assert scored(random_weights, "A").cached == 0
