"""Marks strip: what rules found in a reply, below its text; colour only for what differs."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.clinical.mark_words import difference, lines_of, missing_line, new_line
from app.core.clinical.marks import Checked, Level, Mark
from app.ui.translation import tr, worded
from app.ui.widgets.button import button
from app.ui.widgets.label import label

INSET = 9  # pixels of a button's ground at the left of its words
_LISTED = 40  # new facts that are listed; more are counted


class MarksStrip(QWidget):
    """A box for each difference, red before amber; a quiet line for the rest; new facts folded into
    one line that opens."""

    def __init__(self) -> None:
        super().__init__()
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(6)
        self._boxes.setContentsMargins(INSET, 0, 0, 0)
        self._made: list[QWidget] = []
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
        for each in (self.new_facts, self.listed):  # within this: else it would be a window
            each.hide()
        self.hide()

    def show_checked(self, checked: Checked) -> None:
        """Show these marks in place of what is shown."""
        self._clear()
        for level, name, role in (
            (Level.RED, "redmark", "error"),
            (Level.AMBER, "banner", "warning"),
        ):
            for mark in checked.marks:
                if mark.level is level:
                    self._add(_box(mark, name, role))
        quiet = [mark for mark in checked.marks if mark.level not in (Level.RED, Level.AMBER)]
        for line in lines_of(mark for mark in quiet if mark.level is not Level.NEW):
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

    def _clear(self) -> None:
        for widget in self._made:
            self._boxes.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._made = []


def _box(mark: Mark, name: str, role: str) -> QFrame:
    box = QFrame()
    box.setObjectName(name)
    row = QHBoxLayout(box)
    row.setContentsMargins(12, 6, 12, 6)
    row.addWidget(
        label(f"“{' '.join(mark.text.split())}”: {worded(difference(mark))}", role, wrap=True)
    )
    return box


def spoken_lines(checked: Checked) -> str:
    """All of it, for a screen reader and for what is copied."""
    said = [*lines_of(checked.marks), missing_line(checked.missing_basics)]
    return ". ".join(line.rstrip(".") for line in said if line)
