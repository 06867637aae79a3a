"""Stems: a word without the ending by which it is inflected, roughly, in the languages of the
lists. It serves to know a word again (`Schmerzen` by `Schmerz`), not to understand it."""

from __future__ import annotations

from app.core.clinical.word_patterns import listed

_SHORTEST = 4  # letters that stay
_LONGEST_ENDING = 6
_ENDINGS = frozenset(
    listed(
        "s es ed ing ings er ers ly e en em n ern ten te tes ter st est t et end ende enden "
        "a o as os i is ao oes ar ir ada ado adas ados ata ato ate ati ando endo iendo "
        "mente amente ement amment ee ees ait aient ant ante anti antes eur euse ez ive iva "
        "ivo ivas ivos ifs if al ale ales aux ais eis oso osa osos osas ico ica icos icas "
        "ici iche ique iques isch ische ischen lich liche lichen ig ige igen iger iges heit "
        "keit ung ungen"
    )
)


def stem(plain: str) -> str:
    """The stem of a folded word: itself where it is short."""
    for length in range(min(_LONGEST_ENDING, len(plain) - _SHORTEST), 0, -1):
        if plain[-length:] in _ENDINGS:
            return plain[:-length]
    return plain
