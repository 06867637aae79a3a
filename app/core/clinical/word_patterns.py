"""Word patterns: many patterns that begin with a letter, searched for at the beginnings of words.

One alternation of all would try every branch at every character; here a word tries those branches
only that can begin with its first two letters. A single pattern is asked for in a text once,
however many mentions ask: a long text of one sentence has hundreds, each of which looks for the
same cues.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

_BEGINNING = re.compile(r"(?<![\w-])[a-z0-9]")


def listed(words: str) -> tuple[str, ...]:
    """Words that are written in a row, apart."""
    return tuple(words.split())


class Named(NamedTuple):
    """A match: the key of its pattern, and where it stands."""

    key: str
    start: int
    end: int


class WordPatterns:
    """`patterns` map a key to a pattern in small letters, the earlier ones tried first; keys are
    free, and `behind` must follow every match."""

    def __init__(self, patterns: Mapping[str, str], behind: str = r"(?![\w])") -> None:
        self._keys = list(patterns)
        self._behind = behind
        self._branches = [
            (beginnings(pattern), f"(?P<k{place}>{pattern})")
            for place, pattern in enumerate(patterns.values())
        ]
        self._seconds = {each[1] for begins, _ in self._branches for each in begins}
        self._compiled: dict[str, re.Pattern[str] | None] = {}

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Named]:
        """The matches in `text[start:end]`, none within another."""
        limit = len(text) if end is None else end
        reached = start
        compiled = self._compiled
        for at, begins in word_beginnings(text, start, limit):
            pattern = compiled[begins] if begins in compiled else self._of(begins)
            if pattern is None or at < reached:
                continue
            match = pattern.match(text, at, limit)
            if match is not None:
                reached = match.end()
                yield Named(self._keys[int((match.lastgroup or "k0")[1:])], at, reached)

    def _of(self, begins: str) -> re.Pattern[str] | None:
        """The branches that can begin so, made once; None for none. What second letters no branch
        names are one, so that no text makes many."""
        second = begins[1:] if begins[1:] in self._seconds else _ANY
        key = begins[0] + second
        if key not in self._compiled:
            able = [
                branch
                for known, branch in self._branches
                if any(each[0] in (_ANY, key[0]) and each[1] in (_ANY, second) for each in known)
            ]
            self._compiled[key] = (
                re.compile(f"(?:{'|'.join(able)}){self._behind}") if able else None
            )
        if begins.isascii():  # so that it is found at once the next time; there are few of them
            self._compiled[begins] = self._compiled[key]
        return self._compiled[key]


@lru_cache(maxsize=8)
def word_beginnings(text: str, start: int, limit: int) -> list[tuple[int, str]]:
    """Where the words begin, each with its first two letters. Every table asks for the same ones;
    kept until `forget_texts`."""
    return [
        (found.start(), text[found.start() : found.start() + _LENGTH])
        for found in _BEGINNING.finditer(text, start, limit)
    ]


_ANY = "\0"  # stands for every letter
_LENGTH = 2


def beginnings(pattern: str) -> set[str]:
    """The two letters with which a match of a pattern may begin, `\\0` for any: of letters, groups,
    sets, and how often they stand. One that may end after a letter is followed by any."""
    return {each.ljust(_LENGTH, _ANY) for each in _beginnings(pattern)}


def _beginnings(pattern: str) -> set[str]:
    """As above; what is shorter may end there."""
    found: set[str] = set()
    for branch in _alternatives(pattern):
        reached, rest = {""}, branch
        while rest and any(len(each) < _LENGTH for each in reached):
            items, rest = _first_item(rest)
            reached = {(before + each)[:_LENGTH] for before in reached for each in items}
        found |= reached
    return found


_QUANTIFIER = re.compile(r"(?P<none>[?*]|\{0?,\d*\}|\{0\})|(?P<some>\+|\{\d+(?:,\d*)?\})")
_NO_WIDTH = ("(?=", "(?!", "(?<=", "(?<!", r"\b", "^", "$")


def _first_item(rest: str) -> tuple[set[str], str]:
    """The beginnings of a branch's first letter, set or group, and what follows it."""
    item, rest = _cut(rest)
    if item.startswith(_NO_WIDTH):
        return {""}, rest
    if item.startswith("("):
        inner = item[1:-1]
        inner = re.sub(r"^\?(?::|P<\w+>)", "", inner)
        items = _beginnings(inner)
    elif item.startswith("[") and not re.search(r"[\^\\]|\w-\w", item):
        items = set(item[1:-1])
    elif len(item) == 1 and item != ".":
        items = {item}
    elif len(item) == 2 and item[0] == "\\" and not item[1].isalnum():
        items = {item[1]}
    else:
        items = {_ANY}
    how_often = _QUANTIFIER.match(rest)
    if how_often is not None:
        rest = rest[how_often.end() :]
        if how_often[0] != "?":  # it may stand twice, or end
            items = items | {(each + _ANY)[:_LENGTH] for each in items if each}
        if how_often["none"]:
            items = items | {""}
    return items, rest


def _cut(rest: str) -> tuple[str, str]:
    """A branch's first letter, set or group, and the rest."""
    if rest[0] == "\\":
        return rest[:2], rest[2:]
    if rest[0] == "[":
        end = rest.index("]", 2) + 1
        return rest[:end], rest[end:]
    if rest[0] == "(":
        depth = 0
        for place, sign in _signs(rest):
            depth += (sign == "(") - (sign == ")")
            if depth == 0:
                return rest[: place + 1], rest[place + 1 :]
    return rest[:1], rest[1:]


def _signs(pattern: str) -> Iterator[tuple[int, str]]:
    """The signs of a pattern that are neither escaped nor in a set."""
    place, in_set = 0, False
    while place < len(pattern):
        sign = pattern[place]
        if sign == "\\":
            place += 2
            continue
        if in_set:
            in_set = sign != "]"
        elif sign == "[":
            in_set = True
        else:
            yield place, sign
        place += 1


def _alternatives(pattern: str) -> list[str]:
    """The alternatives outside every group."""
    found, depth, start = [], 0, 0
    for place, sign in _signs(pattern):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            found.append(pattern[start:place])
            start = place + 1
    return [*found, pattern[start:]]


@lru_cache(maxsize=64)
def stands(cue: re.Pattern[str], text: str) -> bool:
    """Whether `cue` is anywhere in `text`. What is asked is kept until `forget_texts`."""
    return cue.search(text) is not None


def forget_texts() -> None:
    """Keep no text any longer: it may be a patient's."""
    stands.cache_clear()
    word_beginnings.cache_clear()
