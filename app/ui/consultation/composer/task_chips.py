"""Task chips above the text: what is asked for, one of five."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.consultations.tasks import Task
from app.sentences import say
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.one_of_several import one_of_several

# Where the whole names would take a second line.
_SHORT = {
    Task.CONSULTATION: say("Consultation"),
    Task.EXAM: say("Exam"),
    Task.RESEARCH: say("Research"),
    Task.DEFINE: say("Define"),
    Task.RELATE: say("Relate"),
}
_BETWEEN = 4


class TaskChips(QWidget):
    """`chosen` carries the task that was chosen by hand. Tab stops at the one that is on; the
    arrows go to the others."""

    chosen = Signal(Task)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What you ask for"))
        self.chips: dict[Task, QPushButton] = {}
        self._whole = 0  # pixels that the whole names take
        row = FlowLayout(self, _BETWEEN)
        for task in Task:
            chip = button(task.label, "task")
            chip.setToolTip(f"{tr(task.label)}: {tr(task.hint)}")
            chip.setAccessibleName(tr(task.label))
            chip.clicked.connect(partial(self.chosen.emit, task))
            row.addWidget(chip)
            self.chips[task] = chip
        one_of_several(self, list(self.chips.values()))

    @property
    def shown(self) -> Task:
        """The one that is on."""
        return next(
            (task for task, chip in self.chips.items() if chip.isChecked()), next(iter(Task))
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._whole == 0:
            widths = [chip.sizeHint().width() for chip in self.chips.values()]
            self._whole = sum(widths) + _BETWEEN * (len(widths) - 1)
        short = event.size().width() < self._whole
        for task, chip in self.chips.items():
            chip.setText(tr(_SHORT[task] if short else task.label))

    def show_task(self, task: Task) -> None:
        self.chips[task].setChecked(True)
