"""`consilium evaluate`: asks a model the questions of the user's own exam file.

No vault is opened: neither the questions nor the answers are of a patient. A run that was ended is
gone on with by the same command.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from app.cli.evaluation_output import report_object, say_report
from app.cli.terminal import Progress, note, say_json
from app.core.evaluation.exam_files import ExamKind
from app.core.evaluation.exam_prompts import PromptStyle, Protocol
from app.core.evaluation.exam_records import ExamAnswer
from app.core.evaluation.exam_report import report_of
from app.core.evaluation.exam_statistics import Share
from app.core.prompts.prompt_formats import PromptFormat
from app.paths import Home
from app.services.engine.engine_client import EngineClient
from app.services.engine.template_client import Templates
from app.services.evaluation.exam_service import (
    MAX_TOKENS,
    ExamRequest,
    ExamService,
    read_exam_file,
)
from app.services.models.format_selection import format_of
from app.services.models.model_library import ModelLibrary, usable
from app.services.models.offload.planned_load import load_by_plan
from app.settings import load_settings
from app.store.exam_runs import ExamRunFiles, OpenRun


def run(arguments: argparse.Namespace, home: Home) -> int:
    """0 when all questions were asked. Raises ExamFileError, ModelError, EngineError; what was
    answered until then is kept."""
    file = read_exam_file(arguments.file, ExamKind(arguments.exam) if arguments.exam else None)
    for notice in file.exam.notices:
        note(f"consilium: {notice}")
    home.create()
    settings = load_settings(home.settings)
    library = ModelLibrary(home)
    if arguments.model:
        model = usable(library.find(arguments.model))
    else:
        model = library.default(*settings.model_file)
    chosen = (
        arguments.prompt_format
        or format_of(model, settings, library.settings_of(model.sha256)).prompt_format
    )
    request = ExamRequest(
        Protocol(arguments.protocol),
        PromptStyle(arguments.prompt),
        arguments.n,
        arguments.seed,
        arguments.max_tokens or MAX_TOKENS,
    )
    engine, templates, progress = EngineClient(), Templates(), Progress()
    try:
        load_by_plan(
            engine,
            Path(model.path),
            settings,
            on_progress=lambda part: progress.show(f"Loading {model.name} … {part:.0%}"),
        )
        service = ExamService(engine, templates, ExamRunFiles(home.evaluations))
        with service.opened(
            file, request, model, PromptFormat(chosen), anew=arguments.anew
        ) as opened:
            progress.clear()
            if not arguments.json:
                _tell_begin(opened)
            counter = _Counter(opened, progress)
            try:
                for answer in service.go_on(opened, file):
                    counter.tell(answer)
            except KeyboardInterrupt:
                progress.clear()
                done = len(opened.answers)
                told = f"What was answered ({done:,} of {opened.head.n:,}) is kept"
                note(f"Stopped. {told}: the same command goes on.")
                raise
            report = report_of(opened.head, opened.answers)
    finally:
        progress.clear()
        templates.close()
        engine.close()
    if arguments.json:
        say_json(report_object(report))
    else:
        say_report(report)
    return 0


def _tell_begin(opened: OpenRun) -> None:
    done, n = len(opened.answers), opened.head.n
    if done >= n:
        note("This evaluation was made before; --anew makes it again.")
    elif done:
        note(f"Going on at question {done + 1:,} of {n:,}.")


class _Counter:
    """The line that tells how far a run is, how many were right, and how long it takes."""

    def __init__(self, opened: OpenRun, progress: Progress) -> None:
        self._opened, self._progress = opened, progress
        self._begun, self._asked = time.monotonic(), 0

    def tell(self, answer: ExamAnswer) -> None:
        del answer
        self._asked += 1
        answers, n = self._opened.answers, self._opened.head.n
        done = len(answers)
        pace = (time.monotonic() - self._begun) / self._asked
        right = Share(sum(each.is_right for each in answers), done)
        left = pace * (n - done)
        often = f"{left / 60:,.0f} min" if left >= 90 else f"{left:,.0f} s"
        self._progress.show(f"{done:,} of {n:,}, {right.value:.0%} right, {often} left")
