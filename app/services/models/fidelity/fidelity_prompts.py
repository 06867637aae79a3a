"""Held-out conversations by which models are compared, written as prompts of this app's formats."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from app.core.consultations.tasks import Task
from app.core.prompts.prompt_formats import (
    PromptFormat,
    Turn,
    Vocabulary,
    is_spaced,
    render_prompt,
)
from app.core.prompts.typed_text import printable
from app.errors import ModelError
from app.files import read_regular
from app.paths import assets
from app.sentences import say

_MOST_BYTES = 1 << 24

# One text behind BOS.
PLAIN = (
    PromptFormat.PMC_LLAMA,
    PromptFormat.ALPACA,
    PromptFormat.VICUNA,
    PromptFormat.MIXTRAL_INSTRUCT,
    PromptFormat.MISTRAL_INSTRUCT,
)


def read_prompts(path: Path) -> str:
    """Conversations of the user's own: JSON lines with task, question and answer. Raises
    ModelError."""
    try:
        text = read_regular(path, _MOST_BYTES).decode()
        if not written(PromptFormat.PMC_LLAMA, text):
            raise ValueError
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise ModelError(
            say(
                "{name} can't be read: each line must be a JSON object with task, question and "
                "answer.",
                name=printable(path.name),
            )
        ) from error
    return text


def held_out_prompts(prompt_format: PromptFormat) -> str | None:
    """JSON lines for the converter, which reads plain text behind BOS; None for a format with
    other control tokens, or of the model's own template, which the converter applies itself."""
    if prompt_format not in PLAIN:
        return None
    path = assets() / "fidelity" / "conversations.jsonl"
    return written(prompt_format, path.read_text(encoding="utf-8"))


def written(prompt_format: PromptFormat, text: str) -> str:
    """JSON lines of conversations as prompts of a format that is plain text, for the converter.
    Raises ValueError, TypeError or KeyError for lines of another kind."""
    lines = []
    for line in filter(None, text.splitlines()):
        asked: dict[str, Any] = json.loads(line)
        turn = Turn(Task(asked["task"]), asked["question"])
        _bos, prompt = render_prompt(prompt_format, [turn], Vocabulary())
        spaced = is_spaced(prompt_format)
        said = {"prompt": prompt.text, "answer": asked["answer"], "spaced": spaced}
        lines.append({"format": prompt_format.value, **said})
    return "".join(json.dumps(each) + "\n" for each in lines)
