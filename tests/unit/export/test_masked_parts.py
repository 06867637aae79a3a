"""Masked parts: what is looked at before a transcript leaves, and what is in each of its places."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime

import msgspec
import pytest

from app.core.clinical.citations import SearchState
from app.core.masking.masking import MaskingProfile
from app.export.masked_transcript import MaskedCase
from app.export.transcript import SourcedReply, Transcript
from app.services.transcripts.transcript_masking import parts_of
from app.services.transcripts.transcript_service import _content
from tests.helpers.masking import masking_of
from tests.helpers.rich_consultation import AT
from tests.unit.export.test_masked_quotes import masked, sourced, transcript


def of_source(text: str = "", **changes: str) -> SourcedReply:
    """With one passage, of a document past its date."""
    rich = sourced()
    place = rich.found.places[0]
    source = msgspec.structs.replace(place.source, valid_until="2025-06-30", **changes)
    passage = replace(place, source=source, is_past=True, text=text or place.text)
    found = replace(rich.found, places=(passage,), suggestion=("thorntn", "thornton"))
    return replace(rich, found=found, citations=())


@pytest.mark.parametrize(
    ("asked", "kept"),
    [
        ("Patient no. 250, metformin 250 mg", "metformin 250 mg"),
    ],
)
def test_a_short_number_is_not_looked_for_again(asked: str, kept: str) -> None:
    of = masked(transcript(asked, "OK."))
    assert "[" in of.tree[0].text and kept in of.tree[0].text


def test_a_case_reference_of_few_digits_takes_no_dose() -> None:
    of = masked(transcript("Give aspirin 100 mg.", "Aspirin 100 mg.", case_reference="100"))
    assert of.tree[0].text == "Give aspirin 100 mg." and "[NUMBER" in of.consultation.case_reference
    longer = masked(transcript("Seen as 447112.", "OK.", case_reference="447112"))
    assert "447112" not in longer.tree[0].text


@pytest.mark.parametrize("profile", list(MaskingProfile))
def test_no_moment_of_the_export_leaves(profile: MaskingProfile) -> None:
    at = AT + 400 * 86_400
    of = replace(transcript("Seen on 9 March 2024.", "An ECG."), exported_at=at)
    later = replace(of, exported_at=at + 77 * 86_400)
    made = masked(of, profile)
    assert made == masked(later, profile)
    assert made.exported_at == max(each.created_at for each in made.tree)
    assert "exported [DATE] with" in _content(made, "txt", None).decode()
    assert json.loads(_content(made, "json", None))["exported"] == "[DATE]"
    stamp = json.loads(_content(made, "fhir", None))["timestamp"]
    assert datetime.fromisoformat(stamp).timestamp() == made.exported_at


@pytest.mark.parametrize("profile", list(MaskingProfile))
def test_a_source_tells_neither_by_how_much_dates_move_nor_which_it_is(
    profile: MaskingProfile,
) -> None:
    of = transcript(
        "Seen on 9 March 2024.", "An ECG.", of_source("As of 28 August 2019, bisoprolol.")
    )
    made = masked(of, profile)
    left = made.entries[-1].sourced
    assert left is not None
    (place,) = left.found.places
    assert place.text == "As of [2019], bisoprolol."
    assert place.source.sha256 == "" and place.source.valid_until is None
    assert place.standing == "past its date"
    for kind in ("txt", "md", "html", "fhir", "json"):
        said = _content(made, kind, None).decode()
        plain = _content(of, kind, None).decode()
        assert "2025-06-30" not in said
        digest = sourced().found.places[0].source.sha256
        assert digest not in said and (kind != "fhir" or digest in plain)


def test_the_first_day_is_none_of_a_source() -> None:
    of = transcript("Chest pain.", "An ECG.", of_source("As of 28 August 2019, bisoprolol."))
    made = masked(of, MaskingProfile.RELATIVE)
    assert getattr(made.consultation.created_at, "words", "") == "[DAY 1]"


def test_what_sources_say_is_looked_at_and_counted() -> None:
    text = "Mr Abernathy, call 0114 496 0123. Bisoprolol."
    of = transcript("Mrs Thornton, chest pain", "An ECG.", of_source(text, title="Dr Kowalczyk’s"))
    case = MaskedCase(of, masking_of())
    shown = {part.text: [str(each.kind) for each in part.found] for part in parts_of(case)}
    assert shown[text] == ["name", "phone"] and "Dr Kowalczyk’s" in shown
    made = case.transcript()
    assert made.masked is not None and made.masked.counts["phone"] == 1
    said = _content(made, "json", None).decode().lower()
    for secret in ("abernathy", "kowalczyk", "thornton", "0114"):
        assert secret not in said


def test_a_word_that_was_meant_is_masked_like_the_others() -> None:
    rich = of_source()
    none = msgspec.structs.replace(rich.found.retrieval, state=SearchState.NONE)
    rich = replace(rich, found=replace(rich.found, places=(), retrieval=none,
                                       suggestion=("x", "Mrs Thornton")))  # fmt: skip
    made = masked(transcript("Mrs Thornton", "An ECG.", rich))
    left = made.entries[-1].sourced
    assert left is not None and left.found.suggestion == ("x", "Mrs [NAME 1]")


@pytest.mark.parametrize(
    "label", ["smith", "okonkwo", "thornton m", "mrs smith", "sheffield", "müller", "smith john"]
)
def test_titles_and_tags_in_small_letters_name_nobody(label: str) -> None:
    case = MaskedCase(
        transcript("Chest pain", "An ECG.", title=f"{label}, chest pain", tags=(label,)),
        masking_of(),
    )
    made = case.transcript()
    (tag,) = made.consultation.tags
    assert tag.startswith("[") and tag.endswith("]")
    assert not set(label.split()) & set(made.consultation.title.replace(",", " ").split()) - {
        "mrs", "m"
    }  # fmt: skip
    assert "chest pain" in made.consultation.title
    shown = [part for part in parts_of(case) if part.text == label]
    assert [each.text for each in shown[0].found] == [label]


@pytest.mark.parametrize(
    "tag", ["J. Smith 12.3.45", "hr. müller", "4711", "19450312", "JS", "j.s."]
)
def test_a_tag_goes_whole(tag: str) -> None:
    of = masked(transcript("Chest pain", "An ECG.", tags=(tag,)))
    assert of.consultation.tags[0].startswith("[") and of.consultation.tags[0].endswith("]")


@pytest.mark.parametrize("tag", ["cardiology", "ECG", "chest pain", "hypertension", "to do"])
def test_a_tag_of_safe_words_stays(tag: str) -> None:
    of = transcript("Chest pain", "An ECG.", title=f"{tag} again", tags=(tag,))
    made = masked(of)
    assert made.consultation.tags == (tag,) and made.consultation.title == f"{tag} again"


def test_a_tag_of_unknown_words_takes_them_nowhere_else() -> None:
    tag = "qzvk"
    of: Transcript = masked(transcript(f"The {tag} score is 3.", "An ECG.", tags=(tag,)))
    assert of.consultation.tags == ("[NAME 1]",) and tag in of.tree[0].text
    named = masked(transcript("pt smith, 67", "An ECG.", tags=("smith",)))
    assert "smith" not in named.tree[0].text


def test_what_is_kept_of_a_tag_stays() -> None:
    case = MaskedCase(transcript("Chest pain", "An ECG.", tags=("smith",)), masking_of())
    (found,) = case.found("smith")
    assert not found.sure
    case.masking.keep(found, True)
    assert case.transcript().consultation.tags == ("smith",)
