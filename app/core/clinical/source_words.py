"""Source words: text of sources and of questions as the words that are compared and indexed.

`indexed_words` is what the index of a vault holds: who changes it, or `spelling`, gives VERSION
another number, by which every vault folds its sources anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.clinical.porter_stem import stem
from app.core.clinical.spelling import folded_spelling
from app.core.consultations.search_folding import folded

VERSION = 1
# A number with its decimals is one word; `1,000` is 1000, as both are written.
_WORD = re.compile(r"\d+(?:\.\d+)+|[^\W_]+")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_SAYS_NOTHING = """
    a about after all also am an and any are as at be been before being best both but by can could
    did do does doing done during each either else for from get give given gives giving go has
    have having he her here him his how i if in into is it its just like may me more most much
    must my need needs no nor not now of on once one only or other our out over own patient
    patients per please s same shall she should since so some still such take t tell than that the
    their them then there these they thing this those through to too under until up us use used
    using very was we were what when where whether which while who whom whose why will with
    without would you your"""
_STOP_WORDS = frozenset(_SAYS_NOTHING.split())


def words_of(text: str) -> Iterator[str]:
    """In small letters, without accents, spelled one way."""
    for found in _WORD.finditer(folded(_THOUSANDS.sub("", text))):
        yield folded_spelling(found.group())


def indexed_words(text: str) -> str:
    """For the index: the words with spaces between."""
    return " ".join(words_of(text))


def stems_of(text: str) -> list[str]:
    """For what is compared outside of the index: every word's stem, in order."""
    return [stem(word) for word in words_of(text)]


def stems_of_indexed(words: str) -> list[str]:
    """The stems of what `indexed_words` made: it's folded already, which is most of the cost."""
    return [stem(word) for word in words.split()]


def is_stop_word(word: str) -> bool:
    """Whether it says nothing of what is asked."""
    return word in _STOP_WORDS


def vocabulary_of(text: str) -> set[str]:
    """Words that may be offered where another was mistyped: as they are written, in small
    letters."""
    return {
        word
        for found in _WORD.finditer(folded(text))
        if 4 <= len(word := found.group()) <= 40 and word.isalpha() and word not in _STOP_WORDS
    }
