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
        text, from the engine's process or the vault. Of several the one that says most itself."""
        best: tuple[int, str, dict[str, str]] | None = None
        for own, template, pattern in self._patterns:
            if best is not None and best[0] >= own:
                break
            found = pattern.fullmatch(text)
            if found is not None:
                best = own, template, found.groupdict()
        return None if best is None else best[1:]

    @cached_property
    def _patterns(self) -> list[tuple[int, str, re.Pattern[str]]]:
        """Sentences with places, those with most words of their own first."""
        made = []
        for (source, _), forms in self.entries.items():
            own = len(_PLACE.sub("", source))
            if len(forms) == 1 and "{" in source and own >= _LEAST_OWN:
                made.append((own, source, re.compile(_pattern_of(source), re.DOTALL)))
        return sorted(made, key=lambda each: -each[0])


_LEAST_OWN = 12  # characters; less could be anything


def is_singular(language: str, count: int | None) -> bool:
    """French counts 0 as one; the others but 1 as several (Unicode CLDR, for whole numbers)."""
    return count is not None and (count == 1 or (language == "fr" and count == 0))


def _pattern_of(source: str) -> str:
    pieces, end, seen = [], 0, set()
    for place in _PLACE.finditer(source):
        pieces.append(re.escape(source[end : place.start()]))
        name = place[1]
        pieces.append(f"(?P={name})" if name in seen else f"(?P<{name}>.*?)")
        seen.add(name)
        end = place.end()
    return "".join([*pieces, re.escape(source[end:])])


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
