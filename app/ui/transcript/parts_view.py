"""A text in parts, one under the other; long ones are laid out in slices, not at one go."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Look
from app.ui.transcript.text_view import TextView


class PartsView(QWidget):
    """Shows HTML parts. Only a part whose HTML changed is laid out again."""

    def __init__(self, look: Look, copied: Callable[[str], str] | None = None) -> None:
        super().__init__()
        self._look = look
        self._copied = copied
        self._views: list[TextView] = []
        self._shown: list[str] = []
        self._wanted: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._lay_out_one)

    @property
    def views(self) -> list[TextView]:
        return list(self._views)

    def set_parts(self, parts: Sequence[str]) -> None:
        """Show these parts: the first that differs at once, further ones in later slices."""
        self._wanted = list(parts)
        while len(self._views) > len(self._wanted):
            view = self._views.pop()
            self._shown.pop()
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self._lay_out_one()

    def set_part(self, index: int, html: str) -> None:
        """Show `html` as the part `index`, at once; parts before it stay as they are."""
        while len(self._wanted) <= index:
            self._wanted.append("")
        self._wanted[index] = html
        self._show(index)

    def plain_text(self) -> str:
        return "\n".join(view.toPlainText() for view in self._views)

    def _lay_out_one(self) -> None:
        for index, html in enumerate(self._wanted):
            if index >= len(self._shown) or self._shown[index] != html:
                self._show(index)
                self._timer.start()
                return
        self._timer.stop()

    def _show(self, index: int) -> None:
        while len(self._views) <= index:
            view = TextView(self._look, self._copied)
            self._views.append(view)
            self._shown.append("")
            self._column.addWidget(view)
        if self._shown[index] != self._wanted[index]:
            self._views[index].set_html(self._wanted[index])
            self._shown[index] = self._wanted[index]
