"""Details of a reply, alternatives side by side, and what a question and a reply look like."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.core.consultations.tasks import Task
from app.ui.consultation.compare_dialog import CompareDialog
from app.ui.consultation.details_panel import NOTHING_LEFT_OUT, left_out_words
from app.ui.consultation.transcript.text_view import TextView
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def said(desk: Desk) -> str:
    panel = desk.workspace.page.details
    texts = [part.text() for part in panel.findChildren(QLabel) if not part.isHidden()]
    texts += [part.toPlainText() for part in panel.findChildren(TextView) if not part.isHidden()]
    return "\n".join(texts)


def test_a_question_is_a_bubble_and_a_reply_has_its_models_name(desk: Desk) -> None:
    reply = desk.ask("Short?")
    desk.ask("A long question about a patient. " * 30, Task.DEFINE)
    short, long = desk.questions()
    desk.until(lambda: not desk.workspace.transcript.is_settling)
    column = short.width()
    desk.until(lambda: short.bubble.width() < 0.4 * column)
    assert short.bubble.mapTo(short, QPoint(short.bubble.width(), 0)).x() >= column - 1
    assert 0.75 * column <= long.bubble.width() <= 0.8 * column + 1
    assert not short.task.isVisible() and long.task.isVisible()
    assert reply.name.text() == "Tiny (demonstration)"
    assert reply.about.text().startswith("Disclaimer clinical 1")


def test_details_hold_the_disclaimer_in_full_and_how_it_was_made(desk: Desk) -> None:
    reply = desk.ask("A question")
    reply.details_button.click()
    panel = desk.workspace.page.details
    assert panel.isVisible()
    text = said(desk)
    message = reply.entry.message
    made = message.provenance
    assert made is not None
    assert "It may invent facts, references, interactions and doses." in text
    assert "By going on you confirm that you are a healthcare professional" in text
    assert made.model_sha256 in text.replace(" ", "")
    for part in (made.quantization, made.prompt_format, str(made.seed), "top-k 40", "tokens/s"):
        assert part in text
    assert NOTHING_LEFT_OUT in text
    QTest.keyClick(panel.area, Qt.Key.Key_Escape)
    assert panel.isHidden()


def test_the_prompt_is_shown_as_the_model_got_it(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=["The first answer.", "The second answer."])
    desk.ask("The first question?")
    reply = desk.ask("The second question?")
    reply.details_button.click()
    panel = desk.workspace.page.details
    panel.prompt_button.click()
    desk.until(panel.prompt.isVisible)
    shown = panel.prompt.toPlainText()
    pieces = ["<s>", "The first question?", "The first answer.", "The second question?"]
    assert [shown.index(piece) for piece in pieces] == sorted(map(shown.index, pieces))
    assert "The second answer." not in shown


def test_why_a_prompt_cannot_be_shown_is_said(make_desk: MakeDesk) -> None:
    desk = make_desk()
    reply = desk.ask("A question")
    desk.until(lambda: desk.services.consultations.unload())
    reply.details_button.click()
    panel = desk.workspace.page.details
    panel.prompt_button.click()
    desk.until(panel.trouble.isVisible)
    assert "choose Tiny and ask it something" in panel.trouble.text()
    assert panel.prompt_button.isEnabled()


def test_what_was_left_out_is_named(desk: Desk) -> None:
    first = desk.ask("The first question?").entry.message
    asked = desk.questions()[0].entry.message
    reply = first.__class__(**{**_fields(first), "omitted": (asked.id,)})
    assert left_out_words(reply, [asked, first]) == "“The first question?”"
    unseen = first.__class__(**{**_fields(first), "omitted": (asked.id, "gone")})
    assert left_out_words(unseen, [asked]) == "“The first question?”\nand 1 more"


def _fields(message: object) -> dict[str, object]:
    return {name: getattr(message, name) for name in message.__struct_fields__}  # type: ignore[attr-defined]


def test_in_a_narrow_window_details_stand_in_place_of_the_transcript(make_desk: MakeDesk) -> None:
    desk = make_desk(size=(720, 480))
    reply = desk.ask("A question")
    reply.details_button.click()
    panel = desk.workspace.page.details
    assert not desk.workspace.transcript.isVisible()
    assert panel.width() == desk.workspace.page.width()
    panel.close_button.click()
    assert desk.workspace.transcript.isVisible()
    reply.details_button.click()
    desk.window.resize(1280, 800)
    desk.until(lambda: desk.workspace.transcript.isVisible() and panel.isVisible())
    desk.workspace.open_new()
    desk.until(panel.isHidden)


def test_two_alternatives_stand_side_by_side_with_their_differences(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=["Give **500 mg** twice a day.", "Give **5 mg** twice a day."])
    first = desk.ask("How much?")
    assert not first.alternatives.isVisible()
    first.again_button.click()
    desk.until(lambda: "5 mg" in desk.replies()[-1].body.plain_text().replace("500 mg", ""))
    desk.finished()
    desk.replies()[-1].alternatives.compare.click()
    desk.until(lambda: bool(desk.workspace.findChildren(CompareDialog)))
    (dialog,) = desk.workspace.findChildren(CompareDialog)
    left, right = dialog.left.text, dialog.right.text
    desk.until(lambda: bool(right.toPlainText()))
    assert left.toPlainText() == "Give 5 mg twice a day."
    assert right.toPlainText() == "Give 500 mg twice a day."
    assert marked(left) == ["5"] and marked(right) == ["500"]
    for side in (dialog.left, dialog.right):
        assert "It can be wrong" in side.notice.text()
    dialog.accept()


def test_a_table_is_compared_as_a_table(make_desk: MakeDesk) -> None:
    """Where the column is narrow a row wraps within its cells, and a dose stays with its drug."""
    rows = "| drug | dose |\n|---|---|\n| Amoxicillin | {} mg three times a day |\n\nThen rest."
    desk = make_desk(replies=[rows.format(500), rows.format(250)])
    desk.ask("What should I give?")
    desk.replies()[0].again_button.click()
    desk.until(lambda: "250" in desk.replies()[-1].body.plain_text())
    desk.finished()
    desk.replies()[-1].alternatives.compare.click()
    desk.until(lambda: bool(desk.workspace.findChildren(CompareDialog)))
    (dialog,) = desk.workspace.findChildren(CompareDialog)
    desk.until(lambda: bool(dialog.right.text.toPlainText()))
    for text, dose in ((dialog.left.text, "250"), (dialog.right.text, "500")):
        cursor = text.document().find("Amoxicillin")
        table = cursor.currentTable()
        assert (table.rows(), table.columns()) == (2, 2)
        beside = table.cellAt(cursor).row(), table.cellAt(cursor).column() + 1
        cell = table.cellAt(*beside)
        cell_text = cell.firstCursorPosition().block().text().replace("\N{NO-BREAK SPACE}", " ")
        assert cell_text == f"{dose} mg three times a day" and marked(text) == [dose]
    dialog.accept()


def test_a_drug_and_a_dose_keep_to_one_line_where_there_is_room(make_desk: MakeDesk) -> None:
    head = "| drug | dose | interval |\n|---|---|---|\n"
    narrow = head + "| clarithromycin | {} mg/kg | every 12 h |"
    wide = narrow.replace("every 12 h", "once more than what any column of that width can hold") + (
        "\n| sulfamethoxazole/trimethoprim | 960 mg in half a litre | twelve-hourly, by mouth |"
    )
    desk = make_desk(
        size=(720, 480),
        replies=[each.format(dose) for each in (narrow, wide) for dose in ("7.5", "15")],
    )
    for question, whole in (("What should I give?", True), ("And what else?", False)):
        desk.ask(question)
        desk.replies()[-1].again_button.click()
        desk.until(lambda: "15 mg/kg" in desk.replies()[-1].body.plain_text())
        desk.finished()
        desk.replies()[-1].alternatives.compare.click()
        desk.until(lambda: bool(desk.workspace.findChildren(CompareDialog)))
        dialog = desk.workspace.findChildren(CompareDialog)[-1]
        text = dialog.left.text
        desk.until(lambda text=text: bool(text.toPlainText()))
        lines = text.document().find("clarithromycin").block().layout().lineCount()
        assert text.document().size().width() <= text.viewport().width()
        assert (lines == 1) is whole
        dialog.accept()


def marked(view: TextView) -> list[str]:
    found, block = [], view.document().begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            piece = fragments.fragment()
            if piece.charFormat().fontUnderline():
                found.append(piece.text().strip())
            fragments += 1
        block = block.next()
    return found
