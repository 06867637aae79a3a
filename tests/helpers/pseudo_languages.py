"""Languages that nobody speaks, for layouts: one whose texts are half as long again, and one that
is written from right to left.

    with spoken("mirrored"):
        ...
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from app.core.catalogue import Catalogue
from app.ui import translation

LONGER, MIRRORED = "longer", "mirrored"
_PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
_ACCENTS = str.maketrans("aeiouAEIOUcn", "åéïöüÅÉÏÖÜçñ")
_HEBREW = "אבגדהוזחטיכלמנסעפצקרשתםןףץ"
_MIRRORED = str.maketrans("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", _HEBREW + _HEBREW)
_ADDED = 0.4  # of a text's length, as translations from English are at most
_PLACES = re.compile(r"(\{[^{}]*\}|`[^`]*`|&\w)")


@contextmanager
def spoken(language: str) -> Iterator[None]:
    """One of the window's languages or of these; English from left to right afterwards."""
    before = QLocale()
    try:
        if language in (LONGER, MIRRORED):
            translation.install(pseudo_catalogue(language))
        else:
            translation.speak(language)
        if language == MIRRORED:
            _application().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        yield
    finally:
        translation.speak("en")
        QLocale.setDefault(before)
        _application().setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def pseudo_catalogue(language: str) -> Catalogue:
    """Every text of the sources in it."""
    if str(_PACKAGING) not in sys.path:
        sys.path.insert(0, str(_PACKAGING))
    texts = importlib.import_module("translations").texts_of()
    change = stretched if language == LONGER else mirrored
    entries = {
        key: tuple(map(change, (text.one, text.source) if text.one else (text.source,)))
        for key, text in texts.items()
    }
    return Catalogue(language, entries)


def stretched(text: str) -> str:
    """With accents, longer at the end, its places and what ends it as they are."""
    body = text.rstrip(" .:…?!\n")
    accented = _changed(body, lambda piece: piece.translate(_ACCENTS))
    added = " léñgér" * round(len(body) * _ADDED / 7) or "é" * round(len(body) * _ADDED)
    return accented + added + text[len(body) :]


def mirrored(text: str) -> str:
    """In letters that are written from right to left, its places as they are."""
    return _changed(text, lambda piece: piece.translate(_MIRRORED))


def _changed(text: str, change: Callable[[str], str]) -> str:
    return "".join(
        piece if at % 2 else change(piece) for at, piece in enumerate(_PLACES.split(text))
    )


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
