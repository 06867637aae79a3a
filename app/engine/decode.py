"""Decode loop: processes a prompt and writes the reply, one Python step a token."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

import llama_cpp.llama_cpp as llama

from app.core.consultations.messages import Timings, TokenCounts
from app.core.engine_protocol import (
    Event,
    Finished,
    FinishReason,
    Generate,
    Token,
)
from app.core.prompts.stop_strings import StopStrings
from app.engine import evaluation_counts as evaluations
from app.engine.abort import AbortFlag
from app.engine.loaded_model import Model
from app.engine.logits import Logits
from app.engine.prompt_processing import give_up, keep_prefix, process_prompt, require_room
from app.engine.reply_text import Utf8Stream
from app.engine.sampling import Sampler, draw_seed
from app.engine.thread_governor import Phase
from app.engine.tokenizer import as_array

# Seconds for which the text of several tokens is sent as one event: a screen's frame. Each event
# wakes the client, which then takes the processor from a model that writes hundreds of tokens a
# second.
HOLD_S = 0.016


def generate(
    model: Model, request: Generate, flag: AbortFlag, emit: Callable[[Event], None]
) -> None:
    """Answer a prompt; the last event is Finished. Raises RequestFailed before any token, or when
    llama.cpp cannot go on.

    Whatever ends it, the model's cache then tells exactly what its context holds.
    """
    started = time.perf_counter()
    seed = draw_seed(request.sampling)
    sampler = Sampler(request.sampling, seed, model.tokenizer.size)
    try:
        sampler.obey(request.grammar, model.context, model.tokenizer.ends)
        prompt = model.tokenizer.encode(request.segments)
        require_room(prompt, model.context_size)
        sampler.accept_prompt(prompt)
        evaluations.reset(model.context)
        begun = time.perf_counter()
        cached = keep_prefix(model, prompt)
        model.governor.begin(Phase.PROMPT)
        complete = process_prompt(model, prompt, request.id, flag, emit)
        of_prompt = evaluations.since_reset(model.context)
        processed = time.perf_counter()
        reply = _Reply(model, request, sampler, flag, emit)
        model.governor.begin(Phase.REPLY)
        reason = reply.write(len(prompt)) if complete else FinishReason.CANCELLED
    finally:
        model.governor.end()
        sampler.close()
    ended = time.perf_counter()
    evaluated = len(model.cache.tokens) - len(prompt) if complete else 0
    emit(
        Finished(
            request.id,
            reason,
            TokenCounts(len(prompt), cached, len(reply.tokens), model.context_size),
            Timings(
                load_ms=0.0,
                first_token_ms=((reply.first_at or ended) - started) * 1000,
                prompt_tps=_rate(len(prompt) - cached, processed - begun) if complete else 0.0,
                decode_tps=_rate(evaluated, ended - processed),
            ),
            seed=seed,
            evaluations=evaluations.of_request(of_prompt, evaluations.since_reset(model.context)),
            token_ids=tuple(reply.tokens),
        )
    )


class _Reply:
    """The reply of one request: the loop, and what of it is still held back."""

    def __init__(
        self,
        model: Model,
        request: Generate,
        sampler: Sampler,
        flag: AbortFlag,
        emit: Callable[[Event], None],
    ) -> None:
        self._model, self._request, self._sampler = model, request, sampler
        self._flag, self._emit = flag, emit
        self._characters, self._stops = Utf8Stream(), StopStrings(request.stop)
        self._text, self._told_at = "", -math.inf
        self.tokens: list[int] = []
        self.first_at: float | None = None

    def write(self, position: int) -> FinishReason:
        """Write until something ends it; `position` is the first free one of the context. Raises
        RequestFailed, after what was written is told."""
        try:
            return self._write(position)
        finally:
            self._tell_rest()

    def _write(self, position: int) -> FinishReason:
        model, most = self._model, self._request.max_tokens
        ends = frozenset[int]() if self._request.ignore_end else model.tokenizer.ends
        context, flag = model.context, self._flag
        # Looked up once: a small model makes thousands of tokens a second.
        choose, decode, piece = (
            self._sampler.choosing(context),
            llama.llama_decode,
            model.tokenizer.piece,
        )
        written, held, room = self.tokens, model.cache.tokens, model.context_size
        require_numbers, evaluated = Logits(model).require_numbers, model.governor.after
        one = as_array([0])  # the batch points at it, so it takes each new token
        batch = llama.llama_batch_get_one(one, 1)
        while True:
            if flag.raised:
                return FinishReason.CANCELLED
            require_numbers()
            token = choose()
            if self.first_at is None:
                self.first_at = time.perf_counter()
            if token is None or token in ends:
                return FinishReason.END_OF_TURN
            written.append(token)
            if self._show(piece(token)):
                return FinishReason.STOP_STRING
            if len(written) == most:
                return FinishReason.LENGTH
            if position == room:
                return FinishReason.CONTEXT
            one[0] = token
            if status := decode(context, batch):
                give_up(model, status)
                return FinishReason.CANCELLED
            held.append(token)
            position += 1
            evaluated(1)

    def _show(self, piece: bytes) -> bool:
        """Tell what is complete, now or soon; True when a stop string ended the reply."""
        text, stopped = self._stops.feed(self._characters.feed(piece))
        self._text += text
        now = time.perf_counter()
        if self._text and now - self._told_at >= HOLD_S:
            self._tell(now)
        return stopped

    def _tell(self, now: float) -> None:
        self._emit(Token(self._request.id, self._text))
        self._text, self._told_at = "", now

    def _tell_rest(self) -> None:
        self._text += self._stops.rest()
        if self._text:
            self._tell(time.perf_counter())


def _rate(tokens: int, seconds: float) -> float:
    return tokens / seconds if tokens > 0 and seconds > 0 else 0.0
