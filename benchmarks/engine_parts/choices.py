"""Ways to compute, side by side: what a trial finds and costs, the speed of each, and how far each
is from llama.cpp's own in what it computes."""

from __future__ import annotations

import statistics
import sys
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path

from app.core.models.compute_choice import ComputeChoice, fastest
from app.core.prompts.prompt_formats import Segment
from app.services.engine.engine_asides import try_out
from app.services.engine.engine_client import EngineClient
from benchmarks.engine_parts import rounding
from benchmarks.engine_parts.asking import beginning, processor_s, run_engine, words

CHOICES = {
    "llama.cpp's": ComputeChoice(),
    "not repacked": ComputeChoice(repack=False),
    "no flash att.": ComputeChoice(flash_attention=False),
    "neither": ComputeChoice(repack=False, flash_attention=False),
}
CONTEXT, BEHIND = 2048, 1000
FOLLOW_UP, REPLY = 48, 32
WHAT = (f"prompt of {BEHIND:,}", f"{FOLLOW_UP} behind it", f"{REPLY} of reply there")


def measure(path: Path, runs: int) -> None:
    """Print what a trial with one thread says, and the table."""
    with ExitStack() as stack:
        clients: dict[str, EngineClient] = {}
        for name, choice in CHOICES.items():
            clients[name] = client = EngineClient()
            stack.callback(client.close)
            client.load(
                path,
                context=CONTEXT,
                threads=1,
                gpu_layers=0,
                repack=choice.repack,
                flash_attention=choice.flash_attention,
            )
        _trial(clients["llama.cpp's"])
        seen: dict[str, list[tuple[float, ...]]] = {name: [] for name in clients}
        for client in clients.values():
            run_engine(client, (*beginning(client), Segment(words(client, 8, seed=-1))), 2)
        for number in range(runs):
            for name, client in clients.items():
                seen[name].append(_conversation(client, number))
    print(f"{'':<26}" + "".join(f"{name:>16}" for name in clients))
    for at, what in enumerate(WHAT):
        usual = [each[at] for each in seen["llama.cpp's"]]
        row = ""
        for runs_of in seen.values():
            middle = statistics.median(each[at] for each in runs_of)
            ratio = statistics.median(
                each[at] / other for each, other in zip(runs_of, usual, strict=True)
            )
            row += f"{middle:>10,.0f}{ratio:>6.2f}"
        print(f"{what:<26}{row}")
    ways = [(each.repack, each.flash_attention) for each in CHOICES.values()]
    found = rounding.compared(path, ways)
    rows = [
        ("KL from it, nats", "{:>16.5f}", [each.kl for each in found]),
        ("the same best token", "{:>16.4f}", [each.same_best for each in found]),
        ("largest step of a logit", "{:>16.3f}", [each.largest for each in found]),
    ]
    for what, form, values in rows:
        print(f"{what:<26}" + "".join(form.format(value) for value in values))


def _trial(client: EngineClient) -> None:
    for usual, other in (("llama.cpp's", "not repacked"), ("llama.cpp's", "no flash att.")):
        if (answer := try_out(client, (CHOICES[usual], CHOICES[other]), alone=True)) is None:
            sys.exit("the engine is busy")
        found = answer()
        said = f"trial of {other}: {found.ms:,.0f} ms, {found.share:.0%} of the processor"
        if found.speeds:
            ratio = found.speeds[1].question_ms / found.speeds[0].question_ms
            chosen = next(name for name, c in CHOICES.items() if c == fastest(found.speeds))
            said += f", a question in {ratio:.2f} of the time; chosen: {chosen}"
        print(said if found.speeds else said + ": put off")


def _conversation(client: EngineClient, number: int) -> tuple[float, ...]:
    """Milliseconds of the processor for a prompt, a follow-up, and the reply to it."""
    head = (*beginning(client), Segment(words(client, BEHIND, seed=number)))
    more = (*head, Segment(words(client, FOLLOW_UP - 1, seed=1000 + number)))
    marks = [processor_s(client)]
    for prompt, tokens in ((head, 1), (more, 1), (more, REPLY)):
        run_engine(client, prompt, tokens)
        marks.append(processor_s(client))
    return tuple((after - before) * 1000 for before, after in pairwise(marks))
