"""Typefaces that ship with the program: one for reading, in which no dose can be misread, and one
for code.

See docs/adr/0060-type-and-colour.md. Where they are missing the desktop's own take their place.
"""

from __future__ import annotations

import logging
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from app.paths import bundled_fonts

TEXT_PACKAGE, CODE_PACKAGE = "fontpkg_inter", "fontpkg_jetbrains_mono"
# Contextual alternates would show "3x5" as "3×5" and "<=" as one sign: not what was written.
ALWAYS = {"calt": 0}
# What the files of the installation have by default: figures of one width, 1, l and I, 0 and O
# told apart. Of the package itself only as features.
OF_THE_PACKAGE = {"tnum": 1, "ss02": 1, "zero": 1}
_SCREEN_FACES = ("Segoe UI", "SF Pro Text", "Cantarell", "Ubuntu", "Noto Sans", "DejaVu Sans")


@cache
def text_families() -> tuple[str, ...]:
    """For everything but code: ours, the desktop's, then faces that are made for screens."""
    general = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    known = set(QFontDatabase.families())
    others = [family for family in (general, *_SCREEN_FACES) if family in known]
    return tuple(_load(bundled_fonts() or _of_package(TEXT_PACKAGE)) + others)


@cache
def code_families() -> tuple[str, ...]:
    """For code, and for codes that are copied by hand: ours, then the desktop's of one width."""
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    return (*_load(_of_package(CODE_PACKAGE)), fixed, "monospace")


def code_family() -> str:
    """The first of them, for a style sheet of a document, which takes one."""
    return f"'{code_families()[0]}'"


def told_apart(font: QFont) -> QFont:
    """The font with its features set; a face that lacks one goes on without."""
    features = ALWAYS if bundled_fonts() else ALWAYS | OF_THE_PACKAGE
    for name, value in features.items():
        font.setFeature(QFont.Tag(name), value)
    return font


def _load(files: tuple[Path, ...]) -> list[str]:
    """The family of these files, unless none can be read."""
    found: list[str] = []
    for file in files:
        number = QFontDatabase.addApplicationFont(str(file))
        if number < 0:
            logging.getLogger("app.ui").warning("a typeface can't be read: %s", file.name)
        else:
            found += QFontDatabase.applicationFontFamilies(number)
    return found[:1]


def _of_package(package: str) -> tuple[Path, ...]:
    """The fonts of an installed font package, the upright ones first."""
    spec = find_spec(package)
    folders = spec.submodule_search_locations if spec is not None else None
    files = [file for folder in folders or () for file in Path(folder).glob("files/*.ttf")]
    return tuple(sorted(files, key=lambda file: ("Italic" in file.name, file.name)))
