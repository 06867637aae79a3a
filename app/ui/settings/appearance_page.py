"""Appearance page of the settings: theme and text size."""

from __future__ import annotations

from app.sentences import say
from app.settings import Theme
from app.ui.settings.setting_controls import choice, segments
from app.ui.settings.settings_page import SettingsPage, Surroundings
from app.ui.translation import NAMES, NOT_REVIEWED, tr

TITLE = say("Appearance")
THEMES = (
    (say("Same as the desktop"), Theme.SYSTEM),
    (say("Light"), Theme.LIGHT),
    (say("Dark"), Theme.DARK),
    (say("High contrast"), Theme.HIGH_CONTRAST),
)
TEXT_SIZES = (
    (say("Smaller"), 0.9),
    (say("Normal"), 1.0),
    (say("Larger"), 1.15),
    (say("Largest"), 1.3),
)


def appearance_page(around: Surroundings) -> SettingsPage:
    settings = around.services.settings
    page = SettingsPage(TITLE)
    page.add_row(
        tr("Theme"),
        segments(THEMES, settings.theme, lambda theme: page.changed.emit({"theme": theme})),
    )
    page.add_row(
        tr("Text size"),
        segments(
            TEXT_SIZES,
            settings.text_scale,
            lambda scale: page.changed.emit({"text_scale": scale}),
        ),
        tr("For all text, in consultations and around them."),
    )
    page.add_row(
        tr("Language"),
        choice(
            tr("Language"),
            [(tr("Same as the system"), ""), *((name, code) for code, name in NAMES.items())],
            settings.language,
            lambda code: page.changed.emit({"language": code}),
        ),
        " ".join(
            (
                tr("Of the window. It changes when the vault is next opened, also after a lock."),
                tr(NOT_REVIEWED),
                tr("Answers come in the language that the model writes."),
            )
        ),
    )
    return page
