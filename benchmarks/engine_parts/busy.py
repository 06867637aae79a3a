"""Replies while other programs want the cores: threads that give way, against a fixed number."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from app.core.prompts.prompt_formats import Segment
from app.services.engine.engine_client import EngineClient
from benchmarks.engine_parts.asking import run_engine, words

LOADS = (0, 2, 6)  # busy programs beside it
_SPIN = "while True: pass"
_CALM_S = 0.5


@contextmanager
def busy(programs: int) -> Iterator[None]:
    started = [subprocess.Popen([sys.executable, "-c", _SPIN]) for _ in range(programs)]
    try:
        time.sleep(_CALM_S)
        yield
    finally:
        for each in started:
            each.kill()
            each.wait()


def measure(path: Path, runs: int, prompt: int, tokens: int, threads: int) -> None:
    """Print the table. Each engine has its first reply uncounted; then they take turns."""
    kinds = {f"{threads} threads": threads, "1 thread": 1, "gives way": 0}
    with ExitStack() as stack:
        clients: dict[str, EngineClient] = {}
        for name, asked in kinds.items():
            clients[name] = client = EngineClient()
            stack.callback(client.close)
            client.load(path, context=prompt + 64 + tokens, threads=asked)
            run_engine(client, [Segment(words(client, prompt, seed=-1))], tokens)
        head = "".join(f"{name:>12}" for name in kinds)
        print(f"{'busy programs':<16}{'':<18}{head}{'gain':>8}")
        for load in LOADS:
            seen: dict[str, list[tuple[float, float]]] = {name: [] for name in kinds}
            with busy(load):
                for number in range(runs):
                    for name, client in clients.items():
                        text = words(client, prompt, seed=1000 * load + number)
                        time.sleep(0.1)
                        run = run_engine(client, [Segment(text)], tokens)
                        speed = (tokens - 1) / run.rest_s, run.finished.timings.prompt_tps
                        seen[name].append(speed)
            for at, what in enumerate(("decode, tokens/s", "prompt, tokens/s")):
                medians = [statistics.median(run[at] for run in seen[name]) for name in kinds]
                gain = statistics.median(
                    ours[at] / fixed[at]
                    for ours, fixed in zip(
                        seen["gives way"], seen[f"{threads} threads"], strict=True
                    )
                )
                row = "".join(f"{figure:>12,.1f}" for figure in medians)
                print(f"{load if not at else '':<16}{what:<18}{row}{gain:>8.2f}", flush=True)
