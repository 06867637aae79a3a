"""Conversion panel: how far the conversion has come, and what can be done about it."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from app.core.models.conversion import STAGES, ConversionJob, JobState, spelled_time
from app.core.units import spelled_size
from app.errors import ConsiliumError
from app.ui.announcer import announce
from app.ui.models.conversion_controller import ConversionController
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.confirm_dialog import ask_first
from app.ui.widgets.label import label, show_text

_STEPS = 1000


class ConversionPanel(QFrame):
    """Hidden while there is no conversion. `use_asked` carries the SHA-256 of a model that was
    made."""

    use_asked = Signal(str)

    def __init__(self, look: Look, controller: ConversionController) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self._controller = controller
        self._job: ConversionJob | None = None
        self.title = label("", "heading", wrap=True)
        self.stage = label("", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _STEPS)
        self.bar.setAccessibleName(tr("Progress of the conversion"))
        self.figures = label("", "small", wrap=True)
        self.problem = label("", "error", wrap=True)
        self.pause = button(tr("Pause"), "", controller.pause)
        self.go_on = button(tr("Go on"), "primary", controller.go_on)
        self.use = button(tr("Use this model"), "primary", self._use)
        self.put_away = button(tr("Close"), "", controller.put_away)
        self.give_up = button(tr("Give up…"), "", self._ask_to_give_up)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for part in (self.title, self.stage, self.bar, self.figures, self.problem):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._buttons = (self.go_on, self.use, self.pause, self.give_up, self.put_away)
        for each in self._buttons:
            row.addWidget(each)
        row.addStretch(1)
        column.addLayout(row)
        self.show_job(controller.job)
        controller.changed.connect(self.show_job)
        controller.failed.connect(self._refused)

    def show_job(self, job: ConversionJob | None) -> None:
        before, self._job = self._job, job
        self.setVisible(job is not None)
        if job is None:
            return
        self.title.setText(_title(job))
        show_text(self.stage, _stage(job))
        self._say_problem(job.sentence if job.state is JobState.STOPPED else "")
        progress = job.progress
        done = job.state is JobState.DONE
        self.bar.setVisible(progress is not None and not done)
        self.figures.setVisible(progress is not None and not done)
        if progress is not None:
            share = progress.done / progress.total if progress.stage == "add" and progress.total \
                else progress.overall  # fmt: skip
            self.bar.setValue(round(_STEPS * share))
            self.figures.setText(_figures(job))
        pressed = next((each for each in self._buttons if each.hasFocus()), None)
        self.pause.setVisible(job.state is JobState.RUNNING)
        self.go_on.setVisible(job.can_go_on)
        self.give_up.setVisible(not done and job.state is not JobState.CONVERTED)
        if before is not None and before.state is not job.state:
            announce(self, f"{self.title.text()}. {tr(job.sentence)}".strip())
        self.use.setVisible(done)
        self.put_away.setVisible(done)
        if pressed is not None and not pressed.isVisibleTo(self):
            self.take_focus()  # Qt would give the keyboard to the next one, which gives up

    def take_focus(self) -> None:
        """Give the keyboard to the first button that can be pressed now."""
        shown = [each for each in self._buttons if each.isVisibleTo(self)]
        if shown:
            shown[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: ConsiliumError) -> None:
        self._say_problem(tr(str(error)))

    def _say_problem(self, sentence: str) -> None:
        show_text(self.problem, tr(sentence))

    def _use(self) -> None:
        if self._job is not None:
            self.use_asked.emit(self._job.model_sha256)
            self._controller.put_away()

    def _ask_to_give_up(self) -> None:
        job = self._job
        if job is None:
            return
        says = tr(
            "What was made so far of {name} is deleted. The checkpoint stays as it is.",
            name=PurePath(job.order.target).name,
        )
        if job.order.stream:
            says += " " + tr("The parts of the download that lie beside it are deleted too.")
        elif job.order.consent:
            says += " " + tr("What was downloaded stays in the hub's cache.")
        ask_first(
            self,
            self._look,
            tr("Give up this conversion?"),
            says,
            tr("Delete it"),
            self._controller.give_up,
        )


def _title(job: ConversionJob) -> str:
    kind = job.order.type
    match job.state:
        case JobState.RUNNING | JobState.CONVERTED:
            return tr("Converting {job} to {kind}", job=job.name, kind=kind)
        case JobState.PAUSED:
            return tr("Paused: {job} to {kind}", job=job.name, kind=kind)
        case JobState.STOPPED:
            return tr("Stopped: {job} to {kind}", job=job.name, kind=kind)
        case JobState.DONE:
            return tr("{job} is ready", job=job.name)


def _stage(job: ConversionJob) -> str:
    match job.state:
        case JobState.RUNNING | JobState.CONVERTED:
            stage = job.progress.stage if job.progress else ""
            return f"{STAGES.get(stage, 'Looking at the checkpoint')}…"
        case JobState.PAUSED:
            return tr("What was made is kept. It goes on from there, also after a restart.")
        case JobState.STOPPED:
            return ""  # the sentence says it
        case JobState.DONE:
            return tr("It lies in {target} and is in your list of models.", target=job.order.target)


def _figures(job: ConversionJob) -> str:
    progress = job.progress
    if progress is None:
        return ""
    if progress.stage == "add":
        share = progress.done / progress.total if progress.total else 0.0
        return tr("{share:.0%} of its checksum", share=share)
    parts = [f"{progress.overall:.0%}"]
    parts.append(
        tr(
            "{done} of {total}",
            done=spelled_size(progress.done),
            total=spelled_size(progress.total),
        )
    )
    if job.state is JobState.RUNNING:
        if job.rate:
            parts.append(tr("{rate} a second", rate=spelled_size(round(job.rate))))
        if progress.fetched:
            parts.append(tr("{size} fetched", size=spelled_size(progress.fetched)))
        if progress.seconds_left is not None:
            parts.append(tr("about {time} left", time=spelled_time(progress.seconds_left)))
    return " · ".join(parts)
