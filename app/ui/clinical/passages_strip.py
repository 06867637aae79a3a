"""Passages strip: what the clinic's sources have for a question, each with a tick, above the reply.

It stands there before the model has read anything.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.clinical.citations import SearchState
from app.core.clinical.cited_places import CitedPlace, FoundPassages, with_used
from app.sentences import say
from app.ui.announcer import announce
from app.ui.theme import Look
from app.ui.translation import tr, worded
from app.ui.widgets.button import button
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.label import label
from app.ui.widgets.late_part import tab_from

_TITLE = 36  # characters of a title
AGAIN = say("Answer again with what is ticked")
AGAIN_NOW = say("Stop, and answer again with what is ticked")


class PassagesStrip(QFrame):
    """Hidden where nothing was looked for. `open_asked` carries a CitedPlace, `again_asked` the
    FoundPassages with the ticks as they are now."""

    open_asked = Signal(object)
    again_asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("note")
        self._look = look
        self.found: FoundPassages | None = None
        self.rows: list[PassageRow] = []
        self._is_writing = False
        self.hide()

    def _build(self) -> None:
        self.says = label("", "field", wrap=True)
        self.hint = label("", "small", wrap=True)
        self.again = button("", "", self._again)
        foot = QHBoxLayout()
        foot.addWidget(self.again)
        foot.addStretch(1)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(4)
        column.addWidget(self.says)
        column.addLayout(self._list)
        column.addWidget(self.hint)
        column.addLayout(foot)
        tab_from(self, self.again)
        for each in (self.again, self.hint):
            each.hide()
        self._name_again()

    def show_found(self, found: FoundPassages, *, fresh: bool = False) -> None:
        """Show this in place of what is shown; `fresh`: it was looked up just now."""
        self.found = found
        if self.layout() is None:
            self._build()
        none = found.retrieval.state is SearchState.NONE
        said = worded(found.sentence)
        self.says.setText(f"{said}." if none else said)
        self.hint.setText("")
        if found.suggestion is not None:
            typed, near = found.suggestion
            self.hint.setText(
                tr("No source has “{typed}”. Did you mean “{near}”?", typed=typed, near=near)
            )
        self.hint.setVisible(bool(self.hint.text()))
        self._clear()
        for place in found.places:
            row = PassageRow(self._look, place)
            row.tick.toggled.connect(self._ticked)
            row.open.clicked.connect(lambda _=False, place=place: self.open_asked.emit(place))
            self.rows.append(row)
            self._list.addWidget(row)
        self._ticked()
        self.show()
        if fresh:
            announce(self, self.spoken)

    def set_writing(self, writing: bool) -> None:
        """Whether the reply below is still being written."""
        self._is_writing = writing
        if self.found is not None:
            self._name_again()

    def _name_again(self) -> None:
        self.again.setText(tr(AGAIN_NOW if self._is_writing else AGAIN))

    @property
    def spoken(self) -> str:
        """All of it, as a screen reader says it."""
        named = [f"[{row.place.passage.reference}] {worded(row.place.named)}" for row in self.rows]
        return ". ".join([self.says.text().rstrip("."), *named])

    def _ticked(self) -> None:
        given = [row.place.passage.used for row in self.rows]
        self.again.setVisible([row.tick.isChecked() for row in self.rows] != given)

    def _again(self) -> None:
        if self.found is not None:
            ticked = [row.place.passage.reference for row in self.rows if row.tick.isChecked()]
            self.again.hide()
            self.again_asked.emit(with_used(self.found, ticked))

    def offer_again(self) -> None:
        """It came to nothing, and can be asked for once more."""
        self._ticked()

    def _clear(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []


class PassageRow(QWidget):
    """A tick, the place, and how the passage begins."""

    def __init__(self, look: Look, place: CitedPlace) -> None:
        super().__init__()
        self.place = place
        reference = place.passage.reference
        self.tick = CheckBox("")
        self.tick.setChecked(place.passage.used)
        self.tick.setEnabled(bool(place.text))
        self.tick.setFixedWidth(30)
        self.tick.setAccessibleName(
            tr("Give [{reference}] {named} to the model", reference=reference, named=place.named)
        )
        self.tick.setToolTip(tr("Ticked passages are given to the model with the question"))
        title = place.source.title
        shown = title if len(title) <= _TITLE else f"{title[: _TITLE - 1]}…"
        named = f"[{reference}] {shown}, {worded(place.place)}".replace("&", "&&")
        self.open = button(named, "cite", elides=True)
        self.open.setAccessibleName(
            tr("Open [{reference}] {named}", reference=reference, named=place.named)
        )
        self.open.setToolTip(tr("Open the page, with the passage framed"))
        self.open.setEnabled(bool(place.text))
        self.text = ElidedLabel(place.text or tr("Its text is not in the vault any more."), "small")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.tick)
        row.addWidget(self.open)
        row.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        if place.standing:
            standing = worded(place.standing)
            warning = label(f"{standing[:1].upper()}{standing[1:]}", "warning", wrap=True)
            warning.setContentsMargins(look.scaled(34), 0, 0, 4)
            column.addWidget(warning)
