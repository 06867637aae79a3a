"""What a new consultation shows: a friendly line and four questions to begin with."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.tasks import Task
from app.core.typed import title_of
from app.paths import assets
from app.ui.icons import pixmap
from app.ui.theme import Look, body_font
from app.ui.transcript.column import MAX_WIDTH
from app.ui.widgets import button, label

_CHIP_CHARACTERS = 74
_OF_EACH = (Task.CONSULTATION, Task.CONSULTATION, Task.DEFINE, Task.RELATE)


@dataclass(frozen=True)
class Example:
    task: Task
    text: str


GENERAL = (
    Example(
        Task.CONSULTATION,
        "A 67-year-old woman with atrial fibrillation has an eGFR of 28. "
        "What should I consider before choosing an anticoagulant?",
    ),
    Example(
        Task.CONSULTATION,
        "A 4-year-old has had fever for five days, red eyes and a rash. What must I not miss?",
    ),
    Example(Task.DEFINE, "paroxysmal nocturnal haemoglobinuria"),
    Example(Task.RELATE, "amiodarone and thyrotoxicosis"),
)


def examples_for(demonstration: bool) -> tuple[Example, ...]:
    """Four questions; for the demonstration model such as it knows the answers to. Reads a file."""
    if not demonstration:
        return GENERAL
    try:
        lines = (assets() / "demo" / "corpus.jsonl").read_text(encoding="utf-8").splitlines()
        known = [json.loads(line) for line in lines if line.strip()]
        chosen: list[Example] = []
        for task in _OF_EACH:
            text = next(
                entry["prompt"]
                for entry in known
                if entry["task"] == task
                and len(entry["prompt"]) < 2 * _CHIP_CHARACTERS
                and all(entry["prompt"] != example.text for example in chosen)
            )
            chosen.append(Example(task, text))
    except (OSError, ValueError, KeyError, StopIteration):
        return GENERAL
    return tuple(chosen)


class EmptyState(QWidget):
    chosen = Signal(object)  # Example

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("surface")
        mark = QLabel()
        mark.setPixmap(pixmap("consilium", look.tokens.accent, 56, self.devicePixelRatioF()))
        mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title = label("What would you like to think through?", "title", wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        below = label(
            "Everything stays on this computer, encrypted. Leave out names and dates of birth.",
            "muted",
            wrap=True,
        )
        below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._look = look
        self._mark = mark
        self.chips: list[QPushButton] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        inner = QWidget()
        inner.setMaximumWidth(MAX_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(mark)
        column.addSpacing(8)
        column.addWidget(title)
        column.addWidget(below)
        column.addSpacing(24)
        column.addLayout(self._grid)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 8, 24, 8)
        outer.addStretch(2)
        outer.addLayout(row)
        outer.addStretch(3)

    def show_examples(self, examples: Sequence[Example]) -> None:
        for chip in self.chips:
            chip.deleteLater()
        self.chips = []
        for number, example in enumerate(examples):
            chip = button("", "chip", partial(self.chosen.emit, example))
            chip.setAccessibleName(f"{example.task.label}: {example.text}")
            chip.setToolTip(example.text)
            text = label(title_of(example.text, _CHIP_CHARACTERS), wrap=True)
            text.setFont(body_font(self._look, 14.5))
            text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            for part in (text, task := label(example.task.label, "small")):
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside = QVBoxLayout(chip)
            inside.setContentsMargins(16, 10, 16, 10)
            inside.setSpacing(4)
            inside.addWidget(task)
            inside.addWidget(text, 1)
            self._grid.addWidget(chip, number // 2, number % 2)
            self.chips.append(chip)
        self._fit_chips()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark.setVisible(self.height() > 440)
        self._fit_chips()

    def _fit_chips(self) -> None:
        """Two in a low window, and a line more in a narrow one."""
        lines = 2 if self.width() >= 760 else 3
        text, task = QFontMetrics(body_font(self._look, 14.5)), QFontMetrics(self.font())
        for number, chip in enumerate(self.chips):
            chip.setVisible(number < 2 or self.height() > 360)
            # A button doesn't grow with the layout inside it.
            chip.setFixedHeight(lines * text.lineSpacing() + task.lineSpacing() + 30)
