"""Notes desk: does for the page of notes what takes longer than a frame."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.core.notes.note import Note, NoteSection, NoteState
from app.core.notes.note_check import NoteCheck, NoteMark
from app.core.notes.note_kinds import NoteKind
from app.errors import ConsiliumError
from app.services.application import Services
from app.services.consultations.reply_events import PromptProcessing
from app.services.models.model_loading import ModelLoading
from app.services.notes.note_drafting import DraftEvent, NoteEnded, NoteStarted, SectionWritten
from app.ui.background import REPLY, Background
from app.ui.translation import tr

_LANE = "notes"

Failed = Callable[[ConsiliumError], None]


@dataclass(frozen=True)
class ShownNote:
    """A note as it is stored, what rules found in it, and an addendum that nobody has signed."""

    note: Note
    check: NoteCheck
    addendum: str = ""


class NotesDesk(QObject):
    """Of one consultation. `listed` carries its notes, the newest first; `shown` a ShownNote;
    `written` a NoteSection that is being drafted; `doing` what is under way in words, empty when
    nothing is; `failed` an error."""

    listed = Signal(object)
    shown = Signal(object)
    begun = Signal(object)
    written = Signal(object)
    doing = Signal(str)
    failed = Signal(ConsiliumError)
    addendum_not_kept = Signal()

    def __init__(self, services: Services, background: Background, consultation_id: str) -> None:
        super().__init__()
        self._services, self._background = services, background
        self._consultation = consultation_id
        self.is_drafting = False

    def refresh(self) -> None:
        """Read the list again."""
        notes = self._services.notes
        self._background.run(
            lambda: notes.notes(self._consultation), self.listed.emit, self.failed.emit, _LANE
        )

    def open(self, note_id: str) -> None:
        self._show(lambda: self._services.notes.note(note_id))

    def draft(self, kind: NoteKind) -> None:
        """A new note."""
        self._draft(lambda: self._services.note_drafting.draft(self._consultation, kind))

    def draft_again(self, note_id: str, key: str) -> None:
        """One section of it."""
        self._draft(lambda: self._services.note_drafting.draft_again(note_id, key))

    def stop(self) -> None:
        """What was written is kept."""
        if self.is_drafting:
            self._services.consultations.stop()

    def save(
        self,
        note_id: str,
        texts: Mapping[str, str],
        done: Callable[[ShownNote], None],
        failed: Failed,
    ) -> None:
        """Sections as they were typed; `done` has to show what became of them."""
        self._background.run(
            lambda: self._checked(self._services.notes.edit(note_id, texts)), done, failed, _LANE
        )

    def confirm(self, note_id: str, mark: NoteMark, stays: bool) -> None:
        def work() -> Note:
            self._services.notes.confirm(note_id, [mark], stays=stays)
            return self._services.notes.note(note_id)

        self._show(work)

    def sign(
        self, note: Note, passphrase: str, name: str, done: Callable[[], None], failed: Failed
    ) -> None:
        """Whoever signs has read it to its end."""

        def work() -> Note:
            return self._services.notes.sign(
                note.id, note.current.number, passphrase, read=True, name=name
            )

        self._signed(work, done, failed)

    def add(
        self,
        note: Note,
        text: str,
        passphrase: str,
        name: str,
        done: Callable[[], None],
        failed: Failed,
    ) -> None:
        """An addendum to a signed note."""

        def work() -> Note:
            self._services.notes.add(note.id, text, passphrase, name=name)
            return self._services.notes.note(note.id)

        self._signed(work, done, failed)

    def keep_addendum(self, note_id: str, text: str) -> None:
        """What is typed of one, until it is signed."""
        keep = self._services.notes.keep_addendum

        def failed(error: ConsiliumError) -> None:
            self.addendum_not_kept.emit()
            self.failed.emit(error)

        self._background.run(lambda: keep(note_id, text), None, failed, _LANE)

    def delete(self, note_id: str) -> None:
        """A draft, for good."""
        self._background.run(
            lambda: self._services.notes.delete(note_id),
            lambda _: self.refresh(),
            self.failed.emit,
            _LANE,
        )

    def _show(self, read: Callable[[], Note]) -> None:
        self._background.run(
            lambda: self._checked(read()), self.shown.emit, self.failed.emit, _LANE
        )

    def _signed(self, work: Callable[[], Note], done: Callable[[], None], failed: Failed) -> None:
        def after(shown: ShownNote) -> None:
            done()
            self.shown.emit(shown)
            self.refresh()

        self._background.run(lambda: self._checked(work()), after, failed, _LANE)

    def _checked(self, note: Note) -> ShownNote:
        if note.state is NoteState.DRAFTING:
            return ShownNote(note, NoteCheck((), ()))
        notes = self._services.notes
        return ShownNote(note, notes.check(note), notes.kept_addendum(note.id))

    def _draft(self, work: Callable[[], Iterator[DraftEvent]]) -> None:
        if self.is_drafting:
            return
        self.is_drafting = True
        self.doing.emit(tr("Beginning; an answer that is being written comes first."))
        self._background.iterate(work, self._take, self._done, self._fail, lane=REPLY)

    def _take(self, events: list[DraftEvent]) -> None:
        last: dict[str, NoteSection] = {}
        for event in events:
            match event:
                case ModelLoading():
                    self.doing.emit(tr("Loading {model}…", model=event.model))
                case PromptProcessing():
                    self.doing.emit(tr("Reading the consultation…"))
                case NoteStarted():
                    self.begun.emit(event.note)
                case SectionWritten(section, _):
                    last[section.key] = section
                case NoteEnded():
                    self.open(event.note.id)
                    self.refresh()
                    if event.error is not None:
                        self.failed.emit(event.error)
        for section in last.values():
            self.written.emit(section)
        if last:
            self.doing.emit(tr("Drafting…"))

    def _done(self) -> None:
        self.is_drafting = False
        self.doing.emit("")

    def _fail(self, error: ConsiliumError) -> None:
        self._done()
        self.failed.emit(error)
