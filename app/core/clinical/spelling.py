"""Spelling folding: British and American spellings of a word become one.

Both the text and what is looked for go through it, so that it may fold too much (`exercise` becomes
`exercize`) and must not fold too little. What it changes is in the index of every vault: another
rule needs another `source_words.VERSION`.
"""

from __future__ import annotations

import re
from functools import lru_cache

# Whole words, or beginnings of them, that no rule covers.
_BEGINNINGS = {
    "aluminium": "aluminum",
    "sulph": "sulf",
    "leuco": "leuko",
    "practis": "practic",
    "licenc": "licens",
    "defenc": "defens",
    "offenc": "offens",
    "grey": "gray",
    "mould": "mold",
    "smoulder": "smolder",
    "plough": "plow",
    "sceptic": "skeptic",
    "manoeuvr": "maneuver",
    "programme": "program",
    "ageing": "aging",
    "judgement": "judgment",
    "acknowledgement": "acknowledgment",
    "enrolment": "enrollment",
    "instalment": "installment",
    "skilful": "skillful",
    "artefact": "artifact",
    "disc": "disk",
    "catalogue": "catalog",
    "analogue": "analog",
    "dialogue": "dialog",
    "odour": "odor",
    "tonne": "ton",
    "oestr": "estr",
    "hiccough": "hiccup",
    "gauge": "gage",
    "cheque": "check",
    "draught": "draft",
    "tyre": "tire",
    "whisky": "whiskey",
    "yoghurt": "yogurt",
    "speciality": "specialty",
    "connexion": "connection",
    "inflexion": "inflection",
}
_BEGINNING = re.compile("|".join(sorted(_BEGINNINGS, key=len, reverse=True)))
_DOUBLED = (
    "label|model|counsel|travel|signal|cancel|level|tunnel|channel|fuel|total|equal|dial|pedal|"
    "funnel|panel|pencil|shovel|swivel|unravel"
)
_RULES = (
    (re.compile(r"(?<=[a-z])[ao]e(?=[a-z])|^[ao]e(?=[b-df-hj-np-tv-z])"), "e"),
    (re.compile(r"(?<=[a-z]{3})our(?=s?$|ed$|ing$|able$|al$|ful$|less$|ally$)"), "or"),
    (re.compile(r"(?<=[a-z]{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)"), "iz"),
    (re.compile(r"(?<=[a-z]{2})ys(?=(?:e|ed|es|er|ing)$)"), "yz"),
    (re.compile(r"(lit|met|cent|fib|tit|calib|lust|sab|spect|theat|och)re(?=s?$)"), r"\1er"),
    (re.compile(rf"^(re|un|mis)?({_DOUBLED})l(?=(?:ed|ing|er|ers)$)"), r"\1\2"),
)
_GREEK = {
    "α": "alpha",
    "β": "beta",
    "γ": "gamma",
    "δ": "delta",
    "κ": "kappa",
    "λ": "lambda",
    "ω": "omega",
}
_SHORTEST = 5


@lru_cache(maxsize=1 << 16)
def folded_spelling(word: str) -> str:
    """Of a word in small letters, without accents."""
    if not word.isascii():
        return "microgram" if word == "μg" else "".join(_GREEK.get(each, each) for each in word)
    if len(word) < _SHORTEST or not word.isalpha():
        return word
    if (begin := _BEGINNING.match(word)) is not None:
        word = _BEGINNINGS[begin.group()] + word[begin.end() :]
    for pattern, to in _RULES:
        word = pattern.sub(to, word)
    return word
