"""Words of a text, each with what its neighbourhood tells of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.core.clinical.word_patterns import listed
from app.core.masking.lexicon import folded

_WORD = re.compile(r"[^\W_]+(?:['’.-](?=[^\W\d_])[^\W_]+)*(?:['’](?=[sS]?(?!\w)))?")
_END = re.compile(r"[.!?:;•…\n\r\t|]|[-–—*>#][ ]|\d[.)]|[\"“„«(\[]")
_GRADED = re.compile(r"[ ]?(?:\+{1,3}|[+-]ve\b|\([+−-]{1,3}\))(?!\d)")


@dataclass(frozen=True)
class TextWord:
    """A word where it stands. `opens` when it begins a sentence, a line, an item or a quotation,
    where a capital says nothing; `graded` when a plus stands behind it, as behind a sign."""

    start: int
    end: int
    text: str
    opens: bool
    plain: str
    graded: bool = False

    @property
    def bare(self) -> str:
        """Without a possessive."""
        text = self.text.rstrip("'’")
        return text[:-2] if text[-2:] in ("'s", "’s", "'S", "’S") else text

    @property
    def capital(self) -> bool:
        return self.text[:1].isupper() and not any(letter.isdigit() for letter in self.text)

    @property
    def upper(self) -> bool:
        """All of it in capitals."""
        return len(self.text) > 1 and self.bare.isupper() and self.capital

    @property
    def initial(self) -> bool:
        """One capital letter, or two with a point between: `J`, `J.R`."""
        letters = self.text.replace(".", "")
        return self.capital and len(letters) <= 2 and (len(letters) == 1 or "." in self.text)


def words_of_text(text: str) -> list[TextWord]:
    """All of its words."""
    found: list[TextWord] = []
    before = 0
    for match in _WORD.finditer(text):
        between = text[before : match.start()]
        short_title = (
            found
            and between.startswith(".")
            and (found[-1].initial or len(found[-1].text) < 2 or found[-1].plain in _POINTED)
        )
        opens = not found or bool(_END.search(between[1:] if short_title else between))
        graded = bool(_GRADED.match(text, match.end()))
        found.append(
            TextWord(match.start(), match.end(), match[0], opens, folded(match[0]), graded)
        )
        before = match.end()
    return found


# Short forms whose point ends no sentence.
_POINTED = frozenset(
    listed(
        "dr mr mrs ms prof st hr fr sr sra dra dott ssa sig med dipl dhr mevr mw drs ing "
        "mme mlle pr re cc vs z b u a d h bzw ca ggf tel nr no art rev jr pat dres priv doz "
        "o ltd approx smt md mohd sk"
    )
)
