"""The first answer after a start, with and without what was read while the question was typed."""

from __future__ import annotations

import statistics
from pathlib import Path

from app.core.consultations.tasks import Task
from app.core.prompts.prompt_formats import PromptFormat, Segment, Turn, render_prompt
from app.services.engine.engine_asides import read_ahead
from app.services.engine.engine_client import EngineClient
from app.services.prompts.prompt_assembly import vocabulary_of
from app.services.prompts.reading_ahead import sure_words
from benchmarks.engine_parts.asking import run_engine, words

QUESTION = (
    "A woman of 67 with type 2 diabetes and an eGFR of 38 comes with two days of fever, pain in "
    "the right flank and vomiting. Temperature 38.9, pulse 112, blood pressure 96/58. She takes "
    "metformin 1 g twice daily, ramipril 5 mg and simvastatin. Urine dipstick shows leucocytes "
    "and nitrites. What should be done first, and which of her medicines should be stopped?"
)
REPLY = 8  # tokens


def measure(path: Path, threads: int, runs: int) -> None:
    """Print the first token's time: nothing read, the instruction read, the typed words read too.
    Before each run the cache holds another text."""
    client = EngineClient()
    try:
        client.load(path, context=1024, threads=threads)
        facts = client.loaded
        assert facts is not None

        def prompt(text: str) -> tuple[Segment, ...]:
            turns = [Turn(Task.CONSULTATION, text)]
            return tuple(render_prompt(PromptFormat.PMC_LLAMA, turns, vocabulary_of(facts)))

        ahead = {
            "nothing read": None,
            "instruction": "",
            "and words": sure_words(QUESTION),
        }
        first: dict[str, list[float]] = {name: [] for name in ahead}
        left: dict[str, int] = {}
        for number in range(runs):
            for name, typed in ahead.items():
                run_engine(client, [Segment(words(client, 60, seed=number))], 1)
                if typed is not None:
                    one, other = prompt(typed + "a"), prompt(typed + "1")
                    if wait := read_ahead(client, one, other):
                        wait()
                run = run_engine(client, prompt(QUESTION), REPLY)
                first[name].append(run.first_s * 1000)
                left[name] = run.finished.tokens.prompt - run.finished.tokens.cached
    finally:
        client.close()
    whole = statistics.median(first["nothing read"])
    print(f"{'':<16}{'tokens left':>12}{'first token, ms':>18}{'of nothing read':>18}")
    for name, seen in first.items():
        middle = statistics.median(seen)
        print(f"{name:<16}{left[name]:>12}{middle:>18.1f}{middle / whole:>18.2f}")
