"""Question view: what the clinician wrote, as it was typed, in a bubble at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.clinical.emergency.card_texts import CardText
from app.core.consultations.tasks import Task
from app.core.rendering.pieces import Piece
from app.sentences import say
from app.ui.clipboard import copy_text
from app.ui.consultation.transcript.alternatives import Alternatives
from app.ui.consultation.transcript.emergency_card_view import EmergencyCardView
from app.ui.consultation.transcript.message_body import Body
from app.ui.consultation.transcript.message_keys import Act
from app.ui.consultation.transcript.shown_message import (
    COLLAPSED_CHARACTERS,
    ShownMessage,
    spoken,
)
from app.ui.theme import READING, Look, body_font
from app.ui.translation import tr
from app.ui.widgets.button import button, icon_button
from app.ui.widgets.copy_button import copy_button
from app.ui.widgets.focus_ring import ring_around
from app.ui.widgets.label import label
from app.ui.widgets.late_part import late_part, show_late, tab_from

_WIDEST = 0.8  # of the column
_SIDE = 16
_SHORT = 600  # characters: a longer one takes the whole width
NO_LONGER_SENT = say("Not sent to the model with the newest question: no room, or never answered.")


class QuestionView(QWidget):
    edit_asked = Signal(str)
    alternative_chosen = Signal(str)
    card_seen = Signal(str, str)  # the message, and the card's name

    def __init__(
        self, look: Look, entry: ShownMessage, card_text: Callable[[str], CardText]
    ) -> None:
        super().__init__()
        self.entry = entry
        self._card_text = card_text
        self.cards: dict[str, EmergencyCardView] = {}
        self._opened = self._is_folded = False
        self._natural = 0  # pixels that its longest line takes
        self._metrics = QFontMetrics(body_font(look, READING))
        self.alternatives = Alternatives(look)
        self.alternatives.chosen.connect(self.alternative_chosen)
        self.task = label("", "small")
        self.copy_button = copy_button(look, tr("Copy this message"), self._copy)
        self.edit_button = icon_button(look, "pencil", tr("Edit and ask again"), self._edit, 16)
        self.body = Body(look)
        self.bubble = QFrame()
        self.bubble.setObjectName("question")
        ring_around(self, self.bubble)
        inside = QVBoxLayout(self.bubble)
        inside.setContentsMargins(_SIDE, 11, _SIDE, 6)  # a line has its room below the letters
        inside.setSpacing(2)
        self._inside, self._marked, self._unsent = inside, QHBoxLayout(), QHBoxLayout()
        self._unsent.addStretch(1)
        for part in (self.task, self.body):
            inside.addWidget(part)
        below = QHBoxLayout()
        below.setSpacing(2)
        below.addStretch(1)
        for widget in (self.alternatives, self.copy_button, self.edit_button):
            below.addWidget(widget)
        right = QHBoxLayout()
        right.addStretch(1)
        right.addWidget(self.bubble)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(right)
        column.addLayout(self._marked)
        column.addLayout(self._unsent)
        column.addLayout(below)
        self._below = column
        self._parts: tuple[Piece, ...] = ()
        self.set_entry(entry)

    # What few questions show

    @cached_property
    def whole(self) -> QPushButton:
        """Shows all of a very long one."""
        result = late_part(button("", "quiet", self._open), self._inside)
        tab_from(self.body, result)
        return result

    @cached_property
    def mark(self) -> QLabel:
        """That the model was not given it."""
        result = label(NO_LONGER_SENT, "small", wrap=True)
        result.setAlignment(Qt.AlignmentFlag.AlignRight)
        return late_part(result, self._marked)

    @cached_property
    def unsent(self) -> QPushButton:
        """That an edit of it is kept."""
        result = button(tr("Edit not sent: go on with it"), "quiet", self._edit)
        late_part(result, self._unsent)
        tab_from(self.bubble, result)
        return result

    # What it shows

    def set_entry(self, entry: ShownMessage) -> None:
        self.entry = entry
        message = entry.message
        consults = message.task is Task.CONSULTATION
        self.task.setVisible(not consults)
        if not consults:
            self.task.setText(tr("You · {task}", task=tr(message.task.label)))
        self.alternatives.show_position(entry)
        show_late(self, "mark", entry.no_longer_sent)
        self.setAccessibleName(
            spoken(message, message.text, tr(NO_LONGER_SENT) if entry.no_longer_sent else "")
        )
        if entry.parts:
            self._parts = entry.parts
        self._is_folded = folded = len(message.text) > 2 * COLLAPSED_CHARACTERS and not self._opened
        show_late(self, "whole", folded)
        if folded:
            self.whole.setText(
                tr("Show the whole message ({count:,} characters)", count=len(message.text))
            )
        self.body.set_pieces(self._parts[:1] if folded else self._parts)
        self._natural = self._width_of(message.text)
        self._show_cards()
        self._fit()

    def show_unsent(self, there: bool) -> None:
        """Whether an edit of this message is kept that was not sent."""
        show_late(self, "unsent", there)

    def _show_cards(self) -> None:
        """Below the question, so that they stand above its reply. A card never goes again."""
        for shown in self.entry.message.cards:
            standing = self.cards.get(shown.card)
            if standing is not None:
                standing.show_state(shown)
                continue
            view = EmergencyCardView(self._card_text(shown.card), shown)
            view.seen.connect(lambda card: self.card_seen.emit(self.entry.message.id, card))
            self.cards[shown.card] = view
            self._below.addSpacing(8)
            self._below.addWidget(view)

    def say_cards(self) -> None:
        """Tell a screen reader of emergency cards that have just come."""
        for view in self.cards.values():
            view.say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """As wide as its text, up to four fifths of the column."""
        most = round(_WIDEST * self.width())
        inside = [self.task, *([self.whole] if self._is_folded else [])]
        least = max((part.sizeHint().width() for part in inside if not part.isHidden()), default=0)
        wanted = max(self._natural, least) + 2 * _SIDE + 4
        self.bubble.setFixedWidth(max(2 * _SIDE + 40, min(most, wanted)))

    def _width_of(self, text: str) -> int:
        if len(text) > _SHORT:
            return 1 << 16
        return max((self._metrics.horizontalAdvance(line) for line in text.split("\n")), default=0)

    def act(self, act: Act) -> None:
        """What a key asks for, while this has the keyboard."""
        match act:
            case Act.COPY:
                self.copy_button.click()
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
