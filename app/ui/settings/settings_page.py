"""Settings page: rows of a name, a sentence and a control, one below the other."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.application import Services
from app.services.vault.restore_service import Staged
from app.ui.background import Background
from app.ui.theme import Look
from app.ui.translation import worded
from app.ui.widgets.label import label
from app.ui.widgets.rule import rule


@dataclass(frozen=True)
class Surroundings:
    """What a page is built from. What may take longer than a frame goes through `background`."""

    look: Look
    services: Services
    background: Background


class SettingsPage(QWidget):
    """`changed` carries settings that changed, by name; they hold at once. A page that changes
    something else does so through its surroundings, and says there what went wrong."""

    changed = Signal(object)  # a dict: as such Qt would make text of its enumerations
    staged = Signal(Staged)  # a checked backup, to take the place of the vault
    repair_asked = Signal()
    updated = Signal(str)  # a new version is in the place of this one; what to say after it began

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(worded(title))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 24, 28, 24)
        self._column.setSpacing(0)
        self._column.addWidget(label(title, "heading"))
        self._column.addStretch(1)

    def add_row(self, name: str, control: QWidget, explained: str = "") -> QWidget:
        """The name, what it does, and below them the control; returns all three as one widget."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 20, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(name, "field", wrap=True))
        if explained:
            column.addWidget(label(explained, "small", wrap=True))
        column.addSpacing(4)
        column.addWidget(control)
        if not control.accessibleName():
            control.setAccessibleName(worded(name))
        self.add(holder)
        return holder

    def add_rule(self) -> None:
        """A hairline between groups of rows."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 24, 0, 0)
        column.addWidget(rule())
        self.add(holder)

    def add(self, widget: QWidget) -> None:
        """Anything, below what is there."""
        self._column.insertWidget(self._column.count() - 1, widget)
