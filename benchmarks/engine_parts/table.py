"""The engine against llama-bench, llama-server and `Llama.create_chat_completion`, in turns, beside
no, two and six busy programs of our own; and a consultation of twenty turns.

llama-bench and llama-server are not ours: `--server` names the latter, and the former lies beside
it. Whatever else the machine does, all of them feel: its load is printed.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from app.core.prompts.prompt_formats import Segment
from app.services.engine.engine_client import EngineClient
from benchmarks.engine_parts.asking import beginning, run_engine, words
from benchmarks.engine_parts.busy import LOADS, busy
from benchmarks.engine_parts.llama_chat import LlamaChat
from benchmarks.engine_parts.llama_server import LlamaServer

TURNS, SHOWN, QUESTION, REPLY = 20, (1, 5, 20), 40, 8
_CONTEXT = 2048
_LARGE = 500_000_000  # bytes; shorter texts then, for others take seconds for a token under load
Speeds = tuple[float, float]  # tokens a second, of the prompt and of the reply


class _Rivals:
    """All of them with one model, in processes of their own."""

    def __init__(self, path: Path, threads: int, server: Path, stack: ExitStack) -> None:
        self._path, self._threads = path, threads
        self._bench = server.with_name("llama-bench")
        self.engine = EngineClient()
        stack.callback(self.engine.close)
        self.engine.load(path, context=_CONTEXT, gpu_layers=0)
        self.server = stack.enter_context(LlamaServer(server, path, _CONTEXT, threads))
        self.chat = stack.enter_context(LlamaChat(path, _CONTEXT, threads))

    def of_engine(self, text: str, prompt: int, reply: int) -> Speeds:
        run = run_engine(self.engine, (*beginning(self.engine), Segment(text)), reply)
        return run.finished.timings.prompt_tps, (reply - 1) / run.rest_s

    def of_bench(self, text: str, prompt: int, reply: int) -> Speeds:
        sizes = ("-p", prompt, "-n", reply, "-t", self._threads, "-r", 1, "-o", "json")
        command = [str(each) for each in (self._bench, "-m", self._path, *sizes)]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        found = [each["avg_ts"] for each in json.loads(told)]
        return found[0], found[1]

    def of_server(self, text: str, prompt: int, reply: int) -> Speeds:
        run = self.server.run(self.server.tokens(text, begin=True), reply)
        return run.prompt_tps, (reply - 1) / run.rest_s

    def of_chat(self, text: str, prompt: int, reply: int) -> Speeds:
        first, rest, tokens, _ = self.chat.run([text], reply)
        return tokens / first, (reply - 1) / rest if rest else 0.0

    def in_turns(self) -> dict[str, Callable[[str, int, int], Speeds]]:
        return {
            "engine": self.of_engine,
            "llama-bench": self.of_bench,
            "llama-server": self.of_server,
            "Llama chat": self.of_chat,
        }


def measure(path: Path, threads: int, runs: int, server: Path) -> None:
    large = path.stat().st_size > _LARGE
    prompt, reply = (96, 12) if large else (256, 32)
    with ExitStack() as stack:
        rivals = _Rivals(path, threads, server, stack)
        names = "".join(f"{name:>14}" for name in rivals.in_turns())
        print(f"{'busy':<6}{'tokens/s':<14}{names}{'of the best':>14}{'load':>7}")
        for load in LOADS:
            with busy(load):
                _speeds(rivals, load, runs, (prompt, reply))
        _turns(rivals)


def _speeds(rivals: _Rivals, load: int, runs: int, sizes: tuple[int, int]) -> None:
    """One row for the prompt, one for the reply: medians, and the median of the ratios to the best
    of the others in a round."""
    rounds: list[dict[str, Speeds]] = []
    for number in range(runs):
        text = words(rivals.engine, sizes[0], seed=1000 * load + number)
        rounds.append({name: ask(text, *sizes) for name, ask in rivals.in_turns().items()})
    for at, what in enumerate(("prompt", "decode")):
        row = "".join(
            f"{statistics.median(each[name][at] for each in rounds):>14,.1f}" for name in rounds[0]
        )
        others = [
            [speeds[at] for name, speeds in each.items() if name != "engine"] for each in rounds
        ]
        ratio = statistics.median(
            each["engine"][at] / max(speeds) for each, speeds in zip(rounds, others, strict=True)
        )
        print(f"{load:<6}{what:<14}{row}{ratio:>14.2f}{os.getloadavg()[0]:>7.1f}")


def _turns(rivals: _Rivals) -> None:
    """Milliseconds to the first token of some turns."""
    engine, server = [*beginning(rivals.engine)], list[int]()
    chat: list[str] = []
    seen: dict[str, list[float]] = {"engine": [], "llama-server": [], "Llama chat": []}
    for turn in range(TURNS):
        question = words(rivals.engine, QUESTION, seed=9000 + turn)
        engine.append(Segment(question))
        run = run_engine(rivals.engine, engine, REPLY)
        engine.append(Segment(run.text, prefix_space=False))
        seen["engine"].append(run.first_s * 1000)
        server += rivals.server.tokens((" " if turn else "") + question, begin=not turn)
        other = rivals.server.run(server, REPLY)
        server += rivals.server.tokens(other.text)
        seen["llama-server"].append(other.first_s * 1000)
        chat.append(question)
        first, _, _, text = rivals.chat.run(chat, REPLY)
        chat.append(text)
        seen["Llama chat"].append(first * 1000)
    print(f"first token of turns {SHOWN}, ms, and the median of all:")
    for name, found in seen.items():
        shown = " · ".join(f"{found[turn - 1]:.0f}" for turn in SHOWN)
        print(f"{name:<14}{shown}; {statistics.median(found):.0f}")
