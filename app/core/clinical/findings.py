"""Findings: what a patient has or has not, with its polarity; allergies by what they are to."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.core.clinical.clinical_text import ClinicalText, Span
from app.core.clinical.drugs import DrugMention, is_penicillin
from app.core.clinical.finding_names import DENIED, WRITTEN
from app.core.clinical.polarity import Polarity, polarity
from app.core.clinical.word_patterns import WordPatterns

_NEITHER = (Polarity.UNKNOWN, Polarity.PAST)
ALLERGY = "allergy to "
ANY = "anything"

# What denies by itself is tried first: `never smoked` is no smoking.
_DENIED_MARK = "not "
_NAMES = WordPatterns({**{_DENIED_MARK + name: each for name, each in DENIED.items()}, **WRITTEN})
# Words that make of a finding something else.
_OTHERWISE = re.compile(
    r"[ -](?:threshold|diary|reflex|medicine|tablets?|clinic|nurse|team|cessation|advice|hotline"
    r"|syrup|suppressant|gel|wipes?|swab|control|risk|score|screen\w{0,3}|test(?!s?[ ](?:is"
    r"|was)[ ]neg)|category|prevention|prophylaxis|charts?|centre|center|unit|ward|management"
    r"|medications?|drugs?|guidelines?|week|infection)\b"
)
_SUFFIX_FREE = re.compile(r"-free\b")
_EVER = re.compile(r"\b(?:never|history[ ]of|previous|past)\b[^.,;]{0,30}$")
_QUIT = re.compile(
    r"\b(?:ex|former|stopped|quit|gave[ ]up|given[ ]up|previous|used[ ]to|exsmoker"
    r"|past)[ -](?:[a-z]{1,9}[ ]){0,2}$"
)
TAKING = "taking "
_TAKES = re.compile(
    r"\b(?P<takes>on|takes?|taking|taken|uses?|using)[ ](?:any[ ]|regular[ ]|daily[ ]|low-dose[ ]"
    r"|oral[ ]){0,2}$"
)
_TAKER = re.compile(
    r"\b(?:he|she|patient|they|who)[ ](?:(?:is|was|has|does|do|are|not|been|no|longer|currently"
    r"|already|also"
    r"|still|never|doesn't|isn't|regularly)[ ]){0,4}$"
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
    r"\b(?:this|your|the)[ ](?:known[ ]|heavy[ ]|current[ ]|active[ ]|lifelong[ ]"
    r"|\d{1,3}-year-old[ ]|[a-z-]{3,16}[ ]){0,2}$"
    r"|\b(?:this|the|your|a|an)[ ](?:[a-z0-9-]{1,14}[ ]){0,3}(?:patient|man|woman|boy|girl|child"
    r"|lady|gentleman)[ ](?:with|who|presenting|in)\b"
    r"|\b(?:known|is[ ]a|she's|he's|with|presence[ ]of|history[ ]of|presents[ ]with"
    r"|complains[ ]of)[ ](?:[a-z-]{1,16}[ ]){0,2}$"
)
_GENERIC = re.compile(
    r"\b(?:patients|people|adults|children|women|men|those|anyone|smokers|cases|individuals|most"
    r"|many|some|(?:in|for)[ ](?:a|any)[ ](?:patient|person|man|woman|child|adult))\b"
)
_THE = re.compile(r"\b(?:the|this|such)[ ]$")
_HAPPENS = re.compile(
    r"[ ](?:(?:is|was)(?![ ](?:usually|often|typically|a[ ]common|common|not|rare))|has|needs"
    r"|requires|started|began|makes|means|raises|points|suggests)\b"
)
_OWN = re.compile(r"\b(?:his|her)\b")
_ON_RECORD = re.compile(
    r"[ ]in[ ](?:(?:this|your)[ ](?:[a-z0-9-]{2,14}[ ]){0,2}(?:patient|man|woman|boy|girl|child"
    r"|case)|him|her)\b|"
    r"[ ](?:is|was|has[ ]been|are|were)[ ](?:also[ ]|already[ ]|clearly[ ])?(?:documented|noted"
    r"|present|recorded|reported|known|listed|described|mentioned|persist\w{2,3}|severe|worse"
    r"|worrying|concerning|ongoing|established)\b"
)
_GENERIC_AFTER = re.compile(
    r"[ ](?:patients|people|adults|children|women|men|individuals|is[ ](?:a[ ](?:common|side)"
    r"|common|rare|usually|often|typically)|are[ ]common|above|over|below|can|requires|needs"
    r"|should|or[ ]|, )"
)
_PATIENT_WORD = re.compile(
    r"\b(?:he|she|his|her|patient|patient's|this|they|there|your|him|denies|denied|you)\b"
)

_ALLERG = re.compile(
    r"(?<![\w])(?P<nkda>nkd?a|no[ ]known[ ](?:drug[ ]|medication[ ]|medicine[ ])?allerg(?:y"
    r"|ies))(?!\w)"
    r"|(?<![\w])(?P<word>allerg(?:y|ies|ic)|hypersensitiv(?:e|ity)"
    r"|anaphyla(?:xis|ctic)|intoleran(?:t|ce)|react(?:ed|s|ions?))(?!\w)"
)
_ALLERGENS = (
    "latex|nuts?|peanuts?|eggs?|sulfa(?:[ ]drugs)?|sulpha|sulfonamides?|sulphonamides?"
    "|contrast(?:[ ](?:media|dye))?|iodine"
    "|shellfish|plasters?|adhesive|bee[ ](?:stings?|venom)|wasp[ ](?:stings?|venom)|nsaids?"
    "|cephalosporins?|macrolides?|quinolones?"
    "|fluoroquinolones?|opioids?|opiates?|statins?|ace[ ]inhibitors?|penicillins?"
    "|aminoglycosides?|tetracyclines?|soya?|milk|fish|gluten|pollen|metals?|nickel|chlorhexidine"
    "|antibiotics?|beta-?lactams?|local[ ]anaesthetics?|medicines?|medications?|drugs?|anything|any"
)
_TO = re.compile(
    rf"[ ](?:reaction[s]?[ ])?(?:to|with|of)[ ](?:any[ ]|the[ ]|all[ ])?(?P<what>{_ALLERGENS})\b"
)
# Anything else that one can be allergic to, by a word of its own.
_TO_OTHER = re.compile(
    r"[ ]to[ ](?P<what>(?!it\b|this\b|that\b|them\b|the\b|a\b|an\b|some\b|his\b|her\b"
    r"|one\b)[a-z]{3,16})\b"
)
_COLON = re.compile(rf"[ ]?(?:status)?[ ]?[:=-][ ]?(?:known[ ]to[ ])?(?P<what>{_ALLERGENS})\b")
_NONE_AFTER = re.compile(
    r"[ ]?(?:status[ ]?|history[ ]?)?[:=-]?[ ]?(?:none|nil|no\b|nkd?a|not[ ]known|no[ ]known"
    r"|denied|negative|absent|are[ ]none|were[ ]denied|is[ ]absent|excluded|was[ ]ruled[ ]out"
    r"|has[ ]been[ ]excluded|was[ ]excluded|ruled[ ]out)(?!\w|[ ](?:longer))"
)
_BEFORE = re.compile(rf"(?P<what>{_ALLERGENS})[ -]{{1,2}}(?:drug[ ])?$")
_ANY_WORDS = re.compile(r"^(?:medicines?|medications?|drugs?|anything|any)$")
_LIST = re.compile(r"[ ]?(?:,|and|or|/|,[ ]and|,[ ]or)[ ]?(?:to[ ])?")
_ALLERGY_UNSURE = re.compile(
    r"\b(?:for|in)[ ](?:(?:true|severe|known|reported|documented|suspected|a|confirmed|serious"
    r"|immediate)[ ]){0,2}$"
    r"|\bwith[ ](?:(?:true|severe|suspected)[ ])?$"
)
# `a mild rash is not an allergy` denies nobody's.
_DEFINES = re.compile(
    r"\b(?:is|are|was|not)[ ](?:not[ ])?(?:an?[ ]|true[ ]|a[ ]true[ ]|due[ ]to[ ])?$"
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


def findings_in(
    text: ClinicalText, within: Span, drugs: list[DrugMention], *, advice: bool = True
) -> list[Finding]:
    """The findings of one sentence. `drugs` are the drugs of the sentence; `advice` as in
    `polarity`."""
    sentence = text.lower[within.start : within.end]
    found = []
    for key, start, end in _NAMES.find(sentence):
        name = key.removeprefix(_DENIED_MARK)
        said = _said(sentence, name, start, end, denied=name != key, advice=advice)
        if said is not None:
            asserted = _asserted(sentence, start, end, said)
            ever = _EVER.search(sentence[max(0, start - 40) : start]) is not None
            found.append(
                Finding(within.start + start, within.start + end, name, said, asserted, ever)
            )
    if _ALLERG.search(sentence) is not None:
        found += _allergies(sentence, within.start, drugs, advice)
    found += _taken(sentence, within.start, drugs, advice)
    return sorted(found, key=lambda finding: finding.start)


def _said(
    sentence: str, name: str, start: int, end: int, *, denied: bool, advice: bool
) -> Polarity | None:
    if _OTHERWISE.match(sentence, end):
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


def _asserted(sentence: str, start: int, end: int, said: Polarity) -> bool:
    before = sentence[max(0, start - 80) : start]
    if _GENERIC.search(before):
        return False
    if said is Polarity.NEGATED:
        cue = re.search(r"\b(?:without|in[ ]the[ ]absence[ ]of|absence[ ]of)\b", before)
        return cue is None or _PATIENT_WORD.search(sentence) is not None
    if _ASSERTED.search(before) or _ON_RECORD.match(sentence, end):
        return True
    if _OWN.search(sentence[start:end]):
        return True
    if _THE.search(before) and _HAPPENS.match(sentence, end):
        return True
    if _GENERIC_AFTER.match(sentence, end):
        return False
    return _ASSERTED_WEAKLY.search(before) is not None


def _taken(sentence: str, offset: int, drugs: list[DrugMention], advice: bool) -> list[Finding]:
    """Which drugs are said to be taken, or not to be."""
    found = []
    for drug in drugs:
        start, end = drug.start - offset, drug.end - offset
        takes = _TAKES.search(sentence[max(0, start - 50) : start])
        if takes is None:
            continue
        first = max(0, start - 50) + takes.start("takes")
        said = polarity(sentence, first, end, advice=advice)
        who = _TAKER.search(sentence[max(0, first - 40) : first]) is not None
        found.append(Finding(drug.start, drug.end, TAKING + drug.name, said, who))
    return found


def _allergies(sentence: str, offset: int, drugs: list[DrugMention], advice: bool) -> list[Finding]:
    found = []
    for match in _ALLERG.finditer(sentence):
        start, end = match.span()
        if match["nkda"]:
            said = polarity(sentence, start, end, advice=advice) if start else Polarity.AFFIRMED
            said = Polarity.UNKNOWN if said in _NEITHER else Polarity.NEGATED
            found.append(Finding(offset + start, offset + end, ALLERGY + ANY, said, True))
            continue
        if (
            match["word"].startswith(("anaphyla", "hypersens", "react", "intol"))
            and not _TO.match(sentence, end)
            and not _drug_to(sentence, end, offset, drugs)
            and not _drug_before(sentence, start, offset, drugs)
        ):
            continue
        found += _allergy(sentence, start, end, offset, drugs, advice)
    return found


def _allergy(
    sentence: str,
    start: int,
    end: int,
    offset: int,
    drugs: list[DrugMention],
    advice: bool,
) -> list[Finding]:
    whats, first, last = _allergens(sentence, start, end, offset, drugs)
    said = polarity(sentence, start, end, advice=advice)
    if said not in _NEITHER:
        before = sentence[max(0, start - 30) : first]
        if _ALLERGY_UNSURE.search(before):
            return []
        if _NONE_AFTER.match(sentence, last):
            said = Polarity.NEGATED
    elif not _HYPOTHETICAL_ALLERGY.search(sentence[:start]):
        said = _past(sentence, start)
    defines = sentence[start:end].startswith("allergy") and _DEFINES.search(sentence[:start])
    if whats == [ANY] and said is Polarity.NEGATED and defines:
        return []
    asserted = _asserted(sentence, first, last, said) or sentence[start:end] == "allergic"
    if _GENERIC.search(sentence[max(0, start - 80) : start]) or _GENERIC_AFTER.match(
        sentence, last
    ):
        asserted = False
    return [
        Finding(offset + first, offset + last, ALLERGY + what, said, asserted) for what in whats
    ]


# A past allergy is an allergy; a possible one is none.
_HYPOTHETICAL_ALLERGY = re.compile(
    r"\b(?:if|unless|whether|ask|check|in[ ]case|may|might|could|can|confirm|ensure|provided|any"
    r"|when|where|before|after|risk|exclude|avoid|document|record|assum\w{1,4}|review|clarify"
    r"|establish)\b"
)
_RELATIVE = re.compile(r"\b(?:mother|father|brother|sister|son|daughter|family|wife|husband)\b")


def _past(sentence: str, start: int) -> Polarity:
    before = sentence[max(0, start - 60) : start]
    if re.search(r"\b(?:no|without|den(?:y|ies|ied))\b[^.;]{0,30}$", before):
        return Polarity.NEGATED
    return Polarity.UNKNOWN if _RELATIVE.search(before) else Polarity.AFFIRMED


def _drug_to(sentence: str, end: int, offset: int, drugs: list[DrugMention]) -> DrugMention | None:
    """The drug that `allergic to` names."""
    for drug in drugs:
        gap = sentence[end : max(end, drug.start - offset)]
        if drug.start - offset >= end and re.fullmatch(
            r"[ ]?(?:status|reaction|history|reactions)?[ ]?(?:to[ ](?:the[ ]|any[ ])?|:[ ]?"
            r"|=[ ]?|-[ ]|after[ ]|with[ ])",
            gap,
        ):
            return drug
    return None


def _drug_before(
    sentence: str, start: int, offset: int, drugs: list[DrugMention]
) -> DrugMention | None:
    """The drug right before: `penicillin allergy`."""
    for drug in drugs:
        gap = sentence[max(0, drug.end - offset) : start]
        if drug.end - offset < start and re.fullmatch(r"[ -]{1,2}(?:drug[ ])?", gap):
            return drug
    return None


def _allergens(
    sentence: str, start: int, end: int, offset: int, drugs: list[DrugMention]
) -> tuple[list[str], int, int]:
    """What an allergy is to, and the stretch that says so."""
    drug = _drug_to(sentence, end, offset, drugs)
    if drug is not None:
        return _with_list(sentence, [drug], start, offset, drugs)
    before = _drug_before(sentence, start, offset, drugs)
    if before is not None:
        return [_general(before.name)], before.start - offset, end
    named = _TO.match(sentence, end) or _COLON.match(sentence, end)
    if named is None and sentence[start:end].startswith("allerg"):
        named = _TO_OTHER.match(sentence, end)
    if named is not None:
        return [_general(named["what"])], start, named.end()
    other = _BEFORE.search(sentence[max(0, start - 30) : start])
    if other is not None:
        first = max(0, start - 30) + other.start()
        return [_general(other["what"])], first, end
    return [ANY], start, end


def _with_list(
    sentence: str, found: list[DrugMention], start: int, offset: int, drugs: list[DrugMention]
) -> tuple[list[str], int, int]:
    for drug in drugs:
        gap = sentence[found[-1].end - offset : max(0, drug.start - offset)]
        if drug.start > found[-1].start and _LIST.fullmatch(gap):
            found = [*found, drug]
    return [_general(each.name) for each in found], start, found[-1].end - offset


def _general(name: str) -> str:
    """One name for what is one allergy."""
    if _ANY_WORDS.match(name):
        return ANY
    if name in ("penicillins", "penicillin") or is_penicillin(name):
        return "penicillin"
    if name.startswith(("sulfa", "sulpha", "sulfonamide", "sulphonamide")):
        return "sulfonamides"
    return name.removesuffix("s") if len(name) > 3 else name
