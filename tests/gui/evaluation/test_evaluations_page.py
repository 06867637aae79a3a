"""The page of evaluations: from the user's own file to the share, its calibration and a
comparison."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.evaluation.exam_report import NOT_PATIENTS
from app.core.evaluation.exam_statistics import Share
from app.ui.evaluation.evaluations_dialog import EvaluationsDialog
from app.ui.evaluation.evaluations_page import EvaluationsPage
from app.ui.evaluation.reliability_diagram import ReliabilityDiagram
from app.ui.evaluation.share_bar import ShareBar
from app.ui.models.models_dialog import ModelsDialog
from app.ui.widgets.label import Label
from tests.gui.conftest import MakeDesk
from tests.helpers.exam_files import N, medmcqa, medqa, pubmedqa, right_by_hand
from tests.helpers.gallery_evaluations import fill_with_evaluations
from tests.helpers.gui import Desk


@pytest.fixture
def exam(tmp_path: Path) -> Path:
    path = tmp_path / "exam.jsonl"
    path.write_bytes(medqa())
    return path


def opened(desk: Desk, qtbot: QtBot) -> EvaluationsDialog:
    desk.workspace.dialogs.show_evaluations()
    dialogs = desk.workspace.findChildren(EvaluationsDialog)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in dialogs))
    return dialogs[-1]


def text_of(page: EvaluationsPage) -> str:
    return "\n".join(each.text() for each in page.findChildren(Label) if not each.isHidden())


def ended(dialog: EvaluationsDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.desk.is_running)


def test_a_file_is_asked_and_its_share_shown_with_interval_and_guessing(
    make_desk: MakeDesk, qtbot: QtBot, exam: Path
) -> None:
    dialog = opened(make_desk(), qtbot)
    page, form = dialog.page, dialog.page.form
    qtbot.waitUntil(lambda: not page.empty.isHidden())
    assert not form.start.isEnabled() and str(NOT_PATIENTS) in text_of(page)
    form.take(exam)
    form.count.setValue(0)
    form.start.click()
    qtbot.waitUntil(lambda: len(page.cards) == 1)
    (card,) = page.cards.values()
    assert card.report.right == Share(right_by_hand(), N)
    low, high = card.report.right.interval
    shown = text_of(page)
    assert f"{right_by_hand()} of {N} right: {right_by_hand() / N:.1%}" in shown
    assert f"95% interval {low:.1%} to {high:.1%}" in shown
    assert "Guessing gets 25.0%" in shown and "MedQA: 300 of 300 questions" in shown
    assert "The likeliest answer, with the plain prompt" in shown
    assert "The evaluation is complete." in shown and page.empty.isHidden()
    bar = card.findChild(ShareBar)
    assert isinstance(bar, ShareBar) and f"{low:.1%}" in bar.accessibleDescription()


def test_the_calibration_is_a_picture_and_the_same_in_words(
    make_desk: MakeDesk, qtbot: QtBot, exam: Path
) -> None:
    dialog = opened(make_desk(), qtbot)
    dialog.page.form.take(exam)
    dialog.page.form.start.click()
    qtbot.waitUntil(lambda: len(dialog.page.cards) == 1)
    (card,) = dialog.page.cards.values()
    card.calibration.click()
    diagram = card.findChild(ReliabilityDiagram)
    assert isinstance(diagram, ReliabilityDiagram) and card.calibration.isChecked()
    calibration = card.report.calibration
    assert calibration is not None
    for each in calibration.bins:
        words = f"Of {each.count} questions it was {each.confidence:.0%} sure of, {each.right:.0%}"
        assert words in diagram.accessibleDescription()
    assert f"Calibration error {calibration.error:.3f}" in text_of(dialog.page)
    card.calibration.click()
    assert not card.calibration.isChecked() and not diagram.isVisibleTo(card)


def test_an_evaluation_is_stopped_and_goes_on_from_there(
    make_desk: MakeDesk, qtbot: QtBot, exam: Path, tmp_path: Path
) -> None:
    dialog = opened(make_desk(["--hang", "score:41", "--once", str(tmp_path / "once")]), qtbot)
    form = dialog.page.form
    form.take(exam)
    form.start.click()
    assert form.stop.isVisibleTo(dialog) and not form.choose.isEnabled()
    qtbot.waitUntil(lambda: form.doing.text().startswith("40 of 200 questions"))
    form.stop.click()
    ended(dialog, qtbot)
    qtbot.waitUntil(lambda: len(dialog.page.cards) == 1)
    assert "Stopped. What was answered is kept" in form.doing.text()
    assert "Not complete: 40 of 200 questions were asked." in text_of(dialog.page)
    assert form.start.text() == "Go on" and form.problem.isHidden()
    form.start.click()
    qtbot.waitUntil(lambda: "complete." in form.doing.text())
    qtbot.waitUntil(lambda: all(each.report.is_complete for each in dialog.page.cards.values()))
    assert len(dialog.page.cards) == 1


def test_closing_the_page_stops_its_evaluation_and_the_next_answer_comes(
    make_desk: MakeDesk, qtbot: QtBot, exam: Path, tmp_path: Path
) -> None:
    desk = make_desk(["--hang", "score:11", "--once", str(tmp_path / "once")])
    dialog = opened(desk, qtbot)
    form, running = dialog.page.form, dialog.desk
    form.take(exam)
    form.start.click()
    qtbot.waitUntil(lambda: form.doing.text().startswith("10 of 200 questions"))
    dialog.close_button.click()
    qtbot.waitUntil(lambda: not running.is_running)
    (report,) = desk.services.evaluations.reports()
    assert report.right.all == 10
    desk.ask("What is normal?")
    assert desk.replies()[-1].entry.message.text


def test_an_engine_that_ends_costs_no_answer(
    make_desk: MakeDesk, qtbot: QtBot, exam: Path, tmp_path: Path
) -> None:
    dialog = opened(make_desk(["--die", "score:21", "--once", str(tmp_path / "once")]), qtbot)
    form = dialog.page.form
    form.take(exam)
    form.start.click()
    qtbot.waitUntil(lambda: not form.problem.isHidden())
    assert "engine ended" in form.problem.text()
    qtbot.waitUntil(lambda: form.start.isVisibleTo(dialog))
    form.start.click()
    qtbot.waitUntil(lambda: "complete." in form.doing.text())
    assert form.problem.isHidden()


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "This file is empty."), (b"PK\x03\x04", "Save it as JSON"), (None, "cannot be read")],
)
def test_a_wrong_file_gets_one_sentence(
    make_desk: MakeDesk, qtbot: QtBot, tmp_path: Path, content: bytes | None, said: str
) -> None:
    dialog = opened(make_desk(), qtbot)
    path = tmp_path / "wrong.json"
    if content is not None:
        path.write_bytes(content)
    dialog.page.form.take(path)
    dialog.page.form.start.click()
    qtbot.waitUntil(lambda: not dialog.page.form.problem.isHidden())
    assert said in dialog.page.form.problem.text()


def test_what_a_file_leaves_open_is_told(make_desk: MakeDesk, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "few.jsonl"
    path.write_bytes(
        b"\n".join(line for line in medmcqa(9).splitlines() if b'"cop": 4' not in line)
    )
    dialog = opened(make_desk(), qtbot)
    dialog.page.form.take(path)
    dialog.page.form.start.click()
    qtbot.waitUntil(lambda: len(dialog.page.cards) == 1)
    numbers = {b'cop": 4' in path.read_bytes()}
    assert ("counted from 1" in dialog.page.form.notices.text()) == (numbers == {False})


def test_two_are_compared_or_refused_with_the_reason(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk()
    fill_with_evaluations(desk.services.home.evaluations)
    dialog = opened(desk, qtbot)
    page = dialog.page
    qtbot.waitUntil(lambda: len(page.cards) == 4)
    pubmed, written, small, large = sorted(
        page.cards.values(), key=lambda card: -card.report.head.started_at
    )
    large.compare.click()
    small.compare.click()
    qtbot.waitUntil(lambda: not page.comparison.isHidden())
    assert "200 questions that both were asked." in page.compared.text()
    assert "p < 0.001 (McNemar, exact)" in page.compared.text()
    assert "No difference shown" not in page.compared.text()
    written.compare.click()  # the one that was chosen first goes
    qtbot.waitUntil(lambda: "in different ways" in page.compared.text())
    assert not large.compare.isChecked() and small.compare.isChecked()
    small.compare.click()
    assert page.comparison.isHidden()
    pubmed.compare.click()
    qtbot.waitUntil(lambda: "of different files" in page.compared.text())


def test_pubmedqa_is_told_with_and_without_maybe(
    make_desk: MakeDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "pubmedqa.json"
    path.write_bytes(pubmedqa(60))
    dialog = opened(make_desk(), qtbot)
    dialog.page.form.take(path)
    dialog.page.form.way.choices.actions()[1].trigger()
    dialog.page.form.start.click()
    qtbot.waitUntil(lambda: len(dialog.page.cards) == 1)
    shown = text_of(dialog.page)
    assert "Without “maybe”:" in shown and "in the model’s own format" in shown


def test_it_opens_from_the_palette_and_only_once(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk()
    (command,) = [each for each in desk.workspace.help.commands if each.name == "Evaluations…"]
    command.run()
    command.run()
    dialogs = desk.workspace.findChildren(EvaluationsDialog)
    assert len(dialogs) == 1 and dialogs[0].focusWidget() is dialogs[0].page.form.choose


def test_the_page_of_models_leads_to_it(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk()
    desk.workspace.dialogs.show_models()
    (models,) = desk.workspace.findChildren(ModelsDialog)
    models.page.evaluate.click()
    qtbot.waitUntil(lambda: bool(desk.workspace.findChildren(EvaluationsDialog)))
    assert not desk.workspace.dialogs.shows_models
