"""Equal answers: the demonstration's questions, put to a clinic's server and to the engine here
through the window's services, word for word."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from app.core.consultations.messages import Message, Sampling
from app.core.consultations.tasks import Task
from app.services.application import Services
from app.services.consultations.consultation_service import ReplyOptions
from app.services.models.model_library import ModelEntry
from tests.helpers.services import reply_to

CORPUS = Path(__file__).resolve().parents[2] / "assets" / "demo" / "corpus.jsonl"
GREEDY = Sampling(temperature=0, seed=1)


@dataclass(frozen=True)
class Question:
    """`further`: what goes on from its answer; empty where nothing does."""

    task: Task
    text: str
    answer: str
    further: str = ""


@dataclass(frozen=True)
class Pair:
    """What the server answered, what the engine here did, and the tokens of both prompts."""

    server: Message
    here: Message

    @property
    def same(self) -> bool:
        return self.server.text == self.here.text


def questions() -> list[Question]:
    """Those of the corpus, those that go on first."""
    found = []
    for line in CORPUS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        further = row["turns"][0]["prompt"] if row.get("turns") else ""
        found.append(Question(Task(row["task"]), row["prompt"], row["answer"], further))
    return sorted(found, key=lambda each: not each.further)


def plain_copy(model: Path, copy: Path) -> Path:
    """The demonstration without the word that it is one, as a server has it: asked in the words
    that were typed, after all turns before."""
    known = b"consilium.demonstration"
    head, key, rest = model.read_bytes().partition(known)
    assert key
    copy.write_bytes(head + b"consilium.demonstratio_" + rest)
    return copy


def asked(
    services: Services, model: ModelEntry, question: Question, after: str | None = None
) -> Message:
    """A reply, greedy; `after` goes on in that consultation."""
    options = ReplyOptions(model=model, sampling=GREEDY, max_tokens=400, anyway=True)
    return reply_to(
        services.consultations.ask(
            question.text,
            task=question.task,
            consultation_id=after,
            options=options,
            from_draft=False,
        )
    )


def compared(
    services: Services, server: ModelEntry, here: ModelEntry, first: int, further: int
) -> list[Pair]:
    """`first` questions of the corpus, and behind so many of them a further one."""
    known = questions()[:first]
    replies: list[list[Message]] = []
    for model in (server, here):
        made = [asked(services, model, each) for each in known]
        for reply, each in zip(made[:further], known, strict=False):
            then = Question(each.task, each.further, "")
            made.append(asked(services, model, then, reply.consultation_id))
        replies.append(made)
    return [Pair(*each) for each in zip(*replies, strict=True)]
