"""Texts that are read alike are searched alike; the passage marks the original's characters."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.core.consultations.search_folding import WORD, Places, folded, folded_letters
from app.core.consultations.search_words import BEGIN, END, typed_words

MIXED = st.text(
    alphabet="aB1 ²½₂Σςİßé\u0301\u0300ǰﬁ\u200b\xad-ｶﾞカ\u3099가\u1112\u1161\u11ab高ด\u0e31ँ\x02",
    max_size=40,
)


def words(text: str) -> list[str]:
    return re.findall(f"{WORD}+", folded(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SpO₂ PaCO₂ HCO₃⁻ cm²", ["spo2", "paco2", "hco3", "cm2"]),
        ("10⁹/L 10^9/L", ["10", "9", "l", "10", "9", "l"]),
        ("1½ tablets", ["1", "1", "2", "tablets"]),
        ("met\u200bformin ni\u200cfedipine", ["metformin", "nifedipine"]),
        ("a\u2060b \u200fx\ufeff", ["ab", "x"]),
        ("hydro\xadchloro\xadthiazide", ["hydrochlorothiazide"]),
        ("Łódź Søvn đa Þór Œdème Æther", ["lodz", "sovn", "da", "thor", "oedeme", "aether"]),
        ("Straße STRASSE Weißdorn ẞ", ["strasse", "strasse", "weissdorn", "ss"]),
        ("İstanbul ısı", ["istanbul", "isi"]),
        ("Υπέρταση ὑπέρτασις ΣΑΣ", ["υπερταση", "υπερτασισ", "σασ"]),
        ("ёлка Й й й", ["елка", "и", "и", "и"]),
        ("مُسْتَشْفَى مستشفي", ["مستشفي", "مستشفي"]),
        ("أحمد احمد إ آ ٱ", ["احمد", "احمد", "ا", "ا", "ا"]),
        ("العـــلاج مدرسة مدرسه", ["العلاج", "مدرسه", "مدرسه"]),
        ("کبد كبد", ["كبد", "كبد"]),
        ("בְּרִיאוּת בריאות", ["בריאות", "בריאות"]),
        ("µg μg ㎍", ["μg", "μg", "μg"]),
        ("ＡＢＣ１２ ﬁbrosis Ⅷ", ["abc12", "fibrosis", "viii"]),
        ("١٢٠/٨٠ ๑๒", ["120", "80", "12"]),
        ("高血压", ["高", "血", "压"]),
        ("IgA腎症", ["iga", "腎", "症"]),
        ("ความดัน", ["ค", "ว", "า", "ม", "ด", "ั", "น"]),
        ("ﾜﾙﾌｧﾘﾝ ガ ｶﾞ カ\u3099", ["ワ", "ル", "フ", "ァ", "リ", "ン", "ガ", "ガ", "ガ"]),
        ("혈압 " + unicodedata.normalize("NFD", "혈압"), ["혈", "압", "혈", "압"]),
        ("हिन्दी ज़ ज", ["हिन्दी", "ज", "ज"]),
        ("Crohn's Crohn’s Crohnʼs", ["crohn", "s"] * 3),
        ("Tylenol™ 38℃", ["tylenol", "38", "c"]),
        ("E11.9 HLA-B*57:01", ["e11", "9", "hla", "b", "57", "01"]),
        ("a\ue001b \x00 🫀 ° \ud800", ["a", "b"]),
    ],
)  # fmt: skip
def test_words_are_what_is_read(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@settings(max_examples=500)
@given(st.text() | MIXED)
@example("é" * 1023 + "e\u0301")
@example("1" * 1024 + "²")
def test_a_text_is_folded_alike_whatever_its_form(text: str) -> None:
    assert words(unicodedata.normalize("NFD", text)) == words(unicodedata.normalize("NFC", text))
    assert words(folded(text)) == words(text)
    assert not re.search("[A-Z]", folded(text))


@settings(max_examples=500)
@given(st.text() | MIXED | MIXED.map(lambda text: text * 60))
def test_every_word_is_traced_to_where_it_stands(text: str) -> None:
    places = Places(text)
    for match in re.finditer(f"{WORD}+", folded(text)):
        begin, end = places.span(*match.span())
        assert match.group() in folded(text[begin:end])


@pytest.mark.parametrize(
    ("query", "text", "shown"),
    [
        ("spo2", "An SpO₂ of 94 %", "An [SpO₂] of 94 %"),
        ("metformin", "met\u200bformin 500", "[met\u200bformin] 500"),
        ("strasse", "Große Straße 5", "Große [Straße] 5"),
        ("高血压", "患者有高血压和糖尿病", "患者有[高血压]和糖尿病"),
        ("meniere", "of Me\u0301nie\u0300re", "of [Me\u0301nie\u0300re]"),
        ("cafe", "ein cafe\u0301, bitte", "ein [cafe\u0301], bitte"),
        ("1", "½ or 1", "[½] or [1]"),
        ("1 2", "½", "[½]"),
        ('"b c"', "a b-c d", "a [b-c] d"),
        ("tropo", "Troponin", "[Troponin]"),
        ("x", "a\x02x\x03", "a [x] "),
    ],
)
def test_the_originals_characters_are_marked(query: str, text: str, shown: str) -> None:
    asked = typed_words(query)
    assert asked is not None
    passage = asked.passage(text)
    assert passage is not None
    assert passage.replace(BEGIN, "[").replace(END, "]") == shown


def test_the_passage_is_where_the_most_words_stand_together() -> None:
    text = "fever. " + "and so on " * 100 + "a fever with malaria " + "and so on " * 100
    asked = typed_words("malaria fever")
    assert asked is not None
    passage = asked.passage(text) or ""
    assert f"{BEGIN}fever{END} with {BEGIN}malaria{END}" in passage
    assert passage.startswith("…") and passage.endswith("…")
    assert len(passage) < 300


def test_a_long_text_takes_no_long_time() -> None:
    asked = typed_words("糖尿 " * 40)
    assert asked is not None
    assert asked.passage("患者有高血压和糖尿病" * 20_000)


def test_names_are_compared_with_their_signs() -> None:
    assert folded_letters("Łódź – C+") == "lodz – c+"
    assert folded_letters("C+") != folded_letters("C−")
    assert folded_letters("高 血压") == "高 血压"
