"""The file of a run of exam questions, gone on with and told of."""

from __future__ import annotations

import random
from pathlib import Path

from app.core.evaluation.exam_report import report_of
from app.store.exam_runs import ExamRunFiles
from app.ui.evaluation.evaluation_words import asked_of
from tests.helpers.exam_runs import HEAD, answer
from tests.hostile.frame import Prepared
from tests.hostile.mutators import mutated, mutated_json


def prepare(folder: Path) -> Prepared:
    files = ExamRunFiles(folder)
    with files.opened(HEAD) as run:
        for number in range(HEAD.n):
            run.add(answer(number))
    path = folder / f"{HEAD.id}.jsonl"

    def read(path: Path) -> object:
        listed = [report_of(*each) for each in files.listed()]
        assert all(asked_of(each.head) for each in listed)
        with files.opened(HEAD) as run:
            return listed, report_of(run.head, run.answers)

    return Prepared(path, read, [path.read_bytes()], mutate=_with_another_line)


def _with_another_line(content: bytes, chance: random.Random) -> bytes:
    if chance.random() < 0.4:
        return mutated(content, chance)
    lines = content.splitlines()
    at = chance.randrange(len(lines))
    lines[at] = mutated_json(lines[at], chance)
    return b"\n".join(lines) + b"\n"
