"""Medicine status: which drugs and classes a sentence says the patient takes, or takes no more, and
whether a dose went up or down.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.core.clinical.drug_classes import classes_of
from app.core.clinical.drugs import DrugMention
from app.core.clinical.findings import Finding
from app.core.clinical.polarity import Polarity
from app.core.clinical.word_patterns import WordPatterns

TAKING, RAISED, ANY_MEDICINE = "taking ", "raised dose of ", "any medicine"
_LOOK = 60  # characters on each side in which the status stands
_BETWEEN = (
    r"(?:(?:any|all|regular|regularly|daily|low-dose|long-term|oral|the|his|her|their|a|an|taking"
    r"|current|of|dose|usual|prescribed|only|just|currently|with|as|well|also|and|both)[ ]){0,4}"
)
_OTHERS_BEFORE = r"(?:[a-z0-9µ-]+(?:[ ][0-9.,]+[ ]?[a-zµ]{1,12})?(?:,|[ ]and)[ ]){0,5}"
_OFF_VERB = (
    r"(?:came[ ]off|come[ ]off|taken[ ]off|is[ ]off|was[ ]off|been[ ]off|now[ ]off|off"
    r"|(?:has[ ]|was[ ]|had[ ])?(?:stopped|discontinued|ceased|quit|abandoned)"
    r"(?:[ ]taking|[ ]using)?|gave[ ]up|given[ ]up|no[ ]longer[ ](?:on|takes?|taking|uses?|using"
    r"|receives?|receiving|needs?)|never[ ](?:been[ ]on|had|took|taken|takes|used|started)"
    r"|(?:not|isn't|aren't|wasn't)[ ](?:currently[ ]|now[ ]|been[ ])?(?:on|taking|using|taken"
    r"|receiving|prescribed)|(?:do(?:es)?[ ]not|doesn't|don't|didn't|did[ ]not)[ ](?:currently[ ])?"
    r"(?:take|use|have|receive)|takes[ ]no|taking[ ]no|uses[ ]no|on[ ]no|denies[ ](?:taking|using"
    r"|being[ ]on|use[ ]of|any)|without|withdrawn[ ]from|declined|refuses|refused|no[ ]current)"
)
_ON_VERB = (
    r"(?:(?:is[ ]|remains[ ]|still[ ]|already[ ]|established[ ]|maintained[ ]|currently[ ]"
    r"|continues[ ]|stays[ ]|kept[ ]|stable[ ]|started[ ]|put[ ]|placed[ ]|commenced[ ])?on"
    r"|(?:still[ ]|currently[ ]|already[ ])?(?:takes|taking|take|uses|using|receives|receiving"
    r"|gets|injects)|continues(?:[ ]to[ ]take|[ ]with)?|treated[ ]with|managed[ ]with"
    r"|anticoagulated[ ]with|current|concurrent|regular|existing|usual|medications?[ ]?:"
    r"|meds[ ]?:|dhx?[ ]?:|drugs[ ]?:|medicines[ ]?:|prescribed)"
)
_OFF = re.compile(rf"\b{_OFF_VERB}[ ]{_BETWEEN}$")
_OFF_LIST = re.compile(rf"\b{_OFF_VERB}[ ]{_BETWEEN}{_OTHERS_BEFORE}$")
_ON = re.compile(rf"\b(?P<on>{_ON_VERB})[ ]{_BETWEEN}$")
_OFF_AFTER = re.compile(
    r"(?:[ ](?:tablets?|therapy|treatment|[0-9.,]+[ ]?(?:mg|g|micrograms?|mcg|units?)|daily|od|bd"
    r"|dose)){0,3}[ ]?(?:,[ ])?(?:\(?(?:was|has[ ]been|were|is|had[ ]been|have[ ]been|got)[ ]"
    r"(?:(?:already|recently|since|temporarily|permanently|also|now|previously)[ ])?)?(?:\()?"
    r"(?:stopped|discontinued|withdrawn|ceased|withheld|held|paused|never[ ](?:taken|started|given)"
    r"|no[ ]longer[ ](?:taken|used|given)|not[ ](?:taken|started|continued)|completed)\b"
)
_ON_AFTER = re.compile(
    r"(?:[ ](?:tablets?|therapy|treatment|[0-9.,]+[ ]?(?:mg|g|micrograms?|mcg|units?)|daily|od"
    r"|bd)){0,3}[ ](?:(?:was|has[ ]been|is[ ]being|is|were|are|to[ ]be)[ ])?(?:(?:still|being"
    r"|never|not)[ ])?(?:continues|started|continued|taken|restarted|resumed|commenced|ongoing"
    r"|current|stopped)\b"
)
_OWN = re.compile(r"\b(?:his|her|their)[ ](?:(?:current|usual|regular|daily|oral|own)[ ])?$")
_TREATED = re.compile(r"-(?:treated|dependent|requiring)\b")
_NEVER_STOPPED = re.compile(r"\b(?:never|not)[ ](?:been[ ])?(?:stopped|discontinued|withheld)\b")
_WAS = re.compile(
    r"\b(?:was|were|had[ ]been|used[ ]to[ ]be|previously|formerly|until|used[ ]to|once|before"
    r"|last[ ]year|in[ ]the[ ]past|past)\b[^.;]{0,24}$|\b(?:after|when|while|on)[ ]$"
)
_CONTINUE = re.compile(
    r"(?:^|[.;,:][ ]|\b(?:should|can|may|must|to|and|please|then|would|safely)[ ])"
    r"(?:continue|keep[ ]taking|carry[ ]on[ ]with|maintain|keep)[ ]"
    rf"(?:(?:with|on|taking)[ ]){{0,2}}{_BETWEEN}$"
)
_CONTINUED = re.compile(
    r"(?:[ ][0-9.,]+[ ]?[a-zµ]{1,12}){0,1}[ ](?:can|should|may|must)[ ](?:safely[ ])?(?:be[ ]"
    r"continued|continue|stay|be[ ]maintained|be[ ]kept)\b"
)
_NOT_CONTINUED = re.compile(r"\b(?:not|if|unless|never|don't)\b")
_DENIED = re.compile(r"\b(?:not|never|no|n't|stop|avoid)[ ]$")
_IF = re.compile(
    r"\b(?:if|unless|whether|in[ ]case|when|once|until|should[ ](?:he|she)|ask|check|review"
    r"|reconcile|consider"
    r"|before|patients|people|those|anyone|avoid|risk)\b[^.;]{0,40}$"
)
_RELATIVE = re.compile(
    r"\b(?:mother|father|brother|sister|wife|husband|son|daughter|partner)\b[^,;.]{0,30}$"
)
_SUBJECT = re.compile(
    r"\b(?:he|she|patient|they|who|his|her|the[ ](?:man|woman|lady|gentleman|boy|girl|child)"
    r"|this)\b|\b(?:since|because|as|given|being|currently|still|already|remains?|no[ ]longer"
    r"|current)\b"
)
_UP_BEFORE = re.compile(
    r"\b(?:increased|raised|doubled|higher|uptitrated)[ ](?:(?:the|dose|of|his|her|daily)[ ]){0,4}$"
)
_DOWN_BEFORE = re.compile(
    r"\b(?:reduced|lowered|halved|decreased|lower|cut)[ ](?:(?:the|dose|of|his|her|daily)[ ]){0,4}$"
)
_CHANGED = re.compile(
    r"(?:[ ](?:dose|dosage|tablets|was|were|has|have|had|been|recently|just|already|then)){1,5}[ ]"
    r"(?:(?P<up>increased|raised|doubled|uptitrated|put[ ]up|gone[ ]up)"
    r"|(?P<down>reduced|lowered|halved|decreased|cut|put[ ]down|tapered))\b"
)
# What a class is called, and the name under which it is compared.
_CLASS_WORDS: dict[str, str] = {
    "anticoagulant": r"anti-?coagulants?|anti-?coagulation|blood[ ]thinners?|doacs?|noacs?",
    "antiplatelet": r"anti-?platelets?(?:[ ](?:treatment|therapy|drugs?|agents?))?",
    "nsaid": r"nsaids?|anti-?inflammator(?:y|ies)(?:[ ]drugs?)?",
    "steroid": r"steroids?|corticosteroids?",
    "insulin": r"insulin",
    "statin": r"statins?",
    "ace inhibitor": r"ace[ ]inhibitors?|acei",
    "beta blocker": r"beta-?[ ]?blockers?",
    "opioid": r"opioids?|opiates?",
    "diuretic": r"diuretics?|water[ ]tablets",
    "antibiotic": r"antibiotics?",
    "antidepressant": r"antidepressants?|ssris?",
    "antihypertensive": r"antihypertensives?",
    "proton pump inhibitor": r"ppis?|proton[ ]pump[ ]inhibitors?",
    "contraceptive pill": r"(?:the|contraceptive|oral[ ]contraceptive)[ ]pill|oral"
    r"[ ]contraceptives?",
    ANY_MEDICINE: r"(?:regular[ ]|other[ ]|long-term[ ])?(?:medicines?|medications?|meds|drugs"
    r"|tablets)(?=[ ]*(?:[.,;]|$|and|at|apart|should|includes?|is|are|has))",
}
_CLASSES = WordPatterns(_CLASS_WORDS)
_ANTICOAGULATED = re.compile(
    r"\b(?P<no>(?:(?:not|never|no[ ]longer)|[a-z]{2,5}n't)[ ](?:(?:currently|yet|been|being|now)"
    r"[ ]){0,2}|un)?(?:anti-?coagulated|heparini[sz]ed)\b(?![ ]with)"
)
_NO = re.compile(
    r"\b(?:no[ ](?:regular|current|other)|nil[ ](?:regular|current)|takes[ ]no"
    r"|no|nil|without|not[ ]on[ ]any)[ ]$"
)


def medicine_status(
    lower: str, start: int, end: int, drugs: Sequence[DrugMention], *, advice: bool
) -> Iterator[Finding]:
    """What the sentence from `start` to `end` of the text in small letters says of each drug."""
    sentence = lower[start:end]
    for drug in drugs:
        first, last = drug.start - start, drug.end - start
        for said, asserted in _status(sentence, first, last, advice):
            names = [TAKING + drug.name]
            if said is Polarity.AFFIRMED:
                names += [TAKING + group for group in classes_of(drug.name)]
                names.append(TAKING + ANY_MEDICINE)
            for name in names:
                yield Finding(drug.start, drug.end, name, said, asserted)
        change = _change(sentence, first, last)
        if change is not None and not _IF.search(sentence[max(0, first - _LOOK) : first]):
            said = Polarity.AFFIRMED if change else Polarity.NEGATED
            yield Finding(drug.start, drug.end, RAISED + drug.name, said, True)
    yield from _anticoagulated(sentence, start, advice)
    for group, first, last in _CLASSES.find(sentence):
        none = (group == ANY_MEDICINE or not advice) and _NO.search(
            sentence[max(0, first - 24) : first]
        )
        found = [(Polarity.NEGATED, True)] if none else _status(sentence, first, last, advice)
        for said, asserted in found:
            yield Finding(start + first, start + last, TAKING + group, said, asserted)


def _anticoagulated(sentence: str, start: int, advice: bool) -> Iterator[Finding]:
    """`not anticoagulated`; of a reply only what it says of the patient."""
    for match in _ANTICOAGULATED.finditer(sentence):
        before = sentence[max(0, match.start() - _LOOK) : match.start()]
        if _IF.search(before) or (advice and _SUBJECT.search(before) is None):
            continue
        if re.search(r"\b(?:should|must|be|to|may|can)[ ](?:be[ ])?$", before):
            continue
        said = Polarity.NEGATED if match["no"] else Polarity.AFFIRMED
        at = start + match.start(), start + match.end()
        yield Finding(*at, TAKING + "anticoagulant", said, True)


def _status(sentence: str, first: int, last: int, advice: bool) -> Iterator[tuple[Polarity, bool]]:
    """What is said of the mention from `first` to `last`, and whether of this patient; nothing, or
    one thing."""
    before = sentence[max(0, first - _LOOK) : first]
    after = sentence[last : last + _LOOK]
    if _RELATIVE.search(before):
        return
    if advice and (_CONTINUE.search(before) or _CONTINUED.match(after)):
        if not _NOT_CONTINUED.search(before):
            yield Polarity.AFFIRMED, True
        return
    if _IF.search(before):
        return
    off = _OFF.search(before) or _OFF_LIST.search(before)
    if off is not None or _OFF_AFTER.match(after):
        general = advice and off is not None and off[0].startswith("without")
        if not general and not _NEVER_STOPPED.search(sentence):
            yield Polarity.NEGATED, True
    elif _TREATED.match(after) or (_OWN.search(before) and not _NOT_CONTINUED.search(before)):
        yield Polarity.AFFIRMED, True
    else:
        yield from _taken(before, after, advice)


def _taken(before: str, after: str, advice: bool) -> Iterator[tuple[Polarity, bool]]:
    on = _ON.search(before)
    if on is not None:
        lead = before[: on.start()]
        if not _WAS.search(lead) and not _DENIED.search(lead):
            subject = _SUBJECT.search(lead) or _SUBJECT.search(on["on"])
            yield Polarity.AFFIRMED, not advice or subject is not None
    elif (begun := _ON_AFTER.match(after)) is not None and "stopped" not in begun[0]:
        never = re.search(r"\b(?:never|not)\b", begun[0]) is not None
        yield (Polarity.NEGATED if never else Polarity.AFFIRMED), True


def _change(sentence: str, first: int, last: int) -> bool | None:
    """Whether the dose went up; None where nothing is said to have changed it."""
    before = sentence[max(0, first - _LOOK) : first]
    changed = _CHANGED.match(sentence, last)
    if _UP_BEFORE.search(before) or (changed and changed["up"]):
        return True
    if _DOWN_BEFORE.search(before) or (changed and changed["down"]):
        return False
    return None
