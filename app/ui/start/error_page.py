"""Error page: calmly says what keeps Consilium from starting."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.start.start_page import StartPage, primary
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button


class ErrorPage(StartPage):
    again = Signal()
    restore_asked = Signal()
    repair_asked = Signal()
    closed = Signal()

    def __init__(
        self, look: Look, sentence: str, restorable: bool = False, repairable: bool = False
    ) -> None:
        """`restorable`: a backup would help; `repairable`: a repair may."""
        super().__init__(look, tr("Consilium can't start yet"), sentence)
        self.setAccessibleDescription(sentence)
        self.try_again = primary(tr("Try again"))
        self.try_again.clicked.connect(lambda: self.again.emit())
        self.restore = button(tr("Restore a backup…"), "", self.restore_asked.emit)
        self.repair = button(tr("Repair…"), "", self.repair_asked.emit)
        # A row of their own: in some languages they are too wide to stand beside the others.
        remedies = QHBoxLayout()
        remedies.setSpacing(12)
        remedies.addWidget(self.repair)
        remedies.addWidget(self.restore)
        remedies.addStretch(1)
        self.body.addLayout(remedies)
        self.restore.setVisible(restorable)
        self.repair.setVisible(repairable)
        self.buttons.addStretch(1)
        self.buttons.addWidget(button(tr("Quit"), "", self.closed.emit))
        self.buttons.addWidget(self.try_again)

    def first_focus(self) -> QWidget:
        return self.try_again
