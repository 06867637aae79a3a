"""A transcript that leaves the vault leaves a row in the audit; one that doesn't leaves none."""

from __future__ import annotations

import errno
import hashlib
import inspect
import json
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.audit_chain import AuditEvent
from app.core.consultations.messages import Message
from app.core.masking.masking import MaskingProfile
from app.errors import Cancelled, ExportError, NotFound
from app.export.transcript import Transcript
from app.paths import Home
from app.services.clinical.marking import Marking
from app.services.clinical.reply_sources import ReplySources
from app.services.clinical.source_search import SourceSearch
from app.services.consultations.disclaimer_acknowledgement import current_disclaimer
from app.services.transcripts.transcript_masking import MaskingChoice
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


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize(("kind", "begins"), [("md", "#"), ("json", "{"), ("html", "<!DOCTYPE")])
def test_what_is_exported_is_recorded_once_written_or_not(
    transcripts: TranscriptService, audit: Audit, asked: str, tmp_path: Path, kind: str, begins: str
) -> None:
    path = tmp_path / f"out.{kind}"
    written = transcripts.export(asked, kind, path)
    assert path.read_bytes() == written
    assert written.decode().startswith(begins) and "A cold." in written.decode()
    again = transcripts.export(asked, kind, None)
    assert [each[2] for each in left(audit)] == [
        {"format": kind, "sha256": digest(path)},
        {"format": kind, "sha256": hashlib.sha256(again).hexdigest()},
    ]


def test_what_could_not_be_written_is_not_recorded(
    transcripts: TranscriptService, audit: Audit, asked: str, tmp_path: Path
) -> None:
    nowhere = tmp_path / "gone" / "out"
    with pytest.raises(ExportError, match="There is no folder"):
        transcripts.export(asked, "md", nowhere)
    with pytest.raises(ExportError, match="There is no folder"):
        transcripts.export(asked, "pdf", nowhere, draw=lambda _: b"%PDF")
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

    transcripts.export(asked, "pdf", tmp_path / "out.pdf", draw=draw)
    assert (tmp_path / "out.pdf").read_bytes() == b"A cough? A cold."
    row = {"format": "pdf", "sha256": digest(tmp_path / "out.pdf")}
    assert left(audit) == [(AuditEvent.EXPORTED, asked, row)]


MASKED_NAME = r"consilium-masked-[0-9a-f]{6}-1\.md"


def test_what_leaves_is_masked_before_any_format_sees_it(
    transcripts: TranscriptService, vault: Vault, audit: Audit, asked: str, tmp_path: Path
) -> None:
    Repository(vault).rename(asked, "Mrs Thornton coughs")
    choice = MaskingChoice(MaskingProfile.SAFE_HARBOR)
    for kind in ("md", "html", "json", "txt", "fhir"):
        said = transcripts.export(asked, kind, None, mask=choice).decode()
        assert "NAME" in said and "Thornton" not in said
    (path,) = transcripts.export_all([asked], "md", tmp_path, mask=choice)
    assert "NAME" in path.read_text("utf-8") and re.fullmatch(MASKED_NAME, path.name)
    assert all((each[1], each[2]["masked"]) == (asked, "safe-harbor") for each in left(audit))


def test_masked_files_of_several_exports_lie_beside_each_other(
    transcripts: TranscriptService, several: list[str], tmp_path: Path
) -> None:
    choice, folder = MaskingChoice(MaskingProfile.SAFE_HARBOR), tmp_path / "out"
    first = transcripts.export_all(several[:2], "txt", folder, mask=choice)
    before = [path.read_bytes() for path in first]
    second = transcripts.export_all(several[1:], "txt", folder, mask=choice)
    assert sorted(folder.iterdir()) == sorted([*first, *second]) and len({*first, *second}) == 4
    assert [path.read_bytes() for path in first] == before


def test_a_transcript_is_made_in_one_place() -> None:
    makes = re.compile(r"\b(?:build_transcript|Transcript)\(")
    app = Path(__file__).parents[3] / "app"
    made_in = {path.stem for path in app.rglob("*.py") if makes.search(path.read_text("utf-8"))}
    assert made_in == {"transcript", "transcript_service"}
    gives = {
        name
        for name, method in inspect.getmembers(TranscriptService, inspect.isfunction)
        if inspect.get_annotations(method)["return"] == "Transcript"
    }
    assert gives == {"leaving", "_read"}


@pytest.fixture
def several(vault: Vault, asked: str) -> list[str]:
    """Two consultations more, without a message."""
    repository = Repository(vault)
    return [asked, *(repository.create_consultation(each).id for each in ("Fever", "Rash"))]


def test_several_leave_into_a_folder_with_a_row_each(
    transcripts: TranscriptService, audit: Audit, several: list[str], tmp_path: Path
) -> None:
    folder = tmp_path / "new" / "out"
    paths = transcripts.export_all([*several, several[0]], "html", folder)
    assert sorted(folder.iterdir()) == sorted(paths) and len(paths) == 3
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in paths)
    said = [path.read_text("utf-8") for path in paths]
    for title, text in zip(("Cough", "Fever", "Rash"), said, strict=True):
        assert f"<h1>{title}</h1>" in text
    assert left(audit) == [
        (AuditEvent.EXPORTED, each, {"format": "html", "sha256": digest(path)})
        for each, path in zip(several, paths, strict=True)
    ]
    paths[0].write_text("older")
    assert transcripts.export_all(several, "html", folder) == paths
    assert "A cold." in paths[0].read_text("utf-8")


def test_giving_up_in_between_leaves_nothing_and_no_row(
    transcripts: TranscriptService, audit: Audit, several: list[str], tmp_path: Path
) -> None:
    def told(done: int) -> None:
        if done == 2:
            raise Cancelled

    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "mine.txt").write_text("mine")
    for folder in (tmp_path / "new", kept):
        with pytest.raises(Cancelled):
            transcripts.export_all(several, "html", folder, told=told)
    assert not (tmp_path / "new").exists()
    assert [path.name for path in kept.iterdir()] == ["mine.txt"]
    assert left(audit) == []


def test_a_full_disk_in_between_leaves_the_older_files(
    transcripts: TranscriptService,
    audit: Audit,
    several: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = transcripts.export_all(several[:1], "md", tmp_path / "out")[0]
    before, rows = first.read_bytes(), left(audit)
    asked_for = iter(range(9))

    def full(descriptor: int) -> None:
        if next(asked_for) >= 1:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr("app.files.os.fsync", full)
        with pytest.raises(ExportError, match="disk is full"):
            transcripts.export_all(several, "md", tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == [first.name]
    assert first.read_bytes() == before and left(audit) == rows


def test_a_folder_that_cannot_be_made_is_named(
    transcripts: TranscriptService, several: list[str], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("a file")
    for folder in (tmp_path / "file", tmp_path / "file" / "in"):
        with pytest.raises(ExportError) as refused:
            transcripts.export_all(several, "md", folder)
        assert str(refused.value).endswith(".")


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
