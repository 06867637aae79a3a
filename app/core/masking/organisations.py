"""Organisations: hospitals, practices, schools and firms by their names, and employers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.clinical.word_patterns import listed
from app.core.masking.identifiers import IdentifierKind, Taken
from app.core.masking.lexicon import Lexicon, folded
from app.core.masking.organisation_forms import further_organisations, ships, small_employers

_CAP = r"(?:[A-ZÀ-ÖØ-ÞŁ][\w&'’-]{0,40}|St\.?|[A-Z]\.)"
_JOIN_EN = r"(?:of|and|&|the|for|on|in)"
_AFTER = re.compile(
    rf"(?<![\w])(?:{_CAP}(?:[ ](?:{_JOIN_EN}[ ]){{0,2}})){{1,6}}?"
    r"(?P<head>Hospitals?|Infirmary|Clinics?|Surgery|Medical[ ](?:Centre|Center|Group"
    r"|Practice|School)|Health[ ](?:Centre|Center|System)"
    r"|Healthcare|Health|Practice|Pharmacy|Chemist|School|Academy|University|College|Ltd\.?"
    r"|Limited|Inc\.?|LLC|PLC|plc|Co\.|Corp\.?|Corporation"
    r"|GmbH|AG|KG|SE|OHG|SARL|SAS|S\.?A\.?|S\.?L\.?|Ltda\.?|B\.?V\.?|N\.?V\.?|S\.?p\.?A\.?"
    r"|S\.?r\.?l\.?|Trust|Foundation|Church|Parish|Mosque|Temple"
    r"|Nursing[ ]Home|Care[ ]Home|Hospice|House|Lodge|Manor|Court|Prison|Barracks|Council"
    r"|Bank|Insurance|Airlines|Brewery|Bakery|Motors|Logistics|CMHT|CAMHS|LLP|LLC"
    r"|Krankenkasse|Versicherung(?:en)?|Verzekeringen|Ambulances?"
    r"|Construction|Engineering|Industries|Services|Solutions|Foods|Group|Holdings|Partners"
    r"|Associates|Brothers|Sons|Plant|Factory|Works|Mill|Hotel"
    r"|Restaurant|Library|Ward|Unit|Wing|Centre|Center|Institute|Laboratories|Labs"
    r"|Krankenhaus|Klinik|Klinikum|Apotheke|Praxis|Ziekenhuis|Kliniek|Apotheek|Gasthuis)"
    r"(?![\w-])(?:[ ](?:NHS[ ])?(?:Foundation[ ])?Trust|[ ](?:Ltd|Limited|GmbH|AG|Inc|KG))?"
)
_GERMAN = re.compile(
    r"(?<![\w])(?:(?:Sankt|St\.?|Evangelisches|Katholisches|Städtisches)[ "
    r"-])?[A-ZÄÖÜ][\wäöüß.-]{2,40}-?(?:[Kk]rankenhaus|[Kk]linikum|[Kk]linik(?:en)?|[Ss]tift"
    r"|[Hh]ospital|[Aa]potheke|[Ss]chule|[Gg]ymnasium|[Pp]flegeheim|[Ss]eniorenheim|[Ww]erke?"
    r"|ziekenhuis|kliniek|apotheek|school|college)(?![\w])"
)
_JOIN = (
    r"(?:de|da|do|das|dos|di|del|della|dei|delle|la|las|los|le|les|des|du|van|het|der|den|von"
    r"|am|an|im|in|zum|zur|auf|e|y|et|d'|l')"
)
_BEFORE = re.compile(
    r"(?<![\w])(?P<head>[Hh]ôpital|[Hh]opital|CHU|CHRU|CH|CMP|CS|CAP|EHPAD|IME|Ambulances"
    r"|[Cc]linique|[Pp]olyclinique|[Cc]entre (?:[Hh]ospitalier|[Hh]ospitalo-[Uu]niversitaire"
    r"|de [Ss]anté|[Mm]édical)(?: [Uu]niversitaire| [Rr]égional)?"
    r"|[Pp]harmacie|[Mm]aternité|EHPAD|[Ll]ycée|[Cc]ollège|[Éé]cole|[Cc]abinet|[Ll]aboratoire"
    r"|[Mm]aison de [Rr]etraite|[Mm]utuelle|[Ss]ociété|[Uu]niversité|[Rr]ésidence"
    r"|[Hh]ospital(?: [Uu]niversitario| [Gg]eneral| [Cc]línico| [Mm]unicipal| [Ee]stadual| "
    r"[Rr]egional| [Cc]omarcal| das [Cc]línicas)?|[Cc]l[ií]nica|[Cc]entro (?:de [Ss]alud|de "
    r"[Ss]aúde|[Mm]édico|[Hh]ospitalar)|[Cc]onsultorio|[Ff]arm[aá]cia|[Cc]olegio|[Cc]olégio"
    r"|[Ii]nstituto|[Ee]scola|[Ee]scuela|[Uu]niversidad(?:e)?|[Rr]esidencia|[Ee]mpresa"
    r"|[Bb]anco"
    r"|UBS|UPA|USF|ESF|[Ss]anta [Cc]asa|[Mm]aternidade|[Pp]osto de [Ss]aúde|[Ll]aborat[óo]rio"
    r"|[Ff]ábrica|[Cc]onstrutora|[Pp]refeitura|[Cc]onvênio"
    r"|[Oo]spedale|[Pp]oliclinico|[Aa]zienda(?: [Oo]spedaliera| [Uu]niversitaria)?|ASL|AOU"
    r"|IRCCS|[Cc]asa di [Cc]ura|[Cc]asa di [Rr]iposo|RSA|[Ff]armacia|[Ss]cuola|[Ll]iceo"
    r"|[Uu]niversità|[Dd]itta|[Ss]tudio [Mm]edico|[Aa]mbulatorio"
    r"|[Ii]nstitut|[Ll]abor|[Uu]niversitätsklinikum|[Uu]niversitätsklinik|[Uu]niklinik(?:um)?"
    r"|[Kk]linikum|[Kk]linik|[Kk]rankenhaus|[Kk]reiskrankenhaus|[Pp]raxis"
    r"|[Gg]emeinschaftspraxis|[Hh]ausarztpraxis|MVZ|[Aa]potheke|[Ff]irma|[Kk]ita|[Kk]indergarten"
    r"|[Gg]rundschule"
    r"|[Gg]ymnasium|[Ss]eniorenheim|[Pp]flegeheim|[Aa]ltenheim|[Ss]eniorenresidenz"
    r"|[Zz]iekenhuis|UMC|[Hh]uisartsenpraktijk|[Hh]uisartsenpost|[Pp]raktijk|[Vv]erpleeghuis"
    r"|[Zz]orgcentrum|[Gg]ezondheidscentrum|[Aa]potheek|[Bb]asisschool|[Ss]tichting"
    r"|[Uu]niversiteit"
    r"|Hospital|University|College|School|Church)[ ]"
    rf"(?P<name>(?:[\"“«„]?(?:{_JOIN}[ ]|[dl]['’]|Dres?\.[ "
    rf"]){{0,3}}(?:[A-ZÀ-ÖØ-ÞŁ][\wÀ-ÿ'’.-]{{1,40}}|St\.)[ ]?){{1,5}})"
)
_EMPLOYER = re.compile(
    r"(?<![\w])(?:[Ww]ork(?:s|ed|ing)?(?: as an? [\w ]{2,30})?(?: part[ -]time| full[ "
    r"-]time)? (?:at|for|with|in)|[Ee]mployed (?:by|at)|[Ee]mployer(?: is)?:?|[Jj]ob at"
    r"|(?:[Aa]rbeitet?|[Tt]ätig|[Bb]eschäftigt|[Aa]ngestellt)(?: als [\w-]{3,30})? (?:bei(?: "
    r"der| dem)?|beim|für|in der|im)|[Aa]rbeitgeber:?|(?:[A-Z][\wäöü]{4,30}) bei(?: der| dem)?"
    r"|(?:[Tt]ravaill(?:e|ait|ais)|[Ee]mployée?|[Ss]alariée?|[A-Za-zéè]{5,20})(?: comme "
    r"\w{3,20})? chez|[Ee]mployeur ?:?"
    r"|(?:[Tt]rabaj[ao]|[Tt]rabajaba|[Ee]mplead[oa])(?: como \w{3,20})?(?: de \w{3,20})? "
    r"(?:en|para)(?: la empresa| el| la)?|[Ee]mpresa:?"
    r"|(?:[Tt]rabalh[ao]|[Tt]rabalhava|[Tt]rabalhou|[Ff]uncionári[oa])(?: como \w{3,20})? "
    r"(?:na|no|em|para|da|do)(?: empresa)?|[Ee]mpregador:?"
    r"|(?:[Ll]avor[ao]|[Ll]avorava|[Ii]mpiegat[oa]|[Dd]ipendente|[Oo]peraio)(?: come "
    r"\w{3,20})? (?:presso|alla|per|della|di|in|da)(?: la| il| l')?|[Dd]atore di lavoro:?"
    r"|(?:[Ww]erkt?e?|[Ww]erkzaam)(?: als [\w-]{3,30})? (?:bij|voor|op)(?: de| het)?"
    r"|[Ww]erkgever:?|[Vv]erzekerd bij(?: de)?|[Vv]ersichert bei(?: der)?|[Aa]ssurée? à la"
    r"|[Aa]segurad[oa] (?:en|por)|[Aa]ssicurat[oa] con|[Ii]nsured (?:by|with)"
    r"|(?:[Ii]nsurance|[Ii]nsurer|[Pp]ayer|[Hh]ealth plan|[Kk]rankenkasse|[Kk]asse"
    r"|[Kk]rankenversicherung|[Mm]utuelle|[Aa]ssurance|[Aa]seguradora"
    r"|[Mm]utua|[Cc]onv[êe]nio|[Pp]lano(?: de saúde)?|[Ss]eguradora|[Aa]ssicurazione"
    r"|[Zz]orgverzekeraar|[Vv]erzekeraar)(?: is| ist)?[:\-]?)[ ]"
    r"(?P<name>(?:the[ ])?[A-ZÀ-ÖØ-Þ][\w&'’.-]{1,40}(?:[ ](?:&|and|und|et|y|e|en|of|de|da|do"
    r"|van)?[ ]?[A-ZÀ-ÖØ-Þ][\w&'’-]{1,40}){0,3})"
)
_SMALL = re.compile(
    r"(?<![\w])(?:at|from|to|near)[ ](?:the[ ])?(?P<name>(?P<word>[a-z]{4,30})[ ](?:surgery"
    r"|hospital|practice|clinic|medical centre|health centre|infirmary))(?![\w])"
)
_INSURERS = re.compile(
    r"(?<![\w])(?:Techniker(?: Krankenkasse)?|Barmer(?: Ersatzkasse)?|BARMER"
    r"|DAK(?:-Gesundheit)?|AOK [A-ZÄÖÜ][\w-]{2,20}|BKK [A-ZÄÖÜ][\w-]{2,20}|KKH|Knappschaft"
    r"|Debeka|Allianz"
    r"|Unimed(?: [A-Z][\w-]{2,20})?|Amil|Bradesco Saúde|SulAmérica|Hapvida|Sanitas|Adeslas"
    r"|Asisa|DKV|Mapfre|Muface|UniSalute|Generali|CZ|VGZ|Menzis|Zilveren Kruis|De Friesland"
    r"|ONVZ"
    r"|DSW|Aetna|Cigna|Humana|UnitedHealthcare|Blue (?:Cross(?: Blue Shield)?|Shield)|Kaiser "
    r"Permanente|Anthem|Bupa|BUPA|Axa|AXA|Medibank|MGEN|Harmonie Mutuelle|Malakoff "
    r"Humanis)(?![\w])"
)
# Without another word these name no one place.
_GENERIC = frozenset(
    listed(
        "general the a university universitary teaching district local community day "
        "memorial regional medical health our this that royal national nhs foundation "
        "primary high secondary care nursing outpatient walk-in minor injuries emergency "
        "intensive coronary stroke cardiac respiratory surgical acute children's womens "
        "women's maternity eye dental hospital clinic ward unit centre center state public "
        "private county city central united services group and of for in on pain chest "
        "heart fracture diabetes foot asthma memory warfarin anticoagulation breast "
        "antenatal high dependency critical burns trauma renal dialysis spinal"
    )
)


def find_organisations(text: str, lexicon: Lexicon, taken: Taken) -> None:
    """Add organisations that go by a name of their own."""
    for start, end in (*_named_after(text, lexicon), *_named_before(text, lexicon)):
        taken.add(IdentifierKind.ORGANISATION, start, end)
    taken.add_all(IdentifierKind.ORGANISATION, further_organisations(text))
    for match in ships(text):
        if not all(lexicon.is_word(word) for word in match["name"].split()) or " " in match["name"]:
            taken.add(IdentifierKind.ID, *match.span())
    for match, said in small_employers(text):
        if not all(lexicon.is_word(word) for word in said):
            taken.add(IdentifierKind.ORGANISATION, *match.span("name"))
    taken.add_all(IdentifierKind.ORGANISATION, (match.span() for match in _INSURERS.finditer(text)))
    for match in _SMALL.finditer(text):
        if match["word"] not in _GENERIC and not lexicon.is_word(match["word"]):
            taken.add(IdentifierKind.ORGANISATION, *match.span("name"))
    for match in _EMPLOYER.finditer(text):
        words = match["name"].split()
        if all(_is_common(word, lexicon) for word in words):
            continue
        end = match.start("name") + len(match["name"].rstrip(" ."))
        taken.add(IdentifierKind.ORGANISATION, match.start("name"), end)


def _named_after(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """`Northfield General Hospital`."""
    for match in _AFTER.finditer(text):
        words = re.findall(r"\S+", match[0][: match.start("head") - match.start()])
        offset = match.start()
        while len(words) > 1 and _opens(words[0], words[1], lexicon):
            offset = text.index(words[1], offset + len(words.pop(0)))
        if any(_is_own(word, lexicon) for word in words):
            yield offset, match.end()
    for match in _GERMAN.finditer(text):
        if not lexicon.is_word(match[0].replace("St.", "").strip()):
            yield match.span()


def _named_before(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """`Hospital Clínico San Carlos`."""
    for match in _BEFORE.finditer(text):
        name = match["name"].rstrip(" .,")
        words = [word for word in re.split(r"[ ]|(?<=['’])", name) if word[:1].isupper()]
        kept = len(words)
        while kept and _is_common(words[kept - 1], lexicon):
            kept -= 1
        if not kept or not any(_is_own(word, lexicon) for word in words[:kept]):
            continue
        last = words[kept - 1]
        yield match.start(), match.start("name") + name.rindex(last) + len(last)


def _opens(word: str, after: str, lexicon: Lexicon) -> bool:
    """Whether a capital word only begins the sentence before the name: `Seen at`, `The`."""
    plain = folded(word.strip(".,"))
    return plain in (
        "the",
        "a",
        "an",
        "our",
        "in",
        "at",
        "to",
        "from",
        "of",
        "and",
        "for",
        "on",
    ) or (
        _is_common(word, lexicon)
        and plain not in _GENERIC
        and after in ("at", "in", "of", "the", "for")
    )


def _is_own(word: str, lexicon: Lexicon) -> bool:
    plain = folded(word.strip('.,"“«„()'))
    if plain in (
        "st",
        "saint",
        "san",
        "santa",
        "sankt",
        "queen",
        "king",
        "prince",
        "princess",
        "mercy",
        "sacred",
        "holy",
        "são",
        "sao",
    ):
        return True
    return plain not in _GENERIC and len(plain) > 1 and not _is_common(word, lexicon)


def _is_common(word: str, lexicon: Lexicon) -> bool:
    bare = word.strip('.,"“«„()')
    plain = folded(bare)
    if plain in lexicon.towns or lexicon.is_name(plain):
        return False
    return (
        plain in _GENERIC
        or (lexicon.is_word(bare) and plain not in lexicon.also_names)
        or plain in lexicon.abbreviations
    )
