"""Context counter: how much of the context a text would take, counted in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.core.consultations.messages import Message
from app.core.consultations.tasks import Task
from app.core.prompts.template_output import TemplateError
from app.errors import ConsiliumError
from app.services.application import Services
from app.ui.background import COUNT, Background
from app.ui.consultation.composer.context_meter import MeterReading


class ContextCounter(QObject):
    """`failed` carries what is wrong with a model's template, once for each."""

    failed = Signal(TemplateError)

    def __init__(self, services: Services, background: Background) -> None:
        super().__init__()
        self._services = services
        self._background = background
        self._said: set[tuple[str, str]] = set()  # of a model's template

    def count(
        self,
        consultation_id: str | None,
        before: Sequence[Message] | None,
        text: str,
        task: Task,
        editing: str | None,
        done: Callable[[MeterReading], None],
    ) -> None:
        """What a prompt would take, as `ContextCount.count` has it; an error counts as unknown."""
        services = self._services

        def work() -> MeterReading:
            use = None
            try:
                model = services.library.default(*services.settings.model_file)
                use = services.consultations.context.count(
                    consultation_id, text, task, model, editing, before
                )
            except TemplateError as error:
                self._say_once(model.sha256, error)
            except ConsiliumError:
                pass
            return MeterReading(text, task, use)

        self._background.run(work, done, lane=COUNT)

    def _say_once(self, model: str, error: TemplateError) -> None:
        """From the thread that counts: Qt queues it."""
        if (model, str(error)) not in self._said:
            self._said.add((model, str(error)))
            self.failed.emit(error)
