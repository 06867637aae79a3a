"""Found identifiers: what kind each is, and where it stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum


class IdentifierKind(StrEnum):
    """The kinds of HIPAA's Safe Harbor list that a text can hold (45 CFR 164.514(b)(2)), with
    employers. Numbers of every sort (record, insurance, account, licence, vehicle, device, any
    other code) are `ID`; a ward, room or bed is a place."""

    NAME = "name"
    PLACE = "place"
    DATE = "date"
    PHONE = "phone"
    FAX = "fax"
    EMAIL = "email"
    URL = "url"
    IP = "ip"
    ID = "id"
    AGE = "age_over_89"
    POSTCODE = "postcode"
    ORGANISATION = "organisation"


@dataclass(frozen=True, order=True)
class Identifier:
    """An identifier where it stands. `sure` is False for a word that is only not known to be safe:
    the preview draws it with a broken line."""

    start: int
    end: int
    kind: IdentifierKind
    text: str
    sure: bool = True


@dataclass
class Taken:
    """Identifiers that do not overlap: what comes first keeps its place, and of what comes later
    only the rest is added."""

    text: str
    _starts: list[int] = field(default_factory=list)
    _found: list[Identifier] = field(default_factory=list)

    def add(self, kind: IdentifierKind, start: int, end: int, sure: bool = True) -> None:
        """Add the parts of [start, end) that are free and hold a letter or a digit."""
        place = bisect_right(self._starts, start)
        if place and self._found[place - 1].end > start:
            start = self._found[place - 1].end
        while start < end:
            until = self._starts[place] if place < len(self._starts) else end
            self._put(place, kind, start, min(until, end), sure)
            if until >= end:
                return
            place = bisect_right(self._starts, until)
            start = self._found[place - 1].end

    def add_all(self, kind: IdentifierKind, spans: Iterable[tuple[int, int]]) -> None:
        """Add several of one kind."""
        for start, end in spans:
            self.add(kind, start, end)

    def covers(self, place: int) -> bool:
        """Whether a place in the text lies in an identifier."""
        before = bisect_right(self._starts, place)
        return bool(before) and self._found[before - 1].end > place

    def free(self, start: int, end: int) -> bool:
        """Whether nothing of [start, end) is taken."""
        before = bisect_right(self._starts, start)
        if before and self._found[before - 1].end > start:
            return False
        return before == len(self._starts) or self._starts[before] >= end

    def next_start(self, place: int) -> int:
        """Where the next identifier behind a place begins; the text's end where none does."""
        behind = bisect_right(self._starts, place)
        return self._starts[behind] if behind < len(self._starts) else len(self.text)

    def all(self) -> tuple[Identifier, ...]:
        """In the text's order."""
        return tuple(self._found)

    def _put(self, place: int, kind: IdentifierKind, start: int, end: int, sure: bool) -> None:
        piece = self.text[start:end]
        start += len(piece) - len(piece.lstrip(" \t\r\n,;:"))
        end -= len(piece) - len(piece.rstrip(" \t\r\n,;:"))
        letters = sum(letter.isalnum() for letter in self.text[start:end])
        if not letters or (letters == 1 and self.text[start:end] != piece.strip()):
            return
        self._starts.insert(place, start)
        self._found.insert(place, Identifier(start, end, kind, self.text[start:end], sure))
