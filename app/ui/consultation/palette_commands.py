"""Palette commands by what stands in the window: the newest answer, other models, other tasks."""

from __future__ import annotations

from collections.abc import Callable

from app.core.consultations.tasks import Task
from app.services.models.model_library import ModelEntry
from app.ui.commands.command import Command
from app.ui.consultation.composer.composer import Composer
from app.ui.consultation.transcript.message_keys import Act
from app.ui.consultation.transcript.reply_view import ReplyView
from app.ui.consultation.transcript.transcript_column import TranscriptColumn
from app.ui.models.called import called
from app.ui.models.models_controller import ModelsController
from app.ui.translation import tr


def passing_commands(models: ModelsController, composer: Composer) -> list[Command]:
    """To let each other model answer from now on, and to ask each other task."""
    choice = models.choice
    others = [each for each in choice.entries if each != choice.chosen and each.problem is None]
    return [
        *(_of_model(models, each, composer) for each in others),
        *(_of_task(composer, each) for each in Task if each is not composer.task),
    ]


def _of_model(models: ModelsController, entry: ModelEntry, composer: Composer) -> Command:
    def choose() -> None:
        models.choose(entry)
        composer.editor.setFocus()

    name = called(entry)
    kind = f" ({entry.quantization})" if entry.quantization else ""
    says = tr("Answer with {model}", model=f"{name}{kind}")
    return Command(says, tr("Models"), choose)


def _of_task(composer: Composer, task: Task) -> Command:
    def ask() -> None:
        composer.choose_task(task)
        composer.editor.setFocus()

    return Command(tr("Ask as: {task}", task=tr(task.label)), tr("Writing"), ask)


def answer_commands(transcript: TranscriptColumn) -> list[Command]:
    """What can be done with the newest answer, wherever the keyboard is."""
    group = tr("This consultation")

    def newest() -> ReplyView | None:
        view = next(reversed(transcript.views()), None)
        return view if isinstance(view, ReplyView) and not view.is_streaming else None

    def is_there() -> bool:
        return newest() is not None

    def has_others() -> bool:
        view = newest()
        return view is not None and len(view.entry.alternatives) > 1

    def do(act: Act) -> Callable[[], None]:
        def run() -> None:
            if (view := newest()) is not None:
                view.act(act)

        return run

    return [
        Command(tr("Copy the newest answer"), group, do(Act.COPY), "Ctrl+Shift+C", is_there),
        Command(tr("Answer again"), group, do(Act.AGAIN), "", is_there),
        Command(tr("Compare the newest answer…"), group, do(Act.COMPARE), "", has_others),
        Command(tr("Details of the newest answer"), group, do(Act.DETAILS), "", is_there),
    ]
