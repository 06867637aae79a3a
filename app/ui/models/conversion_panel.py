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
from app.ui.widgets.button import button
from app.ui.widgets.confirm_dialog import ask_first
from app.ui.widgets.label import label

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
        self.bar.setAccessibleName("Progress of the conversion")
        self.figures = label("", "small", wrap=True)
        self.problem = label("", "error", wrap=True)
        self.pause = button("Pause", "", controller.pause)
        self.go_on = button("Go on", "primary", controller.go_on)
        self.use = button("Use this model", "primary", self._use)
        self.put_away = button("Close", "", controller.put_away)
        self.give_up = button("Give up…", "", self._ask_to_give_up)
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
        self.stage.setText(_stage(job))
        self.stage.setVisible(bool(self.stage.text()))
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
            announce(self, f"{self.title.text()}. {job.sentence}".strip())
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
        self._say_problem(str(error))

    def _say_problem(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _use(self) -> None:
        if self._job is not None:
            self.use_asked.emit(self._job.model_sha256)
            self._controller.put_away()

    def _ask_to_give_up(self) -> None:
        job = self._job
        if job is None:
            return
        says = (
            f"What was made so far of {PurePath(job.order.target).name} is deleted. The checkpoint "
            "stays as it is."
        )
        if job.order.stream:
            says += " The parts of the download that lie beside it are deleted too."
        elif job.order.consent:
            says += " What was downloaded stays in the hub's cache."
        ask_first(
            self,
            self._look,
            "Give up this conversion?",
            says,
            "Delete it",
            self._controller.give_up,
        )


def _title(job: ConversionJob) -> str:
    kind = job.order.type
    match job.state:
        case JobState.RUNNING | JobState.CONVERTED:
            return f"Converting {job.name} to {kind}"
        case JobState.PAUSED:
            return f"Paused: {job.name} to {kind}"
        case JobState.STOPPED:
            return f"Stopped: {job.name} to {kind}"
        case JobState.DONE:
            return f"{job.name} is ready"


def _stage(job: ConversionJob) -> str:
    match job.state:
        case JobState.RUNNING | JobState.CONVERTED:
            stage = job.progress.stage if job.progress else ""
            return f"{STAGES.get(stage, 'Looking at the checkpoint')}…"
        case JobState.PAUSED:
            return "What was made is kept. It goes on from there, also after a restart."
        case JobState.STOPPED:
            return ""  # the sentence says it
        case JobState.DONE:
            return f"It lies in {job.order.target} and is in your list of models."


def _figures(job: ConversionJob) -> str:
    progress = job.progress
    if progress is None:
        return ""
    if progress.stage == "add":
        share = progress.done / progress.total if progress.total else 0.0
        return f"{share:.0%} of its checksum"
    parts = [f"{progress.overall:.0%}"]
    parts.append(f"{spelled_size(progress.done)} of {spelled_size(progress.total)}")
    if job.state is JobState.RUNNING:
        if job.rate:
            parts.append(f"{spelled_size(round(job.rate))} a second")
        if progress.fetched:
            parts.append(f"{spelled_size(progress.fetched)} fetched")
        if progress.seconds_left is not None:
            parts.append(f"about {spelled_time(progress.seconds_left)} left")
    return " · ".join(parts)
