"""Addendum editor: what is to be added to a signed note, kept for each note until it is signed."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit

from app.ui.notes.section_card import SAVE_MS
from app.ui.theme import Look
from app.ui.translation import tr


class AddendumEditor(QPlainTextEdit):
    """Of one note at a time; the text of another waits until that one is shown again. `typed`
    carries a note's id and the text that is to be stored."""

    typed = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._note_id = ""
        self._waiting: dict[str, str] = {}
        self._stored: dict[
            str, str | None
        ] = {}  # what is known to be in the vault, or on its way there
        self.setObjectName("noteText")
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Addendum"))
        self.setPlaceholderText(tr("What is to be added or corrected"))
        self.setFixedHeight(look.scaled(84))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_MS)
        self._timer.timeout.connect(self.flush)
        self.textChanged.connect(self._timer.start)

    def show_note(self, note_id: str) -> None:
        """Hold the text of this note from now on."""
        self.flush()
        self._waiting[self._note_id] = self.toPlainText()
        self._note_id = note_id
        self.setPlainText(self._waiting.pop(note_id, ""))

    def show_stored(self, note_id: str, text: str) -> None:
        """What the vault has of it, when that is read for the first time; what was typed since
        stays."""
        if note_id in self._stored:
            return
        self._stored[note_id] = text
        if note_id == self._note_id and not self.toPlainText():
            self.setPlainText(text)

    def flush(self) -> None:
        """Have stored what was typed, if anything was."""
        self._timer.stop()
        text = self.toPlainText()
        if self._note_id and text != self._stored.get(self._note_id, ""):
            self._stored[self._note_id] = text
            self.typed.emit(self._note_id, text)

    def was_not_stored(self) -> None:
        """The last text did not come into the vault: it is tried again with the next."""
        self._stored[self._note_id] = None
        self._timer.start()

    @property
    def is_stored(self) -> bool:
        return self.toPlainText() == (self._stored.get(self._note_id, "") or "")

    def was_signed(self, note_id: str) -> None:
        """The text of this note stands below it now."""
        self._waiting.pop(note_id, None)
        self._stored[note_id] = ""
        if note_id == self._note_id:
            self.clear()
            self._timer.stop()

    @property
    def is_filled(self) -> bool:
        """Whether there is a text of any note that nobody has signed."""
        return any(text.strip() for text in (self.toPlainText(), *self._waiting.values()))
