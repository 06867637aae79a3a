"""The reply: how it ends, what is reused, what a cancel leaves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import llama_cpp.llama_cpp as llama
import pytest

from app.core.consultations.messages import Sampling
from app.core.engine_protocol import (
    Event,
    FailureCode,
    Finished,
    FinishReason,
    Generate,
    PromptProgress,
    Token,
)
from app.core.prompts.prompt_formats import Segment
from app.engine.abort import AbortFlag
from app.engine.decode import generate
from app.engine.loaded_model import Model
from app.engine.request_failure import RequestFailed
from tests.helpers.engine_models import Shape, write_model
from tests.unit.engine.conftest import Load

GREEDY = Sampling(temperature=0)
ASKED = (Segment("<s>", special=True), Segment("Hello>"))


class Answer:
    """The events of one reply."""

    def __init__(self, events: list[Event]) -> None:
        self.events = events
        self.text = "".join(event.text for event in events if isinstance(event, Token))
        self.progress = [event for event in events if isinstance(event, PromptProgress)]
        assert isinstance(events[-1], Finished)
        self.finished = events[-1]

    @property
    def reason(self) -> FinishReason:
        return self.finished.reason


def ask(
    model: Model,
    segments: tuple[Segment, ...] = ASKED,
    sampling: Sampling = GREEDY,
    flag: AbortFlag | None = None,
    **options: Any,
) -> Answer:
    events: list[Event] = []
    generate(model, Generate(1, segments, sampling, **options), flag or AbortFlag(), events.append)
    return Answer(events)


@pytest.fixture
def parrot(tmp_path: Path, load: Load) -> Model:
    """Writes one text, then ends its turn."""
    return load(write_model(tmp_path / "parrot.gguf", writes="Fièvr:39°,🤒!"))


@pytest.fixture
def endless(tmp_path: Path, load: Load) -> Model:
    """Writes the alphabet, again and again."""
    path = write_model(tmp_path / "endless.gguf", writes="abcdefghijklmnopqrstuvwxyz", loops=True)
    return load(path)


@pytest.fixture
def random_model(tmp_path: Path, load: Load) -> Model:
    """Random weights: what it writes depends on every token before."""
    return load(write_model(tmp_path / "random.gguf", shape=Shape(context=2048)), context=2048)


def test_a_reply_ends_at_the_end_of_turn(parrot: Model) -> None:
    answer = ask(parrot)
    assert answer.text == "Fièvr:39°,🤒!"
    assert answer.reason is FinishReason.END_OF_TURN
    assert answer.finished.tokens.completion == len(answer.text.encode())
    assert answer.finished.tokens.prompt == 8  # BOS, the space, six letters


def test_past_the_end_of_turn_nothing_is_written_unless_asked_for(parrot: Model) -> None:
    answer = ask(parrot, ignore_end=True, max_tokens=40)
    assert answer.reason is FinishReason.LENGTH
    assert answer.finished.tokens.completion == 40


def test_a_reply_ends_after_max_tokens(endless: Model) -> None:
    answer = ask(endless, max_tokens=5)
    assert (answer.text, answer.reason) == ("abcde", FinishReason.LENGTH)
    assert answer.finished.tokens.completion == 5


def test_a_reply_ends_at_a_stop_string_that_is_spread_over_tokens(endless: Model) -> None:
    answer = ask(endless, stop=("zz", "efg"))
    assert (answer.text, answer.reason) == ("abcd", FinishReason.STOP_STRING)


def test_text_held_back_for_a_stop_string_is_not_lost(endless: Model) -> None:
    assert ask(endless, stop=("efgX",), max_tokens=7).text == "abcdefg"


def test_a_reply_ends_when_the_context_is_full(endless: Model) -> None:
    answer = ask(endless)
    counts = answer.finished.tokens
    assert answer.reason is FinishReason.CONTEXT
    # The last token is written without being evaluated.
    assert counts.prompt + counts.completion == counts.context + 1
    assert ask(endless, max_tokens=3).text == "abc"


def test_a_prompt_that_fills_the_context_is_refused(endless: Model) -> None:
    room = endless.context_size - 2
    with pytest.raises(RequestFailed) as failed:
        ask(endless, (Segment("<s>", special=True), Segment("x" * room)))
    assert failed.value.code is FailureCode.PROMPT_TOO_LONG
    assert "512" in failed.value.message
    assert ask(endless, max_tokens=1).text == "a"


def test_an_empty_prompt_is_refused(endless: Model) -> None:
    with pytest.raises(RequestFailed) as failed:
        ask(endless, ())
    assert failed.value.code is FailureCode.BAD_REQUEST


def test_a_long_prompt_is_told_batch_by_batch(random_model: Model) -> None:
    answer = ask(random_model, (Segment("y" * 1200),), max_tokens=1)
    assert [event.done for event in answer.progress] == [0, 512, 1024, 1201]
    assert {event.total for event in answer.progress} == {1201}


def test_the_common_prefix_is_not_computed_again(random_model: Model) -> None:
    first = ask(random_model, (Segment("x" * 700),), max_tokens=4)
    assert first.finished.tokens.cached == 0
    longer = ask(random_model, (Segment("x" * 700 + "y" * 20),), max_tokens=1)
    assert longer.finished.tokens.cached == 701
    assert [event.done for event in longer.progress] == [701, 721]
    other = ask(random_model, (Segment("x" * 300 + "z" * 20),), max_tokens=1)
    assert other.finished.tokens.cached == 301


def test_the_reply_is_part_of_the_prefix_of_the_next_turn(endless: Model) -> None:
    first = ask(endless, max_tokens=10)
    follow = (*ASKED, Segment(first.text, prefix_space=False), Segment(" More>"))
    counts = ask(endless, follow, max_tokens=1).finished.tokens
    # The tenth token was written, but not evaluated any more.
    assert counts.cached == first.finished.tokens.prompt + 9


def test_a_reused_prefix_changes_no_reply(tmp_path: Path, load: Load) -> None:
    path = write_model(tmp_path / "m.gguf", shape=Shape(context=1024))
    prompts = [(Segment("a" * 90 + ending),) for ending in ("b" * 30, "c" * 7, "c" * 7 + "d")]
    fresh = [ask(load(path), prompt, max_tokens=30).text for prompt in prompts]
    warm = load(path)
    assert [ask(warm, prompt, max_tokens=30).text for prompt in prompts] == fresh
    assert len(set(fresh)) == 3


def test_the_same_seed_gives_the_same_reply(random_model: Model) -> None:
    sampling = Sampling(temperature=1.5, top_k=0, top_p=1.0, min_p=0.0, seed=42)
    one, two = (ask(random_model, sampling=sampling, max_tokens=60) for _ in range(2))
    assert one.text == two.text
    assert one.finished.seed == 42
    other = ask(random_model, sampling=Sampling(1.5, 0, 1.0, 0.0, seed=43), max_tokens=60)
    assert other.text != one.text


def test_a_drawn_seed_is_told_and_repeats_its_reply(random_model: Model) -> None:
    drawn = ask(random_model, sampling=Sampling(temperature=1.5), max_tokens=60)
    again = ask(
        random_model, sampling=Sampling(temperature=1.5, seed=drawn.finished.seed), max_tokens=60
    )
    assert again.text == drawn.text


def test_the_repeat_penalty_breaks_a_loop(endless: Model) -> None:
    asked = (Segment("1234>"),)  # the penalty counts the end of the prompt, too
    once = Sampling(temperature=0.01, seed=1)
    assert (
        ask(endless, asked, sampling=once, max_tokens=52).text == "abcdefghijklmnopqrstuvwxyz" * 2
    )
    penalised = Sampling(temperature=0.01, seed=1, repeat_penalty=1e6)
    text = ask(endless, asked, sampling=penalised, max_tokens=52).text
    assert text.startswith("abcdefghijklmnopqrstuvwxyz")
    assert not text.startswith("abcdefghijklmnopqrstuvwxyza")


@pytest.mark.parametrize(
    "sampling",
    [
        Sampling(temperature=-1),
        Sampling(temperature=float("nan")),
        Sampling(top_p=1.5),
        Sampling(min_p=-0.1),
        Sampling(top_k=-1),
        Sampling(repeat_penalty=0),
        Sampling(seed=-1),
        Sampling(seed=2**32),
    ],
)
def test_settings_that_cannot_be_are_refused(endless: Model, sampling: Sampling) -> None:
    with pytest.raises(RequestFailed) as failed:
        ask(endless, sampling=sampling)
    assert failed.value.code is FailureCode.BAD_REQUEST


@pytest.mark.parametrize(
    "sampling",
    [Sampling(1.0, top_k=1), Sampling(1.0, top_p=0.001), Sampling(1.0, top_k=0, min_p=1.0)],
)
def test_each_filter_can_leave_the_likeliest_token_alone(
    random_model: Model, sampling: Sampling
) -> None:
    assert (
        ask(random_model, sampling=sampling, max_tokens=30).text
        == ask(random_model, max_tokens=30).text
    )


def test_text_that_comes_fast_is_told_in_fewer_events(
    endless: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.engine.decode.HOLD_S", 3600.0)
    texts = [event.text for event in ask(endless, max_tokens=20).events if isinstance(event, Token)]
    assert texts == ["a", "bcdefghijklmnopqrst"], "the first at once, the rest at the end"


def test_a_cancel_ends_a_reply_and_leaves_the_state_usable(
    endless: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.engine.decode.HOLD_S", 0.0)
    flag = AbortFlag()
    flag.begin(1)
    events: list[Event] = []

    def stop_at_the_fifth(event: Event) -> None:
        events.append(event)
        if isinstance(event, Token) and event.text == "e":
            flag.cancel(1)

    generate(endless, Generate(1, ASKED, GREEDY), flag, stop_at_the_fifth)
    answer = Answer(events)
    assert (answer.text, answer.reason) == ("abcde", FinishReason.CANCELLED)
    assert ask(endless, max_tokens=3).text == "abc"


def test_a_cancel_ends_prompt_processing_and_keeps_what_is_done(random_model: Model) -> None:
    flag = AbortFlag()
    flag.begin(1)
    prompt = (Segment("q" * 1800),)
    events: list[Event] = []

    def stop_after_a_batch(event: Event) -> None:
        events.append(event)
        if isinstance(event, PromptProgress) and event.done:
            flag.cancel(1)

    generate(random_model, Generate(1, prompt, GREEDY, max_tokens=5), flag, stop_after_a_batch)
    answer = Answer(events)
    assert (answer.text, answer.reason) == ("", FinishReason.CANCELLED)
    assert answer.finished.tokens.completion == 0
    assert random_model.cache.tokens == random_model.tokenizer.encode(prompt)[:512]
    again = ask(random_model, prompt, max_tokens=20)
    assert again.finished.tokens.cached == 512


def test_an_abort_inside_a_batch_removes_its_half_processed_positions(
    random_model: Model, flag: AbortFlag, monkeypatch: pytest.MonkeyPatch
) -> None:
    prompt = (Segment("w" * 900),)
    expected = ask(random_model, prompt, max_tokens=20).text
    random_model.cache.truncate(0)
    statuses: list[int] = []
    decode = llama.llama_decode

    def cancel_in_the_second(context: object, batch: object) -> int:
        if len(statuses) == 1:
            flag.cancel(1)  # the model's own flag: llama.cpp sees it at the next node
        statuses.append(decode(context, batch))
        return statuses[-1]

    monkeypatch.setattr(llama, "llama_decode", cancel_in_the_second)
    flag.begin(1)
    cut = ask(random_model, prompt, flag=flag, max_tokens=20)
    flag.end()
    aborted = 2
    assert statuses == [0, aborted]
    assert cut.reason is FinishReason.CANCELLED
    assert len(random_model.cache.tokens) == 512
    again = ask(random_model, prompt, max_tokens=20)
    assert again.finished.tokens.cached == 512
    assert again.text == expected
