"""Allergies: what a text says that somebody is allergic to, or is not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.clinical.drugs import DrugMention, is_penicillin
from app.core.clinical.findings import GENERIC, GENERIC_AFTER, Finding, is_said_of_patient
from app.core.clinical.polarity import Polarity, polarity
from app.core.clinical.terse_allergies import terse_allergies

ALLERGY = "allergy to "
ANY = "anything"
_FARTHEST = 200  # characters between an allergy and the last of a list of what it is to
_NEITHER = (Polarity.UNKNOWN, Polarity.PAST)

_ALLERG = re.compile(
    r"(?<![\w])(?P<nkda>nkd?a|no[ ]known[ ](?:drug[ ]|medication[ ]|medicine[ ])?allerg(?:y"
    r"|ies))(?!\w)"
    r"|(?<![\w])(?P<word>allerg(?:y|ies|ic)|hypersensitiv(?:e|ity)"
    r"|anaphyla(?:xis|ctic)|intoleran(?:t|ce)|react(?:ed|s|ions?))(?!\w)"
)
_ALLERGENS = (
    "latex|nuts?|peanuts?|eggs?|sul(?:f|ph)a(?:[ ]drugs)?|sulfonamides?|sulphonamides?|pens?"
    "|(?:iv[ ]|x-?ray[ ]|iodinated[ ]|iodine[ ]|radio)?contrast(?:[ ](?:media|medium|dye))?|iodine"
    "|shellfish|plasters?|adhesive|bee[ ](?:stings?|venom)|wasp[ ](?:stings?|venom)|nsaids?"
    "|cephalosporins?|macrolides?|quinolones?"
    "|fluoroquinolones?|opioids?|opiates?|statins?|ace-?(?:[ ]inhibitors?|i)|penicillins?"
    "|aminoglycosides?|tetracyclines?|soya?|milk|fish|gluten|pollen|metals?|nickel|chlorhexidine"
    "|lactose|wheat|fructose|histamine|antibiotics?|beta-?lactams?|local[ ]anaesthetics?"
    "|medicines?|medications?|drugs?|anything|any"
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
_CLASS = re.compile(
    r"\b(?:penicillins?|cephalosporins?|macrolides?|quinolones?|fluoroquinolones?|nsaids?|statins?"
    r"|opioids?|opiates?|ace-?(?:[ ]inhibitors?|i)|aminoglycosides?|tetracyclines?|latex|iodine"
    r"|(?:iv[ ]|x-?ray[ ]|iodinated[ ]|radio)?contrast|pens?|beta-?lactams?|nitroimidazoles?"
    r"|peanuts?|nuts?|shellfish|prawns?|eggs?|plasters?|sul(?:f|ph)a(?:[ ]drugs)?)\b"
)
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


def allergies_in(
    sentence: str, offset: int, drugs: list[DrugMention], *, advice: bool
) -> list[Finding]:
    """Those of one sentence in small letters, which begins at `offset`, with its `drugs`."""
    found = list(_tolerated(sentence, offset, drugs, advice))
    found += _by_reaction(sentence, offset, drugs, advice)
    if not advice:
        known = {(each.start, each.name) for each in found}
        for name, start, end in terse_allergies(
            sentence, list(_each_name(sentence, offset, drugs))
        ):
            if (offset + start, ALLERGY + name) not in known:
                found.append(
                    Finding(offset + start, offset + end, ALLERGY + name, Polarity.AFFIRMED, True)
                )
    all_drugs = drugs
    for match in _ALLERG.finditer(sentence):
        start, end = match.span()
        first, last = offset + start - _FARTHEST, offset + end + _FARTHEST
        drugs = [drug for drug in all_drugs if first <= drug.start <= last]
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
            and not _BEFORE.search(sentence[max(0, start - 30) : start])
        ):
            continue
        found += _allergy(sentence, start, end, offset, drugs, advice)
    return found


# `no fever, not pregnant, allergic to trimethoprim`: the list of what is not ends before it.
_OF_ITS_OWN = re.compile(
    r"(?<!or)(?<!nor),[ ](?:(?:but|and|is|known|to[ ]be|she[ ]is|he[ ]is)[ ]){0,2}$"
)


def _begins_anew(sentence: str, start: int) -> bool:
    """`allergic to` after a comma; not `denies asthma, allergies`."""
    return sentence.startswith("allergic", start) and bool(_OF_ITS_OWN.search(sentence[:start]))


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
        if _NONE_AFTER.match(sentence, last) or _DISPROVED.match(sentence, last):
            said = Polarity.NEGATED
        elif said is Polarity.NEGATED and _begins_anew(sentence, start):
            said = Polarity.AFFIRMED
    elif not _HYPOTHETICAL_ALLERGY.search(sentence[:start]):
        said = _past(sentence, start)
        if said is Polarity.NEGATED and _begins_anew(sentence, start):
            said = Polarity.AFFIRMED
    defines = sentence[start:end].startswith("allergy") and _DEFINES.search(sentence[:start])
    if whats == [ANY] and said is Polarity.NEGATED and defines:
        return []
    asserted = is_said_of_patient(sentence, first, last, said) or sentence[start:end] == "allergic"
    asserted = asserted or ":" in sentence[end:last]
    if GENERIC.search(sentence[max(0, start - 80) : start]) or GENERIC_AFTER.match(sentence, last):
        asserted = False
    return [
        Finding(offset + first, offset + last, ALLERGY + what, said, asserted) for what in whats
    ]


# Words without which no reaction is told; looked for first, as most sentences have none.
_REACTS = re.compile(
    r"anaphyl|clos|blister|sjs|dress|hives|urticaria|wheal|welt|edema|rash|bronchospasm|swell|swollen|swelled|wheez"
    r"|collaps|stevens|itch|react"
)
# What somebody tolerates is no allergy; what brings hives is one.
_TOLERATES = re.compile(
    r"\b(?:(?P<no>(?:do(?:es)?|did|has|could)[ ](?:not|n't)[ ]|doesn't[ ]|didn't[ ]|cannot[ ]"
    r"|can't[ ])"
    r"|(?:has|have)[ ](?:previously[ ]|since[ ])?)?(?:tolerate[sd]?|(?:fine|ok|okay|alright"
    r"|no[ ](?:problems?|issues?|trouble|reaction))[ ](?:with|to|on|after))[ ]"
    r"(?:(?:oral|iv|previous"
    r"|courses?|of"
    r"|several|a|the|his|her|well)[ ]){0,4}$"
)
_TOLERATED = re.compile(
    r"(?:[ ](?:[a-z0-9]{2,10}[ ]?){0,4})?,[ ]no[ ](?:problems?|reaction|trouble|issues?|rash)\b|"
    r"[ ](?:was|is|has[ ]been|were)[ ](?P<no>not[ ]|poorly[ ]|badly[ ])?(?:well[ ]|previously[ ])?"
    r"tolerated\b|[ ](?:[a-z]{2,10}[ ]){0,4}without[ ](?:an?y?[ ])?"
    r"(?:problems?|issues?|ill[ ]effects?|harm|reaction|trouble|rash|incident|difficult(?:y|ies))\b"
)
_SYMPTOM = (
    r"(?:anaphyla\w{2,4}|hives|urticaria|wheals|welts|angio-?o?edema|(?:an?[ ])?(?:itchy[ ]|bad[ ]"
    r"|severe[ ]|nasty[ ]|widespread[ ]|blistering[ ])?rash|bronchospasm|(?:lip|face|facial|tongue"
    r"|throat)[ ]swelling|swollen[ ](?:lips?|face|tongue)|wheez(?:e|ed|ing)|collapsed?"
    r"|(?:throat|tongue|lips?|face|airway)[ ](?:closes?|closed|closing|swells?)(?:[ ]up)?"
    r"|swell(?:s|ed)?[ ]up|swelled|stevens-johnson\w*|itch(?:y|ing)?[ ]all[ ]over"
    r"|(?:skin[ ])?blister(?:s|ing)|sjs|dress\b)"
)
_BROUGHT = re.compile(
    rf"\b{_SYMPTOM}[ ](?:reactions?[ ])?(?:(?:from|after|with|to|on|following|due[ ]to|caused[ ]by"
    r"|when[ ](?:given|taking|on|she[ ]took|he[ ]took|he[ ]had|she[ ]had))[ ])"
    r"(?:(?:taking|a|an|her|his|the|dose|of|course|tablet|being|given|first|last|starting|receiving"
    r"|oral|iv|some)[ ]){0,4}$"
)
_BRINGS = re.compile(
    r"[ ](?:(?:once|always|previously|has|had|have|tablets?|capsules?)[ ]){0,2}(?:makes?|made"
    r"|gives?"
    r"|gave|brings?|brought|causes?|caused|causing|bring)[ ](?:(?:her|him|the[ ]patient|them|out"
    r"|me|you|in|up)[ ]){0,3}(?:come[ ]out[ ]in[ ]|out[ ]in[ ]|have[ ]|go[ ]into[ ])?"
    rf"(?:an?[ ])?{_SYMPTOM}\b"
)
_BADLY = re.compile(
    r"\b(?:react(?:s|ed)|(?:an?[ ])?(?:bad|severe|nasty|adverse|allergic|serious|terrible)[ ]"
    r"reaction)[ ](?:very[ ]|quite[ ])?(?:badly[ ]|severely[ ]|strongly[ ])?(?:to|with|after|on)[ ]"
    r"(?:(?:a|an|the|her|his|last|first|course|dose|of|taking)[ ]){0,4}$"
)
_SUPPOSED = re.compile(
    r"\b(?:if|unless|whether|might|could|may|can|ask|check|in[ ]case|risk|watch|stop|patients"
    r"|people)\b"
)
_DISPROVED = re.compile(
    r"[ ](?:(?:was|has[ ]been|is|label|status|now|since|were)[ ]){0,4}(?:disproved|disproven"
    r"|refuted|de-?labelled|removed|ruled[ ]out|excluded|not[ ]confirmed|wrong|an[ ]error"
    r"|mistaken)\b"
)


def _each_name(
    sentence: str, offset: int, drugs: list[DrugMention]
) -> Iterator[tuple[str, int, int]]:
    """The drugs of the sentence, and the classes of which its words are no drug."""
    for drug in drugs:
        yield _general(drug.name), drug.start - offset, drug.end - offset
    named = {drug.start - offset for drug in drugs}
    for match in _CLASS.finditer(sentence):
        if match.start() not in named:
            yield _general(match[0]), match.start(), match.end()


# What a name is told to be an allergy to, or to have done, is not tolerated: `allergic to
# penicillin, no rash today`.
_TOLD_OF = re.compile(
    r"\b(?:allerg(?:y|ies|ic)|hypersensitiv\w+|intoleran\w+|anaphyla\w+|react\w*|sensitiv\w+)"
    r"[ ]?(?:(?:status|history|alert)[ ]?)?(?:to|with|of|after|:|=|-)?[ ]?"
    r"(?:[a-z][a-z-]{1,19}(?:[ ]?[,/&+][ ]?|[ ](?:and|or)[ ])){0,4}"
    r"(?:(?:any|the|all|oral|iv)[ ])?$"
)
_ILL_OF_IT = re.compile(rf"allerg|hypersens|intoleran|anaphyl|react(?!ion$)|{_SYMPTOM}")


def _is_told_of(sentence: str, start: int, end: int, after: re.Match[str]) -> bool:
    """Whether the name from `start` to `end` is that of an allergy, or brought something."""
    before = sentence[max(0, start - 100) : start]
    between = re.split(r"[,]|\bwithout\b", sentence[end : after.end()])[0]
    return _TOLD_OF.search(before) is not None or _ILL_OF_IT.search(between) is not None


def _tolerated(
    sentence: str, offset: int, drugs: list[DrugMention], advice: bool
) -> Iterator[Finding]:
    if not any(
        each in sentence for each in ("tolerat", "without", "fine ", "ok", "alright", "no ")
    ):
        return
    for name, start, end in _each_name(sentence, offset, drugs):
        match = _TOLERATES.search(sentence[max(0, start - 60) : start])
        after = match or _TOLERATED.match(sentence, end)
        if after is None or polarity(sentence, start, start, advice=advice) is Polarity.UNKNOWN:
            continue
        if match is None and _is_told_of(sentence, start, end, after):
            continue
        bad = (after.groupdict().get("no")) is not None
        if advice and bad:
            continue
        said = Polarity.AFFIRMED if bad else Polarity.NEGATED
        yield Finding(offset + start, offset + end, ALLERGY + name, said, True)


def _by_reaction(
    sentence: str, offset: int, drugs: list[DrugMention], advice: bool
) -> Iterator[Finding]:
    """`hives after trimethoprim`, `penicillin makes her wheeze`, `reacted badly to`."""
    if _REACTS.search(sentence) is None:
        return
    for name, start, end in _each_name(sentence, offset, drugs):
        before = sentence[max(0, start - 90) : start]
        if re.search(r"[a-z]", before) is None:
            before = ""
        match = _BROUGHT.search(before) or _BADLY.search(before) or _BRINGS.match(sentence, end)
        if match is None:
            continue
        said = polarity(sentence, start - len(before) + match.start(), end, advice=advice)
        if _SUPPOSED.search(sentence[:start]) or _RELATIVE.search(before):
            continue
        if match.re is _BRINGS and advice:
            continue  # a reply tells what a drug does
        if said is Polarity.UNKNOWN:
            continue
        denied = said is Polarity.NEGATED
        yield Finding(
            offset + start, offset + end, ALLERGY + name,
            Polarity.NEGATED if denied else Polarity.AFFIRMED, not advice,
        )  # fmt: skip


# A past allergy is an allergy; a possible one is none.
_HYPOTHETICAL_ALLERGY = re.compile(
    r"\b(?:if|unless|whether|ask|check|in[ ]case|may|might|could|can|confirm|ensure|provided|any"
    r"|when|where|before|after|risk|exclude|avoid|document|record|assum\w{1,4}|review|clarify"
    r"|establish)\b"
)
_RELATIVE = re.compile(r"\b(?:mother|father|brother|sister|son|daughter|family|wife|husband)\b")


def _past(sentence: str, start: int) -> Polarity:
    before = sentence[max(0, start - 60) : start]
    if re.search(r"\b(?:no|without|den(?:y|ies|ied))\b[^.,;]{0,30}$", before):
        return Polarity.NEGATED
    return Polarity.UNKNOWN if _RELATIVE.search(before) else Polarity.AFFIRMED


def _drug_to(sentence: str, end: int, offset: int, drugs: list[DrugMention]) -> DrugMention | None:
    """The drug that `allergic to` names."""
    for drug in drugs:
        gap = sentence[end : max(end, drug.start - offset)]
        if drug.start - offset >= end and re.fullmatch(
            r"[ ]?(?:status|reaction|history|reactions)?[ ]?(?:(?:to|of)[ ](?:the[ ]|any[ ])?|:[ ]?"
            r"|=[ ]?|-[ ]|after[ ]|with[ ])",
            gap,
        ):
            return drug
    return None


_TOLD_BEFORE = re.compile(r"[ -]{1,2}(?:drug[ ])?|[ ]-[ ](?:true|severe|known|previous|bad)[ ]")
_NAMED_BEFORE = re.compile(rf"{_TOLD_BEFORE.pattern}|[ ]?:[ ](?:severely[ ]|very[ ])?")


def _drug_before(
    sentence: str, start: int, offset: int, drugs: list[DrugMention]
) -> DrugMention | None:
    """The drug right before: `penicillin allergy`."""
    for drug in drugs:
        gap = sentence[max(0, drug.end - offset) : start]
        if drug.end - offset >= start:
            continue
        named = _NAMED_BEFORE if sentence.startswith("allerg", start) else _TOLD_BEFORE
        if named.fullmatch(gap):
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
    if name in ("penicillins", "penicillin", "pen", "pens") or is_penicillin(name):
        return "penicillin"
    if name.startswith(("sulfa", "sulpha", "sulfonamide", "sulphonamide")):
        return "sulfonamides"
    if "contrast" in name:
        return "contrast"
    if name.startswith("ace"):
        return "ace inhibitor" if name[3:].strip(" -").startswith("i") else name
    return name.removesuffix("s") if len(name) > 3 else name
