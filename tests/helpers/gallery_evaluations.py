"""Evaluations for the gallery and the tests of their page, and the states of that page."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from app.core.evaluation.exam_files import ExamKind
from app.core.evaluation.exam_prompts import PromptStyle, Protocol
from app.core.evaluation.exam_records import ExamAnswer, ExamRunHead
from app.services.evaluation.evaluation_runs import EvaluationProgress
from app.store.exam_runs import ExamRunFiles
from app.ui.evaluation.evaluations_dialog import EvaluationsDialog
from tests.helpers.event_loop import wait_for
from tests.helpers.exam_runs import HEAD

N = 200
_LETTERS = "ABCD"


def fill_with_evaluations(folder: Path) -> None:
    """Two of one file by two models, a written one with replies that name nothing, and one of
    PubMedQA that is not complete."""
    files = ExamRunFiles(folder)
    base = msgspec.structs.replace(HEAD, n=N, of=1273, seed=1, started_at=1.79e9)
    change = msgspec.structs.replace
    _write(files, change(base, model="Medico Mistral 8x7B", quantization="Q4_K_M"), N, 7)
    other = change(base, model="Medico Mistral 8x7B", model_sha256="b" * 64, quantization="Q3_K_S")
    _write(files, change(other, started_at=1.7901e9), N, 5)
    written = change(
        other, protocol=Protocol.GENERATIVE, style=PromptStyle.OWN, prompt_format="pmc-llama",
        max_tokens=512, started_at=1.7902e9,
    )  # fmt: skip
    _write(files, written, N, 6)
    pubmed = change(base, exam=ExamKind.PUBMEDQA, file_sha256="e" * 64, n=500, of=500, seed=0,
                    model="A model with a name that is longer than most of those that people give",
                    demonstration=True, started_at=1.7903e9)  # fmt: skip
    _write(files, pubmed, 61, 4)


def _write(files: ExamRunFiles, head: ExamRunHead, done: int, good: int) -> None:
    names = ("yes", "no", "maybe") if head.exam is ExamKind.PUBMEDQA else tuple(_LETTERS)
    with files.opened(head) as run:
        for number in range(done):
            right, sure = names[number * 7 % len(names)], 0.3 + 0.6 * (number % 10) / 9
            is_right = number * 3 % 10 < good - 2 + 4 * (number % 10) / 10
            chosen = right if is_right else names[(number * 7 + 1) % len(names)]
            if head.protocol is Protocol.GENERATIVE:
                chosen = "" if number % 20 == 0 else chosen
                run.add(ExamAnswer(str(number), right, chosen, len(names), 4.0))
                continue
            rest = (1 - sure) / (len(names) - 1)
            logprobs = {name: math.log(sure if name == chosen else rest) for name in names}
            too_long = number % 50 == 7
            run.add(
                ExamAnswer(str(number), right, "" if too_long else chosen, len(names), 4.0,
                           None if too_long else logprobs, too_long, 4096 if too_long else 0)
            )  # fmt: skip


def evaluation_states(dialog: EvaluationsDialog, settle: Callable[[], object]) -> Iterator[str]:
    """Lead the page from state to state; the name of each, once it stands."""
    page, bar = dialog.page, dialog.area.verticalScrollBar()
    wait_for(lambda: len(page.cards) == 4)
    settle()
    yield "evaluations"
    cards = [each for each in page.cards.values() if each.report.calibration is not None]
    cards[-1].calibration.click()
    settle()
    dialog.area.ensureWidgetVisible(cards[-1].calibration)
    bar.setValue(bar.maximum())
    settle()
    yield "evaluations-calibration"
    cards[-1].calibration.click()
    for card in cards[-2:]:
        card.compare.click()
    wait_for(lambda: not page.comparison.isHidden())
    settle()
    yield "evaluations-compared"
    form = page.form
    dialog.desk.is_running = True
    form.take(Path("a folder/MedQA test set of the United States, four options.jsonl"))
    notice = "No answer of this file is 0 or 4, so its options are taken to be counted from 1."
    dialog.desk.progressed.emit(EvaluationProgress(61, N, 37, 840.0, (notice,)))
    bar.setValue(0)
    settle()
    yield "evaluations-running"
    dialog.desk.is_running = False
    dialog.desk.ended.emit(False)
    settle()
    yield "evaluations-stopped"
