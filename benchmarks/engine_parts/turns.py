"""A consultation of twenty turns: what each costs, and what another branch or reply costs."""

from __future__ import annotations

import statistics
from pathlib import Path

from app.core.engine_protocol import Finished
from app.core.prompts.prompt_formats import Segment
from app.services.engine.engine_client import EngineClient
from benchmarks.engine_parts.asking import BOS, run_engine, words

TURNS, QUESTION, REPLY = 20, 60, 20  # tokens of each question and reply


def measure(path: Path, context: int, threads: int, runs: int) -> None:
    """Print turn 20's time to its first token beside llama.cpp's own for the tokens it evaluated,
    and the tokens evaluated for another reply and another branch."""
    seen: list[tuple[Finished, float]] = []
    client = EngineClient()
    try:
        client.load(path, context=context, threads=threads)
        for number in range(runs):
            history, last = [BOS], None
            for turn in range(TURNS):
                question = words(client, QUESTION, seed=1000 * number + turn)
                history.append(Segment(question))
                last = run_engine(client, history, REPLY)
                if turn < TURNS - 1:
                    history.append(Segment(last.text, prefix_space=False))
            assert last is not None
            seen.append((last.finished, last.first_s * 1000))
        again = run_engine(client, history, REPLY).finished
        other = Segment(words(client, QUESTION, seed=7))
        branch = run_engine(client, [*history[:-1], other], REPLY).finished
    finally:
        client.close()
    prompt = statistics.median(finished.tokens.prompt for finished, _ in seen)
    new = statistics.median(finished.evaluations.prompt_tokens for finished, _ in seen)
    own = statistics.median(finished.evaluations.prompt_ms for finished, _ in seen)
    first = statistics.median(ms for _, ms in seen)
    ratio = statistics.median(ms / finished.evaluations.prompt_ms for finished, ms in seen)
    print(f"turn {TURNS}: a prompt of {prompt:,.0f} tokens, {new:.0f} of them evaluated")
    print(f"{'first token after, ms':<34}{first:>10.1f}")
    print(f"{'llama.cpp for the new tokens, ms':<34}{own:>10.1f}{ratio:>8.3f}")
    for label, finished in (("another reply", again), ("another branch", branch)):
        counts = finished.tokens
        needed = counts.prompt - counts.cached
        twice = finished.evaluations.prompt_tokens - needed
        print(
            f"{label}: of {counts.prompt:,} tokens {counts.cached:,} are shared, "
            f"{finished.evaluations.prompt_tokens} evaluated; of the shared ones {twice}"
        )
