"""Evaluation card: one evaluation with its share, what that is to be compared with, and how well
the model knew when it was wrong.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.core.evaluation.exam_report import ExamReport
from app.ui.evaluation.evaluation_words import (
    asked_of,
    baselines_of,
    calibration_words,
    model_of,
    remarks_on,
    share_words,
)
from app.ui.evaluation.reliability_diagram import ReliabilityDiagram
from app.ui.evaluation.share_bar import ShareBar
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.label import label


class EvaluationCard(QFrame):
    """`compare_toggled`: it was chosen for a comparison, or is no more."""

    compare_toggled = Signal(bool)

    def __init__(self, look: Look, report: ExamReport) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self.report = report
        self._detail: QWidget | None = None
        name = ElidedLabel("", "heading")
        name.setText(model_of(report.head))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(4)
        self._column.addWidget(name)
        self._column.addWidget(label(asked_of(report.head), "small", wrap=True))
        self._column.addWidget(ShareBar(look, report))
        self._column.addWidget(label(share_words(report.right), wrap=True))
        self._column.addWidget(label(baselines_of(report), "muted", wrap=True))
        if remarks := remarks_on(report):
            self._column.addWidget(label(remarks, "warning", wrap=True))
        about = f"{model_of(report.head)}, {asked_of(report.head)}"
        self.calibration = button(tr("Calibration"), "segment", self._toggle)
        self.calibration.setCheckable(True)
        if report.calibration is None:
            self.calibration.hide()
        self.calibration.setAccessibleName(tr("Calibration of {evaluation}", evaluation=about))
        self.compare = button(tr("Compare"), "segment")
        self.compare.setCheckable(True)
        self.compare.setAccessibleName(tr("Compare {evaluation}", evaluation=about))
        self.compare.toggled.connect(self.compare_toggled)
        row = FlowLayout(spacing=8)
        row.addWidget(self.calibration)
        row.addWidget(self.compare)
        self._column.addSpacing(6)
        self._column.addLayout(row)

    def _toggle(self) -> None:
        found = self.report.calibration
        if self._detail is not None:
            self._detail.hide()
            self._detail.deleteLater()
            self._detail = None
        elif found is not None:
            self._detail = QWidget()
            column = QVBoxLayout(self._detail)
            column.setContentsMargins(0, 8, 0, 0)
            column.addWidget(ReliabilityDiagram(self._look, found))
            column.addWidget(label(calibration_words(found), "muted", wrap=True))
            self._column.addWidget(self._detail)
        self.calibration.setChecked(self._detail is not None)
