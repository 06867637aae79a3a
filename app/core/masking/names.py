"""Names: by what stands beside them, by lists, and by being no known word.

The safe-word mode, as in Philter (Norgeot et al., npj Digital Medicine 2020): every word with
a capital that is not known to be safe is taken for a name, so that one in no list goes too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.core.masking import name_cues as cues
from app.core.masking.eponyms import is_eponym
from app.core.masking.identifiers import IdentifierKind, Taken
from app.core.masking.lexicon import folded
from app.core.masking.name_words import NameWords

_HEADED = re.compile(
    r"^[ ]{0,4}(?P<name>(?P<family>[A-ZÀ-Þ][^\W\d_]{1,30}(?:['’ -][A-ZÀ-Þ][^\W\d_]{1,30}){0,2}), "
    r"(?P<given>[A-ZÀ-Þ][^\W\d_]{1,30})(?:[ -][A-ZÀ-Þ][^\W\d_]{0,30}\.?){0,2})"
    r"(?=,?[ ](?:[MFHVWmfvw]\b|MRN|DOB|NHC|NHS|HC|geb|\(|\d))",
    re.MULTILINE,
)
_NO_HEADS = cues.TITLES | cues.LABELS | cues.RELATIVES
_MOST_WORDS = 6  # of a name
_MOST_TITLES = 8  # before one


@dataclass
class NameFinder:
    """The passes over one text, surest first; what they find is added to `taken`."""

    names: NameWords
    taken: Taken

    def find(self) -> None:
        """Add the names."""
        passes = (
            self._headed, self._cued, self._dictated, self._listed, self._again, self._suspects,
            self._called,
        )  # fmt: skip
        for find in passes:
            find()

    def _headed(self) -> None:
        """`Cruz Vega, Sol M 30` at the beginning of a line."""
        starts = {word.start: place for place, word in enumerate(self.names.words)}
        ends = {word.end: place for place, word in enumerate(self.names.words)}
        for match in _HEADED.finditer(self.names.text):
            first, last = starts.get(match.start("name")), ends.get(match.end("family"))
            if first is None or last is None or self.names.words[first].plain in _NO_HEADS:
                continue
            if len(match["given"]) < 4 and match["given"].isupper():  # `Boise, ID 83702`
                continue
            self._take(first, last + 1)
            given = starts.get(match.start("given"))
            if given is not None:
                self._take(given, self.names.end_of_name(given))

    def _dictated(self) -> None:
        """In a text without capitals: a given name and a word behind it that no list knows."""
        capitals = sum(word.capital for word in self.names.words)
        if capitals * 20 > len(self.names.words):
            return
        for place, word in enumerate(self.names.words[:-1]):
            after = self.names.words[place + 1]
            if (
                word.text.islower()
                and after.text.islower()
                and word.plain in self.names.lexicon.given
                and len(after.text) > 3
                and self.names.text[word.end : after.start] == " "
                and not self.names.lexicon.is_word(after.text)
                and not self.taken.covers(word.start)
            ):
                self._take(place, self.names.end_of_name(place + 1))

    def _cued(self) -> None:
        for place in range(len(self.names.words)):
            if first := self._after_cue(place):
                self._take(first, self.names.end_of_name(first))

    def _after_cue(self, place: int) -> int:
        """Where the name begins that the word at `place` announces; 0 for none."""
        word, plain = self.names.words[place], self.names.words[place].plain
        first = place + 1
        if first >= len(self.names.words):
            return 0
        if plain in cues.TITLES and self.names.is_title(place):
            while first < min(len(self.names.words), place + _MOST_TITLES) and (
                self.names.words[first].plain in cues.AFTER_TITLE or self.names.is_title(first)
            ):
                first += 1
            return (
                first if first < len(self.names.words) and self._follows_title(first, place) else 0
            )
        between = self.names.text[word.end : self.names.words[first].start]
        if plain in cues.LABELS and self._follows_label(place, first, between):
            return first
        if plain in cues.RELATIVES and between.strip(" ,(:") == "" and len(between) < 4:
            while first < min(len(self.names.words) - 1, place + 3) and self.names.words[
                first
            ].plain in (
                "is",
                "called",
                "named",
                "namens",
                "heißt",
                "heet",
                "genaamd",
                "ist",
            ):
                first += 1
            return first if self._is_nameable(first, weak=not between.isspace()) else 0
        if plain in cues.BEFORE_NAME and between == " " and self._is_nameable(first, weak=True):
            return first
        return 0

    def _follows_title(self, first: int, title: int) -> bool:
        word = self.names.words[first]
        between = self.names.text[self.names.words[first - 1].end : word.start]
        if (
            between.strip(" .\n\u00a0'’")
            or between.count("\n") > 1
            or (word.plain in cues.NO_NAMES and not word.initial)
        ):
            return False
        if word.plain in cues.PARTICLES and first + 1 < len(self.names.words):
            return any(each.capital for each in self.names.words[first + 1 : first + 3])
        if word.capital:
            weak = self.names.words[title].plain in cues.WEAK_TITLES
            return not (weak and self.names.is_safe(first)) and not (
                word.plain in self.names.lexicon.abbreviations and word.upper
            )
        if not word.text.islower() or word.text in cues.PARTICLES:
            return False
        return self.names.lexicon.is_name(word.text) or not self.names.lexicon.is_word(word.text)

    def _follows_label(self, place: int, first: int, between: str) -> bool:
        word = self.names.words[first]
        if not word.capital or between.count("\n") > 1 or len(between) > 6:
            return False
        label = self.names.words[place].plain
        colon = ":" in between or "-" in between or "=" in between
        if between.strip(" .:=\n\t-–—,") or not (colon or between.isspace() or "." in between):
            return False
        if (
            word.plain in cues.LABELS
            or word.plain in cues.TITLES
            or ("\n" in between and not colon)
        ):
            return False
        if label in cues.STRONG_LABELS and colon:
            return not (word.plain in self.names.lexicon.words and self.names.is_label_next(first))
        return self._is_nameable(first, weak=not colon)

    def _is_nameable(self, place: int, weak: bool) -> bool:
        """Whether a word after a cue can be a name: known as one, or not known as a word."""
        if place >= len(self.names.words):
            return False
        word = self.names.words[place]
        if not word.capital:
            return word.text in self.names.lexicon.given and not self.names.lexicon.is_word(
                word.text
            )
        if self.names.begins_with_particle(place):
            return True
        if word.plain in cues.WEEKDAYS and self.names.end_of_name(place) == place + 1:
            return False
        if is_eponym(self.names.words, place, self.names.lexicon) or self.names.is_abbreviation(
            word
        ):
            return False
        if word.plain in cues.TITLES or word.plain in cues.LABELS or word.plain in cues.RELATIVES:
            return False
        if self.names.lexicon.is_name(word.bare):
            return not (weak and self.names.german and word.plain in self.names.lexicon.words)
        return not self.names.is_safe(place)

    def _listed(self) -> None:
        for place, word in enumerate(self.names.words):
            if (
                not word.capital
                or self.taken.covers(word.start)
                or word.bare.replace("-", " ") == ""
            ):
                continue
            if not self.names.is_given(word):
                continue
            if is_eponym(self.names.words, place, self.names.lexicon) or self.names.is_label(place):
                continue
            end = self.names.end_of_name(place)
            alone = end == place + 1
            if alone and word.upper and word.plain in self.names.lexicon.abbreviations:
                continue
            if alone and (
                self.names.lexicon.is_word(word.bare)
                or (self.names.german and word.plain in self.names.lexicon.words)
            ):
                continue
            if (
                alone
                and word.plain in self.names.lexicon.towns
                and self.names.kind(place) is IdentifierKind.PLACE
            ):
                continue
            if self.names.is_month(word) and alone:
                continue
            start = place
            if place and self.names.is_inverted_pair(place):
                start = place - 1
            self._take(start, end)

    def _called(self) -> None:
        """What somebody is called, in brackets behind a name: `Meena Rao (Minnie)`."""
        for place, word in enumerate(self.names.words):
            if not place or not word.capital or word.upper or self.taken.covers(word.start):
                continue
            before = self.names.words[place - 1]
            between = self.names.text[before.end : word.start]
            if between not in (" (", ' "', " “", " („", " «") or not self.taken.covers(
                before.start
            ):
                continue
            if not self.names.is_abbreviation(word) and not (
                self.names.lexicon.is_word(word.bare, True) or word.plain in cues.LABELS
            ):
                self._take(place, self.names.end_of_name(place))

    def _again(self) -> None:
        """Every other place of a part of a name that was found, in small letters too."""
        for place, word in enumerate(self.names.words):
            plain = folded(word.bare)
            if plain not in self.names.known or self.taken.covers(word.start):
                continue
            if is_eponym(self.names.words, place, self.names.lexicon):
                continue
            ordinary = self.names.lexicon.is_word(word.bare)
            if ordinary and word.opens and word.capital and self._acts(place):
                ordinary = False
            if ordinary and (not word.capital or word.opens or self.names.german):
                continue
            if not word.capital and (len(plain) < 4 or plain in self.names.lexicon.towns):
                continue
            if (
                place
                and self.names.words[place - 1].plain in cues.DETERMINERS
                and (not word.capital or plain in self.names.lexicon.also_names)
            ):
                continue
            self._take(place, self.names.end_of_name(place) if word.capital else place + 1)

    def _acts(self, place: int) -> bool:
        """Whether a given name that is a word begins a sentence about somebody: `Iris has`."""
        word = self.names.words[place]
        if place + 1 >= len(self.names.words) or not self.names.is_given(word):
            return False
        after = self.names.words[place + 1]
        return self.names.text[word.end : after.start] == " " and after.text in cues.ACTS

    def _suspects(self) -> None:
        place = 0
        while place < len(self.names.words):
            if not self._is_suspect(place):
                place += 1
                continue
            end = place + 1
            while (
                end < len(self.names.words)
                and end - place < _MOST_WORDS
                and self.names.joins(end, False)
            ):
                end += 1
            first, last = (
                self.names.words[self.names.with_initials(place)],
                self.names.words[end - 1],
            )
            sure = any(
                self.names.lexicon.is_name(word.bare)
                or folded(word.bare) in self.names.lexicon.towns
                for word in self.names.words[place:end]
            )
            self.taken.add(self.names.kind(place), first.start, last.end, sure=sure)
            place = end

    def _is_suspect(self, place: int) -> bool:
        word = self.names.words[place]
        if word.text.islower():
            return self.names.is_small_town(place) and not self.taken.covers(word.start)
        if not word.capital or len(word.bare.replace(".", "")) < 3 or self.taken.covers(word.start):
            return False
        if self.names.is_label(place) or self.names.is_abbreviation(word):
            return False
        if word.plain in cues.RELATIVES and word.plain in self.names.lexicon.also_names:
            return False
        if is_eponym(self.names.words, place, self.names.lexicon):
            return False
        if self.names.is_town(place):
            return True
        if self._has_initials(place):
            return True
        if self.names.lexicon.is_name(word.bare):
            return not (word.opens and self.names.lexicon.is_word(word.bare)) and not (
                self.names.lexicon.is_word(word.bare) and not self.names.beside_capital(place)
            )
        return not self.names.is_safe(place)

    def _has_initials(self, place: int) -> bool:
        """`J.L. Cortés`: a name by its initials, though it is a word."""
        plain = self.names.words[place].plain
        if not place or not self.names.words[place - 1].initial:
            return False
        named = self.names.lexicon.is_name(plain) or plain in self.names.lexicon.also_names
        return named and self.names.with_initials(place) < place

    def _take(self, first: int, end: int) -> None:
        if end <= first:
            return
        first = self.names.with_initials(first)
        stop = self.names.words[end - 1].end
        if self.names.words[end - 1].text[-2:] in ("'s", "’s"):
            stop -= 2
        elif self.names.words[end - 1].text[-1:] in ("'", "’"):
            stop -= 1
        self.taken.add(IdentifierKind.NAME, self.names.words[first].start, stop)
        for word in self.names.words[first:end]:
            plain = folded(word.bare)
            if (
                len(plain) > 2
                and plain not in cues.PARTICLES | cues.TITLES
                and not (self.names.is_month(word) and end > first + 1)
            ):
                self.names.known.add(plain)
                if "-" in plain:
                    self.names.known.update(part for part in plain.split("-") if len(part) > 2)
