"""Finding: every identifier of a text, in its order, none over another.

Numbers and dates are looked for before names, since a name is what is left over. The time grows
with the length of the text: patterns are bounded, and each pass goes over the words once.
"""

from __future__ import annotations

from app.core.masking.address_contexts import (
    find_labelled_places,
    find_numbered_places,
    find_towns_behind,
)
from app.core.masking.address_patterns import find_homes, find_postcodes, find_rooms, find_streets
from app.core.masking.calendar_dates import calendar_dates, old_years
from app.core.masking.contact_details import find_contacts, find_labelled_phones, find_phones
from app.core.masking.high_ages import high_ages
from app.core.masking.identifiers import Identifier, IdentifierKind, Taken
from app.core.masking.initials import initials
from app.core.masking.lexicon import Lexicon
from app.core.masking.name_words import NameWords
from app.core.masking.names import NameFinder
from app.core.masking.organisations import find_organisations
from app.core.masking.record_numbers import find_other_codes, find_record_numbers
from app.core.masking.stand_in_words import STAND_IN
from app.sentences import say

RULES_VERSION = "masking 3"
# Measured once on tests/clinical/heldout-7/notes.txt with these rules; docs/benchmarks.md has the
# figures with their intervals.
HELD_OUT = say(
    "On 50 notes by another hand the rules (masking 3) found 90 % of the names, 70 % of the "
    "places, 93 % of the dates, 94 % of the telephone numbers, e-mail and web addresses and "
    "81 % of the other numbers; of what they masked 90 % was rightly masked."
)
OLD_AGE = 90  # years: Safe Harbor has no age above 89


def find_identifiers(
    text: str, lexicon: Lexicon, *, this_year: int, known: frozenset[str] = frozenset()
) -> tuple[Identifier, ...]:
    """What says who a person is. `known` are parts of names from other texts of the same case,
    folded; a year up to `this_year` less 90 tells of an age over 89."""
    return find_with_names(text, lexicon, this_year=this_year, known=known)[0]


def find_with_names(
    text: str, lexicon: Lexicon, *, this_year: int, known: frozenset[str] = frozenset()
) -> tuple[tuple[Identifier, ...], frozenset[str]]:
    """The same, and the parts of names that are known now."""
    taken = Taken(text)
    for match in STAND_IN.finditer(text):  # masked before: stays as it is
        taken.add(IdentifierKind.ID, *match.span())
    find_contacts(text, taken)
    for date in calendar_dates(text):
        taken.add(IdentifierKind.DATE, date.start, date.end)
    find_labelled_phones(text, taken)
    find_record_numbers(text, taken)
    taken.add_all(IdentifierKind.AGE, high_ages(text))
    find_numbered_places(text, taken)
    find_streets(text, taken)
    find_towns_behind(text, lexicon, taken)
    find_postcodes(text, lexicon, taken)
    find_phones(text, taken)
    find_rooms(text, taken)
    find_other_codes(text, taken)
    taken.add_all(IdentifierKind.DATE, old_years(text, this_year - OLD_AGE))
    find_organisations(text, lexicon, taken)
    find_homes(text, lexicon, taken)
    find_labelled_places(text, lexicon, taken)
    taken.add_all(IdentifierKind.NAME, initials(text, lexicon.abbreviations))
    names = NameWords(text, lexicon, set(known), frozenset(each.start for each in taken.all()))
    NameFinder(names, taken).find()
    found = tuple(
        each for each in taken.all() if not STAND_IN.fullmatch(text, each.start, each.end)
    )
    return found, frozenset(names.known)
