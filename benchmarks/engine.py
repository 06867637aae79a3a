"""The engine's speed, through its client and over the pipe, against a bare llama.cpp loop.

    python -m benchmarks.engine [--model FILE] [--runs N] [--prompt N] [--tokens N] [--threads N]

Both read the same file with the same settings and take turns; medians are compared. The bare loop
is `llama_decode` and a greedy sampler, nothing else: no text, no pipe, no events.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import random
import shlex
import statistics
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import llama_cpp.llama_cpp as llama

from app.core.messages import Sampling
from app.core.prompt_formats import Segment
from app.core.protocol import Finished, Token
from app.engine.threads import compute_threads
from app.paths import bundled_models
from app.services.engine_client import EngineClient

BATCH = 512
WORDS = ("fever", "cough", "pain", "dose", "daily", "patient", "blood", "rash", "heart", "acute")


@dataclass(frozen=True)
class Run:
    """Tokens per second of one run; `first_ms` from the request to the first token."""

    prompt: float
    decode: float
    first_ms: float


class BareLoop:
    """llama.cpp with as little around it as it takes to run it."""

    def __init__(self, path: Path, context: int, threads: int) -> None:
        self._silence = llama.llama_log_callback(lambda level, text, data: None)
        llama.llama_log_set(self._silence, ctypes.c_void_p(0))
        parameters = llama.llama_model_default_params()
        self._model = llama.llama_model_load_from_file(os.fsencode(path), parameters)
        options = llama.llama_context_default_params()
        options.n_ctx, options.n_batch, options.n_ubatch = context, BATCH, BATCH
        options.n_threads = options.n_threads_batch = threads
        self._context = llama.llama_init_from_model(self._model, options)
        self._sampler = llama.llama_sampler_init_greedy()

    def tokenize(self, text: str) -> list[int]:
        raw = text.encode()
        tokens = (llama.llama_token * (len(raw) + 8))()
        vocabulary = llama.llama_model_get_vocab(self._model)
        count = llama.llama_tokenize(vocabulary, raw, len(raw), tokens, len(tokens), True, False)
        return list(tokens[:count])

    def run(self, prompt: list[int], count: int) -> Run:
        llama.llama_memory_clear(llama.llama_get_memory(self._context), True)
        array = (llama.llama_token * len(prompt))(*prompt)
        pointer = ctypes.POINTER(llama.llama_token)
        started = time.perf_counter()
        for start in range(0, len(prompt), BATCH):
            part = ctypes.cast(ctypes.byref(array, 4 * start), pointer)
            batch = llama.llama_batch_get_one(part, min(BATCH, len(prompt) - start))
            self._decode(batch)
        one = (llama.llama_token * 1)()
        batch = llama.llama_batch_get_one(one, 1)
        one[0] = llama.llama_sampler_sample(self._sampler, self._context, -1)
        first = time.perf_counter()
        for _ in range(count - 1):
            self._decode(batch)
            one[0] = llama.llama_sampler_sample(self._sampler, self._context, -1)
        return _run(len(prompt), count, started, first, time.perf_counter())

    def close(self) -> None:
        llama.llama_sampler_free(self._sampler)
        llama.llama_free(self._context)
        llama.llama_model_free(self._model)

    def _decode(self, batch: object) -> None:
        status = llama.llama_decode(self._context, batch)
        if status:
            raise SystemExit(f"llama_decode failed with status {status}")


def run_engine(client: EngineClient, text: str, count: int) -> tuple[Run, int]:
    """One run through the client, and the tokens of its prompt that it computed."""
    segments = (Segment("<s>", special=True), Segment(text))
    first = 0.0
    started = time.perf_counter()
    for event in client.generate(
        segments, Sampling(temperature=0), max_tokens=count, ignore_end=True
    ):
        if isinstance(event, Token) and not first:
            first = time.perf_counter()
        if isinstance(event, Finished):
            computed = event.tokens.prompt - event.tokens.cached
            run = _run(computed, event.tokens.completion, started, first, time.perf_counter())
            return run, computed
    raise SystemExit("the engine ended without a last event")


def _run(prompt: int, count: int, started: float, first: float, ended: float) -> Run:
    return Run(prompt / (first - started), (count - 1) / (ended - first), (first - started) * 1000)


def make_text(bare: BareLoop, tokens: int, seed: int) -> str:
    """Words that take about so many tokens; another seed gives another beginning."""
    choose = random.Random(seed)
    words = [str(seed)]
    while len(bare.tokenize(" ".join(words))) < tokens:
        words += choose.choices(WORDS, k=8)
    return " ".join(words)


def measure(path: Path, runs: int, prompt: int, tokens: int, threads: int) -> list[list[Run]]:
    """Runs of the bare loop and of the engine, in turns; a first one of each is not counted."""
    # Room for the prompt, eight words more, and the reply, at most what the model was trained for.
    bare = BareLoop(path, prompt + 64 + tokens, threads)
    client = EngineClient()
    results: list[list[Run]] = [[], []]
    try:
        client.load(path, context=prompt + 64 + tokens, threads=threads)
        for number in range(-1, runs):
            text = make_text(bare, prompt, seed=number + 2)
            pair = (bare.run(bare.tokenize(text), tokens), run_engine(client, text, tokens)[0])
            if number >= 0:
                for result, run in zip(results, pair, strict=True):
                    result.append(run)
    finally:
        client.close()
        bare.close()
    return results


def report(bare: list[Run], engine: list[Run]) -> None:
    print(f"{'':<28}{'engine':>12}{'bare loop':>12}{'ratio':>8}")
    for label, name in (
        ("decode, tokens/s", "decode"),
        ("prompt, tokens/s", "prompt"),
        ("first token after, ms", "first_ms"),
    ):
        figure, baseline = (
            statistics.median(getattr(run, name) for run in runs) for runs in (engine, bare)
        )
        print(f"{label:<28}{figure:>12,.1f}{baseline:>12,.1f}{figure / baseline:>8.3f}")
    spread = max(run.decode for run in bare) / min(run.decode for run in bare)
    print(f"spread of the bare loop's decode over the runs: {(spread - 1) * 100:.0f} %")


def main() -> None:
    parser = argparse.ArgumentParser(description="Engine against a bare llama.cpp loop.")
    parser.add_argument("--model", type=Path, help="a GGUF (the demonstration model)")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--prompt", type=int, default=1024, help="tokens")
    parser.add_argument("--tokens", type=int, default=200, help="of each reply")
    parser.add_argument("--threads", type=int, default=compute_threads())
    options = parser.parse_args()
    model = options.model or next(iter(bundled_models()), None)
    if model is None or not model.exists():
        sys.exit("There is no model to measure. Make the demonstration model: make demo")
    print(
        f"{model.name}, {options.prompt} tokens of prompt, {options.tokens} of reply, "
        f"{options.threads} threads, medians of {options.runs} runs in turns"
    )
    report(*measure(model, options.runs, options.prompt, options.tokens, options.threads))
    print(f"again: python -m benchmarks.engine {shlex.join(sys.argv[1:])}".rstrip())


if __name__ == "__main__":
    main()
