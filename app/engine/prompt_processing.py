"""Prompt processing: evaluates what the KV cache lacks of a prompt, batch by batch; also ahead, of
what the next prompt is sure to begin with."""

from __future__ import annotations

from collections.abc import Callable

import llama_cpp.llama_cpp as llama

from app.core.engine_protocol import Event, FailureCode, PromptProgress, Read, ReadAhead
from app.engine.abort import AbortFlag
from app.engine.kv_cache import common_prefix
from app.engine.loaded_model import Model
from app.engine.request_failure import RequestFailed
from app.engine.thread_governor import Phase
from app.engine.tokenizer import as_array

# Fewer are not read ahead: a large model takes about as long for one token as for some.
LEAST_AHEAD = 32
# llama.cpp's flash attention on a processor takes fewer queries than a tile one by one. Measured
# (docs/benchmarks.md): behind so many tokens a whole tile costs less than so many queries.
TILE, LEAST_OF_TILE, LEAST_BEHIND = 64, 56, 1024
_ABORTED = 2  # llama_decode's answer after the abort callback said so


def require_room(prompt: list[int], context: int) -> None:
    """Raises RequestFailed for a prompt that is empty, or leaves no room in `context` tokens."""
    if not prompt:
        raise RequestFailed(FailureCode.BAD_REQUEST, "The prompt is empty.")
    if len(prompt) >= context:
        raise RequestFailed(
            FailureCode.PROMPT_TOO_LONG,
            f"The prompt takes {len(prompt):,} tokens, but the context holds {context:,}. "
            "Shorten it or send it in parts.",
        )


def keep_prefix(model: Model, prompt: list[int]) -> int:
    """Keep what the cache holds of the prompt, its length; a few tokens less where they fill a tile
    of llama.cpp's flash attention, which takes less time for 64 new tokens than for 63."""
    cache = model.cache
    held = cache.keep_prefix_of(prompt)
    filled = len(prompt) - TILE
    nearly = LEAST_OF_TILE <= len(prompt) - held < TILE and held >= LEAST_BEHIND
    if nearly and model.has_tiles and cache.can_be_cut_to(filled):
        cache.truncate(filled)
    return len(cache.tokens)


def process_prompt(
    model: Model,
    prompt: list[int],
    request_id: int,
    flag: AbortFlag,
    emit: Callable[[Event], None],
) -> bool:
    """Process what the cache lacks of the prompt, batch by batch; False when it was cancelled."""
    cache = model.cache
    cached = len(cache.tokens)
    emit(PromptProgress(request_id, cached, len(prompt), cached))
    while len(cache.tokens) < len(prompt):
        if flag.raised or not _next_part(model, prompt):
            return False
        emit(PromptProgress(request_id, len(cache.tokens), len(prompt), cached))
    cache.ends.keep(len(prompt))
    return True


def read_ahead(
    model: Model,
    request: ReadAhead,
    flag: AbortFlag,
    emit: Callable[[Event], None],
    is_awaited: Callable[[], bool],
) -> None:
    """Process what both prompts begin with, until another request `is_awaited`: what is under way
    of a prompt is then done, for it is most likely needed."""
    cache, encode = model.cache, model.tokenizer.encode
    prompt = encode(request.segments)
    sure = prompt[: common_prefix(prompt, encode(request.other))]
    held = common_prefix(cache.tokens, sure)

    def is_over() -> bool:
        return flag.raised or is_awaited()

    too_little = len(sure) - held < LEAST_AHEAD or len(sure) >= model.context_size
    # A word that is changed later would cost all that a memory holds which can't be cut.
    if too_little or not cache.can_be_cut or is_over():
        emit(Read(request.id, held, 0))  # what the cache holds beyond it stays
        return
    cache.truncate(held)
    held = len(cache.tokens)
    model.governor.begin(Phase.PROMPT)
    try:
        while len(cache.tokens) < len(sure) and not is_over():
            if not _next_part(model, sure):
                break
            emit(PromptProgress(request.id, len(cache.tokens), len(sure), held))
    finally:
        model.governor.end()
    emit(Read(request.id, len(cache.tokens), len(cache.tokens) - held))


def _next_part(model: Model, prompt: list[int]) -> bool:
    """Evaluate the next batch of a prompt; False when it was aborted."""
    start = len(model.cache.tokens)
    part = prompt[start : start + model.part_size]
    array = as_array(part)  # the batch only points at it
    batch = llama.llama_batch_get_one(array, len(part))
    if not evaluate(model, batch, part):
        return False
    model.governor.after(len(part), whole=len(part) == model.part_size)
    return True


def evaluate(model: Model, batch: object, tokens: list[int]) -> bool:
    """Evaluate tokens at the end of the cache. False when aborted. Raises RequestFailed."""
    if status := llama.llama_decode(model.context, batch):
        give_up(model, status)
        return False
    model.cache.tokens += tokens
    return True


def give_up(model: Model, status: int) -> None:
    """Forget what `llama_decode` left half-done. Raises RequestFailed unless it was aborted."""
    model.cache.truncate(len(model.cache.tokens))
    if status == _ABORTED:
        return
    raise RequestFailed(
        FailureCode.DECODE,
        f"llama.cpp could not go on with this model (status {status}). Send again; if it happens "
        "again, choose a smaller context or another model.",
    )
