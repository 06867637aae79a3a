"""Evaluations over the services of a window: what a stop ends, and what becomes of a cache."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from app.core.engine_protocol import Scored
from app.core.engine_states import Saved, SnapshotFile
from app.core.evaluation.exam_prompts import PromptStyle, Protocol
from app.core.prompts.prompt_formats import Segment
from app.paths import Home
from app.services.application import Services
from app.services.evaluation import evaluation_runs
from app.services.evaluation.evaluation_runs import EvaluationOrder, EvaluationProgress
from app.services.evaluation.exam_service import ExamFile, read_exam_file
from app.services.models.model_loading import ModelLoading
from tests.helpers.exam_files import medqa
from tests.helpers.services import reply_to, scripted_services

LONG = "word " * 40
N = 6

Events = list[ModelLoading | EvaluationProgress]


@pytest.fixture
def services(home: Home) -> Iterator[Services]:
    with scripted_services(home, replies=[LONG]) as services:
        yield services


@pytest.fixture
def order(services: Services, tmp_path: Path) -> EvaluationOrder:
    path = tmp_path / "exam.jsonl"
    path.write_bytes(medqa(N))
    model = services.library.default(services.settings.model)
    return EvaluationOrder(path, model, Protocol.LOGPROB, PromptStyle.PLAIN, 0)


def run(services: Services, order: EvaluationOrder) -> Events:
    return list(services.evaluations.run(order, services.evaluations.begin()))


def answered(services: Services) -> int:
    return sum(each.right.all for each in services.evaluations.reports())


def test_what_the_cache_held_is_saved_before_the_first_question_and_never_after(
    services: Services, order: EvaluationOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    happened: list[str] = []
    score = services.engine.score

    def saved(file: SnapshotFile, most_bytes: int, keep_bytes: int) -> Callable[[float], Saved]:
        happened.append("saved")
        return lambda seconds: Saved(1, 40, 1000, 1.0)

    def scored(segments: Sequence[Segment], texts: Sequence[str]) -> Scored:
        happened.append("scored")
        return score(segments, texts)

    monkeypatch.setattr(services.engine, "save_state", saved)
    monkeypatch.setattr(services.engine, "score", scored)
    reply_to(services.consultations.ask("One?"))
    run(services, order)
    services.snapshots.turned_to(None)
    services.snapshots.save()
    noted = threading.Event()
    services.snapshots._later(noted.set)
    assert noted.wait(60)
    assert happened == ["saved"] + ["scored"] * N


def test_a_reply_that_came_after_an_evaluation_is_saved_as_its_own(
    services: Services, order: EvaluationOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = reply_to(services.consultations.ask("One?"))
    run(services, order)
    files: list[SnapshotFile] = []

    def saved(file: SnapshotFile, most_bytes: int, keep_bytes: int) -> Callable[[float], Saved]:
        files.append(file)
        return lambda seconds: Saved(1, 40, 1000, 1.0)

    monkeypatch.setattr(services.engine, "save_state", saved)
    reply_to(services.consultations.ask("Two?", consultation_id=first.consultation_id))
    services.snapshots.save()
    assert len(files) == 1


def test_a_stop_while_the_file_is_read_loads_no_model(
    services: Services, order: EvaluationOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(path: Path) -> ExamFile:
        services.evaluations.stop()
        return read_exam_file(path)

    with monkeypatch.context() as patched:
        patched.setattr(evaluation_runs, "read_exam_file", read)
        assert run(services, order) == []
    assert services.engine.loaded is None and answered(services) == 0
    run(services, order)
    assert answered(services) == N


def test_a_stop_before_the_engines_turn_ends_the_load(
    services: Services, order: EvaluationOrder
) -> None:
    events = services.evaluations.run(order, services.evaluations.begin())
    assert isinstance(next(events), ModelLoading)
    services.evaluations.stop()  # there is nothing yet that the engine could cancel
    assert list(events) == [] and services.engine.loaded is None
    assert reply_to(services.consultations.ask("One?")).text


def test_the_next_evaluation_takes_no_stop_from_the_one_before(
    services: Services, order: EvaluationOrder
) -> None:
    evaluations = services.evaluations
    first = evaluations.run(order, evaluations.begin())
    while not (isinstance(event := next(first), EvaluationProgress) and event.done == 2):
        pass
    evaluations.stop()
    waiting = evaluations.run(order, evaluations.begin())
    assert list(first) == [] and answered(services) == 2
    evaluations.stop()
    last = evaluations.run(order, evaluations.begin())
    assert list(waiting) == [] and answered(services) == 2
    list(last)
    assert answered(services) == N
