"""Drugs: the list of names, and where a text names one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from app.core.clinical.clinical_text import ClinicalText
from app.core.clinical.drug_slips import DrugSlips
from app.core.clinical.drug_stems import with_drug_stem
from app.core.clinical.word_patterns import listed
from app.errors import InternalError

_TOKEN = re.compile(r"[a-z0-9]+(?:\.[0-9]+)?%?(?:'s)?")
_BETWEEN = re.compile(r"[ ]{1,2}|[ ]?[-/][ ]?|[ ]and[ ]")
_IV_ONLY = "(iv)"
SOFT = "~"
_LONGEST = 4  # words of a name
# Abbreviations that are words too, in small letters or as another abbreviation.
_CAPITALS_ONLY = frozenset(
    listed("asa nac inh pcc ors mst mtx azt ptu npa nph tpa ptt dhe mmf pzm pza")
)


@dataclass(frozen=True)
class DrugMention:
    """A drug where it stands. `name` is the canonical one; `soft` when it is a drug only beside a
    dose (oxygen, potassium)."""

    start: int
    end: int
    name: str
    soft: bool = False


@dataclass(frozen=True)
class Drugs:
    """The list. `names` maps the words of every name to the canonical one; `high_alert` maps a
    canonical name to its class."""

    version: str
    names: dict[tuple[str, ...], str]
    high_alert: dict[str, str]
    soft: frozenset[str]

    @cached_property
    def _firsts(self) -> dict[str, list[tuple[str, ...]]]:
        """The names by their first word, the longest first."""
        firsts: dict[str, list[tuple[str, ...]]] = {}
        for words in sorted(self.names, key=len, reverse=True):
            firsts.setdefault(words[0], []).append(words)
        return firsts

    @cached_property
    def _slips(self) -> DrugSlips:
        return DrugSlips({words[0]: name for words, name in self.names.items() if len(words) == 1})

    def find(self, text: ClinicalText) -> list[DrugMention]:
        """Where the text names a drug, in its order."""
        tokens = list(_TOKEN.finditer(text.lower))
        stems = with_drug_stem({_bare(token[0]) for token in tokens})
        found: list[DrugMention] = []
        place = 0
        while place < len(tokens):
            words = self._named(text, tokens, place)
            if words:
                first, last = tokens[place], tokens[place + len(words) - 1]
                name = self.names[words]
                found.append(DrugMention(first.start(), last.end(), name, name in self.soft))
                place += len(words)
                continue
            token = tokens[place]
            word = _bare(token[0])
            meant = self._slips.meant(word) or (word if word in stems else None)
            if meant is not None:
                soft = meant in self.soft
                found.append(DrugMention(token.start(), token.start() + len(word), meant, soft))
            place += 1
        return found

    def _named(
        self, text: ClinicalText, tokens: list[re.Match[str]], place: int
    ) -> tuple[str, ...]:
        for first in _forms(tokens[place][0]):
            for words in self._firsts.get(first, ()):
                if self._follows(text, tokens, place, words):
                    return words
        return ()

    def _follows(
        self, text: ClinicalText, tokens: list[re.Match[str]], place: int, words: tuple[str, ...]
    ) -> bool:
        if place + len(words) > len(tokens):
            return False
        for step in range(1, len(words)):
            before, token = tokens[place + step - 1], tokens[place + step]
            if words[step] not in _forms(token[0]):
                return False
            if not _BETWEEN.fullmatch(text.lower[before.end() : token.start()]):
                return False
        start, end = tokens[place].start(), tokens[place + len(words) - 1].end()
        if len(words) == 1 and words[0] in _CAPITALS_ONLY:
            return text.plain[start:end].isupper()
        return True


def _forms(word: str) -> tuple[str, ...]:
    """A word as it stands, without its possessive, and in the singular."""
    bare = _bare(word)
    forms = [word] if word == bare else [word, bare]
    if bare.endswith("s") and len(bare) > 4:
        forms.append(bare[:-1])
    return tuple(forms)


def _bare(word: str) -> str:
    return word.removesuffix("'s")


def words_of(name: str) -> tuple[str, ...]:
    """The words by which a name is found."""
    return tuple(_TOKEN.findall(name.lower()))


def related(one: str, other: str) -> bool:
    """Whether two canonical names may mean the same: `insulin` is any insulin."""
    if one == other or _begins(one, other) or _begins(other, one):
        return True
    short, long = sorted((one, other), key=len)
    return (
        long.startswith(short + " ")
        or long.endswith(" " + short)
        or (short in _GENERAL and short in long.split("-"))
    )


def _begins(unknown: str, name: str) -> bool:
    """Whether a word that is no drug of ours is the beginning of one: `carbamaz 200 mg`."""
    word = unknown.removeprefix(UNKNOWN)
    return word != unknown and len(word) >= _LEAST_BEGINNING and name.startswith(word)


UNKNOWN = "? "  # before a word that stands where a drug does
_LEAST_BEGINNING = 5  # letters
_GENERAL = frozenset(("penicillin", "heparin", "insulin", "tenofovir"))


def is_penicillin(name: str) -> bool:
    """By its canonical name, also in a combination."""
    return "cillin" in name or name == "co-amoxiclav"


def parse_drugs(source: str) -> Drugs:
    """Read the list: a line `# drugs N`, comments, then names, other names and class by tabs.

    Raises InternalError: the file is ours.
    """
    lines = source.splitlines()
    if not lines or not lines[0].startswith("# drugs "):
        raise InternalError("the list of drugs has no version in its first line")
    names: dict[tuple[str, ...], str] = {}
    high_alert: dict[str, str] = {}
    soft: set[str] = set()
    for line in lines[1:]:
        if not line.strip() or line.startswith("#"):
            continue
        name, others, group = [*line.split("\t"), "", ""][:3]
        for each in [name, *others.split(";")]:
            words = words_of(each)
            if words and len(words) <= _LONGEST:
                names.setdefault(words, name)
        if group == SOFT:
            soft.add(name)
        elif group:
            high_alert[name] = group
    return Drugs(lines[0].removeprefix("# "), names, high_alert, frozenset(soft))


def only_by_vein(group: str) -> bool:
    """Whether a class is of high alert by vein only."""
    return group.endswith(_IV_ONLY)
