"""Doing line: what is under way, in words, above a thin bar where its end can be told."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.ui.theme import Look
from app.ui.widgets.label import label


class DoingLine(QWidget):
    """Hidden while it says nothing."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.text = label("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setFixedWidth(look.scaled(220))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.text)
        column.addWidget(self.bar)
        self.hide()

    def say(self, text: str, fraction: float | None = None) -> None:
        """`fraction` from 0 to 1 shows the bar, and how much it is; None hides it."""
        self.setVisible(bool(text))
        self.bar.setVisible(fraction is not None)
        if fraction is not None:
            text = f"{text.removesuffix('…')}, {fraction:.0%}"
            self.bar.setValue(round(1000 * fraction))
            self.bar.setAccessibleName(text)
        self.text.setText(text)
