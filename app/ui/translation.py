"""The window's language: every text that a person reads goes through `tr` or `tr_count`.

The source is English. `tr` asks Qt, whose translator of ours reads the catalogue of the language
(docs/adr/0081). Replies, what the clinician typed, and file names never come here.
"""

from __future__ import annotations

import logging
import string
from datetime import date
from typing import Any
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from app import paths
from app.core.catalogue import LANGUAGES, Catalogue, read_catalogue
from app.sentences import Sentence, say

CONTEXT = "Consilium"
NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "pt": "Português"}
NOT_REVIEWED = say("Translated, not yet reviewed by a clinician.")


class CatalogueTranslator(QTranslator):
    """Answers Qt from a catalogue."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalogue = catalogue

    def isEmpty(self) -> bool:  # Qt's name; an empty one is not installed
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if context != CONTEXT:
            return None
        return self.catalogue.find(source, disambiguation or "", None if n < 0 else n)


class _Speaking:
    """Which translators are installed; none for English."""

    ours: CatalogueTranslator | None = None
    of_qt: QTranslator | None = None


def tr(text: str, /, *, about: str = "", **values: Any) -> str:
    """A text in the window's language. `text` is a literal with its values by name, or a sentence
    that came from elsewhere (`tr(str(error))`); English where the catalogue lacks it."""
    if isinstance(text, Sentence):
        return _of_sentence(text)
    if values or _Speaking.ours is None:
        return _filled(_asked(text, about), values) if values else text
    return _of_plain(text, about)


def worded(text: str) -> str:
    """What a widget shows of a text: a sentence in the window's language, any other as it is, for
    it was translated before, or somebody typed it."""
    return _of_sentence(text) if isinstance(text, Sentence) else text


def tr_count(one: str, several: str, /, n: int, **values: Any) -> str:
    """A text with a count, as `say_count`: both forms in English, the language's own in others."""
    return _of_sentence(Sentence(several, {"n": n, **values}, "", one, n))


def _of_sentence(sentence: Sentence) -> str:
    if _Speaking.ours is None:
        return _filled(_english(sentence), sentence.values)
    template = _asked(sentence.template, sentence.about, sentence.number)
    if template == sentence.template:  # not in the catalogue
        template = _english(sentence)
    return _filled(template, sentence.values)


def _english(sentence: Sentence) -> str:
    return sentence.one if sentence.one and sentence.number == 1 else sentence.template


def _of_plain(text: str, about: str) -> str:
    told = _asked(text, about)
    if told != text or _Speaking.ours is None:
        return told
    known = _Speaking.ours.catalogue.recognise(text)
    if known is None:
        return text
    template, values = known
    return _Places(plain=True).vformat(_asked(template, about), (), values)


def _asked(source: str, about: str = "", count: int | None = None) -> str:
    if _Speaking.ours is None:
        return source
    return QCoreApplication.translate(CONTEXT, source, about, -1 if count is None else count)


def _filled(template: str, values: Any) -> str:
    return _Places().vformat(template, (), values) if values else template


class _Places(string.Formatter):
    """Fills the places of a template: sentences in the window's language, numbers that are written
    with separators as its country writes them. `plain`: the values were formatted before."""

    def __init__(self, plain: bool = False) -> None:
        self._plain = plain

    def format_field(self, value: Any, format_spec: str) -> str:
        return _isolated(self._written(value, format_spec))

    def _written(self, value: Any, format_spec: str) -> str:
        if self._plain:
            return str(value)
        if isinstance(value, Sentence):
            return _of_sentence(value)
        if isinstance(value, date):
            return day_in_figures(value)
        written = str(format(value, format_spec))
        if isinstance(value, (int, float)) and format_spec and _Speaking.ours is not None:
            return _as_in_the_country(written)
        return written


def _isolated(text: str) -> str:
    """A value within a text: from right to left a dose and its unit would come apart at the words
    around them (Unicode UAX 9, isolates)."""
    leftward = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}" if leftward else text


def day_in_figures(day: date) -> str:
    """The year in four: `2026-11-27`, 27.11.2026."""
    if _Speaking.ours is None:
        return f"{day:%Y-%m-%d}"
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    whole = pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), whole)


def _as_in_the_country(number: str) -> str:
    locale = QLocale()
    signs = {",": locale.groupSeparator(), ".": locale.decimalPoint()}
    swapped = "".join(signs.get(sign, sign) for sign in number)
    return swapped.replace("%", "\N{NO-BREAK SPACE}%") if locale_spaces_percent() else swapped


def locale_spaces_percent() -> bool:
    return language() in ("de", "fr", "es")


def language() -> str:
    """The code of the window's language."""
    return "en" if _Speaking.ours is None else _Speaking.ours.catalogue.language


def wanted_language(setting: str) -> str:
    """The language that a setting means, where empty is the system's; English where there is no
    catalogue for it."""
    asked = [setting] if setting else [name[:2] for name in QLocale.system().uiLanguages()]
    return next((code for code in asked if code in ("en", *LANGUAGES)), "en")


def speak(setting: str) -> None:
    """Show what is made from now on in that language, Qt's own texts too. A catalogue that cannot
    be read leaves the window in English: no start fails for it."""
    code = wanted_language(setting)
    _forget()
    QLocale.setDefault(_locale_of(code))
    if code == "en":
        return
    try:
        ts = (paths.assets() / "translations" / f"consilium_{code}.ts").read_bytes()
        install(read_catalogue(code, ts))
    except (OSError, ElementTree.ParseError) as error:
        logging.getLogger("app.ui").warning("a catalogue can't be read: %s", type(error).__name__)
        return
    of_qt = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(f"qtbase_{'pt_BR' if code == 'pt' else code}", folder):
        QCoreApplication.installTranslator(of_qt)
        _Speaking.of_qt = of_qt


def install(catalogue: Catalogue) -> None:
    """Show what is made from now on in the catalogue's words."""
    _Speaking.ours = CatalogueTranslator(catalogue)
    QCoreApplication.installTranslator(_Speaking.ours)


def _forget() -> None:
    for translator in (_Speaking.ours, _Speaking.of_qt):
        if translator is not None:
            QCoreApplication.removeTranslator(translator)
    _Speaking.ours = _Speaking.of_qt = None


def _locale_of(code: str) -> QLocale:
    """The system's, where it is of that language: its country says how dates are written."""
    system = QLocale.system()
    return system if system.name().startswith(code) else QLocale(code)
