"""Words that are longer than their room: a button that elides and says the whole in its tool tip, a
check box that takes more lines, a mark's buttons that go below its sentence."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.core.clinical.marks import Level, Mark
from app.settings import Theme
from app.ui.consultation.transcript.mark_box import MarkBox
from app.ui.stylesheet import apply_look
from app.ui.theme import look_for
from app.ui.widgets.button import button
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.choice_menu import ChoiceMenu
from tests.helpers.layout_faults import faults_of
from tests.helpers.pseudo_languages import spoken

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints")

LONG = "Download 93.0 GB & convert to Q4_K_M, which takes the whole of a night"


def page_of(qtbot: QtBot, part: QWidget, width: int) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(part)
    column.addStretch(1)
    page.resize(width, 200)
    page.show()
    QApplication.processEvents()
    return page


@pytest.fixture(autouse=True)
def _looked(qapp: QApplication) -> None:
    apply_look(qapp, look_for(Theme.LIGHT, 1.0))


def test_a_button_that_elides_leaves_its_page_narrow_and_says_the_whole(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    part = button(LONG.replace("&", "&&"), elides=True)
    part.setToolTip("Begins at once")
    page = page_of(qtbot, part, 240)
    assert page.width() == 240 and faults_of(page) == []
    monkeypatch.setattr(type(part), "setToolTip", lambda _, text: told.append(text))
    QApplication.sendEvent(part, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
    assert "Download 93.0 GB &amp; convert" in told[0] and told[0].endswith("Begins at once</p>")
    assert told[-1] == "Begins at once"
    told.clear()
    page.resize(900, 200)
    QApplication.sendEvent(part, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
    assert told == []


def test_a_button_that_does_not_elide_widens_its_page(qtbot: QtBot) -> None:
    assert page_of(qtbot, button(LONG), 240).width() > 240


def test_a_choice_of_a_long_name_leaves_its_page_narrow(qtbot: QtBot) -> None:
    assert page_of(qtbot, ChoiceMenu("Model", [(LONG, 1)], 1), 240).width() == 240


def test_a_check_box_takes_more_lines_and_is_clicked_on_each(qtbot: QtBot) -> None:
    part = CheckBox(LONG)
    page = page_of(qtbot, part, 240)
    assert page.width() == 240 and faults_of(page) == []
    assert part.height() > 2 * part.fontMetrics().height()
    assert part.hitButton(QPoint(60, part.height() - 4))
    page.resize(900, 200)
    QApplication.processEvents()
    assert part.height() == part.sizeHint().height()


def test_a_marks_buttons_stand_beside_its_sentence_or_below_it_and_are_never_cut(
    qtbot: QtBot,
) -> None:
    mark = Mark("DIFF_DOSE", "50 mg", 0, 5, Level.AMBER, other_text="5 mg")
    with spoken("de"):
        box = MarkBox(mark, lambda mark, state: None)
        box.show_mark(mark, settled=True)
        page = page_of(qtbot, box, 420)
        assert faults_of(page) == []
        assert box.noted.y() > box.said.geometry().bottom()
        page.resize(1000, 200)
        QApplication.processEvents()
        assert faults_of(page) == []
        assert box.noted.x() > box.said.geometry().right()
