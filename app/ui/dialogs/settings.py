"""Settings: how it looks, and how the model answers. What is changed holds at once."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.settings import Settings, Theme
from app.ui.theme import Look
from app.ui.widgets import MenuButton, button, label, rule

TEXT_SIZES = (("Smaller", 0.9), ("Normal", 1.0), ("Larger", 1.15), ("Largest", 1.3))
THEMES = (("As the desktop", Theme.SYSTEM), ("Light", Theme.LIGHT), ("Dark", Theme.DARK))
LENGTHS = (0, 256, 512, 1024, 2048)


class SettingsDialog(QDialog):
    """`changed` carries the settings that changed, by name."""

    changed = Signal(object)  # a dict: as such Qt would make text of its enumerations

    def __init__(self, parent: QWidget, look: Look, settings: Settings) -> None:
        super().__init__(parent)
        self.setWindowTitle("Settings")
        self._settings = settings
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(32)
        self._grid.setVerticalSpacing(16)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(20)
        column.addWidget(label("Settings", "heading"))
        column.addLayout(self._grid)
        column.addWidget(button("Close", "", self.accept), 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(620)

        self._row("Theme", self._segments("theme", THEMES, settings.theme))
        self._row("Text size", self._segments("text_scale", TEXT_SIZES, settings.text_scale))
        self._grid.addWidget(rule(), self._grid.rowCount(), 0, 1, 2)
        self._row(
            "Temperature",
            self._temperature(),
            "0 always takes the likeliest word; higher values vary more.",
        )
        self._row(
            "Longest answer",
            self._choice(
                "max_tokens", LENGTHS, settings.max_tokens, "As long as it fits", "tokens"
            ),
        )
        cores = sorted({0, *(n for n in (1, 2, 4, 8, 16, 32) if n <= (os.cpu_count() or 1))})
        self._row(
            "Processor threads",
            self._choice("threads", cores, settings.threads, "Automatic", "threads"),
        )

    def _row(self, name: str, widget: QWidget, explained: str = "") -> None:
        number = self._grid.rowCount()
        self._grid.addWidget(label(name, "field"), number, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(widget, number, 1)
        if explained:
            self._grid.addWidget(label(explained, "small"), number + 1, 1)

    def _segments(
        self, name: str, choices: Sequence[tuple[str, object]], current: object
    ) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        group = QButtonGroup(holder)
        group.setExclusive(True)
        for text, value in choices:
            segment = button(text, "segment")
            segment.setCheckable(True)
            segment.setChecked(value == current)
            segment.clicked.connect(lambda _=False, v=value: self.changed.emit({name: v}))
            group.addButton(segment)
            row.addWidget(segment)
        row.addStretch(1)
        return holder

    def _temperature(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setAccessibleName("Temperature")
        slider.setRange(0, 30)
        slider.setValue(round(self._settings.temperature * 20))
        slider.setMinimumHeight(24)
        shown = label(f"{slider.value() / 20:.2f}")
        shown.setMinimumWidth(44)
        slider.valueChanged.connect(lambda value: shown.setText(f"{value / 20:.2f}"))
        slider.sliderReleased.connect(
            lambda: self.changed.emit({"temperature": slider.value() / 20})
        )

        def moved(value: int) -> None:
            if not slider.isSliderDown():  # by the keyboard
                self.changed.emit({"temperature": value / 20})

        slider.valueChanged.connect(moved)
        row.addWidget(slider, 1)
        row.addWidget(shown)
        return holder

    def _choice(
        self, name: str, values: Sequence[int], current: int, automatic: str, unit: str
    ) -> QWidget:
        chooser = MenuButton(name.replace("_", " "), "choice")
        group = QActionGroup(chooser)

        def says(value: int) -> str:
            return f"{value:,} {unit}" if value else automatic

        def choose(value: int) -> None:
            chooser.show_choice(says(value))
            self.changed.emit({name: value})

        for value in values:
            action = chooser.choices.addAction(says(value))
            action.setCheckable(True)
            action.setChecked(value == current)
            action.triggered.connect(lambda _=False, value=value: choose(value))
            group.addAction(action)
        chooser.show_choice(says(current))
        return chooser
