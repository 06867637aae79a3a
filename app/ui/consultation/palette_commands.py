"""Palette commands that are there by what stands in the window: another model, another task."""

from __future__ import annotations

from functools import partial

from app.core.consultations.tasks import Task
from app.core.models.model_character import named
from app.services.models.model_library import ModelEntry
from app.ui.commands.command import Command
from app.ui.consultation.composer.composer import Composer
from app.ui.models.models_controller import ModelsController
from app.ui.translation import tr


def passing_commands(models: ModelsController, composer: Composer) -> list[Command]:
    """To let each other model answer from now on, and to ask each other task."""
    choice = models.choice
    others = [each for each in choice.entries if each != choice.chosen and each.problem is None]
    return [
        *(_of_model(models, each) for each in others),
        *(_of_task(composer, each) for each in Task if each is not composer.task),
    ]


def _of_model(models: ModelsController, entry: ModelEntry) -> Command:
    name = named(entry.name, entry.sha256, entry.demonstration)
    kind = f" ({entry.quantization})" if entry.quantization else ""
    says = tr("Answer with {model}", model=f"{name}{kind}")
    return Command(says, tr("Models"), partial(models.choose, entry))


def _of_task(composer: Composer, task: Task) -> Command:
    def ask() -> None:
        composer.choose_task(task)
        composer.editor.setFocus()

    return Command(tr("Ask as: {task}", task=tr(task.label)), tr("Writing"), ask)
