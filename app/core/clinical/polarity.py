"""Polarity: whether a sentence says that something is so, that it is not, or neither.

Cues work inside a clause (after ConText: Harkema and others, 2009; own words): it ends at `but`,
`however`, a semicolon and their kind. A negation reaches six words, or along a list.
"""

from __future__ import annotations

import re
from enum import StrEnum

from app.core.clinical.word_patterns import stands

_CUT = re.compile(
    r"[;:!?]|\.(?=[ \n]|$)|\b(?:but|however|although|though|except|apart[ ]from|other[ ]than|now"
    r"|yet|whereas|because"
    r"|which|while|nevertheless|despite|since|so|then|only)\b"
)
_NEGATION = re.compile(
    r"\b(?:no|not|nil|never|none|neither|nor|without|den(?:y|ies|ied|ying)|negative[ ]for"
    r"|absence[ ]of|absent|free[ ](?:of|from)"
    r"|lack(?:s|ed|ing)?(?:[ ]of)?|rules?[ ]out|ruled[ ]out(?![ ]by)|excluded(?![ ]by)|cannot"
    r"|[a-z]{2,6}n't|doesnt"
    r"|didnt|hasnt|isnt|wasnt|lost[ ]his"
    r"|rather[ ]than|no[ ]longer|stopped|disclaims?|zero|w/o|neg[ ]for|nae|neither)\b|\bnon[ -]$"
    r"|(?<!\w)-ve[ ]for\b"
)
# Negations that deny nothing.
_NOT_REALLY = re.compile(
    r"\b(?:not[ ]only|no[ ]doubt|not[ ]without|(?:not|n't|never|cannot)[ ]den(?:y|ied|ying)"
    r"|not[ ](?:absent|free[ ]of|excluded|ruled[ ]out)|never[ ]without|not[ ](?:necessarily|sure"
    r"|certain|clear|just"
    r"|known(?![ ]to[ ](?:have|be)))"
    r"|no[ ](?:change|improvement|increase|relief|worsening|further|need|use)"
    r"|without[ ](?:difficulty|delay|doubt)|can(?:not|'t)[ ](?:be[ ])?(?:exclude|rule)d?"
    r"|do(?:es)?[ ]not[ ](?:exclude|rule)"
    r"|can(?:not|'t)[ ](?:sleep|eat|work|concentrate|stand|sit|lie|rest)[ ](?:for|because|due"
    r"|with|from)|no[ ]wonder|not[ ]drain"
    r"|(?:do[ ]not|don't)(?![ ](?:really[ ])?(?:have|get|feel|report|suffer|complain|notice))"
    r"|should[ ]not|must[ ]not|never[ ](?:give|stop|ignore"
    r"|use|start)|not[ ](?:change|affect|improve|reduce|alter|influence|predict|differ"
    r"|prevent)\w{0,3}|no[ ](?:effect|benefit|difference|influence|impact|link)|not[ ](?:be|to"
    r"|the|all|every|give|delay|due|caused|respond\w{0,4}|improv\w{0,4}"
    r"|relieved|resolved|settl\w{0,3}|controlled|related))\b"
)
_AFTER_NEGATION = re.compile(
    r"^(?:[ ]?[:=?-][ ]?|[ ](?:is|was|has|have|are|been|being|were|status|history|test"
    r"|screen)\b[ ]?|[ ]){0,4}"
    r"(?:no|nil|none|never|absent|denied|ruled[ ]out|excluded|negative|not[ ](?:present|reported"
    r"|noted|found|confirmed|a[ ]feature|seen)|n|false|unremarkable|neg)(?![\w-]|[ ](?:longer[ ]"
    r"|known[ ]to|change|relief))"
)
# `has not been excluded` denies nothing, and says nothing either.
_NOT_EXCLUDED = re.compile(
    r"^[ ](?:is|was|has|have|are|were|can)?(?:[ ]?not|n't)[ ](?:been[ ]|be[ ]|yet[ ]|yet[ ]been"
    r"[ ])?"
    r"(?:excluded|ruled[ ]out)\b"
)
# `Oedema, anaemia, diarrhoea: none`
_LIST_OF_NONE = re.compile(
    r"^(?P<items>(?:,[ ](?:or[ ]|and[ ])?[a-z-]{3,16}(?:[ ][a-z-]{2,16}){0,2}){1,6})[ ]?[:=][ ]?"
    r"(?:none|nil|no|absent|denied|negative)\b(?![ ](?:change|longer))"
)
# `penicillin allergy, other allergies: none`, `epilepsy, medicines: nil` are a heading's own.
_HEADING = re.compile(
    r"\b(?:other|allerg|medic|meds|drugs|tablets|history|pmh|past|plan|injur|surg|radiation|family)"
)
_ITEMS_BEFORE = re.compile(
    r"(?:^|[.;:\n][ ]?)(?:[a-z-]{3,16}(?:[ ][a-z-]{2,16}){0,2},[ ](?:or[ ]|and[ ])?){1,6}$"
)
_MINUS = re.compile(r"^[ ]?(?:\(-(?:ve)?\)|-ve\b)")
_GONE = re.compile(
    r"^(?:[ ](?:has|have|had|is|was|are|now|fully|since|completely)){0,3}[ ](?:resolved|settled"
    r"|gone|stopped|subsided)\b"
)
# These reach to the end of their sentence, those in the second row a few words only.
_HYPOTHETICAL = re.compile(
    r"\b(?:if|in[ ]case|unless|whether|should[ ](?:he|she|they|the|you|any)|risks?"
    r"|(?<!no[ ])(?<!without[ ])signs?[ ](?:of"
    r"|such)"
    r"|(?<!no[ ])(?<!any[ ])symptoms?[ ](?:of|such)|ask(?:ing)?|check(?:ing)?"
    r"|look(?:ing)?[^.;]{0,20}?[ ](?:for|out)"
    r"|watch(?:ing)?|monitor(?:ing)?|screen(?:ing)?|exclude|rule[ ]out|excluding|examine|explain"
    r"|advi[sc]e[ds]?|such[ ]as|e\.g|for[ ]example|including|criteria|return|come[ ]back|seek|when"
    r"|until|once|where|side[ ]effects?|adverse|confirm|ensure|provided|assum\w{1,4}|establish"
    r"|determine|leaflet|worried|fear|expect(?:ed)?|goal|aim\w{0,3}|safe[ -]?net\w{0,5}|develops?"
    r"|occurs?|appears?|document|record|clarify|review|investigate|depends?|either|evaluate"
    r"|enquire|inquire|plan(?:ning|s)?[ ]to|trying[ ]to|in[ ]the[ ]event)\b"
)
# Of these a clinician's own account consists no less: there only a condition is one.
_CONDITION = re.compile(
    r"\b(?:if|in[ ]case|unless|whether|risks?[ ]of|rule[ ]out|exclude|worried[ ]about|fear(?:s"
    r"|ed)?[ ]of"
    r"|chance[ ]of|to[ ]prevent|in[ ]the[ ]event)\b"
)
_HYPOTHETICAL_NEAR = re.compile(
    r"\b(?:may|might|could|can|would|suspect(?:ed|s)?|avoid(?:s|ing)?|prevent(?:s|ing|ion)?"
    r"|cause[sd]?|causing|possible|possibly"
    r"|potential(?:ly)?|likely|probable|before|consider|target|assess(?:ment)?"
    r"|test(?:ing)?[ ]for)\b"
)
_IN_THIS = re.compile(r"\bin[ ](?:this|your)\b")
_YES_OR_NO = re.compile(
    r"[ \n]*(?:and[ ]|or[ ]|so[ ])?(?:is|are|was|were|does|do|did|has|have|could|can|should|would"
    r"|might|any)\b"
)
_NEAR = 32  # characters
# A reason is asserted, whatever was advised before it.
_REASON = re.compile(
    r"\.(?:[ \n])|\n|;|\bbut\b|\b(?:because|since|given|due[ ]to|owing[ ]to|in[ ]view[ ]of"
    r"|in[ ]light[ ]of|on[ ]account[ ]of)\b|\bas[ ](?=(?:the|this|your|his|her|she|he|they|there"
    r"|a|an|no)\b)"
)
_HISTORY = re.compile(
    r"\b(?:history[ ]of|previous(?:ly)?|prior|past|former(?:ly)?|childhood|h/o|recovered[ ]from"
    r"|had[ ]been)"
    r"[ ](?:[a-z-]{1,16},?[ ]){0,3}$|\b(?:used[ ]to|years?[ ]ago|months?[ ]ago|in[ ](?:19|20)\d\d"
    r"|last[ ]year|quit|gave[ ]up|stopped)\b|\bex-"
)
_LONG_AGO = re.compile(r"^[^.,;]{0,24}\b(?:ago|in[ ](?:19|20)\d\d|as[ ]a[ ]child)\b")
_OTHER_PERSON = re.compile(
    r"\b(?:(?:his|her|their|the[ ]patient's|my|a)[ ])?(?:mother|father|brother|sister|uncle|aunt"
    r"|cousin|grandmother|grandfather|grandparent|wife|husband|partner|son|daughter|parents?"
    r"|sibling|family[ ]history|relative|colleague|neighbour|roommate|twin|contacts?)\b"
)
_PATIENT = re.compile(r"\b(?:he|she|patient|i|who|himself|herself|they)\b")
_VERB_BETWEEN = re.compile(
    r"\b(?:has|have|had|is|are|was|were|reports?|reported|complain\w{0,4}|presents?|presented"
    r"|started|developed|describes?|feels?|felt|takes?|took|gives?|gave|with|shows?|came|began"
    r"|continues?|remains?|attributes?|does|did|do|suffers?|smokes?|drinks?)\b"
)
_LIST_LINK = re.compile(r",|\b(?:or|nor|and)\b|/")
_LISTED = re.compile(r"\b(?:or|nor)\b|/")
_WORDS = re.compile(r"[a-z0-9'-]+")
_REACH = 6  # words
_WINDOW = 160  # characters before and after that are looked at


class Polarity(StrEnum):
    """What is said of a finding. PAST is what was so once. UNKNOWN is neither said nor
    denied of this person: conditions, risks, a relative."""

    AFFIRMED = "affirmed"
    NEGATED = "negated"
    PAST = "past"
    UNKNOWN = "unknown"


def polarity(sentence: str, start: int, end: int, *, advice: bool = True) -> Polarity:
    """Of the mention from `start` to `end` in `sentence`,
        which is in small letters; `advice` when it
    may be one of a reply, which speaks of what might be."""
    before = sentence[max(0, start - _WINDOW) : start]
    after = sentence[end : end + _WINDOW]
    if _asks(sentence, before) or _hypothetical(sentence, before, after, advice):
        return Polarity.UNKNOWN
    if _NOT_EXCLUDED.search(after):
        return Polarity.UNKNOWN
    clause = _clause_before(before) if stands(_CUT, sentence) else before
    if stands(_OTHER_PERSON, sentence) and _of_another(before):
        return Polarity.UNKNOWN
    if _denied_after(after) or _ends_in_none(before, after):
        return Polarity.NEGATED
    negation = _last_negation(sentence, clause)
    if negation is not None:
        between = clause[negation.end() :]
        return _reached(between, negation[0], after)
    if _GONE.search(after):
        return Polarity.UNKNOWN
    if _HISTORY.search(clause[-40:]) or _LONG_AGO.search(after):
        return Polarity.PAST
    return Polarity.AFFIRMED


def _asks(sentence: str, before: str) -> bool:
    """Whether the clause of the mention asks for it: `is there fever?`. What a question tells of
    the patient (`what can I give him, allergic to penicillin?`) it tells."""
    if not sentence.rstrip().endswith("?"):
        return False
    clause = re.split(r"[,;:]|\b(?:who|with|because|but)\b", before)[-1]
    return _YES_OR_NO.match(clause) is not None


def _hypothetical(sentence: str, before: str, after: str, advice: bool) -> bool:
    """Conditions and warnings reach over commas, not over the sentence, a `but` or a reason."""
    cuts = list(_REASON.finditer(before)) if stands(_REASON, sentence) else []
    reach = before[cuts[-1].end() :] if cuts else before
    if not advice:
        return stands(_CONDITION, sentence) and _CONDITION.search(reach) is not None
    if stands(_HYPOTHETICAL, sentence) and _HYPOTHETICAL.search(reach):
        return True
    if stands(_HYPOTHETICAL_NEAR, sentence) and _HYPOTHETICAL_NEAR.search(
        _IN_THIS.split(reach[-_NEAR:])[-1]
    ):
        return True
    return (
        re.match(
            r"(?:[ ]of[ ][a-z-]{3,20}(?:[ ][a-z-]{3,20}){0,2})?"
            r"[ ](?:may|might|could|can|should[ ]be[ ](?:excluded|considered|ruled[ ]out"
            r"|suspected|sought|asked|monitored|looked|checked|assessed|reported|explored"
            r"|clarified)|would|develops|occurs|worsens|appears|recurs|must[ ]be|needs[ ]to[ ]be"
            r"|is[ ](?:possible|likely|unlikely|suspected|expected|common))\b",
            after,
        )
        is not None
    )


def _clause_before(before: str) -> str:
    cuts = list(_CUT.finditer(before))
    return before[cuts[-1].end() :] if cuts else before


def _of_another(before: str) -> bool:
    found = list(_OTHER_PERSON.finditer(before))
    return (
        bool(found)
        and _PATIENT.search(before, found[-1].end()) is None
        and "," not in before[found[-1].end() :]
    )


def _denied_after(after: str) -> bool:
    return bool(_AFTER_NEGATION.match(after) or _MINUS.match(after))


def _ends_in_none(before: str, after: str) -> bool:
    """Whether it is an item of a list of three and more that ends in `none`."""
    found = _LIST_OF_NONE.match(after)
    if found is None or _HEADING.search(found["items"]):
        return False
    return found["items"].count(",") > 1 or _ITEMS_BEFORE.search(before) is not None


def _last_negation(sentence: str, clause: str) -> re.Match[str] | None:
    if not stands(_NEGATION, sentence) and "non" not in sentence:
        return None
    harmless = (
        [match.span() for match in _NOT_REALLY.finditer(clause)]
        if stands(_NOT_REALLY, sentence)
        else []
    )
    found = None
    for match in _NEGATION.finditer(clause):
        if not any(start <= match.start() < end for start, end in harmless):
            found = match
    return found


def _long_list(between: str, after: str) -> bool:
    """`no fever, rash, cough`: three short items or more to the end deny them all."""
    items = [item.split() for item in f"{between} x {after.split('.')[0]}".split(",")]
    return (
        len(items) >= 3
        and all(len(item) <= 4 for item in items)
        and (re.search(r"\b(?:and|for|since|with|\d)", after.split(".")[0]) is None)
    )


def _reached(between: str, cue: str, after: str) -> Polarity:
    """Whether a negation reaches over what stands between it and the mention."""
    links = list(_LIST_LINK.finditer(between))
    if not links:
        return Polarity.NEGATED if len(_WORDS.findall(between)) <= _REACH else Polarity.AFFIRMED
    first = between[: links[0].start()]
    rest = between[links[0].start() :]
    if _VERB_BETWEEN.search(rest):
        return Polarity.AFFIRMED
    if len(_WORDS.findall(first)) > _REACH:
        return Polarity.AFFIRMED
    if any(len(_WORDS.findall(part)) > 5 for part in _LIST_LINK.split(rest)):
        return Polarity.UNKNOWN
    denies = cue.startswith(("den", "negative", "without", "neither"))
    listed = _LISTED.search(between) or re.match(r"[^.;]{0,80}?\b(?:or|nor)\b", after)
    if denies or listed or _long_list(between, after):
        return Polarity.NEGATED
    return Polarity.UNKNOWN
