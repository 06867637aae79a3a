"""Denied words: a word that one side denies and the other says, whatever it names.

The lists of findings hold what is common. Beyond them, `no exudate` in the conversation contradicts
`the exudate` of a reply, and `no fall` of a reply contradicts a fall.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.clinical.difference import Difference
from app.core.clinical.facts import Facts
from app.core.clinical.findings import is_said_of_patient
from app.core.clinical.known import Known, sentence_of
from app.core.clinical.polarity import Polarity, polarity
from app.core.clinical.porter_stem import stem
from app.core.clinical.word_patterns import listed

_DENIAL = re.compile(
    r"\b(?:no|without|denies|nil|denied|neither|nor|absence[ ]of|negative[ ]for|not[ ]any"
    r"|never[ ]had)[ ]"
    r"(?P<words>(?:[a-z-]{2,20}(?:[ ]|(?=[.,;:]|$))){1,4})"
)
_WORD = re.compile(r"[a-z]{4,20}")
_MOST = 40  # denied words of a text
# Words that are denied without anything being said of the patient.
_SAY_NOTHING = frozenset(
    listed(
        "history known family recent previous past current other further symptoms symptom signs "
        "sign evidence change changes problem problems issue issues complaint complaints need "
        "relief improvement response difficulty difficulties concern concerns obvious significant "
        "acute chronic abnormality abnormalities abnormal normal additional specific clear longer "
        "more less such same particular medical surgical social regular drug drugs medication "
        "medications medicine medicines allergy allergies allergic treatment treatments therapy "
        "test tests result results time times reason indication contraindication contraindications "
        "effect effects benefit harm risk risks pain fever and with from that this than then they "
        "them have been being were will would could should must what when where which while who "
        "him her his their patient person people clinical diagnosis value role place point data "
        "study studies difference special routine immediate urgent major minor severe mild doubt "
        "good help information details available given taken left right side both today yesterday "
        "week weeks month months year years days hours morning night focal new apparent visible "
        "palpable associated features feature feeling felt seen found noted reported use used "
        "disease disorder condition illness attack attacks episode episodes onset since during "
        "children child baby after before again alcohol smoking care plan advice follow dose doses"
    )
)

# What is to be done ends what is denied: `with no venous access give glucagon`.
_ACTS = frozenset(
    listed(
        "give given gives giving take takes taking start starts starting stop stops stopping use "
        "using repeat check measure monitor call ask refer admit transfer wait try consider avoid "
        "keep continue hold increase decrease reduce switch change treat inject insert apply "
        "perform obtain order arrange send review reassess assess offer advise discharge"
    )
)


def denied_elsewhere(reply: Facts, known: Known, marked: set[int]) -> Iterator[Difference]:
    """POLARITY where nothing else is marked."""
    for place, facts in known.numbered_said():
        said = _denied(facts)
        for word, start, end in _stand_in(reply, set(said)):
            if start in marked or not _is_affirmed(reply, start, end):
                continue
            if _affirms(facts, word):
                continue
            marked.add(start)
            yield Difference("POLARITY", start, end, word, _sentence(facts, said[word]), place)
    for word, start in _denied(reply).items():
        if start in marked or not _says_no(reply, start):
            continue
        for place, facts in known.numbered_said():
            at = _affirms(facts, word)
            if at is None or word in _denied(facts):
                continue
            end = start + len(_word_at(reply, start))
            yield Difference("POLARITY", start, end, word, _sentence(facts, at), place)
            break


def _denied(facts: Facts) -> dict[str, int]:
    """The stems of what a text denies, with where the first of each stands."""
    found: dict[str, int] = {}
    named = _named(facts)
    for match in _DENIAL.finditer(facts.text.lower):
        for word in _WORD.finditer(facts.text.lower, match.start("words"), match.end("words")):
            if word[0] in _ACTS:
                break
            if word[0] in _SAY_NOTHING or word.start() in named:
                continue
            if len(found) < _MOST and _is_denied(facts, word.start(), word.end()):
                found.setdefault(stem(word[0]), word.start())
    return found


def _named(facts: Facts) -> set[int]:
    """The offsets that a finding, a drug or a side of the body takes up."""
    spans = [(each.start, each.end) for each in facts.findings]
    spans += [(each.start, each.end) for each in facts.drugs]
    spans += [(each.start, each.end) for each in facts.sides]
    return {place for start, end in spans for place in range(start, end)}


def _is_denied(facts: Facts, start: int, end: int) -> bool:
    span = sentence_of(facts, start)
    sentence = facts.text.lower[span.start : span.end]
    said = polarity(sentence, start - span.start, end - span.start, advice=facts.advice)
    return said is Polarity.NEGATED


def _says_no(reply: Facts, start: int) -> bool:
    """Whether a reply denies it of the patient by the plainest words."""
    before = reply.text.lower[max(0, start - 40) : start]
    return _PLAINLY.search(before) is not None


_PLAINLY = re.compile(
    r"\b(?:there[ ](?:is|was|has[ ]been|were|are)[ ]no|has[ ]no|had[ ]no|denies|denied|given[ ]no"
    r"|since[ ]no|because[ ]no|with[ ]no|reports[ ]no|never[ ]had)[ ](?:[a-z-]{2,14}[ ](?:or[ ])?)"
    r"{0,2}$"
)


def _stand_in(facts: Facts, stems: set[str]) -> Iterator[tuple[str, int, int]]:
    """Where words of these stems stand that no list names."""
    if not stems:
        return
    named = _named(facts)
    for word in _WORD.finditer(facts.text.lower):
        if word[0] not in _SAY_NOTHING and word.start() not in named:
            found = stem(word[0])
            if found in stems:
                yield found, word.start(), word.end()


def _is_affirmed(reply: Facts, start: int, end: int) -> bool:
    span = sentence_of(reply, start)
    sentence = reply.text.lower[span.start : span.end]
    first, last = start - span.start, end - span.start
    if polarity(sentence, first, last, advice=True) is not Polarity.AFFIRMED:
        return False
    return is_said_of_patient(sentence, first, last, Polarity.AFFIRMED)


def _affirms(facts: Facts, word: str) -> int | None:
    """Where a text says the word of the patient without denying it; a question says nothing."""
    for _, start, end in _stand_in(facts, {word}):
        span = sentence_of(facts, start)
        sentence = facts.text.lower[span.start : span.end]
        if sentence.rstrip().endswith("?"):
            continue
        said = polarity(sentence, start - span.start, end - span.start, advice=facts.advice)
        if said in (Polarity.AFFIRMED, Polarity.PAST):
            return start
    return None


def _sentence(facts: Facts, start: int) -> str:
    span = sentence_of(facts, start)
    return facts.text.raw[span.start : span.end].strip()


def _word_at(facts: Facts, start: int) -> str:
    match = _WORD.match(facts.text.lower, start)
    return match[0] if match else ""
