"""Faults that a designer saw, each with its kind: none of them comes back."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from app.core.consultations.messages import Consultation
from app.errors import EngineDied, StorageError
from app.ui.consultation.case_labels_dialog import CaseLabelsDialog
from app.ui.sidebar.line_delegate import LineDelegate
from app.ui.sidebar.list_model import ListRow
from app.ui.theme import TOKENS, Look
from app.ui.widgets.label import as_tip
from tests.gui.conftest import MakeDesk
from tests.gui.test_theme import contrast
from tests.helpers.gui import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LONG = "The patient takes 500 mg three times a day.\n\n" * 60


def text_contrast(widget: QWidget) -> float:
    """Between the lightest and the darkest pixel that it shows."""
    image = widget.grab().toImage()
    points = [(x, y) for x in range(image.width()) for y in range(0, image.height(), 2)]
    colours = {QColor(image.pixelColor(*point)).name() for point in points}
    ordered = sorted(colours, key=lambda name: QColor(name).lightnessF())
    return contrast(ordered[0], ordered[-1])


def test_names_that_complete_a_tag_can_be_read(desk: Desk) -> None:
    about = Consultation("a", "A title", 0.0, 0.0)
    dialog = CaseLabelsDialog(desk.window, desk.window.look, about, ["cardiology", "renal"])
    dialog.open()
    dialog.tag.setFocus()
    QTest.keyClicks(dialog.tag, "card")
    completer = dialog.tag.completer()
    completer.complete()
    popup = completer.popup()
    assert popup is not None
    desk.until(popup.isVisible)
    assert text_contrast(popup.viewport()) >= 4.5
    popup.close()
    dialog.reject()


@pytest.mark.parametrize("kind", [QListView, QComboBox])
def test_lists_of_qts_own_dialogs_stand_on_a_ground(
    desk: Desk, qtbot: QtBot, kind: type[QWidget]
) -> None:
    """A popup is a window of its own: what takes its ground away makes it black."""
    made = kind()
    qtbot.addWidget(made)
    if isinstance(made, QComboBox):
        made.addItems(["A4", "Letter"])
        made.showPopup()
        shown = made.view().window()
    else:
        shown = made
        made.show()
    desk.pause(0.1)
    image = shown.grab().toImage()
    corners = [(1, 1), (image.width() - 2, 1), (1, image.height() - 2)]
    tokens = desk.window.look.tokens
    for corner in corners:
        assert contrast(image.pixelColor(*corner).name(), tokens.text) >= 3
    if isinstance(made, QComboBox):
        made.hidePopup()


def test_a_tip_is_no_larger_than_its_text(desk: Desk, qtbot: QtBot) -> None:
    tip, plain = QLabel(as_tip("One line")), QLabel("One line")
    for each in (tip, plain):
        qtbot.addWidget(each)
        each.ensurePolished()
    assert tip.sizeHint().height() <= plain.sizeHint().height() + 4


def test_a_warning_of_the_engines_end_goes_when_an_answer_is_complete(desk: Desk) -> None:
    page = desk.workspace.page
    page.say(EngineDied("The engine ended."))
    assert page.banner.isVisible()
    desk.workspace.conversation.ask("A question", desk.workspace.composer.task)
    desk.until(lambda: bool(desk.replies()))
    desk.finished()
    assert page.banner.isHidden()
    page.say(StorageError("The disk is full."))
    desk.workspace.conversation.ask("Another", desk.workspace.composer.task)
    desk.until(lambda: len(desk.replies()) == 2)
    desk.finished()
    assert page.banner.isVisible()  # of what is stored nothing got better


def test_selected_text_outlives_a_right_click_and_esc(desk: Desk) -> None:
    body = desk.ask("A question").body
    body.select_all()
    chosen = body.selected_text()
    assert chosen
    place = QPointF(10, 10)
    QTest.mousePress(body, Qt.MouseButton.RightButton, pos=place.toPoint())
    desk.qtbot.wait(10)

    def close_menu() -> None:
        menu = QApplication.activePopupWidget()
        assert menu is not None
        QTest.keyClick(menu, Qt.Key.Key_Escape)

    from PySide6.QtCore import QTimer

    QTimer.singleShot(100, close_menu)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place.toPoint(), body.mapToGlobal(place.toPoint())
    )
    QApplication.sendEvent(body, event)
    assert body.selected_text() == chosen


def test_the_way_to_the_newest_covers_no_text(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=[LONG])
    desk.ask("A question")
    column = desk.workspace.transcript
    bar = column.verticalScrollBar()
    desk.until(lambda: bar.maximum() > 1500 and bar.value() == bar.maximum())
    column.scroll_by_hand(-1000)
    desk.until(column.newest.isVisible)
    button = QRect(column.newest.mapTo(column, QPoint()), column.newest.size())
    view = QRect(column.viewport().mapTo(column, QPoint()), column.viewport().size())
    assert not button.intersects(view)
    column.newest.click()
    desk.until(lambda: not column.newest.isVisible())
    assert column.viewport().height() == column.height()


def test_what_a_search_found_in_a_title_is_seen(qtbot: QtBot) -> None:
    delegate = LineDelegate(Look(TOKENS[next(iter(TOKENS))]))
    title = "Which anticoagulant would you choose with an eGFR of 28?"
    about = Consultation("a", title, 0.0, 0.0)
    row = ListRow(title, "18:00", about, title_marks=("eGFR",))
    assert "eGFR" in delegate.shown_title(row, 150)
    assert delegate.shown_title(ListRow(title, "18:00", about), 150).startswith("Which")


def test_the_time_of_a_line_lies_beside_its_title_from_right_to_left(qtbot: QtBot) -> None:
    delegate = LineDelegate(Look(TOKENS[next(iter(TOKENS))]))
    row = ListRow("A swollen calf", "18:00", Consultation("a", "A swollen calf", 0.0, 0.0))

    def drawn(direction: Qt.LayoutDirection) -> QImage:
        image = QImage(240, 20, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        delegate._draw_aside(painter, row, image.rect())
        painter.end()
        return image

    left, right = map(drawn, (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft))
    assert left == right
    blank = QImage(left.size(), left.format())
    blank.fill(Qt.GlobalColor.white)
    assert left != blank


def test_one_warning_at_a_time_has_its_colour(desk: Desk) -> None:
    page = desk.workspace.page
    assert page.character.isVisible() and not page.character.property("calm")
    page.banner.say("The disk is full.")
    assert page.character.property("calm")
    page.banner.hide()
    assert not page.character.property("calm")


def test_no_speed_is_none(desk: Desk) -> None:
    about = desk.ask("A question").about.text()
    assert re.search(r"\b(?!0 )[\d,.]+ tokens/s", about)
