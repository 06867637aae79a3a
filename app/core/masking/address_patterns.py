"""Addresses: streets with their numbers, postcodes with their towns, rooms, beds and wards."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.clinical.word_patterns import listed
from app.core.masking.identifiers import IdentifierKind, Taken
from app.core.masking.lexicon import Lexicon, folded

_CAP = r"[A-ZÀ-ÖØ-ÞŁ][\w'’.-]{0,40}"
_JOIN = (
    r"(?:of|the|and|de|da|do|das|dos|la|las|los|le|les|des|du|del|della|dei|degli|di|van|der"
    r"|den|von|zur|zum|am|y|e|et|d'|l')"
)
_NAME = rf"(?:(?:{_JOIN}[ ]){{0,2}}(?:[dl]['’])?{_CAP})"
_NO = (
    r"(?:\d{1,5}(?:[A-Za-z]|[ ][A-Fa-f](?![\w]))?(?:[-/]\d{1,4}[A-Za-z]?)?(?:[ -]?(?:bis|ter))?"
    r"(?![\w])|s/n(?![\w]))"
)
_FLOOR = (
    r"(?i:[ ]?,[ ]?(?:(?:flat|apt\.?|apartment|unit|suite|ste\.?|room|floor|apto\.?"
    r"|apartamento|bloco|piso|puerta|esc\.?|interno|scala|int\.|bâtiment|bât\.?|étage"
    r"|appt?\.?|wohnung|whg\.?|bus)[ ]?[\w-]{1,6}|\d{1,2}\.?[ºª°][ ]?\w{0,3}|lote[ ]\w{1,4}))"
)
_UNIT_BEFORE = (
    r"(?:(?:Flat|Apt\.?|Apartment|Unit|Suite|House|Room|Lot|Plot|Shop)[ ][\w-]{1,6}[ ]?,?[ ])?"
)
_STREET_EN = (
    r"(?:Street|St\.?|Road|Rd\.?|Avenue|Ave?\.?|Lane|Ln\.?|Drive|Dr(?!\.?[ ](?:[A-Z]\.?"
    r"[ ])?[A-Z])\.?|Close|Court|Ct\.?|Way"
    r"|Crescent|Cres\.?|Terrace|Place"
    r"|Pl\.?|Boulevard|Blvd\.?|Square|Sq\.?|Gardens?|Gdns|Hill|Row|Mews|Grove|Park|Parade"
    r"|Highway|Hwy\.?|Parkway|Pkwy\.?|Circle"
    r"|Cir\.?|Trail|Walk|Rise|View|Green|Wharf|Quay|Yard|Fields?|Meadows?|Vale|Bank|Esplanade"
    r"|Estate|Layout|Colony|Turnpike|Pike|Loop|Run|Path)"
)
_STREETS = (
    (
        rf"{_UNIT_BEFORE}{_NO},?[ ](?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.?[ "
        rf"])?(?:(?:[A-Z]|\d{{1,3}}(?:st|nd|rd|th)(?![\w]))[\w'’.-]{{0,40}}[ ]){{1,4}}{_STREET_EN}"
        rf"(?![\w]){_FLOOR}?"
    ),
    (
        rf"(?:(?:Lot|Plot|No\.?)[ ])?{_NO},?[ ](?:[A-Z][\w'’.-]{{1,40}}[ ]){{1,3}}(?:street|road"
        rf"|avenue"
        rf"|lane|close|drive|crescent|way|Rd|St)(?![\w])"
    ),
    (
        r"(?:[A-Z][\w'’-]{1,40}[ ]){1,3}(?:Street|Road|Avenue|Lane|Drive|Crescent|Terrace"
        r"|Boulevard|Gardens|Mews|Grove|Parade|Highway|Close)(?![\w])"
    ),
    (
        r"P\.?[ ]?O\.?[ ]?Box[ ]\d{1,6}|Postfach[ ]\d[\d ]{1,8}|Postbus[ ]\d{1,6}|Apartado[ "
        r"]\d{1,6}|Caixa[ ]Postal[ ]\d{1,6}|Casella[ ]postale[ ]\d{1,6}|BP[ ]\d{1,5}(?=[ "
        r",\n-]{1,3}\d{5})"
    ),
    (
        rf"(?:[A-ZÄÖÜ][\wäöüß-]{{1,30}}(?:[ -](?:[A-ZÄÖÜ]|von|der|den)[\wäöüß.-]{{0,30}}){{0,3}}[ "
        rf"-])?(?:[A-ZÄÖÜ][\wäöüß-]{{0,40}}|(?=[A-ZÄÖÜ]))(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.|[Aa]llee"
        rf"|[Gg]asse"
        rf"|[Cc]haussee|[Pp]latz|[Pp]fad|[Rr]ing|[Dd]amm|[Uu]fer|[Ww]eg|[Ss]tieg|[Hh]of|[Mm]arkt"
        rf"|[Bb]rücke|(?<![ackeiopsu])[Tt]or|[Gg]raben|[Hh]öhe|[Ss]teig)[ ]{_NO}"
    ),
    (
        rf"(?:Am|An[ ]der|An[ ]den|Auf[ ]der|Auf[ ]dem|Im|In[ ]der|In[ ]den|Zum|Zur|Unter[ ]den"
        rf"|Hinter[ ]der)[ ][A-ZÄÖÜ][\wäöüß-]{{2,40}}(?:[ ][A-ZÄÖÜ][\wäöüß-]{{2,40}})?[ ]{_NO}"
    ),
    r"Bad[ ][A-ZÄÖÜ][a-zäöüß]{3,30}",
    r"[A-ZÄÖÜ][\wäöüß-]{2,40}(?:straße|strasse|str\.|gasse|allee|platz)(?![\w])",
    (
        rf"(?:{_NO}[ ]?(?:bis|ter)?[ ]?,?[ ])?(?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|Bd\.?|bd"
        rf"|[Bb]ld\.?|[Pp]lace|[Cc]hemin|[Ii]mpasse|[Aa]llée|[Qq]uai|[Cc]ours|[Rr]oute|[Ss]quare"
        rf"|[Pp]assage|[Rr]ésidence|[Ss]entier|[Ff]aubourg)[ ]{_NAME}(?:[ -]{_NAME}){{0,4}}(?:[ "
        rf"]?,?[ ]{_NO})?"
    ),
    (
        rf"(?:[Cc]alle|[Cc]/|[Cc]\.(?=[ ][A-Z][a-zà-ÿ][^\n,.]{{1,40}}[ ,]\d)|[Aa]venida|[Aa]vda\.?"
        rf"|[Aa]vd\.?|[Aa]v\.|[Pp]laza|[Pp]za\.?"
        rf"|[Pp]aseo|[Pp]º|[Cc]amino|[Cc]arretera|[Cc]tra\.?|[Rr]onda|[Tt]ravesía|[Uu]rbanización"
        rf"|[Uu]rb\.|[Cc]arrer|[Gg]lorieta|[Bb]arrio|[Cc]olonia)[ ]?{_NAME}(?:[ "
        rf"]{_NAME}){{0,4}}(?:[ ]?,?[ ](?:n[º°.o]{{1,2}}[ ]?|núm\.?[ ]?)?{_NO})?{_FLOOR}{{0,3}}"
    ),
    (
        rf"(?:[Rr]ua|R\.|[Aa]venida|[Aa]v\.|[Tt]ravessa|[Tt]v\.|[Pp]raça|[Pp]ç\.?|[Aa]lameda"
        rf"|[Rr]odovia|[Ee]strada|[Ll]argo|[Bb]airro|[Vv]ila|[Ll]adeira|[Qq]uadra|[Bb]eco)[ "
        rf"]{_NAME}(?:[ ]{_NAME}){{0,4}}(?:[ ]?,?[ ](?:n[º°.o]{{1,2}}[ ]?)?{_NO})?{_FLOOR}{{0,3}}"
    ),
    (
        rf"(?:[Vv]ia|[Vv]iale|V\.le|[Pp]iazza|P\.zza|[Pp]iazzale|[Cc]orso|C\.so|[Ll]argo|[Vv]icolo"
        rf"|[Ss]trada|[Cc]ontrada|[Ll]ocalità|[Ff]razione)[ ]{_NAME}(?:[ ](?:{_NAME}"
        rf"|[IVXLC]{{1,5}})){{0,4}}(?:[ ]?,?[ ](?:n\.?[ ]?)?{_NO})?"
    ),
    (
        rf"(?:[A-Z][\w'’.-]{{1,30}}[ ]){{0,3}}[A-Z]?[\w'’-]{{0,40}}(?:straat|laan|weg|plein|gracht"
        rf"|kade|singel|dreef|dijk|steeg|pad|hof|plantsoen|markt|baan|lei|steenweg|park)[ ]{_NO}"
    ),
    r"[A-Z][\w'’-]{2,40}(?:straat|laan|gracht|plein|singel|steenweg)(?![\w])",
)
_AT_ADDRESS = re.compile(
    r"(?<![\w])(?:[Aa]ddress|[Hh]ome address|[Aa]dres|[Aa]dresse|[Aa]nschrift|[Dd]irección"
    r"|[Dd]omicilio|[Ee]ndereço|[Ii]ndirizzo|[Ww]onende(?: aan)?"
    r"|[Ww]ohnhaft(?: in)?|[Rr]esiding at|[Ll]ives at|[Ll]iving at|[Dd]emeurant(?: au)?"
    r"|[Dd]omiciliée?(?: au)?)[ ]?:?[ ]"
    r"(?P<place>[A-ZÀ-Þ\d][^\n,;]{2,60}?[ ]\d{1,5}[A-Za-z]?(?![\w])|\d{1,5}[A-Za-z]?,?[ "
    r"][A-ZÀ-Þ][^\n,;.]{2,60})"
)
_HOME = re.compile(
    r"(?<![\w])(?:(?:[Ll]ives?|[Ll]iving|[Ll]ived|[Bb]orn|[Dd]rives from|[Ww]orks|[Rr]esid(?:es"
    r"|ing|ed)|[Rr]aised"
    r"|[Gg]rew up|[Vv]acation(?:ing)?|[Hh]oliday|[Ss]tays?) in"
    r"|[Nn]ear|[Mm]oved(?: here| back)? (?:from|to)|[Rr]esident of|[Nn]ative of|[Tt]ravell?ed "
    r"(?:from|to)|[Ff]armer (?:from|near)|[Cc]omes from"
    r"|(?:lebe?[nt]?|wohn(?:en?|t|haft)|geboren|aufgewachsen)(?: jetzt| seit \d{4}| allein)? in"
    r"|[Ss]tammt aus|(?:habite(?:nt)?|vi(?:t|vent)|née?|demeurant"
    r"|domiciliée?)(?: maintenant| seule?)? à|[Oo]riginaire de|(?:viv(?:e|o|en|imos)|nacid[oa]"
    r"|resid(?:e|o|en))(?: ahora| sol[oa])? en"
    r"|[Nn]atural de|[Pp]rocedente de|[Vv]ecin[oa] de|(?:mor[ao]|moram|resid[eo]|residente"
    r"|nascid[oa]|viv[eo])(?: agora| sozinh[oa])? em"
    r"|(?:residente|abit[ao]|abitano|nat[oa]|viv[eo])(?: ora| sol[oa])? a|[Pp]roveniente da"
    r"|(?:woont?|wonen|geboren|woonachtig|zit)(?: nu| alleen)? (?:in|te)|[Aa]fkomstig uit)[ ]"
    rf"(?P<town>{_CAP}(?:[ -](?:{_JOIN}[ -]){{0,2}}{_CAP}){{0,3}})"
)
_EIRCODE = re.compile(
    r"(?<![\w])[AC-FHKNPRTV-Y]\d[\dW][ ](?=[A-Z]{0,3}\d)[0-9AC-FHKNPRTV-Y]{4}(?!\w)"
)
_STREET = re.compile(rf"(?<![\w.-])(?:{'|'.join(f'(?:{each})' for each in _STREETS)})")
_ROOM_WORD = (
    r"(?:ward|room|rm|bed|bay|cubicle|side[ -]?room|theatre|theater|floor|wing|level|unit|pod"
    r"|chair|station|zimmer|zi\.|bett|bettplatz"
    r"|ebene|stock|haus|chambre|ch\.|lit|box|étage|aile|bâtiment|service|habitación"
    r"|habitacion|hab\.|cama|planta|sala|box|control|módulo"
    r"|quarto|leito|enfermaria|ala|andar|apartamento|stanza|camera|letto|reparto|piano"
    r"|padiglione|ambulatorio|kamer|afdeling|unit|vleugel|etage|bednummer|route)"
)
_ROOM = re.compile(
    rf"(?<![\w])(?:{_ROOM_WORD})[ ]?(?:no\.?|nr\.?|n[º°.o]{{1,2}}|number|número|numero|nummer"
    rf"|#|:)?[ ]?"
    r"(?-i:(?=[A-Z]{0,2}-?\d|[A-D](?![\w']))[A-Z]{0,2}-?\d{0,4}[A-Z]?(?:[./-]?\d{1,3}[A-Za-z]?"
    r")?)(?![\w%]|[.,]\d|[ ]?(?:mg|ml|beds|patients|days|weeks))"
    r"(?:[ ]?[,/][ ]?(?:bed|bett|lit|cama|leito|letto|bay)[ ]?(?:no\.?|nr\.?)?[ ]?\w{1,3}(?!\w))?",
    re.IGNORECASE,
)
_NOT_A_ROOM = re.compile(
    (
        r"(?:unit|level|service|control|floor|sala|stock|planta|box|route|ala|piano|haus|stage"
        r"|chair|station)\b"
    ),
    re.IGNORECASE,
)
_UK = re.compile(r"(?<![\w])[A-Z]{1,2}\d[A-Z\d]?[ ]?\d[ABD-HJLNP-UW-Z]{2}(?!\w)")
_UK_SMALL = re.compile(r"(?<![\w])(?:[a-z]{1,2}\d[a-z\d]?[ ]\d[abd-hjlnp-uw-z]{2})(?!\w)")
_STATES = (
    r"(?:A[LKZR]|C[AOT]|DE|DC|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI"
    r"|S[CD]|T[NX]|UT|V[AT]|W[AIVY]"
    r"|NSW|VIC|QLD|TAS|ACT|NT|SA|WA)"
)
_STATE_NAMES = (
    r"(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida"
    r"|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa"
    r"|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi"
    r"|Missouri|Montana|Nebraska|Nevada"
    r"|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma"
    r"|Oregon|Pennsylvania|Rhode Island"
    r"|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming"
    r"|Victoria|Queensland)"
)
_TOWN_BEFORE = rf"(?:(?P<town>(?:{_CAP}[ ]){{0,2}}{_CAP}),?[ ])?"
_ZIP = re.compile(
    rf"(?<![\w]){_TOWN_BEFORE}(?:{_STATES}|{_STATE_NAMES})\.?,?[ "
    rf"](?P<code>\d{{5}}(?:-\d{{4}})?|\d{{4}})(?![\w]|[.,]\d)"
)
_ZIP_LABEL = re.compile(
    (
        r"(?<![\w])(?:zip(?:[ -]?code)?|post(?:al)?[ -]?code|plz|postleitzahl|code postal|cp"
        r"|c\.p\.|código postal|cep|cap|postcode)[ .:]{1,3}(?P<code>\d{2}\.?\d{3}-\d{3}"
        r"|\d{4}-\d{3}|\d{5}(?:-\d{4})?|\d{4}[ ]?[A-Z]{2}|\d{4,5})(?!\w)"
    ),
    re.IGNORECASE,
)
_CODE_TOWN = re.compile(
    rf"(?<![\w.,/-])(?P<code>(?:(?:D|A|CH|F|E|I|B|NL)-)?(?:\d{{5}}|\d{{4}}))(?:[ ]|,[ "
    rf"])(?P<town>{_NAME}(?:[ -](?:{_JOIN}[ -]){{0,2}}{_CAP}){{0,3}}|[A-ZÀ-Þ -]{{3,30}})"
)
_PLAIN_CODES = re.compile(
    r"(?<![\w.,/-])(?:(?P<nl>[1-9]\d{3}[ ]?[A-Z]{2})|(?P<br>\d{5}-\d{3}|\d{2}\.\d{3}-\d{3})"
    # After more figures it is the end of a telephone number: `0221 4710-123`.
    r"|(?<!\d[ ])(?P<pt>\d{4}-\d{3}))(?![\w-])"
    r"(?:[ ]{1,2}(?P<town>[A-Z][\w'’-]{2,30}(?:[ ](?:aan|op|den|de|am)?[ ]?[A-Z][\w'’-]{2,30})?))?"
)
_TOWN_BEGINS = frozenset(
    listed(
        "las los la el san santa santo new north south east west fort port lake mount grand great "
        "little big "
        "saint st ste bad palm cedar baton old upper lower high long red white black green blue "
        "rock"
    )
)
_NOT_AFTER_NL = frozenset(
    (
        "MG",
        "ML",
        "IU",
        "IE",
        "UI",
        "KG",
        "GY",
        "CM",
        "MM",
        "HZ",
        "PM",
        "AM",
        "WBC",
        "RR",
        "SS",
        "SA",
        "SD",
    )
)


def find_streets(text: str, taken: Taken) -> None:
    """Add streets with their numbers."""
    for match in _STREET.finditer(text):
        taken.add(IdentifierKind.PLACE, match.start(), match.start() + len(match[0].rstrip(" .,")))
    for match in _AT_ADDRESS.finditer(text):
        taken.add(IdentifierKind.PLACE, *match.span("place"))


def find_homes(text: str, lexicon: Lexicon, taken: Taken) -> None:
    """Add the places in which somebody lives or was born, even where their names are words."""
    for match in _HOME.finditer(text):
        words = re.findall(r"[^\W\d_]{3,}", match["town"])
        common = [lexicon.is_word(word) for word in words]
        if len(words) > 1 or not all(common):
            end = match.start("town") + len(match["town"].rstrip(" .,"))
            known = all(word.lower() in lexicon.regions for word in words)
            if not known:
                taken.add(IdentifierKind.PLACE, match.start("town"), end)


def find_rooms(text: str, taken: Taken) -> None:
    """Add wards, rooms and beds."""
    for match in _ROOM.finditer(text):
        number = match[0].split()[-1]
        if _NOT_A_ROOM.match(match[0]) and not re.search(r"[A-Z]?\d", number):
            continue
        if (
            re.match(r"(?:stage|level|unit|control|service|route)\b", match[0], re.IGNORECASE)
            and len(number) < 2
        ):
            continue
        taken.add(IdentifierKind.PLACE, *match.span())


def find_postcodes(text: str, lexicon: Lexicon, taken: Taken) -> None:
    """Add postcodes, and the towns beside them."""
    for pattern in (_UK, _UK_SMALL, _EIRCODE):
        taken.add_all(IdentifierKind.POSTCODE, (match.span() for match in pattern.finditer(text)))
    for match in _ZIP_LABEL.finditer(text):
        taken.add(IdentifierKind.POSTCODE, *match.span("code"))
    for pattern in (_ZIP, _PLAIN_CODES, _CODE_TOWN):
        for match in pattern.finditer(text):
            for kind, start, end in _parts(match, text, lexicon):
                taken.add(kind, start, end)


def _parts(
    match: re.Match[str], text: str, lexicon: Lexicon
) -> Iterator[tuple[IdentifierKind, int, int]]:
    groups = match.groupdict()
    name = next((name for name in ("code", "nl", "br", "pt") if groups.get(name)), "code")
    code = groups[name] or ""
    if name == "nl" and code[-2:] in _NOT_AFTER_NL:
        return
    town = groups.get("town")
    if match.re is _CODE_TOWN and not _is_town(town or "", code, lexicon):
        return
    yield IdentifierKind.POSTCODE, *match.span(name)
    if town:
        start, end = match.span("town")
        if sentence := re.search(r"\w{3}\.[ ]", town):  # `41003 Sevilla. Serología`
            end = start + sentence.start() + 3
            town = text[start:end]
        words = re.split(r"(?<=[ \n])", town)
        if match.re is _ZIP:  # what stands before it in a sentence is none of it
            opening = re.search(r"(?:^|[.:;\n])[ ]*$", text[max(0, start - 4) : start])
            while (
                opening
                and len(words) > 1
                and lexicon.is_word(words[0].strip(" ,."))
                and folded(words[0].strip()) not in lexicon.towns | _TOWN_BEGINS
            ):
                start += len(words.pop(0))
        if words and start < end:
            yield IdentifierKind.PLACE, start, end


def _is_town(town: str, code: str, lexicon: Lexicon) -> bool:
    first = re.split(r"[ ]", town)[0]
    if folded(first) in lexicon.towns or folded(town) in lexicon.towns:
        return True
    digits = code[-5:] if code[-5:].isdigit() else code[-4:]
    if len(digits) == 4 and "-" not in code:
        return False
    return not lexicon.is_word(first) or first.startswith(("Saint", "Bad", "San", "Sankt", "St"))
