"""Masking: the texts of one case with stand-ins in place of what says who somebody is.

One object masks all the texts of a case, so that a name has one stand-in and every date the same
shift. `prepare` reads all of them first: a name that one text gives away is masked in the others.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from app.core.clinical.word_patterns import listed
from app.core.masking.calendar_dates import CalendarDate, calendar_dates
from app.core.masking.finding import OLD_AGE, find_identifiers, find_with_names
from app.core.masking.identifiers import Identifier, IdentifierKind
from app.core.masking.labels import capitalised, joined_finds
from app.core.masking.lexicon import Lexicon, folded
from app.core.masking.name_cues import AFTER_TITLE, PARTICLES, TITLES
from app.core.masking.stand_in_words import BIRTH_DATE, LABELS, UNKNOWN_DATE

_MOST_WEEKS = 52  # of a shift, forward or back
_NUMBERED = (
    IdentifierKind.NAME, IdentifierKind.PLACE, IdentifierKind.ORGANISATION, IdentifierKind.PHONE,
    IdentifierKind.FAX, IdentifierKind.EMAIL, IdentifierKind.URL, IdentifierKind.IP,
    IdentifierKind.ID,
)  # fmt: skip
# First three digits of ZIP codes of fewer than 20,000 people, by the censuses of 2000 and 2010
# together (HHS, guidance on de-identification).
_SMALL_ZIPS = frozenset(
    listed("036 059 063 102 203 205 369 556 692 790 821 823 830 831 878 879 884 890 893")
)
_ZIP = re.compile(r"\d{5}(?:-\d{4})?")
_STATE_BEFORE = re.compile(r"(?:^|[ ,.])[A-Z]{2},?[ ]$")
_WORD = re.compile(r"[^\W\d_]+")


class MaskingProfile(StrEnum):
    """What becomes of dates: the year alone (Safe Harbor), all moved by the same weeks, or days
    counted from the first date. Only the first is Safe Harbor."""

    SAFE_HARBOR = "safe-harbor"
    SHIFTED = "shifted"
    RELATIVE = "relative"


@dataclass
class Masking:
    """The masking of one case. `key` decides the shift of dates: the same key, the same shift;
    `this_year` which years of birth tell of an age over 89."""

    lexicon: Lexicon
    profile: MaskingProfile
    key: bytes
    this_year: int
    kept: set[tuple[IdentifierKind, str]] = field(default_factory=set)
    _known: frozenset[str] = frozenset()
    _first_day: date | None = None
    _numbers: dict[tuple[IdentifierKind, str], int] = field(default_factory=dict)
    _persons: list[frozenset[str]] = field(default_factory=list)
    _found: dict[str, tuple[Identifier, ...]] = field(default_factory=dict)

    def prepare(
        self, texts: Iterable[str], begun: date | None = None, others: Iterable[str] = ()
    ) -> None:
        """Learn the names and the first date of all texts, in their order; `begun` is the first
        date where none has one. The names of `others` count, their dates don't: the first day of a
        case is none of a source's."""
        read = self._read_all(texts)
        self._first_day = self._first_day or begun
        read |= self._read_all(text for text in others if text not in read)
        for text, known in read.items():
            if known != self._known:  # it is read again when it is asked for, with all names
                del self._found[text]

    def find(self, text: str) -> tuple[Identifier, ...]:
        """The identifiers of a text, in its order, those that are kept among them."""
        if text not in self._found:
            self._read_all([text])
        return self._found[text]

    def _read_all(self, texts: Iterable[str]) -> dict[str, frozenset[str]]:
        """Find what says who somebody is; the names that were known as each was read."""
        known = {}
        for text in texts:
            known[text] = self._known
            found, self._known = find_with_names(
                text, self.lexicon, this_year=self.this_year, known=self._known
            )
            self._learn_day(text, found)
            self._found[text] = found
        return known

    def find_in_label(self, text: str) -> tuple[Identifier, ...]:
        """The same of a title or a tag, with names in small letters, which are not sure."""
        found_capitalised = find_identifiers(
            capitalised(text), self.lexicon, this_year=self.this_year, known=self._known
        )
        return joined_finds(text, self.find(text), found_capitalised)

    def mask(self, text: str) -> str:
        """The text with stand-ins, but for what is kept."""
        pieces: list[str] = []
        place = 0
        for each, stand_in in self.replacements(text):
            pieces += [text[place : each.start], stand_in]
            place = each.end
        return "".join([*pieces, text[place:]])

    def replacements(
        self, text: str, found: tuple[Identifier, ...] | None = None
    ) -> list[tuple[Identifier, str]]:
        """What is not kept, in the text's order, each with its stand-in; `found` what to replace,
        where that is not what `find` finds."""
        found = self.find(text) if found is None else found
        dated = _has_date(found)
        days = {day.start: day for day in calendar_dates(text)} if dated else {}
        return [
            (each, self._stand_in(each, text, days.get(each.start)))
            for each in found
            if not self.is_kept(each)
        ]

    def stand_in_for_code(self, code: Identifier) -> str:
        """Of what is a code as a whole, whatever it looks like."""
        return self._stand_in(code, code.text, None)

    def dated(self, day: date) -> str:
        """The stand-in of a day that stands in no text."""
        if self._first_day is None:
            self._first_day = day
        return self._dated(CalendarDate(0, 0, day.year, day.month, day.day))

    def moved(self, day: date) -> date:
        """A day that says no more than `dated`: the year's first, the shifted one, or as many days
        after the first of January 1970 as after the first date of the case."""
        if self.profile is MaskingProfile.SAFE_HARBOR:
            return date(day.year, 1, 1)
        if self.profile is MaskingProfile.SHIFTED:
            return day + timedelta(days=self.shift)
        return date(1970, 1, 1) + timedelta(days=(day - (self._first_day or day)).days)

    def keep(self, identifier: Identifier, kept: bool) -> None:
        """Keep what reads the same, everywhere, or mask it again."""
        change: Callable[[tuple[IdentifierKind, str]], None] = (
            self.kept.add if kept else self.kept.discard
        )
        change(same_form(identifier))

    def is_kept(self, identifier: Identifier) -> bool:
        """Whether somebody chose to keep it."""
        return same_form(identifier) in self.kept

    @property
    def shift(self) -> int:
        """Days that dates are moved by: whole weeks, so that weekdays stay, never none."""
        digest = hmac.new(self.key, b"consilium dates", hashlib.sha256).digest()
        weeks = int.from_bytes(digest[:8], "big") % (2 * _MOST_WEEKS) - _MOST_WEEKS
        return 7 * (weeks if weeks < 0 else weeks + 1)

    def _learn_day(self, text: str, found: tuple[Identifier, ...]) -> None:
        if self._first_day is None and _has_date(found):
            days = (_day(each) for each in calendar_dates(text) if not each.birth)
            self._first_day = next((day for day in days if day), None)

    def _stand_in(self, each: Identifier, text: str, day: CalendarDate | None) -> str:
        if each.kind is IdentifierKind.DATE:
            return self._dated(day)
        if each.kind is IdentifierKind.POSTCODE:
            return self._postcode(each, text)
        label = LABELS[each.kind]
        return f"[{label} {self._number(each)}]" if each.kind in _NUMBERED else f"[{label}]"

    def _dated(self, day: CalendarDate | None) -> str:
        if day is None:
            return UNKNOWN_DATE
        if day.birth and (self.profile is MaskingProfile.RELATIVE or self._is_old(day.year)):
            return BIRTH_DATE
        if self._is_old(day.year):
            return UNKNOWN_DATE
        if self.profile is MaskingProfile.SAFE_HARBOR:
            return f"[{day.year}]" if day.year else UNKNOWN_DATE
        if self.profile is MaskingProfile.SHIFTED:
            return self._shifted(day)
        return self._relative(day)

    def _shifted(self, day: CalendarDate) -> str:
        try:
            moved = date(day.year or 2001, day.month, day.day or 15) + timedelta(days=self.shift)
        except (ValueError, OverflowError):  # the 31st of June
            return UNKNOWN_DATE
        if not day.year:
            return f"[{moved:%m-%d}]"
        return f"[{moved.year:04d}-{moved:%m-%d}]" if day.day else f"[{moved.year:04d}-{moved:%m}]"

    def _relative(self, day: CalendarDate) -> str:
        first, this = self._first_day, _day(day)
        if first is None:
            return UNKNOWN_DATE
        if this is not None:
            apart = (this - first).days
            return f"[DAY {apart + 1 if apart >= 0 else apart}]"
        if day.year and day.month:
            return f"[MONTH {(day.year - first.year) * 12 + day.month - first.month}]"
        return UNKNOWN_DATE

    def _is_old(self, year: int) -> bool:
        return 0 < year <= self.this_year - OLD_AGE

    def _postcode(self, each: Identifier, text: str) -> str:
        american = _STATE_BEFORE.search(text[max(0, each.start - 6) : each.start])
        if american and _ZIP.fullmatch(each.text):
            area = each.text[:3]
            return f"[ZIP {'000' if area in _SMALL_ZIPS else area}]"
        return f"[{LABELS[IdentifierKind.POSTCODE]}]"

    def _number(self, each: Identifier) -> int:
        if each.kind is IdentifierKind.NAME:
            return self._person(each.text)
        same = same_form(each)
        if same not in self._numbers:
            self._numbers[same] = 1 + sum(kind is each.kind for kind, _ in self._numbers)
        return self._numbers[same]

    def _person(self, name: str) -> int:
        """The number of whoever goes by the name: one whose names are among these or have these."""
        parts = (
            frozenset(folded(part) for part in _WORD.findall(name))
            - TITLES
            - AFTER_TITLE
            - PARTICLES
        )
        parts = parts or frozenset((folded(name),))
        for number, person in enumerate(self._persons):
            if parts <= person or person <= parts or _by_initial(parts, person):
                self._persons[number] = person | parts
                return number + 1
        self._persons.append(parts)
        return len(self._persons)


def _by_initial(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two names share a part and differ only in how a given name is written: `J Smith`."""
    mine, theirs = one - other, other - one
    if not one & other or len(mine) != 1 or len(theirs) != 1:
        return False
    first, second = min(mine), min(theirs)
    return min(len(first), len(second)) == 1 and first[0] == second[0]


def same_form(identifier: Identifier) -> tuple[IdentifierKind, str]:
    """What is kept or masked as one: the kind, and the text in small letters."""
    return identifier.kind, folded(" ".join(identifier.text.split()))


def _has_date(found: tuple[Identifier, ...]) -> bool:
    return any(each.kind is IdentifierKind.DATE for each in found)


def _day(written: CalendarDate) -> date | None:
    if not (written.year and written.month and written.day):
        return None
    try:
        return date(written.year, written.month, written.day)
    except ValueError:
        return None
