"""Evaluations page: how often models were right on the user's own exam questions."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.core.evaluation.exam_report import NOT_PATIENTS, ExamReport
from app.errors import ConsiliumError
from app.services.evaluation.evaluation_runs import Comparison
from app.ui.announcer import announce
from app.ui.evaluation.evaluation_card import EvaluationCard
from app.ui.evaluation.evaluation_desk import EvaluationDesk
from app.ui.evaluation.evaluation_form import EvaluationForm
from app.ui.evaluation.evaluation_words import comparison_words
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.label import label


class EvaluationsPage(QWidget):
    """`scroll_asked` carries a widget that is to be seen."""

    scroll_asked = Signal(QWidget)

    def __init__(self, look: Look, desk: EvaluationDesk) -> None:
        super().__init__()
        self.setAccessibleName(tr("Evaluations"))
        self._look = look
        self._desk = desk
        self.cards: dict[str, EvaluationCard] = {}
        self._chosen: list[str] = []
        self._coming: list[ExamReport] = []
        self._order: list[str] = []
        self.form = EvaluationForm(desk)
        self.compared = label("", wrap=True)
        self.comparison = QFrame()
        self.comparison.setObjectName("card")
        self.empty = label(
            tr("There is no evaluation yet. Choose a file of questions that you have."),
            "muted",
            wrap=True,
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._lay_out()
        desk.changed.connect(self._show_reports)
        desk.failed.connect(self._failed)
        desk.refresh()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self.comparison)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.addWidget(label(tr("Compared"), "heading"))
        inside.addWidget(self.compared)
        self.comparison.hide()
        self.empty.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addWidget(label(tr("Evaluations"), "title"))
        column.addWidget(label(NOT_PATIENTS, "warning", wrap=True))
        column.addWidget(
            label(
                tr(
                    "An evaluation stops when this page is closed or Consilium locks; what was "
                    "answered is kept, and it goes on from there. Choose two with “Compare” to see "
                    "whether they differ by more than chance."
                ),
                "muted",
                wrap=True,
            )
        )
        for part in (self.form, self.comparison, self.empty):
            column.addWidget(part)
        column.addLayout(self._list)
        column.addStretch(1)

    def _show_reports(self, reports: tuple[ExamReport, ...]) -> None:
        asked = [each for each in reports if each.right.all]
        for key in [key for key, card in self.cards.items() if card.report not in asked]:
            card = self.cards.pop(key)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._chosen = [each for each in self._chosen if each in self.cards]
        self.empty.setVisible(not asked)
        self._coming = [each for each in asked if each.head.id not in self.cards]
        self._order = [each.head.id for each in asked]
        self._add_next()

    def _add_next(self) -> None:
        """One card in each turn of Qt's loop: many at once would hold the window up."""
        if not self._coming:
            return
        report = self._coming.pop(0)
        key = report.head.id
        card = self.cards[key] = EvaluationCard(self._look, report)
        card.compare_toggled.connect(lambda chosen: self._choose(key, chosen))
        before = self._order[: self._order.index(key)]
        self._list.insertWidget(sum(each in self.cards for each in before), card)
        QTimer.singleShot(0, self, self._add_next)

    def _choose(self, key: str, chosen: bool) -> None:
        self._chosen = [each for each in self._chosen if each != key]
        if chosen:
            self._chosen.append(key)
        if len(self._chosen) > 2:
            self.cards[self._chosen[0]].compare.setChecked(False)  # which comes here again
            return
        self.comparison.hide()
        if len(self._chosen) == 2:
            self._desk.compare(self._chosen[0], self._chosen[1], self._show_comparison)

    def _show_comparison(self, found: Comparison) -> None:
        if [found.first.head.id, found.second.head.id] == self._chosen:
            self._tell(comparison_words(found))

    def _failed(self, error: ConsiliumError) -> None:
        if len(self._chosen) == 2 and not self._desk.is_running:
            self._tell(tr(str(error)))

    def _tell(self, words: str) -> None:
        self.compared.setText(words)
        self.comparison.show()
        self.scroll_asked.emit(self.comparison)
        announce(self.comparison, words)
