"""From nothing to the first token, in parts."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from app.core.prompts.prompt_formats import Segment
from app.services.engine.engine_client import EngineClient
from benchmarks.engine_parts.asking import BOS, run_engine

QUESTION = "What is the meaning of sepsis ?"


def measure(path: Path, threads: int, runs: int) -> None:
    """Print medians. The file is in the system's cache; the process is new each time."""
    rows: list[tuple[float, ...]] = []
    for _ in range(runs):
        client = EngineClient()
        try:
            started = time.perf_counter()
            ready = client.start()
            up = time.perf_counter()
            client.load(path, threads=threads)
            loaded = time.perf_counter()
            first_s = run_engine(client, (BOS, Segment(QUESTION)), 2).first_s
        finally:
            client.close()
        process = up - started - ready.import_ms / 1000
        rows.append((process, ready.import_ms / 1000, loaded - up, first_s))
    names = ("process", "import of llama.cpp", "load", "prompt and first token")
    medians = [statistics.median(column) * 1000 for column in zip(*rows, strict=True)]
    for name, ms in zip(names, medians, strict=True):
        print(f"{name:<26}{ms:>8.0f} ms")
    whole = statistics.median(sum(row) for row in rows) * 1000
    print(f"{'start to first token':<26}{whole:>8.0f} ms")
