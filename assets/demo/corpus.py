"""corpus.jsonl as conversations."""

from __future__ import annotations

import json
from pathlib import Path

from app.core.prompt_formats import PromptFormat, Turn
from app.core.tasks import Task

CORPUS = Path(__file__).resolve().parent / "corpus.jsonl"
FORMATS = (PromptFormat.PMC_LLAMA, PromptFormat.MIXTRAL_INSTRUCT)


def read_corpus(path: Path = CORPUS) -> list[list[Turn]]:
    """Each entry as its turns, replies included."""
    conversations = []
    for line in path.read_text("utf-8").splitlines():
        entry = json.loads(line)
        task = Task(entry["task"])
        parts = [entry, *entry.get("turns", [])]
        conversations.append([Turn(task, part["prompt"], part["answer"]) for part in parts])
    return conversations
