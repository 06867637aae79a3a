"""Prompt-format probe: how probable a model holds known answers, asked in one format or another.

The format that a model was tuned in makes it hold them for more probable. The first tokens of an
answer tell most; those behind them follow from what was said before.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from convert.answers import Answer, AskedModel, Conversation, asked_model, conversation_of
from convert.errors import FidelityError
from convert.fidelity import log_probabilities
from convert.interrupts import held_interrupts
from convert.running import require_loadable, silent_llama

FIRST = 48  # tokens of an answer
_MOST_TEXT = 2**24  # bytes

# Called with the answers that are done, and all of them.
Progress = Callable[[int, int], None]


def read_formats(path: Path) -> dict[str, list[Conversation]]:
    """Conversations by the name of the format in which they are written: JSON lines with `format`,
    and else as those of a fidelity. Raises FidelityError."""
    found: dict[str, list[Conversation]] = {}
    try:
        if path.stat().st_size > _MOST_TEXT:
            raise FidelityError(f"{path.name} is longer than {_MOST_TEXT >> 20} MiB.")
        for line in filter(None, path.read_text(encoding="utf-8").splitlines()):
            said: dict[str, Any] = json.loads(line)
            found.setdefault(str(said["format"]), []).append(conversation_of(said))
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise FidelityError(
            f"{path.name} can't be read ({type(error).__name__}): each line must be a JSON object "
            "with a format, a prompt and an answer."
        ) from error
    if not found:
        raise FidelityError(f"{path.name} has no conversations.")
    return found


def probe(
    model: Path, formats: Mapping[str, list[Conversation]], threads: int, progress: Progress
) -> dict[str, list[float]]:
    """Of each format and answer the mean of -log p over its first tokens, in nats. Raises
    FidelityError, ModelFileError, ToolError; KeyboardInterrupt soon after Ctrl-C or SIGTERM."""
    require_loadable(model)
    found: dict[str, list[float]] = {name: [] for name in formats}
    done, total = 0, sum(map(len, formats.values()))
    with (
        held_interrupts() as held,
        silent_llama() as api,
        asked_model(api, model, threads, held) as asked,
    ):
        for name, pairs in formats.items():
            for answer in asked.answers(pairs):
                progress(done, total)
                loss = _loss(asked, answer)
                if held.came:
                    break
                found[name].append(loss)
                done += 1
        progress(done, total)
    return found


def _loss(asked: AskedModel, answer: Answer) -> float:
    part = replace(answer, tokens=answer.tokens[: answer.start + FIRST])
    logs = [log_probabilities(rows) for rows in asked.logits(part, False)]
    if not logs:
        return 0.0  # interrupted
    every, said = np.concatenate(logs), np.array(part.tokens[part.start :])
    return float(-every[np.arange(len(every)), said[: len(every)]].mean())
