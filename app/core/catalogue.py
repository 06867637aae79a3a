"""A language's translations, read from Qt Linguist's .ts file.

It is read at start as it stands: a wheel then needs no step of building, and what a translator
wrote is what is shown. English needs none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from xml.etree import ElementTree

LANGUAGES = ("de", "fr", "es", "pt")
Key = tuple[str, str]  # the English text, and what it is about where one text means two things
_PLACE = re.compile(r"\{(\w+)[^{}]*\}")


@dataclass(frozen=True)
class Catalogue:
    """`language` is its code; `entries` maps to the translation, in the forms for 1 and for several
    where the source counts."""

    language: str
    entries: dict[Key, tuple[str, ...]] = field(default_factory=dict)

    def find(self, source: str, about: str = "", count: int | None = None) -> str | None:
        forms = self.entries.get((source, about))
        if not forms:
            return None
        return forms[0 if is_singular(self.language, count) else -1]

    def recognise(self, text: str) -> tuple[str, dict[str, str]] | None:
        """The template that made an English text, and its values: for a sentence that came as plain
        text, from the engine's process or the vault. Of several the one that says most itself; None
        for a longer text than sentences are.

        Nothing of it is kept: what a text holds must not outlive the lock."""
        if len(text) > LONGEST_SENTENCE:
            return None
        for template in self._templates:
            values = template.match(text)
            if values is not None:
                return template.source, values
        return None

    @cached_property
    def _templates(self) -> list[_Template]:
        """Sentences with places, those with most words of their own first."""
        made = [
            _Template.of(source)
            for (source, _), forms in self.entries.items()
            if len(forms) == 1 and "{" in source
        ]
        told = [each for each in made if each.own >= _LEAST_OWN]
        return sorted(told, key=lambda each: -each.own)


_LEAST_OWN = 12  # characters; less could be anything
LONGEST_SENTENCE = 400  # characters, with its values; what is longer is somebody's text


def is_singular(language: str, count: int | None) -> bool:
    """French counts 0 as one; the others but 1 as several (Unicode CLDR, for whole numbers)."""
    return count is not None and (count == 1 or (language == "fr" and count == 0))


@dataclass(frozen=True)
class _Template:
    """A sentence, cut at its places: `words` stand before, between and after `names`."""

    source: str
    words: tuple[str, ...]
    names: tuple[str, ...]

    @classmethod
    def of(cls, source: str) -> _Template:
        pieces = _PLACE.split(source)  # words and names by turns
        return cls(source, tuple(pieces[::2]), tuple(pieces[1::2]))

    @property
    def own(self) -> int:
        """Characters of its own."""
        return sum(map(len, self.words))

    def match(self, text: str) -> dict[str, str] | None:
        """Each place as short as it can be, in time that grows with the text's length alone: where
        the first occurrence of what stands between leads nowhere, a later one does not either."""
        first, *between, last = self.words
        end = len(text) - len(last)
        if not (text.startswith(first) and text.endswith(last)):
            return None
        at, values = len(first), []
        for word in between:
            found = text.find(word, at, max(end, 0))
            if found < 0:
                return None
            values.append(text[at:found])
            at = found + len(word)
        if at > end:
            return None
        values.append(text[at:end])
        named = dict(zip(self.names, values, strict=True))
        told_twice = zip(self.names, values, strict=True)
        return named if all(named[name] == value for name, value in told_twice) else None


def translations_in(ts: bytes) -> Iterator[tuple[Key, tuple[str, ...], bool]]:
    """Each message of a .ts file: its key, its forms, empty where one is missing, and whether the
    translator is done with it. Raises ElementTree.ParseError."""
    for message in ElementTree.fromstring(ts).iter("message"):
        translation = message.find("translation")
        if translation is None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        key = message.findtext("source") or "", message.findtext("comment") or ""
        yield key, tuple(forms or [translation.text or ""]), translation.get("type") is None


def read_catalogue(language: str, ts: bytes) -> Catalogue:
    """Raises ElementTree.ParseError. What is unfinished is left out: the window then shows the
    English text."""
    found = translations_in(ts)
    return Catalogue(language, {key: forms for key, forms, done in found if done and all(forms)})
