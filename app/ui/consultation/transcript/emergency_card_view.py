"""Emergency card view: fixed text about an emergency in a question, between it and its reply."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.core.clinical.emergency.card_texts import NO_CARD_NO_SAFETY, OWN_PROTOCOL, CardText
from app.core.consultations.messages import ShownCard
from app.ui.announcer import announce
from app.ui.translation import tr, worded
from app.ui.widgets.button import button
from app.ui.widgets.label import label


class EmergencyCardView(QFrame):
    """Title, three steps, and *Seen*, which stays to be read when it was pressed."""

    seen = Signal(str)  # the card's name

    def __init__(self, text: CardText, shown: ShownCard) -> None:
        super().__init__()
        self.setObjectName("emergencyCard")
        self.text = text
        self.title = label(text.title, "cardTitle", wrap=True)
        self.steps = [label(step, "cardStep", wrap=True) for step in text.steps if step]
        self.about = label(
            f"{worded(OWN_PROTOCOL)} {worded(NO_CARD_NO_SAFETY)}", "small", wrap=True
        )
        self.seen_button = button(tr("Seen"), "", self._acknowledge)
        self.seen_button.setAccessibleName(tr("Seen: {title}", title=worded(text.title)))
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.title, 1)
        top.addWidget(self.seen_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(6)
        column.addLayout(top)
        for number, step in enumerate(self.steps, 1):
            step.setText(f"{number}. {step.text()}")
        for widget in (*self.steps, self.about):
            widget.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(widget)
        self.setAccessibleName(self.spoken)
        self.show_state(shown)

    @property
    def spoken(self) -> str:
        """All of it, as a screen reader says it."""
        return " ".join(
            [tr("Emergency card."), f"{worded(self.text.title)}.", *map(worded, self.text.steps)]
        )

    def show_state(self, shown: ShownCard) -> None:
        """Whether somebody acknowledged it."""
        self.seen_button.setEnabled(shown.seen_at is None)
        self.seen_button.setText(tr("Seen") if shown.seen_at is None else tr("Seen ✓"))

    def say(self) -> None:
        """Tell a screen reader at once."""
        announce(self, self.spoken)

    def _acknowledge(self) -> None:
        self.seen_button.setEnabled(False)
        self.seen_button.setText(tr("Seen ✓"))
        self.seen.emit(self.text.card)
