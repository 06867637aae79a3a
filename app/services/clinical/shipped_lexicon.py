"""The word lists of masking that came with the installation, read once."""

from __future__ import annotations

from functools import cache

from app.core.masking.lexicon import LISTS, Lexicon, parse_lexicon
from app.errors import InternalError
from app.paths import assets
from app.services.clinical.shipped_drugs import shipped_drugs


@cache
def shipped_lexicon() -> Lexicon:
    """With the names of drugs among the safe words. Raises InternalError when a list is missing:
    they are ours."""
    folder = assets() / "masking"
    try:
        lists = {name: (folder / f"{name}.txt").read_text("utf-8") for name in LISTS}
    except OSError as error:
        raise InternalError(f"no word lists in {folder}; install Consilium again") from error
    drugs = {word for words in shipped_drugs().names for word in words if word.isalpha()}
    return parse_lexicon(lists).with_words(drugs)
