"""Word patterns: many patterns that begin with a letter, searched for at the beginnings of words.

One alternation of all would try every branch at every character; here a word tries those branches
only that can begin with its first letter. A single pattern is asked for in a text once, however
many mentions ask: a long text of one sentence has hundreds, each of which looks for the same cues.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

_BEGINNING = re.compile(r"(?<![\w-])[a-z0-9]")
_ALL = "abcdefghijklmnopqrstuvwxyz0123456789"


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
        by_letter: dict[str, list[str]] = {}
        for place, pattern in enumerate(patterns.values()):
            for letter in first_letters(pattern):
                by_letter.setdefault(letter, []).append(f"(?P<k{place}>{pattern})")
        self._by_letter = {
            letter: re.compile(f"(?:{'|'.join(branches)}){behind}")
            for letter, branches in by_letter.items()
        }

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Named]:
        """The matches in `text[start:end]`, none within another."""
        limit = len(text) if end is None else end
        reached = start
        for beginning in _BEGINNING.finditer(text, start, limit):
            at = beginning.start()
            pattern = self._by_letter.get(text[at])
            if pattern is None or at < reached:
                continue
            match = pattern.match(text, at, limit)
            if match is not None:
                reached = match.end()
                yield Named(self._keys[int((match.lastgroup or "k0")[1:])], at, reached)


def first_letters(pattern: str) -> set[str]:
    """The letters with which a match of a pattern may begin: of letters, groups, `?` and sets."""
    found: set[str] = set()
    for branch in _branches(pattern):
        found |= _of_branch(branch)
    return found


def _of_branch(branch: str) -> set[str]:
    if not branch:
        return set()
    if branch.startswith("(?:"):
        inner, rest = _group(branch)
        letters = first_letters(inner)
        return letters | _of_branch(rest.lstrip("?")) if _may_lack(rest) else letters
    if branch[0].isalnum():
        rest = branch[1:]
        return {branch[0]} | (_of_branch(rest[1:]) if rest.startswith("?") else set())
    return set(_ALL)


def _may_lack(rest: str) -> bool:
    return rest.startswith(("?", "{0,", "*"))


def _group(branch: str) -> tuple[str, str]:
    """What a group holds, and what follows it; a count in braces is read as what may lack."""
    depth = 0
    for place, sign in enumerate(branch):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            rest = branch[place + 1 :]
            counted = re.match(r"\{0,\d+\}", rest)
            return branch[3:place], "?" + rest[counted.end() :] if counted else rest
    return branch[3:], ""


def _branches(pattern: str) -> list[str]:
    """The alternatives outside every group."""
    found, depth, start = [], 0, 0
    for place, sign in enumerate(pattern):
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
