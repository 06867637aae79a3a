"""Denied words: a word that one side denies and the other says, whatever it names.

The lists of findings hold what is common. Beyond them, `no exudate` in the conversation contradicts
`the exudate` of a reply, and `no fall` of a reply contradicts a fall.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Set

from app.core.clinical.difference import Difference
from app.core.clinical.facts import Facts
from app.core.clinical.findings import is_said_of_patient
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


class DeniedWords:
    """What the clinician's texts deny and what they say, by the stems of words. It grows with the
    texts, and what one of them says of a word is asked once, for all replies."""

    def __init__(self) -> None:
        self._denied: dict[str, deque[tuple[int, Facts, int]]] = {}
        self._said: dict[str, deque[tuple[int, Facts]]] = {}
        self._unread: list[tuple[int, Facts]] = []

    def add(self, place: int, facts: Facts) -> None:
        """The next text, and its number."""
        self._unread.append((place, facts))

    def stems(self) -> Set[str]:
        """Of the words that a text denies."""
        self._read()
        return self._denied.keys()

    def denies(self, word: str) -> tuple[int, Facts, int] | None:
        """The first text that denies the word and says it nowhere, and where it does."""
        self._read()
        placed = self._denied.get(word)
        while placed:
            place, facts, at = placed[0]
            if _affirms(facts, word) is None:
                return place, facts, at
            placed.popleft()  # for every other reply too
        return None

    def says(self, word: str) -> tuple[int, Facts, int] | None:
        """The first text that says the word of the patient and does not deny it, and where."""
        self._read()
        placed = self._said.get(word)
        while placed:
            place, facts = placed[0]
            if (at := _affirms(facts, word)) is not None:
                return place, facts, at
            placed.popleft()
        return None

    def _read(self) -> None:
        for place, facts in self._unread:
            denied = _denied(facts)
            for word, at in denied.items():
                self._denied.setdefault(word, deque()).append((place, facts, at))
            for word in {found for found, _, _ in _stand_in(facts)} - denied.keys():
                self._said.setdefault(word, deque()).append((place, facts))
        self._unread.clear()


def denied_elsewhere(reply: Facts, known: DeniedWords, marked: set[int]) -> Iterator[Difference]:
    """POLARITY where nothing else is marked."""
    stems = known.stems()
    for word, start, end in _stand_in(reply) if stems else ():
        if word not in stems or start in marked or not _is_affirmed(reply, start, end):
            continue
        if (found := known.denies(word)) is not None:
            place, facts, at = found
            marked.add(start)
            yield Difference("POLARITY", start, end, word, _sentence(facts, at), place)
    for word, start in _denied(reply).items():
        if start in marked or not _says_no(reply, start):
            continue
        if (found := known.says(word)) is not None:
            place, facts, at = found
            end = start + len(_word_at(reply, start))
            yield Difference("POLARITY", start, end, word, _sentence(facts, at), place)


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
    span = facts.text.sentence_at(start)
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


def _stand_in(facts: Facts) -> Iterator[tuple[str, int, int]]:
    """The stems of the words that no list names, and where each stands."""
    named = _named(facts)
    for word in _WORD.finditer(facts.text.lower):
        if word[0] not in _SAY_NOTHING and word.start() not in named:
            yield stem(word[0]), word.start(), word.end()


def _is_affirmed(reply: Facts, start: int, end: int) -> bool:
    span = reply.text.sentence_at(start)
    sentence = reply.text.lower[span.start : span.end]
    first, last = start - span.start, end - span.start
    if polarity(sentence, first, last, advice=True) is not Polarity.AFFIRMED:
        return False
    return is_said_of_patient(sentence, first, last, Polarity.AFFIRMED)


def _affirms(facts: Facts, word: str) -> int | None:
    """Where a text says the word of the patient without denying it; a question says nothing."""
    for found, start, end in _stand_in(facts):
        if found != word:
            continue
        span = facts.text.sentence_at(start)
        sentence = facts.text.lower[span.start : span.end]
        if sentence.rstrip().endswith("?"):
            continue
        said = polarity(sentence, start - span.start, end - span.start, advice=facts.advice)
        if said in (Polarity.AFFIRMED, Polarity.PAST):
            return start
    return None


def _sentence(facts: Facts, start: int) -> str:
    span = facts.text.sentence_at(start)
    return facts.text.raw[span.start : span.end].strip()


def _word_at(facts: Facts, start: int) -> str:
    match = _WORD.match(facts.text.lower, start)
    return match[0] if match else ""
