"""Reopening a consultation after a restart, against processing it anew.

    python -m benchmarks.reopen [--model FILE] [--tokens N] [--runs N] [--threads N]

Each run processes a prompt in one engine, saves the state, ends that engine, and goes on with the
same prompt in a new one, the model loaded in both. Times end with the first token of the reply.
Without a model a synthetic mixture of experts of 1.6 billion parameters is made for it (0.9 GB,
about a minute).
"""

from __future__ import annotations

import argparse
import os
import shlex
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from app.core.engine_states import SnapshotFile
from app.core.engine_words import Restoring
from app.core.prompts.prompt_formats import Segment
from app.engine.threads import compute_threads
from app.services.engine.engine_client import EngineClient
from benchmarks.engine_parts.asking import BOS, run_engine, words
from benchmarks.engine_parts.synthetic import write_synthetic

PATIENCE_S = 120.0


@dataclass(frozen=True)
class Run:
    """Milliseconds, and bytes of the file. `copy`: nothing else runs in the engine meanwhile;
    `saved`: until the file is durable; `restore` is a part of `reopen`."""

    tokens: int
    process: float
    copy: float
    saved: float
    restore: float
    reopen: float
    bytes: int


def measure(model: Path, tokens: int, threads: int, seed: int, folder: Path) -> Run:
    file = SnapshotFile(str(folder / f"state-{seed}"), os.urandom(32), "a" * 64, "benchmark")
    client = EngineClient()
    try:
        client.load(model, context=tokens + 256, threads=threads)
        segments = (BOS, Segment(words(client, tokens - 1, seed)))
        cold = run_engine(client, segments, 1)
        started = time.perf_counter()
        saved = client.save_state(file, 1 << 40)(PATIENCE_S)
        saved_ms = (time.perf_counter() - started) * 1000
    finally:
        client.close()
    client = EngineClient()
    try:
        client.load(model, context=tokens + 256, threads=threads)
        started = time.perf_counter()
        restored = client.restore_state(file, segments)
        restore_s = time.perf_counter() - started
        warm = run_engine(client, segments, 1)
    finally:
        client.close()
        Path(file.path).unlink()
    if restored.outcome is not Restoring.TAKEN or warm.text != cold.text:
        raise SystemExit(f"the state was not what was saved: {restored.outcome}")
    return Run(
        cold.finished.tokens.prompt,
        cold.first_s * 1000,
        saved.copy_ms,
        saved_ms,
        restore_s * 1000,
        (restore_s + warm.first_s) * 1000,
        saved.bytes,
    )


def report(runs: list[Run]) -> None:
    def median(name: str) -> float:
        return statistics.median(getattr(run, name) for run in runs)

    for label, name in (
        ("processing the prompt, ms", "process"),
        ("reopening it, ms", "reopen"),
        ("of that, the state read and verified, ms", "restore"),
        ("saving: copied out, engine busy, ms", "copy"),
        ("saving: until durable, beside, ms", "saved"),
    ):
        values = [getattr(run, name) for run in runs]
        print(f"{label:<44}{median(name):>10,.1f}   {min(values):,.1f} to {max(values):,.1f}")
    size = median("bytes") / (1 << 20)
    print(f"{'size of the file, MiB':<44}{size:>10,.1f}")
    print(
        f"{'reopening is so many times faster':<44}{median('process') / median('reopen'):>10,.1f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="Reopening a consultation after a restart.")
    parser.add_argument("--model", type=Path, help="a GGUF (a synthetic one)")
    parser.add_argument("--tokens", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--threads", type=int, default=compute_threads())
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        model = options.model or write_synthetic(folder / "synthetic.gguf")
        runs = [
            measure(model, options.tokens, options.threads, seed, folder)
            for seed in range(1, options.runs + 1)
        ]
    print(
        f"{model.name}, {runs[0].tokens:,} tokens, {options.threads} threads, medians of "
        f"{options.runs} runs"
    )
    report(runs)
    print(f"again: python -m benchmarks.reopen {shlex.join(sys.argv[1:])}".rstrip())


if __name__ == "__main__":
    main()
