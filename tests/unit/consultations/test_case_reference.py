"""The hint warns of names, birth dates and addresses, and leaves codes alone."""

from __future__ import annotations

import pytest

from app.core.consultations.case_reference import ADDRESS, BIRTH, HINT, case_reference_hint

NAMES = [
    "Ada Lovelace", "Müller, Jürgen", "Mrs Smith", "Dr. Who", "Anne-Marie Curie",
    "Hans Müller 12.03.1960", "SMITH JOHN", "SMITH, John", "Smith J", "J. Smith", "Smith, J. R.",
    "bed 4 Hans Müller", "O'Brien Patrick", "Jan van der Berg", "Иван Петров", "محمد علي", "王小明",
    "김 민준", "Frau Schneider 7", "mr jones", "K-4711 Jane Doe", "Doe Jane 1960",
]  # fmt: skip
CODES = [
    "", "K-4711", "2026/118", "ward 7 bed 3", "ABC DEF", "Cardio", "case of the week", "Ada 7",
    "Ward Seven", "ICU Bed 4", "Case A", "K-2026/1187", "27.11.2026", "2026-11-27", "ED 14:30",
    "Monday list", "3F-B", "Red Team 2", "NICU 12", "case 12 of March", "anaphylaxis",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_hinted_at(name: str) -> None:
    assert case_reference_hint(name, 2026) == HINT


@pytest.mark.parametrize("code", CODES)
def test_a_code_is_not(code: str) -> None:
    assert case_reference_hint(code, 2026) == ""


@pytest.mark.parametrize("born", ["12.03.1960", "1960-03-12", "K-7 3/12/60", "born 1/2/1999"])
def test_a_birth_date_is_hinted_at(born: str) -> None:
    assert case_reference_hint(born, 2026) == BIRTH


@pytest.mark.parametrize("address", ["jane@example.org", "K-7 j.doe@clinic.example"])
def test_an_address_is_hinted_at(address: str) -> None:
    assert case_reference_hint(address, 2026) == ADDRESS
