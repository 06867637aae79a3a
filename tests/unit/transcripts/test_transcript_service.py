"""A transcript that leaves the vault leaves a row in the audit; one that doesn't leaves none."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.audit_chain import AuditEvent
from app.core.consultations.messages import Message
from app.errors import ExportError, NotFound
from app.export.transcript import Transcript
from app.paths import Home
from app.services.clinical.marking import Marking
from app.services.clinical.reply_sources import ReplySources
from app.services.clinical.source_search import SourceSearch
from app.services.consultations.disclaimer_acknowledgement import current_disclaimer
from app.services.transcripts.transcript_service import TranscriptService
from app.services.vault.audit_trail import Audit
from app.store.clinical.mark_rows import MarkRows
from app.store.history.repository import Repository
from app.store.keys.key_file import Cost
from app.store.vault import Vault
from app.store.vault_opening import create_vault
from tests.helpers.consultations import question, reply

LEFT = {AuditEvent.EXPORTED, AuditEvent.PRINTED, AuditEvent.AUDIT_EXPORTED}


@pytest.fixture
def vault(consilium_home: Path) -> Iterator[Vault]:
    vault = create_vault(Home(consilium_home), "sixteen wild geese", Cost(64, 1, 1))
    yield vault
    vault.close()


@pytest.fixture
def audit(vault: Vault, consilium_home: Path) -> Audit:
    return Audit(vault, Home(consilium_home).audit_head)


@pytest.fixture
def transcripts(vault: Vault, audit: Audit) -> TranscriptService:
    return TranscriptService(
        Repository(vault),
        audit,
        Marking(MarkRows(vault)),
        ReplySources(vault, SourceSearch(vault, lambda: "2026-11-27")),
    )


@pytest.fixture
def asked(vault: Vault) -> str:
    """The id of a consultation with one question and its reply."""
    repository = Repository(vault)
    disclaimer = current_disclaimer()
    consultation = repository.create_consultation("Cough")
    first: Message = question(consultation.id, "A cough?")
    repository.add_message(first)
    repository.add_message(
        reply(
            first,
            "A cold.",
            disclaimer_id=disclaimer.id,
            disclaimer_version=disclaimer.version,
        )
    )
    return consultation.id


def left(audit: Audit) -> list[tuple[str, str, dict[str, object]]]:
    rows = [row for row in audit.rows() if row.event in LEFT]
    return [(row.event, row.subject, json.loads(row.detail)) for row in rows]


@pytest.mark.parametrize(("kind", "begins"), [("md", "#"), ("json", "{")])
def test_what_is_exported_is_recorded_once_written_or_not(
    transcripts: TranscriptService, audit: Audit, asked: str, tmp_path: Path, kind: str, begins: str
) -> None:
    path = tmp_path / f"out.{kind}"
    written = transcripts.export(asked, kind, path)
    assert path.read_text("utf-8") == written
    assert written.startswith(begins) and "A cold." in written
    assert transcripts.export(asked, kind, None)
    assert left(audit) == [(AuditEvent.EXPORTED, asked, {"format": kind})] * 2


def test_what_could_not_be_written_is_not_recorded(
    transcripts: TranscriptService, audit: Audit, asked: str, tmp_path: Path
) -> None:
    nowhere = tmp_path / "gone" / "out"
    with pytest.raises(ExportError, match="There is no folder"):
        transcripts.export(asked, "md", nowhere)
    with pytest.raises(ExportError, match="There is no folder"):
        transcripts.export_drawn(asked, "pdf", nowhere, lambda _: b"%PDF")
    with pytest.raises(ExportError, match="There is no folder"):
        transcripts.export_audit(nowhere)
    with pytest.raises(NotFound):
        transcripts.export("no such id", "md", None)
    assert left(audit) == []


def test_a_drawn_format_gets_the_transcript_and_its_row(
    transcripts: TranscriptService, audit: Audit, asked: str, tmp_path: Path
) -> None:
    def draw(transcript: Transcript) -> bytes:
        return " ".join(entry.message.text for entry in transcript.entries).encode()

    transcripts.export_drawn(asked, "pdf", tmp_path / "out.pdf", draw)
    assert (tmp_path / "out.pdf").read_bytes() == b"A cough? A cold."
    assert left(audit) == [(AuditEvent.EXPORTED, asked, {"format": "pdf"})]


def test_pages_are_recorded_when_they_were_printed(
    transcripts: TranscriptService, audit: Audit, asked: str
) -> None:
    def jammed(_: Transcript) -> int:
        raise ExportError("The printer took nothing.")

    with pytest.raises(ExportError):
        transcripts.print_out(asked, "Office", jammed)
    assert left(audit) == []
    assert transcripts.print_out(asked, "Office", lambda each: len(each.entries)) == 2
    assert left(audit) == [(AuditEvent.PRINTED, asked, {"pages": 2, "to": "Office"})]


def test_the_audit_leaves_with_a_row_too(
    transcripts: TranscriptService, audit: Audit, asked: str, tmp_path: Path
) -> None:
    rows = len(audit.rows())
    lines, count = transcripts.export_audit(tmp_path / "audit.jsonl")
    assert count == rows == len(lines.splitlines())
    assert (tmp_path / "audit.jsonl").read_text("utf-8") == lines
    assert left(audit) == [(AuditEvent.AUDIT_EXPORTED, "", {"rows": rows})]
