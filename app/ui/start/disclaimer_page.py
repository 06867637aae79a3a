"""Disclaimer page: shown to be read, then acknowledged."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.disclaimer import Disclaimer
from app.core.rendering.our_texts import our_html
from app.sentences import say
from app.ui.announcer import is_heard
from app.ui.consultation.transcript.text_view import TextView
from app.ui.consultation.translation_note import TranslationNote
from app.ui.start.start_page import MARGIN, StartPage, error_line, primary
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.label import label, show_text
from app.ui.widgets.scroll_area import scrolled

READ_ON = say("Scroll to the end to go on.")
_AT_END = 8  # pixels
_LEAST, _MOST = 120, 640  # pixels of the text's height


class DisclaimerPage(StartPage):
    acknowledged = Signal()

    def __init__(self, look: Look, disclaimer: Disclaimer, step: str, again: bool = False) -> None:
        explained = (
            tr("This version of the text has not been accepted in this vault yet.") if again else ""
        )
        super().__init__(look, disclaimer.title, explained, step)
        text = TextView(look)
        text.set_html(our_html(disclaimer.text))
        text.setAccessibleName(tr("The disclaimer"))
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(24, 20, 20, 20)
        inside.addWidget(text)
        inside.addStretch(1)
        card = QFrame()
        card.setObjectName("card")
        around = QVBoxLayout(card)
        around.setContentsMargins(1, 1, 1, 1)
        self.area = scrolled(content, read=True)
        self.area.setAccessibleName(text.accessibleName())  # it has the keyboard
        around.addWidget(self.area)
        self._card = card
        self.note = TranslationNote(look, disclaimer)
        self.body.addWidget(self.note)
        self.body.addWidget(card, 1)
        self.check = CheckBox(tr("I have read and understood this"))
        self.check.setEnabled(False)
        self.more = label(READ_ON, "small")
        self.error = error_line()
        version = label(_version(disclaimer), "small")
        below = QHBoxLayout()
        below.addWidget(self.more)
        below.addStretch(1)
        below.addWidget(version)
        self.body.addLayout(below)
        self.body.addWidget(self.error)
        self.go_on = primary(tr("Continue"))
        self.go_on.setEnabled(False)
        self.check.toggled.connect(self.go_on.setEnabled)
        self.go_on.clicked.connect(lambda: self.acknowledged.emit())
        for key in ("Return", "Enter"):
            QShortcut(QKeySequence(key), self, self.go_on.click)
        bar = self.area.verticalScrollBar()
        bar.valueChanged.connect(self._read)
        bar.rangeChanged.connect(self._read)
        for key, place in (("Home", bar.minimum), ("End", bar.maximum)):
            QShortcut(QKeySequence(key), self, lambda place=place: bar.setValue(place()))
        self.buttons.addWidget(self.check, 1)
        self.buttons.addWidget(self.go_on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._card.setFixedHeight(0)
        around = self.inner.sizeHint().height() + 2 * MARGIN
        self._card.setFixedHeight(max(_LEAST, min(_MOST, self.height() - around)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._read)  # when it is laid out

    def _read(self) -> None:
        """Its last clauses, on data and on who may use it, have been on the screen; or a screen
        reader has them, which reads the whole text and scrolls nothing."""
        bar = self.area.verticalScrollBar()
        if self.isVisible() and (is_heard() or bar.value() >= bar.maximum() - _AT_END):
            self.check.setEnabled(True)
            self.more.setText("")

    def first_focus(self) -> QWidget:
        return self.area

    def say(self, sentence: str) -> None:
        show_text(self.error, sentence)


def _version(disclaimer: Disclaimer) -> str:
    if not disclaimer.date:
        return tr("Version {version}", version=disclaimer.version)
    day = date.fromisoformat(disclaimer.date)
    return tr("Version {version} of {day}", version=disclaimer.label, day=day)
