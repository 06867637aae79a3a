"""An exam file, whose questions a model is asked."""

from __future__ import annotations

from pathlib import Path

from app.core.evaluation.exam_prompts import plain_prompt
from app.services.evaluation.exam_service import read_exam_file
from tests.helpers.exam_files import medmcqa, medqa, pubmedqa
from tests.helpers.hostile_exams import ODD
from tests.hostile.frame import Prepared


def prepare(folder: Path) -> Prepared:
    def read(path: Path) -> object:
        exam = read_exam_file(path).exam
        return [plain_prompt(exam.kind, item) for item in exam.sample(100, 1)]

    whole = [made(20) for made in (medqa, medmcqa, pubmedqa)]
    return Prepared(folder / "exam.json", read, whole, [content for _, content, _ in ODD])
