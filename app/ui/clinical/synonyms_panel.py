"""Synonyms panel: terms that the clinic takes for the same when its sources are searched."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.errors import ConsiliumError
from app.sentences import say
from app.ui.clinical.sources_desk import SourcesDesk
from app.ui.clinical.sources_desk import Synonyms as Groups
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button, icon_button
from app.ui.widgets.label import label, show_text

ABOUT = say(
    "Terms that mean the same: a question with one of them finds passages with another. Consilium "
    "knows the usual ones; add what your clinic writes, such as “the red book” and its title."
)


class SynonymsPanel(QFrame):
    """The clinic's groups, a field for another one, and a button to remove each."""

    arranged = Signal()

    def __init__(self, look: Look, desk: SourcesDesk) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look, self.desk = look, desk
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Terms that mean the same, with commas between them"))
        self.field.setPlaceholderText(tr("two or more terms, with commas between them"))
        self.field.returnPressed.connect(self._add)
        self.add = button(tr("Add"), "", self._add)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.add)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(label(tr("Synonyms of the clinic"), "heading"))
        column.addWidget(label(ABOUT, "muted", wrap=True))
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addLayout(self._list)
        self.rows: dict[int, _GroupRow] = {}
        desk.synonyms_read.connect(self._show)
        desk.read_synonyms()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What takes the keyboard, from the top on."""
        return [self.field, self.add, *(row.remove for row in self.rows.values())]

    def fail(self, error: ConsiliumError) -> None:
        """What was typed was not taken."""
        self._say(tr(str(error)))

    def _add(self) -> None:
        self._say("")
        terms = self.field.text().replace(";", ",").split(",")
        self.desk.add_synonyms(terms, self.field.clear)

    def _show(self, groups: Groups) -> None:
        for number in [number for number in self.rows if number not in groups]:
            gone = self.rows.pop(number)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for number, terms in groups.items():
            if number not in self.rows:
                self.rows[number] = row = _GroupRow(self._look, self.desk, number, terms)
                self._list.addWidget(row)
        self.arranged.emit()

    def _say(self, sentence: str) -> None:
        show_text(self.problem, sentence)


class _GroupRow(QFrame):
    def __init__(self, look: Look, desk: SourcesDesk, number: int, terms: tuple[str, ...]) -> None:
        super().__init__()
        said = " = ".join(terms)
        self.remove = icon_button(
            look, "trash", tr("Remove this group"), lambda: desk.remove_synonyms(number), 16
        )
        self.remove.setAccessibleName(tr("Remove {said}", said=said))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(said, wrap=True), 1)
        row.addWidget(self.remove)
