"""A misspelt drug is that drug; two drugs that look alike are never taken for each other."""

import pytest

from app.core.clinical.drug_slips import DrugSlips
from app.core.clinical.facts import facts_of
from app.services.clinical.shipped_drugs import shipped_drugs


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("metoprolal", "metoprolol"),
        ("amlodpine", "amlodipine"),
        ("azithormycin", "azithromycin"),
        ("simvastattin", "simvastatin"),
    ],
)
def test_one_slip_is_read(typed: str, meant: str) -> None:
    assert [each.name for each in facts_of(f"Takes {typed} daily.", shipped_drugs()).drugs] == [
        meant
    ]


@pytest.mark.parametrize("word", ["moderate", "preserved", "activate", "differing", "precedes"])
def test_honest_words_are_no_drugs(word: str) -> None:
    assert facts_of(f"The {word} course.", shipped_drugs()).drugs == []


def test_what_could_be_two_drugs_is_none() -> None:
    slips = DrugSlips({"cefaxomine": "one", "cefaxomime": "two"})
    assert slips.meant("cefaxomile") is None
    assert slips.meant("cefaxomin") == "one"
