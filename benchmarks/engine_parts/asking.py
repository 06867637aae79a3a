"""Questions to the engine through its client, with the clock beside them."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.consultations.messages import Sampling
from app.core.engine_protocol import Finished, Token
from app.core.prompts.prompt_formats import Segment
from app.services.engine.engine_client import EngineClient

BOS = Segment("<s>", special=True)
GREEDY = Sampling(temperature=0)
_WORDS = ["fever", "cough", "pain", "dose", "daily", "patient", "blood", "rash", "heart"]
_SHORT = ["abe", "bad", "cab", "dab", "ebb", "fab", "gab", "hab", "lab", "mad", "nab", "pad"]


@dataclass(frozen=True)
class EngineRun:
    """As the client saw it: seconds from the request to the first token, then to the end."""

    first_s: float
    rest_s: float
    text: str
    finished: Finished


def run_engine(client: EngineClient, segments: Sequence[Segment], count: int) -> EngineRun:
    """Write exactly `count` tokens, or as many as the context has room for."""
    first, text = 0.0, ""
    started = time.perf_counter()
    for event in client.generate(segments, GREEDY, max_tokens=count, ignore_end=True):
        if isinstance(event, Token):
            first = first or time.perf_counter()
            text += event.text
        if isinstance(event, Finished):
            return EngineRun(first - started, time.perf_counter() - first, text, event)
    raise SystemExit("the engine ended without a last event")


def beginning(client: EngineClient) -> tuple[Segment, ...]:
    """The token that the loaded model's texts begin with, if there is one."""
    facts = client.loaded
    return (Segment(facts.bos, special=True),) if facts and facts.bos and facts.add_bos else ()


def processor_s(client: EngineClient) -> float:
    """Seconds that the engine's threads had the processor until now. With one thread they say what
    work costs, whatever else the machine does."""
    assert client._process is not None and client._process._process is not None
    return processor_s_of(client._process._process.pid)


def processor_s_of(pid: int) -> float:
    """The same of a process."""
    tasks = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9


def words(client: EngineClient, tokens: int, seed: int) -> str:
    """A text of about so many tokens; another seed gives another beginning."""
    choose = random.Random(seed)
    # Of the synthetic model's vocabulary each word of three letters is one token.
    facts = client.loaded
    choice = _SHORT if facts is not None and not facts.demonstration else _WORDS
    text: list[str] = []
    while (have := client.count([Segment(" ".join(text))])) < tokens:
        text += choose.choices(choice, k=max(1, (tokens - have) // 4))
    return " ".join(text)
