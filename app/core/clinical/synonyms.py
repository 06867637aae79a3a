"""Synonyms: terms that are read as one when sources are searched.

The table that is shipped is assets/clinical/synonyms.tsv, by its own words: a line is a group, its
kind first, then its terms, parted by tabs. In a `class` the first field names the class, with `|`
between its names, and the others are members: who asks for a member is told of the class as well,
but not of the other members.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from app.core.clinical.porter_stem import stem
from app.core.clinical.source_words import is_stop_word, words_of
from app.errors import WrongUse
from app.sentences import say

CLASS = "class"
_BETWEEN_NAMES = "|"
_RELATED = 0.7  # how much a class counts for its member, or a member for its class
_LONGEST = 6  # words of a term
_MOST_TERMS = 40
_MOST_CHARACTERS = 80

Words = tuple[str, ...]


@dataclass(frozen=True)
class Term:
    """One way to say something: its words, their stems, and how far it says the same, up to 1."""

    words: Words
    stems: Words
    weight: float = 1.0


@dataclass(frozen=True)
class Concept:
    """What a question asks about. The first of `terms` is what was typed."""

    terms: tuple[Term, ...]

    @property
    def typed(self) -> str:
        return " ".join(self.terms[0].words)


@dataclass
class _Entry:
    """Of one term: what is the same, and what is related, in the order of the table."""

    same: dict[Words, Words] = field(default_factory=dict)  # stems to words
    related: dict[Words, Words] = field(default_factory=dict)


class Synonyms:
    """A table, shipped and of the clinic. `groups` are of terms that mean the same."""

    def __init__(self, lines: Iterable[str], groups: Iterable[Sequence[str]] = ()) -> None:
        self._entries: defaultdict[Words, _Entry] = defaultdict(_Entry)
        self.count = 0
        classes = []
        for line in lines:
            kind, *terms = line.rstrip("\n").split("\t")
            if line.startswith("#") or not terms:
                continue
            self.count += 1
            if kind == CLASS:
                classes.append(terms)
            else:
                self._add_group(terms)
        for group in groups:
            self._add_group(group)
        # Last, when every other name of a class and of its members is known.
        for names, *members in classes:
            self._add_class(names.split(_BETWEEN_NAMES), members)

    def concepts(self, text: str, most: int | None = None) -> list[Concept]:
        """What a text asks about, each once, the first `most` of them: the longest terms of the
        table, and single words that say something."""
        words = list(words_of(text))
        stems = [stem(word) for word in words]
        found: dict[Words, Concept] = {}
        at = 0
        while at < len(words) and len(found) != most:
            length = self._longest(stems, at)
            if length > 1 or not is_stop_word(words[at]):
                upto = at + max(1, length)
                key = tuple(stems[at:upto])
                if key not in found:
                    found[key] = self._concept(tuple(words[at:upto]), key)
            at += max(1, length)
        return list(found.values())

    def same_as(self, term: str) -> tuple[str, ...]:
        """Other terms for this one, as words."""
        stems = tuple(stem(word) for word in words_of(term))
        same = self._entries[stems].same if stems in self._entries else {}
        return tuple(" ".join(words) for key, words in same.items() if key != stems)

    def _longest(self, stems: Sequence[str], at: int) -> int:
        """How many words from here on are a term of the table; 0 for none."""
        for length in range(min(_LONGEST, len(stems) - at), 0, -1):
            if tuple(stems[at : at + length]) in self._entries:
                return length
        return 0

    def _concept(self, words: Words, stems: Words) -> Concept:
        terms = {stems: Term(words, stems)}
        entry = self._entries.get(stems)
        if entry is not None:
            for others, weight in ((entry.same, 1.0), (entry.related, _RELATED)):
                for key, other in others.items():
                    terms.setdefault(key, Term(other, key, weight))
        return Concept(tuple(terms.values())[:_MOST_TERMS])

    def _add_group(self, terms: Iterable[str]) -> None:
        """A term of two groups has the terms of both; those of one are not the other's."""
        group = dict(_keyed(terms))
        for key in group:
            self._entries[key].same.update(group)

    def _add_class(self, names: Iterable[str], members: Iterable[str]) -> None:
        names_by_key = dict(_keyed(names))
        members_by_key = dict(_keyed(members))
        for key in names_by_key:
            self._entries[key].same.update(names_by_key)
        for key in members_by_key:
            self._entries[key].same.setdefault(key, members_by_key[key])
        all_names = self._with_same(names_by_key)
        for key in self._with_same(members_by_key):
            self._entries[key].related.update(all_names)
        for key in all_names:
            self._entries[key].related.update(members_by_key)

    def _with_same(self, terms: dict[Words, Words]) -> dict[Words, Words]:
        made = dict(terms)
        for key in terms:
            made.update(self._entries[key].same)
        return made


def clinic_terms(terms: Sequence[str]) -> list[str]:
    """A group that a clinic adds, tidied. Raises WrongUse for what can't be one."""
    tidied = list(dict.fromkeys(" ".join(term.split()) for term in terms if term.strip()))
    if len(tidied) < 2:
        raise WrongUse(say("Give two terms or more that mean the same."))
    for term in tidied:
        words = list(words_of(term))
        if not words or len(words) > _LONGEST or len(term) > _MOST_CHARACTERS:
            raise WrongUse(
                say(
                    "“{term}” cannot be a synonym: a term has one to {longest} words.",
                    term=term[:_MOST_CHARACTERS],
                    longest=_LONGEST,
                )
            )
        if len(words) == 1 and is_stop_word(words[0]):
            raise WrongUse(
                say("“{term}” is left out of every search, so it cannot be a synonym.", term=term)
            )
    return tidied


def _keyed(terms: Iterable[str]) -> Iterator[tuple[Words, Words]]:
    for term in terms:
        if words := tuple(words_of(term)):
            yield tuple(stem(word) for word in words), words
