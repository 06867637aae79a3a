"""Thresholds: whether a number is a guideline's bound or target, and not what the patient has."""

from __future__ import annotations

import re

from app.core.clinical.clinical_text import ClinicalText

_REACH = 28  # characters before the number
_CUE = re.compile(
    r"\b(?:above|below|over|under|targets?|target(?:ing|ed)|aim(?:ing|s)?|goal|if|when|whenever"
    r"|until|unless|between"
    r"|normal(?:ly)?|exceed(?:s|ed|ing)?|more[ ]than|less[ ]than|greater[ ]than|higher[ ]than"
    r"|lower[ ]than|at[ ]least|at[ ]most|up[ ]to|maximum|max|minimum|min|limit|cut-?off|threshold"
    r"|range|reference|ideally|keep|maintain|reach(?:es)?|or[ ](?:more|less|above|below)"
    r"|drops?[ ]to|falls?[ ]to"
    r"|rises?[ ]to|beyond|[a-z]{3,9}er[ ]than|to[ ]avoid|usual(?:ly)?|typical(?:ly)?|criteria"
    r"|defined|should[ ]be|once|to[ ]keep|wait)\b|[<>≤≥](?=\D{0,12}$)"
)
# A sentence or a clause that ends between the cue and the number takes its force away.
_CUT = re.compile(r"[;]|[.!?][ ]|,[ ](?:but|so|she|he|the|his|her|this|your|it)\b")
# A span of values (`32 to 35`) is a guideline's, too.
_AFTER = re.compile(
    r"[ ]{0,2}(?:-|to|and)[ ]{0,2}\d|[ ]{0,2}(?:%"
    r"|[a-zµ°]{1,6}(?:/[a-z0-9.]{1,8}){0,2})?[ ]{0,2}(?:or[ ](?:more|less|above|below|higher"
    r"|lower|over"
    r"|under|greater)|and[ ](?:above|below|over)|[+](?!\w))"
)
_SPAN_BEFORE = re.compile(
    r"(?<![\w/])\d{1,4}(?:\.\d{1,2})?[ ]{0,2}(?:%|°c)?[ ]{0,2}(?:-|to)[ ]{0,2}$"
)
# `fell from 132 to 74` names two values, no span.
_MOVED = re.compile(
    r"\b(?:from|fell|rose|dropped|risen|fallen|gone|went|climbed)[ ](?:from[ ])?"
    r"(?:[\d.]{1,6}[ ]?[a-zµ%/°]{0,8}[ ](?:to|down[ ]to|up[ ]to)[ ]?)?$"
)


def is_threshold(text: ClinicalText, start: int) -> bool:
    """Whether the number at `start` is named as a bound: `above 6.5`, `94% or more`."""
    before = text.lower[max(0, start - _REACH) : start]
    cuts = list(_CUT.finditer(before))
    if cuts:
        before = before[cuts[-1].end() :]
    line = before.rpartition("\n")[2]
    if _CUE.search(line):
        return True
    if _MOVED.search(line):
        return False
    end = start
    while end < len(text.lower) and end - start < 12 and text.lower[end] in "0123456789.,/":
        end += 1
    return _AFTER.match(text.lower, end) is not None or _SPAN_BEFORE.search(line) is not None
