"""The engine's speed, through its client and over the pipe, against llama.cpp itself.

    python -m benchmarks.engine [--only PART ...] [--model FILE] [--runs N] [--threads N]

Measured on the demonstration model and on a synthetic mixture of experts, which is made in a
temporary folder, or on a given model alone. What llama.cpp's own clock says of the same evaluations
is the baseline; a bare loop in a process of its own takes turns with the engine.
"""

from __future__ import annotations

import argparse
import shlex
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.engine.threads import compute_threads
from app.paths import bundled_models
from benchmarks.engine_parts import (
    ahead,
    busy,
    cancelling,
    choices,
    speed,
    starting,
    switches,
    synthetic,
    table,
    turns,
)

PARTS = ("speed", "turns", "cancel", "start", "busy", "ahead", "choices", "switches", "table")


@contextmanager
def models(given: Path | None) -> Iterator[list[tuple[Path, bool]]]:
    """The files to measure, and whether each is small."""
    if given is not None:
        yield [(given, False)]
        return
    demonstration = next(iter(bundled_models()), None)
    if demonstration is None:
        sys.exit("There is no model to measure. Make the demonstration model: make demo")
    with tempfile.TemporaryDirectory(prefix="consilium-bench-") as folder:
        made = synthetic.write_synthetic(Path(folder) / "synthetic.gguf")
        yield [(demonstration, True), (made, False)]


def measure(
    path: Path, small: bool, parts: list[str], threads: int, runs: int, server: Path | None
) -> None:
    size = path.stat().st_size / 1e9
    print(f"\n{path.name}, {size:.3f} GB, {threads} threads")
    if "speed" in parts:
        prompt, tokens = (1024, 300) if small else (512, 80)
        count = runs if small else max(3, runs // 2)
        print(f"\n{prompt} tokens of prompt, {tokens} of reply, medians of {count} runs in turns:")
        speed.measure(path, count, prompt, tokens, threads)
    if "turns" in parts:
        print()
        turns.measure(path, 2048, threads, runs if small else 2)
    if "cancel" in parts and not small:
        print()
        cancelling.measure(path, threads)
    if "start" in parts and small:
        print(f"\ncold start, medians of {runs}:")
        starting.measure(path, threads, runs)
    if "ahead" in parts:
        print(f"\nthe first answer, medians of {runs} runs in turns:")
        ahead.measure(path, threads, runs)
    if "choices" in parts:
        print("\nways to compute, processor's ms with one thread, medians in turns, and ratios:")
        choices.measure(path, runs if small else max(3, runs // 3))
    if server is not None and "table" in parts:
        print(f"\nthe engine and others, medians of {runs} rounds in turns:")
        table.measure(path, threads, runs, server)
    if "switches" in parts:
        print(f"\nswitches among {switches.CONSULTATIONS} consultations, medians of {runs} rounds:")
        switches.measure(path, threads, runs, server)
    if "busy" in parts and threads > 1:
        prompt, tokens = (600, 300) if small else (160, 40)
        print(f"\n{prompt} tokens of prompt, {tokens} of reply, medians of {runs} runs in turns:")
        busy.measure(path, runs, prompt, tokens, threads)


def main() -> None:
    parser = argparse.ArgumentParser(description="Engine against llama.cpp itself.")
    parser.add_argument("--only", choices=PARTS, nargs="+", default=list(PARTS))
    parser.add_argument("--model", type=Path, help="a GGUF, in place of the two")
    parser.add_argument("--server", type=Path, help="llama-server, to be measured beside")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--threads", type=int, default=compute_threads())
    options = parser.parse_args()
    print(f"synthetic model: {synthetic.parameters() / 1e9:.2f} billion parameters")
    with models(options.model) as files:
        for path, small in files:
            measure(path, small, options.only, options.threads, options.runs, options.server)
    print(f"\nagain: python -m benchmarks.engine {shlex.join(sys.argv[1:])}".rstrip())


if __name__ == "__main__":
    main()
