"""Text can be read and edges seen, in every theme: WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.settings import Theme
from app.ui.stylesheet import style_sheet
from app.ui.theme import (
    BODY,
    DARK,
    HEADING,
    HIGH_CONTRAST,
    LABEL,
    LIGHT,
    LINE,
    READING,
    SMALL,
    TITLE,
    TOKENS,
    Look,
    Tokens,
    look_for,
)
from app.ui.widgets.focus_ring import GAP, WIDTH
from tests.helpers.gui import Desk

GROUNDS = ("window", "surface", "raised", "card", "hover", "pressed", "selected")
TEXTS = [
    ("text", (*GROUNDS, "hit_ground", "chip", "added", "removed")),
    ("muted", GROUNDS),
    ("accent_hover", ("window", "hover", "selected")),
    ("danger", ("window", "surface", "raised", "hover")),
    ("warning_text", ("warning_ground", "window", "surface", "raised", "card")),
    ("on_accent", ("accent", "accent_hover")),
    ("surface", ("text",)),
    ("toast_action", ("text",)),
]
# What tells a field from what is around it, what is chosen from what isn't, and the focus.
MARKS = [
    ("accent", ("surface", "raised", "window", "selected", "card")),
    ("strong_border", ("surface", "raised", "window")),
    ("focus", (*GROUNDS, "warning_ground")),
]
IDS = [theme.value for theme in TOKENS]
themes = pytest.mark.parametrize("tokens", list(TOKENS.values()), ids=IDS)


@themes
@pytest.mark.parametrize(
    ("name", "grounds"), TEXTS, ids=[f"{name} on {grounds[0]}" for name, grounds in TEXTS]
)
def test_text_has_a_contrast_of_four_and_a_half(
    tokens: Tokens, name: str, grounds: tuple[str, ...]
) -> None:
    for ground in grounds:
        assert contrast(getattr(tokens, name), getattr(tokens, ground)) >= 4.5, ground


@themes
@pytest.mark.parametrize(("name", "grounds"), MARKS, ids=[name for name, _ in MARKS])
def test_edges_marks_and_rings_have_a_contrast_of_three(
    tokens: Tokens, name: str, grounds: tuple[str, ...]
) -> None:
    for ground in grounds:
        assert contrast(getattr(tokens, name), getattr(tokens, ground)) >= 3, ground


@pytest.mark.parametrize(("name", "grounds"), TEXTS, ids=[name for name, _ in TEXTS])
def test_in_high_contrast_text_has_seven(name: str, grounds: tuple[str, ...]) -> None:
    for ground in grounds:
        ours = getattr(HIGH_CONTRAST, name), getattr(HIGH_CONTRAST, ground)
        assert contrast(*ours) >= 7, ground


def test_every_theme_of_the_settings_has_its_colours() -> None:
    assert set(TOKENS) == set(Theme) - {Theme.SYSTEM}
    assert look_for(Theme.HIGH_CONTRAST, 1.0).is_high_contrast
    assert not Look(LIGHT).is_high_contrast and not Look(DARK).is_high_contrast


def test_a_text_size_beyond_reason_is_held_in() -> None:
    assert look_for(Theme.LIGHT, 40.0).scale == 2.0
    assert look_for(Theme.DARK, 0.0).scale == 0.75
    assert Look(LIGHT, 0.1).px(10) == 9


def test_the_style_sheet_uses_the_scale_of_type_and_no_other_size() -> None:
    sizes = {int(each) for each in re.findall(r"font-size: (\d+)px", style_sheet(Look(LIGHT)))}
    assert sizes <= {SMALL, LABEL, BODY, READING, HEADING, TITLE}
    assert LINE == {12: 16, 13: 18, 14: 20, 16: 26, 18: 26, 24: 32}


@themes
def test_hover_is_a_ground_and_focus_a_ring(tokens: Tokens) -> None:
    """No rule draws an edge for the mouse, nor one of a button for the keyboard."""
    sheet = style_sheet(Look(tokens))
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        if ":hover" in selector:
            assert "border" not in body, selector
        if ":focus" in selector:
            assert "Button" not in selector, selector
            assert f"border: {WIDTH}px solid {tokens.focus}" in body, selector


@themes
def test_a_rule_for_every_widget_of_a_kind_takes_no_ground_away(tokens: Tokens) -> None:
    """Qt's own dialogs and popups are of these kinds: on no ground they are black."""
    sheet = style_sheet(Look(tokens))
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        for each in selector.split(","):
            if re.fullmatch(r"Q\w*(View|Edit|Browser|Dialog|Menu|ComboBox|ToolTip)", each.strip()):
                assert "transparent" not in body, each


def test_the_ring_stands_around_what_the_keyboard_is_on_and_cuts_nothing(
    desk: Desk, qtbot: QtBot
) -> None:
    button, check = QPushButton("Save"), QCheckBox("Checked")
    check.setChecked(True)
    holder = QWidget(desk.window)
    column = QVBoxLayout(holder)
    column.addWidget(button)
    column.addWidget(check)
    holder.setGeometry(60, 60, 300, 140)
    holder.show()
    desk.window.activateWindow()
    for each in (button, check):

        def has_the_ring(each: QWidget = each) -> bool:
            desk.window.activateWindow()  # a window of another test may have been the active one
            each.setFocus()
            return desk.window.ring.shown_around is each

        qtbot.waitUntil(has_the_ring)
        shown = desk.window.grab().toImage()
        corner = each.mapTo(desk.window, each.rect().topLeft())
        ratio = shown.devicePixelRatio()

        def at(x: int, y: int) -> str:
            return QColor(shown.pixelColor(round(x * ratio), round(y * ratio))).name()  # noqa: B023

        middle = corner.x() + each.width() // 2
        assert at(middle, corner.y() - GAP - 1) == LIGHT.focus.lower()
        assert at(middle, corner.y() - 1) != LIGHT.focus.lower()
    desk.workspace.composer.editor.setFocus()
    assert desk.window.ring.shown_around is None
    holder.deleteLater()


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
