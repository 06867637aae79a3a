"""What says who somebody is, and what only looks so."""

from __future__ import annotations

import pytest

from tests.helpers.masking import found_in

EPONYMS = """Parkinson's disease|Crohn's|Morbus Crohn|Wilson's disease|Hodgkin lymphoma
Wells score 3
Murphy's sign positive|Babinski negative|Glasgow Coma Scale 15|GCS 15|Ranson criteria|Apgar 9
Graves' disease|Bell's palsy|Addison's disease|Cushing syndrome|Down syndrome|Turner syndrome
Barrett's oesophagus|Dupuytren's contracture|Heberden's nodes|Homans sign negative|Romberg negative
Raynaud phenomenon|Sjögren's syndrome|Hashimoto thyroiditis|Marfan syndrome|Huntington's disease
Guillain-Barré syndrome|Lyme disease|Ottawa ankle rules|Bristol stool chart|Framingham risk score
Foley catheter|Gram stain|Kernig's sign|Lachman test|Trendelenburg gait|Epley manoeuvre
Paget's disease
Child-Pugh B|Gleason 3+4|Alzheimer's disease|Epstein-Barr virus|maladie de Basedow|signe de Murphy
enfermedad de Chagas|síndrome de Cushing|doença de Parkinson|malattia di Crohn|ziekte van Crohn
Wernicke-Korsakoff syndrome|Henoch-Schönlein purpura|Kawasaki disease
Dix-Hallpike positive""".replace("\n", "|").split("|")


@pytest.mark.parametrize("eponym", EPONYMS)
def test_an_eponym_is_nobody(eponym: str) -> None:
    assert found_in(f"Known {eponym}, stable.") == []
    assert found_in(f"{eponym}. Review in clinic.") == []


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Seen by Mr Wilson today.", "Wilson"),
        ("Dr Parkinson agrees.", "Parkinson"),
        ("Mrs Brown coughs brown sputum.", "Brown"),
        ("Herr Schwarz ist wach.", "Schwarz"),
        ("Mme Petit va bien.", "Petit"),
        ("Frau Dr. med. Kühnert rief an.", "Kühnert"),
        ("her husband dave called", "dave"),
        ("his wife, Rose, was present", "Rose"),
        ("dr okonkwo reviewed", "okonkwo"),
        ("Patient: SMITH, John", "SMITH, John"),
        ("Mrs Margaret\nThornton attended", "Margaret\nThornton"),
        ("Mevrouw van der Linden-Bosman belde", "van der Linden-Bosman"),
        ("Sig.ra Ornella Brambilla", "Ornella Brambilla"),
        ("Dña. Begoña Arrizabalaga", "Begoña Arrizabalaga"),
        ("we met Xyloqwen Trabuvic yesterday", "Xyloqwen Trabuvic"),
        ("Dr A. Okonkwo", "A. Okonkwo"),
        ("Seen by O'Brien.", "O'Brien"),
    ],
)
def test_a_name(sentence: str, name: str) -> None:
    assert ("name", name) in found_in(sentence)


def test_a_name_is_known_again_in_small_letters_and_with_a_possessive() -> None:
    text = "Dr Abubakari came. abubakari agreed. Abubakari's letter is here."
    assert [each for _, each in found_in(text)] == ["Abubakari", "abubakari", "Abubakari"]


@pytest.mark.parametrize(
    "date",
    [
        "12/03/2024", "12.03.2024", "12.3.24", "2024-03-12", "12 March 2024", "March 12, 2024",
        "12th of March", "12. März 2024", "1er mars 2024", "12 de marzo de 2024",
        "12 de março de 2024", "12 marzo 2024", "12 maart 2024", "Mar 12, 2024", "12-Mar-24",
        "March 2024", "03/2024", "2024-03-12T14:30:00Z", "the twelfth of March",
        "Tuesday, 12 March 2024",
    ],
)  # fmt: skip
def test_a_date(date: str) -> None:
    (found,) = found_in(f"Reviewed {date}; well.")
    assert found[0] == "date"
    assert found[1] in (date, date.removeprefix("the "))


@pytest.mark.parametrize(
    "words",
    [
        "BP 120/80 mmHg, HR 72", "power 4/5 in both legs", "10/10 pain", "pH 7.35, K 4.2",
        "platelets 150000, WBC 12,500", "metformin 500 mg 1-0-1", "2 may be enough",
        "E11.9 and C50.911",
        "T2N1M0, HER2 negative, CA 19-9 37", "SARS-CoV-2 negative", "aged 89", "GFR 95 ml/min",
        "sats 94% on air", "NEWS2 4", "3/52 of cough", "L4/L5 disc", "in 2019", "90 mg twice a day",
        "vitamin B12 and D3", "24/7 care", "6/9 vision", "500mg BD for 7 days", "HbA1c 53 mmol/mol",
        "ICD 10 codes", "a 3 x 4 cm mass", "gravida 2 para 1", "temperature 37.8", "day 3 of 7",
    ],
)  # fmt: skip
def test_a_finding_is_no_identifier(words: str) -> None:
    assert found_in(f"Today {words}, no change.") == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("NHS No: 943 476 5919", "943 476 5919"),
        ("MRN 00-48-23-91", "00-48-23-91"),
        ("SSN 219-09-9999", "219-09-9999"),
        ("NIR 2 47 05 34 172 045 61", "2 47 05 34 172 045 61"),
        ("CPF 529.982.247-25", "529.982.247-25"),
        ("CNS 898 0012 3456 7890", "898 0012 3456 7890"),
        ("DNI: 28734412K", "28734412K"),
        ("NIE X1234567L", "X1234567L"),
        ("Versichertennr. M123456789", "M123456789"),
        ("NHI ZAC5361", "ZAC5361"),
        ("Medicare 2951 12345 1", "2951 12345 1"),
        ("BSN 123456782", "123456782"),
        ("C.F. BRMRLL49P51E648X", "BRMRLL49P51E648X"),
        ("IBAN DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 00"),
        ("VIN 1HGCM82633A004352", "1HGCM82633A004352"),
        ("pacemaker serial BS-771204-K", "BS-771204-K"),
        ("licence D482-7719-2204", "D482-7719-2204"),
        ("account 9928114", "9928114"),
        ("ref 550e8400-e29b-41d4-a716-446655440000", "550e8400-e29b-41d4-a716-446655440000"),
    ],
)
def test_a_number_of_one_person(text: str, number: str) -> None:
    assert ("id", number) in found_in(f"Her {text}, checked.")


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("call 0114 496 0123 today", "phone", "0114 496 0123"),
        ("call (208) 555-0147 today", "phone", "(208) 555-0147"),
        ("Tel. 089 / 4400-71234, privat", "phone", "089 / 4400-71234"),
        ("au 06 12 34 56 78 le soir", "phone", "06 12 34 56 78"),
        ("móvil 612 345 678 siempre", "phone", "612 345 678"),
        ("cel (16) 99123-4567 sempre", "phone", "(16) 99123-4567"),
        ("fax 208-555-0199 please", "fax", "208-555-0199"),
        ("write to a.b@example.org soon", "email", "a.b@example.org"),
        ("jane dot doe at example dot com said", "email", "jane dot doe at example dot com"),
        ("see https://example.org/p/48239 there", "url", "https://example.org/p/48239"),
        ("from 10.24.8.113 this time", "ip", "10.24.8.113"),
        ("at 2001:db8::ff00:42:8329 again", "ip", "2001:db8::ff00:42:8329"),
        ("a 92-year-old man", "age_over_89", "92-year-old"),
        ("die 92-jährige Patientin", "age_over_89", "92-jährige"),
        ("tiene noventa y dos años", "age_over_89", "noventa y dos años"),
        ("in S10 2TB now", "postcode", "S10 2TB"),
        ("in Portland, Oregon 97201-4455 now", "postcode", "97201-4455"),
        ("lives at 14 Elm Road with", "place", "14 Elm Road"),
        ("wohnt Lindenweg 4 mit", "place", "Lindenweg 4"),
        ("habite 12 rue des Lilas avec", "place", "12 rue des Lilas"),
        ("on ward 7 today", "place", "ward 7"),
        ("Zimmer 214 heute", "place", "Zimmer 214"),
        ("came from Sheffield today", "place", "Sheffield"),
        ("at Northfield General Hospital today", "organisation", "Northfield General Hospital"),
        ("works at Lamb Weston as", "organisation", "Lamb Weston"),
    ],
)
def test_the_other_kinds(text: str, kind: str, found: str) -> None:
    assert (kind, found) in found_in(f"She is {text}.")


def test_an_age_under_ninety_and_a_recent_year_stay() -> None:
    assert found_in("An 89-year-old man, born 1950, retired in 2010.") == []
    assert found_in("Married in 1931.") == [("date", "1931")]


PHONES = ("0114 496 0123", "07700 900123", "(415) 555-0132", "+44 114 496 0123", "0221 4710-123")
PHONES += ("01 42 34 56 78", "912 345 678", "(11) 91234-5678", "06 12345678", "02 1234 5678")
DAYS = ("9 March", "9 March 2024", "March 9, 2024", "9/3/2024", "2024-03-09", "9. März", "9 mars")


@pytest.mark.parametrize("phone", PHONES)
@pytest.mark.parametrize("day", DAYS)
def test_a_telephone_number_beside_a_date_is_found_and_so_is_the_date(phone: str, day: str) -> None:
    for text in (f"{phone} {day}", f"{day} {phone}", f"{phone}, {day}", f"Seen {day} {phone}."):
        assert set(found_in(text)) == {("phone", phone), ("date", day)}, text


@pytest.mark.parametrize("day", DAYS)
def test_who_signs_before_a_date_is_a_name(day: str) -> None:
    found = found_in(f"Plan as above.\nQuorn {day}\n")
    assert ("name", "Quorn") in found and ("date", day) in found


@pytest.mark.parametrize("phone", PHONES)
def test_who_stands_before_a_telephone_number_is_a_name(phone: str) -> None:
    found = found_in(f"Next of kin:\nQuorn {phone}\n")
    assert ("name", "Quorn") in found and ("phone", phone) in found
