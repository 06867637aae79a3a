"""Evaluation form: which file is asked of which model and how, and how far that has come."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QFrame,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
)

from app.core.models.model_character import named
from app.errors import ConsiliumError
from app.services.evaluation.evaluation_runs import EvaluationProgress
from app.services.models.model_loading import ModelLoading
from app.ui.announcer import announce
from app.ui.evaluation.evaluation_desk import EvaluationDesk
from app.ui.evaluation.evaluation_words import WAYS, progress_words
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.choice_menu import ChoiceMenu
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.label import label, show_text
from app.ui.widgets.spin_box import spin_box

_N = 200  # on a processor all of a published file take hours
_STEPS = 1000


class EvaluationForm(QFrame):
    """Begins an evaluation, stops it and goes on with it."""

    def __init__(self, desk: EvaluationDesk) -> None:
        super().__init__()
        self.setObjectName("card")
        self._desk = desk
        self._models = desk.models
        self.path: Path | None = None
        self.file = ElidedLabel("", "muted")
        self.choose = button(tr("Choose an exam file…"), "", self._choose_file)
        models = [
            (named(each.name, each.sha256, each.demonstration), each) for each in self._models
        ]
        self.model = ChoiceMenu(tr("Model"), models, models[0][1] if models else None)
        ways = [(tr(words), (protocol, style)) for protocol, style, words in WAYS]
        self.way = ChoiceMenu(tr("How it is asked"), ways, ways[0][1])
        for each in (self.model, self.way):
            # A long name of a model must not make the page wider than its window.
            each.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.count = spin_box(0, 999_999, tr("all of them"))
        self.count.setValue(_N)
        self.count.setAccessibleName(tr("Questions"))
        self.start = button(tr("Start"), "primary", self._start)
        self.stop = button(tr("Stop"), "", self._stop)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _STEPS)
        self.bar.setAccessibleName(tr("Progress of the evaluation"))
        self.doing = label("", "small", wrap=True)
        self.notices = label("", "warning", wrap=True)
        self.problem = label("", "error", wrap=True)
        self._lay_out()
        self.file.setText(tr("MedQA, PubMedQA or MedMCQA, as JSON or JSON lines"))
        self._show_state()
        desk.loading.connect(self._loading)
        desk.progressed.connect(self._progressed)
        desk.ended.connect(self._ended)
        desk.failed.connect(self.fail)

    def take(self, path: Path) -> None:
        """This is the file."""
        self.path = path
        self.file.setText(path.name)
        self.start.setText(tr("Start"))
        show_text(self.problem, "")
        self._show_state()

    def fail(self, error: ConsiliumError) -> None:
        show_text(self.problem, tr(str(error)))
        announce(self, tr(str(error)))

    def _lay_out(self) -> None:
        fields = QFormLayout()
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        fields.setHorizontalSpacing(16)
        fields.setVerticalSpacing(8)
        for words, field in (
            (tr("Model"), self.model),
            (tr("How it is asked"), self.way),
            (tr("Questions"), self.count),
        ):
            fields.addRow(label(words, "field"), field)
        row = FlowLayout(spacing=8)
        for each in (self.start, self.stop):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(label(tr("New evaluation"), "heading"))
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.file)
        column.addLayout(fields)
        for part in (self.bar, self.doing, self.notices, self.problem):
            column.addWidget(part)
            part.hide()
        column.addLayout(row)

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            tr("Choose an exam file"),
            str(Path.home()),
            tr("Exam files (*.json *.jsonl);;All files (*)"),
        )
        if chosen:
            self.take(Path(chosen))

    def _start(self) -> None:
        model, (protocol, style) = self.model.value, self.way.value
        if self.path is None or model is None:
            return
        show_text(self.problem, "")
        show_text(self.notices, "")
        show_text(self.doing, tr("Beginning; an answer that is being written comes first."))
        self.bar.setValue(0)
        self._desk.start(self.path, model, protocol, style, self.count.value())
        self._show_state()
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        show_text(self.doing, tr("Stopping…"))
        self._desk.stop()

    def _loading(self, loading: ModelLoading) -> None:
        words = tr("Loading {model}…", model=loading.model)
        self.bar.setValue(round(_STEPS * loading.fraction))
        show_text(self.doing, words)

    def _progressed(self, progress: EvaluationProgress) -> None:
        self.bar.setValue(round(_STEPS * progress.done / progress.n) if progress.n else 0)
        if self.stop.isEnabled():
            show_text(self.doing, progress_words(progress))
        show_text(self.notices, " ".join(map(tr, progress.notices)))

    def _ended(self, whole: bool) -> None:
        had_focus = self.stop.hasFocus() or self.bar.hasFocus()
        told = (
            tr("The evaluation is complete.")
            if whole
            else tr("Stopped. What was answered is kept, and it goes on from there.")
        )
        show_text(self.doing, told)
        self.start.setText(tr("Start") if whole else tr("Go on"))
        self._show_state()
        if had_focus:
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, told)

    def _show_state(self) -> None:
        running = self._desk.is_running
        for each in (self.choose, self.model, self.way, self.count):
            each.setEnabled(not running)
        self.start.setVisible(not running)
        self.start.setEnabled(self.path is not None and bool(self._models))
        self.stop.setVisible(running)
        self.stop.setEnabled(running)
        self.bar.setVisible(running)
