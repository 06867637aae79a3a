"""Other people: relatives, friends and colleagues of whom a text tells, who are not the patient."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.clinical.emergency.labelled_sentences import Word
from app.core.clinical.emergency.vital_signs import word_text
from app.core.clinical.emergency.word_tables import word_set

_RELATIVES = word_set(
    "mother father mum mom dad brother sister grandmother grandfather uncle aunt cousin son "
    "daughter husband wife partner family relative relatives parents sibling siblings "
    "neighbour neighbor friend colleague roommate flatmate classmate boyfriend girlfriend "
    "grandparents maternal paternal nephew niece twin contact"
)
_REPORTS = word_set(
    "reports says states noticed notices brought brings called calls worried thinks found finds "
    "gave gives describes tells told said reported heard saw witnessed rang phoned of and who "
    "noted writes wakes woke carried rushed cannot asks fears is"
)
_PATIENT_AGAIN = word_set("he she him patient i me")


def somebody_elses_until(words: Sequence[Word], place: int) -> int | None:
    """Where what is said of the relative named at a place ends, as a place; None where the word
    there names nobody else, or where it is they who are ill."""
    if words[place].text not in _RELATIVES:
        return None
    before, after = word_text(words, place - 1), word_text(words, place + 1)
    if _asks_for_oneself(words, place, before, after):
        return len(words)
    if after == "of" and word_text(words, place + 3) == "patient":
        return None if word_text(words, place + 4) in _REPORTS else len(words)
    if after in _REPORTS or before in ("a", "this", "young", "new"):
        return None
    herself = _place_of_oneself(words, place)
    if herself is not None and before in ("her", "his") and after in _HAS_IT:
        return herself
    if _is_brought_by_them(words, place, before, after):
        return None
    for at in range(place + 1, len(words)):
        if words[at].text in _PATIENT_AGAIN or words[at].text in ("but", "however", "although"):
            return at
    return len(words)


def _is_brought_by_them(words: Sequence[Word], place: int, before: str, after: str) -> bool:
    """Whether they speak for the patient, or are the patient of whoever writes: who calls says
    `my husband`, or leaves out the `my`."""
    if word_text(words, place - 2) in ("by", "with", "from", "to", "told", "that", "says"):
        return True  # found by his wife; a farmer says that his son
    if before in ("my", "our") or before not in _OWNERS:
        past = after in _HAD and _is_long_ago(words, place)
        return not past and after not in _IS_OVER
    return before not in ("his", "her", "their", "patient") and _is_recent(words)


_HAD = word_set("had suffered")
_IS_OVER = word_set("died passed history")
_NOT_OF_TODAY = word_set("died childhood inherited genetic genetics familial decades patient")
_SPANS = word_set("years year months month decades decade")
_BACK = word_set("ago back earlier before")
_ADULT_FROM, _OLDEST = 20, 110  # ages, which are no time of the day


def _is_long_ago(words: Sequence[Word], place: int) -> bool:
    """`father had a stroke at 60`, `mother had a clot years ago`, or another is the patient: not
    what is told of today."""
    return not _is_recent(words) and any(
        word.text in _NOT_OF_TODAY
        or (word.text in _SPANS and word_text(words, at + 1) in _BACK)
        or (word.text in _SPANS and word_text(words, at - 1) == "last")
        or (word.text == "at" and _is_age(words, at + 1))
        for at, word in enumerate(words[place:], place)
    )


def _is_age(words: Sequence[Word], at: int) -> bool:
    value = words[at].value if at < len(words) else None
    if value is None or not _ADULT_FROM <= value <= _OLDEST:
        return False
    return word_text(words, at + 1) not in (":", "hours", "hrs", "h")


_HAS_IT = word_set("has with is was took had died")
_ONLY_WHERE_DEAD = word_set("drowned overdosed suffered")
_ASKS = word_set("asks wants wonders")
_OF_FAMILIES = word_set("genetic genetics gene genes inherit inherited hereditary familial")
_TO_BE_TESTED = word_set("tested screened screening")
_FOR_ONESELF = word_set("risk risks testing test tested screening screened whether if")
_REACH = 6  # words behind `asks`


def _asks_for_oneself(words: Sequence[Word], place: int, before: str, after: str) -> bool:
    """`cousin has epilepsy, patient asks about genetic risk`: who asks is named, is not who has it,
    and asks for what may come of it. `My cousin` may be the patient of whoever writes."""
    if place > 1 or before in ("my", "our"):
        return False
    dead = any(word.text == "died" for word in words)
    if after not in _HAS_IT and not (dead and after in _ONLY_WHERE_DEAD):
        return False
    for at, word in enumerate(words):
        if word.text not in _ASKS:
            continue
        asked = {each.text for each in words[at + 1 : at + 1 + _REACH]}
        who = word_text(words, at - 1)
        theirs = who == "patient" or (who in _RELATIVES | {"he", "she"} and "own" in asked)
        for_oneself = asked & _FOR_ONESELF if theirs else asked & _TO_BE_TESTED
        if for_oneself or asked & _OF_FAMILIES:
            return True
    return False


def _place_of_oneself(words: Sequence[Word], place: int) -> int | None:
    """`her sister took an overdose and she herself has no such thoughts`."""
    for at in range(place + 2, len(words)):
        if words[at].text in ("herself", "himself", "myself"):
            return at
    return None


_OWNERS = word_set("his her my our their patient whose the one another a an of")
_RECENT = word_set("now today minutes hour hours just morning tonight still ago")


def _is_recent(words: Sequence[Word]) -> bool:
    texts = {word.text for word in words}
    return bool(texts & _RECENT) and not texts & {"years", "months", "weeks", "died"}
