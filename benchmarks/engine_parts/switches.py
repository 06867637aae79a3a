"""Switches among three consultations: a state that is kept in memory beside one that is read from
its sealed file, and llama-server's cache in memory where it is given."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from app.core.engine_states import Saved, SnapshotFile
from app.core.engine_words import Restoring
from app.core.prompts.prompt_formats import Segment
from app.services.engine.engine_client import EngineClient
from benchmarks.engine_parts.asking import beginning, processor_s, processor_s_of, run_engine, words
from benchmarks.engine_parts.llama_server import LlamaServer

CONSULTATIONS, TOKENS, QUESTION, REPLY = 3, 1000, 12, 8
PLENTY = 1 << 40
PATIENCE_S = 120.0


@dataclass(frozen=True)
class _Switch:
    """Milliseconds to the first token, those of the processor until the end of the reply, and the
    tokens of the prompt that were evaluated."""

    first: float
    busy: float
    evaluated: int


class _Engine:
    """What the snapshot service has the engine do, without its vault: a state is saved beside what
    comes next, and only the save before must be done by then."""

    def __init__(self, path: Path, threads: int, folder: Path, keep_bytes: int) -> None:
        self.client = EngineClient()
        self.client.load(path, context=2 * TOKENS, threads=threads, gpu_layers=0)
        self._folder, self._keep = folder, keep_bytes
        self._histories: dict[int, list[Segment]] = {}
        self._files: dict[int, SnapshotFile] = {}
        self._saving: Callable[[float], Saved] | None = None
        self._held: int | None = None

    def ask(self, number: int, text: str) -> _Switch:
        """Go on with that consultation."""
        prompt = self._histories.setdefault(number, list(beginning(self.client)))
        prompt.append(Segment(text))
        busy, started = processor_s(self.client), time.perf_counter()
        if number != self._held:
            self._leave()
            if (file := self._files.get(number)) is not None:
                found = self.client.restore_state(file, prompt)
                assert found.outcome is Restoring.TAKEN, found.reason
            self._held = number
        before_s = time.perf_counter() - started
        run = run_engine(self.client, prompt, REPLY)
        taken = processor_s(self.client) - busy
        prompt.append(Segment(run.text, prefix_space=False))
        evaluated = run.finished.evaluations.prompt_tokens
        return _Switch((before_s + run.first_s) * 1000, taken * 1000, evaluated)

    def _leave(self) -> None:
        if self._held is None:
            return
        name = self._folder / os.urandom(8).hex()
        file = SnapshotFile(str(name), os.urandom(32), "a" * 64, "benchmark")
        if self._saving is not None:
            self._saving(PATIENCE_S)
        self._saving = self.client.save_state(file, PLENTY, self._keep)
        if (before := self._files.pop(self._held, None)) is not None:
            self.client.drop_state(Path(before.path))
            Path(before.path).unlink()
        self._files[self._held] = file


class _Server:
    def __init__(self, server: LlamaServer) -> None:
        self._server = server
        self._histories: dict[int, list[int]] = {}

    def ask(self, number: int, text: str) -> _Switch:
        begins = number not in self._histories
        prompt = self._histories.setdefault(number, [])
        prompt += self._server.tokens(text if begins else " " + text, begin=begins)
        busy = processor_s_of(self._server.process.pid)
        run = self._server.run(prompt, REPLY)
        taken = processor_s_of(self._server.process.pid) - busy
        prompt += self._server.tokens(run.text)
        return _Switch(run.first_s * 1000, taken * 1000, run.evaluated)


def measure(path: Path, threads: int, rounds: int, server: Path | None) -> None:
    """Print medians over the switches of all rounds, which take turns; the first round, in which
    the consultations begin, is not counted."""
    with ExitStack() as stack, tempfile.TemporaryDirectory() as folder:
        asked: dict[str, _Engine | _Server] = {}
        for name, keep in (("from the file", 0), ("from memory", PLENTY)):
            asked[name] = engine = _Engine(path, threads, Path(folder), keep)
            stack.callback(engine.client.close)
        if server is not None:
            started = LlamaServer(server, path, 2 * TOKENS, threads)
            asked["llama-server"] = _Server(stack.enter_context(started))
        seen: dict[str, list[_Switch]] = {name: [] for name in asked}
        for turn in range(rounds + 1):
            for number in range(CONSULTATIONS):
                length = QUESTION if turn else TOKENS
                text = words(engine.client, length, seed=CONSULTATIONS * turn + number)
                for name, each in asked.items():
                    switch = each.ask(number, text)
                    seen[name] += [switch] if turn else []
    print(f"{'':<16}{'first token, ms':>18}{'processor, ms':>18}{'evaluated':>12}")
    for name, found in seen.items():
        first = statistics.median(each.first for each in found)
        busy = statistics.median(each.busy for each in found)
        evaluated = statistics.median(each.evaluated for each in found)
        print(f"{name:<16}{first:>18.1f}{busy:>18.1f}{evaluated:>12.0f}")
