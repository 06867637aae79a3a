"""Date range dialog: two days between which to search."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.sentences import say
from app.ui.sidebar.search_periods import Period, period_of_days
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.label import label

_EXAMPLE = "2026-01-31"
WRONG = say("Write both days as year-month-day: {example}.", example=_EXAMPLE)


class DateRangeDialog(QDialog):
    """`chosen` carries a Period."""

    chosen = Signal(Period)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Between two days"))
        self.setMinimumWidth(round(340 * max(1.0, look.scale)))
        today = date.today()
        self.first = _field(tr("First day"), today - timedelta(days=30))
        self.last = _field(tr("Last day"), today)
        self.wrong = label("", "error", wrap=True)
        self.wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(6)
        for text, field in ((tr("From"), self.first), (tr("To, inclusive"), self.last)):
            column.addWidget(label(text, "field"))
            column.addWidget(field)
            column.addSpacing(8)
        column.addWidget(self.wrong)
        closing = QHBoxLayout()
        closing.addStretch(1)
        closing.addWidget(button(tr("Cancel"), "", self.reject))
        self.apply = button(tr("Search"), "primary", self._choose)
        self.apply.setDefault(True)
        closing.addWidget(self.apply)
        column.addLayout(closing)

    def _choose(self) -> None:
        try:
            first, last = (date.fromisoformat(each.text()) for each in (self.first, self.last))
            period = period_of_days(first, last)
        except (ValueError, OverflowError, OSError):
            self.wrong.setText(tr(WRONG))
            self.wrong.show()
            return
        self.chosen.emit(period)
        self.accept()


def _field(name: str, day: date) -> QLineEdit:
    field = QLineEdit(day.isoformat())
    field.setPlaceholderText(_EXAMPLE)
    field.setAccessibleName(name)
    return field
