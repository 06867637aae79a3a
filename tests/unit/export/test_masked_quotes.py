"""Masked quotes: no half of what was masked leaves by what a mark or a citation quotes of it."""

from __future__ import annotations

import re
from dataclasses import replace

import msgspec
import pytest

from app.core.clinical.citation_check import CitationCheck, PassageText
from app.core.clinical.marks import Mark, background, check
from app.core.clinical.synonyms import Synonyms
from app.core.consultations.messages import Consultation
from app.core.masking.masking import MaskingProfile
from app.export import plain_text
from app.export.masked_quotes import QuotedText
from app.export.masked_transcript import MaskedCase
from app.export.transcript import SourcedReply, Transcript, build_transcript
from app.services.clinical.shipped_drugs import shipped_drugs
from app.services.clinical.source_search import shipped_lines
from tests.helpers.consultations import PROVENANCE, question, reply
from tests.helpers.masking import masking_of
from tests.helpers.rich_consultation import AT, DISCLAIMER, rich_consultation

SOURCE = (
    "Give bisoprolol to patients with chest pain. Hypertension in old age: start bisoprolol low, "
    "review the patient in clinic."
)


def sourced() -> SourcedReply:
    """As one is found, with its passages."""
    entries = rich_consultation(shipped_drugs()).transcript.entries
    return next(each.sourced for each in entries if each.sourced)


def transcript(
    asked: str,
    answered: str,
    of: SourcedReply | None = None,
    *,
    title: str = "Chest pain",
    case_reference: str = "",
    tags: tuple[str, ...] = (),
) -> Transcript:
    """A question and its reply with the marks that are really made of them."""
    consultation = Consultation(
        "c0ffee" + "c" * 26, title, AT, AT + 900, None, case_reference=case_reference, tags=tags
    )
    ask = question(consultation.id, asked)
    answer = msgspec.structs.replace(
        reply(ask, answered, provenance=PROVENANCE),
        disclaimer_id=DISCLAIMER.id,
        disclaimer_version=1,
    )
    return build_transcript(
        msgspec.structs.replace(consultation, leaf_id=answer.id),
        [ask, answer],
        {DISCLAIMER.label: DISCLAIMER},
        exported_at=AT + 1000,
        app_version="0.1.0",
        checked={answer.id: check(answered, background(shipped_drugs(), [asked]))},
        sourced={answer.id: of} if of else {},
    )


def masked(of: Transcript, profile: MaskingProfile = MaskingProfile.SAFE_HARBOR) -> Transcript:
    return MaskedCase(of, masking_of(profile)).transcript()


def marks_of(of: Transcript) -> list[Mark]:
    checked = of.entries[-1].checked
    assert checked is not None
    return [each for each in checked.marks if each.other_text]


@pytest.mark.parametrize(
    ("behind", "secrets"),
    [
        (", NHS 943 476 5919", ("943", "476", "5919")),
        (", phone 0221 471 0123", ("471", "0123", "0221")),
        (", born 12/03/1931, in 50667 Köln", ("12/03", "1931", "50667", "köln")),
        (" since 12.03.2024 at 12 Acacia Avenue, aged 97", ("97", "12.03", "acacia")),
        (", a 93-year-old", ("93",)),
    ],
)
def test_no_half_of_a_number_leaves_by_a_citation(behind: str, secrets: tuple[str, ...]) -> None:
    said = f"Give bisoprolol 7.5 mg to the patient with chest pain{behind}."
    rich = sourced()
    passage = PassageText(1, rich.found.places[0].source.id, 0, 0, 0, SOURCE)
    check_of = CitationCheck([passage], Synonyms(shipped_lines()), shipped_drugs())
    cited = tuple(check_of.citations(said))
    assert any(cited[0].missing)
    of = masked(transcript("Chest pain.", said, replace(rich, citations=cited)))
    left = of.entries[-1].sourced
    assert left is not None
    quoted = " ".join(" ".join(each.missing) for each in left.citations)
    assert "7.5 mg" in quoted
    assert not any(each in quoted.lower() for each in secrets), quoted
    differs = [line for line in plain_text.render(of).splitlines() if "differs" in line]
    assert differs and not any(each in line.lower() for line in differs for each in secrets)


@pytest.mark.parametrize(
    ("asked", "answered", "secret"),
    [
        ("Age: 94. Chest pain, bisoprolol 5 mg", "This 49-year-old has chest pain.", "94"),
        ("A 93-year-old woman with chest pain.", "This 39-year-old woman needs an ECG.", "93"),
    ],
)
def test_no_age_over_89_leaves_by_a_mark(asked: str, answered: str, secret: str) -> None:
    of = transcript(asked, answered)
    assert any(secret in each.other_text for each in marks_of(of))
    made = masked(of)
    assert len(marks_of(made)) == len(marks_of(of))
    assert not any(secret in each.other_text for each in marks_of(made))
    assert not re.search(rf"\b{secret}\b", plain_text.render(made))


def test_a_dose_that_a_mark_quotes_stays() -> None:
    of = transcript("Mrs Smith takes bisoprolol 5 mg, aged 95.", "Keep bisoprolol at 50 mg.")
    assert "5 mg" in [each.other_text for each in marks_of(masked(of))]


def test_a_fragment_stays_where_no_place_of_it_was_masked() -> None:
    text = QuotedText("Hb 94, aged 94 years; 5 mg", "Hb 94, aged [AGE 90+] years; 5 mg")
    assert not text.keeps("94") and text.keeps("5 mg") and text.keeps("Years")
    assert not text.keeps("aged years") and not text.keeps("g") and not text.keeps("90")
    assert text.keeps("without “not”")
