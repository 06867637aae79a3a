"""Untranslated texts: what stands in English in a window that speaks `pseudo_languages.LONGER`,
to the eye or to a screen reader."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMenu, QWidget

from app import paths
from app.core.catalogue import read_catalogue
from app.ui import translation
from tests.helpers.pseudo_languages import LONGER

_GERMAN = "consilium_de.ts"
_PLACE = re.compile(r"\{[^{}]*\}")
_LEAST = 5, 12  # letters of a text, and of one with places: shorter ones are found in names


def untranslated(root: QWidget) -> list[str]:
    """One line each; nothing where another language is spoken."""
    if translation.language() != LONGER:
        return []
    found = {
        f"English, {how} of {type(each).__name__}: {text[:80]!r}"
        for each in [root, *root.findChildren(QWidget)]
        if each.isVisibleTo(root) or isinstance(each, QMenu)
        for how, text in _texts_of(each)
        if _is_english(text)
    }
    return sorted(found)


def _texts_of(each: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(each, QLabel | QAbstractButton):
        yield "text", each.text()
    if isinstance(each, QLineEdit):
        yield "placeholder", each.placeholderText()
    if isinstance(each, QMenu):
        for action in each.actions():
            yield "action", action.text().split("\t")[0]
    yield "tool tip", re.sub("<[^>]*>", "", each.toolTip())
    yield "accessible name", each.accessibleName()
    yield "accessible description", each.accessibleDescription()


def _is_english(text: str) -> bool:
    plain, filled = _sources()
    lines = [line.strip() for line in text.replace("&&", "&").split("\n")]
    return any(line in plain or (line and filled.fullmatch(line)) for line in lines)


@cache
def _sources() -> tuple[frozenset[str], re.Pattern[str]]:
    """The texts without places, and a pattern of those with them. Those that German writes as
    English does are names."""
    plain, filled = set(), []
    german = read_catalogue("de", (paths.assets() / "translations" / _GERMAN).read_bytes())
    for (source, _), (translated, *_) in german.entries.items():
        words = _PLACE.sub("", source)
        letters = len(re.findall("[A-Za-z]", words))
        if translated == source or letters < _LEAST[words != source]:
            continue
        if words == source:
            plain.add(source)
        else:
            filled.append(".+?".join(map(re.escape, _PLACE.split(source))))
    return frozenset(plain), re.compile("|".join(filled))
