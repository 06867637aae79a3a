"""Sampling: chooses the next token by a chain of llama.cpp's samplers, so no logits come
to Python.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from functools import partial

import llama_cpp.llama_cpp as llama

from app.core.consultations.messages import Sampling
from app.core.engine_protocol import FailureCode
from app.engine.grammar import GrammarSampler
from app.engine.request_failure import RequestFailed

REPEAT_WINDOW = 64  # tokens that the repeat penalty looks back, as in llama.cpp's own programs
# llama.cpp takes 0xFFFFFFFF for "draw one", which would then be reported by nobody.
MAX_SEED = 0xFFFF_FFFE


def draw_seed(sampling: Sampling) -> int:
    """The seed that was asked for, or a random one. Raises RequestFailed outside 0..MAX_SEED."""
    if sampling.seed is None:
        return int.from_bytes(os.urandom(4), "little") % (MAX_SEED + 1)
    if not 0 <= sampling.seed <= MAX_SEED:
        raise _wrong(f"The seed must be a whole number from 0 to {MAX_SEED}.")
    return sampling.seed


class Sampler:
    """A sampler chain; `close` frees it. Raises RequestFailed for settings that cannot be.

    The order is llama.cpp's: penalty, top-k, top-p, min-p, temperature, draw.
    """

    def __init__(self, sampling: Sampling, seed: int, vocabulary_size: int) -> None:
        _check(sampling)
        self._grammar: GrammarSampler | None = None
        self.chain = llama.llama_sampler_chain_init(llama.llama_sampler_chain_default_params())
        if sampling.temperature <= 0:
            self._add(llama.llama_sampler_init_greedy())
            return
        if sampling.repeat_penalty != 1.0:
            self._add(
                llama.llama_sampler_init_penalties(
                    vocabulary_size, REPEAT_WINDOW, sampling.repeat_penalty, 0.0, 0.0
                )
            )
        if sampling.top_k > 0:
            self._add(llama.llama_sampler_init_top_k(sampling.top_k))
        if sampling.top_p < 1.0:
            self._add(llama.llama_sampler_init_top_p(sampling.top_p, 1))
        if sampling.min_p > 0.0:
            self._add(llama.llama_sampler_init_min_p(sampling.min_p, 1))
        self._add(llama.llama_sampler_init_temp(sampling.temperature))
        self._add(llama.llama_sampler_init_dist(seed))

    def obey(self, grammar: str, context: object, ends: frozenset[int]) -> None:
        """Choose only what this grammar allows; `ends` are the tokens that end a turn. Raises
        RequestFailed for one that llama.cpp can't read."""
        if grammar:
            self._grammar = GrammarSampler(self.chain, context, grammar, ends)

    def choosing(self, context: object) -> Callable[[], int | None]:
        """What gives the next token after each evaluation; None where a grammar allows none."""
        if self._grammar is not None:
            return self._grammar.choose
        return partial(llama.llama_sampler_sample, self.chain, context, -1)

    def accept_prompt(self, tokens: list[int]) -> None:
        """Let the repeat penalty see the end of the prompt; a grammar must not."""
        for token in tokens[-REPEAT_WINDOW:]:
            llama.llama_sampler_accept(self.chain, token)

    def close(self) -> None:
        if self._grammar is not None:
            self._grammar.close()
        if self.chain:
            llama.llama_sampler_free(self.chain)
            self.chain = None

    def _add(self, sampler: object) -> None:
        llama.llama_sampler_chain_add(self.chain, sampler)


def _check(sampling: Sampling) -> None:
    numbers = (sampling.temperature, sampling.top_p, sampling.min_p, sampling.repeat_penalty)
    if not all(math.isfinite(number) for number in numbers):
        raise _wrong("The sampling settings must be numbers.")
    if sampling.temperature < 0:
        raise _wrong("The temperature cannot be below 0.")
    if not 0 <= sampling.top_p <= 1 or not 0 <= sampling.min_p <= 1:
        raise _wrong("top-p and min-p lie between 0 and 1.")
    if sampling.repeat_penalty <= 0:
        raise _wrong("The repeat penalty must be above 0; 1 is none.")
    if sampling.top_k < 0:
        raise _wrong("top-k cannot be below 0; 0 is none.")


def _wrong(message: str) -> RequestFailed:
    return RequestFailed(FailureCode.BAD_REQUEST, message)
