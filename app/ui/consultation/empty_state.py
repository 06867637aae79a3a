"""Empty state of a new consultation: a friendly line and four example questions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.consultations.known_questions import OwnQuestions
from app.core.consultations.tasks import Task
from app.core.prompts.typed_text import title_of
from app.sentences import say
from app.ui.consultation.transcript.transcript_column import MAX_WIDTH
from app.ui.icons import pixmap
from app.ui.theme import SMALL, Look, body_font
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.label import label

_EXAMPLE_CHARACTERS = 148
_MARGIN, _GAP, _CHIP_MARGIN = 24, 12, 16
_APART = 8
MOST_LINES = 5
_OF_EACH = (Task.CONSULTATION, Task.CONSULTATION, Task.DEFINE, Task.RELATE)


@dataclass(frozen=True)
class Example:
    task: Task
    text: str


GENERAL = (
    Example(
        Task.CONSULTATION,
        (
            "A 67-year-old woman with atrial fibrillation has an eGFR of 28. "
            "What should I consider before choosing an anticoagulant?"
        ),
    ),
    Example(
        Task.CONSULTATION,
        "A 4-year-old has had fever for five days, red eyes and a rash. What must I not miss?",
    ),
    Example(Task.DEFINE, "paroxysmal nocturnal haemoglobinuria"),
    Example(Task.RELATE, "amiodarone and thyrotoxicosis"),
)


def examples_for(known: OwnQuestions | None) -> tuple[Example, ...]:
    """Four questions; for the demonstration model such as it knows the answers to."""
    if known is None:
        return GENERAL
    chosen: list[Example] = []
    for task in _OF_EACH:
        fitting = (
            Example(task, each.text)
            for each in known.all
            if each.task is task and len(each.text) < _EXAMPLE_CHARACTERS
        )
        chosen += [next((each for each in fitting if each not in chosen), GENERAL[len(chosen)])]
    return tuple(each for each in chosen if each not in GENERAL) or GENERAL


_HERE = say("Everything stays on this computer, encrypted. Leave out names and dates of birth.")


class EmptyState(QWidget):
    chosen = Signal(Example)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("surface")
        self.setMinimumSize(1, 1)  # what has no room here is hidden: the composer comes first
        mark = QLabel()
        mark.setPixmap(pixmap("consilium", "", look.scaled(56), self.devicePixelRatioF()))
        mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        mark.setContentsMargins(0, 0, 0, _APART)
        title = label(tr("What would you like to think through?"), "title", wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        below = label(
            tr(_HERE),
            "muted",
            wrap=True,
        )
        below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._look = look
        self._mark = mark
        self._title = title
        self._below = below
        self._head = (mark, title, below)
        self.chips: list[QPushButton] = []
        self._prompts: list[tuple[QLabel, str]] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        inner = QWidget()
        inner.setMaximumWidth(look.scaled(MAX_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_APART)
        column.addWidget(mark)
        column.addWidget(title)
        column.addWidget(below)
        column.addLayout(self._grid)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_MARGIN, _APART, _MARGIN, _APART)
        outer.addStretch(2)
        outer.addLayout(row)
        outer.addStretch(3)

    def show_place(self, server: str) -> None:
        """Where what is asked goes: to the clinic's server of that name, or nowhere."""
        says = tr(
            "What you send goes to the clinic server {name}. Leave out names and dates of birth.",
            name=server,
        )
        self._below.setText(says if server else tr(_HERE))

    def show_examples(self, examples: Sequence[Example]) -> None:
        for chip in self.chips:
            chip.deleteLater()
        self.chips = []
        self._prompts = []
        for number, example in enumerate(examples):
            chip = button("", "chip", partial(self.chosen.emit, example))
            chip.setAccessibleName(f"{tr(example.task.label)}: {example.text}")
            chip.setToolTip(example.text)
            text = label(example.text, wrap=True)
            text.setFont(body_font(self._look))
            text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            for part in (text, task := label(example.task.label, "small")):
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._prompts.append((text, example.text))
            inside = QVBoxLayout(chip)
            inside.setContentsMargins(_CHIP_MARGIN, 10, _CHIP_MARGIN, 10)
            inside.setSpacing(4)
            inside.addWidget(task)
            inside.addWidget(text, 1)
            self._grid.addWidget(chip, number // 2, number % 2)
            self.chips.append(chip)
        self._fit_chips()

    def hasHeightForWidth(self) -> bool:
        return False  # nor does its wrapped text ask for room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark.setVisible(self.height() > 440)
        room, inner = self.height() - 2 * _APART, self._inner_width()
        title = _height(self._title, inner)
        self._title.setVisible(title <= room)
        self._below.setVisible(title + _APART + _height(self._below, inner) <= room)
        self._fit_chips()

    def _inner_width(self) -> int:
        # Between two stretches of 1 it takes 100 parts of 102.
        return min((self.width() - 2 * _MARGIN) * 100 // 102, self._look.scaled(MAX_WIDTH))

    def _fit_chips(self) -> None:
        """As many lines as the prompts take, and as many of them as there is room for."""
        font = body_font(self._look)
        inner = self._inner_width()
        width = (inner - _GAP) // 2 - 2 * _CHIP_MARGIN - 2
        line = _line_height(font)
        frame = _line_height(body_font(self._look, SMALL)) + 28
        shown_head = [part for part in self._head if not part.isHidden()]
        head = sum(_height(part, inner) + _APART for part in shown_head)
        room = self.height() - head - 56
        rows = max(0, min(2, (room + _GAP) // (2 * line + frame + _GAP)))
        needed = max((lines_of(text, font, width) for _, text in self._prompts), default=2)
        fitting = ((room + _GAP) // max(1, rows) - _GAP - frame) // line
        lines = max(2, min(needed, MOST_LINES, fitting))
        self._grid.setContentsMargins(0, 24 if rows else 0, 0, 0)
        for shown, text in self._prompts:
            shown.setText(cut_to_lines(text, font, width, lines))
        for number, chip in enumerate(self.chips):
            chip.setVisible(number < 2 * rows)
            # A button doesn't grow with the layout inside it.
            chip.setFixedHeight(lines * line + frame)


def lines_of(text: str, font: QFont, width: int) -> int:
    """How many lines a text takes, wrapped at `width` pixels."""
    page = QRect(0, 0, width, 1 << 20)
    box = QFontMetrics(font).boundingRect(page, Qt.TextFlag.TextWordWrap, text)
    return max(1, round(box.height() / _line_height(font)))


def _height(text: QLabel, width: int) -> int:
    wrapped = text.hasHeightForWidth()
    return text.heightForWidth(width) if wrapped else text.sizeHint().height()


def _line_height(font: QFont) -> int:
    """As Qt wraps text, which for some faces is not the line spacing that it names."""
    metrics, page = QFontMetrics(font), QRect(0, 0, 1000, 1000)
    return metrics.boundingRect(page, Qt.TextFlag.TextWordWrap, "x\nx\nx\nx").height() // 4


def cut_to_lines(text: str, font: QFont, width: int, lines: int) -> str:
    """The text, or as many of its first words as fit into `lines`, with an ellipsis."""
    shown = text
    while lines_of(shown, font, width) > lines and len(shown) > 1:
        shown = title_of(text, len(shown) - 2)
    return shown
