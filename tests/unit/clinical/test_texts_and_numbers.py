"""Signs made alike, sentences, numbers and quantities."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.clinical.clinical_text import clinical_text
from app.core.clinical.numbers import numbers_of
from app.core.clinical.quantities import Quantity, measured_in
from app.core.clinical.sentence_spans import LONGEST_SENTENCE, sentence_spans


def values(text: str) -> list[Decimal]:
    return [number.value for number in numbers_of(clinical_text(text))]


def quantity(text: str) -> Quantity:
    _, measured = measured_in(clinical_text(text))
    assert len(measured) == 1, measured
    return measured[0].quantity


@given(st.text())
def test_every_sign_keeps_its_place(raw: str) -> None:
    text = clinical_text(raw)
    assert len(text.plain) == len(text.lower) == len(raw)
    for before, after in zip(text.sentences, text.sentences[1:], strict=False):
        assert before.start < before.end <= after.start


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Give 0.5 mg. Then wait.", 2),
        ("Take it b.d. Stop after a week.", 1),  # an abbreviation may end a sentence unseen
        ("E.g. paracetamol helps.", 1),
        ("A line that\ngoes on.", 1),
        ("One\n\nTwo", 2),
        ("Allergies? None.", 1),
        ("Is it so? She asked.", 2),
    ],
)
def test_sentences(text: str, count: int) -> None:
    assert len(clinical_text(text).sentences) == count


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,000", "1000"),
        ("1 000", "1000"),
        ("0,125", "0.125"),  # no thousand begins with a zero
        ("5,0", "5"),
        ("1·5", "1.5"),
        (".5", "0.5"),
        ("1½", "1.5"),
        ("1/2 tablet", "0.5"),
        ("twenty-five", "25"),
        ("two hundred and fifty", "250"),
        ("one and a half", "1.5"),
        ("three thousand", "3000"),
        ("2,500,000", "2500000"),
    ],
)
def test_numbers(text: str, value: str) -> None:
    assert values(text) == [Decimal(value)]


@pytest.mark.parametrize("text", ["B12", "COVID-19", "CO2", "HbA1c", "none", "someone"])
def test_no_numbers(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1 g", "1000 mg"),
        ("0.125 mg", "125 micrograms"),
        ("50 µg", "50 mcg"),
        ("5mg", "five milligrams"),
        ("5-mg", "5 mg"),
        ("**5** mg", "5 mg"),
        ("1.2 million units", "1,200,000 IU"),
        ("5 mU", "0.005 units"),
        ("60 mL/h", "1 mL/min"),
        ("5 mg/kg/day", "5 mg per kg per day"),
        ("0.1 mcg/kg/min", "144 micrograms/kg/day"),
        ("250 mg/5 mL", "50 mg/mL"),
        ("1 in 1000", "1 mg/mL"),
        ("1:10,000", "0.1 mg/mL"),
        ("½ tablet", "half a tablet"),
        ("2 x 500 mg", "1 g"),
        ("two 500 mg tablets", "1 g"),
        ("500 mg x 2", "1 g"),
        ("2 teaspoons", "10 mL"),
        ("4–8 mg", "4 to 8 mg"),
        ("4 mg to 8 mg", "4-8 mg"),
        ("between 4 and 8 mg", "4-8 mg"),
        ("4-8 mg", "6 mg"),  # a range holds what lies in it
        ("40 mEq", "40 mmol"),
    ],
)
def test_equal_quantities(one: str, other: str) -> None:
    assert quantity(one).equals(quantity(other))
    assert quantity(other).equals(quantity(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("5 mg", "5 mcg"),
        ("5 mg", "5 mg/kg"),
        ("5 mg", "5 mL"),
        ("10 units", "10 mg"),
        ("4-8 mg", "9 mg"),
        ("500 mg x 5 days", "2.5 g"),
    ],
)
def test_different_quantities(one: str, other: str) -> None:
    assert not quantity(one).equals(quantity(other))


@given(st.integers(1, 9999), st.sampled_from([10, 100, 1000]))
def test_ten_times_is_found_in_both_directions(value: int, factor: int) -> None:
    small, large = quantity(f"{value} mcg"), quantity(f"{value * factor:,} mcg")
    assert small.tenfold(large)
    assert large.tenfold(small)
    assert not small.tenfold(small)


def test_a_change_is_two_doses_and_no_range() -> None:
    _, measured = measured_in(clinical_text("Increase it from 5 mg to 10 mg."))
    assert [each.quantity.low for each in measured] == [5, 10]
    assert [each.quantity.high for each in measured] == [5, 10]


def test_a_needle_is_no_dose() -> None:
    assert measured_in(clinical_text("an 18 G cannula"))[1] == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One line\nGoes on here.", 1),
        ("- one\n- two", 2),
        ("1. one\n2. two", 2),
        ("| a | b |\n| c | d |", 2),
        ("# Title\nText", 2),
        ("**Plan**\nText", 2),
        ("Ended.\nText", 2),
        ("Hard  \nbreak", 2),
        ("Diagnosis: asthma\nTreatment: rest", 2),
        ("One\n\nTwo", 2),
    ],
)
def test_lines_of_markdown(text: str, count: int) -> None:
    assert len(clinical_text(text, markdown=True).sentences) == count
    assert len(list(sentence_spans(text, markdown=True))) == count


def test_a_sentence_without_an_end_ends_itself() -> None:
    text = "fever and " * 2_000
    spans = clinical_text(text).sentences
    assert all(each.end - each.start <= LONGEST_SENTENCE for each in spans)
    assert "".join(text[each.start : each.end] for each in spans) == text
    assert len(list(sentence_spans(text))) == len(spans)
