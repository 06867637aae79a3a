"""Note service: notes as they are read, edited, checked, signed and added to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress

from app.core.audit_chain import AuditEvent, AuditRow
from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Message, Role
from app.core.notes.note import (
    Addendum,
    Author,
    Note,
    NoteSection,
    NoteState,
    SectionState,
    seal_of,
    seal_of_addendum,
)
from app.core.notes.note_check import NoteCheck, NoteMark, check_note
from app.core.prompts.typed_text import clean_typed
from app.errors import DiskFull, EmptyPrompt, WrongUse
from app.sentences import say, say_count
from app.services.clinical.marking import Marking
from app.services.notes.signed_notes import problems_of_notes
from app.services.vault.audit_trail import Audit, system_user
from app.services.vault.vault_keys import Keys
from app.store.history.repository import Repository
from app.store.notes.note_rows import SIGNED, NoteRows

STATEMENT = say(
    "I have read this note to its end, corrected it where it was wrong, and answer for it."
)
_NOT_READ = say("Read the note to its end first, then sign it.")
_STILL_DRAFTING = say("This note is still being drafted. Wait for its end, or stop it.")


class NoteService:
    """For any thread; none of it belongs on the window's."""

    def __init__(
        self,
        repository: Repository,
        rows: NoteRows,
        marking: Marking,
        audit: Audit,
        keys: Keys,
    ) -> None:
        self._repository, self._rows = repository, rows
        self._marking, self._audit, self._keys = marking, audit, keys
        with suppress(DiskFull):  # what is there can be read all the same
            rows.finish_interrupted()

    def notes(self, consultation_id: str | None = None) -> list[Note]:
        """Of a consultation, or all that are not in the trash; the newest first."""
        return self._rows.notes(consultation_id)

    def note(self, note_id: str) -> Note:
        """Raises NotFound."""
        return self._rows.note(note_id)

    def find(self, prefix: str) -> Note:
        """By its id or the beginning of it. Raises NotFound, WrongUse."""
        return self._rows.find_note(prefix)

    def edit(self, note_id: str, texts: Mapping[str, str]) -> Note:
        """Sections by their keys in the place of what they said, in the clinician's copy; the draft
        stays. Raises NotFound, PromptTooLarge; WrongUse for a signed note or another key."""
        note = self._rows.note(note_id)
        _require_drafted(note)
        for key in texts:
            note.form.section(key)
        current = note.current
        sections = [
            NoteSection(form.key, _cleaned(texts[form.key]), SectionState.COMPLETE)
            if form.key in texts
            else current.section(form.key)
            for form in note.form.sections
        ]
        if current.author is Author.CLINICIAN and current.finished_at is None:
            self._rows.save_version(note_id, current.number, sections)
        else:
            self._rows.begin_version(note_id, Author.CLINICIAN, sections)
        return self._rows.note(note_id)

    def delete(self, note_id: str) -> None:
        """A draft, for good. Raises NotFound; WrongUse for a signed note."""
        self._rows.delete_note(note_id)
        self._audit.record(AuditEvent.NOTE_DELETED, note_id)

    def check(self, note: Note) -> NoteCheck:
        """The marks of what is current, and what was said and isn't in it."""
        said = self.said(note)
        return check_note(
            note.form,
            note.current,
            self._marking.against(said),
            [each.text for each in said],
            self._rows.confirmed(note.id),
        )

    def said(self, note: Note) -> list[Message]:
        """The clinician's messages from which it was written."""
        tree = self._repository.messages(note.consultation_id)
        return [
            shown.message
            for shown in shown_path(tree, note.leaf_id)
            if shown.message.role is Role.CLINICIAN
        ]

    def confirm(self, note_id: str, marks: Sequence[NoteMark], *, stays: bool = True) -> None:
        """These were looked at, and stay; or are to be decided again. Raises NotFound, WrongUse."""
        change = self._rows.confirm if stays else self._rows.open_again
        for each in marks:
            change(note_id, *each.decision)

    def sign(
        self, note_id: str, version: int, passphrase: str, *, read: bool, name: str = ""
    ) -> Note:
        """Freeze this version. `read`: to its end; `name`: who signs, the system's user by default.

        Raises NotFound; WrongUse where something must be done before; WrongPassphrase and
        TriedTooOften, which count as when the vault is opened; storage errors.
        """
        note = self._rows.note(note_id)
        _require_drafted(note)
        if not read:
            raise WrongUse(_NOT_READ)
        if all(not note.current.text_of(each.key).strip() for each in note.form.sections):
            raise WrongUse(say("This note is empty."))
        if count := len(self.check(note).open):
            raise WrongUse(
                say_count(
                    "{n} mark is not decided yet: confirm it, or change the text.",
                    "{n:,} marks are not decided yet: confirm them, or change the text.",
                    n=count,
                )
            )
        self._keys.require_passphrase(passphrase)
        signed = self._rows.sign(note_id, version, _one_line(name) or system_user())
        if signed.signature is not None:
            self._audit.record(
                AuditEvent.NOTE_SIGNED,
                note_id,
                consultation=note.consultation_id,
                sha256=signed.signature.sha256,
                version=version,
                seal=seal_of(signed, signed.signature),
            )
        return signed

    def add(self, note_id: str, text: str, passphrase: str, *, name: str = "") -> Addendum:
        """An addendum to a signed note. Raises as `sign`; EmptyPrompt, PromptTooLarge."""
        note = self._rows.note(note_id)
        kept = clean_typed(text)
        if note.state is not NoteState.SIGNED:
            raise WrongUse(say("Only a signed note takes an addendum: edit this one instead."))
        self._keys.require_passphrase(passphrase)
        added = self._rows.add_addendum(note_id, kept, _one_line(name) or system_user())
        self._audit.record(
            AuditEvent.NOTE_ADDENDUM,
            note_id,
            consultation=note.consultation_id,
            sha256=added.sha256,
            addendum=added.number,
            seal=seal_of_addendum(note_id, added),
        )
        return added

    def keep_addendum(self, note_id: str, text: str) -> None:
        """What is typed of one, until it is signed. Raises NotFound, PromptTooLarge."""
        self._rows.draft_addendum(note_id, _cleaned(text))

    def kept_addendum(self, note_id: str) -> str:
        """The same. Raises NotFound."""
        return self._rows.drafted_addendum(note_id)

    def problems(self, rows: Sequence[AuditRow]) -> list[str]:
        """Signed notes and addenda that are not what was signed, by these rows of the audit."""
        return problems_of_notes(self._rows.signed_notes(), rows)


def _require_drafted(note: Note) -> None:
    if note.state is NoteState.SIGNED:
        raise WrongUse(SIGNED)
    if note.state is NoteState.DRAFTING:
        raise WrongUse(_STILL_DRAFTING)


def _cleaned(text: str) -> str:
    try:
        return clean_typed(text)
    except EmptyPrompt:
        return ""


def _one_line(text: str) -> str:
    return " ".join(text.split())[:100]
