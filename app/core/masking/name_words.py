"""Words and names: what tells the one from the other at a place of a text."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.core.masking import name_cues as cues
from app.core.masking.eponyms import is_eponym
from app.core.masking.identifiers import IdentifierKind
from app.core.masking.lexicon import Lexicon, folded
from app.core.masking.words_of_text import TextWord, words_of_text

_MOST_WORDS = 6  # of a name
_LONGEST_ABBREVIATION = 5
_SHORTEST_MADE = 6  # letters of a word that is known by its ending


@dataclass
class NameWords:
    """The words of a text as a search for names asks after them. `known` are folded parts of names
    that were found, `taken` the places of the text where an identifier begins; other places are
    indexes of `words`."""

    text: str
    lexicon: Lexicon
    known: set[str]
    taken: frozenset[int] = frozenset()
    words: list[TextWord] = field(default_factory=list)
    small: set[str] = field(default_factory=set)
    german: bool = False

    def __post_init__(self) -> None:
        self.words = words_of_text(self.text)
        self.small = {word.text for word in self.words if word.text.islower()}
        signs = sum(word.text in cues.GERMAN_SIGNS for word in self.words)
        self.german = signs >= 2 and signs * 30 >= len(self.words)

    def is_safe(self, place: int) -> bool:
        """Whether a word with a capital is known, or written small elsewhere in this text."""
        word = self.words[place]
        strict = not word.opens and not self.german
        if (
            word.text.lower() in self.small
            and not self.lexicon.is_name(word.bare)
            and not (strict and word.plain in self.lexicon.also_names)
        ):
            return True
        if self.is_abbreviation(word) or self.lexicon.is_word(word.bare, strict):
            return True
        if word.opens and self.goes_on(place):
            return True
        if word.plain in cues.TITLES or word.plain in cues.LABELS or word.plain in cues.RELATIVES:
            return True
        if is_eponym(self.words, place, self.lexicon):
            return True
        if self.is_number_label(place):
            return True
        return self.german and (
            self.lexicon.is_german_compound(word.bare) or (place > 0 and self.is_german_noun(place))
        )

    def goes_on(self, place: int) -> bool:
        """Whether a sentence goes on after its first word as after a verb or a noun: `Vivo en`."""
        if place + 1 >= len(self.words) or self.lexicon.is_name(self.words[place].bare):
            return False
        word, after = self.words[place], self.words[place + 1]
        if folded(word.bare) in self.lexicon.towns or word.upper:
            return False
        alone = self.text[word.end : after.start] == " " and not after.opens
        if alone and after.text in cues.AFTER_VERB:
            return True
        made = len(word.bare) >= _SHORTEST_MADE and word.text.endswith(cues.MADE_ENDINGS)
        return made and not (alone and after.capital)

    def is_number_label(self, place: int) -> bool:
        """Whether an unknown word stands before a number as its label does: `Tfno 91 ...`. Before a
        date or a telephone number it may as well be who signed, or who is called."""
        word = self.words[place]
        if (
            self.lexicon.is_name(word.bare)
            or folded(word.bare) in self.lexicon.towns
            or place + 1 >= len(self.words)
        ):
            return False
        after = self.words[place + 1]
        between = self.text[word.end : after.start]
        beside = (
            place
            and self.words[place - 1].capital
            and self.text[self.words[place - 1].end : word.start] == " "
        )
        return (
            after.text[0].isdigit()
            and after.start not in self.taken
            and between in (" ", ". ", ": ", "; ", ".: ", " nº ")
            and not beside
            and not (place and self.words[place - 1].plain in cues.OF_PLACES)
        )

    def is_german_noun(self, place: int) -> bool:
        """Whether an unknown word stands in a German text as a common noun does."""
        before = self.words[place - 1]
        if self.text[before.end : self.words[place].start] != " " or self.lexicon.is_name(
            self.words[place].bare
        ):
            return False
        if folded(self.words[place].bare) in self.lexicon.towns:
            return False
        small = before.text.islower()
        return small and (
            before.plain in cues.GERMAN_ARTICLES
            or (before.text.endswith(("en", "er", "es", "em", "e")) and len(before.text) > 4)
        )

    def is_abbreviation(self, word: TextWord) -> bool:
        plain = folded(word.bare)
        if plain in self.lexicon.abbreviations and (word.upper or not self.lexicon.is_name(plain)):
            return True
        if not word.upper:
            return (
                len(word.bare) < 7
                and sum(letter.isupper() for letter in word.bare) > 1
                and "'" not in word.bare
                and (
                    word.bare[:2] not in ("Mc", "Ma")
                    and "-" not in word.bare
                    and not self.lexicon.is_name(plain)
                )
            )
        parts = plain.split("-")
        return (
            all(len(part) <= _LONGEST_ABBREVIATION for part in parts)
            and not any(self.lexicon.is_name(part) for part in (plain, *parts))
            and plain not in self.known
        )

    def begins_with_particle(self, place: int) -> bool:
        """`Van Brown`, `El Amrani`: a particle with a capital, and a capital behind it."""
        word = self.words[place]
        if not word.capital or word.plain not in cues.CAPITAL_PARTICLES:
            return False
        if place + 1 >= len(self.words):
            return False
        after = self.words[place + 1]
        between = self.text[word.end : after.start]
        if between not in (" ", ". ") or not (after.capital or after.text in cues.PARTICLES):
            return False
        return (word.upper and after.upper and len(after.text) > 3) or (
            not self.is_abbreviation(after)
        )

    def is_surname_behind(self, place: int) -> bool:
        """Whether a word behind a given name is a surname though it is a word: `Cody Marks`."""
        word, before = self.words[place], self.words[place - 1]
        if word.opens or not self.is_given(before) or self.text[before.end : word.start] != " ":
            return False
        if word.plain in cues.LABELS | cues.TITLES | cues.RELATIVES | cues.NO_NAMES:
            return False
        if len(word.text) < 3 or self.text[word.end : word.end + 1] == ":":
            return False
        if self.german and word.plain not in self.lexicon.also_names:
            return False
        if self.lexicon.is_word(before.bare) and not word.upper:
            return word.plain in self.lexicon.also_names or not self.lexicon.is_word(word.bare)
        return word.upper == before.upper and word.plain not in self.lexicon.abbreviations

    def is_label(self, place: int) -> bool:
        word = self.words[place]
        return word.plain in cues.LABELS and self.text[word.end : word.end + 1] in (".", ":")

    def is_label_next(self, place: int) -> bool:
        return self.text[self.words[place].end : self.words[place].end + 2].strip().startswith(":")

    def is_title(self, place: int) -> bool:
        word = self.words[place]
        if word.plain not in cues.TITLES:
            return False
        if word.plain in cues.WEAK_TITLES:
            pointed = self.text[word.end : word.end + 1] == "."
            return word.capital and (pointed or len(word.text) > 1) and not word.upper
        return word.capital or word.plain in (
            "dr",
            "mr",
            "mrs",
            "ms",
            "prof",
            "sig",
            "dott",
            "dhr",
            "mevr",
            "mw",
            "dra",
            "sra",
            "doctor",
            "mevrouw",
            "meneer",
            "dokter",
            "miss",
            "mister",
            "doutor",
            "doutora",
            "doctora",
            "doktor",
            "dottor",
            "señora",
            "signora",
        )

    def is_given(self, word: TextWord) -> bool:
        plain = folded(word.bare)
        return plain in self.lexicon.given or plain.split("-")[0] in self.lexicon.given

    def is_inverted(self, place: int) -> bool:
        """`SMITH, John`: a given name after the comma."""
        before, word = self.words[place - 1], self.words[place]
        if not word.capital or word.plain not in self.lexicon.given:
            return False
        return (
            before.upper
            or self.lexicon.is_name(before.bare)
            or not self.lexicon.is_word(before.bare)
        )

    def is_inverted_pair(self, place: int) -> bool:
        between = self.text[self.words[place - 1].end : self.words[place].start]
        return between == ", " and self.words[place - 1].capital and self.is_inverted(place)

    def _goes_on_with(self, place: int) -> bool:
        """Whether a word is a part of the name before it though a list may have it as a word."""
        if self.begins_with_particle(place) or self.is_surname_behind(place):
            return True
        word, before = self.words[place], self.words[place - 1]
        return (
            before.plain in cues.CAPITAL_PARTICLES
            and before.upper == word.upper
            and word.capital
            and before.capital
            and len(word.text) > 3
            and not self.lexicon.is_word(word.bare, True)
        )

    def joins(self, place: int, lower: bool) -> bool:
        """Whether a word goes on with the name before it."""
        word, before = self.words[place], self.words[place - 1]
        between = self.text[before.end : word.start]
        if self._is_apart(before, between):
            return False
        if word.text in ("II", "III", "IV", "Jr", "Sr") and "\n" not in between:
            return True
        if "," in between:
            return self.is_inverted(place)
        if word.plain in cues.PARTICLES and not word.capital:
            return place + 1 < len(self.words) and (
                self.words[place + 1].capital or self.words[place + 1].plain in cues.PARTICLES
            )
        if word.initial:
            return "\n" not in between and word.text != "I"
        if lower:
            return (
                word.text.islower()
                and (self.lexicon.is_name(word.text) or not self.lexicon.is_word(word.text))
                and len(word.text) > 2
            )
        return (between == " " and self._goes_on_with(place)) or self._joins_capital(place, between)

    def _is_apart(self, before: TextWord, between: str) -> bool:
        """Whether what stands between ends a name."""
        if before.text.endswith(("'s", "’s")):
            return True
        if between not in (" ", "  ", "\u00a0", "-", "\n", ". ", ".", ", ", "\r\n", " - "):
            return True
        return between.startswith(".") and not (
            before.initial or before.plain in cues.TITLES or before.plain in ("st", "wm", "jr")
        )

    def _joins_capital(self, place: int, between: str) -> bool:
        word = self.words[place]
        if (
            not word.capital
            or self.is_abbreviation(word)
            or word.plain in cues.TITLES
            or word.plain in cues.NO_NAMES
        ):
            return False
        if "\n" in between:
            return not self.is_safe(place) and not self.is_label_next(place)
        return self.lexicon.is_name(word.bare) or not self.is_safe(place)

    def end_of_name(self, first: int) -> int:
        """One past the last word of the name that begins at `first`."""
        place = first
        lower = not self.words[first].capital and self.words[first].plain not in cues.PARTICLES
        while place < len(self.words) and place - first < _MOST_WORDS:
            if place > first and not self.joins(place, lower):
                break
            place += 1
        while (
            place > first + 1
            and self.words[place - 1].plain in cues.PARTICLES
            and not self.words[place - 1].capital
        ):
            place -= 1
        return place

    def with_initials(self, first: int) -> int:
        """Where a name begins with the initials before it."""
        while first and self.words[first - 1].initial and self.words[first - 1].text != "I":
            between = self.text[self.words[first - 1].end : self.words[first].start]
            pointed = between in (". ", ".")
            if not pointed and (between != " " or self.words[first - 1].text == "A"):
                break
            first -= 1
        while first and self.begins_with_particle(first - 1) and not self.words[first].opens:
            before = self.words[first - 1]
            if before.opens and not (
                (first > 1 and self.words[first - 2].initial) or before.plain in ("md", "mohd")
            ):
                break
            first -= 1
            if first and self.words[first - 1].initial:
                first -= 1
        return first

    def kind(self, place: int) -> IdentifierKind:
        """Place or name, by the word before and the lists."""
        plain = folded(self.words[place].bare)
        if plain in self.lexicon.given:
            return IdentifierKind.NAME
        if plain in self.lexicon.towns and plain not in self.lexicon.surnames:
            return IdentifierKind.PLACE
        before = self.words[place - 1].plain if place else ""
        if (
            before in cues.OF_PLACES
            and self.text[self.words[place - 1].end : self.words[place].start].isspace()
        ):
            return IdentifierKind.PLACE
        return IdentifierKind.NAME

    def is_town(self, place: int) -> bool:
        plain = folded(self.words[place].bare)
        if plain in self.lexicon.towns:
            return not self.lexicon.is_word(plain) or self.kind(place) is IdentifierKind.PLACE
        if place + 1 < len(self.words):
            return f"{plain} {folded(self.words[place + 1].bare)}" in self.lexicon.towns
        return False

    def is_small_town(self, place: int) -> bool:
        """`lives in wakefield`."""
        word = self.words[place]
        if not place or word.plain not in self.lexicon.towns:
            return False
        return self.words[place - 1].plain in cues.OF_PLACES and not self.lexicon.is_word(word.text)

    def beside_capital(self, place: int) -> bool:
        if place + 1 < len(self.words) and self.words[place + 1].capital:
            between = self.text[self.words[place].end : self.words[place + 1].start]
            return between == " " and self.is_given(self.words[place + 1])
        return False

    def is_month(self, word: TextWord) -> bool:
        return word.plain in (
            "april",
            "june",
            "may",
            "august",
            "mai",
            "juni",
            "julia",
            "abril",
            "avril",
            "juin",
            *cues.WEEKDAYS,
        )
