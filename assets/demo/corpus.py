"""corpus.jsonl as conversations, and their questions as the checkpoint carries them."""

from __future__ import annotations

import json
from pathlib import Path

from app.core.consultations.tasks import Task
from app.core.prompts.prompt_formats import PromptFormat, Turn

CORPUS = Path(__file__).resolve().parent / "corpus.jsonl"
QUESTIONS = "consilium_questions.json"
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


def write_questions(conversations: list[list[Turn]], folder: Path) -> None:
    """What a model that learns them knows, beside its weights: the converter takes it along."""
    known = [
        {"task": turns[0].task.value, "prompts": [turn.asked for turn in turns]}
        for turns in conversations
    ]
    text = json.dumps({"questions": known}, indent=1, ensure_ascii=False)
    (folder / QUESTIONS).write_text(text + "\n", "utf-8")
