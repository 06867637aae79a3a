"""States: what a text says to be intact or absent, positive or negative, high or low, over or still
going on. Each is a finding, so that its opposite in a reply differs like any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.core.clinical.clinical_text import Span
from app.core.clinical.findings import Finding, is_said_of_patient
from app.core.clinical.polarity import Polarity, polarity
from app.core.clinical.state_names import (
    DOWN,
    INTACT,
    LEVELS,
    MIDDLE,
    NEGATIVE,
    NOT_INTACT,
    ONE_WORD,
    POSITIVE,
    STRUCTURES,
    TESTS,
    UP,
)
from app.core.clinical.word_patterns import WordPatterns

HIGH, LOW, ONGOING = "high ", "low ", "ongoing "
_NEITHER = (Polarity.UNKNOWN, Polarity.PAST)
_BEFORE, _AFTER = 48, 56  # characters in which a state stands beside what it is said of
_FILLER = (
    r"(?:(?:bilaterally|both|all|are|is|was|were|be|been|has|have|had|still|now|also|remains?"
    r"|remained|came|back|returned|comes|test|tests|testing|serology|status|results?|pcr|antigen"
    r"|antibod(?:y|ies)|surface|core|level|levels|screen|count|at|in|the|on|left|right|today|again|both|sides"
    r"|running|quite|very|slightly|markedly|clearly|completely|equally|found|to|repeatedly|twice|once"
    r"|strongly|weakly|reported|as|infection|sign|rate|function|and|equal|round|two|three|sets"
    r"|sets?[ ]of|:|-)[ ]?){0,7}"
)
_LINK = r"[ ]?[:=-]?[ ]?"


class _Way(NamedTuple):
    """A state's words behind and before what it is said of; `yes` is what the first of them say."""

    behind: re.Pattern[str]
    before: re.Pattern[str]


def _way(yes: str, no: str) -> _Way:
    words = rf"(?:(?P<no>{no})|(?P<yes>{yes}))"
    return _Way(
        re.compile(rf"{_LINK}{_FILLER}{words}(?![\w-])(?![ ]for\b)"),
        re.compile(rf"(?<![\w-]){words}(?:[ ](?:for|[a-z]{{3,12}}))?[ -]$"),
    )


_STRUCTURES = WordPatterns(STRUCTURES)
_INTACT = _way(INTACT, NOT_INTACT)
_ABSENT_BEFORE = re.compile(
    r"\b(?:no|without|loss[ ]of|lost|absence[ ]of|lacks?)[ ](?:[a-z]{3,12}[ ])?$"
)
_HAS_CAPACITY = re.compile(r"\b(?:has|have|retains|with)[ ](?:full[ ]|the[ ]|good[ ])?$")
_TESTS = WordPatterns(TESTS)
_RESULT = _way(POSITIVE, NEGATIVE)
_LEVELS = WordPatterns(LEVELS)
_UP_OR_DOWN = _way(UP, DOWN)
_LEVEL_MIDDLE = re.compile(rf"{_LINK}{_FILLER}(?:{MIDDLE})(?![\w-])")
_MIDDLE_BEFORE = re.compile(r"\b(?:normal|stable)[ ](?:serum[ ]|blood[ ])?$")
_ONE_WORD = WordPatterns({str(at): pattern for at, pattern in enumerate(ONE_WORD)})
_ONE_WORD_SAYS = tuple(ONE_WORD.values())
# A state that is only asked for, wished or warned of is nobody's.
_WISHED = re.compile(
    r"\b(?:to[ ](?:keep|maintain|reach|achieve|confirm|check|ensure|make|get)|should[ ]be|must[ ]be"
    r"|aim|target|until|when|once|if|unless|whether|check|can|may|might|could|would|suspect\w{0,3}"
    r"|avoid|prevent|ensure|confirm(?![ ](?:bact|inf))|correct|goal|risk[ ]of|restore|rule[ ]out"
    r"|then|causes?|repeat|monitor|watch|look|examine|assess|test[ ]for|in[ ]case|such[ ]as|or)\b"
    r"[^.;]{0,40}$"
)
_WISHED_AFTER = re.compile(
    r"[^.;]{0,24}\b(?:(?:should|must)(?![ ]be[ ](?:treated|corrected|managed|addressed|replaced"
    r"|lowered"
    r"|raised|investigated))|may|might|could|would|can|if|until|unless|when)\b"
)
_GROUP = re.compile(r"\b(?:patients|people|adults|children|women|men|those|anyone|cases|most)\b")
_PIN = re.compile(
    r"\b(?:the|his|her|their|this|these|that|your|given|because[ ]of|due[ ]to|has|had|have|is|was"
    r"|are|with|a|an|in[ ]view[ ]of|despite|of|known|no|without|confirmed|tested|test|for|as|she|he"
    r"|patient|not)[ ](?:[a-z-]{3,14}[ ]){0,2}$"
)
_MEANS = re.compile(
    r"(?:[ ](?:and|with|in|of|on|at|to)(?:[ ](?![wc]ould|might|may|can)[a-z.-]{1,14}){1,3})?"
    r"[ ](?:points?"
    r"|suggests?|confirms?|indicates?|means?|makes?|supports?|explains?|needs?|requires?|fits?|is"
    r"|are|was|were|rules?|sounds?|calls?)\b"
)
_OPTION = re.compile(r"(?:^|\n)[a-f][.)][ ]?$")  # of an exam question, which nobody says is so
_GONE = re.compile(
    r"[ ](?:(?:has|have|had|is|was|are|now|fully|since|completely|all|then)[ ]){0,3}"
    r"(?:resolved|settled|gone|stopped|subsided|cleared|disappeared|abated)\b"
)
_GOES_ON = re.compile(
    r"[ ](?:(?:is|has|still|are)[ ]){0,2}(?:persists?|persisted|persisting|ongoing|continues"
    r"|continuing|still[ ]present|unresolved|continued)\b"
)
_STILL = re.compile(r"\b(?:ongoing|persistent|persisting|continuing|continued|unresolved)[ ]$")
_INFECTION = re.compile(r"[ ]infection\b")
_SMOKED = re.compile(
    r"\b(?:ex-?[ ]?smoker|former[ ]smoker|(?:stopped|quit|gave[ ]up|given[ ]up)[ ]smoking)\b"
)
_SMOKES = re.compile(
    r"\b(?:current[ ]smok(?:er|ing)|(?:currently|still)[ ]smok(?:es|ing)|continues[ ]to[ ]smoke)\b"
)
_AGAINST = re.compile(
    r"\b(?P<of>contraindications?)[ ](?:to|for|against)[ ](?P<to>[a-z-]{3,24})"
    r"|\b(?P<what>[a-z-]{3,24})[ ](?:is|are|was)[ ](?P<not>not[ ])?(?:[a-z]{4,12}ly[ ])?"
    r"contraindicated(?![ ]in[ ](?:pregnan|patients|people|children|those|severe))"
)


def states_in(
    lower: str, within: Span, findings: list[Finding], *, advice: bool
) -> Iterator[Finding]:
    """The states of one sentence; `lower` is the whole text in small letters, `findings` are the
    sentence's."""
    sentence = lower[within.start : within.end]
    if _OPTION.search(lower[max(0, within.start - 4) : within.start]):
        return
    found = [
        *_of_names(sentence, _STRUCTURES, _INTACT, advice),
        *_of_names(sentence, _TESTS, _RESULT, advice),
        *_levels(sentence, advice),
        *_one_word(sentence, advice),
        *_smoking(sentence),
        *_contraindicated(sentence, advice),
    ]
    for name, start, end, yes, asserted in found:
        said = Polarity.AFFIRMED if yes else Polarity.NEGATED
        yield Finding(within.start + start, within.start + end, name, said, asserted)
    for each in findings:
        yield from _over(lower, each)


_State = tuple[str, int, int, bool, bool]


def _of_names(sentence: str, names: WordPatterns, way: _Way, advice: bool) -> Iterator[_State]:
    for name, start, end in names.find(sentence):
        state = _beside(sentence, start, end, way, structure=names is _STRUCTURES)
        if state is None:
            ill = _INFECTION.match(sentence, end)
            if ill and is_said_of_patient(sentence, start, ill.end(), Polarity.AFFIRMED):
                yield name, start, ill.end(), True, True
            continue
        yes, first, last = state
        if _is_theory(sentence, first, last, advice) or (
            first < start and advice and not _is_pinned(sentence, first, last)
        ):
            continue
        yield name, first, last, yes, True


def _beside(
    sentence: str, start: int, end: int, way: _Way, *, structure: bool = False
) -> tuple[bool, int, int] | None:
    """Whether the state is the first of its pair, and where it stands with its name."""
    before = sentence[max(0, start - _BEFORE) : start]
    first = way.before.search(before)
    if first is not None:
        at = start - len(before) + first.start()
        yes = first["yes"] is not None
        return yes is not _turned(before[: first.start()]), at, end
    if structure and (lost := _ABSENT_BEFORE.search(before)) is not None:
        return False, start - len(before) + lost.start(), end
    if structure and _HAS_CAPACITY.search(before) and "capacity" in sentence[start:end]:
        return True, start, end
    after = way.behind.match(sentence, end, min(len(sentence), end + _AFTER))
    if after is None:
        return None
    yes = after["yes"] is not None
    if structure and yes and re.search(r"\b(?:no|not)[ ]$", before):
        yes = False
    return yes, start, after.end()


def _is_pinned(sentence: str, first: int, last: int) -> bool:
    """Whether `raised troponin` of a reply is the patient's: `the raised troponin`, or at the head
    of a sentence that says what it means."""
    before = sentence[max(0, first - 40) : first]
    if before.strip(" -\n"):
        return _PIN.search(before) is not None
    return _MEANS.match(sentence, last) is not None


def _turned(before: str) -> bool:
    return (
        re.search(r"\b(?:not|no|without|isn't|never|n't)[ ](?:a[ ]|been[ ]|any[ ])?$", before)
        is not None
    )


def _levels(sentence: str, advice: bool) -> Iterator[_State]:
    for name, start, end in _LEVELS.find(sentence):
        before = sentence[max(0, start - _BEFORE) : start]
        state = _beside(sentence, start, end, _UP_OR_DOWN)
        if state is None:
            after = _LEVEL_MIDDLE.match(sentence, end, min(len(sentence), end + _AFTER))
            if after is None and _MIDDLE_BEFORE.search(before) is None:
                continue
            last = after.end() if after else end
            if not _is_theory(sentence, start, last, advice):
                yield HIGH + name, start, last, False, True
                yield LOW + name, start, last, False, True
            continue
        yes, first, last = state
        if first < start and advice and not _is_pinned(sentence, first, last):
            continue
        if not _is_theory(sentence, first, last, advice):
            yield HIGH + name, first, last, yes, True
            yield LOW + name, first, last, not yes, True


def _one_word(sentence: str, advice: bool) -> Iterator[_State]:
    for key, start, end in _ONE_WORD.find(sentence):
        name, high = _ONE_WORD_SAYS[int(key)]
        said = polarity(sentence, start, end, advice=advice)
        if said in _NEITHER:
            continue
        asserted = said is Polarity.NEGATED or is_said_of_patient(sentence, start, end, said)
        affirmed = said is Polarity.AFFIRMED
        yield (HIGH if high else LOW) + name, start, end, affirmed, asserted
        if affirmed:
            yield (LOW if high else HIGH) + name, start, end, False, asserted


def _smoking(sentence: str) -> Iterator[_State]:
    for pattern, yes in ((_SMOKED, False), (_SMOKES, True)):
        for match in pattern.finditer(sentence):
            if polarity(sentence, match.start(), match.end()) is not Polarity.NEGATED:
                yield ONGOING + "smoking", match.start(), match.end(), yes, True


def _contraindicated(sentence: str, advice: bool) -> Iterator[_State]:
    for match in _AGAINST.finditer(sentence):
        start, end = match.span()
        said = polarity(sentence, start, end, advice=advice)
        if said in _NEITHER:
            continue
        yes = match["not"] is None and said is Polarity.AFFIRMED
        yield f"contraindication to {match['to'] or match['what']}", start, end, yes, True


def _is_theory(sentence: str, start: int, end: int, advice: bool) -> bool:
    """Whether a state is wished for, feared or general rather than found."""
    before = sentence[max(0, start - 60) : start]
    clause = re.split(r"[,;:]|\b(?:but|because|since|given|as)\b", before)[-1]
    if re.search(r"\b(?:if|unless|whether|in[ ]case)\b", clause):
        return True
    if not advice:
        return False
    return bool(
        _WISHED.search(clause) or _WISHED_AFTER.match(sentence, end) or _GROUP.search(clause)
    )


def _over(lower: str, each: Finding) -> Iterator[Finding]:
    """`headache has resolved` against `the ongoing headache`."""
    before = lower[max(0, each.start - 20) : each.start]
    name = ONGOING + each.name
    if (after := _GONE.match(lower, each.end)) is not None:
        yield Finding(each.start, after.end(), name, Polarity.NEGATED, True)
    elif each.polarity is Polarity.AFFIRMED and (
        _STILL.search(before) or _GOES_ON.match(lower, each.end)
    ):
        yield Finding(each.start, each.end, name, Polarity.AFFIRMED, True)
