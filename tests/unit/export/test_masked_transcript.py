"""Masked transcripts: what was masked is in no byte of any format, and nothing points astray."""

from __future__ import annotations

import io
import json
import re
import zipfile
import zlib
from dataclasses import replace
from datetime import datetime
from functools import cache

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.clinical.marks import Level, background, check
from app.core.clinical.sources import Source
from app.core.consultations.messages import Consultation, Message, Status, to_builtins
from app.core.masking.masking import MaskingProfile
from app.export.formats import KINDS
from app.export.masked_transcript import MaskedCase, MaskedText
from app.export.transcript import Transcript, build_transcript
from app.services.clinical.shipped_drugs import shipped_drugs
from app.services.transcripts.pdf_drawing import draw_pdf
from app.services.transcripts.transcript_service import _content
from tests.helpers.consultations import PROVENANCE, question, reply
from tests.helpers.masking import masking_of
from tests.helpers.pdf import pages_of
from tests.helpers.rich_consultation import AT, DISCLAIMER, rich_consultation

ASKED = (
    "Mrs Margaret Thornton, NHS 943 476 5919, born 3 May 1951, of 12 Acacia Avenue, Sheffield, "
    "came on 9 March 2024. Call 0114 496 0123 or m.thornton@example.org. She takes bisoprolol "
    "5 mg. Parkinson's disease."
)
ANSWERED = (
    "Mrs Thornton was seen on 9 March 2024. Keep bisoprolol at 50 mg, Dr Kowalczyk agrees; give "
    "Thornton furosemide 40 mg."
)
SERVER_IDENTITY = "5e" * 32  # of a clinic's server: made of its address
SECRETS = (
    "Margaret", "Thornton", "943 476 5919", "3 May", "9 March", "Acacia", "Sheffield", "0114 496",
    "m.thornton", "Kowalczyk", "RX-4471/Q", "Abernathy", "Okonkwo", "Zielinski", "McAllister",
    "nurse-jones", "beta-sheffield.pdf", "Quillfeather", "quillfeather", SERVER_IDENTITY,
)  # fmt: skip
IDS = ("0192c0de", "c0ffee")  # what every id of these begins with


def transcript() -> Transcript:
    """Names stand wherever a transcript has room for text."""
    consultation = Consultation(
        "c0ffee" + "c" * 26, "Mrs Thornton of Sheffield", AT, AT + 900, None, AT + 950, AT, AT,
        "RX-4471/Q", ("Okonkwo", "cardiology"),
    )  # fmt: skip
    asked = question(consultation.id, ASKED)
    other = reply(
        asked,
        "Mr Abernathy may wait.",
        status=Status.FAILED,
        error="Mr McAllister: the clinic server llm.quillfeather.example cannot be reached.",
    )
    made = msgspec.structs.replace(
        PROVENANCE,
        system_prompt="You help Dr Zielinski.",
        model="Quillfeather Clinic",
        model_sha256=SERVER_IDENTITY,
        server="Quillfeather Clinic (https://llm.quillfeather.example)",
        served="medico-mistral · vLLM",
    )
    answer = reply(asked, ANSWERED, provenance=made)
    ids = {each.id: f"0192c0de-{number}" for number, each in enumerate((asked, other, answer))}
    tree = [_under(each, ids) for each in (asked, other, answer)]
    consultation = msgspec.structs.replace(consultation, leaf_id=tree[-1].id)
    found = check(ANSWERED, background(shipped_drugs(), [ASKED]))
    rich = next(
        each.sourced
        for each in rich_consultation(shipped_drugs()).transcript.entries
        if each.sourced
    )
    place = replace(
        rich.found.places[0],
        heading="For Mrs Thornton",
        text="Dr Kowalczyk of Sheffield starts bisoprolol.",
        source=_named(rich.found.places[0].source),
    )
    cited = msgspec.structs.replace(
        rich.citations[0],
        start=0,
        end=ANSWERED.index(".") + 1,
        missing=("Thornton", "9 March 2024"),
    )
    sourced = replace(rich, found=replace(rich.found, places=(place,)), citations=(cited,))
    return build_transcript(
        consultation,
        tree,
        {DISCLAIMER.label: DISCLAIMER},
        exported_at=AT + 1000,
        app_version="0.1.0",
        checked={tree[-1].id: found},
        sourced={tree[-1].id: sourced},
    )


def _under(message: Message, ids: dict[str, str]) -> Message:
    return msgspec.structs.replace(
        message,
        id=ids[message.id],
        parent_id=ids[message.parent_id] if message.parent_id else None,
        omitted=(ids[message.parent_id],) if message.parent_id else (),
        created_at=AT,
        **({"disclaimer_id": DISCLAIMER.id, "disclaimer_version": 1} if message.parent_id else {}),
    )


def _named(source: Source) -> Source:
    return msgspec.structs.replace(
        source,
        id="0192c0de-source",
        title="Mr Abernathy in Sheffield",
        file_name="beta-sheffield.pdf",
        added_by="nurse-jones",
    )


@cache
def masked(profile: MaskingProfile) -> Transcript:
    return MaskedCase(transcript(), masking_of(profile)).transcript()


def bytes_of(content: bytes) -> bytes:
    """With what is packed in it, unpacked."""
    whole = [content]
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            whole += [packed.read(name) for name in packed.namelist()]
            whole += [name.encode() for name in packed.namelist()]
    if content.startswith(b"%PDF"):
        for stream in re.finditer(rb"stream\r?\n(.*?)endstream", content, re.DOTALL):
            try:
                whole.append(zlib.decompressobj().decompress(stream[1]))
            except zlib.error:
                continue
        whole += ["".join(page.split()).encode() for page in pages_of(content)]
    return b"\n".join(whole)


@pytest.mark.parametrize("profile", list(MaskingProfile))
@pytest.mark.parametrize("kind", KINDS)
def test_what_was_masked_is_in_no_byte_of_any_format(kind: str, profile: MaskingProfile) -> None:
    plain = bytes_of(_content(transcript(), kind, draw_pdf))
    squeezed = b"Thornton" in plain
    assert squeezed  # or the test could not fail
    content = bytes_of(_content(masked(profile), kind, draw_pdf))
    days = [datetime.fromtimestamp(at).strftime("%Y-%m-%d") for at in (AT, AT + 1000)]
    today = [datetime.now().strftime(form).encode() for form in ("%Y%m%d", "%Y-%m-%d")]
    for secret in (*SECRETS, *IDS, *days):
        for form in (secret, "".join(secret.split()), json.dumps(secret)[1:-1]):
            assert form.encode() not in content, (secret, kind)
            assert form.encode("utf-16-be") not in content, (secret, kind)
    if kind == "pdf":
        assert all(each in plain for each in today)  # Qt writes it twice
        assert not any(each in content for each in today)
    for kept in (b"bisoprolol", b"furosemide", b"Parkinson"):
        assert kept in content
    assert b"certify" in content


def test_marks_and_citations_stand_where_their_words_stand_now() -> None:
    before, after = transcript().entries[-1], masked(MaskingProfile.SAFE_HARBOR).entries[-1]
    text = after.message.text
    assert text.startswith("Mrs [NAME 1] was seen on [2024]. Keep bisoprolol at 50 mg")
    assert before.checked and after.checked and after.sourced
    assert [each.code for each in after.checked.marks] == [
        each.code for each in before.checked.marks
    ]
    for old, new in zip(before.checked.marks, after.checked.marks, strict=True):
        assert text[new.start : new.end] == new.text
        if old.level is not Level.NEW:
            assert new.text == old.text
    (cited,) = after.sourced.citations
    assert text[cited.start : cited.end] == "Mrs [NAME 1] was seen on [2024]."
    assert cited.missing == ()  # both were masked


def test_one_that_is_kept_stays_everywhere_and_the_others_go() -> None:
    case = MaskedCase(transcript(), masking_of())
    place = next(
        each for part in case.parts for each in case.found(part) if each.text == "Sheffield"
    )
    case.masking.keep(place, True)
    kept = _content(case.transcript(), "md", None).decode()
    assert "Sheffield" in kept and "Thornton" not in kept
    case.masking.keep(place, False)
    assert "Sheffield" not in _content(case.transcript(), "md", None).decode()


def test_ids_are_others_and_hang_together() -> None:
    of = masked(MaskingProfile.SHIFTED)
    ids = {each.id for each in of.tree}
    assert len(ids) == 3 and of.consultation.leaf_id in ids
    assert all(each.parent_id is None or each.parent_id in ids for each in of.tree)
    assert all(set(each.omitted) <= ids for each in of.tree)
    assert {each.consultation_id for each in of.tree} == {of.consultation.id}
    again = MaskedCase(transcript(), masking_of(MaskingProfile.SHIFTED)).transcript()
    assert again == of
    other = MaskedCase(transcript(), masking_of(MaskingProfile.SHIFTED, b"another")).transcript()
    assert other.consultation.id != of.consultation.id


def test_times_say_what_their_profile_allows() -> None:
    said = {profile: masked(profile).tree[0].created_at for profile in MaskingProfile}
    words = {profile: getattr(time, "words", "") for profile, time in said.items()}
    assert words[MaskingProfile.SAFE_HARBOR] == "[2025]"
    assert re.fullmatch(r"\[\d{4}-\d{2}-\d{2}\]", words[MaskingProfile.SHIFTED])
    # 9 March 2024 is day 1.
    assert re.fullmatch(r"\[DAY 6\d\d\]", words[MaskingProfile.RELATIVE])
    begun = datetime.fromtimestamp(AT)
    assert all(abs(time - begun.timestamp()) > 86_400 for time in said.values())


def test_what_has_nothing_to_mask_keeps_its_text() -> None:
    of = rich_consultation(shipped_drugs()).transcript
    bare = replace(
        of, consultation=msgspec.structs.replace(of.consultation, case_reference="", tags=())
    )
    made = MaskedCase(bare, masking_of()).transcript()
    assert made.consultation.case_reference == ""
    first, second = of.entries[1].message.text, made.entries[1].message.text
    assert first == second
    assert to_builtins(made.consultation)["title"] == of.consultation.title


@given(st.lists(st.tuples(st.text(max_size=5), st.text(min_size=1, max_size=5)), max_size=6))
def test_a_place_that_was_not_masked_is_found_again(parts: list[tuple[str, str]]) -> None:
    """Text and what is masked, in turn; each stand-in has another length."""
    before, after, changes, kept = "", "", [], []
    for number, (stays, goes) in enumerate(parts):
        kept.append((len(before), len(before) + len(stays)))
        before, after = before + stays, after + stays
        stand_in = f"[{number * 111}]"
        changes.append((len(before), len(before) + len(goes), len(after), len(after + stand_in)))
        before, after = before + goes, after + stand_in
    masked_text = MaskedText(after, tuple(changes))
    for start, end in kept:
        if start < end:
            new_start, new_end = masked_text.moved(start, end)
            assert after[new_start:new_end] == before[start:end]
    for start, end, new_start, new_end in changes:
        assert masked_text.moved(start, end) == (new_start, new_end)
        inside = masked_text.moved(start + 1, end) if end - start > 1 else (new_start, new_end)
        assert inside == (new_start, new_end)
    assert masked_text.moved(0, len(before)) == (0, len(after))


@pytest.mark.parametrize("profile", list(MaskingProfile))
@pytest.mark.parametrize("at", [0.0, 86_400.0, 4_133_000_000.0])
def test_a_clock_that_is_wrong_breaks_no_masked_transcript(
    profile: MaskingProfile, at: float
) -> None:
    of = transcript()
    wrong = replace(
        of,
        consultation=msgspec.structs.replace(of.consultation, created_at=at, updated_at=at),
        exported_at=at,
    )
    made = MaskedCase(wrong, masking_of(profile)).transcript()
    for kind in ("fhir", "json", "docx"):
        assert b"Thornton" not in bytes_of(_content(made, kind, None))
