"""Question view: what the clinician wrote, on a tinted card, as it was typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.core.consultations.tasks import Task
from app.core.rendering.pieces import Piece
from app.ui.clipboard import copy_text
from app.ui.consultation.transcript.alternatives import Alternatives
from app.ui.consultation.transcript.keyboard_reading import Act, spoken
from app.ui.consultation.transcript.message_body import Body
from app.ui.consultation.transcript.shown_message import (
    COLLAPSED_CHARACTERS,
    ShownMessage,
)
from app.ui.theme import Look
from app.ui.widgets.button import button, icon_button
from app.ui.widgets.label import label

NO_LONGER_SENT = "Not sent to the model with the newest question: no room, or never answered."


class QuestionView(QFrame):
    edit_asked = Signal(str)
    alternative_chosen = Signal(str)

    def __init__(self, look: Look, entry: ShownMessage) -> None:
        super().__init__()
        self.setObjectName("question")
        self.entry = entry
        self._opened = False
        self.alternatives = Alternatives(look)
        self.alternatives.chosen.connect(self.alternative_chosen)
        self.task = label("", "small")
        self.copy_button = icon_button(look, "copy", "Copy this message", self._copy, 16)
        self.edit_button = icon_button(look, "pencil", "Edit and ask again", self._edit, 16)
        self.body = Body(look)
        self.whole = button("", "quiet", self._open)
        self.mark = label(NO_LONGER_SENT, "small", wrap=True)

        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.task, 1)
        for widget in (self.alternatives, self.copy_button, self.edit_button):
            top.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 12, 10)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.body)
        column.addWidget(self.whole)
        column.addWidget(self.mark)
        self._parts: tuple[Piece, ...] = ()
        self.set_entry(entry)

    def set_entry(self, entry: ShownMessage) -> None:
        self.entry = entry
        message = entry.message
        said = "You" if message.task is Task.CONSULTATION else f"You · {message.task.label}"
        self.task.setText(said)
        self.alternatives.show_position(entry)
        self.mark.setVisible(entry.no_longer_sent)
        self.setAccessibleName(
            spoken(message, message.text, NO_LONGER_SENT if entry.no_longer_sent else "")
        )
        if entry.parts:
            self._parts = entry.parts
        folded = len(message.text) > 2 * COLLAPSED_CHARACTERS and not self._opened
        self.whole.setVisible(folded)
        self.whole.setText(f"Show the whole message ({len(message.text):,} characters)")
        self.body.set_pieces(self._parts[:1] if folded else self._parts)

    def act(self, act: Act) -> None:
        """What a key asks for, while this has the keyboard."""
        match act:
            case Act.COPY:
                self._copy()
            case Act.EDIT:
                self._edit()
            case Act.EARLIER | Act.LATER:
                self.alternatives.go(-1 if act is Act.EARLIER else 1)

    def _open(self) -> None:
        self._opened = True
        self.set_entry(self.entry)

    def _edit(self) -> None:
        self.edit_asked.emit(self.entry.message.id)

    def _copy(self) -> None:
        copy_text(self.entry.message.text)
