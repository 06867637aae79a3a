"""Two days, for a search of what lies between them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.ui.sidebar.periods import between
from app.ui.theme import Look
from app.ui.widgets import button, label


class BetweenDialog(QDialog):
    """`chosen` carries a Period."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self.setWindowTitle("Between two days")
        self.setMinimumWidth(round(320 * max(1.0, look.scale)))
        today = QDate.currentDate()
        self.first, self.last = _field("First day", today.addMonths(-1)), _field("Last day", today)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(6)
        for text, field in (("From", self.first), ("To, that day too", self.last)):
            column.addWidget(label(text, "field"))
            column.addWidget(field)
            column.addSpacing(8)
        closing = QHBoxLayout()
        closing.addStretch(1)
        closing.addWidget(button("Cancel", "", self.reject))
        apply = button("Search", "primary", self._choose)
        apply.setDefault(True)
        closing.addWidget(apply)
        column.addLayout(closing)

    def _choose(self) -> None:
        self.chosen.emit(between(_day(self.first), _day(self.last)))
        self.accept()


def _field(name: str, value: QDate) -> QDateEdit:
    field = QDateEdit(value)
    field.setDisplayFormat("yyyy-MM-dd")
    field.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    field.setAccessibleName(name)
    return field


def _day(field: QDateEdit) -> date:
    value = field.date()
    return date(value.year(), value.month(), value.day())
