"""Addendum editor: what is to be added to a signed note, kept for each note until it is signed."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from app.ui.theme import Look
from app.ui.translation import tr


class AddendumEditor(QPlainTextEdit):
    """Of one note at a time; the text of another waits until that one is shown again."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._note_id = ""
        self._waiting: dict[str, str] = {}
        self.setObjectName("noteText")
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Addendum"))
        self.setPlaceholderText(tr("What is to be added or corrected"))
        self.setFixedHeight(look.scaled(84))

    def show_note(self, note_id: str) -> None:
        """Hold the text of this note from now on."""
        self._waiting[self._note_id] = self.toPlainText()
        self._note_id = note_id
        self.setPlainText(self._waiting.pop(note_id, ""))

    def was_signed(self, note_id: str) -> None:
        """The text of this note stands below it now."""
        self._waiting.pop(note_id, None)
        if note_id == self._note_id:
            self.clear()

    @property
    def is_filled(self) -> bool:
        """Whether there is a text of any note that nobody has signed."""
        return any(text.strip() for text in (self.toPlainText(), *self._waiting.values()))
