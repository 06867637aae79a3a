"""Masking a case: one stand-in a person, one shift for all dates, nothing masked twice."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.masking.finding import find_with_names
from app.core.masking.identifiers import IdentifierKind
from app.core.masking.masking import Masking, MaskingProfile
from benchmarks.masking import notes_of
from tests.helpers.counted_work import calls_of
from tests.helpers.masking import masking_of

NOTES = list(notes_of(Path(__file__).parents[2] / "clinical" / "dev" / "masking"))
PIECES = [
    "Mrs Margaret Thornton", "Dr Patel", "12/03/2024", "9 March", "0114 496 0123", "a@b.org",
    "fever",
    "NHS 943 476 5919", "92-year-old", "Sheffield", "S10 2TB", "Wilson's disease", "\n", ". ",
    "[NAME 1]",
    "[2024]", "Jürgen", "ß", "İ", "e\u0301", "ward 7", "BP 120/80", "works at Tesco", "und", "1931",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=12).map(" ".join)


def masked(text: str, masking: Masking | None = None) -> str:
    masking = masking or masking_of()
    masking.prepare([text])
    return masking.mask(text)


def test_one_person_has_one_stand_in_however_she_is_called() -> None:
    text = "Mrs Margaret Thornton came. Margaret said: Mrs Thornton is M Thornton. Dr Patel agreed."
    assert masked(text) == (
        "Mrs [NAME 1] came. [NAME 1] said: Mrs [NAME 1] is [NAME 1]. Dr [NAME 2] agreed."
    )


def test_husband_and_wife_are_two() -> None:
    assert masked("Margaret Thornton and David Thornton") == "[NAME 1] and [NAME 2]"


def test_a_name_of_one_text_is_masked_in_all_of_a_case() -> None:
    masking = masking_of()
    masking.prepare(["Case of abubakari", "Dr Abubakari wrote."])
    assert masking.mask("Case of abubakari") == "Case of [NAME 1]"
    assert masking.mask("Dr Abubakari wrote.") == "Dr [NAME 1] wrote."


def test_a_text_is_read_again_only_for_names_that_came_behind_it() -> None:
    masking = masking_of()
    texts = ["Dr Abubakari wrote.", "Fever since Monday.", "Abubakari agreed.", "No cough."]

    def read() -> None:
        masking.prepare(texts[:2], date(2024, 1, 1), texts[2:])
        for text in texts:
            masking.find(text)

    assert calls_of(read, find_with_names.__code__) == len(texts) + 1


@pytest.mark.parametrize(
    ("profile", "expected"),
    [
        (MaskingProfile.SAFE_HARBOR, "Born [1950], seen [2024], again [DATE], [2024]."),
        (MaskingProfile.RELATIVE, "Born [BIRTH DATE], seen [DAY 1], again [DATE], [DAY 6]."),
    ],
)
def test_dates_by_profile(profile: MaskingProfile, expected: str) -> None:
    text = "Born 02/03/1950, seen 04/03/2024, again 12 May, 9 March 2024."
    assert masked(text, masking_of(profile)) == expected


def test_shifted_dates_keep_their_distance_and_weekday_and_depend_on_the_key_alone() -> None:
    text = "Seen 04/03/2024 and 9 March 2024."
    one = masked(text, masking_of(MaskingProfile.SHIFTED))
    assert one == masked(text, masking_of(MaskingProfile.SHIFTED))
    shifts = {masking_of(MaskingProfile.SHIFTED, bytes([key])).shift for key in range(64)}
    assert len(shifts) > 20
    assert all(shift % 7 == 0 and 0 < abs(shift) <= 364 for shift in shifts)
    assert "2024-03-04" not in one


def test_a_birth_that_tells_of_ninety_years_loses_its_year() -> None:
    assert masked("DOB 17.04.1931.") == "DOB [BIRTH DATE]."
    assert masked("Seen 17.04.1931.") == "Seen [DATE]."


def test_a_rare_area_of_zip_codes_is_not_told() -> None:
    assert masked("Boise, ID 83702") == "[PLACE 1], ID [ZIP 837]"
    assert masked("Salmon, ID 83001").endswith("ID [ZIP 000]")


def test_what_is_kept_stays_everywhere_and_can_be_masked_again() -> None:
    masking = masking_of()
    text = "Seen by Mr Quorn. Mr QUORN agreed."
    masking.prepare([text])
    first = masking.find(text)[0]
    masking.keep(first, True)
    assert masking.mask(text) == text
    masking.keep(first, False)
    assert masking.mask(text) == "Seen by Mr [NAME 1]. Mr [NAME 1] agreed."


@pytest.mark.parametrize("note", NOTES, ids=lambda note: note.name)
@pytest.mark.parametrize("profile", list(MaskingProfile))
def test_a_note_is_masked_once_and_for_all(note, profile) -> None:  # type: ignore[no-untyped-def]
    once = masked(note.text, masking_of(profile))
    assert masked(once, masking_of(profile, b"another key")) == once
    masking = masking_of(profile)
    masking.prepare([note.text])
    gone = [each.text for each in masking.find(note.text)]
    assert gone
    for text in gone:
        if len(text) > 6:
            assert text not in once


@given(texts)
@settings(max_examples=60, deadline=None)
def test_identifiers_stand_where_they_say_and_apart(text: str) -> None:
    before = 0
    for each in masking_of().find(text):
        assert text[each.start : each.end] == each.text
        assert before <= each.start < each.end
        before = each.end


@given(texts, st.sampled_from(list(MaskingProfile)))
@settings(max_examples=60, deadline=None)
def test_masking_what_is_masked_changes_nothing(text: str, profile: MaskingProfile) -> None:
    once = masked(text, masking_of(profile))
    twice = masked(once, masking_of(profile, b"another key"))
    assert twice == once


def test_the_kinds_are_those_of_the_contract() -> None:
    assert {str(kind) for kind in IdentifierKind} == {
        "name", "place", "date", "phone", "fax", "email", "url", "ip", "id", "age_over_89",
        "postcode", "organisation",
    }  # fmt: skip
