"""Evaluation runs: the evaluations of this data folder, made with the program's own engine, listed
and compared.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.core.evaluation.exam_prompts import PromptStyle, Protocol
from app.core.evaluation.exam_report import ExamReport, compared, report_of
from app.core.evaluation.exam_statistics import PairedDifference
from app.errors import LoadCancelled
from app.services.engine.engine_client import EngineClient
from app.services.engine.template_client import Templates
from app.services.evaluation.exam_service import ExamRequest, ExamService, read_exam_file
from app.services.models.format_selection import FormatSelection
from app.services.models.model_library import ModelEntry
from app.services.models.model_loading import ModelLoading
from app.store.exam_runs import ExamRunFiles

SEED = 1


@dataclass(frozen=True)
class EvaluationOrder:
    """What is asked of which model: `n` questions of the file, 0 for all."""

    file: Path
    model: ModelEntry
    protocol: Protocol
    style: PromptStyle
    n: int


@dataclass(frozen=True)
class EvaluationProgress:
    """`done` of `n` questions, `right` of them; `seconds_left` None until one was asked.
    `notices` of the file."""

    done: int
    n: int
    right: int
    seconds_left: float | None = None
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Comparison:
    """Two evaluations on the questions that both were asked."""

    first: ExamReport
    second: ExamReport
    difference: PairedDifference


class EvaluationRuns:
    """`prepare` loads a model into the engine; closed early, it ends the load. `forget` gives up
    what the engine's cache holds of a consultation. One evaluation at a time, in whatever
    thread."""

    def __init__(
        self,
        engine: EngineClient,
        templates: Templates,
        files: ExamRunFiles,
        formats: FormatSelection,
        prepare: Callable[[ModelEntry], Generator[ModelLoading]],
        forget: Callable[[], object],
    ) -> None:
        self._engine = engine
        self._files = files
        self._formats = formats
        self._prepare = prepare
        self._forget = forget
        self._service = ExamService(engine, templates, files)
        self._stopped = threading.Event()  # of the evaluation that was begun last
        self._at_work = threading.Event()

    def reports(self) -> tuple[ExamReport, ...]:
        """Of every evaluation, the latest first."""
        return tuple(report_of(*run) for run in self._files.listed())

    def compare(self, first: str, second: str) -> Comparison:
        """Two by their identifiers. Raises NotFound, WrongUse."""
        one, other = self._files.find(first), self._files.find(second)
        return Comparison(report_of(*one), report_of(*other), compared(one, other))

    def begin(self) -> threading.Event:
        """The next evaluation is wanted; what `stop` sets for it, `run` takes. One that was stopped
        before, and has not seen it yet, stays stopped."""
        self._stopped = threading.Event()
        return self._stopped

    def stop(self) -> None:
        """End the evaluation that is under way, or was begun and waits; what was answered is
        kept."""
        self._stopped.set()
        if self._at_work.is_set():
            self._engine.cancel()

    def run(
        self, order: EvaluationOrder, stopped: threading.Event
    ) -> Iterator[ModelLoading | EvaluationProgress]:
        """Ask what is not yet answered, until all is or it is stopped.

        Raises ExamFileError, EvaluationInUse, ModelError, EngineError, TemplateError, storage
        errors; what was answered is kept.
        """
        try:
            yield from self._run(order, stopped)
        except LoadCancelled:
            if not stopped.is_set():
                raise
        finally:
            self._at_work.clear()

    def _run(
        self, order: EvaluationOrder, stopped: threading.Event
    ) -> Iterator[ModelLoading | EvaluationProgress]:
        if stopped.is_set():
            return
        file = read_exam_file(order.file)
        self._at_work.set()
        if stopped.is_set():  # while the file was read there was nothing to cancel
            return
        with closing(self._prepare(order.model)) as loading:
            for each in loading:
                yield each
                if stopped.is_set():  # it may have come before the load's turn
                    return
        request = ExamRequest(order.protocol, order.style, order.n, SEED)
        prompt_format = self._formats.of(order.model).prompt_format
        with self._service.opened(file, request, order.model, prompt_format) as opened:
            n, right = opened.head.n, sum(each.is_right for each in opened.answers)
            yield EvaluationProgress(len(opened.answers), n, right, None, file.exam.notices)
            begun = time.monotonic()
            if stopped.is_set():
                return
            self._forget()
            for asked, _ in enumerate(self._service.go_on(opened, file), start=1):
                done = len(opened.answers)
                right = sum(each.is_right for each in opened.answers)
                left = (time.monotonic() - begun) / asked * (n - done)
                yield EvaluationProgress(done, n, right, left, file.exam.notices)
                if stopped.is_set():
                    return
