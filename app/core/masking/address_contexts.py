"""Places that only their surroundings tell: the town behind a street, what follows `address:`,
where somebody lives in a dictation without capitals, crossings, positions at sea."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.clinical.word_patterns import listed
from app.core.masking.identifiers import Identifier, IdentifierKind, Taken
from app.core.masking.lexicon import Lexicon, folded
from app.core.masking.name_cues import LABELS, RELATIVES, TITLES

_CAP = r"[A-ZÀ-ÖØ-ÞŁ][\w'’-]{1,40}"
_TOWN = (
    rf"{_CAP}(?:[ -](?:(?:de|da|do|del|der|la|le|les|sur|am|an|upon|aan|den|in)[ -])?{_CAP}){{0,3}}"
)
_CODE = r"(?:\d{4}[ ]?[A-Z]{2}|\d{4}-\d{3}|\d{5}-\d{3}|\d{3}[ ]\d{3}|\d{4,6})"
_BEHIND_STREET = re.compile(
    rf"(?:[ ]?[,–-][ ]?|\n)(?P<town>{_TOWN})(?:[ ]?[,–-]?[ ]?(?P<code>{_CODE})(?![\w]|[.,/-]\d)"
    r"|(?=[,.;?)\n]|$))"
)
_CODE_BEHIND_STREET = re.compile(r"[ ]?[,–-][ ]?(?P<code>\d{5,6})(?![\w]|[.,/-]\d|[ ]?(?:mg|ml))")
# Indian: `Thrissur – 680001`, `Chandigarh 160022`.
_PIN = re.compile(
    rf"(?<![\w])(?P<town>{_CAP})[ ]?(?P<dash>[–-]?)[ ]?(?P<code>[1-8]\d{{2}}[ ]?\d{{3}})(?![\w]"
    rf"|[.,/-]\d)"
)
_LABELLED = re.compile(
    r"(?<![\w])(?:[Aa]ddress|[Aa]nschrift|[Aa]dresse|[Dd]irección|[Dd]omicilio|[Ee]ndereço"
    r"|[Ii]ndirizzo"
    r"|[Aa]dres)(?:[ ][a-z]{2,10}){0,3}[ ]?:[ ]"
    r"(?P<place>[^\n.;:,]{2,50}(?:,[ ][^\n.;:,]{2,40}){0,3})"
)
_LIVES = (
    r"(?:lives?|living|lived|resides?|residing|resident|born|stays|staying|wohnt|wohnhaft|wohne"
    r"|lebt"
    r"|geboren|habite|demeurant|domiciliée?|vit|vive|vivo|vivimos|reside|residente|domicilio|mora"
    r"|moro"
    r"|abita|abito|nat[oa]|woont|woon|woonachtig)"
)
_SMALL_STREET = re.compile(
    rf"(?<![\w]){_LIVES}[ ](?:at|in|on|a|à|au|en|em|na|no|aan)[ ](?P<place>(?:(?:flat|number"
    rf"|apartment)[ ]\w{{1,6}}[ ])?"
    r"(?:\w{1,12}(?:[ -]\w{1,12})?[ ])(?:[\w'’]{2,20}[ ]){1,3}(?:street|road|lane|close|court"
    r"|avenue|drive"
    r"|crescent|terrace|gardens|way|hill|row|walk|view|place|grove|square)|(?:via|viale|piazza|rue"
    r"|avenue"
    r"|calle|avenida|rua|travessa)[ ](?:[\w'’]{2,20}[ ]?){1,4})(?![\w'’])"
)
_SMALL_TOWN = re.compile(
    rf"(?<![\w]){_LIVES}[ ](?:at|in|a|à|en|em|te)[ ](?P<town>[a-zà-ÿ'’-]{{4,30}})(?![\w'’])"
)
_NEXT_SMALL = re.compile(r"[ ,]{1,2}(?P<town>[a-zà-ÿ'’-]{4,30})(?![\w'’])")
_NUMBERED = re.compile(
    r"(?<![\w])(?:(?:SCO|SCF|H\.?[ ]?No\.?|Door[ ]No\.?|D\.?[ ]?No\.?|Plot(?:[ ]No\.?)?|Shop(?:"
    r"[ ]No\.?)?"
    r"|Flat(?:[ ]No\.?)?|Qtr\.?(?:[ ]No\.?)?)[ ]?[A-Z]?-?\d{1,5}[A-Z]?(?:[-/]\w{1,5})?(?![\w])"
    r"(?:,?[ ](?:Sector|Sec\.?|Phase|Block)[ ]\w{1,3}(?:-[A-Z])?(?![\w]))?"
    r"|Sector[ ]\d{1,3}(?:-[A-Z])?(?![\w])"
    r"|(?:Block|Blk)[ ][A-Z\d]{1,3},[ ](?:[A-Z][\w'’-]{1,30}[ ]){1,3}(?:Estate|Flats|Quarters"
    r"|Layout|Court)"
    r"(?![\w])"
    r"|(?:[A-Z][\w'’-]{1,30}[ ]){1,3}(?:Estate|Nagar|Colony|Layout|Chowk|Marg|Enclave|Vihar"
    r"|Puram)(?![\w])"
    rf"|(?:Heol|Ffordd|Stryd|Lôn|Maes|Tŷ|Ty|Plas)[ ](?:y[ ])?{_CAP}(?:[ ]{_CAP})?(?:,[ ](?:Heol"
    rf"|Ffordd|Stryd"
    rf"|Lôn|Maes)[ ](?:y[ ])?{_CAP})?"
    rf"|(?:Hameau|Lieu-dit|Lotissement|Cité|Domaine|Quartier|Ferme|Quinta|Herdade|Sítio|Lugar"
    rf"|Finca|Cortijo"
    rf"|Masía|Podere|Cascina)[ ](?:(?:de|du|des|la|le|les|da|do|dos|das|del|el|los|las|d'|di)"
    rf"[ ]?){{0,2}}{_CAP}"
    rf"(?:[ -](?:de[ ]|da[ ]|do[ ])?{_CAP}){{0,3}}(?:,[ ]lote[ ]\w{{1,4}})?"
    r"|(?:[A-Z][\w'’-]{1,30}[ ]){1,2}(?:Dijk|Laan|Weg|Plein|Kade|Gracht|Straat|Singel|Dreef|Hof"
    r"|Pad)[ ]\d{1,4}"
    r"(?:-?(?:bis|[a-z]))?(?![\w])"
    r"|(?:corner of[ ])?(?:\d{1,3}(?:st|nd|rd|th)[ ](?:Street[ ]|St\.?[ ]|Ave\.?[ ]|Avenue[ ])?"
    r"(?:and|&)[ ]"
    r"[A-Z]\w{2,30}|[A-Z]\w{2,30}[ ](?:and|&)[ ]\d{1,3}(?:st|nd|rd|th))(?:[ ](?:St|Ave|Rd"
    r"|Blvd)\.?)?(?![\w])"
    r"|\d{1,3}[°º][ ]?\d{1,2}(?:[.,]\d{1,4})?['’]?(?:[ ]?\d{1,2}(?:[.,]\d{1,2})?[\"”″])?"
    r"[ ]?[NS][ ,/]{0,3}"
    r"\d{1,3}[°º][ ]?\d{1,2}(?:[.,]\d{1,4})?['’]?(?:[ ]?\d{1,2}(?:[.,]\d{1,2})?[\"”″])?[ ]?[EWO]"
    r"(?![\w])"
    r"|-?\d{1,2}\.\d{4,7}°?[ ]?[NS]?,[ ]?-?\d{1,3}\.\d{4,7}°?[ ]?[EWO]?(?![\w.]))"
)
_NOT_TOWNS = frozenset(
    listed(
        "date dob mrn tel phone fax mobile patient born ref re dear married single review seen geb "
        "geboren né née "
        "nacido nacida nascido nascida nato nata telefon téléphone teléfono telefone telefono "
        "telefoon"
    )
)


def find_numbered_places(text: str, taken: Taken) -> None:
    """Add what is written as places in one country are: plots and sectors, crossings, positions."""
    taken.add_all(IdentifierKind.PLACE, (match.span() for match in _NUMBERED.finditer(text)))


def find_labelled_places(text: str, lexicon: Lexicon, taken: Taken) -> None:
    """Add what follows `Address:`, part by part, and where somebody lives in small letters."""
    for match in _LABELLED.finditer(text):
        start = match.start("place")
        for part in match["place"].split(","):
            plain = part.strip()
            if not plain[:1].isupper() and not plain[:1].isdigit():
                break
            if plain.split()[0].isupper() and len(plain.split()[0]) < 4:  # `IL 61036`
                break
            taken.add(IdentifierKind.PLACE, start, start + len(part.rstrip()))
            start += len(part) + 1
    for match in _SMALL_STREET.finditer(text):
        taken.add(IdentifierKind.PLACE, *match.span("place"))
        after = _NEXT_SMALL.match(text, match.end())
        if after and _is_strange(after["town"], lexicon):
            taken.add(IdentifierKind.PLACE, *after.span("town"))
    for match in _SMALL_TOWN.finditer(text):
        if _is_strange(match["town"], lexicon):
            taken.add(IdentifierKind.PLACE, *match.span("town"))


def find_towns_behind(text: str, lexicon: Lexicon, taken: Taken) -> None:
    """Add the towns and postcodes that stand behind a street, and Indian ones with their code."""
    for match in _PIN.finditer(text):
        town = folded(match["town"])
        known = town in lexicon.towns
        if known or (match["dash"] and not lexicon.is_word(match["town"])):
            taken.add(IdentifierKind.PLACE, *match.span("town"))
            taken.add(IdentifierKind.POSTCODE, *match.span("code"))
    for street in [each for each in taken.all() if each.kind is IdentifierKind.PLACE]:
        for kind, start, end in _behind(text, street, lexicon):
            taken.add(kind, start, end)


def _behind(
    text: str, street: Identifier, lexicon: Lexicon
) -> Iterator[tuple[IdentifierKind, int, int]]:
    if not re.search(r"[ ]", street.text) or not street.text[:1].isalnum():
        return
    if alone := _CODE_BEHIND_STREET.match(text, street.end):
        yield IdentifierKind.POSTCODE, *alone.span("code")
    match = _BEHIND_STREET.match(text, street.end)
    if match is None or not _is_town(match["town"], bool(match["code"]), lexicon):
        return
    yield IdentifierKind.PLACE, *match.span("town")
    if match["code"]:
        yield IdentifierKind.POSTCODE, *match.span("code")


def _is_town(town: str, coded: bool, lexicon: Lexicon) -> bool:
    words = [folded(word) for word in town.split()]
    if any(word in _NOT_TOWNS | TITLES | LABELS | RELATIVES for word in words):
        return False
    if town.isupper() and len(town) < 5:
        return False
    if all(word in lexicon.abbreviations or word in lexicon.regions for word in words):
        return False
    return coded or len(words) < 4


def _is_strange(word: str, lexicon: Lexicon) -> bool:
    return not lexicon.is_word(word) and folded(word) not in lexicon.regions
