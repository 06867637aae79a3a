"""Findings: what a patient has or has not, with its polarity."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.core.clinical.clinical_text import ClinicalText, Span
from app.core.clinical.finding_names import DENIED, WRITTEN
from app.core.clinical.lay_words import SAID, SAID_NOT
from app.core.clinical.polarity import Polarity, polarity
from app.core.clinical.word_patterns import WordPatterns

# What denies by itself is tried first: `never smoked` is no smoking.
_DENIED_MARK = "not "


def _joined(names: dict[str, str], lay: dict[str, str]) -> dict[str, str]:
    """The patterns of both, the longer ones of the lay words first."""
    every = dict.fromkeys((*names, *lay))
    return {name: "|".join(each[name] for each in (lay, names) if name in each) for name in every}


_DENIED_NAMES = {_DENIED_MARK + name: each for name, each in _joined(DENIED, SAID_NOT).items()}
_NAMES = WordPatterns({**_DENIED_NAMES, **_joined(WRITTEN, SAID)})
# Words that make of a finding something else.
_OTHERWISE = re.compile(
    r"[ -](?:threshold|diary|reflex|medicine|tablets?|clinic|nurse|team|cessation|advice|hotline"
    r"|syrup|suppressant|gel|wipes?|swab|control|risk|score|screen\w{0,3}|test(?!s?[ ](?:is"
    r"|was)[ ]neg)|category|prevention|prophylaxis|charts?|centre|center|unit|ward|management"
    r"|medications?|drugs?|guidelines?|week|infection)\b"
)
# `vaccinated against hepatitis` says nothing of a hepatitis.
_AGAINST = re.compile(
    r"\b(?:vaccin|immuni[sz]|inoculat|jab|jabs|booster|protect)\w*[ ](?:against|for)[ ]"
    r"(?:[a-z-]{1,12}[ ]){0,2}$"
)
_SUFFIX_FREE = re.compile(r"[ -]free\b(?![ ](?:of|from|air|fluid))")
_EVER = re.compile(r"\b(?:never|not[ ]had|n't[ ]had|history[ ]of|previous|past)\b[^.,;]{0,30}$")
_QUIT = re.compile(
    r"\b(?:ex|former|stopped|quit|gave[ ]up|given[ ]up|previous|used[ ]to|exsmoker"
    r"|past)[ -](?:[a-z]{1,9}[ ]){0,2}$"
)
_HABITS = ("smoking", "alcohol", "drug use")
_QUIT_AFTER = re.compile(r"[ ](?:until|till|cessation|in[ ]the[ ]past|before|years[ ]ago)")

# Assertion that something is so in this patient; a bare mention of a reply asserts nothing. The
# first of these need no support, the second none of the words that speak of patients in general.
_WHO = r"(?:he|she|patient|they|who|woman|man|boy|girl|child|baby|infant|lady|gentleman)"
_HAVING = (
    r"(?:has|have|had|is|was|with|reports?|reported|complain(?:s|ed|ing)?[ ]of|presents?[ ]with"
    r"|presented[ ]with"
    r"|presenting[ ]with|developed|describes?|described|experienc\w{2,4}|suffers?[ ]from"
    r"|suffering[ ]from|gets|got|remains|known|admits?|admitted)"
)
_A_FEW = r"(?:[a-z0-9-]{1,16},?[ ]{1,3}){0,8}$"
_ASSERTED = re.compile(
    rf"\b{_WHO}(?:'s)?[ ](?:[a-z]{{2,9}}ly[ ]|also[ ]|still[ ]|now[ ]|already[ ]|has[ ]|does[ ]"
    rf"|is[ ]|was[ ]){{0,3}}{_HAVING}[ ]{_A_FEW}"
    rf"|\b{_WHO}(?:'s)?[ ](?:(?:still|also|now|currently|is|was|has|been|does|heavily|regularly"
    rf"|being|already|a)[ ]){{0,3}}$"
    r"|\b(?:his|her|their|patient's)[ ](?:[a-z-]{2,14}[ ]){0,2}$"
    r"|\b(?:given|due[ ]to|because[ ]of|in[ ]view[ ]of|owing[ ]to|in[ ]light[ ]of|considering"
    r"|despite)[ ](?:the|his|her|their|this|a|known|documented|reported|current"
    r"|stated)[ ](?:[a-z-]{2,14}[ ]){0,3}$"
    r"|\bthere[ ](?:is|was|has[ ]been)[ ](?:[a-z-]{1,14}[ ]){0,4}$"
    r"|\b(?:being|because[ ]of|due[ ]to|owing[ ]to|given)[ ]$"
    r"|\b(?:after|following|since|during|despite|with)[ ](?:the|this)[ ]$"
    r"|\b(?:as|because|since|being)[ ](?:a|an)[ ](?:[a-z-]{2,14}[ ]){0,2}$"
)
_ASSERTED_WEAKLY = re.compile(
    r"\b(?:the|his|her|this)[ ][a-z]{3,12}[ ](?:is|are|was|were|looks|appears)[ ]$|"
    r"\b(?:this|your|the)[ ](?:known[ ]|heavy[ ]|current[ ]|active[ ]|lifelong[ ]"
    r"|\d{1,3}-year-old[ ]|[a-z-]{3,16}[ ]){0,2}$"
    r"|\b(?:this|the|your|a|an)[ ](?:[a-z0-9-]{1,14}[ ]){0,3}(?:patient|man|woman|boy|girl|child"
    r"|lady|gentleman)[ ](?:with|who|presenting|in)\b"
    r"|\b(?:known|is[ ]a|she's|he's|with|presence[ ]of|history[ ]of|presents[ ]with"
    r"|complains[ ]of)[ ](?:[a-z-]{1,16}[ ]){0,2}$"
)
GENERIC = re.compile(
    r"\b(?:patients|people|adults|children|women|men|those|anyone|smokers|cases|individuals|most"
    r"|many|some|(?:in|for)[ ](?:a|any)[ ](?:patient|person|man|woman|child|adult))\b"
)
_THE = re.compile(r"\b(?:the|this|such)[ ](?:[a-z-]{3,14}[ ])?$")
_HAPPENS = re.compile(
    r"(?:[ ](?:and|with|or)(?:[ ](?![wc]ould|might|may|can)[a-z-]{3,14}){1,2})?[ ](?:(?:is"
    r"|was)(?![ ](?:usually|often"
    r"|typically|a[ ]common|common|not|rare))|has|needs"
    r"|requires?|started|began|makes|means?|raises|points|suggests|must|should[ ]be[ ](?:treated"
    r"|stopped|controlled|corrected|evaluated|imaged|scanned|splinted|immobilised|drained"
    r"|swabbed)|should[ ]respond|explains?"
    r"|supports?|confirms?"
    r"|indicates?)\b"
)
# A sign at the head of a sentence, and what it means here: of patients in general one says `can`.
# `photophobia and neck stiffness are present`.
_BOTH_PRESENT = re.compile(
    r"[ ]?(?:,[ ][a-z -]{3,30}){0,3}[ ](?:and|or)[ ](?:[a-z-]{3,16}[ ]){1,3}(?:are|were|is)[ ]"
    r"(?:also[ ]|both[ ])?(?:present|noted|documented|reported|recorded|described|severe"
    r"|worrying)\b"
)
_HEADS = re.compile(r"^\W{0,4}(?:[a-z-]{4,16}[ ]){0,2}$")
_MEANS = re.compile(
    r"(?:[ ](?:and|with|on|in)(?:[ ](?![wc]ould|might|may|can)[a-z-]{3,14}){1,3})?[ ](?:points?"
    r"[ ]to"
    r"|suggests?|indicates?"
    r"|supports?|confirms?|explains?|needs[ ]a|requires?|raises(?![ ](?:the[ ]|your[ ])?(?:risk"
    r"|chance))|makes|fits?[ ]with)\b"
)
_FOUND = re.compile(
    r"[ ](?:found|seen|confirmed|shown|demonstrated|diagnosed|detected|identified|on[ ](?:ct|mri"
    r"|x-ray|ultrasound|examination|imaging|ctpa))\b"
)
_OWN = re.compile(r"\b(?:his|her)\b")
_ON_RECORD = re.compile(
    r"[ ](?:like|such[ ]as)[ ](?:him|her|this|yours)\b|"
    r"(?:[ ]with[ ][a-z-]{3,16})?[ ]in[ ]an?[ ](?:[a-z0-9-]{2,14}[ ]){0,2}(?:patient|man|woman|boy"
    r"|girl|child|baby|person)[ ]like[ ](?:this|him|her|yours)\b|"
    r"[ ]in[ ](?:(?:this|your)[ ](?:[a-z0-9-]{2,14}[ ]){0,2}(?:patient|man|woman|boy|girl|child"
    r"|case)|him|her)\b|"
    r"[ ](?:is|was|has[ ]been|are|were)[ ](?:also[ ]|already[ ]|clearly[ ])?(?:documented|noted"
    r"|present|recorded|reported|known|listed|described|mentioned|persist\w{2,3}|severe|worse"
    r"|worrying|concerning|ongoing|established|confirmed)\b"
)
GENERIC_AFTER = re.compile(
    r"[ ](?:of[ ](?:[a-z]+[ ])?(?:disease|syndrome|fever|shingles|measles|meningitis|lupus)\b"
    r"|patients|people|adults|children|women|men|individuals|is[ ](?:a[ ](?:common|side)"
    r"|common|rare|usually|often|typically)|are[ ]common|above|over|below|can|requires|needs"
    r"|should|or[ ]|, )"
)
_ONE_OF_MANY = re.compile(r"\b(?:any|every|all|new|most|some)[ ]")
_STATES = re.compile(
    r"\b(?:he|she|his|her|patient|patient's|this|they|there|your|him|denies|denied|you|is|are|was"
    r"|were|has|had)\b"
)


@dataclass(frozen=True)
class Finding:
    """A finding where it stands; `asserted` when the sentence says it of this patient, which a
    reply must before it can contradict. `ever` when its past is meant: never had, a history of."""

    start: int
    end: int
    name: str
    polarity: Polarity
    asserted: bool
    ever: bool = False


def findings_in(text: ClinicalText, within: Span, *, advice: bool = True) -> list[Finding]:
    """The findings of one sentence; `advice` as in `polarity`."""
    sentence = text.lower[within.start : within.end]
    found = []
    for key, start, end in _NAMES.find(sentence):
        name = key.removeprefix(_DENIED_MARK)
        said = _said(sentence, name, start, end, denied=name != key, advice=advice)
        if said is not None:
            asserted = is_said_of_patient(sentence, start, end, said)
            ever = _EVER.search(sentence[max(0, start - 40) : start]) is not None
            found.append(
                Finding(within.start + start, within.start + end, name, said, asserted, ever)
            )
    return found


def _said(
    sentence: str, name: str, start: int, end: int, *, denied: bool, advice: bool
) -> Polarity | None:
    if _OTHERWISE.match(sentence, end) or _AGAINST.search(sentence[max(0, start - 40) : start]):
        return None
    said = polarity(sentence, start, end, advice=advice)
    if said in (Polarity.UNKNOWN, Polarity.PAST):
        return said
    if _SUFFIX_FREE.match(sentence, end):
        return Polarity.NEGATED
    quits = _QUIT.search(sentence[max(0, start - 40) : start]) or _QUIT_AFTER.match(sentence, end)
    if name in _HABITS and quits:
        return Polarity.UNKNOWN
    if denied:
        return Polarity.NEGATED if said is Polarity.AFFIRMED else Polarity.UNKNOWN
    return said


def is_said_of_patient(sentence: str, start: int, end: int, said: Polarity) -> bool:
    """Whether the sentence says it of this patient, not of patients in general."""
    before = sentence[max(0, start - 80) : start]
    if GENERIC.search(before):
        return False
    if said is Polarity.NEGATED:
        cue = re.search(r"\b(?:without|in[ ]the[ ]absence[ ]of|absence[ ]of)\b", before)
        return cue is None or _STATES.search(sentence) is not None
    if _ASSERTED.search(before) or _ON_RECORD.match(sentence, end):
        return True
    if _BOTH_PRESENT.match(sentence, end):
        return True
    if _OWN.search(sentence[start:end]):
        return True
    if _THE.search(before) and (_HAPPENS.match(sentence, end) or _FOUND.match(sentence, end)):
        return True
    if _HEADS.search(sentence[:start]) and _MEANS.match(sentence, end):
        return _ONE_OF_MANY.search(sentence[:start]) is None
    if start == 0 and sentence[:end].strip().endswith("ed") and sentence[end : end + 1] == ",":
        return True
    if GENERIC_AFTER.match(sentence, end):
        return False
    return _ASSERTED_WEAKLY.search(before) is not None
