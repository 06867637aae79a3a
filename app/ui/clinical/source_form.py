"""Source form: what is said of a document: title, day until which it holds, successor, note."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.clinical.sources import Source, SourceState
from app.errors import ConsiliumError
from app.sentences import say
from app.ui.announcer import announce
from app.ui.clinical.sources_desk import Described
from app.ui.settings.setting_controls import choice
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.growing_dialog import GrowingDialog
from app.ui.widgets.label import label

_EXAMPLE = "2027-01-31"
_NONE = say("None")
_SHOWN = 48  # characters of a title in the list of successors
NO_TITLE = say("A source needs a title.")
NO_DAY = say(
    "Write the day as year-month-day, such as {example}, or leave it empty.", example=_EXAMPLE
)


Store = Callable[[Described, Callable[[], None], Callable[[ConsiliumError], None]], object]


class SourceForm(GrowingDialog):
    """`store` is called with what was typed, and with what is to be called once it is stored, or
    was not: then the form stands there with it still."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        source: Source,
        others: Sequence[Source],
        store: Store,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self.setObjectName("sourceForm")
        self.setWindowTitle(tr("Edit the source"))
        self.setMinimumWidth(round(440 * max(1.0, look.scale)))
        self.title = _field(tr("Title"), source.title)
        self.until = _field(tr("Valid until"), source.valid_until or "")
        self.until.setPlaceholderText(_EXAMPLE)
        self.note = _field(tr("Note"), source.note)
        superseded = source.state is SourceState.SUPERSEDED
        after = [each for each in others if superseded and each.id == source.superseded_by]
        self.successor = after[0] if after else None
        self._others = {each.id: each for each in others}
        choices = [(tr(_NONE), ""), *((_short(each.title), each.id) for each in others)]
        self.wrong = label("", "error", wrap=True)
        self.wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(6)
        for name, about, field in (
            (tr("Title"), "", self.title),
            (tr("Valid until"), tr("After this day, whatever cites it says so."), self.until),
            (tr("Note"), "", self.note),
        ):
            column.addWidget(label(name, "field"))
            if about:
                column.addWidget(label(about, "small", wrap=True))
            column.addWidget(field)
            column.addSpacing(8)
        column.addWidget(label(tr("Superseded by"), "field"))
        column.addWidget(
            label(
                tr("It is then not searched, and kept for replies that cite it."),
                "small",
                wrap=True,
            )
        )
        current = self.successor.id if self.successor else ""
        column.addWidget(choice(tr("Superseded by"), choices, current, self.choose))
        column.addSpacing(8)
        column.addWidget(self.wrong)
        closing = QHBoxLayout()
        closing.addStretch(1)
        closing.addWidget(button(tr("Cancel"), "", self.reject))
        self.save = button(tr("Save"), "primary", self._save)
        self.save.setDefault(True)
        closing.addWidget(self.save)
        column.addLayout(closing)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, identifier: str) -> None:
        """Which one takes its place; empty for none."""
        self.successor = self._others.get(identifier)

    def _save(self) -> None:
        until = self.until.text().strip()
        title = self.title.text().strip()
        try:
            valid_until = date.fromisoformat(until).isoformat() if until else None
        except ValueError:
            self._say(tr(NO_DAY))
            return
        if not title:
            self._say(tr(NO_TITLE))
            return
        self.save.setEnabled(False)
        typed = Described(title, valid_until, self.note.text().strip(), self.successor)
        self._store(typed, self._stored, self._not_stored)

    def _stored(self) -> None:
        if shiboken6.isValid(self):  # it may have been closed meanwhile
            self.accept()

    def _not_stored(self, error: ConsiliumError) -> None:
        if shiboken6.isValid(self):
            self.save.setEnabled(True)
            self._say(tr(str(error)))

    def _say(self, sentence: str) -> None:
        self.wrong.setText(sentence)
        self.wrong.show()
        announce(self, sentence)


def _field(name: str, text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setAccessibleName(name)
    return field


def _short(title: str) -> str:
    return title if len(title) <= _SHOWN else f"{title[: _SHOWN - 1]}…"
