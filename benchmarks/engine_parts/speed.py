"""Decode and prompt processing against llama.cpp's own clock and a bare loop, in turns."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from app.core.prompts.prompt_formats import Segment
from app.services.engine.engine_client import EngineClient
from benchmarks.engine_parts.asking import BOS, EngineRun, run_engine, words
from benchmarks.engine_parts.bare import BareProcess, BareRun

CALM_S = 0.1  # until the other's threads have ceased to spin


def measure(path: Path, runs: int, prompt: int, tokens: int, threads: int) -> None:
    """Print the table. A first run of each is not counted."""
    context = prompt + 64 + tokens
    pairs: list[tuple[EngineRun, BareRun]] = []
    client = EngineClient()
    with BareProcess(path, context, threads) as bare:
        try:
            client.load(path, context=context, threads=threads)
            for number in range(-1, runs):
                text = words(client, prompt, seed=number)
                time.sleep(CALM_S)
                other = bare.run(text, tokens)
                time.sleep(CALM_S)
                pairs.append((run_engine(client, (BOS, Segment(text)), tokens), other))
        finally:
            client.close()
    report(pairs[1:], tokens)


def report(pairs: list[tuple[EngineRun, BareRun]], tokens: int) -> None:
    print(f"{'':<26}{'engine':>10}{'llama.cpp':>11}{'ratio':>8}{'bare loop':>11}{'ratio':>8}")
    rows: list[tuple[str, Callable[[EngineRun, BareRun], tuple[float, float, float]]]] = [
        (
            "decode, tokens/s",
            lambda engine, bare: (
                (tokens - 1) / engine.rest_s,
                _own(
                    engine.finished.evaluations.reply_tokens, engine.finished.evaluations.reply_ms
                ),
                (tokens - 1) / bare.rest_s,
            ),
        ),
        (
            "prompt, tokens/s",
            lambda engine, bare: (
                engine.finished.timings.prompt_tps,
                _own(
                    engine.finished.evaluations.prompt_tokens, engine.finished.evaluations.prompt_ms
                ),
                _own(bare.prompt, bare.prompt_ms),
            ),
        ),
        (
            "request to token, 1/s",
            lambda engine, bare: (
                1 / engine.first_s,
                1000 / engine.finished.evaluations.prompt_ms,
                1 / bare.first_s,
            ),
        ),
    ]
    for label, figures in rows:
        seen = [figures(*pair) for pair in pairs]
        engine, own, bare = (statistics.median(column) for column in zip(*seen, strict=True))
        to_own = statistics.median(one[0] / one[1] for one in seen)
        to_bare = statistics.median(one[0] / one[2] for one in seen)
        print(
            f"{label:<26}{engine:>10,.1f}{own:>11,.1f}{to_own:>8.3f}{bare:>11,.1f}{to_bare:>8.3f}"
        )
    sampling = statistics.median(bare.sample_ms for _, bare in pairs)
    to_both = statistics.median(
        (tokens - 1) / engine.rest_s * (own.reply_ms / own.reply_tokens + bare.sample_ms) / 1000
        for engine, bare in pairs
        if (own := engine.finished.evaluations).reply_tokens
    )
    print(
        "decode against llama.cpp's clocks of evaluating and of sampling "
        f"({sampling * 1000:.1f} µs a token): {to_both:.3f}"
    )
    alone = statistics.median(bare.reply_ms / 1000 / bare.rest_s for _, bare in pairs)
    print(f"the bare loop's own decode against llama.cpp's clock of it: {alone:.3f}")
    spread = max(bare.rest_s for _, bare in pairs) / min(bare.rest_s for _, bare in pairs)
    print(f"spread of the bare loop's decode over the runs: {(spread - 1) * 100:.0f} %")


def _own(tokens: int, ms: float) -> float:
    return tokens / ms * 1000 if ms else 0.0
