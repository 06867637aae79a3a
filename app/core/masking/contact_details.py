"""Contact details: mail addresses, web addresses, IP addresses, telephone and fax numbers.

Every pattern is bounded, so that the time grows with the text's length and no faster.
"""

from __future__ import annotations

import re

from app.core.masking.identifiers import IdentifierKind, Taken

_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+'-]{1,64}(?:[ ]?@[ ]?|\(at\)|\[at\])[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}"
)
_SPOKEN_DOT = r"(?:dot|punto|ponto|point|punkt|punt)"
_SPOKEN_EMAIL = re.compile(
    rf"(?<![\w.+-])[\w.+-]{{1,64}}(?:[ ](?:{_SPOKEN_DOT}|underscore|hyphen|dash)[ "
    rf"][\w-]{{1,40}}){{0,4}}"
    rf"[ ](?:at|arroba|arobase|ät|chiocciola|apenstaartje)[ ][\w-]{{1,40}}"
    rf"(?:[ ]{_SPOKEN_DOT}[ ][\w-]{{1,40}}){{1,4}}",
    re.IGNORECASE,
)
_URL = re.compile(
    r"(?:https?|ftp)://[^\s<>\"'\[\]]{1,2000}|(?<![\w@.-])www\.[^\s<>\"'\[\]]{1,2000}"
    r"|(?<![\w@.-])(?:[a-z0-9-]{2,63}\.){1,4}"
    r"(?:com|org|net|info|health|clinic|app|gov|edu|nhs\.uk|co\.uk|org\.uk|com\.br|com\.au)"
    r"(?:/[^\s<>\"'\[\]]{0,500})?(?![\w@-])"
    r"|(?<![\w@.-])(?:[a-z0-9-]{2,63}\.){1,4}[a-z]{2}/[^\s<>\"'\[\]]{1,500}"
    r"|(?<![\w@.-])(?:[a-z0-9-]{3,63}\.){2,4}(?:de|fr|es|it|nl|pt|br|uk|ch|at|be|eu|ie|us"
    r"|ca)(?![\w@-])"
    r"|(?<![\w@.-])[a-z0-9]{2,40}-[a-z0-9-]{2,40}\.(?:de|fr|es|it|nl|pt|br|uk|ch|at|be|eu"
    r"|ie)(?![\w@-])"
    r"|(?<![\w@.-])(?:www|my|portal|app|mail|online|web|rdv|booking|patients?|results?|login|m|cita"
    r"|citas|termin|afspraak|[a-z0-9]{2,20}-[a-z0-9-]{2,30})\.[a-z0-9-]{2,63}\.[a-z]{2,12}"
    r"(?![\w@-])"
    r"|(?<![\w@.-])[a-z]{2,20}\.[a-z0-9]{2,30}-[a-z0-9-]{2,30}\.[a-z]{2,12}(?![\w@-])"
    r"|(?<![\w@./])@[A-Za-z][\w.]{2,30}",
    re.IGNORECASE,
)
_OCTET = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"
_IP = re.compile(
    rf"(?<![\w.])(?:{_OCTET}\.){{3}}{_OCTET}(?:/\d{{1,2}}|:\d{{2,5}})?(?![\w]|\.\d)"
    r"|(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4})(?:::?[0-9a-f]{1,4}){0,3}(?![\w:])"
    r"|(?<![\w:])[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){1,6}::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5}"
    r")?(?![\w:])",
    re.IGNORECASE,
)
_VERSION_BEFORE = re.compile(r"(?:version|v|firmware|release|software)[ .:]{0,2}$", re.IGNORECASE)

_LABEL = (
    r"(?:tele(?:phone|fon[eo]?|foon|fax|fono)|t[ée]l[ée](?:phone|fono|copie)|tel(?:nr)?|tél"
    r"|tlf|tfno|tfn"
    r"|phone|ph|mobile|mob|mobil|mobiel|cellphone|cell|cellulare|cell|celular|cel|telemóvel"
    r"|móvil|movil"
    r"|portable|handy|fon|fax|pager|bleep|beep|ext(?:ension|n)?|durchwahl|dw|poste|ramal"
    r"|interno|anexo"
    r"|toestel|doorkiesnummer|whats ?app|zap|contact|contato|contacto|call(?:ed)?|ring|rang"
    r"|text(?:ed)?"
    r"|dial|sms|erreichbar|rückruf|landline|hotline|switchboard|fixe|gsm|dect|mobilnummer"
    r"|telefonnummer|rufnummer|handynummer|faxnummer|telefoonnummer|mobielnummer)"
)
_LABELLED = re.compile(
    rf"(?<![\w]){_LABEL}(?![\w])(?:[ ]{{1,2}}(?:number|num[eé]ro|numero|número|nummer|no|nr|n[º°o]|"
    rf"unter|au|al|no|op|on|is|her|him|me|us|them|back|home|work|mobile|line|de|do|da|del|della|"
    rf"lavoro|casa|domicile|privat|dienstlich|urgences|secretary|direct|ist|est|é|è|es|privé|thuis)"
    rf"\b\.?){{0,3}}[ ]?[.:=#/|–-]{{0,2}}\s{{0,3}}"
        r"(?P<number>(?:\+|\()?\d[\d ()./\u00a0–-]{1,24}\d(?:[ ]{0,1}(?:ext|x|extn|poste|ramal"
        r"|dw)\.?[ ]?\d{1,6})?)",
    re.IGNORECASE,
)  # fmt: skip
_STRICT_LABEL = re.compile(
    r"(?:call|called|ring|rang|text|texted|dial|contact|contato|contacto|interno|ext|poste|cell|"
    r"portable|mobile|mobil|ph|fixe|dw|cel|anexo)\b",
    re.IGNORECASE,
)
_EXTENSION = re.compile(r"(?:ext(?:ension|n)?|interno|poste|dw|anexo)\b[ ]?\.?", re.IGNORECASE)
_DIGIT_WORD = (
    r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|null|eins|zwei|zwo|drei|vier"
    r"|fünf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|cero|uno|dos"
    r"|tres|cuatro|cinco|seis|siete|ocho|nueve|um|dois|três|quatro|sete|oito|nove|meia|due|tre"
    r"|quattro|cinque|sei|sette|otto|nul|een|twee|drie|vijf|zes|zeven|negen)"
)
_SAID = re.compile(
    rf"(?<![\w])(?:\+|plus[ ])?{_DIGIT_WORD}(?:[ ,-]{{1,2}}{_DIGIT_WORD}){{6,19}}(?![\w])",
    re.IGNORECASE,
)
_GAP = r"[ .\u00a0/–-]{1,3}"
_UNLABELLED = re.compile(
    r"(?<![\w.,/+-])(?:"
    rf"(?:\+|00)[ ]?[1-9]\d{{0,3}}{_GAP}?(?:\(0?\d{{0,5}}\){_GAP}?)?\d{{1,11}}(?:{_GAP}\d{{1,8"
    rf"}}){{0,6}}"
    r"|(?:\+?1[-. ])?\(\d{3}\)[ ]?\d{3}[-. ]\d{4}"
    r"|(?:1[-. ])?[2-9]\d{2}[-.][2-9]?\d{2,3}[-.]\d{4}"
    r"|(?:1[ ])?[2-9]\d{2}[ ]\d{3}[ ]\d{4}"
    r"|\(\d{2}\)[ ]?9?[ .]?\d{4}[-. ]?\d{4}"
    r"|\(0\d{1,5}\)[ /-]{0,3}\d{2,8}(?:[ /-]\d{1,8}){0,4}"
    r"|0\d{1,5}(?:[ ]?[ ./\u00a0–-][ ]?\d{1,8}){1,12}"  # two of them may stand side by side
    r"|0\d{8,11}"
    r"|(?:\d{2}[ ])?9?[ ]?\d{4}-\d{4}"
    r"|[2-9]\d{2}-\d{4}"
    r"|[2-9]\d{2}[ .]\d{3}[ .]\d{3}|[6-9]\d{2}(?:[ .]\d{2}){3}|[89]\d[ ]\d{3}[ ]\d{2}[ ]\d{2}"
    r"|[67]\d{8}"
    r"|3\d{2}[ ./-]?\d{3}[ ./-]?\d{3,4}|3\d{2}[ ./-]\d{2}[ ./-]\d{2}[ ./-]\d{2,3}"
    r")(?:[ ]?(?:ext|x|extn|poste|ramal)\.?[ ]?\d{1,6})?(?![\w]|[.,/-]\d)",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?:19|20)\d\d[-–](?:19|20)\d\d")
_QUANTITY_AFTER = re.compile(
    (
        r"[ ]{0,1}(?:mg|g|kg|ml|mcg|µg|ug|mmol|%|/|x10|×|cells|IU|IE|UI|units|steps|kcal|ms"
        r"|bpm)\b|[ ]?%"
    ),
    re.IGNORECASE,
)


def find_contacts(text: str, taken: Taken) -> None:
    """Add mail and web addresses, then IP addresses."""
    taken.add_all(IdentifierKind.EMAIL, (match.span() for match in _EMAIL.finditer(text)))
    taken.add_all(IdentifierKind.EMAIL, (match.span() for match in _SPOKEN_EMAIL.finditer(text)))
    for match in _URL.finditer(text):
        end = match.start() + len(match[0].rstrip(".,;:!?)"))
        taken.add(IdentifierKind.URL, match.start(), end)
    for match in _IP.finditer(text):
        if not _VERSION_BEFORE.search(text[max(0, match.start() - 12) : match.start()]):
            taken.add(IdentifierKind.IP, *match.span())


def find_labelled_phones(text: str, taken: Taken) -> None:
    """Add the numbers that are called a telephone's or a fax's."""
    for match in _LABELLED.finditer(text):
        digits = _digits(match["number"])
        fewest = 5 if _STRICT_LABEL.match(match[0]) else 3
        if _EXTENSION.match(match[0]):
            fewest = 4
        if len(digits) < fewest or _QUANTITY_AFTER.match(text, match.end()):
            continue
        taken.add(_kind(text, match.start("number")), *match.span("number"))
    for match in _SAID.finditer(text):  # `oh one one four four nine six`
        taken.add(IdentifierKind.PHONE, *match.span())


def find_phones(text: str, taken: Taken) -> None:
    """Add the numbers that are written as telephone numbers are."""
    at = 0
    while match := _UNLABELLED.search(text, at):
        # What is known already ends it: the day of a date looks like more of the number.
        if (end := taken.next_start(match.start())) < match.end():
            shorter = _UNLABELLED.match(text, match.start(), end)
            at = max(end, match.start() + 1)
            if shorter is None:
                continue
            match = shorter
        else:
            at = match.end()
        if taken.free(*match.span()) and _is_phone(text, match):
            taken.add(_kind(text, match.start()), *match.span())


def _is_phone(text: str, match: re.Match[str]) -> bool:
    digits = len(_digits(match[0]))
    least, most = (8, 2 * 18) if match[0].startswith(("0", "(0")) else (7, 18)
    if not least <= digits <= most or _YEARS.fullmatch(match[0]):
        return False
    return not _QUANTITY_AFTER.match(text, match.end())


def _kind(text: str, start: int) -> IdentifierKind:
    before = text[max(0, start - 24) : start].rsplit("\n", 1)[-1].lower()
    fax, other = before.rfind("fax"), max(before.rfind(each) for each in ("tel", "pho", "tél"))
    if fax > other or before.rfind("copie") > other:
        return IdentifierKind.FAX
    return IdentifierKind.PHONE


def _digits(written: str) -> str:
    return "".join(letter for letter in written if letter.isdigit())
