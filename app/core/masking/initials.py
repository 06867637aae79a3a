"""Initials of persons: after `seen by`, `signed`, `initials`."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SIGNED = re.compile(
    r"(?<![\w])(?:[Ii]nitials?|[Ss]igned|[Ss]een by|[Rr]eviewed by|[Tt]yped by|[Dd]ictated by"
    r"|[Rr]ef|[Dd]iscussed with|d/w|D/W|[Cc]hecked by"
    r"|[Ww]itnessed by|[Aa]uthor|[Pp]atient|[Pp]t|[Ii]nitialen|[Kk]ürzel|gez\.|[Dd]iktat"
    r"|[Ii]nitiales|[Ii]niciales|[Ii]niciais|[Ii]niziali|[Vv]oorletters"
    r"|[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Hh]err|[Ff]rau|M|Mme|Sr|Sra|Sig|Dhr|[Mm]w)\.?[ ]?:?[ ]"
    r"(?P<letters>(?:[A-ZÄÖÜ]\.[ ]?){1,3}(?!\w|[ ]?[A-ZÄÖÜ]\w)|[A-Z]{2,3}(?![\w-]|[ ][A-Z][a-z]))"
)
_WITH_LABEL = re.compile(
    r"initial|kürzel|inicia|inizial|voorletters|signed|by|dictat|diktat|gez|d/w|with", re.IGNORECASE
)
_SIGNED_OFF = re.compile(
    r"(?<![\w])(?:[Tt]hanks|[Tt]hank you|[Rr]egards|[Cc]heers|[Bb]est|[Ss]incerely|[Gg]r(?:u|ü)"
    r"(?:ß|ss)e?|Ihre?|[Mm]erci"
    r"|[Cc]ordialement|[Gg]racias|[Ss]aludos?|[Oo]brigad[oa]|[Gg]razie|[Ss]aluti|[Gg]roet(?:en"
    r"|jes)?)[,.!]?\s{1,2}"
    r"(?P<letters>(?:[A-ZÄÖÜ]\.[ ]?){1,3}(?!\w|[ ]?[A-ZÄÖÜ]\w))"
)
_PAIR = re.compile(r"(?<![\w/])(?P<letters>[A-Z]{2,3}/[a-z]{2,3})(?![\w/])")


def initials(text: str, abbreviations: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where they stand."""
    for match in _SIGNED.finditer(text):
        letters = match["letters"]
        pointed = "." in letters
        if pointed or (_WITH_LABEL.search(match[0]) and letters.lower() not in abbreviations):
            yield match.span("letters")
    yield from (match.span("letters") for match in _SIGNED_OFF.finditer(text))
    for match in _PAIR.finditer(text):  # `AB/cd`: who dictated and who typed
        if re.search(
            r"(?:ref|re)\b[^\n]{0,30}$",
            text[max(0, match.start() - 40) : match.start()],
            re.IGNORECASE,
        ):
            yield match.span("letters")
