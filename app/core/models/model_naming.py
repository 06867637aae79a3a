"""Model lookup by name: which model is meant by a name, the beginning of one, or of a hash."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

SHORTEST_HASH = 4  # characters: fewer would take many a name for a hash
_MOST_TOLD = 6

T = TypeVar("T")


def meant(
    typed: str,
    items: Sequence[T],
    names: Callable[[T], Iterable[str]],
    sha256: Callable[[T], str],
) -> list[T]:
    """The items that `typed` means, none or several where it is not clear.

    Letter case never matters. First comes a whole name or hash; then a whole name where signs and
    spaces differ; then the beginning of a name, signs and spaces left out, or of a hash.
    """
    wanted = _plain(typed)
    letters = _letters(wanted)
    if not wanted:
        return []
    whole = [i for i in items if wanted == sha256(i) or wanted in map(_plain, names(i))]
    if whole or not letters:
        return whole
    alike = [i for i in items if letters in (_letters(_plain(name)) for name in names(i))]
    if alike:
        return alike
    return [
        item
        for item in items
        if (len(wanted) >= SHORTEST_HASH and sha256(item).startswith(wanted))
        or any(_letters(_plain(name)).startswith(letters) for name in names(item))
    ]


def told_apart(names: Sequence[str], *more: Sequence[str]) -> list[str]:
    """Each name alone where it is the only one; else with as much of `more` as tells it from the
    others, such as its file and its folder."""
    shown = list(names)
    for additions in more:
        twice = {name for name, count in Counter(shown).items() if count > 1}
        shown = [
            f"{name}  ·  {addition}" if name in twice else name
            for name, addition in zip(shown, additions, strict=True)
        ]
    return shown


def listed(candidates: Sequence[str]) -> str:
    """Candidates in a sentence: the first ones, and how many more there are."""
    more = len(candidates) - _MOST_TOLD
    told = "; ".join(candidates[:_MOST_TOLD])
    return f"{told}; and {more} more" if more > 0 else told


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().strip()


def _letters(plain: str) -> str:
    return "".join(character for character in plain if character.isalnum())
