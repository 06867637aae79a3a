"""Organisations by further forms: in capitals at the head of a letter, with a head that needs no
name beside it, of two words that are ordinary ones, firms of a family."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.clinical.word_patterns import listed

_UP = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’.-]{0,30}"
_CAP = r"[A-ZÀ-ÖØ-ÞŁ][\w'’-]{1,40}"
_JOIN = (
    r"(?:de la|de los|de las|de|da|do|das|dos|du|des|della|delle|dei|di|del|la|le|les|el|los|las"
    r"|van|der|den|zum|zur|of|the|and|&|y|e|et|d'|l')"
)
# `ST AIDAN'S INFIRMARY`, `HOSPITAL COMARCAL SAN TELMO`
_UPPER = re.compile(
    rf"(?<![\w])(?:(?:{_UP}[ ]){{1,5}}(?:HOSPITALS?|INFIRMARY|CLINICS?|SURGERY|PRACTICE|PHARMACY"
    rf"|HOSPICE"
    r"|MEDICAL (?:CENT(?:RE|ER)|GROUP|PRACTICE)|HEALTH CENT(?:RE|ER)|NURSING HOME|CARE HOME"
    r"|INSTITUTE"
    r"|LABORATOR(?:Y|IES)|UNIVERSITY|COLLEGE|SCHOOL|TRUST|KRANKENHAUS|KLINIKUM|KLINIK|APOTHEKE"
    r"|ZIEKENHUIS)"
    rf"|(?:CENTRE HOSPITALIER|H[OÔ]PITAL|CLINIQUE|POLYCLINIQUE|MATERNIT[EÉ]|HOSPITAL|CL[IÍ]NICA"
    r"|CENTRO DE (?:SALUD|SA[UÚ]DE)|SANTA CASA|MATERNIDADE|OSPEDALE|POLICLINICO|CASA DI CURA"
    r"|AZIENDA"
    r"|AMBULATORIO|LABORATORIO|LABORATOIRE|KLINIKUM|KRANKENHAUS|KLINIK|ZIEKENHUIS|PHARMACIE"
    r"|FARM[AÁ]CIA)"
    rf"(?![ ](?:COURSE|DISCHARGE|ADMISSION|STAY|NO\b|NUMBER|RECORD|SUMMARY|VISIT))(?:"
    rf"[ ]{_UP}){{1,6}})(?![\w])"
)
# Of two words with a capital or more, whatever they are.
_STRONG_HEAD = (
    r"(?:Partnership|Rehabilitation|Rehab|Pa?ediatrics|Orthop(?:a?e)dics|Dermatology Associates"
    r"|Family Medicine"
    r"|Family Practice|Internal Medicine|Physicians|Senior Living|Assisted Living|Retirement "
    r"(?:Home|Village)"
    r"|Homes|Housing(?: Association)?|Dental(?: Practice| Care)?|Imaging|Diagnostics|Pathology"
    r"|Roadhouse|Bank"
    r"|Building Society|Credit Union|Pottery|Bakery|Garage|Stores|Supermarket|Practice|Nursery"
    r"|Cottage Hospital"
    r"|Mission Hospital|Isolation Unit|Medical|Station|Ranch|Farm|Fisheries|Shipping|Haulage"
    r"|Transport"
    r"|Mining|Textiles|Mills|Airways|Railways?|Police|Barracks)"
)
_STRONG = re.compile(
    rf"(?<![\w])(?P<name>(?:{_CAP}[ ]){{1,4}}){_STRONG_HEAD}(?![\w-])(?![ ](?:for|in|and|was|is"
    rf"|has)[ ]the)"
)
_SAINT = re.compile(
    r"(?<![\w])(?:St\.?|Saint|Our Lady(?: of)?|Holy|Sacred)[ ]"
    rf"{_CAP}(?:[ ]{_CAP}){{0,2}}(?:[ ](?:Primary|Secondary|High|Junior|Infants|Prep|Boys|Girls))"
    rf"(?![\w])"
)
_FAMILY = re.compile(
    rf"(?<![\w]){_CAP}(?:[ ]{_CAP}|-{_CAP})?[ ](?:&|and|und|et|y|e|en)[ ](?:Sons|Daughters?|Co\.?"
    rf"|Bros\.?|Brothers"
    r"|Partners?|Söhne|Sohn|Töchter|Fils|Hijos|Hermanos|Filhos|Irmãos|Figli|Fratelli|Zonen|Zn\.?"
    r"|Associates"
    r"|Associés|Associati|Asociados)(?![\w])"
)
# The word behind is its name, even an ordinary one.
_HEADED = re.compile(
    r"(?<![\w])(?:EHPAD|IME|ITEP|ESAT|SSIAD|CCAS|MARPA|[Ff]oyer|[Cc]abinet [a-zéèê]{5,14}"
    r"|[Cc]entro de [Dd]ia"
    r"|[Cc]entro de [Dd]ía|[Cc]entro [Ss]ocial|[Cc]entro de (?:[Ss]alud|[Ss]aúde)|CEIP|CRA|IES"
    r"|[Ll]ar|USF|UCSP|UBS|RSA|CRA|MVZ|IGS|[Ii]stituto"
    r" (?:[Cc]omprensivo|[Tt]ecnico|[Ss]uperiore)|[Cc]entro (?:[Dd]iurno|[Aa]nziani)|[Cc]omunità"
    r"|[Cc]ooperativa"
    r"|[Cc]antieri|[Cc]onstruções|[Cc]onstrucciones|[Cc]ostruzioni|[Tt]ransportes|[Tt]rasporti"
    r"|[Tt]alleres"
    r"|[Oo]fficine|[Ff]romagerie|[Bb]oulangerie|[Bb]oucherie|[Gg]arage|[Rr]ederij"
    r"|[Tt]ransportbedrijf"
    r"|[Bb]ouwbedrijf|[Bb]akkerij|[Ss]lagerij|[Dd]iagnostiek|[Dd]iagnostisch [Cc]entrum|[Hh]uize"
    r"|[Ww]oonzorgcentrum"
    r"|[Zz]orgboerderij|[Bb]äckerei|[Mm]etzgerei|[Ss]pedition|[Ss]tahlwerke?|[Ww]ohnheim"
    r"|[Ss]eniorenhaus"
    r"|[Ss]eniorenstift|[Tt]agespflege|[Pp]flegedienst|[Ss]ozialstation"
    r"|(?<!im )(?<!Im )(?<!zu )(?<!nach )Haus"
    r"(?= [A-ZÄÖÜ][a-zäöü]{5})|Villa"
    r"|[Ee]scola|[Ee]scuela|[Cc]olegio|[Cc]olégio|[Cc]entro [Ee]scolar)"
    rf"[ ](?P<name>[\"“«„]?(?:{_JOIN}[ ]?){{0,2}}(?:{_CAP}|[AO](?=[ ][A-Z]))"
    rf"(?:[ ](?:(?:{_JOIN})[ ]?)?{_CAP}){{0,3}})"
)
_NOT_NAMES = frozenset(
    listed(
        "arzt besuch besuche entlassung patient patientin pflege abteilung nummer tel telefon "
        "dr herr "
        "frau "
        "patiente monsieur madame paciente sr sra don doña paziente sig dhr mevr the a an seen "
        "admitted mr mrs ms"
    )
)
_NOT_FIRST = frozenset(
    listed(
        "the a an our seen at in on from by to and for with dear re date admitted discharged "
        "transfer "
        "referred "
        "clinical general acute chronic early pulmonary cardiac neuro stroke inpatient "
        "outpatient hand "
        "hip knee "
        "speech vocational physical occupational medical dental diagnostic molecular anatomical "
        "chemical surgical "
        "past social family current previous other nurses nurse nursing work bus train railway "
        "fire "
        "power blood "
        "sperm food data gene tissue bone eye milk care group children's women's"
    )
)
_SMALL = re.compile(
    r"(?<![\w])(?:works?|worked|working|employed|job)[ ](?:at|for|by|with)[ ](?P<name>(?:the[ ])?"
    r"(?P<one>[a-z'’]{4,20})"
    r"(?:[ ](?P<two>[a-z'’]{4,20}))?)(?![\w])"
)
_SHIPS = re.compile(
    rf"(?<![\w])(?:MV|M/V|MT|M/T|FV|F/V|HMS|RRS|[Vv]essel|[Tt]rawler|[Ff]erry|[Tt]anker)"
    rf"[ ][\"“«„]?(?P<name>{_CAP}(?:[ ]{_CAP}){{0,2}})"
)


def further_organisations(text: str) -> Iterator[tuple[int, int]]:
    """Where they stand."""
    for match in _UPPER.finditer(text):
        yield match.span()
    for pattern in (_SAINT, _FAMILY):
        yield from (match.span() for match in pattern.finditer(text))
    for match in _STRONG.finditer(text):
        words = match["name"].split()
        start = match.start()
        while words and words[0].lower() in _NOT_FIRST:
            start = text.index(words[0], start) + len(words.pop(0)) + 1
        if len(words) > 1 or (words and match[0].endswith(("Station", "Roadhouse", "Homes"))):
            yield start, match.end()
    for match in _HEADED.finditer(text):
        first = re.split(r"[ '’]", match["name"].strip('"“«„'))[
            -1 if " " not in match["name"] else 0
        ]
        if first.lower().strip(".,") not in _NOT_NAMES:
            yield match.start(), match.start("name") + len(match["name"].rstrip(" ."))


def small_employers(text: str) -> Iterator[tuple[re.Match[str], tuple[str, str]]]:
    """`works at the corbridge pottery`, with the words by which it may be known."""
    for match in _SMALL.finditer(text):
        yield match, (match["one"], match["two"] or "")


def ships(text: str) -> Iterator[re.Match[str]]:
    """`MV Northern Petrel`: the name is in the group `name`."""
    yield from _SHIPS.finditer(text)
