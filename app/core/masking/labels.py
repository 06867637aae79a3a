"""Labels: titles and tags, where names are often written in small letters and without a sentence.

They are read a second time with capitals. What only that finds is not sure: the preview shows it
so, and it can be kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.core.masking.identifiers import Identifier, IdentifierKind, Taken
from app.core.masking.lexicon import Lexicon, folded

_NAMED = (IdentifierKind.NAME, IdentifierKind.PLACE, IdentifierKind.ORGANISATION)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LONG_NUMBER = re.compile(r"\d{4}")


def capitalised(text: str) -> str:
    """Each word with a capital, at the same places: a letter that would become two stays."""
    return _WORD.sub(lambda word: _capital(word[0][0]) + word[0][1:], text)


def joined_finds(
    text: str, found: Iterable[Identifier], found_capitalised: Iterable[Identifier]
) -> tuple[Identifier, ...]:
    """What was found in a text, and of what was found in its capitalised copy the names besides,
    not sure."""
    taken = Taken(text)
    for each in found:
        taken.add(each.kind, each.start, each.end, each.sure)
    for each in found_capitalised:
        if each.kind in _NAMED:
            taken.add(each.kind, each.start, each.end, sure=False)
    return taken.all()


def find_in_tag(
    tag: str, found: tuple[Identifier, ...], lexicon: Lexicon
) -> tuple[Identifier, ...]:
    """A tag as a whole where anything was found in it, or a word is not known to be safe."""
    if len(found) == 1 and found[0].text == tag.strip():
        return found
    if not found and _is_safe(tag, lexicon):
        return ()
    kind = found[0].kind if len(found) == 1 else IdentifierKind.NAME
    sure = any(each.sure for each in found)
    return (Identifier(0, len(tag), kind, tag, sure),)


def _is_safe(tag: str, lexicon: Lexicon) -> bool:
    return not _LONG_NUMBER.search(tag) and all(
        len(word) > 1
        and (
            (lexicon.is_word(word) and folded(word) not in lexicon.also_names)
            or word in lexicon.abbreviations
            or folded(word) in lexicon.abbreviations
        )
        for word in _WORD.findall(tag)
    )


def _capital(letter: str) -> str:
    upper = letter.upper()
    return upper if len(upper) == 1 else letter
