"""Dose manner: whether a dose is named as a bound, or proposed, by what stands before it."""

from __future__ import annotations

import re

from app.core.clinical.word_patterns import stands

# A dose that is named as a bound or as one of many is nobody's.
_BOUND = re.compile(
    r"(?:\b(?:above|below|over|under|more[ ]than|less[ ]than|greater[ ]than|higher[ ]than"
    r"|lower[ ]than"
    r"|at[ ]least|at[ ]most|beyond|fewer[ ]than)\b|[<>≤≥])"
    r"[ ]{0,2}(?:(?:of|is|dose|daily|doses|a|the|total|:|=)[ ]{0,2}){0,4}$"
    r"|\b(?:exceed(?:s|ed|ing)?|maximum|max|minimum|limit"
    r"|ceiling)\b\.?"
    r"[ ]{0,2}(?:[a-z0-9:=()-]{1,18}[ ]{1,3}){0,7}$"
)
# What is proposed, or given at another time, is no other account of what is taken.
_PROPOSED = re.compile(
    r"\b(?:increas\w{0,4}|rais(?:e|es|ed|ing)|reduc\w{0,4}|decreas\w{0,4}|lower(?:ed|ing)?"
    r"|titrat\w{0,4}|uptitrat\w{0,4}|up-titrat\w{0,4}"
    r"|taper\w{0,3}|wean\w{0,3}|doubl\w{1,3}|halv\w{1,3}|switch\w{0,3}|change(?![ ]every)|changes"
    r"|changing|changed[ ](?:to|from)|step(?:ping|ped)?[ -](?:up|down)|adjust\w{0,4}|escalat\w{1,4}"
    r"|up[ ]to|restart\w{0,3}|convert\w{0,3}|replac\w{1,3}|add|adding|additional|extra|further"
    r"|another|repeat(?:ed)?|second[ ]dose|then|followed[ ]by|after[ ]that"
    r"|next|totals|totall?ing|adds?[ ]up[ ]to|sums?[ ]to|started[ ]at|starts?[ ](?:at|with)"
    r"|begun[ ]at"
    r"|loading|maintenance|rescue|breakthrough|bolus|instead|alternativ\w{1,4}|later"
    r"|eventually|move|aim\w{0,3}|target|starting|initial(?:ly)?|beginning|would|could"
    r"|might|if|should[ ]be(?![ ](?:taken|given|continued|kept|used))|consider\w{0,3}|try|top-?up"
    r"|as[ ]needed[ ]dose|previously|formerly"
    r"|used[ ]to)\b"
)
# `hold off changing allopurinol 100 mg`: what stays as it is.
_NO_CHANGE = re.compile(
    r"\b(?:without|not|n't|no[ ]need[ ]to|hold[ ]off|avoid|before|rather[ ]than|instead[ ]of|no)"
    r"[ ](?:any[ ]|to[ ]be[ ])?$"
)
_SUPPOSED = re.compile(
    r"\b(?:if|when|until|unless|once|between|usual(?:ly)?|standard|typical(?:ly)?|available"
    r"|licensed|comes|supplied|strengths?|tablets[ ]of|contains?|range)\b"
    r"(?=[^.;,]{0,40}$)(?:[^.;,]{0,40}\b(?:dose|doses|dosage|in|as|of|range|is)\b)[^.;,]{0,20}$"
)


# What a bound and what is supposed cannot do without.
_BOUND_CUE = re.compile(
    r"\b(?:above|below|over|under|than|least|most|beyond|exceed|max|min|limit|ceiling"
    r")|[<>≤≥]"
)
_SUPPOSED_CUE = re.compile(
    r"\b(?:if|when|until|unless|once|between|usual|standard|typical|available|licensed|comes"
    r"|supplied|strength|tablets|contain|range)"
)


_TOO_MUCH = re.compile(
    r"[^.;,]{1,40}?[ ](?:is|are|would[ ]be|may[ ]be)[ ](?:far[ ]|much[ ])?(?:too[ ](?:much|high|low"
    r"|little|large)|excessive|toxic|an[ ]overdose|dangerous|unsafe)\b"
)


def is_bound(sentence: str, start: int) -> bool:
    """Whether the dose at `start` of a sentence, in small letters, is a limit."""
    if _TOO_MUCH.match(sentence, start):
        return True
    if not stands(_BOUND_CUE, sentence):
        return False
    return _BOUND.search(sentence, max(0, start - 70), start) is not None


def is_proposed(sentence: str, start: int) -> bool:
    """Whether it is a usual dose, or one to change to."""
    if stands(_PROPOSED, sentence):
        for change in _PROPOSED.finditer(sentence, max(0, start - 120), start):
            between = sentence[change.end() : start]
            if " to " in between or not _NO_CHANGE.search(sentence, 0, change.start()):
                return True
    return stands(_SUPPOSED_CUE, sentence) and bool(
        _SUPPOSED.search(sentence, max(0, start - 90), start)
    )
