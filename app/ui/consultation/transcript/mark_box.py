"""Mark box: one difference below a reply, with what the clinician makes of it and a way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from app.core.clinical.mark_words import difference_line
from app.core.clinical.marks import Level, Mark, MarkState
from app.ui.stylesheet import repolish
from app.ui.translation import tr, worded
from app.ui.widgets.button import button
from app.ui.widgets.label import label

_BESIDE_BUTTONS = 48  # characters: a longer sentence has the whole line, and the buttons below it


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
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for each in (self.noted, self.not_relevant, self.undo):
            buttons.addWidget(each)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(12, 6, 6, 6)
        self._row.addWidget(self.said, 1)
        self._row.addLayout(buttons)

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
        beside = not is_open or len(line) <= _BESIDE_BUTTONS
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        for each, shown in (
            (self.noted, is_open),
            (self.not_relevant, is_open),
            (self.undo, not is_open),
        ):
            each.setVisible(settled and shown)
            each.setAccessibleName(f"{each.text()}: {line}")
        repolish(self)
        repolish(self.said)
        if had_keyboard:
            (self.noted if is_open else self.undo).setFocus()

    def _chosen(self, state: MarkState) -> None:
        self._decide(self.mark, state)
