"""What a text says: schedules, values, people, dates, sides, findings, drugs."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.clinical.analytes import LabValue
from app.core.clinical.clinical_text import Span, clinical_text
from app.core.clinical.drug_stems import has_drug_stem
from app.core.clinical.drugs import parse_drugs
from app.core.clinical.facts import Facts, facts_of
from app.core.clinical.polarity import Polarity
from app.core.clinical.schedules import frequencies_in
from app.core.clinical.word_patterns import WordPatterns, beginnings, listed
from app.core.clinical.written_dates import dates_in
from app.errors import InternalError
from app.services.clinical.shipped_drugs import shipped_drugs


def facts(text: str) -> Facts:
    return facts_of(text, shipped_drugs())


def rate(text: str) -> Fraction:
    read = clinical_text(text)
    (found,) = frequencies_in(read, Span(0, len(text)))
    assert found.low == found.high
    return found.low


@pytest.mark.parametrize("hours", range(1, 49))
def test_every_so_many_hours_is_computed(hours: int) -> None:
    for written in (f"every {hours} hours", f"{hours}-hourly", f"q{hours}h", f"q {hours} hrs"):
        assert rate(written) == Fraction(24, hours)


@pytest.mark.parametrize(
    ("written", "times"),
    [
        ("once daily", 1), ("od", 1), ("o.d.", 1), ("QD", 1), ("every day", 1), ("at bedtime", 1),
        ("nocte", 1), ("in the morning", 1), ("twice a day", 2), ("bd", 2), ("BID", 2), ("b.i.d.",
            2),
        ("three times daily", 3), ("tds", 3), ("t.i.d.", 3), ("in three divided doses", 3),
        ("four times per day", 4), ("QDS", 4), ("qid", 4), ("3x/day", 3), ("hourly", 24),
        ("on alternate days", Fraction(1, 2)), ("every other day", Fraction(1, 2)),
        ("q.o.d.", Fraction(1, 2)), ("weekly", Fraction(1, 7)), ("once a week", Fraction(1, 7)),
        ("every 7 days", Fraction(1, 7)), ("twice weekly", Fraction(2, 7)),
        ("every third day", Fraction(1, 3)), ("every 15 minutes", 96),
    ],
)  # fmt: skip
def test_frequencies(written: str, times: Fraction | int) -> None:
    assert rate(written) == times


def test_a_range_of_hours_is_a_range_of_rates() -> None:
    (found,) = frequencies_in(clinical_text("every 4 to 6 hours"), Span(0, 18))
    assert (found.low, found.high) == (4, 6)


@pytest.mark.parametrize("text", ["daily weights", "activities of daily living", "a weekly review"])
def test_what_is_done_so_often_and_no_dose(text: str) -> None:
    assert frequencies_in(clinical_text(text), Span(0, len(text))) == []


def lab(text: str) -> LabValue:
    (found,) = facts(text).labs
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hb 98 g/L", "haemoglobin of 9.8 g/dL"),
        ("Hb 9.8", "Hgb 98"),
        ("BP 120/80", "a blood pressure of 120/80 mmHg"),
        ("BP 120/80", "his blood pressure was 120 over 80"),
        ("K 5.9", "serum potassium is 5.9 mmol/L"),
        ("T 38.4", "temperature 38.4 °C"),
        ("WCC 12", "a white cell count of 12"),
        ("SpO2 92%", "sats 92"),
        ("platelets 90", "platelets of 90,000/µL"),
    ],
)
def test_the_same_values(one: str, other: str) -> None:
    assert (lab(one).name, lab(one).values) == (lab(other).name, lab(other).values)


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("glucose 180 mg/dL", "glucose", "9.99"),
        ("creatinine 1.2 mg/dL", "creatinine", "106.08"),
        ("HbA1c 7%", "HbA1c", "53.01"),
        ("pCO2 60 mmHg", "pCO2", "7.998"),
    ],
)
def test_units_are_converted(text: str, name: str, value: str) -> None:
    found = lab(text)
    assert (found.name, found.values, found.converted) == (name, (Decimal(value),), True)


@pytest.mark.parametrize(
    "text",
    [
        "potassium 40 mmol", "glucose every 4 hours", "sodium for 3 days", "INR in 5 days",
        "potassium chloride 40 mmol/h", "calcium 500 mg", "glucose 10% 100 mL", "troponin at 3 "
                                                                                "hours",
    ],
)  # fmt: skip
def test_what_is_no_value(text: str) -> None:
    assert facts(text).labs == []


@pytest.mark.parametrize(
    "text",
    [
        "potassium above 6.5", "aim for SpO2 of 94%", "INR 2-3", "if the potassium is 6.5",
        "HbA1c of 48 mmol/mol or more", "keep systolic pressure at 140",
    ],
)  # fmt: skip
def test_bounds(text: str) -> None:
    assert all(found.threshold for found in facts(text).labs)
    assert facts(text).labs


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("a 67-year-old man", 67), ("67yo", 67), ("67 y/o", 67), ("67F", 67), ("67 M", 67),
        ("a woman of 67", 67), ("a man (67)", 67), ("a man aged 67", 67), ("she is 67.", 67),
        ("a sixty-seven-year-old", 67), ("Age: 67", 67), ("67, female", 67),
    ],
)  # fmt: skip
def test_ages(text: str, years: int) -> None:
    (age,) = facts(text).ages
    assert age.low == age.high == years
    assert age.own


@pytest.mark.parametrize(
    "text",
    ["patients over 65 years old", "women aged 50", "adults aged 18 years", "men aged 65 and over"],
)
def test_ages_of_groups(text: str) -> None:
    assert [age.own for age in facts(text).ages] == [False]


@pytest.mark.parametrize("text", ["a 16 F catheter", "fever of 101 F", "5 years ago"])
def test_no_ages(text: str) -> None:
    assert facts(text).ages == []


@pytest.mark.parametrize("text", ["weighs 70 kg", "a 70-kg man", "Weight: 70 kg", "154.3 lb woman"])
def test_weights(text: str) -> None:
    (weight,) = facts(text).weights
    assert weight.own
    assert round(weight.kilograms) == 70


@pytest.mark.parametrize("text", ["lost 5 kg", "5 mg/kg", "gained 3 kg", "3 kg weight loss"])
def test_no_weights(text: str) -> None:
    assert facts(text).weights == []


@pytest.mark.parametrize(
    "written",
    ["3 March 2026", "March 3, 2026", "3rd of March 2026", "2026-03-03", "03/03/2026", "3.3.26",
     "3 Mar 2026", "3 March"],
)  # fmt: skip
def test_dates_in_any_notation(written: str) -> None:
    whole = clinical_text("2026-03-03")
    (known,) = dates_in(whole, Span(0, 10))
    (found,) = dates_in(clinical_text(written), Span(0, len(written)))
    assert found.equals(known)


def test_day_and_month_may_be_either() -> None:
    one, other = (
        dates_in(clinical_text(each), Span(0, 12))[0] for each in ("3/4/2026", "4 March 2026")
    )
    assert one.equals(other)


@pytest.mark.parametrize(
    ("text", "side", "part"),
    [
        ("swelling of the left calf", "left", "calf"), ("left-sided weakness", "left", "weakness"),
        ("pain in the ear on the right", "right", "ear"), ("R knee", "right", "knee"),
        ("RIF pain", "right", "fossa"), ("right lower lobe", "right", "lobe"),
        ("left shoulder tip", "left", "shoulder"),
    ],
)  # fmt: skip
def test_sides(text: str, side: str, part: str) -> None:
    found = facts(text).sides
    assert [(each.side, each.part) for each in found] == [(side, part)]


@pytest.mark.parametrize(
    "text",
    [
        "She left the ward.",
        "right as rain",
        "right away",
        "all right",
        "on the right drug",
        "left ventricle",
    ],
)
def test_no_sides(text: str) -> None:
    assert [side for side in facts(text).sides if side.part] == []


AFFIRMED, NEGATED, UNKNOWN = Polarity.AFFIRMED, Polarity.NEGATED, Polarity.UNKNOWN


@pytest.mark.parametrize(
    ("text", "name", "polarity"),
    [
        ("He has chest pain.", "chest pain", AFFIRMED),
        ("Denies chest pain.", "chest pain", NEGATED),
        ("She doesn't have any chest pain.", "chest pain", NEGATED),
        ("Chest pain: no.", "chest pain", NEGATED),
        ("Chest pain was denied.", "chest pain", NEGATED),
        ("Return if chest pain develops.", "chest pain", UNKNOWN),
        ("Is there chest pain?", "chest pain", UNKNOWN),
        ("Denies fever, cough or vomiting.", "vomiting", NEGATED),
        ("No fever, but has a cough.", "cough", AFFIRMED),
        ("No fever, cough, rash.", "rash", NEGATED),
        ("No fever, he has a cough.", "cough", AFFIRMED),
        ("Her mother had asthma.", "asthma", UNKNOWN),
        ("Does not smoke.", "smoking", NEGATED),
        ("Non-smoker.", "smoking", NEGATED),
        ("Never smoked.", "smoking", NEGATED),
        ("Smokes 20 a day.", "smoking", AFFIRMED),
        ("Teetotal.", "alcohol", NEGATED),
        ("Afebrile.", "fever", NEGATED),
        ("The pregnancy test is negative.", "pregnancy", NEGATED),
        ("32 weeks pregnant.", "pregnancy", AFFIRMED),
        ("NKDA.", "allergy to anything", NEGATED),
        ("No known drug allergies.", "allergy to anything", NEGATED),
        ("Allergies: none.", "allergy to anything", NEGATED),
        ("Allergies? None.", "allergy to anything", NEGATED),
        ("Allergic to amoxicillin.", "allergy to penicillin", AFFIRMED),
        ("Penicillin allergy.", "allergy to penicillin", AFFIRMED),
        ("Anaphylaxis to penicillin in 2015.", "allergy to penicillin", AFFIRMED),
        ("Not allergic to latex.", "allergy to latex", NEGATED),
        ("If allergic to penicillin, use doxycycline.", "allergy to penicillin", UNKNOWN),
    ],
)
def test_polarity(text: str, name: str, polarity: Polarity) -> None:
    found = {each.name: each.polarity for each in facts(text).findings}
    assert found[name] is polarity


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Lasix", "furosemide"), ("frusemide", "furosemide"), ("Augmentin", "co-amoxiclav"),
        ("amoxicillin-clavulanate", "co-amoxiclav"), ("Tylenol", "paracetamol"),
        ("vitamin K", "phytomenadione"), ("0.9% saline", "normal saline"), ("GTN",
            "glyceryl trinitrate"),
        ("5-FU", "fluorouracil"), ("newlimab", "newlimab"), ("penicillins", "penicillin"),
    ],
)  # fmt: skip
def test_drugs(written: str, name: str) -> None:
    assert [drug.name for drug in facts(f"Give {written} now.").drugs] == [name]


STOPPED = """urine medicine spine determine routine cholesterol concept cystatin april reservoir
coarsen"""


@pytest.mark.parametrize("word", listed(STOPPED))
def test_words_that_end_like_drugs(word: str) -> None:
    assert not has_drug_stem(word)


def test_potassium_is_a_drug_beside_a_dose_only() -> None:
    assert facts("Potassium 5.9 mmol/L.").drugs == []
    assert [drug.name for drug in facts("Potassium 40 mmol IV.").drugs] == ["potassium"]


def test_the_list_has_a_version_and_over_a_thousand_names() -> None:
    drugs = shipped_drugs()
    assert drugs.version == "drugs 2"
    assert len(set(drugs.names.values())) > 1300


def test_a_list_without_a_version_is_refused() -> None:
    with pytest.raises(InternalError, match="no version"):
        parse_drugs("aspirin\n")


@pytest.mark.parametrize(
    ("pattern", "begins"),
    [
        (r"(?:a|b)?cd|e?f|(?:x[ ]){0,2}y", {"ac", "bc", "cd", "ef", "f\0", "x ", "y\0"}),
        (r"k", {"k\0"}),
        (r"ab?c", {"ab", "ac"}),
        (r"a[ -]b", {"a ", "a-"}),
        (r"a(?:[ ]of)?", {"a ", "a\0"}),
        (r"a\.b|c\d", {"a.", "c\0"}),
        (r"(?:un)?able(?!x)", {"un", "ab"}),
        (r"x{1,3}y", {"xy", "x\0"}),
    ],
)
def test_the_two_letters_with_which_a_pattern_begins(pattern: str, begins: set[str]) -> None:
    assert beginnings(pattern) == begins


@given(st.text(alphabet="abcx -1.", max_size=30))
@settings(deadline=None)
def test_words_are_found_as_one_alternation_finds_them(text: str) -> None:
    patterns = {"one": r"ab?c(?:[ -]x)?", "two": r"(?:a|x)\w", "three": r"b{1,2}", "four": r"1x?"}
    whole = re.compile(
        "(?<![\\w-])(?:" + "|".join(f"(?P<{k}>{p})" for k, p in patterns.items()) + r")(?![\w])"
    )
    found = [(m.lastgroup, m.start(), m.end()) for m in whole.finditer(text)]
    assert [tuple(each) for each in WordPatterns(patterns).find(text)] == found


def test_a_pattern_begins_at_a_word() -> None:
    found = list(WordPatterns({"one": "ab", "two": "b"}).find("ab b-b xab ab"))
    assert [(each.key, each.start) for each in found] == [("one", 0), ("two", 3), ("one", 11)]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Boy, 8 yrs, wheeze.", [8]),
        ("Baby 6 months, fever.", [0.5]),
        ("M, 55", [55]),
        ("3/12 old infant", [0.25]),
        ("Mrs Bell, 91, confused.", [91]),
        ("He turned 70 last week.", [70]),
        ("At 18 years he may have it.", [18]),
        ("Patient, 3 days, fever.", []),
        ("He turned 3 mg into 5 mg.", []),
        ("3/12 history of cough.", []),
    ],
)
def test_an_age_in_the_words_of_a_hurried_note(text: str, years: list[float]) -> None:
    found = facts_of(text, shipped_drugs()).ages
    assert [float(round(each.low, 3)) for each in found if each.own] == years


@pytest.mark.parametrize(
    ("text", "kilograms"), [("wt=64", [64]), ("Weight: 64 %", []), ("BW: 3.2", [3.2])]
)
def test_a_weight_without_its_unit(text: str, kilograms: list[float]) -> None:
    found = facts_of(text, shipped_drugs()).weights
    assert [float(each.kilograms) for each in found if each.own] == kilograms
