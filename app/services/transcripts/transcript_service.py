"""Transcript service: builds, writes or prints transcripts, and records each in the audit.

A transcript is made in `leaving` and nowhere else, for files, pages, their preview and the commands
alike: there it is changed as a whole before any format sees it.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from app import __version__
from app.core.audit_chain import AuditEvent
from app.core.catalogue import LANGUAGES
from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Message, Role
from app.errors import InternalError
from app.export import html_page, markdown, plain_text
from app.export import json as as_json
from app.export.audit_lines import audit_lines
from app.export.fhir import fhir_document
from app.export.formats import format_of
from app.export.transcript import Masked, SourcedReply, Transcript, build_transcript, file_names
from app.export.word import word_document
from app.services.clinical.emergency_cards import cards_in
from app.services.clinical.marking import Marking
from app.services.clinical.reply_sources import ReplySources
from app.services.consultations.disclaimer_acknowledgement import known_disclaimers
from app.services.transcripts.transcript_file import without_moments, write_all, write_transcript
from app.services.transcripts.transcript_masking import (
    MaskedPart,
    MaskingChoice,
    masked_case,
    parts_of,
)
from app.services.vault.audit_trail import Audit
from app.store.history.repository import Repository

_RENDERERS: dict[str, Callable[[Transcript], str | bytes]] = {
    "html": html_page.render,
    "docx": word_document.render,
    "md": markdown.render,
    "txt": plain_text.render,
    "fhir": fhir_document.render,
    "json": as_json.render,
}
Draw = Callable[[Transcript], bytes]


class TranscriptService:
    """For any thread; no method returns before its file is written and its row is recorded."""

    def __init__(
        self, repository: Repository, audit: Audit, marking: Marking, sources: ReplySources
    ) -> None:
        self._repository = repository
        self._audit = audit
        self._marking = marking
        self._sources = sources

    def leaving(self, consultation_id: str, mask: MaskingChoice | None = None) -> Transcript:
        """As the vault has it now, masked where that was chosen. Raises NotFound, storage errors;
        ExportError when the disclaimer of a reply is missing."""
        transcript = self._read(consultation_id)
        return masked_case(transcript, mask).transcript() if mask is not None else transcript

    def to_mask(
        self, consultation_ids: Sequence[str], mask: MaskingChoice
    ) -> Iterator[list[MaskedPart]]:
        """Of each of them what `leaving` would mask, to be looked at. Raises as it does."""
        for each in consultation_ids:
            yield parts_of(masked_case(self._read(each), mask))

    def _read(self, consultation_id: str) -> Transcript:
        consultation = self._repository.consultation(consultation_id)
        messages = self._repository.messages(consultation_id)
        path = [shown.message for shown in shown_path(messages, consultation.leaf_id)]
        return build_transcript(
            consultation,
            messages,
            {disclaimer.label: disclaimer for disclaimer in known_disclaimers().values()},
            exported_at=time.time(),
            app_version=__version__,
            checked=self._marking.of_path(path),
            sourced=self._sourced(path),
            card_languages=[cards_in(language) for language in LANGUAGES],
        )

    def _sourced(self, path: Sequence[Message]) -> dict[str, SourcedReply]:
        """What was found in the sources for these replies, and what they share with it."""
        made = {}
        for message in path:
            if message.role is Role.REPLY:
                found, citations = self._sources.of_reply(message.id)
                if found is not None:
                    made[message.id] = SourcedReply(found, tuple(citations))
        return made

    def export(
        self,
        consultation_id: str,
        kind: str,
        path: Path | None,
        *,
        draw: Draw | None = None,
        mask: MaskingChoice | None = None,
        told: Callable[[int], None] = lambda done: None,
    ) -> bytes:
        """The bytes of the transcript, written to `path` too unless that is None.

        `kind` is one of `app.export.formats.KINDS`; `draw` makes the pages of a PDF; `mask`
        tells how it is masked, None for not. `told` hears 0, and 1 before it is written; it may
        raise to give up. Raises as `leaving`, and ExportError.
        """
        told(0)
        leaving = self.leaving(consultation_id, mask)
        content = _content(leaving, kind, draw)
        told(1)
        if path is not None:
            write_transcript(path, content)
        self._record(consultation_id, kind, _digest(content), leaving.masked)
        return content

    def export_all(
        self,
        consultation_ids: Sequence[str],
        kind: str,
        folder: Path,
        *,
        draw: Draw | None = None,
        mask: MaskingChoice | None = None,
        told: Callable[[int], None] = lambda done: None,
    ) -> list[Path]:
        """A file for each of them in the folder, all of them or, after an error, none.

        `told` hears how many are made so far, of all of them before they take their places, and
        may raise to give up. Raises as `export`.
        """
        left: dict[str, tuple[str, Masked | None]] = {}

        def contents() -> Iterator[tuple[str, bytes]]:
            for number, (each, name) in enumerate(names.items()):
                told(number)
                leaving = self.leaving(each, mask)
                content = _content(leaving, kind, draw)
                left[each] = _digest(content), leaving.masked
                yield name, content
            told(len(names))

        wanted = [self._repository.consultation(each) for each in dict.fromkeys(consultation_ids)]
        names = file_names(wanted, format_of(kind).extension, masked=mask is not None)
        paths = write_all(folder, contents())
        for each, (digest, masked) in left.items():
            self._record(each, kind, digest, masked)
        return paths

    def _record(self, about: str, kind: str, digest: str, masked: Masked | None) -> None:
        """In the audit: of a masking how, by which rules and at how many places, never what."""
        event = AuditEvent.EXPORTED
        if masked is None:
            self._audit.record(event, about, format=kind, sha256=digest)
            return
        self._audit.record(
            event,
            about,
            format=kind,
            sha256=digest,
            masked=masked.profile,
            rules=masked.rules_version,
            places=sum(masked.counts.values()),
        )

    def print_out(
        self,
        consultation_id: str,
        to: str,
        print_pages: Callable[[Transcript], int],
    ) -> int:
        """Have `print_pages` print the transcript, `to` being what the audit says of where; the
        number of pages. Raises as `leaving`, and what `print_pages` does: nothing is recorded
        then."""
        pages = print_pages(self.leaving(consultation_id))
        self._audit.record(AuditEvent.PRINTED, consultation_id, pages=pages, to=to)
        return pages

    def export_audit(self, path: Path | None, since: float | None = None) -> tuple[str, int]:
        """The audit's rows since a moment (seconds since the epoch), or all, as JSON lines, and how
        many they are; written to `path` too unless that is None. Raises ExportError, storage
        errors."""
        rows = self._audit.rows(since)
        lines = audit_lines(rows)
        if path is not None:
            write_transcript(path, lines)
        self._audit.record(AuditEvent.AUDIT_EXPORTED, rows=len(rows))
        return lines, len(rows)


def _digest(content: bytes) -> str:
    """What the audit keeps of a file, to tell it by later."""
    return hashlib.sha256(content).hexdigest()


def _content(transcript: Transcript, kind: str, draw: Draw | None) -> bytes:
    render = _RENDERERS.get(kind, draw)
    if render is None:
        raise InternalError(f"nobody draws the pages of {kind}")
    content = render(transcript)
    whole = content.encode() if isinstance(content, str) else content
    return without_moments(whole) if transcript.masked and kind == "pdf" else whole
