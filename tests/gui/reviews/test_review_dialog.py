"""The sheet beside the consultation: filled in by the keyboard, kept, blind until it is done."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.core.reviews.review_form import ITEMS
from app.ui.reviews.agreement_dialog import AgreementDialog
from app.ui.reviews.review_dialog import ReviewDialog
from app.ui.reviews.review_sheet import ReviewSheet
from app.ui.widgets.confirm_dialog import ConfirmDialog
from tests.gui.conftest import MakeDesk
from tests.helpers.gallery_reviews import reviewed
from tests.helpers.gui import Desk
from tests.helpers.notes import SAID, said_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints")


def opened(desk: Desk, consultation: str) -> tuple[ReviewDialog, ReviewSheet]:
    desk.workspace.conversation.open(consultation, None)
    desk.until(lambda: desk.workspace.conversation.current is not None)
    desk.until(lambda: desk.workspace.conversation.current_id == consultation)
    desk.workspace.dialogs.show_review(desk.workspace.conversation.current)
    dialog = next(d for d in desk.workspace.findChildren(ReviewDialog) if d.isVisible())
    desk.until(lambda: dialog.sheet is not None)
    assert dialog.sheet is not None
    return dialog, dialog.sheet


def said_by(dialog: ReviewDialog) -> str:
    return "\n".join(each.text() for each in dialog.talk.findChildren(QLabel) if each.isVisible())


def test_no_model_is_named_until_it_is_finished(make_desk: MakeDesk) -> None:
    desk = make_desk()
    consultation = said_in(desk.services, SAID)
    dialog, sheet = opened(desk, consultation)
    made = desk.services.reviews.judged(sheet.review)[-1].provenance
    assert made is not None
    assert SAID in said_by(dialog) and "Listen to the chest" in said_by(dialog)
    assert made.model not in said_by(dialog) and "blind" in dialog.state.text()
    assert dialog.size() == desk.workspace.window().size()
    sheet.name.setText("Dr Ada")
    for row in sheet.answers.values():
        row[0].click()
    dialog.finish.click()
    desk.until(lambda: dialog.finish.isHidden())
    assert made.model in said_by(dialog) and "Finished" in dialog.state.text()
    assert not any(each.isEnabled() for row in sheet.answers.values() for each in row)
    (review,) = desk.services.reviews.reviews(consultation)
    assert review.blind and review.said_yes == 20 and review.finished_at is not None


def test_who_has_the_model_shown_is_not_blind(make_desk: MakeDesk) -> None:
    desk = make_desk()
    consultation = said_in(desk.services, SAID)
    dialog, sheet = opened(desk, consultation)
    dialog.unveil.click()
    (asked,) = dialog.findChildren(ConfirmDialog)
    asked.confirm.click()
    made = desk.services.reviews.judged(sheet.review)[-1].provenance
    assert made is not None
    desk.until(lambda: made.model in said_by(dialog))
    desk.until(lambda: not desk.services.reviews.reviews(consultation)[0].blind)


def test_what_is_filled_in_is_there_again(make_desk: MakeDesk) -> None:
    desk = make_desk()
    consultation = said_in(desk.services, SAID)
    dialog, sheet = opened(desk, consultation)
    sheet.answers["brief"][1].click()
    sheet.ratings["overall"].choices.actions()[8].trigger()
    sheet.comment.setPlainText("Too long")
    dialog.reject()
    desk.until(lambda: desk.services.reviews.reviews(consultation)[0].comment == "Too long")
    desk.until(lambda: not desk.workspace.findChildren(ReviewDialog))
    _, again = opened(desk, consultation)
    assert again.review.answers == {"brief": False} and again.review.ratings == {"overall": 8}
    assert again.answers["brief"][1].isChecked() and again.comment.toPlainText() == "Too long"
    again.answers["brief"][2].click()
    again.ratings["overall"].choices.actions()[0].trigger()
    assert again.review.answers == {} and again.review.ratings == {}


def test_what_is_missing_is_said(make_desk: MakeDesk) -> None:
    desk = make_desk()
    dialog, sheet = opened(desk, said_in(desk.services, SAID))
    dialog.finish.click()
    desk.until(lambda: "name" in dialog.problem.text())
    sheet.name.setText("Dr Ada")
    sheet.ratings["overall"].choices.actions()[2].trigger()
    dialog.finish.click()
    desk.until(lambda: "comment" in dialog.problem.text())
    assert sheet.review.finished_at is None and not dialog.finish.isHidden()


def test_nothing_to_review_is_said(make_desk: MakeDesk) -> None:
    desk = make_desk()
    empty = desk.services.repository.create_consultation("Empty")
    desk.workspace.dialogs.show_review(empty)
    (dialog,) = desk.workspace.findChildren(ReviewDialog)
    desk.until(lambda: "no answer" in dialog.problem.text())
    assert not dialog.finish.isEnabled()


def test_the_sheet_goes_by_the_keyboard(make_desk: MakeDesk) -> None:
    desk = make_desk()
    dialog, sheet = opened(desk, said_in(desk.services, SAID))
    desk.until(sheet.name.hasFocus)
    QTest.keyClicks(sheet.name, "Ada")

    def press(key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget(), key)

    press(Qt.Key.Key_Tab)
    assert sheet.ratings["interviewing"].hasFocus()
    for item in ITEMS[:4]:
        press(Qt.Key.Key_Tab)
        assert sheet.answers[item.key][0].hasFocus()
        press(Qt.Key.Key_Space)
        press(Qt.Key.Key_Right)
    assert sheet.review.answers == dict.fromkeys((item.key for item in ITEMS[:4]), False)
    sheet.comment.setFocus()
    press(Qt.Key.Key_Tab)
    assert dialog.close_button.hasFocus()
    press(Qt.Key.Key_Tab)
    assert dialog.finish.hasFocus()
    names = {each.accessibleName() for row in sheet.answers.values() for each in row}
    assert len(names) == 60 and "Invented no finding: Does not apply" in names


def test_raters_are_compared_and_the_table_is_written(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk()
    consultation = said_in(desk.services, SAID)
    for reviewer, no in (("Dr Ada", 4), ("Dr Bo", 3)):
        reviewed(desk.services, consultation, reviewer, no)
    dialog, _ = opened(desk, consultation)
    dialog.all.click()
    (every,) = dialog.findChildren(AgreementDialog)
    desk.until(lambda: "Dr Bo" in every.page.reviews.text())
    cells = [every.page.lines.itemAt(at).widget() for at in range(every.page.lines.count())]
    texts = [each.text() for each in cells if isinstance(each, QLabel)]
    assert texts[5] == "All items together" and texts[6:8] == ["95%", "0.83"]
    assert not every.page.few.isHidden() and every.page.export.isEnabled()
    path = tmp_path / "reviews.csv"
    every.page._desk.write(path)
    desk.until(lambda: "not encrypted" in every.page.told.text())
    assert path.read_text("utf-8").count("\n") == 3
