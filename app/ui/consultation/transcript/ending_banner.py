"""Ending banner below a reply that did not come to its end by itself: how it ended, and the ways
on from there.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from app.core.consultations.cut_off_reply import Cut, can_go_on, cut_off
from app.core.consultations.messages import Message, Status
from app.core.engine_words import FinishReason
from app.sentences import say
from app.ui.stylesheet import repolish
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.label import label
from app.ui.widgets.late_part import tab_from

INTERRUPTED = say(
    "Interrupted: the program or the engine stopped while this was being written. What had "
    "been written is kept."
)
STOPPED = say("Stopped. What had been written is kept.")
CUT_OFF = {
    Cut.LENGTH: say("Cut off at the token limit: the answer was not finished."),
    Cut.CONTEXT: say("Cut off because the context was full: the answer was not finished."),
}
_BESIDE_BUTTONS = 60  # characters: a longer sentence has the whole line, and the buttons below it


class EndingBanner(QFrame):
    """Empty, and hidden, where a reply came to its end."""

    def __init__(
        self, go_on: Callable[[], None], again: Callable[[], None], here: Callable[[], None]
    ) -> None:
        """`here`: have the model on this computer answer in a server's place."""
        super().__init__()
        self._ways = go_on, again, here
        self.sentence = ""
        self.hide()

    def _build(self) -> None:
        go_on, again, here = self._ways
        self.text = label("", "", wrap=True)
        self.go_on = button(tr("Continue"), "", go_on)
        self.go_on.setToolTip(tr("Continue from here in another answer; this one is kept"))
        self.try_again = button(tr("Try again"), "", again)
        self.here = button(tr("Ask the model on this computer"), "", here)
        self.here.setToolTip(tr("It answers from now on, in the clinic server's place"))
        ways_on = QHBoxLayout()
        ways_on.addStretch(1)
        ways_on.addWidget(self.go_on)
        ways_on.addWidget(self.try_again)
        ways_on.addWidget(self.here)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 8, 8, 8)
        self._row.addWidget(self.text, 1)
        self._row.addLayout(ways_on)
        tab_from(self, self.go_on, self.try_again, self.here)

    def say(self, message: Message, sentence: str) -> None:
        """How it ended; nothing where the sentence is empty."""
        self.sentence = sentence
        self.setVisible(bool(sentence))
        if not sentence:
            return
        if self.layout() is None:
            self._build()
        self.text.setText(sentence)
        beside = len(sentence) <= _BESIDE_BUTTONS
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self.try_again.setVisible(message.status is not Status.COMPLETE)
        self.go_on.setVisible(can_go_on(message))
        self.here.setVisible(message.finish_reason == FinishReason.SERVER)
        # What the clinician did is no warning.
        calm = message.status in (Status.STOPPED, Status.COMPLETE)
        self.setObjectName("note" if calm else "banner")
        self.text.setProperty("role", "muted" if calm else "warning")
        repolish(self)
        repolish(self.text)


def how_it_ended(message: Message) -> str:
    """A sentence where a reply did not end by itself; empty where it did."""
    match message.status:
        case Status.STOPPED:
            return tr(STOPPED) if message.text else tr("Stopped before anything was written.")
        case Status.INTERRUPTED:
            return (
                tr("Interrupted. {error}", error=tr(message.error))
                if message.error
                else tr(INTERRUPTED)
            )
        case Status.FAILED:
            return (
                tr(message.error) if message.error else tr("The model could not answer. Try again.")
            )
    cut = cut_off(message)
    return tr(CUT_OFF[cut]) if cut else ""
