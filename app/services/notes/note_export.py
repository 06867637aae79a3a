"""Note export: notes as files in the formats of transcripts, each with its row in the audit."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from app import __version__
from app.core.audit_chain import AuditEvent
from app.core.masking.masking import Masking
from app.core.notes.note import Note, NoteState
from app.errors import InternalError, WrongUse
from app.export.notes import note_data, note_pages, note_text, note_word
from app.export.notes.masked_note import masked_note, texts_of
from app.export.notes.note_document import NoteDocument, document_of
from app.export.paper import PageContents
from app.sentences import say
from app.services.clinical.shipped_lexicon import shipped_lexicon
from app.services.consultations.disclaimer_acknowledgement import current_disclaimer
from app.services.transcripts.transcript_file import without_moments, write_transcript
from app.services.transcripts.transcript_masking import MaskedPart, MaskingChoice
from app.services.vault.audit_trail import Audit
from app.store.history.repository import Repository

_RENDERERS: dict[str, Callable[[NoteDocument], str | bytes]] = {
    "html": note_pages.html,
    "docx": note_word.word,
    "md": note_text.markdown,
    "txt": note_text.text,
    "fhir": note_data.fhir,
    "json": note_data.json,
}
DrawPages = Callable[[PageContents], bytes]


class NoteExport:
    """For any thread; no method returns before its file is written and its row is recorded."""

    def __init__(self, repository: Repository, audit: Audit) -> None:
        self._repository, self._audit = repository, audit

    def export(
        self,
        note: Note,
        kind: str,
        path: Path | None,
        *,
        draw: DrawPages,
        mask: MaskingChoice | None = None,
    ) -> bytes:
        """The bytes of the note, written to `path` too unless that is None. `kind` is one of
        `app.export.formats.KINDS`; `draw` makes the pages of a PDF. Raises ExportError, NotFound;
        WrongUse while it is being drafted."""
        if note.state is NoteState.DRAFTING:
            raise WrongUse(say("This note is still being drafted. Wait for its end, or stop it."))
        document = self._document(note, mask)
        content = _content(document, kind, draw)
        if path is not None:
            write_transcript(path, content)
        digest = hashlib.sha256(content).hexdigest()
        profile = document.masked.profile if document.masked else "none"
        self._audit.record(
            AuditEvent.EXPORTED, note.consultation_id, format=kind, sha256=digest, note=note.id,
            masked=profile,
        )  # fmt: skip
        return content

    def to_mask(self, note: Note, mask: MaskingChoice) -> list[MaskedPart]:
        """The texts of a note in which something was found, to be looked at. Raises NotFound."""
        document, masking = self._read(note), self._masking(note, mask)
        masked_note(document, self._said(note), masking)
        parts = (MaskedPart(text, masking.find(text)) for text in texts_of(document))
        return [each for each in parts if each.text.strip()]

    def _document(self, note: Note, mask: MaskingChoice | None) -> NoteDocument:
        document = self._read(note)
        if mask is None:
            return document
        return masked_note(document, self._said(note), self._masking(note, mask))

    def _read(self, note: Note) -> NoteDocument:
        consultation = self._repository.consultation(note.consultation_id)
        return document_of(
            note, consultation, current_disclaimer(), at=time.time(), app_version=__version__
        )

    def _said(self, note: Note) -> list[str]:
        """All from which a name may be known."""
        title = self._repository.consultation(note.consultation_id).title
        messages = self._repository.messages(note.consultation_id)
        return [title, *(each.text for each in messages)]

    def _masking(self, note: Note, mask: MaskingChoice) -> Masking:
        key, year = mask.key_of(note.consultation_id), date.today().year
        return Masking(shipped_lexicon(), mask.profile, key, year, set(mask.kept))


def suggested_note_name(note: Note, extension: str, *, masked: bool = False) -> str:
    """A file name that tells nothing of what was said."""
    if masked:
        return f"consilium-masked-note.{extension}"
    day = datetime.fromtimestamp(note.created_at).date().isoformat()
    return f"consilium-{note.kind.value}-{day}-{note.id[-6:]}.{extension}"


def _content(document: NoteDocument, kind: str, draw: DrawPages) -> bytes:
    if kind == "pdf":
        drawn = draw(note_pages.pages(document))
        return without_moments(drawn) if document.masked else drawn
    render = _RENDERERS.get(kind)
    if render is None:
        raise InternalError(f"nobody writes a note as {kind}")
    content = render(document)
    return content.encode() if isinstance(content, str) else content
