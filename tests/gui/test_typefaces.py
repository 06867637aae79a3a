"""The typefaces that ship: what a dose is written in can be told apart, and stays as written."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QImage, QPainter, QTextDocument, QTextLayout
from pytestqt.qtbot import QtBot

from app.paths import bundled_fonts
from app.ui.theme import LIGHT, MEASURE, READING, Look, body_font, code_font, measure
from app.ui.typefaces import code_families, text_families

SANS, MONO = "Consilium Sans", "JetBrains Mono"


def picture(text: str, bold: bool = False) -> QImage:
    font = body_font(Look(LIGHT), 64)
    font.setBold(bold)
    image = QImage(120, 120, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(20, 90, text)
    painter.end()
    return image


def inked(one: QImage, other: QImage) -> int:
    """Pixels in which two pictures differ."""
    points = ((x, y) for x in range(one.width()) for y in range(one.height()))
    return sum(one.pixelColor(*p).lightness() != other.pixelColor(*p).lightness() for p in points)


def test_both_typefaces_are_installed_with_their_licence_and_used(qtbot: QtBot) -> None:
    files = bundled_fonts()
    assert len(files) == 4
    licence = files[0].parent / "Inter.LICENSE.txt"
    assert "SIL OPEN FONT LICENSE" in licence.read_text(encoding="utf-8")
    assert text_families()[0] == SANS and code_families()[0] == MONO
    assert QFontInfo(body_font(Look(LIGHT))).family() == SANS
    assert QFontInfo(code_font(Look(LIGHT))).family() == MONO


def test_figures_have_one_width_and_hyphens_have_theirs(qtbot: QtBot) -> None:
    metrics = QFontMetricsF(body_font(Look(LIGHT), READING))
    widths = {metrics.horizontalAdvance(figure) for figure in "0123456789"}
    assert len(widths) == 1
    assert metrics.horizontalAdvance("-") < 0.8 * widths.pop()


@pytest.mark.parametrize("pair", ["1l", "1I", "lI", "0O"])
def test_what_can_be_mistaken_in_a_dose_is_told_apart(qtbot: QtBot, pair: str) -> None:
    one, other = (picture(letter) for letter in pair)
    assert inked(one, other) > 250


def test_bold_is_a_weight_of_its_own(qtbot: QtBot) -> None:
    font = body_font(Look(LIGHT))
    light = QFontMetricsF(font).horizontalAdvance("mmmm")
    font.setWeight(font.Weight.DemiBold)
    assert QFontMetricsF(font).horizontalAdvance("mmmm") > light
    assert inked(picture("m"), picture("m", bold=True)) > 250


@pytest.mark.parametrize("text", ["3x5 mg", "eGFR <= 30", "->", "!=", "10-20"])
def test_no_sign_becomes_another_one(qtbot: QtBot, text: str) -> None:
    """Each sign has the glyph that it has alone."""
    for font in (body_font(Look(LIGHT)), code_font(Look(LIGHT))):
        together = glyphs(text, font)
        assert together == [glyph for sign in text for glyph in glyphs(sign, font)]


def glyphs(text: str, font: object) -> list[int]:
    layout = QTextLayout(text, font)  # type: ignore[call-overload]
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [number for run in layout.glyphRuns() for number in run.glyphIndexes()]


def test_a_line_of_a_reply_holds_no_more_than_is_easily_read(qtbot: QtBot) -> None:
    look = Look(LIGHT)
    document = QTextDocument()
    document.setDefaultFont(body_font(look, READING))
    document.setPlainText("The patient should be seen again within two days, or sooner. " * 12)
    document.setTextWidth(measure(look))
    block = document.begin()
    document.documentLayout().blockBoundingRect(block)
    lines = [block.layout().lineAt(n).textLength() for n in range(block.layout().lineCount() - 1)]
    assert max(lines) <= MEASURE * 1.1
    assert min(lines) >= MEASURE * 0.75
