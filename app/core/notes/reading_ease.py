"""Reading ease: the school grade for which a text in English is written, by Flesch and Kincaid.

Source: Kincaid et al. 1975, 0.39 words a sentence + 11.8 syllables a word - 15.59. Syllables are
counted by groups of vowels.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
_SENTENCE = re.compile(r"[.!?]+(?:\s|$)|\n")
_VOWELS = re.compile(r"[aeiouy]+")
EASY = 6.0  # a grade that most adults read without effort


def grade(text: str) -> float | None:
    """The grade, 0 at the least; None for a text without words."""
    words = _WORD.findall(text)
    if not words:
        return None
    sentences = [each for each in _SENTENCE.split(text) if _WORD.search(each)]
    syllables = sum(_syllables(word.lower()) for word in words)
    found = 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59
    return max(0.0, found)


def _syllables(word: str) -> int:
    groups = len(_VOWELS.findall(word))
    silent = word.endswith("e") and not word.endswith(("le", "ee")) and groups > 1
    return max(1, groups - silent)
