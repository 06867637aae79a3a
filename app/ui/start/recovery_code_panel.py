"""Recovery code panel: shows the code once, to be copied, printed or saved; one group of it is then
typed back from the written copy, before the code takes effect.
"""

from __future__ import annotations

import secrets
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.recovery_code import GROUPS, RecoveryCode, new_recovery_code
from app.errors import ExportError
from app.ui.clipboard import copy_text
from app.ui.start.recovery_code_paper import FILE_NAME, FILTERS, SAVED, print_code, save_code
from app.ui.start.start_page import error_line
from app.ui.theme import SMALL, TITLE, Look, code_font
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.label import label, show_text

_IN_A_ROW = 4


class CodePanel(QWidget):
    """`confirmed` carries the code, once its group was typed; `asking_changed` whether the group is
    being asked: then the code is not on the screen."""

    confirmed = Signal(RecoveryCode)
    asking_changed = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.code: RecoveryCode = new_recovery_code()
        self.asked = 1 + secrets.randbelow(GROUPS)
        self._card = _card(look, self.code)
        self._done = label("", "small")
        self.copy = button(tr("Copy"), "", self._copy)
        self.print = button(tr("Print…"), "", self._print)
        self.save = button(tr("Save…"), "", self._save)
        self._actions = QWidget()
        row = QHBoxLayout(self._actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for each in (self.copy, self.print, self.save):
            row.addWidget(each)
        row.addSpacing(8)
        row.addWidget(self._done, 1)
        self._question = label(
            tr("Type group {asked} from your written copy.", asked=self.asked), "field", True
        )
        self.group = QLineEdit()
        self.group.setFont(code_font(look))
        self.group.setAccessibleName(tr("Group {asked} of your written copy", asked=self.asked))
        self.group.setMinimumHeight(44)
        self.group.returnPressed.connect(self.confirm)
        self.error = error_line()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._card, self._actions, self._question, self.group, self.error):
            column.addWidget(part)
        self.group.textChanged.connect(lambda _: self.error.hide())
        self.ask(False)

    def ask(self, asked: bool) -> None:
        """Hide the code and ask for a group of the note, or show the code again."""
        for part in (self._card, self._actions):
            part.setVisible(not asked)
        for other in (self._question, self.group):
            other.setVisible(asked)
        self.error.hide()
        self.group.clear()
        self.asking_changed.emit(asked)
        if asked:
            self.group.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        typed = "".join(self.group.text().split()).upper()
        if typed == self.code.groups()[self.asked - 1]:
            self.confirmed.emit(self.code)
        else:
            self.say(
                tr(
                    "That is not group {asked} of the code. Compare your copy with it.",
                    asked=self.asked,
                )
            )
            self.group.selectAll()
            self.group.setFocus()

    def say(self, sentence: str) -> None:
        show_text(self.error, sentence)

    def _copy(self) -> None:
        copy_text(str(self.code))
        self._done.setText(tr("Copied. Other programs can read it there."))

    def _print(self) -> None:
        try:
            done = print_code(self.code, self)
        except ExportError as error:
            self.say(tr(str(error)))
        else:
            self._done.setText(done or self._done.text())

    def _save(self) -> None:
        chosen, kind = QFileDialog.getSaveFileName(
            self, tr("Save the recovery code"), str(Path.home() / tr(FILE_NAME)), tr(FILTERS)
        )
        if not chosen:
            return
        path = Path(chosen)
        if not path.suffix:
            path = path.with_suffix(".txt" if "*.txt" in kind else ".pdf")
        try:
            save_code(self.code, path)
        except ExportError as error:
            self.say(tr(str(error)))
        else:
            self._done.setText(tr(SAVED))


def _card(look: Look, code: RecoveryCode) -> QFrame:
    card = QFrame()
    card.setObjectName("card")
    card.setAccessibleName(tr("The recovery code, in groups"))
    grid = QGridLayout(card)
    grid.setContentsMargins(24, 20, 24, 20)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(14)
    font = code_font(look, TITLE)
    for place, group in enumerate(code.groups()):
        cell = QHBoxLayout()
        cell.setSpacing(8)
        number = label(str(place + 1), "small")
        number.setFixedWidth(look.px(SMALL))
        text = QLabel(group)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setFont(font)
        text.setAccessibleName(tr("Group {place}: {group}", place=place + 1, group=" ".join(group)))
        cell.addWidget(number)
        cell.addWidget(text, 1)
        grid.addLayout(cell, place // _IN_A_ROW, place % _IN_A_ROW)
    return card
