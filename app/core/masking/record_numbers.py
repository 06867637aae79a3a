"""Numbers of records, insurances, accounts, licences, vehicles, devices: by label, by form, and
any other code that is long enough to be one person's."""

from __future__ import annotations

import re
from collections.abc import Callable

from app.core.masking import check_digits
from app.core.masking.identifiers import IdentifierKind, Taken

_NUMBER_WORD = (
    r"(?:numbers?|num|no|nos|nr|nummer|n[º°o]|n\.[º°o]?|id|identifier|code|#|num[eé]ro|número"
    r"|numero|ref"
    r"|reference|kennung|kennzeichen|card|karte|carte|tarjeta|cartão|tessera|policy)"
)
# What stands before a number that is one person's, a device's or an account's.
_LABELS = (
    r"mrn|m\.r\.n|nhs|chi|h&c|hospital|patient(?:en|ë|e)?|pt|medical record|record|case|file"
    r"|chart|unit"
    r"|nhi|ssn|ss|social security|medicare|medicaid|ihi|dva|crn|member(?:ship)?|subscriber"
    r"|policy|group|plan"
    r"|insurance|payer|account|acct|a/c|sort code|invoice|claim|receipt|licen[cs]e|driver'?s? "
    r"licen[cs]e"
    r"|driving licen[cs]e|dl|dea|npi|gmc|nmc|gphc|hcpc|pin|certificate|passport|visa"
    r"|registration|reg|rego"
    r"|vin|plate|number plate|licen[cs]e plate|vehicle|serial|s/n|sn|device|model|lot|batch"
    r"|udi|imei|imsi"
    r"|implant|pacemaker|accession|specimen|sample|lab|order|requisition|referral|booking"
    r"|ubrn|episode"
    r"|encounter|visit|admission|csn|fin|study|protocol|subject|participant|trial|biobank"
    r"|barcode|ni"
    r"|national insurance|employee|staff|student|badge|police|incident|crime|library card"
    r"|credit card|card|debit card"
    r"|fall|fallnr|fallnummer|patientennummer|pat|aufnahme|akten|aktenzeichen|az|versicherten"
    r"|versicherungs"
    r"|versichertennummer|versicherungsnummer|krankenversichertennummer|kvnr|kv|vers|egk|ik"
    r"|bsnr|lanr"
    r"|sozialversicherungsnummer|rentenversicherungsnummer|svnr|sv|ahv|steuer|personalausweis"
    r"|ausweis"
    r"|personalausweisnummer|reisepass|führerschein|führerscheinnummer|kennzeichen"
    r"|fahrgestellnummer|fin"
    r"|serien|seriennummer|chargen|chargennummer|charge|geräte|gerätenummer|konto|kontonummer"
    r"|rechnung"
    r"|rechnungsnummer|auftrag|auftragsnummer|labor|befund|befundnummer|proben|mitglieds"
    r"|mitgliedsnummer"
    r"|dossier|ipp|nip|nda|iep|séjour|sécu(?:rité sociale)?|nir|ins|immatriculation|matricule"
    r"|adh[ée]rent"
    r"|mutuelle|contrat|police|rpps|adeli|finess|am|permis(?: de conduire)?|passeport"
    r"|carte(?: vitale)?"
    r"|carte d'identité|cni|série|lot|compte|facture|venue|plaque(?: d'immatriculation)?"
    r"|historia(?: cl[ií]nica)?|nhc|h\.?c\.?|dni|nie|nif|nass|nuss|cip|cipa|sns|tarjeta(?: "
    r"sanitaria)?"
    r"|seguridad social|expediente|episodio|colegiado|n\.? ?col|póliza|matr[ií]cula|bastidor"
    r"|pasaporte"
    r"|permiso de conducir|cuenta|factura|curp|rfc|nss|rut|c[ée]dula|ine|clave"
    r"|prontu[áa]rio|registro|cpf|rg|cns|sus|cart[ãa]o(?: sus| nacional de saúde)?"
    r"|carteirinha(?: (?:unimed|amil|hapvida|bradesco|sulam[ée]rica))?|conv[êe]nio|pront|sip|bleep"
    r"|pager|call[ -]?sign|mmsi|imo|rufzeichen|indicatif"
    r"|(?:dva )?(?:gold|white|orange|health|health care|pension) card|kaart|upi|aadhaar|uhid|abha"
    r"|nikshay(?: id)?|nin|bvn|ration card|ip|op|mlc|einsatz|vorgang|retrieval|job|run|call|ticket"
    r"|matrícula|crm(?:[-/][a-z]{2})?|coren(?:[-/][a-z]{2})?|ap[óo]lice|atendimento|placa"
    r"|chassi|cnh|passaporte|conta|ag[êe]ncia|protocolo"
    r"|pps|ppsn|pis|nis|título|utente|nif|niss|processo|cart[ãa]o de cidad[ãa]o|guia|beneficiário"
    r"|cartella(?: clinica)?|codice(?: fiscale| sanitario| paziente)?|c\.?f\.?|tessera(?: "
    r"sanitaria)?"
    r"|nosologico|sdo|targa|telaio|patente|passaporto|polizza|conto|fattura|matricola|ricetta"
    r"|nre|pratica"
    r"|carta d'identità|accettazione"
    r"|patiëntnummer|patientnummer|patnr|patiëntnr|bsn|burgerservicenummer|sofinummer|polis"
    r"|polisnummer|verzekerden"
    r"|verzekerdennummer|verzekeringsnummer|relatienummer|klantnummer|dossiernummer|agb|big"
    r"|uzovi|kenteken"
    r"|rijbewijs|rijbewijsnummer|paspoort|paspoortnummer|serienummer|rekening|rekeningnummer"
    r"|factuur"
    r"|factuurnummer|opname|opnamenummer|zis|epd|lotnummer|iban|bic|swift|pid|uid|uuid|token"
)
_CODE = (
    r"(?:(?-i:[A-ZÄÖÜ]{1,6})[ ./-]?(?:(?-i:[A-Z]{1,3})[ /-]?)?"
    r"|[a-z]{1,4}-?(?=\d))?\d[\dA-Za-z]{0,24}"
    r"(?:[ ]?[-/.](?-i:[\dA-Z]{1,14})|[ ](?-i:[A-Z]{0,3}\d[\dA-Z]{0,11})|[ "
    r"](?-i:[A-Z]{1,3})(?![\w])){0,12}"
)
_LABELLED = re.compile(
    rf"(?<![\w])(?:{_LABELS})(?:(?:[ -]|\.[ ])?(?:{_NUMBER_WORD}))?\b(?P<tail>[ ]?"
    rf"(?:{_NUMBER_WORD}|\.)?"
    rf"(?:[ ](?:is|ist|est|es|é|è|was|ending in|de|del|do|della|du|van))?[ "
    rf"]?[.:#=]{{0,2}}\s{{0,2}})"
    rf"(?P<code>{_CODE})",
    re.IGNORECASE,
)  # fmt: skip
_FORMS = re.compile(
    r"(?<![\w.,/-])(?:"
    r"(?P<spelled>(?:[A-Za-z][ ])?\d(?:[ ]\d){5,20})"
    r"|(?P<ssn>\d{3}-\d{2}-\d{4})"
    r"|(?P<ten>\d{3}[ -]\d{3}[ -]\d{4}|\d{10})"
    r"|(?P<nir>[12][ .]?\d\d[ .]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .]?(?:\d\d|2[AB])[ .]?\d{3}[ "
    r".]?\d{3}(?:[ ./-]{0,3}\d\d)?)"
    r"|(?P<cpf>\d{3}\.\d{3}\.\d{3}-\d\d|\d{11})"
    r"|(?P<cns>\d{3}[ .]?\d{4}[ .]?\d{4}[ .]?\d{4})"
    r"|(?P<kvnr>[A-Z][ ]?\d{3}[ ]?\d{3}[ ]?\d{3})"
    r"|(?P<dni>[XYZ]?-?\d{7,8}-?[ ]?[A-Z]|\d{2}\.\d{3}\.\d{3}-?[A-Z]?)"
    r"|(?P<fiscal>[A-Z]{6}[ ]?\d\d[A-EHLMPR-T]\d\d[ ]?[A-Z]\d{3}[A-Z])"
    r"|(?P<bsn>\d{9}|\d{4}\.\d{2}\.\d{3})"
    r"|(?P<nino>[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ ]?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?[A-D])"
    r"|(?P<nhi>[A-HJ-NP-Z]{3}(?:\d{4}|\d\d[A-Z]{2}))"
    r"|(?P<medicare>[2-6]\d{3}[ -]\d{5}[ -]\d(?:[ -/]\d)?)"
    r"|(?P<mbi>[1-9][A-Z][A-Z0-9]\d-?[A-Z][A-Z0-9]\d-?[A-Z]{2}\d\d)"
    r"|(?P<svnr>\d{2}[ ]?\d{6}[ ]?[A-Z][ ]?\d{3}|756\.\d{4}\.\d{4}\.\d{2})"
    r"|(?P<iban>[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,4})?)"
    r"|(?P<card>\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4})"
    r"|(?P<mac>(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2})"
    r"|(?P<uuid>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})"
    r"|(?P<plate>[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ ]\d{1,4}[EH]?|[A-Z]{2}-\d{3}-[A-Z]{2}"
    r"|[A-Z]{2}\d{2}[ ]?[A-Z]{3}"
    r"|[A-Z]{3}-?\d[A-Z]\d{2}|[A-Z]{3}-\d{4}|\d{4}[ -][BCDFGHJ-NPR-TV-Z]{3}|[A-Z]{2}\d{3}[A-Z]{2}"
    r"|\d-[A-Z]{3}-\d{2,3}|[A-Z]{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2,3}-\d{1,2}"
    r"|[A-Z]{1,2}-\d{2,3}-[A-Z]{1,2}|[A-Z]{3}[ -]\d{3}[ -]?[A-Z]{2}|\d[A-Z]{3}[ ]?\d{3})"
    r")(?![\w]|[.,/-]\d)"
)
# A plate may have two figures only: `rego of the ute CD 41 KX`.
_PLATE = re.compile(
    r"(?<![\w])(?:(?:licen[cs]e|number)?[ ]?plates?|rego|registration|reg|kennzeichen|immatriculée?"
    r"|immatriculation|plaque|matr[ií]cula|placa|targa|targato|kenteken|ambulance|ambulanz|voiture"
    r"|vehicle|car|van|truck)(?:[ ](?:of|no|nr|number|the|de|del|do|da|der|des|van|is|her|his"
    r"|their|"
    r"truck|car|van|ute|bike|ouders|auto|coche|carro|voiture)\.?){0,4}[ ]?:?[ ]"
    r"(?P<code>(?-i:(?=[A-Z0-9 -]{0,9}\d[A-Z0-9 -]{0,4}\d)(?=[A-Z0-9 -]{0,9}[A-Z])"
    r"[A-Z0-9]{1,4}(?:[ -][A-Z0-9]{1,4}){1,2}|[A-Z]{1,4}\d{2,4}[A-Z]{0,3}"
    r"|\d{1,3}[A-Z]{2,3}\d{2,4}))"
    r"(?![\w])",
    re.IGNORECASE,
)
# `c for charlie 112233`, `Hospital number: b as in bravo two two one`.
_CALL_SIGN = re.compile(
    r"(?<![\w])(?:call[ -]?sign|rufzeichen|indicatif|indicativo|nominativo|roepnaam)[ :]{1,3}"
    r"(?P<code>(?-i:[A-Z]{1,4}\d{1,4}[A-Z]{0,4}))(?!\w)",
    re.IGNORECASE,
)
_SPELT = re.compile(
    r"(?<![\w])(?:[a-z][ ](?:for|as in|wie|comme|de|como|come|van)[ ][a-z]{3,12}[ ]){1,4}"
    r"\d[\d -]{2,16}\d(?!\w)",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w.@+-])[\w.-]{3,40}@[a-z]{3,20}(?![\w.@])", re.IGNORECASE)
_COURT_FILE = re.compile(r"(?<![\w.,/-])\d{1,3}[ ][IVX]{1,5}[ ]\d{1,5}/\d{2}(?![\w/])")
_OTHER = re.compile(r"(?<![\w.,])[A-Za-z0-9](?:[A-Za-z0-9]|[-/_.#](?=[A-Za-z0-9])){4,60}(?![\w])")
_GROUPS = re.compile(
    r"(?<![\w.,/-])\d{1,12}(?:[ ]\d{1,12}){0,5}[ ]\d{4,12}(?:[ ]\d{1,12}){0,5}(?![\w]|[.,/%-]\d)"
)
_MANY_DIGITS = 11
_CLINICAL_CODE = re.compile(
    r"[A-TV-Z]\d{2}(?:\.\d{1,4})?|\d{1,5}-\d|[a-z]{1,4}-?\d{1,3}[a-z]?|NCT\d{8}|"
    r"\d{1,2}x\d{1,5}|\d{1,5}(?:mg|g|mcg|µg|ug)/\d{1,4}(?:ml|h|d|kg)|\d{1,3}/\d{1,3}h|"
    r"\d{3,6}(?:mg|ml|mcg|ug|iu|ie|ui|g|kg|kcal|ms|cc|l|u|x)|\d{1,3}(?:\.\d{3})+|\d{1,7}\.\d{1,4}",
    re.IGNORECASE,
)
_AMOUNT_AFTER = re.compile(
    r"[ ]?(?:/|×|x ?10|mg|ml|mcg|µ|ug|IU|IE|UI|UL|U/|units?\b|cells|copies|cp|kcal|mm|cm|g/"
    r"|pg|ng|%|steps"
    r"|Kopien|Zellen|copias|cópias|cellules)",
    re.IGNORECASE,
)
_SAID_IN_TAIL = re.compile(r"[:#=]|n[º°or]|num|id\b|code", re.IGNORECASE)
_SAID_IN_LABEL = re.compile(r"(?:nummer|nr|number|no|id)\.?[ :]*$", re.IGNORECASE)
_CHECKS: dict[str, Callable[[str], bool]] = {
    "nir": check_digits.is_nir,
    "kvnr": check_digits.is_kvnr,
    "dni": check_digits.is_dni,
    "bsn": check_digits.is_bsn,
    "medicare": check_digits.is_medicare_au,
    "ten": check_digits.is_nhs_number,
}
# A label that is an ordinary word too: the number needs more digits.
_WEAK = re.compile(
    r"(?:case|file|unit|group|plan|lab|order|visit|study|model|lot|sample|charge|labor|am|pin"
    r"|card|fall|pt"
    r"|ni|dl|record|device|implant|admission|aufnahme|befund|police|carte|clave|sus|conta"
    r"|guia|conto|"
    r"ricetta|big|opname|hospital|patient|pat|lot|contrat|ins|ss|fin|h\.?c\.?|c\.?f\.?|rg|kv"
    r"|az|ik|sv|"
        r"pacemaker|subject|trial|referral|episode|group|protocol|token|kennzeichen|certificate"
        r"|chi|reg)\b",
    re.IGNORECASE,
)  # fmt: skip


def find_record_numbers(text: str, taken: Taken) -> None:
    """Add numbers with a label, then those that are known by their form."""
    for match in _LABELLED.finditer(text):
        if taken.free(*match.span("code")) and _is_code(text, match):
            taken.add(IdentifierKind.ID, *match.span("code"))
    for match in (*_PLATE.finditer(text), *_CALL_SIGN.finditer(text)):
        taken.add(IdentifierKind.ID, *match.span("code"))
    for pattern in (_SPELT, _HANDLE, _COURT_FILE):
        taken.add_all(IdentifierKind.ID, (match.span() for match in pattern.finditer(text)))
    for match in _FORMS.finditer(text):
        if taken.free(*match.span()) and _is_form(match, text):
            taken.add(IdentifierKind.ID, *match.span(), sure=_is_checked(match))


def find_other_codes(text: str, taken: Taken) -> None:
    """Add what is left of long numbers and codes: any other unique number or code."""
    for match in _GROUPS.finditer(text):
        if (
            taken.free(*match.span())
            and sum(letter.isdigit() for letter in match[0]) >= _MANY_DIGITS
        ):
            taken.add(IdentifierKind.ID, *match.span(), sure=False)
    for match in _OTHER.finditer(text):
        digits = sum(letter.isdigit() for letter in match[0])
        if digits < 4 or _CLINICAL_CODE.fullmatch(match[0]):
            continue
        if match[0].isdigit() and (digits < 7 or set(match[0][1:]) == {"0"}):
            continue
        if _is_range(match[0]) or _AMOUNT_AFTER.match(text, match.end()):
            continue
        taken.add(IdentifierKind.ID, *match.span(), sure=False)


def _is_code(text: str, match: re.Match[str]) -> bool:
    code = match["code"]
    digits = sum(letter.isdigit() for letter in code)
    label = match[0][: match.start("code") - match.start()]
    said = bool(_SAID_IN_TAIL.search(match["tail"]) or _SAID_IN_LABEL.search(label))
    fewest = 3 if said else 6 if _WEAK.match(match[0]) else 4
    if digits < fewest or _AMOUNT_AFTER.match(text, match.end()):
        return False
    return not re.fullmatch(r"(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}", code)


def _is_form(found: re.Match[str], text: str) -> bool:
    form, written = str(found.lastgroup), re.sub(r"[ .\-/:]", "", found[0])
    if _AMOUNT_AFTER.match(text, found.end()) and form not in ("ssn", "uuid", "mac"):
        return False
    match form:
        case "ten":
            return check_digits.is_nhs_number(written) or found[0].isdigit()
        case "cpf":
            return "." in found[0] or check_digits.is_cpf(written)
        case "cns":
            return " " in found[0] or check_digits.is_cns(written) or check_digits.has_luhn(written)
        case "nhi":
            return check_digits.is_nhi(written)
        case "iban":
            return check_digits.is_iban(written)
        case _:
            return True


def _is_checked(found: re.Match[str]) -> bool:
    """Whether a check digit says what it is, where the form alone could be another number's."""
    check = _CHECKS.get(str(found.lastgroup))
    return check is None or check(re.sub(r"[ .\-/:]", "", found[0]))


def _is_range(written: str) -> bool:
    return bool(
        re.fullmatch(
            r"\d{1,4}(?:\.\d+)?[-/]\d{1,4}(?:\.\d+)?|(?:19|20)\d\d[-/](?:19|20)\d\d", written
        )
    )
