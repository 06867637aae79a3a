"""Cancels at random moments of a prompt of 4,000 tokens, and a reply after each."""

from __future__ import annotations

import random
import threading
import time
from pathlib import Path

from app.core.engine_protocol import Finished, FinishReason
from app.core.prompts.prompt_formats import Segment
from app.services.engine.engine_client import EngineClient
from benchmarks.engine_parts.asking import BOS, GREEDY, run_engine, words

PROMPT, TRIES = 4000, 100
LONGEST_S = 1.5  # a cancel comes within so long, or within the prompt's own time


def measure(path: Path, threads: int) -> None:
    """Print how long it took from the cancel to the reply's end."""
    choose, took, early, usable = random.Random(0), [], 0, True
    client = EngineClient()
    try:
        client.load(path, context=PROMPT + 96, threads=threads)
        text, short = words(client, PROMPT, seed=1), (BOS, Segment(words(client, 8, seed=2)))
        started = time.perf_counter()
        run_engine(client, (BOS, Segment(text)), 1)
        whole = time.perf_counter() - started
        expected = run_engine(client, short, 2).text
        while len(took) < TRIES:
            ended, cancelled = _cancelled(client, text, choose.uniform(0, min(whole, LONGEST_S)))
            if cancelled is None:
                early += 1  # it ended before its cancel
                continue
            took.append(ended - cancelled)
            usable &= run_engine(client, short, 2).text == expected
    finally:
        client.close()
    took.sort()
    print(f"{TRIES} cancels in a prompt of {PROMPT:,} tokens that takes {whole:.1f} s:")
    median, nearly_all = took[TRIES // 2] * 1000, took[TRIES * 95 // 100 - 1] * 1000
    print(f"median {median:.0f} ms, 95th {nearly_all:.0f} ms, longest {took[-1] * 1000:.0f} ms")
    print(f"the same reply after each: {'yes' if usable else 'NO'}; {early} more had ended before")


def _cancelled(client: EngineClient, text: str, after: float) -> tuple[float, float | None]:
    """When the reply ended, and when it was cancelled before, if it was."""
    at: list[float] = []

    def cancel() -> None:
        at.append(time.perf_counter())
        client.cancel()

    timer = threading.Timer(after, cancel)
    timer.start()
    *_, last = client.generate((BOS, Segment(text)), GREEDY, max_tokens=1)
    ended = time.perf_counter()
    timer.cancel()
    timer.join()
    stopped = isinstance(last, Finished) and last.reason is FinishReason.CANCELLED
    return ended, at[0] if stopped else None
