"""Count how many answers of the corpus the demonstration model gives exactly.

    python assets/demo/evaluate.py [MODEL.gguf ...] [--json]

Every conversation is asked in both prompt formats it was trained with, greedily, through the engine
as the application runs it. A first turn counts as single-turn; a further turn is asked after the
corpus' own history, and counts as right when it is exact.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.core.consultations.messages import Sampling
from app.core.engine_protocol import Token
from app.core.prompts.prompt_formats import (
    PromptFormat,
    Turn,
    Vocabulary,
    render_prompt,
    stop_strings,
)
from app.paths import bundled_models
from app.services.engine.engine_client import EngineClient
from assets.demo.corpus import FORMATS, read_corpus

MOST_TOKENS = 400


def answer(
    engine: EngineClient, prompt_format: PromptFormat, turns: list[Turn], vocabulary: Vocabulary
) -> str:
    """The greedy reply to the last turn."""
    events = engine.generate(
        render_prompt(prompt_format, turns, vocabulary),
        Sampling(temperature=0, seed=0),
        max_tokens=MOST_TOKENS,
        stop=stop_strings(prompt_format),
    )
    return "".join(event.text for event in events if isinstance(event, Token)).lstrip()


def evaluate(model: Path, prompt_format: PromptFormat) -> tuple[Counter[str], list[str]]:
    """Counts of `single`, `single exact`, `further`, `further exact`; and the prompts missed."""
    counts: Counter[str] = Counter()
    missed = []
    engine = EngineClient()
    try:
        facts = engine.load(model).model
        vocabulary = Vocabulary(facts.bos, facts.eos, facts.add_bos, facts.special_tokens)
        for turns in read_corpus():
            for number, turn in enumerate(turns):
                asked = [*turns[:number], Turn(turn.task, turn.asked)]
                kind = "further" if number else "single"
                counts[kind] += 1
                if answer(engine, prompt_format, asked, vocabulary) == turn.reply:
                    counts[f"{kind} exact"] += 1
                else:
                    missed.append(turn.asked)
    finally:
        engine.close()
    return counts, missed


def main() -> None:
    parser = argparse.ArgumentParser(description="Count the exact answers of the corpus.")
    parser.add_argument("models", nargs="*", type=Path, default=list(bundled_models()))
    parser.add_argument("--json", action="store_true", help="one object a line")
    parser.add_argument("--missed", action="store_true", help="also print the prompts missed")
    arguments = parser.parse_args()
    for model in arguments.models:
        for prompt_format in FORMATS:
            counts, missed = evaluate(model, prompt_format)
            if arguments.json:
                print(json.dumps({"model": model.name, "format": prompt_format, **counts}))
            else:
                shares = "   ".join(
                    f"{kind}-turn {counts[f'{kind} exact']} of {counts[kind]} exact "
                    f"({counts[f'{kind} exact'] / counts[kind]:.1%})"
                    for kind in ("single", "further")
                )
                print(f"{model.name}  {prompt_format:16}  {shares}", flush=True)
            if arguments.missed:
                print(*(f"  missed: {prompt}" for prompt in missed), sep="\n")


if __name__ == "__main__":
    main()
