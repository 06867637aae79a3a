"""Working order: what somebody has that is as it should be, which denies as a `no` does.

`Bladder and bowels as ever`, `sensation round the saddle intact`.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.core.clinical.emergency.labelled_sentences import Word
from app.core.clinical.emergency.suppression_cues import AFTER_A_VERDICT, CONTRAST
from app.core.clinical.emergency.vital_signs import word_text
from app.core.clinical.emergency.word_tables import word_set

_WORKS = word_set(
    "sensation feeling power strength legs arms limbs bladder bowels bowel continence tone anal "
    "saddle perianal perineal reflexes speech vision sight hearing breathing movement movements "
    "pulses pulse gait walking swallowing balance"
)
_WELL = word_set("intact normal normally fine preserved unaffected unremarkable ok okay good")
_NOT_WELL = word_set(
    "not no never cannot hardly barely weak numb less without until were was lost reduced pain "
    "weakness numbness loss before usually only paralysed paralyzed gone dead swollen stridor "
    "anaesthesia anesthesia incontinence closing"
)
_FURTHEST = 6  # words from what works to the word that it does


def works_until(words: Sequence[Word], place: int) -> int | None:
    """Where the word stands that says that what is named at a place works; None for none."""
    before = word_text(words, place - 1)
    if words[place].text not in _WORKS or before in ("no", "not", "without", "lost"):
        return None
    for at in range(place + 1, min(len(words), place + _FURTHEST)):
        word = words[at]
        if word.pause or word.text in CONTRAST or word.text in _NOT_WELL:
            return None
        if word.text == "as" and word_text(words, at + 1) in ("ever", "usual", "always", "normal"):
            return at
        if word.text in _WELL:
            behind = words[at + 1] if at + 1 < len(words) else None
            ends = behind is None or behind.pause or behind.text in AFTER_A_VERDICT
            return at if ends else None
    return None
