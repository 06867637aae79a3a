"""Disclaimer page: shown to be read, then acknowledged."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.core.disclaimer import Disclaimer
from app.core.rendering.our_texts import our_html
from app.ui.consultation.transcript.text_view import TextView
from app.ui.start.start_page import StartPage, error_line, primary
from app.ui.theme import Look
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.label import label
from app.ui.widgets.scroll_area import scrolled


class DisclaimerPage(StartPage):
    acknowledged = Signal()

    def __init__(self, look: Look, disclaimer: Disclaimer, step: str, again: bool = False) -> None:
        explained = (
            "This version of the text has not been accepted in this vault yet." if again else ""
        )
        super().__init__(look, disclaimer.title, explained, step, width=720)
        text = TextView(look)
        text.set_html(our_html(disclaimer.text))
        text.setAccessibleName("The disclaimer")
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
        around.addWidget(self.area)
        self._card = card
        self.body.addWidget(card, 1)
        self.check = CheckBox("I have read and understood this")
        self.error = error_line()
        self.body.addWidget(self.error)
        self.go_on = primary("Continue")
        self.go_on.setEnabled(False)
        self.check.toggled.connect(self.go_on.setEnabled)
        self.go_on.clicked.connect(lambda: self.acknowledged.emit())
        for key in ("Return", "Enter"):
            QShortcut(QKeySequence(key), self, self.go_on.click)
        self.buttons.addWidget(self.check, 1)
        self.buttons.addWidget(label(f"Version {disclaimer.version}", "small"))
        self.buttons.addWidget(self.go_on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # What the page has besides the text takes about 300 pixels.
        self._card.setFixedHeight(max(200, min(640, self.height() - 300)))

    def first_focus(self) -> QWidget:
        return self.check

    def say(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
