"""Case reference: what the clinic calls the case, never the patient's name."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from datetime import date

from app.sentences import say

HINT = say("This looks like a name. Use a number or a code that only your clinic can resolve.")
BIRTH = say(
    "This looks like a date of birth. Use a number or a code that only your clinic can resolve."
)
ADDRESS = say(
    "This looks like a person's address. Use a number or a code that only your clinic can resolve."
)

_TITLES = {
    "mr", "mrs", "ms", "mx", "miss", "dr", "prof", "herr", "frau", "mme", "m", "mlle", "sr", "sra",
    "señor", "señora", "don", "doña",
}  # fmt: skip
# Between the parts of a name, in small letters or not.
_PARTICLES = {
    "von", "van", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "du", "la", "le",
    "el", "al", "bin", "ibn", "bint", "ben", "abu", "zu", "zum", "zur", "ter", "ten", "st", "y",
    "e", "und",
}  # fmt: skip
# Words of a reference that stand for no person, though written with a capital.
_NO_NAMES = {
    "ward", "bed", "room", "bay", "case", "cases", "patient", "pt", "file", "visit", "clinic",
    "unit", "team", "list", "day", "night", "week", "floor", "station", "zimmer", "bett", "fall",
    "akte", "haus", "chambre", "lit", "dossier", "sala", "cama", "caso", "cabin", "deck", "theatre",
    "icu", "itu", "hdu", "er", "ed", "ae", "opd", "ot", "no", "nr", "number", "id", "ref", "new",
    "old", "male", "female", "left", "right", "am", "pm", "january", "february", "march", "april",
    "may", "june", "july", "august", "september", "october", "november", "december", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "red", "blue", "green",
    "yellow", "black", "white", "amber", "orange", "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "first", "second", "third",
}  # fmt: skip
_DATE = re.compile(
    r"(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](\d{4}|\d{2})|(\d{4})-\d{1,2}-\d{1,2})(?!\d)"
)
_MAIL = re.compile(r"\S@\S+\.\w")
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*\.?")
_RECENT_YEARS = 3  # a date of the last years may be a visit's
_SHORT = 3  # letters of an abbreviation: ABC DEF is a code, SMITH JOHN is not


def case_reference_hint(reference: str, this_year: int | None = None) -> str:
    """A sentence to show beside the field, or the empty string: nothing is refused for it.

    Looks like a name: two words or more that could be parts of one, side by side, whatever numbers
    or dates stand around them; a title before a word; a word with an initial. Parts of a name begin
    with a capital, are long and all in capitals, or are of a script without capitals.
    """
    if _MAIL.search(reference):
        return ADDRESS
    if _has_name(reference):
        return HINT
    return BIRTH if _has_old_date(reference, this_year or date.today().year) else ""


def _has_name(reference: str) -> bool:
    words = [word for word in _WORD.findall(_DATE.sub(" ", reference)) if word.strip(".")]
    bare = [word.strip(".").casefold() for word in words]
    pairs = itertools.pairwise(bare)
    if any(title in _TITLES and name not in _NO_NAMES for title, name in pairs):
        return True
    run: list[str] = []
    for word, small in zip(words, bare, strict=True):
        if small in _PARTICLES and run:
            continue
        if small in _NO_NAMES or not _could_be_part(word):
            run = []
            continue
        run.append(word)
        if _is_name(run):
            return True
    return len(words) == 1 and _is_whole_name(words[0])


def _could_be_part(word: str) -> bool:
    """Whether it could be a given name, a surname or an initial."""
    word = word.strip(".")
    if not word[0].isupper():
        return not word.islower()  # of a script that has no capitals
    return not word.isupper() or len(word) == 1 or len(word) > _SHORT


def _is_name(run: Sequence[str]) -> bool:
    """Two parts, of which one at least is more than an initial."""
    return len(run) > 1 and any(len(word.strip(".")) > 1 for word in run[-2:])


def _is_whole_name(word: str) -> bool:
    """Chinese, Japanese and Korean names are written without a space between their parts."""
    return 2 <= len(word) <= 4 and all(
        "\u3400" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7af" for c in word
    )


def _has_old_date(reference: str, this_year: int) -> bool:
    for whole, first in _DATE.findall(reference):
        year = int(whole or first)
        if year < 100:
            year += 2000 if year <= this_year % 100 else 1900
        if 1880 < year < this_year - _RECENT_YEARS:
            return True
    return False
