"""Appearance page of the settings: theme and text size."""

from __future__ import annotations

from app.settings import Theme
from app.ui.settings.setting_controls import segments
from app.ui.settings.settings_page import SettingsPage, Surroundings

TITLE = "Appearance"
THEMES = (
    ("Same as the desktop", Theme.SYSTEM),
    ("Light", Theme.LIGHT),
    ("Dark", Theme.DARK),
    ("High contrast", Theme.HIGH_CONTRAST),
)
TEXT_SIZES = (("Smaller", 0.9), ("Normal", 1.0), ("Larger", 1.15), ("Largest", 1.3))


def appearance_page(around: Surroundings) -> SettingsPage:
    settings = around.services.settings
    page = SettingsPage(TITLE)
    page.add_row(
        "Theme",
        segments(THEMES, settings.theme, lambda theme: page.changed.emit({"theme": theme})),
    )
    page.add_row(
        "Text size",
        segments(
            TEXT_SIZES,
            settings.text_scale,
            lambda scale: page.changed.emit({"text_scale": scale}),
        ),
        "For all text, in consultations and around them.",
    )
    return page
