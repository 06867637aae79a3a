"""Eponyms: Parkinson, Wilson's disease, the Glasgow Coma Scale are nobody's name in a note."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.clinical.word_patterns import listed
from app.core.masking.lexicon import Lexicon, folded
from app.core.masking.words_of_text import TextWord

_BEFORE = frozenset(
    listed(
        "morbus mb maladie syndrome signe test score échelle loi triade manœuvre manoeuvre "
        "méthode critères fracture enfermedad síndrome signo escala maniobra triada "
        "criterios doença sinal teste manobra tríade critérios síndrome malattia sindrome "
        "segno manovra scala triade criteri morbo ziekte syndroom teken tetralogie "
        "tetralogía tetralogia tétralogie classification clasificación classificação "
        "classificazione index índice indice punto ponto point tumor tumeur tumore linfoma "
        "lymphome linfoma lymphoma sarkom sarcoma fenómeno phénomène fenômeno fenomeno "
        "tiroiditis tiroidite thyroïdite tireoidite zeichen reflex esófago esofago œsophage "
        "oesophage esôfago prueba prova proef stadium stade nach épreuve demencia démence "
        "quiste kyste catarrh disease positive negative"
    )
)
_JOINS = frozenset(listed("de du d' di da do del of van von della dell' von-"))
# After a person, not after an eponym.
_GOES_ON = frozenset(listed("and is was has had came who said in on for to with reports presented"))
_NEAR = 3  # words


def is_eponym(words: Sequence[TextWord], place: int, lexicon: Lexicon) -> bool:
    """Whether the word is an eponym there. A title before it is looked at by whoever asks."""
    word = words[place]
    plain = folded(word.bare.rstrip("'’"))
    if plain in lexicon.eponyms and _scores(words, place):
        return True
    if _in_context(words, place, lexicon):
        return (
            plain in lexicon.eponyms
            or plain in lexicon.eponym_places
            or plain in lexicon.surname_eponyms
        )
    if plain in lexicon.eponyms | lexicon.surname_eponyms and word.graded:
        return True
    parts = plain.split("-")
    if len(parts) > 2 and parts[-1] in lexicon.eponym_nouns:
        return "-".join(parts[:-1]) in lexicon.eponyms
    if len(parts) > 1 and any(part in lexicon.eponyms for part in parts):
        known = [part in lexicon.eponyms or lexicon.is_word(part) for part in parts]
        return all(known) and not all(part in lexicon.surname_eponyms for part in parts)
    return (
        plain in lexicon.eponyms
        and plain not in lexicon.surname_eponyms
        and plain not in lexicon.eponym_places
    )


def _scores(words: Sequence[TextWord], place: int) -> bool:
    """Whether a small number follows: `Glasgow 15`."""
    if place + 1 >= len(words):
        return False
    after = words[place + 1]
    return after.text.isdigit() and len(after.text) < 3 and after.start - words[place].end <= 2


def _in_context(words: Sequence[TextWord], place: int, lexicon: Lexicon) -> bool:
    """Whether a word beside it says so: `Wells score`, `signe de Murphy`, `Ottawa ankle rules`."""
    return _noun_follows(words, place, lexicon) or _noun_precedes(words, place, lexicon)


def _noun_follows(words: Sequence[TextWord], place: int, lexicon: Lexicon) -> bool:
    for step, after in enumerate(words[place + 1 : place + 1 + _NEAR]):
        if after.opens:
            return False
        plain = folded(after.bare)
        if plain in lexicon.eponym_nouns:
            return True
        if plain in lexicon.eponyms or plain in lexicon.surname_eponyms:
            continue
        if lexicon.is_name(after.text) or not lexicon.is_word(after.text):
            return False
        if not step and plain in _GOES_ON:
            return False
    return False


def _noun_precedes(words: Sequence[TextWord], place: int, lexicon: Lexicon) -> bool:
    for step in range(1, min(_NEAR, place) + 1):
        before = folded(words[place - step].text).rstrip("'")
        if before in _BEFORE:
            return True
        if before not in _JOINS and before not in lexicon.eponyms:
            return False
    return False
