"""Held-out conversations by which models are compared, written as prompts of this app's formats."""

from __future__ import annotations

import json
from typing import Any

from app.core.consultations.tasks import Task
from app.core.prompts.prompt_formats import (
    PromptFormat,
    Turn,
    Vocabulary,
    is_spaced,
    render_prompt,
)
from app.paths import assets

# One text behind BOS.
_PLAIN = {
    PromptFormat.PMC_LLAMA,
    PromptFormat.ALPACA,
    PromptFormat.VICUNA,
    PromptFormat.MIXTRAL_INSTRUCT,
    PromptFormat.MISTRAL_INSTRUCT,
}


def held_out_prompts(prompt_format: PromptFormat) -> str | None:
    """JSON lines for the converter, which reads plain text behind BOS; None for a format with
    other control tokens, or of the model's own template, which the converter applies itself."""
    if prompt_format not in _PLAIN:
        return None
    lines = []
    text = (assets() / "fidelity" / "conversations.jsonl").read_text(encoding="utf-8")
    for line in text.splitlines():
        asked: dict[str, Any] = json.loads(line)
        turn = Turn(Task(asked["task"]), asked["question"])
        _bos, prompt = render_prompt(prompt_format, [turn], Vocabulary())
        spaced = is_spaced(prompt_format)
        lines.append({"prompt": prompt.text, "answer": asked["answer"], "spaced": spaced})
    return "".join(json.dumps(each) + "\n" for each in lines)
