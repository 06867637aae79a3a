"""A note in every format: the same words, the warning until it is signed, nobody's name masked."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from fhir.resources.R4B.bundle import Bundle

from app.core.masking.masking import MaskingProfile
from app.core.notes.note import DRAFT_WARNING, Note
from app.core.rendering.parser import parse
from app.core.rendering.plain import to_plain
from app.errors import ExportError
from app.export.fhir.fhir_checks import problems_of
from app.export.formats import KINDS
from app.paths import Home
from app.services.application import Services
from app.services.transcripts.pdf_drawing import draw_pages
from app.services.transcripts.transcript_masking import MaskingChoice
from tests.helpers.notes import drafted
from tests.helpers.services import PASSPHRASE, scripted_services
from tests.helpers.vaults import execute, vault_of

SAID = (
    "Mrs Margaret Thornton, born 3 May 1951, on bisoprolol 5 mg. Allergic to penicillin. "
    "Cough since 9 March 2024."
)
LINES = (
    "- Mrs Margaret Thornton has had a cough since 9 March 2024\n"
    "- Bisoprolol 5 mg <daily> & _more_",
    "- Nothing found", "- Bronchitis 🫁", "- Allergic to penicillin",
)  # fmt: skip
WORDS = ("Subjective", "Objective", "Assessment", "Plan", "Bisoprolol 5 mg <daily> & _more_",
         "Bronchitis", "Allergic to penicillin")  # fmt: skip


@pytest.fixture
def services(consilium_home: Path) -> Iterator[Services]:
    with scripted_services(Home(consilium_home), replies=LINES) as services:
        yield services


@pytest.fixture
def note(services: Services) -> Note:
    note = drafted(services, SAID)
    services.repository.set_case_reference(note.consultation_id, "K-4711")
    return note


def signed(services: Services, note: Note) -> Note:
    services.notes.confirm(note.id, services.notes.check(note).open)
    services.notes.sign(note.id, note.current.number, PASSPHRASE, read=True, name="Ada Osei")
    services.notes.add(note.id, "The film was normal.", PASSPHRASE, name="Ada Osei")
    return services.notes.note(note.id)


def exported(services: Services, note: Note, kind: str, mask: MaskingChoice | None = None) -> bytes:
    return services.note_export.export(note, kind, None, draw=draw_pages, mask=mask)


def _of_zip(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        parts = "\n".join(file.read(name).decode() for name in file.namelist())
    return _unescaped(re.sub(r"<[^>]+>", "", parts.replace("</w:p>", "\n")))


def _of_pdf(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def _unescaped(text: str) -> str:
    for sign, name in (("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("&", "&amp;")):
        text = text.replace(name, sign)
    return text


READ: dict[str, Callable[[bytes], str]] = {
    "md": lambda content: to_plain(parse(content.decode())).replace("\\", ""),
    "txt": bytes.decode,
    "html": lambda content: _unescaped(re.sub(r"<[^>]+>", "", content.decode())),
    "docx": _of_zip,
    "pdf": _of_pdf,
    "json": lambda content: " ".join(_strings(json.loads(content))),
    "fhir": lambda content: _unescaped(
        re.sub(r"<[^>]+>", " ", " ".join(_strings(json.loads(content))))
    ),
}


def _strings(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for each in value.values():
                yield from _strings(each)
        case list():
            for each in value:
                yield from _strings(each)


def words(text: str) -> str:
    return " ".join(text.split())


def test_every_format_is_read_here() -> None:
    assert set(READ) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_draft_says_all_that_it_holds_and_that_nobody_reviewed_it(
    services: Services, note: Note, kind: str
) -> None:
    text = words(READ[kind](exported(services, note, kind)))
    for each in WORDS:
        assert each in text, each
    assert str(DRAFT_WARNING) in text and "drafted by an AI language model" in text
    assert "K-4711" in text and "not encrypted" in text
    assert "A language model, not a medical device" in text and "Signed by" not in text


@pytest.mark.parametrize("kind", KINDS)
def test_a_signed_note_names_who_signed_and_has_its_addenda(
    services: Services, note: Note, kind: str
) -> None:
    after = signed(services, note)
    text = words(READ[kind](exported(services, after, kind)))
    assert str(DRAFT_WARNING) not in text
    assert after.signature is not None and after.signature.sha256 in text.replace(" ", "")
    assert "reviewed and signed by Ada Osei" in text and "The film was normal." in text


def test_each_page_of_a_draft_says_so(services: Services, note: Note) -> None:
    long = services.notes.edit(
        note.id, {"plan": "\n".join(f"Step {n} of many" for n in range(150))}
    )
    pages = list(pypdfium2.PdfDocument(exported(services, long, "pdf")))
    assert len(pages) > 2
    assert all(str(DRAFT_WARNING) in page.get_textpage().get_text_bounded() for page in pages)
    with zipfile.ZipFile(io.BytesIO(exported(services, long, "docx"))) as file:
        assert str(DRAFT_WARNING) in file.read("word/footer1.xml").decode()


def test_fhir_is_preliminary_until_it_is_signed_and_then_attested(
    services: Services, note: Note
) -> None:
    for each, status in ((note, "preliminary"), (signed(services, note), "final")):
        bundle = json.loads(exported(services, each, "fhir"))
        Bundle.model_validate(bundle)
        assert problems_of(bundle) == []
        composition = bundle["entry"][0]["resource"]
        assert composition["status"] == status
        assert composition["type"]["coding"][0]["code"] == "34108-1"
        codes = [s["code"]["coding"][0]["code"] for s in composition["section"] if "code" in s]
        assert codes == ["61150-9", "61149-1", "51848-0", "18776-5"]
        assert ("attester" in composition) == (status == "final")
        provenance = bundle["entry"][-1]["resource"]
        assert len(provenance["agent"]) == (2 if status == "final" else 1)
    assert composition["attester"][0]["mode"] == "professional"
    assert composition["attester"][0]["party"]["display"] == "Ada Osei"


@pytest.mark.parametrize("kind", KINDS)
def test_a_masked_note_names_nobody(services: Services, note: Note, kind: str) -> None:
    after = signed(services, note)
    mask = MaskingChoice(MaskingProfile.SAFE_HARBOR)
    content = exported(services, after, kind, mask)
    text = words(READ[kind](content))
    for secret in ("Thornton", "Margaret", "9 March", "Ada", "Osei", "K-4711", note.id[:20],
                   note.consultation_id[:20]):  # fmt: skip
        assert secret not in text and secret.encode() not in content, secret
    assert "[NAME 1]" in text and "2024" in text
    assert "Bisoprolol 5 mg" in text and after.signature and after.signature.sha256 not in text


@pytest.mark.parametrize("kind", KINDS)
def test_a_masked_note_names_nobody_of_the_system_prompt(
    services: Services, note: Note, kind: str
) -> None:
    prompt = "You write for Dr Miriam Feldkamp, telephone +49 30 1234567. Keep it short."
    vault = vault_of(services)
    execute(vault, "DROP TRIGGER note_version_frozen")
    execute(
        vault,
        "UPDATE note_versions SET provenance = json_set(provenance, '$.system_prompt', ?)",
        prompt,
    )
    with_prompt = services.notes.note(note.id)
    assert with_prompt.provenances[0].system_prompt == prompt
    mask = MaskingChoice(MaskingProfile.SAFE_HARBOR)
    text = READ[kind](exported(services, with_prompt, kind, mask))
    for secret in ("Miriam", "Feldkamp", "1234567"):
        assert secret not in text, secret
    assert ("Keep it short." in text) == (kind == "json")
    looked_at = services.note_export.to_mask(with_prompt, mask)
    assert any("Feldkamp" in part.text and part.found for part in looked_at)


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"pdf"}))
def test_the_same_note_gives_the_same_bytes(
    services: Services, note: Note, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.notes.note_export.time.time", lambda: 1.79e9)
    assert exported(services, note, kind) == exported(services, note, kind)


def test_it_is_written_whole_or_not_at_all_and_recorded(
    services: Services, note: Note, tmp_path: Path
) -> None:
    path = tmp_path / "note.md"
    content = services.note_export.export(note, "md", path, draw=draw_pages)
    assert path.read_bytes() == content
    row = services.audit.rows()[-1]
    assert (row.event, row.subject) == ("exported", note.consultation_id)
    assert note.id in row.detail
    with pytest.raises(ExportError):
        services.note_export.export(note, "md", tmp_path / "none" / "note.md", draw=draw_pages)
