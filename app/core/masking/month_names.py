"""Names of months and of days in words, in the languages that are masked."""

from __future__ import annotations

import re

from app.core.clinical.word_patterns import listed

_MONTHS = (
    "january jan januar jänner januari janvier janv enero ene janeiro gennaio genn gen",
    (
        "february feb februar februari febr février fevrier févr fév febrero fevereiro fev "
        "febbraio febb"
    ),
    "march mar mär märz maerz maart mrt mars marzo março marco",
    "april apr avril avr abril abr aprile",
    "may mai mei mayo maio maggio magg mag",
    "june jun juni juin junio junho giugno giu",
    "july jul juli juillet juil julio julho luglio lug lugl",
    "august aug augustus août aout agosto ago",
    "september sept sep septembre septiembre setiembre setembro set settembre sett",
    "october oct oktober okt octobre octubre outubro out ottobre ott",
    "november nov novembre noviembre novembro",
    "december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre",
)
MONTHS: dict[str, int] = {
    name: month for month, names in enumerate(_MONTHS, start=1) for name in names.split()
}
# Months that are other words too when they are short or in small letters.
DOUBTFUL = frozenset(
    listed("may mar mai set out ago mag gen ene marco march august jan dec lug ott giu")
)

_DAYS = (
    "first one ersten erster eins premier primero uno primeiro um primo eerste een",
    "second two zweiten zweiter zwei deux dos dois due tweede twee",
    "third three dritten dritter drei trois tres três tre derde drie",
    "fourth four vierten vierter vier quatre cuatro quatro quattro vierde",
    "fifth five fünften fünfter fünf cinq cinco cinque vijfde vijf",
    "sixth six sechsten sechster sechs seis sei zesde zes",
    "seventh seven siebten siebter sieben sept siete sete sette zevende zeven",
    "eighth eight achten achter acht huit ocho oito otto achtste",
    "ninth nine neunten neunter neun neuf nueve nove negende negen",
    "tenth ten zehnten zehnter zehn dix diez dez dieci tiende tien",
    "eleventh eleven elften elfter elf onze once undici elfde",
    "twelfth twelve zwölften zwölfter zwölf douze doce doze dodici twaalfde twaalf",
    "thirteenth thirteen dreizehnten dreizehn treize trece treze tredici dertiende dertien",
    (
        "fourteenth fourteen vierzehnten vierzehn quatorze catorce catorze quattordici "
        "veertiende veertien"
    ),
    "fifteenth fifteen fünfzehnten fünfzehn quinze quince quindici vijftiende vijftien",
    (
        "sixteenth sixteen sechzehnten sechzehn seize dieciséis dezesseis dezasseis sedici "
        "zestiende zestien"
    ),
    (
        "seventeenth seventeen siebzehnten siebzehn dix-sept diecisiete dezessete diciassette "
        "zeventiende"
    ),
    "eighteenth eighteen achtzehnten achtzehn dix-huit dieciocho dezoito diciotto achttiende",
    "nineteenth nineteen neunzehnten neunzehn dix-neuf diecinueve dezenove diciannove negentiende",
    "twentieth twenty zwanzigsten zwanzig vingt veinte vinte venti twintigste twintig",
    (
        "twenty-first twenty-one einundzwanzigsten vingt-et-un veintiuno vinte-e-um ventuno "
        "eenentwintigste"
    ),
    (
        "twenty-second twenty-two zweiundzwanzigsten vingt-deux veintidós vinte-e-dois ventidue "
        "tweeëntwintigste"
    ),
    (
        "twenty-third twenty-three dreiundzwanzigsten vingt-trois veintitrés vinte-e-três "
        "ventitré drieëntwintigste"
    ),
    (
        "twenty-fourth twenty-four vierundzwanzigsten vingt-quatre veinticuatro vinte-e-quatro "
        "ventiquattro vierentwintigste"
    ),
    (
        "twenty-fifth twenty-five fünfundzwanzigsten vingt-cinq veinticinco vinte-e-cinco "
        "venticinque vijfentwintigste"
    ),
    (
        "twenty-sixth twenty-six sechsundzwanzigsten vingt-six veintiséis vinte-e-seis ventisei "
        "zesentwintigste"
    ),
    (
        "twenty-seventh twenty-seven siebenundzwanzigsten vingt-sept veintisiete vinte-e-sete "
        "ventisette zevenentwintigste"
    ),
    (
        "twenty-eighth twenty-eight achtundzwanzigsten vingt-huit veintiocho vinte-e-oito "
        "ventotto achtentwintigste"
    ),
    (
        "twenty-ninth twenty-nine neunundzwanzigsten vingt-neuf veintinueve vinte-e-nove "
        "ventinove negenentwintigste"
    ),
    "thirtieth thirty dreißigsten trente treinta trinta trenta dertigste",
    (
        "thirty-first thirty-one einunddreißigsten trente-et-un treintayuno trinta-e-um trentuno "
        "eenendertigste"
    ),
)
DAYS: dict[str, int] = {
    name: day for day, names in enumerate(_DAYS, start=1) for name in names.split()
}

_FEASTS = (
    r"Thanksgiving(?: Day)?|Christmas(?: Eve| Day)?|Xmas(?: Eve| Day)?|Boxing Day|New Year'?s"
    r"(?: Eve"
    r"| Day)|Easter(?: Sunday| Monday)?|Good Friday|Labou?r Day|Memorial Day|Independence Day"
    r"|Fourth of July|Halloween|Valentine'?s Day|Bonfire Night|Diwali|Holi|Anzac Day|Australia Day"
    r"|Heiligabend|Weihnachten|Silvester|Neujahr|Ostern|Ostersonntag|Ostermontag|Karfreitag"
    r"|Pfingsten|Nikolaustag|Noël|Pâques|Pentecôte|Toussaint|Nochebuena|Navidad|Nochevieja"
    r"|Semana Santa|Réveillon|Natal|Páscoa|Carnaval|Natale|Capodanno|Ferragosto|Pasqua|Pasquetta"
    r"|Kerstavond|Kerstmis|Eerste Kerstdag|Tweede Kerstdag|Oudjaar|Pasen|Pinksteren|Koningsdag"
    r"|Sinterklaas"
)
# With a year; alone only those that name one day and nothing else.
FEASTS = re.compile(
    rf"(?<![\w])(?:(?:{_FEASTS})[ ,]{{1,2}}(?P<y1>(?:19|20)\d\d)(?!\d)"
    r"|(?:Christmas|New Year'?s) (?:Eve|Day)(?:[ ,]{1,2}(?P<y2>(?:19|20)\d\d))?"
    r"|Thanksgiving(?: Day)?|Boxing Day|Heiligabend|Silvester|Nochebuena|Nochevieja|Ferragosto"
    r"|Kerstavond|Koningsdag)(?![\w])"
)
