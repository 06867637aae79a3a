"""Mark box: one difference below a reply, with what the clinician makes of it and a way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame

from app.core.clinical.mark_words import difference_line
from app.core.clinical.marks import Level, Mark, MarkState
from app.ui.stylesheet import repolish
from app.ui.translation import tr, worded
from app.ui.widgets.button import button
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.label import label

_MARGINS = (12, 6, 6, 6)  # pixels


class MarkBox(QFrame):
    """Red or amber while it is open; grey once it was noted or found not relevant."""

    def __init__(self, mark: Mark, decide: Callable[[Mark, MarkState], None]) -> None:
        super().__init__()
        self.mark = mark
        self._decide = decide
        self.said = label("", "warning", wrap=True)
        self.noted = button(tr("Noted"), "", lambda: self._chosen(MarkState.CONFIRMED))
        self.not_relevant = button(tr("Not relevant"), "", lambda: self._chosen(MarkState.REMOVED))
        self.undo = button(tr("Undo"), "foot", lambda: self._chosen(MarkState.OPEN))
        self.noted.setToolTip(tr("You have seen it: the mark stays and leaves with exports"))
        self.not_relevant.setToolTip(
            tr("It does not matter here: its place in the text is no longer marked")
        )
        self._buttons = FlowLayout(at_end=True)
        for each in (self.noted, self.not_relevant, self.undo):
            self._buttons.addWidget(each)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(*_MARGINS)
        self._row.addWidget(self.said, 1)
        self._row.addLayout(self._buttons)

    def show_mark(self, mark: Mark, *, settled: bool) -> None:
        """The same mark, as it stands now; buttons once it is `settled`."""
        had_keyboard = any(each.hasFocus() for each in (self.noted, self.not_relevant, self.undo))
        self.mark = mark
        is_open = mark.state is MarkState.OPEN
        red = mark.level is Level.RED
        self.setObjectName(("redmark" if red else "banner") if is_open else "note")
        self.said.setProperty("role", ("error" if red else "warning") if is_open else "muted")
        line = worded(difference_line(mark))
        self.said.setText(line)
        for each, shown in (
            (self.noted, is_open),
            (self.not_relevant, is_open),
            (self.undo, not is_open),
        ):
            each.setVisible(settled and shown)
            each.setAccessibleName(f"{each.text()}: {line}")
        repolish(self)
        repolish(self.said)
        self._arrange()
        if had_keyboard:
            (self.noted if is_open else self.undo).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The buttons beside the sentence where it keeps to one line so; else below it."""
        said = self.said.fontMetrics().horizontalAdvance(self.said.text())
        shown = [
            each.sizeHint().width() + self._buttons.spacing()
            for each in (self.noted, self.not_relevant, self.undo)
            if not each.isHidden()
        ]
        around = _MARGINS[0] + _MARGINS[2] + self._row.spacing()
        beside = said + sum(shown) + around <= self.width()
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _chosen(self, state: MarkState) -> None:
        self._decide(self.mark, state)
