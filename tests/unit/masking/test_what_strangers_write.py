"""What a stranger's notes hold that the first rules had not met: neighbours of each kind."""

from __future__ import annotations

import pytest

from tests.helpers.masking import found_in

FOUND = [
    # Days that no word announces, feasts, years in words.
    ("18/10 nights: settled, no pain.", "date", "18/10"),
    ("9/11 1430 seen on the round.", "date", "9/11"),
    ("28/9 20h. Lit 4.", "date", "28/9"),
    ("Her weight 14/2: 51 kg, now 49.", "date", "14/2"),
    ("Unwell since Christmas 2025.", "date", "Christmas 2025"),
    ("Gestürzt an Heiligabend.", "date", "Heiligabend"),
    ("Tosse dopo Ferragosto.", "date", "Ferragosto"),
    ("Revu depuis le 3 octobre.", "date", "le 3 octobre"),
    ("Seit dem elften Mai krank.", "date", "dem elften Mai"),
    ("Resident Edith Marsh, 97, vascular dementia.", "age_over_89", "97"),
    ("Her mother is ninety-four.", "age_over_89", "ninety-four"),
    ("Hr. Vogt, 91 J. Sturz.", "age_over_89", "91"),
    # Telephones.
    ("Wife will ring ward ext 5187.", "phone", "5187"),
    ("Liga para o 261 334 508 sempre.", "phone", "261 334 508"),
    (
        "telephone oh one six three two nine six oh nine two",
        "phone",
        "oh one six three two nine six oh nine two",
    ),
    (
        "telefono due sei otto tre uno nove quattro quattro",
        "phone",
        "due sei otto tre uno nove quattro quattro",
    ),
    ("Book at portal.westmoor-clinic.example today.", "url", "portal.westmoor-clinic.example"),
    # Numbers.
    ("hospital number d for delta 440127 full stop", "id", "d for delta 440127"),
    ("Rego of the ute DK 52 PV, written down.", "id", "DK 52 PV"),
    ("Ambulance no. KTU 318 AE came.", "id", "KTU 318 AE"),
    ("Plate of the van: 4XRD 915.", "id", "4XRD 915"),
    ("Reg. No. KMC 51862 on the pad.", "id", "KMC 51862"),
    ("CRM GO 8841 na receita.", "id", "GO 8841"),
    ("Az. 22 XIV 518/24 liegt vor.", "id", "22 XIV 518/24"),
    ("Pay to sunriseclinic@ybl please.", "id", "sunriseclinic@ybl"),
    ("Call sign MXKD4, over.", "id", "MXKD4"),
    ("Taken off MV Southern Kestrel by boat.", "id", "MV Southern Kestrel"),
    ("DVA gold card NX 40713.", "id", "NX 40713"),
    ("Carteirinha Hapvida 0 114 220094417 3.", "id", "0 114 220094417 3"),
    # Places.
    ("Position 51°48'N 004°12'W, drifting.", "place", "51°48'N 004°12'W"),
    ("Hit at 7th and Guadalupe last night.", "place", "7th and Guadalupe"),
    ("Of Lot 12 Drovers Rd, Wangoom 3279.", "place", "Lot 12 Drovers Rd"),
    ("Of Lot 12 Drovers Rd, Wangoom 3279.", "postcode", "3279"),
    ("From Lucknow 226001 by train.", "postcode", "226001"),
    ("SCF 22, Sector 9-D, first floor.", "place", "SCF 22, Sector 9-D"),
    ("At No 15 Ajegunle street, upstairs.", "place", "No 15 Ajegunle street"),
    ("Lives Block F, Harmony Estate, far out.", "place", "Block F, Harmony Estate"),
    ("Address on request: Plas Newydd, Heol y Parc.", "place", "Plas Newydd, Heol y Parc"),
    ("J'habite au Hameau de la Fontaine.", "place", "Hameau de la Fontaine"),
    ("Vive na Quinta do Vale, lote 7.", "place", "Quinta do Vale, lote 7"),
    ("Domicilio Barrio Arrieta s/n, arriba.", "place", "Barrio Arrieta s/n"),
    ("Hij zit in Lange Dijk 9-bis.", "place", "Lange Dijk 9-bis"),
    ("she lives at two miller's close and works", "place", "two miller's close"),
    ("residente a brisighella con la moglie", "place", "brisighella"),
    ("Home: Santa Rosa, NM 88435.", "place", "Santa Rosa"),
    # Organisations.
    ("ST MONICA'S HOSPITAL\nDischarge", "organisation", "ST MONICA'S HOSPITAL"),
    ("OSPEDALE S. LORENZO\nDimissione", "organisation", "OSPEDALE S. LORENZO"),
    ("Clips out at Mill Lane Practice soon.", "organisation", "Practice"),
    ("To Copper Ridge Rehabilitation next.", "organisation", "Copper Ridge Rehabilitation"),
    ("Pupil of St Oswald's Primary there.", "organisation", "St Oswald's Primary"),
    ("Chemist is Hobbs & Sons still.", "organisation", "Hobbs & Sons"),
    ("Retour à l'EHPAD Les Tilleuls demain.", "organisation", "EHPAD Les Tilleuls"),
    ("Verlegung Haus Morgensonne geplant.", "organisation", "Haus Morgensonne"),
    ("Queda na Construções Mirante hoje.", "organisation", "Construções Mirante"),
    ("Operaio alla Cantieri Baltico ora.", "organisation", "Cantieri Baltico"),
    # Names.
    ("Her nephew Van Cleef came.", "name", "Van Cleef"),
    ("Referred by A. Lo Presti today.", "name", "A. Lo Presti"),
    ("Dank, collega Van der Zanden.", "name", "Van der Zanden"),
    ("Seen by R.T. Cortés today.", "name", "R.T. Cortés"),
    ("We saw Peter Waters today.", "name", "Peter Waters"),
    ("Vargas Prieto, Azul F 41 a. Hb 10.", "name", "Vargas Prieto"),
    ("Pac.: JOSE RIBAMAR DOS PRAZERES, 70a", "name", "JOSE RIBAMAR DOS PRAZERES"),
    ("Please see Meenal Apte (Pinky at home).", "name", "Pinky"),
    ("paziente marco zorzin anni trenta in reparto con febbre", "name", "marco zorzin"),
    ("Nurse Comfort signed.", "name", "Comfort"),
    ("His driver Friday Okpara waited.", "name", "Friday Okpara"),
    ("Many thanks, T.W.", "name", "T.W."),
    ("Mrs Iris Poole fell. Iris has pain.", "name", "Iris"),
]
STAYS = [
    "10/10 pain on arrival, settled.", "4/5 power in both legs.",
    "IPAP/EPAP 12/6, co-codamol 30/500.", "Faktor 8 und Rezeptor 2.",
    "Given at 0700, 1100, 1500, 1900.", "Novalgin 4x500, amoxicilina 250mg/5mL de 12/12h.",
    "She is ninety percent better.", "Sats 96, 98, 97.", "Murphy +, Ranson 1.",
    "Lyme IgG negative.",
    "Moro present, Apgar 9.", "Pott's spine at L2.", "DDx Q fever, Ross River.",
    "Ein Klein-Levin-Syndrom ist unwahrscheinlich.", "Pas d'antécédent de Lyell.",
    "Physio Monday, bloods Friday.", "Speech Therapy and Hand Surgery follow up.",
    "HOSPITAL COURSE: uneventful.", "Ring finger 6 cm, rode kring 6 cm.", "MV area 1.4 cm2.",
    "No symptom since Sunday.", "Joy at the news.", "Im Haus Schmerzen.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "found"), FOUND)
def test_it_is_found(text: str, kind: str, found: str) -> None:
    assert (kind, found) in found_in(text)


@pytest.mark.parametrize("text", STAYS)
def test_what_only_looks_so_stays(text: str) -> None:
    assert found_in(text) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Dr Lily Chen came. The lily in the garden died.", "lily"),
        ("Frau Stein kam. Es ist ein Stein im Ureter.", "Stein"),
        ("Sig.ra Costa, dolore alla costa sinistra.", "costa"),
        ("Mme Blanc dort. Pansement blanc.", "blanc"),
        ("Dhr. Klein is er. Een klein hematoom.", "klein"),
        ("Sr. Delgado viene. Está muy delgado.", "delgado"),
    ],
)
def test_a_word_by_which_somebody_is_called_stays_where_it_is_a_word(text: str, word: str) -> None:
    assert [each for kind, each in found_in(text) if kind == "name"].count(word) == (
        1 if word == "Stein" else 0
    )


def test_a_sentence_behind_a_town_is_none_of_it() -> None:
    assert found_in("41003 Sevilla. Serología de Chagas positiva.") == [
        ("postcode", "41003"),
        ("place", "Sevilla"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "12.5 mg bisoprolol daily",
        "6.25 mg carvedilol",
        "- 7.5 mg zopiclone",
        "12/10 units of insulin",
        "Take one two three four five six tablets",
        "Serum Sodium, 118, low",
    ],
)
def test_a_dose_or_a_value_at_the_head_of_a_line_stays(text: str) -> None:
    assert found_in(text) == []
