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
    oneself = place <= 1 and after in _HAS_IT and _asks_for_oneself(words)
    if oneself or (after == "of" and word_text(words, place + 3) == "patient"):
        return len(words)
    if after in _REPORTS or before in ("a", "this", "young", "new"):
        return None
    herself = _place_of_oneself(words, place)
    if herself is not None and before in ("her", "his", "my") and after in _HAS_IT:
        return herself
    if _is_brought_by_them(words, place, before, after):
        return None
    for at in range(place + 1, len(words)):
        if words[at].text in _PATIENT_AGAIN or words[at].text in ("but", "however", "although"):
            return at
    return len(words)


def _is_brought_by_them(words: Sequence[Word], place: int, before: str, after: str) -> bool:
    """Whether they speak for the patient, or are the patient of whoever writes."""
    if word_text(words, place - 2) in ("by", "with", "from", "to", "told", "that", "says"):
        return True  # found by his wife; a farmer says that his son
    if before in ("my", "our") and after not in ("had", "died", "suffered", "passed"):
        return True
    if before not in _OWNERS and (
        after not in ("had", "died", "history", "suffered")
        or (
            after == "had"
            and words[place].text in _OF_THE_HOUSE
            and _has_just_had(words, place + 2)
        )
    ):
        return True  # "wife had the baby at home": who calls leaves out "my"
    return before not in ("his", "her", "their", "patient") and _is_recent(words)


_HAS_IT = word_set("has with is was took had died drowned overdosed suffered")


def _asks_for_oneself(words: Sequence[Word]) -> bool:
    """`cousin has epilepsy, patient asks about genetic risk`."""
    return any(
        word.text in ("asks", "wants", "wonders", "worries", "worried", "feels", "panics")
        and word_text(words, place + 1) in ("about", "whether", "if", "for", "to", "guilty", "near")
        for place, word in enumerate(words)
    )


def _place_of_oneself(words: Sequence[Word], place: int) -> int | None:
    """`her sister took an overdose and she herself has no such thoughts`."""
    for at in range(place + 2, len(words)):
        if words[at].text in ("herself", "himself", "myself"):
            return at
    return None


def _has_just_had(words: Sequence[Word], place: int) -> bool:
    return any(word.text in _JUST_HAD for word in words[place : place + 3])


_JUST_HAD = word_set("baby twins fit seizure fall turn just another three two five several")
_OF_THE_HOUSE = word_set("wife husband partner girlfriend boyfriend son daughter")
_OWNERS = word_set("his her my our their patient whose the one another a an of")
_RECENT = word_set("now today minutes hour hours just morning tonight still ago")


def _is_recent(words: Sequence[Word]) -> bool:
    texts = {word.text for word in words}
    return bool(texts & _RECENT) and not texts & {"years", "months", "weeks", "died"}
