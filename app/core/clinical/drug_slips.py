"""Drug slips: an unknown word that is one slip of the keyboard from the name of one drug.

A letter too many, too few, another one, or two that changed places. Names of eight letters and
more only: shorter ones have too many honest neighbours, as have two drugs that look alike, which
are both in the list and never taken for each other.
"""

from __future__ import annotations

from functools import lru_cache

from app.core.clinical.one_slip import is_one_slip, shorter
from app.core.clinical.word_patterns import listed

_SHORTEST = 8  # letters of the name that was meant
# Words of medicine and of every day that are one slip from a drug.
_HONEST = frozenset(
    listed(
        "activate activated activates activator differing glyceryl hartmanns moderate moderates "
        "moderated oxytocic precedes precede preceded preserved preserves preserve singular "
        "singularly tropium insulins steroids vitamins proteins histamines estrogens oestrogens "
        "progestin creatinine ferritin bilirubin secretin melanin gelatine glycerine diuretics "
        "clarity clarinet concert concerts augmenting preserver certian servent"
    )
)


class DrugSlips:
    """The names, ready to be asked; `names` are small letters without spaces, each its drug."""

    def __init__(self, names: dict[str, str]) -> None:
        self._names = {word: drug for word, drug in names.items() if len(word) >= _SHORTEST}
        self._near: dict[str, set[str]] = {}
        for word in self._names:
            for form in (word, *shorter(word)):
                self._near.setdefault(form, set()).add(word)
        self._meant = lru_cache(maxsize=4096)(self._look)

    def meant(self, word: str) -> str | None:
        """The drug that a word in small letters is a slip of; None for none or several."""
        if len(word) < _SHORTEST - 1 or not word.isalpha() or word in _HONEST:
            return None
        return self._meant(word)

    def _look(self, word: str) -> str | None:
        if word.endswith("s") and word[:-1] in self._names:
            return None
        found = {
            self._names[name]
            for form in (word, *shorter(word))
            for name in self._near.get(form, ())
            if is_one_slip(word, name)
        }
        return found.pop() if len(found) == 1 else None
