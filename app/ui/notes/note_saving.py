"""Note saving: has what is typed into the sections of a note stored, and what waits for that done
afterwards.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.errors import ConsiliumError
from app.ui.notes.notes_desk import NotesDesk, ShownNote
from app.ui.notes.section_card import SectionCard

Act = Callable[[], object]


class NoteSaving(QObject):
    """`saved` carries a ShownNote, `failed` an error: then the text stays where it was typed."""

    saved = Signal(object)
    failed = Signal(ConsiliumError)

    def __init__(self, parent: QObject, desk: NotesDesk) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cards: list[SectionCard] = []
        self._then: Act | None = None
        self._otherwise: Act | None = None

    def watch(self, note_id: str, card: SectionCard) -> None:
        """Store what is typed into it, in this note."""
        self._cards.append(card)
        card.typed.connect(partial(self._store, note_id, card))

    def forget_all(self) -> None:
        """Their cards go."""
        self._cards.clear()

    def flush(self) -> None:
        """Store what was typed now."""
        for card in self._cards:
            card.flush()

    @property
    def is_unsaved(self) -> bool:
        return any(card.is_unsaved for card in self._cards)

    def once_saved(self, act: Act, otherwise: Act | None = None) -> None:
        """Store what was typed, then `act`; or `otherwise` where it can't be stored."""
        self.flush()
        self._then, self._otherwise = act, otherwise
        if not self.is_unsaved:
            self._then = None
            act()

    def _store(self, note_id: str, card: SectionCard, text: str) -> None:
        def done(shown: ShownNote) -> None:
            if not isValid(self):
                return
            if isValid(card):
                card.was_saved(text, shown.note.current.text_of(card.form.key))
            self.saved.emit(shown)
            if self._then is not None:
                self.once_saved(self._then, self._otherwise)

        def failed(error: ConsiliumError) -> None:
            if not isValid(self):
                return
            if isValid(card):
                card.was_not_saved(text)
            self.failed.emit(error)
            waits, self._then = self._then is not None, None
            if waits and self._otherwise is not None:
                self._otherwise()

        self._desk.save(note_id, {card.form.key: text}, done, failed)
