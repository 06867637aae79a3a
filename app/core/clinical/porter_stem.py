"""Porter's stemmer: English words that differ in their endings become the same.

M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980. FTS5's `porter` does the
same to the index; this one is for what is compared outside of it.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

_STEP_2 = tuple(
    sorted(
        {
            "ational": "ate", "tional": "tion", "enci": "ence", "anci": "ance", "izer": "ize",
            "bli": "ble", "alli": "al", "entli": "ent", "eli": "e", "ousli": "ous",
            "ization": "ize", "ation": "ate", "ator": "ate", "alism": "al", "iveness": "ive",
            "fulness": "ful", "ousness": "ous", "aliti": "al", "iviti": "ive", "biliti": "ble",
            "logi": "log",
        }.items(),
        key=lambda pair: -len(pair[0]),
    )
)  # fmt: skip
_STEP_3 = (
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"),
    ("ness", ""), ("ful", ""),
)  # fmt: skip
_STEP_4 = (
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous",
    "ive", "ize", "al", "er", "ic", "ou",
)  # fmt: skip


_SHORTEST = 4  # letters: of abbreviations (AED, MED) an ending is none


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """Of a word in small letters; one that is short, or has other than ASCII letters, is its own
    stem."""
    if len(word) < _SHORTEST or not (word.isascii() and word.isalpha()):
        return word
    for step in (_step_1a, _step_1b, _step_1c, _step_2, _step_3, _step_4, _step_5):
        word = step(word)
    return word


def _is_consonant(word: str, at: int) -> bool:
    if word[at] in "aeiou":
        return False
    return word[at] != "y" or at == 0 or not _is_consonant(word, at - 1)


def _measure(word: str) -> int:
    """How often a vowel is followed by a consonant: m in [C](VC)^m[V]."""
    kinds = [_is_consonant(word, at) for at in range(len(word))]
    return sum(later and not before for before, later in pairwise(kinds))


def _has_vowel(word: str) -> bool:
    return any(not _is_consonant(word, at) for at in range(len(word)))


def _ends_double(word: str) -> bool:
    return len(word) > 1 and word[-1] == word[-2] and _is_consonant(word, len(word) - 1)


def _ends_cvc(word: str) -> bool:
    if len(word) < 3 or word[-1] in "wxy":
        return False
    last = len(word) - 1
    return (
        _is_consonant(word, last)
        and not _is_consonant(word, last - 1)
        and _is_consonant(word, last - 2)
    )


def _step_1a(word: str) -> str:
    if word.endswith(("sses", "ies")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _step_1b(word: str) -> str:
    if word.endswith("eed"):
        return word[:-1] if _measure(word[:-3]) else word
    for ending in ("ed", "ing"):
        if word.endswith(ending):
            rest = word[: -len(ending)]
            return _mended(rest) if _has_vowel(rest) else word
    return word


def _mended(word: str) -> str:
    if word.endswith(("at", "bl", "iz")):
        return word + "e"
    if _ends_double(word) and word[-1] not in "lsz":
        return word[:-1]
    return word + "e" if _measure(word) == 1 and _ends_cvc(word) else word


def _step_1c(word: str) -> str:
    return word[:-1] + "i" if word.endswith("y") and _has_vowel(word[:-1]) else word


def _step_2(word: str) -> str:
    return _replaced(word, _STEP_2)


def _step_3(word: str) -> str:
    return _replaced(word, _STEP_3)


def _replaced(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    for ending, to in endings:
        if word.endswith(ending):
            rest = word[: -len(ending)]
            return rest + to if _measure(rest) else word
    return word


def _step_4(word: str) -> str:
    if word.endswith("ion"):
        rest = word[:-3]
        return rest if rest.endswith(("s", "t")) and _measure(rest) > 1 else word
    for ending in _STEP_4:
        if word.endswith(ending):
            rest = word[: -len(ending)]
            return rest if _measure(rest) > 1 else word
    return word


def _step_5(word: str) -> str:
    if word.endswith("e"):
        rest = word[:-1]
        if _measure(rest) > 1 or (_measure(rest) == 1 and not _ends_cvc(rest)):
            word = rest
    return word[:-1] if word.endswith("ll") and _measure(word) > 1 else word
