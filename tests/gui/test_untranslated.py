"""The finding of English texts in a window of another language, for the tests of every page."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QMenu, QVBoxLayout, QWidget

from app.sentences import say
from app.ui import translation
from app.ui.widgets.button import button
from tests.helpers.pseudo_languages import LONGER, spoken
from tests.helpers.untranslated import untranslated


def test_what_is_english_to_the_eye_or_to_a_screen_reader_is_found(qapp: QApplication) -> None:
    with spoken(LONGER):
        page = QWidget()
        column = QVBoxLayout(page)
        paused = button("Pause")
        for each in (paused, button(say("Go on")), QLabel("The dose of the patient")):
            column.addWidget(each)
        menu = QMenu(page)
        menu.addAction("Archive\tCtrl+A")
        menu.addAction(translation.tr("Restore a backup…"))
        assert untranslated(page) == [
            "English, action of QMenu: 'Archive'",
            "English, text of Button: 'Pause'",
        ]
        each.setToolTip("<b>Calibration of a day</b>")
        each.setAccessibleName("Calibration of {evaluation}")
        paused.setText("Nothing of ours")
        assert untranslated(page) == [
            "English, accessible name of QLabel: 'Calibration of {evaluation}'",
            "English, action of QMenu: 'Archive'",
            "English, tool tip of QLabel: 'Calibration of a day'",
        ]
    assert untranslated(page) == []
    page.deleteLater()
