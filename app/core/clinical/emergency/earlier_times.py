"""Earlier times: years and ages that tell that something was once."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.clinical.emergency.labelled_sentences import Word
from app.core.clinical.emergency.vital_signs import word_text as _text
from app.core.clinical.emergency.word_tables import word_set

_REACH_OF_HISTORY = 14  # words
_SHORT_UNITS = word_set("minutes hour hours day days")


def lasts_till_now(words: Sequence[Word], place: int) -> bool:
    """`H/o ingestion of pesticide 2 hours back`, `h/o fever since 3 days`: as notes in India have
    the complaint of the day."""
    for at in range(place + 2, min(len(words) - 1, place + _REACH_OF_HISTORY)):
        if words[at].value is not None and _text(words, at + 1) in _SHORT_UNITS:
            around = (_text(words, at + 2), _text(words, at - 1))
            return around[0] in ("back", "ago", "") or around[1] in ("since", "for", "x", "past")
    return _text(words, place - 1) == "alleged"


def year_at(words: Sequence[Word], place: int) -> int:
    """`in 2010`, `since 1998`."""
    if words[place].text in ("in", "since", "of", "from", "back") and place + 1 < len(words):
        value = words[place + 1].value
        if value is not None and 1950 <= value <= 2040 and value == int(value):
            return 2
    return 0


def earlier_age(words: Sequence[Word], place: int) -> int:
    """`at 17, now 45`; `at 18 months, now five`; `when she was 16`."""
    if words[place].text == "when":
        return _when_that_old(words, place)
    if words[place].text != "at" or place + 2 >= len(words) or words[place + 1].value is None:
        return 0
    behind = words[place + 2]
    if not behind.pause and behind.text not in ("months", "years", "weeks", "and", "year"):
        return 0
    texts = [word.text for word in words[place + 2 :]]
    if any(each in ("none", "nothing", "never") for each in texts):
        return 2  # at 15, none since
    aged = any(
        one == "now" and (other.value is not None or other.text == "aged")
        for one, other in zip(texts, words[place + 3 :], strict=False)
    )
    before = any(word.value is not None for word in words[place + 3 : place + 6])
    return 2 if aged or (before and "now" in texts) else 0


def _when_that_old(words: Sequence[Word], place: int) -> int:
    if _text(words, place + 1) not in ("he", "she", "i") or _text(words, place + 2) != "was":
        return 0
    if place + 3 >= len(words) or words[place + 3].value is None:
        return 0
    return 4 if _text(words, place + 4) in ("", ",", "year", "years", "and", "months") else 0
