"""Fidelity panel: how far one model is from the original in numbers, and a measurement of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QProgressBar, QVBoxLayout, QWidget

from app.core.models.fidelity_report import FidelityReport
from app.errors import ConsiliumError
from app.sentences import say
from app.services.models.model_library import ModelEntry
from app.ui.announcer import announce
from app.ui.models.fidelity_controller import FidelityController
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.label import label, show_text

_STEPS = 1000
_EXPLAINED = say(
    "This model and a more exact file of it read the same medical answers, and the words that each "
    "expects next are compared. The result helps to choose a file; it promises nothing about "
    "answers. It takes seconds for a small model, and long for a large one."
)
_NEVER = say("It has not been compared with the original yet.")
_ELSEWHERE = say("Another model is being compared. Wait for its end, or stop it there.")


class FidelityPanel(QWidget):
    """`measure_asked` carries the path of a file to compare with."""

    measure_asked = Signal(object)

    def __init__(self, model: ModelEntry, controller: FidelityController) -> None:
        super().__init__()
        self._model = model
        self._controller = controller
        self._measuring = False
        self.figures = QFormLayout()
        self.figures.setHorizontalSpacing(16)
        self.figures.setVerticalSpacing(4)
        self.figures.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.figures.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.figures.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.never = label(tr(_NEVER), "muted", wrap=True)
        self.closer = label("", "muted", wrap=True)
        self.explained = label(tr(_EXPLAINED), "small", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _STEPS)
        self.bar.setAccessibleName(tr("Progress of the comparison"))
        self.doing = label("", "small", wrap=True)
        self.problem = label("", "error", wrap=True)
        self.measure = button(tr("Compare with a file…"), "", self._choose)
        self.stop = button(tr("Stop"), "", self._stop)
        row = FlowLayout(spacing=8)
        row.addWidget(self.measure)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.never)
        column.addLayout(self.figures)
        for part in (self.closer, self.explained, self.bar, self.doing, self.problem):
            column.addWidget(part)
        column.addLayout(row)
        show_text(self.problem, tr(controller.failures.get(model.sha256, "")))
        controller.changed.connect(self._show_progress)
        controller.failed.connect(self._fail)
        self._show_progress()

    def show_report(self, report: FidelityReport | None, closer: str) -> None:
        """The numbers; `closer` says which type would fit this computer better, or nothing."""
        while self.figures.rowCount():
            self.figures.removeRow(0)
        for name, value in report.figures if report else ():
            self.figures.addRow(label(tr(name), "muted"), label(tr(value), wrap=True))
        self.never.setVisible(report is None)
        show_text(self.closer, closer)

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            tr("Compare with a more exact file"),
            str(Path(self._model.path).parent),
            tr("Models and reference files (*)"),
        )
        if chosen:
            self._say("")
            self.measure_asked.emit(Path(chosen))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.doing.setText(tr("Stopping…"))
        self._controller.stop()

    def _show_progress(self) -> None:
        current = self._controller.current
        mine = current is not None and current.sha256 == self._model.sha256
        if current is not None and mine:
            self.bar.setValue(round(_STEPS * current.share))
            if not self._measuring:
                self.doing.setText(tr("Reading both files…"))
            elif self.stop.isEnabled() and current.share:
                self.doing.setText(tr("{share:.0%} of the answers", share=current.share))
        elif current is not None:
            self.doing.setText(tr(_ELSEWHERE))
        self.bar.setVisible(mine)
        self.stop.setVisible(mine)
        self.doing.setVisible(current is not None)
        self.measure.setVisible(not mine)
        self.measure.setEnabled(current is None)
        if mine != self._measuring:
            self._measuring = mine
            self.stop.setEnabled(True)
            (self.stop if mine else self.measure).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, sha256: str, error: ConsiliumError) -> None:
        if sha256 == self._model.sha256:
            self._say(tr(str(error)))

    def _say(self, sentence: str) -> None:
        show_text(self.problem, sentence)
        if sentence:
            announce(self, sentence)
