"""Nothing is cut and nothing lies over another thing in each language of the window, in one whose
texts are half as long again, and in one that is read from right to left."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from app.core.catalogue import LANGUAGES, Catalogue
from app.settings import Settings, Theme
from app.ui import translation
from tests.helpers.scenes import layout_faults

pytestmark = [
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints"),
]

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
SIZE = (1280, 800)
_ACCENTS = str.maketrans("aeiouAEIOUcn", "åéïöüÅÉÏÖÜçñ")
_LONGER = 0.4  # of a text's length is added, as translations from English are at most


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """What a test chooses of language and direction is taken back."""
    before = QLocale()
    yield
    translation.speak("en")
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_whole_in_a_language(
    english_again: None, tmp_path: Path, language: str
) -> None:
    translation.speak(language)
    assert translation.language() == language
    settings = Settings(theme=Theme.LIGHT, language=language)
    assert layout_faults(tmp_path, settings, SIZE) == []


def test_every_page_is_whole_in_longer_words(
    english_again: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    texts = importlib.import_module("translations").texts_of()
    entries = {
        key: tuple(map(stretched, (text.one, text.source) if text.one else (text.source,)))
        for key, text in texts.items()
    }
    translation.install(Catalogue("longer", entries))
    assert layout_faults(tmp_path, Settings(theme=Theme.LIGHT), SIZE) == []


def test_every_page_is_whole_from_right_to_left(
    english_again: None, qapp: QApplication, tmp_path: Path
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert layout_faults(tmp_path, Settings(theme=Theme.LIGHT), SIZE) == []


def stretched(text: str) -> str:
    """With accents, longer at the end, its places and what ends it as they are."""
    body = text.rstrip(" .:…?!\n")
    pieces = re.split(r"(\{[^{}]*\}|`[^`]*`|&\w)", body)
    accented = "".join(
        piece if at % 2 else piece.translate(_ACCENTS) for at, piece in enumerate(pieces)
    )
    added = " léñgér" * round(len(body) * _LONGER / 7) or "é" * round(len(body) * _LONGER)
    return accented + added + text[len(body) :]


def test_a_text_is_stretched_around_its_places() -> None:
    assert stretched("Saved in {path} now…") == "Såvéd ïñ {path} ñöw léñgér…"
    assert stretched("&Open") == "&Opéñéé"
