"""Text can be read: WCAG 2.2, 1.4.3 and 1.4.11."""

from __future__ import annotations

import pytest

from app.settings import Theme
from app.ui.theme import DARK, LIGHT, Look, Tokens, look_for

TEXTS = [
    ("text", ("window", "surface", "raised", "card", "hover", "pressed", "selected")),
    ("text", ("hit_ground", "chip")),
    ("muted", ("window", "surface", "raised", "card", "hover", "pressed", "selected")),
    ("accent_hover", ("window", "hover", "selected")),
    ("danger", ("surface", "raised")),
    ("warning_text", ("warning_ground",)),
    ("on_accent", ("accent", "accent_hover")),
    ("surface", ("text",)),
]
MARKS = [("accent", ("surface", "raised", "window")), ("strong_border", ("surface", "raised"))]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("name", "grounds"), TEXTS, ids=[f"{name} on {grounds[0]}" for name, grounds in TEXTS]
)
def test_text_has_a_contrast_of_four_and_a_half(
    tokens: Tokens, name: str, grounds: tuple[str, ...]
) -> None:
    for ground in grounds:
        assert contrast(getattr(tokens, name), getattr(tokens, ground)) >= 4.5, ground


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("name", "grounds"), MARKS, ids=[name for name, _ in MARKS])
def test_edges_of_fields_have_a_contrast_of_three(
    tokens: Tokens, name: str, grounds: tuple[str, ...]
) -> None:
    for ground in grounds:
        assert contrast(getattr(tokens, name), getattr(tokens, ground)) >= 3, ground


def test_a_text_size_beyond_reason_is_held_in() -> None:
    assert look_for(Theme.LIGHT, 40.0).scale == 2.0
    assert look_for(Theme.DARK, 0.0).scale == 0.75
    assert Look(LIGHT, 0.1).px(10) == 9


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
