"""Evaluation desk: does for the page of evaluations what takes longer than a frame."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.evaluation.exam_prompts import PromptStyle, Protocol
from app.errors import ConsiliumError
from app.services.application import Services
from app.services.evaluation.evaluation_runs import (
    Comparison,
    EvaluationOrder,
    EvaluationProgress,
)
from app.services.models.model_library import ModelEntry
from app.services.models.model_loading import ModelLoading
from app.ui.background import REPLY, Background
from app.ui.models.models_controller import ModelsController

Failed = Callable[[ConsiliumError], None]


class EvaluationDesk(QObject):
    """`changed` carries the reports of all evaluations; `loading` a ModelLoading, `progressed` an
    EvaluationProgress, `ended` whether it came to its end; `failed` an error."""

    changed = Signal(object)
    loading = Signal(ModelLoading)
    progressed = Signal(EvaluationProgress)
    ended = Signal(bool)
    failed = Signal(ConsiliumError)

    def __init__(
        self, services: Services, background: Background, models: ModelsController
    ) -> None:
        super().__init__()
        self._evaluations = services.evaluations
        self._background = background
        self._models = models
        self._last: EvaluationProgress | None = None
        self.is_running = False

    @property
    def models(self) -> tuple[ModelEntry, ...]:
        """Those that can be asked, the one that answers now first."""
        choice = self._models.choice
        usable = [each for each in choice.entries if each.problem is None]
        return tuple(sorted(usable, key=lambda each: each != choice.chosen))

    def refresh(self) -> None:
        """Read the evaluations again."""
        self._background.run(self._evaluations.reports, self.changed.emit, self.failed.emit)

    def start(
        self, file: Path, model: ModelEntry, protocol: Protocol, style: PromptStyle, n: int
    ) -> None:
        """Begin an evaluation, or go on with it, behind the answer that is being written."""
        if self.is_running:
            return
        self.is_running, self._last = True, None
        stopped = self._evaluations.begin()
        order = EvaluationOrder(file, model, protocol, style, n)
        self._background.iterate(
            lambda: self._evaluations.run(order, stopped),
            self._take,
            self._done,
            self._fail,
            lane=REPLY,
        )

    def stop(self) -> None:
        """What was answered is kept."""
        if self.is_running:
            self._evaluations.stop()

    def compare(self, first: str, second: str, done: Callable[[Comparison], None]) -> None:
        """Two evaluations by their identifiers; what can't be compared is `failed`."""
        self._background.run(
            lambda: self._evaluations.compare(first, second), done, self.failed.emit
        )

    def _take(self, events: list[ModelLoading | EvaluationProgress]) -> None:
        last = events[-1]
        if isinstance(last, ModelLoading):
            self.loading.emit(last)
        else:
            self._last = last
            self.progressed.emit(last)

    def _done(self) -> None:
        self.is_running = False
        last = self._last
        self.ended.emit(last is not None and last.done >= last.n)
        self.refresh()

    def _fail(self, error: ConsiliumError) -> None:
        self.is_running = False
        self.ended.emit(False)
        self.failed.emit(error)
        self.refresh()
