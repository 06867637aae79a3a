"""Emergency card view: fixed text about an emergency in a question, between it and its reply."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.core.clinical.emergency.card_texts import CardText
from app.core.consultations.messages import ShownCard
from app.ui.announcer import announce
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.label import label


class EmergencyCardView(QFrame):
    """Title, three steps, and *Seen*, which stays to be read when it was pressed. A translation
    has a button that shows the English text in its place, and back."""

    seen = Signal(str)  # the card's name

    def __init__(self, text: CardText, shown: ShownCard) -> None:
        super().__init__()
        self.setObjectName("emergencyCard")
        self.text = self._own = text
        self.title = label("", "cardTitle", wrap=True)
        self.steps = [label("", "cardStep", wrap=True) for step in text.steps if step]
        self.about = label("", "small", wrap=True)
        self.seen_button = button(tr("Seen"), "", self._acknowledge)
        self.seen_button.setAccessibleName(tr("Seen: {title}", title=text.title))
        self.english = button("", "quiet", self._turn)
        if text.english is None:
            self.english.hide()
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.title, 1)
        top.addWidget(self.seen_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(6)
        column.addLayout(top)
        for widget in (*self.steps, self.about):
            widget.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(widget)
        column.addWidget(self.english, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_text()
        self.show_state(shown)

    @property
    def spoken(self) -> str:
        """All of it, as a screen reader says it."""
        return " ".join([tr("Emergency card."), f"{self.text.title}.", *self.text.steps])

    def show_state(self, shown: ShownCard) -> None:
        """Whether somebody acknowledged it."""
        self.seen_button.setEnabled(shown.seen_at is None)
        self.seen_button.setText(tr("Seen") if shown.seen_at is None else tr("Seen ✓"))

    def say(self) -> None:
        """Tell a screen reader at once."""
        announce(self, self.spoken)

    def _turn(self) -> None:
        """Show the English text in place of its translation, or that again."""
        shows_own = self.text is self._own
        self.text = self._own.english or self._own if shows_own else self._own
        self._show_text()
        self.say()

    def _show_text(self) -> None:
        self.title.setText(self.text.title)
        for number, (line, step) in enumerate(zip(self.steps, self.text.steps, strict=False), 1):
            line.setText(f"{number}. {step}")
        self.about.setText(self.text.about)
        self.english.setText(
            tr("English text") if self.text is self._own else tr("Show the translation")
        )
        self.setAccessibleName(self.spoken)

    def _acknowledge(self) -> None:
        self.seen_button.setEnabled(False)
        self.seen_button.setText(tr("Seen ✓"))
        self.seen.emit(self.text.card)
