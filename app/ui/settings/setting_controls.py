"""Setting controls: each shows a value and says when another is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from app.ui.widgets.button import button
from app.ui.widgets.choice_menu import ChoiceMenu
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.label import label
from app.ui.widgets.one_of_several import one_of_several
from app.ui.widgets.spin_box import spin_box

T = TypeVar("T")


def segments(
    choices: Sequence[tuple[str, T]], current: T, chosen: Callable[[T], object]
) -> QWidget:
    """A few choices side by side, all seen at once, on as many lines as they need."""
    holder = QWidget()
    row = FlowLayout(holder, 8)
    made = []
    for text, value in choices:
        segment = button(text, "segment")
        segment.setCheckable(True)
        segment.setChecked(value == current)
        segment.clicked.connect(lambda _=False, value=value: chosen(value))
        row.addWidget(segment)
        made.append(segment)
    one_of_several(holder, made)
    return holder


def choice(
    says: str, choices: Sequence[tuple[str, T]], current: T, chosen: Callable[[T], object]
) -> QWidget:
    """One of many, in a menu; `says` is its name for a screen reader. A current value that is not
    among the choices is shown by itself."""
    holder, row = _row(0)
    row.addWidget(ChoiceMenu(says, choices, current, chosen))
    row.addStretch(1)
    return holder


def slider(
    says: str, values: Sequence[float], current: float, chosen: Callable[[float], object]
) -> QWidget:
    """A place on a scale of `values`; `chosen` hears of it when the slider is let go."""
    holder, row = _row(16)
    control = QSlider(Qt.Orientation.Horizontal)
    control.setAccessibleName(says)
    control.setRange(0, len(values) - 1)
    control.setValue(min(range(len(values)), key=lambda at: abs(values[at] - current)))
    control.setMinimumHeight(24)
    control.setMaximumWidth(360)
    shown = label(f"{values[control.value()]:.2f}")
    shown.setMinimumWidth(44)
    control.valueChanged.connect(lambda at: shown.setText(f"{values[at]:.2f}"))
    control.sliderReleased.connect(lambda: chosen(values[control.value()]))

    def moved(at: int) -> None:
        if not control.isSliderDown():  # by the keyboard
            chosen(values[at])

    control.valueChanged.connect(moved)
    row.addWidget(control, 1)
    row.addWidget(shown)
    row.addStretch(0)
    return holder


def number(
    says: str, least_and_most: tuple[int, int], current: int, chosen: Callable[[int], object]
) -> QWidget:
    """A whole number, typed or stepped; `chosen` hears of it when it was typed to its end."""
    holder, row = _row(0)
    field = spin_box(*least_and_most)
    field.setAccessibleName(says)
    field.setValue(current)
    field.setMinimumWidth(96)
    field.valueChanged.connect(chosen)
    row.addWidget(field)
    row.addStretch(1)
    return holder


def _row(spacing: int) -> tuple[QWidget, QHBoxLayout]:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    return holder, row
