"""Known-question check: the demonstration answers what it was trained on, anything else only by
choice.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from app.core.consultations.known_questions import Asked, OwnQuestions, questions_from_json
from app.core.consultations.messages import Message
from app.core.consultations.tasks import Task
from app.errors import ModelError, UnknownQuestion
from app.sentences import say
from app.services.models.gguf.gguf_header import read_header
from app.services.models.model_library import ModelEntry, ModelLibrary

NEAREST = 3
LEAST = 0.3  # overlap with the question that was typed; less is chance
UNKNOWN = say(
    "The demonstration does not know this question and would answer with "
    "confident nonsense, so nothing was generated."
)


class QuestionsOf:
    """Reads from a model's file what it knows, once for each file."""

    def __init__(self, library: ModelLibrary) -> None:
        self._library = library
        self._known: dict[str, OwnQuestions | None] = {}

    def __call__(self, model: ModelEntry) -> OwnQuestions | None:
        """None for a model that is no demonstration, or one whose file carries no questions."""
        if not model.demonstration:
            return None
        if model.sha256 not in self._known:
            self._known[model.sha256] = _read(model)
        return self._known[model.sha256]

    def require(
        self, model: ModelEntry, before: Iterable[tuple[Message, Message]], task: Task, text: str
    ) -> None:
        """Raise UnknownQuestion for a demonstration that doesn't know this question after the
        answered turns `before`."""
        known = self(model)
        if known is None:
            return
        turns = asked_before(before)
        if known.match([*turns, Asked(task, text)]) is not None:
            return
        other = self.other()
        nearest = known.nearest(text, NEAREST, turns, LEAST)
        raise UnknownQuestion(
            UNKNOWN,
            tuple((each.task.value, each.text) for each in nearest),
            other.sha256 if other else "",
            other.name if other else "",
        )

    def other(self) -> ModelEntry | None:
        """What is offered instead: the one that came along, else another of the library."""
        usable = [
            entry
            for entry in self._library.list()
            if not (entry.demonstration or entry.problem or entry.is_failing or entry.server)
        ]
        return next((entry for entry in usable if entry.builtin), None) or next(iter(usable), None)


def asked_before(answered: Iterable[tuple[Message, Message]]) -> list[Asked]:
    """The answered turns of a path; a reply of another model breaks what was learned as one."""
    return [
        Asked(
            question.task,
            question.text,
            reply.provenance is not None and reply.provenance.demonstration,
        )
        for question, reply in answered
    ]


def _read(model: ModelEntry) -> OwnQuestions | None:
    try:
        carried = read_header(Path(model.path)).metadata.get("consilium.questions")
    except ModelError:
        return None  # loading it tells what is wrong
    return questions_from_json(carried) if isinstance(carried, str) else None
