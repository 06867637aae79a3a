"""Note: a document written from a consultation, as it was drafted, edited and signed.

The draft that a model wrote is never changed: a clinician edits a copy. A signed note is frozen;
what is added later is an addendum of its own.
"""

from __future__ import annotations

import hashlib
from enum import StrEnum

import msgspec

from app.core.consultations.messages import Provenance
from app.core.notes.note_kinds import NoteForm, NoteKind, form_of
from app.sentences import say

DRAFT_WARNING = say("DRAFT — not reviewed")
STATEMENT_VERSION = 1  # of what whoever signs confirms


class NoteState(StrEnum):
    """`drafting` while a model writes. The names are stored."""

    DRAFTING = "drafting"
    DRAFT = "draft"
    SIGNED = "signed"


class Author(StrEnum):
    MODEL = "model"
    CLINICIAN = "clinician"


class SectionState(StrEnum):
    """How the draft of a section ended: whole; at its limit of length; stopped by somebody; cut off
    with the program or the engine; or not begun."""

    COMPLETE = "complete"
    LENGTH = "length"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"
    EMPTY = "empty"


class NoteSection(msgspec.Struct, frozen=True):
    """`text` has a line for each statement. `without_structure`: the model wrote it without the
    grammar, for with it the engine had ended."""

    key: str
    text: str = ""
    state: SectionState = SectionState.EMPTY
    without_structure: bool = False


class NoteVersion(msgspec.Struct, frozen=True):
    """One state of a note's text: `number` counts from 1. `finished_at` is None while it may still
    change; times are seconds since the epoch, UTC. `provenance` of a model's; `omitted`: how many
    turns of the consultation the model was not given, for want of room."""

    number: int
    author: Author
    at: float
    sections: tuple[NoteSection, ...]
    finished_at: float | None = None
    provenance: Provenance | None = None
    omitted: int = 0

    def section(self, key: str) -> NoteSection:
        """An empty one where there is none."""
        return next((each for each in self.sections if each.key == key), NoteSection(key))

    def text_of(self, key: str) -> str:
        return self.section(key).text


class Signature(msgspec.Struct, frozen=True):
    """Who signed which version, and the SHA-256 of the text that was signed."""

    version: int
    signed_by: str
    signed_at: float
    sha256: str
    statement_version: int = STATEMENT_VERSION


class Addendum(msgspec.Struct, frozen=True):
    """What was added to a signed note, signed itself."""

    number: int
    text: str
    signed_by: str
    signed_at: float
    sha256: str


class Note(msgspec.Struct, frozen=True):
    """`leaf_id` is the last message of the path that it was written from. `versions` in their
    order: the first is a model's draft of all sections."""

    id: str
    consultation_id: str
    leaf_id: str
    kind: NoteKind
    created_at: float
    versions: tuple[NoteVersion, ...]
    signature: Signature | None = None
    addenda: tuple[Addendum, ...] = ()

    @property
    def form(self) -> NoteForm:
        return form_of(self.kind)

    @property
    def state(self) -> NoteState:
        if self.signature is not None:
            return NoteState.SIGNED
        last = self.versions[-1]
        drafting = last.author is Author.MODEL and last.finished_at is None
        return NoteState.DRAFTING if drafting else NoteState.DRAFT

    @property
    def current(self) -> NoteVersion:
        """What is read, edited and signed: the clinician's newest, or the draft that nobody has
        edited."""
        own = [each for each in self.versions if each.author is Author.CLINICIAN]
        return own[-1] if own else self.versions[0]

    def drafted(self, key: str) -> NoteSection:
        """A section as a model wrote it last; a draft of one section alone has no others."""
        for version in reversed(self.versions):
            if version.author is Author.MODEL:
                for each in version.sections:
                    if each.key == key:
                        return each
        return NoteSection(key)

    def is_own(self, key: str) -> bool:
        """Whether a section says what somebody wrote, and no draft."""
        text = self.current.text_of(key).strip()
        return bool(text) and text != self.drafted(key).text.strip()

    @property
    def provenances(self) -> tuple[Provenance, ...]:
        """Of the models that wrote any of it, each once."""
        made = (each.provenance for each in self.versions)
        return tuple(dict.fromkeys(each for each in made if each is not None))


def canonical(note: Note, version: NoteVersion) -> bytes:
    """What a signature is of: the note's id and kind, and each section's key and text, as a JSON
    array in the order of the form."""
    texts = [(each.key, version.text_of(each.key)) for each in note.form.sections]
    return msgspec.json.encode((note.id, note.kind.value, texts))


def hash_of(note: Note, version: NoteVersion) -> str:
    """SHA-256 of the canonical text, in hexadecimal."""
    return hashlib.sha256(canonical(note, version)).hexdigest()


def hash_of_addendum(note_id: str, number: int, text: str) -> str:
    """The same of an addendum: of the note's id, its number and its text."""
    return hashlib.sha256(msgspec.json.encode((note_id, number, text))).hexdigest()


def seal_of(note: Note, signature: Signature) -> str:
    """SHA-256 of all that a signature says and of what it belongs to: the note's id, consultation,
    path and time, and who signed which text when."""
    about = (note.id, note.consultation_id, note.leaf_id, note.created_at)
    return hashlib.sha256(msgspec.json.encode((*about, signature))).hexdigest()


def seal_of_addendum(note_id: str, addendum: Addendum) -> str:
    """The same of an addendum."""
    return hashlib.sha256(msgspec.json.encode((note_id, addendum))).hexdigest()
