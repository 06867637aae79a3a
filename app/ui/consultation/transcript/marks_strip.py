"""Marks strip: what rules found in a reply, below its text; colour only for what differs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.clinical.mark_words import (
    DECIDED,
    lines_of,
    missing_line,
    new_line,
    reviewed_line,
)
from app.core.clinical.marks import TO_REVIEW, Checked, Level, Mark, MarkState
from app.ui.consultation.transcript.mark_box import MarkBox
from app.ui.translation import tr, worded
from app.ui.widgets.button import button
from app.ui.widgets.label import label
from app.ui.widgets.late_part import tab_from

INSET = 9  # pixels of a button's ground at the left of its words
_LISTED = 40  # new facts that are listed; more are counted


class MarksStrip(QWidget):
    """A box for each difference, red before amber; a quiet line for the rest; new facts folded into
    one line that opens. Empty, and hidden, until something was found. `decided` carries a mark and
    the state that the clinician gave it."""

    decided = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._made: list[QWidget] = []
        self.boxes: list[MarkBox] = []
        self.hide()

    def _build(self) -> None:
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(6)
        self._boxes.setContentsMargins(INSET, 0, 0, 0)
        self.new_facts = button("", "foot", self._unfold)
        self.new_facts.setCheckable(True)
        self.listed = label("", "small", wrap=True)
        self.listed.setContentsMargins(INSET, 0, 0, 0)
        folded = QHBoxLayout()
        folded.addWidget(self.new_facts)
        folded.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._boxes)
        column.addLayout(folded)
        column.addWidget(self.listed)
        tab_from(self, self.new_facts)
        for each in (self.new_facts, self.listed):  # within this: else it would be a window
            each.hide()

    def show_checked(self, checked: Checked, *, settled: bool = True) -> None:
        """Show these marks in place of what is shown; `settled` once they can be decided about."""
        if self.layout() is None:
            if not checked.marks:
                return
            self._build()
        grave = [mark for level in TO_REVIEW for mark in checked.marks if mark.level is level]
        quiet = [mark for mark in checked.marks if mark.level not in TO_REVIEW]
        if [box.mark.place for box in self.boxes] == [mark.place for mark in grave]:
            self._clear(self.boxes)  # what has the keyboard keeps it
            for box, mark in zip(self.boxes, grave, strict=True):
                box.show_mark(mark, settled=settled)
        else:
            self._clear()
            self.boxes = [MarkBox(mark, self.decided.emit) for mark in grave]
            for box, mark in zip(self.boxes, grave, strict=True):
                box.show_mark(mark, settled=settled)
                self._add(box)
        lines = [reviewed_line(grave), *lines_of(m for m in quiet if m.level is not Level.NEW)]
        for line in filter(None, lines):
            self._add(label(line, "small", wrap=True))
        self._show_new(quiet)
        self.setVisible(bool(self._made) or self.new_facts.isVisibleTo(self))

    def _show_new(self, marks: list[Mark]) -> None:
        line = new_line(marks)
        self.new_facts.setVisible(bool(line))
        if not line:
            self.listed.hide()
            return
        facts = [" ".join(mark.text.split()) for mark in marks if mark.level is Level.NEW]
        listed = ", ".join(facts[:_LISTED])
        if len(facts) > _LISTED:
            listed = tr("{listed} and {count} more", listed=listed, count=len(facts) - _LISTED)
        self.listed.setText(listed)
        self.new_facts.setText(worded(line))
        self.new_facts.setToolTip(tr("Show what was not said in the conversation"))

    def _unfold(self) -> None:
        self.listed.setVisible(self.new_facts.isChecked())

    def _add(self, widget: QWidget) -> None:
        self._made.append(widget)
        self._boxes.addWidget(widget)

    def _clear(self, kept: Sequence[QWidget] = ()) -> None:
        for widget in self._made:
            if widget in kept:
                continue
            self._boxes.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._made = list(kept)


def spoken_lines(checked: Checked) -> str:
    """All of it, for what is copied: in English, as the reply is."""
    return _on_one_line(map(str, _lines(checked)))


def worded_lines(checked: Checked) -> str:
    """All of it, for a screen reader: in the window's language."""
    return _on_one_line(map(worded, _lines(checked)))


def _lines(checked: Checked) -> list[str]:
    return [*lines_of(checked.marks), missing_line(checked.missing_basics)]


def _on_one_line(said: Iterable[str]) -> str:
    return ". ".join(line.rstrip(".") for line in said if line)


def is_decision(before: Checked, now: Checked) -> bool:
    """Whether the same marks stand there, and one of them was decided meanwhile."""
    places = [mark.place for mark in before.marks]
    return bool(places) and places == [mark.place for mark in now.marks] and before != now


def spoken_decision(checked: Checked, mark: Mark, state: MarkState) -> str:
    """For a screen reader: what was decided, and how many marks were reviewed."""
    decision = worded(DECIDED[state]) if state in DECIDED else tr("open again")
    said = [f"“{mark.text}”: {decision}", worded(reviewed_line(checked.marks))]
    return ". ".join(filter(None, said))
