"""Evaluation counts: llama.cpp's own count and timing of the tokens that it evaluates."""

from __future__ import annotations

from dataclasses import dataclass

import llama_cpp.llama_cpp as llama

from app.core.engine_protocol import Evaluations


@dataclass(frozen=True)
class Evaluated:
    """Tokens, and milliseconds from the begin of each `llama_decode` to its result."""

    tokens: int
    ms: float


def reset(context: object) -> None:
    """Count from here on. What a cancelled batch left to be counted is counted before."""
    llama.llama_synchronize(context)
    llama.llama_perf_context_reset(context)


def since_reset(context: object) -> Evaluated:
    """Batches and single tokens together."""
    llama.llama_synchronize(context)
    data = llama.llama_perf_context(context)
    # A reset counter shows 1, against divisions by zero; its time is then 0.
    tokens = sum(
        n for n, ms in ((data.n_p_eval, data.t_p_eval_ms), (data.n_eval, data.t_eval_ms)) if ms
    )
    return Evaluated(tokens, data.t_p_eval_ms + data.t_eval_ms)


def of_request(prompt: Evaluated, whole: Evaluated) -> Evaluations:
    """`prompt` when it was processed, `whole` at the reply's end."""
    return Evaluations(prompt.tokens, prompt.ms, whole.tokens - prompt.tokens, whole.ms - prompt.ms)
