"""A model that computes no numbers fails in one sentence, and writes nothing that it made up."""

from __future__ import annotations

import ctypes
import math
from pathlib import Path

import llama_cpp.llama_cpp as llama
import numpy as np
import pytest

from app.core.consultations.messages import Sampling
from app.core.engine_protocol import Event, FailureCode, Generate, Token
from app.core.prompts.prompt_formats import Segment
from app.engine.abort import AbortFlag
from app.engine.decode import generate
from app.engine.loaded_model import Model
from app.engine.logits import Logits
from app.engine.request_failure import RequestFailed
from tests.helpers.engine_models import Tweaks, token_of, write_model
from tests.unit.engine.conftest import Load

ASKED = (Segment("<s>", special=True), Segment("Hello>"))
WARM = Sampling(temperature=0.8, seed=1)


def asked(model: Model, sampling: Sampling = WARM) -> tuple[str, RequestFailed | None]:
    """The text that came, and the failure."""
    events: list[Event] = []
    failure = None
    try:
        generate(model, Generate(1, ASKED, sampling, max_tokens=40), AbortFlag(), events.append)
    except RequestFailed as error:
        failure = error
    return "".join(event.text for event in events if isinstance(event, Token)), failure


@pytest.mark.parametrize("sampling", [WARM, Sampling(temperature=0)])
@pytest.mark.parametrize(
    ("tensor", "value", "said"),
    [
        ("blk.0.attn_norm.weight", math.nan, "no valid numbers"),
        ("blk.1.ffn_norm.weight", math.nan, "no valid numbers"),
        ("output_norm.weight", math.inf, "no valid numbers"),
        ("output.weight", math.nan, "no valid numbers"),
        ("output.weight", -math.inf, "no valid numbers"),
        ("blk.0.ffn_down_exps.weight", math.inf, "no valid numbers"),
        ("output.weight", 0.0, "equally likely"),
        ("output_norm.weight", 0.0, "equally likely"),
    ],
)
def test_a_file_of_no_numbers_answers_nothing(
    tmp_path: Path, load: Load, sampling: Sampling, tensor: str, value: float, said: str
) -> None:
    model = load(write_model(tmp_path / "m.gguf", tweaks=Tweaks(fill={tensor: value})))
    text, failure = asked(model, sampling)
    assert failure is not None and failure.code is FailureCode.NOT_FINITE
    assert said in failure.message and "convert it again" in failure.message
    assert "Processor only" not in failure.message  # it runs on the processor
    assert text == "" and model.cache.tokens == []


def test_what_was_written_before_a_bad_token_stays(tmp_path: Path, load: Load) -> None:
    # Only the embedding of this token is damaged, so the NaN comes in the middle, as it does with
    # an expert that few tokens use.
    spoilt = Tweaks(rows={token_of(ord("d")): math.nan})
    model = load(write_model(tmp_path / "m.gguf", writes="abcdefg", tweaks=spoilt))
    text, failure = asked(model, Sampling(temperature=0))
    assert failure is not None and failure.code is FailureCode.NOT_FINITE
    assert text == "abcd"
    assert model.cache.tokens == []


def test_a_model_may_rule_tokens_out(tmp_path: Path, load: Load) -> None:
    model = load(write_model(tmp_path / "m.gguf", writes="abc"))
    text, failure = asked(model)
    assert (text, failure) == ("abc", None)
    pointer = llama.llama_get_logits_ith(model.context, -1)
    np.ctypeslib.as_array(pointer, (model.tokenizer.size,))[5] = -math.inf
    Logits(model).require_numbers()


def test_they_stay_in_one_place_while_a_reply_is_written(tmp_path: Path, load: Load) -> None:
    model = load(write_model(tmp_path / "m.gguf"))
    places: set[int] = set()

    def look(event: Event) -> None:
        if isinstance(event, Token):
            pointer = llama.llama_get_logits_ith(model.context, -1)
            places.add(ctypes.addressof(pointer.contents))

    segments = (Segment("<s>", special=True), Segment("a long question " * 20))
    generate(model, Generate(1, segments, WARM, ignore_end=True), AbortFlag(), look)
    assert len(places) == 1


def test_the_next_question_is_not_spoilt_by_a_failed_one(tmp_path: Path, load: Load) -> None:
    bad = Tweaks(rows={token_of(ord("H")): math.nan})
    model = load(write_model(tmp_path / "m.gguf", tweaks=bad))
    assert asked(model)[1] is not None
    events: list[Event] = []
    segments = (Segment("<s>", special=True), Segment("other"))
    generate(model, Generate(2, segments, WARM, max_tokens=4), AbortFlag(), events.append)
    assert "".join(event.text for event in events if isinstance(event, Token))
