"""Transcript service: builds, writes or prints transcripts, and records each in the audit."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from app import __version__
from app.core.audit_chain import AuditEvent
from app.core.clinical.marks import Checked
from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Message, Role
from app.export import json as as_json
from app.export import markdown
from app.export.audit_lines import audit_lines
from app.export.transcript import SourcedReply, Transcript, build_transcript
from app.services.clinical.marking import Marking
from app.services.clinical.reply_sources import ReplySources
from app.services.consultations.disclaimer_acknowledgement import known_disclaimers
from app.services.transcripts.transcript_file import write_transcript
from app.services.vault.audit_trail import Audit
from app.store.history.repository import Repository

_RENDERERS: dict[str, Callable[[Transcript], str]] = {
    "md": markdown.render,
    "json": as_json.render,
}


class TranscriptService:
    """For any thread; no method returns before its file is written and its row is recorded."""

    def __init__(
        self, repository: Repository, audit: Audit, marking: Marking, sources: ReplySources
    ) -> None:
        self._repository = repository
        self._audit = audit
        self._marking = marking
        self._sources = sources

    def read(self, consultation_id: str) -> Transcript:
        """As the vault has it now. Raises NotFound, storage errors; ExportError when the disclaimer
        of a reply is missing."""
        consultation = self._repository.consultation(consultation_id)
        messages = self._repository.messages(consultation_id)
        path = [shown.message for shown in shown_path(messages, consultation.leaf_id)]
        return build_transcript(
            consultation,
            messages,
            {disclaimer.label: disclaimer for disclaimer in known_disclaimers().values()},
            exported_at=time.time(),
            app_version=__version__,
            checked=self._checked(path),
            sourced=self._sourced(path),
        )

    def _checked(self, path: Sequence[Message]) -> dict[str, Checked]:
        """The marks of the replies on the shown path, by their ids."""
        return {
            message.id: self._marking.of_reply(path[:place], message)
            for place, message in enumerate(path)
            if message.role is Role.REPLY and message.text.strip()
        }

    def _sourced(self, path: Sequence[Message]) -> dict[str, SourcedReply]:
        """What was found in the sources for these replies, and what they share with it."""
        made = {}
        for message in path:
            if message.role is Role.REPLY:
                found, citations = self._sources.of_reply(message.id)
                if found is not None:
                    made[message.id] = SourcedReply(found, tuple(citations))
        return made

    def export(self, consultation_id: str, kind: str, path: Path | None) -> str:
        """The transcript as text, written to `path` too unless that is None; `kind` is `md` or
        `json`. Raises as `read`, and ExportError."""
        content = _RENDERERS[kind](self.read(consultation_id))
        if path is not None:
            write_transcript(path, content)
        self._audit.record(AuditEvent.EXPORTED, consultation_id, format=kind)
        return content

    def export_drawn(
        self, consultation_id: str, kind: str, path: Path, draw: Callable[[Transcript], bytes]
    ) -> None:
        """The same for a format whose bytes the caller makes. Raises as `export`."""
        write_transcript(path, draw(self.read(consultation_id)))
        self._audit.record(AuditEvent.EXPORTED, consultation_id, format=kind)

    def print_out(
        self, consultation_id: str, to: str, print_pages: Callable[[Transcript], int]
    ) -> int:
        """Have `print_pages` print the transcript, `to` being what the audit says of where; the
        number of pages. Raises as `read`, and what `print_pages` does: nothing is recorded then."""
        pages = print_pages(self.read(consultation_id))
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
