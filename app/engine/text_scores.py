"""Text scores: how likely given texts are behind a prompt, as lm-evaluation-harness counts it."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import llama_cpp.llama_cpp as llama
import numpy as np
import numpy.typing as npt

from app.core.engine_protocol import Event, FailureCode, Score, Scored
from app.core.prompts.prompt_formats import Segment
from app.engine.abort import AbortFlag
from app.engine.loaded_model import Model
from app.engine.logits import Logits
from app.engine.prompt_processing import evaluate, process_prompt, require_room
from app.engine.request_failure import RequestFailed
from app.engine.tokenizer import as_array

_CANCELLED = RequestFailed(FailureCode.CANCELLED, "The question was stopped.")


def score(model: Model, request: Score, flag: AbortFlag, emit: Callable[[Event], None]) -> None:
    """The prompt is processed once for all texts. A letter is mostly one token, whose likelihood
    stands at the prompt's end; of a longer text the further tokens are evaluated one by one, and
    taken out of the cache again.

    Raises RequestFailed, also when it was cancelled.
    """
    prompt = model.tokenizer.encode(request.segments)
    texts = [model.tokenizer.encode([Segment(text, prefix_space=False)]) for text in request.texts]
    if not texts or not all(texts):
        raise RequestFailed(FailureCode.BAD_REQUEST, "There is no text to be scored.")
    require_room(prompt + max(texts, key=len), model.context_size)
    cached = model.cache.keep_prefix_of(prompt)
    model.governor.use_all()  # the same question has the same likelihoods, on a busy machine too
    if not process_prompt(model, prompt, request.id, flag, emit):
        raise _CANCELLED
    at_end = _log_softmax(model)
    logprobs = [float(at_end[text[0]]) for text in texts]
    for index, text in enumerate(texts):
        if len(text) > 1:
            logprobs[index] += _rest(model, text, flag)
            model.cache.truncate(len(prompt))
    emit(Scored(request.id, tuple(logprobs), len(prompt), cached))


def _rest(model: Model, text: list[int], flag: AbortFlag) -> float:
    """Of the tokens behind the first, each after those before it."""
    total = 0.0
    for before, token in itertools.pairwise(text):
        array = as_array([before])  # the batch only points at it
        batch = llama.llama_batch_get_one(array, 1)
        if flag.raised or not evaluate(model, batch, [before]):
            raise _CANCELLED
        total += float(_log_softmax(model)[token])
    return total


def _log_softmax(model: Model) -> npt.NDArray[np.float64]:
    """Natural logarithms of the next token's probabilities, one for each of the vocabulary."""
    logits = Logits(model).copied()
    logits -= logits.max()
    normalised: npt.NDArray[np.float64] = logits - np.log(np.exp(logits).sum())
    return normalised
