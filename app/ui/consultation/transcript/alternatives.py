"""Alternatives switch ‹ 2/3 ›: which alternative is shown, and the way to the others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.consultations.message_tree import Shown
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import icon_button
from app.ui.widgets.label import label
from app.ui.widgets.late_part import tab_from


class Alternatives(QWidget):
    """Hidden while there is only one. `compare`: asks for two beside each other."""

    chosen = Signal(str)

    def __init__(self, look: Look, compare: Callable[[], None] | None = None) -> None:
        super().__init__()
        self._compare = compare
        self._look = look
        self._shown: Shown | None = None
        self.hide()

    def _build(self) -> None:
        look = self._look
        self.earlier = icon_button(look, "left", tr("Earlier alternative"), lambda: self.go(-1), 16)
        self.count = label("", "small")
        self.later = icon_button(look, "right", tr("Later alternative"), lambda: self.go(1), 16)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for widget in (self.earlier, self.count, self.later):
            row.addWidget(widget)
        tab_from(self, self.earlier, self.later)
        if self._compare is not None:
            self.compare = icon_button(
                look, "compare", tr("Compare with another alternative"), self._compare, 16
            )
            row.addWidget(self.compare)
            tab_from(self.later, self.compare)

    def show_position(self, shown: Shown) -> None:
        self._shown = shown
        total = len(shown.alternatives)
        if total > 1 and self.layout() is None:
            self._build()  # few messages have any
        self.setVisible(total > 1)
        if total == 1:
            return
        self.count.setText(f"{shown.position}/{total}")
        self.count.setAccessibleName(
            tr("Alternative {position} of {total}", position=shown.position, total=total)
        )
        self.earlier.setEnabled(shown.position > 1)
        self.later.setEnabled(shown.position < total)

    def go(self, step: int) -> None:
        """To the alternative before (-1) or after (1), where there is one."""
        shown = self._shown
        if shown is not None and 0 <= shown.position - 1 + step < len(shown.alternatives):
            self.chosen.emit(shown.alternatives[shown.position - 1 + step])
