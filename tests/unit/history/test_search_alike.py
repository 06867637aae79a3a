"""What is written otherwise and read alike is found, in messages, titles, case references, tags."""

from __future__ import annotations

from app.core.consultations.messages import Consultation
from app.core.consultations.search_filters import SearchFilters
from app.store.history.repository import Repository
from app.store.vault import Vault
from tests.helpers.consultations import question
from tests.helpers.vaults import execute

FOUND = [
    # subscripts and superscripts
    ("SpO2", "SpO₂ 94 %"), ("SpO₂", "SpO2 94 %"), ("PaCO2", "a PaCO₂ of 6 kPa"),
    ("HCO3", "HCO₃⁻ 21 mmol/L"), ("cm2", "12 cm²"),
    ("10^9", "7.8 × 10⁹/L"), ("10⁹/L", "7.8 × 10^9/L"),
    ("H2O", "5 cm H₂O"), ("CO₂", "CO2 retention"), ("m2", "1.73 m²"), ("TcPO2", "TcPO₂"),
    ("1/2", "½ tablet"), ("Ca2", "Ca²⁺ 2.2"), ("T4", "free T₄"),
    # raised and lowered numbers in ASCII, as models write them
    ("m2", "BMI 30 kg/m^2"), ("m^2", "BMI 30 kg/m²"), ("kg/m²", "kg/m^2"), ("cm³", "5 cm^3"),
    ("CO2", "CO_2 retention"), ("PaO2/FiO2", "PaO_2/FiO_2 < 200"), ("H2O", "5 cm H~2~O"),
    ("SpO2", "$\\text{SpO}_2 = 94$"), ("Ca2+", "Ca^{2+} 2.2"), ("HbA1c", "HbA_{1c} 48"),
    ("CO_2", "CO₂ 5 kPa"), ("alpha1 antitrypsin", "alpha_1-antitrypsin"), ('"kg/m2"', "30 kg/m^2"),
    ("BRCA1 m2", "m^2, BRCA1"), ("C2H5OH", "C₂H₅OH"), ("B12", "vitamin B 12"),
    # what cannot be seen
    ("metformin", "met\u200bformin 500 mg"),
    ("hydrochlorothiazide", "hydro\xadchloro\xadthiazide"),
    ("nifedipine", "ni\u200cfedipine"), ("met\u200bformin", "metformin"),
    ("aspirin", "\ufeffaspirin"),
    ("warfarin", "war\u2060farin"), ("ramipril", "\u202aramipril\u202c"),
    ("digoxin", "di\u200dgoxin"),
    ("lisinopril", "lisino\u200epril"),
    # letters
    ("lodz", "Łódź"), ("sovn", "søvn"),
    ("da khoa", "bệnh viện đa khoa"), ("tieu duong", "tiểu đường"),
    ("υπερταση", "Υπέρταση"), ("ΥΠΕΡΤΑΣΗ", "υπέρταση"),
    ("ασθενησ", "ασθενής"), ("елка", "ёлка"),
    ("пневмония", "ПНЕВМОНИЯ"), ("железо", "желе́зо"),
    ("Strasse", "Straße"), ("Weissdorn", "Weißdorn"),
    ("WEISSDORN", "Weißdorn"), ("oedeme", "œdème"),
    ("aether", "Æther"), ("thorarinn", "Þórarinn"),
    ("istanbul", "İstanbul"), ("isi", "ısı"), ("Sjogren", "Sjögren"), ("Meniere", "Ménière"),
    ("Guillain Barre", "Guillain-Barré"), ("Ménière", "Me\u0301nie\u0300re"),
    ("hjarta", "hjärta"),
    ("smorrebrod", "smørrebrød"), ("fibrosis", "ﬁbrosis"),
    ("dakovo", "Đakovo"), ("mnch", "m\u0301nch"),
    # Arabic and Hebrew
    ("مستشفى", "مُسْتَشْفَى"), ("احمد", "أحمد"), ("مدرسه", "مدرسة"),
    ("علاج", "عــلاج"), ("كبد", "کبد"),
    ("בריאות", "בְּרִיאוּת"), ("120", "الضغط ١٢٠"),
    # written without spaces
    ("高血压", "患者有高血压和糖尿病"), ("糖尿", "患者有高血压和糖尿病"),
    ("ความดัน", "ผู้ป่วยมีความดันโลหิตสูง"),
    ("โลหิต", "ผู้ป่วยมีความดันโลหิตสูง"), ("ワルファリン", "ﾜﾙﾌｧﾘﾝ 3mg"),
    ("ﾜﾙﾌｧﾘﾝ", "ワルファリンを処方"),
    ("ガス", "ｶﾞｽ"), ("血圧", "高血圧症の患者"),
    ("혈압", "고혈압과 당뇨병"), ("당뇨", "고혈압과 당뇨병"),
    ("ຄວາມດັນ", "ມີຄວາມດັນເລືອດ"), ("សម្ពាធ", "ជំងឺសម្ពាធឈាម"),
    ("သွေးတိုး", "လူနာသွေးတိုးရောဂါ"),
    ("腎症", "IgA腎症"), ("高", "患者有高血压"),
    # widths and units
    ("ABC", "ＡＢＣ"), ("１２０", "120/80"), ("15 µg/mL", "15 μg/mL"), ("15 μg/mL", "15 µg/mL"),
    ("500mg", "500㎎"), ("Tylenol", "Tylenol™ daily"),
    # what was found before
    ("co-trimoxazole", "co-trimoxazole 960 mg"), ("E11.9", "code E11.9"), ("M54.5", "M54.5"),
    ("120/80", "BP 120/80"), ("CYP2C19*2", "CYP2C19*2/*17"),
    ("HLA-B*57:01", "HLA-B*57:01 positive"),
    ("Crohn's", "Crohn’s disease"), ("Crohn’s", "Crohn's disease"),
    ("anti-dsDNA", "anti-dsDNA"),
    ("7.8 %", "HbA1c 7.8 %"), ("हिन्दी", "यह हिन्दी है"), ("சர்க்கரை", "சர்க்கரை நோய்"),
    ("neurofib", "neurofibromatosis"), ("«ten minutes»", "within ten minutes"),
]  # fmt: skip

NOT_FOUND = [
    ("109", "7.8 × 10⁹/L"), ("压血", "患者有高血压"), ("ความดน", "ความดัน"), ("カス", "ガス"),
    ("C", "患者有高血压"), ('"minutes ten"', "within ten minutes"),
    ("™", "Tylenol™"), ("\u200b", "a\u200bb"),
    ("form", "metformin"), ("m2", "12 m 24"), ("CO25", "CO_2 5"), ("109/L", "10^9/L"),
    ("2O", "H2O"), ("m2 CO2", "m^2, CO"),
]  # fmt: skip


def said(repository: Repository, text: str, title: str = "-") -> Consultation:
    consultation = repository.create_consultation(title)
    repository.add_message(question(consultation.id, text))
    return consultation


def test_what_is_read_alike_is_found(repository: Repository) -> None:
    ids = [said(repository, text).id for _, text in FOUND]
    missed = [
        (query, text)
        for (query, text), identifier in zip(FOUND, ids, strict=True)
        if not any(
            hit.consultation.id == identifier
            and hit.snippet.replace("\x02", "").replace("\x03", "") == text
            and "\x02" in hit.snippet
            for hit in repository.search(query)
        )
    ]
    assert missed == []


def test_what_is_read_otherwise_is_not_found(repository: Repository) -> None:
    for query, text in NOT_FOUND:
        consultation = said(repository, text)
        found = [hit.consultation.id for hit in repository.search(query, limit=1_000)]
        assert consultation.id not in found, (query, text)


def test_titles_case_references_and_tags_are_found_alike(repository: Repository) -> None:
    for query, text in FOUND[::6]:
        titled, referred, tagged = (repository.create_consultation("-") for _ in range(3))
        repository.rename(titled.id, text)
        repository.set_case_reference(referred.id, text)
        repository.tag(tagged.id, text)
        hits = {hit.consultation.id: hit.snippet for hit in repository.search(query)}
        for each in (titled, referred, tagged):
            assert "\x02" in hits.get(each.id, ""), (query, text)


def test_a_tag_filters_by_how_it_is_read(repository: Repository) -> None:
    for name in ("Łódź", "Lodz", "C+"):
        repository.tag(repository.create_consultation(name).id, name)
    found = repository.search("", filters=SearchFilters(tags=("lodz",)))
    assert {hit.consultation.title for hit in found} == {"Łódź", "Lodz"}
    assert repository.search("", filters=SearchFilters(tags=("C-",))) == []


def test_what_is_deleted_leaves_the_index_in_every_script(
    repository: Repository, vault: Vault
) -> None:
    for query, text in FOUND:
        consultation = said(repository, text, title=text)
        repository.set_case_reference(consultation.id, text)
        execute(vault, "DELETE FROM messages WHERE consultation_id = ?", consultation.id)
        execute(vault, "DELETE FROM consultations WHERE id = ?", consultation.id)
        assert repository.search(query) == []
    for index in ("messages_search", "consultations_search"):
        execute(vault, f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    left = execute(vault, "SELECT count(*) FROM messages_search('a OR mg')")
    assert left == [(0,)]
