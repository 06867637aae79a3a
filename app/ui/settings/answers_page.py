"""Answers page of the settings: how the model answers."""

from __future__ import annotations

from app.core.clinical.emergency.emergency_numbers import OFFERED
from app.sentences import say
from app.ui.settings.setting_controls import choice, slider
from app.ui.settings.settings_page import SettingsPage, Surroundings
from app.ui.translation import tr

TITLE = say("Answers")
TEMPERATURES = tuple(step / 20 for step in range(31))
LENGTHS = (0, 256, 512, 1024, 2048)  # tokens


def answers_page(around: Surroundings) -> SettingsPage:
    settings = around.services.settings
    page = SettingsPage(TITLE)
    page.add_row(
        tr("Temperature"),
        slider(
            tr("Temperature"),
            TEMPERATURES,
            settings.temperature,
            lambda value: page.changed.emit({"temperature": value}),
        ),
        tr("0 always picks the most likely word; higher values vary more."),
    )
    page.add_row(
        tr("Longest answer"),
        choice(
            tr("Longest answer"),
            [(_length(tokens), tokens) for tokens in LENGTHS],
            settings.max_tokens,
            lambda tokens: page.changed.emit({"max_tokens": tokens}),
        ),
        tr(
            "An answer that reaches it ends there and says so. A token is about three quarters "
            "of a word."
        ),
    )
    own = settings.emergency_number
    numbers = [(tr("By this computer's country"), ""), *((each, each) for each in OFFERED)]
    page.add_row(
        tr("Emergency number"),
        choice(
            tr("Emergency number"),
            [*numbers, *([(own, own)] if own and own not in OFFERED else [])],
            own,
            lambda number: page.changed.emit({"emergency_number": number}),
        ),
        tr(
            "The emergency cards name it; now {number}. A ship or a clinic with a "
            "number of its own sets emergency_number in settings.json.",
            number=around.services.cards.number,
        ),
    )
    page.add_row(
        tr("Unsafe abbreviations"),
        choice(
            tr("Unsafe abbreviations"),
            [(tr("The Joint Commission's list"), False), (tr("ISMP's wider list too"), True)],
            settings.wider_abbreviations,
            lambda wider: page.changed.emit({"wider_abbreviations": wider}),
        ),
        tr(
            "Which abbreviations are marked in an answer. SC, OD, @ and 10mg without a space "
            "stand on "
            "the wider list."
        ),
    )
    return page


def _length(tokens: int) -> str:
    return tr("{tokens:,} tokens", tokens=tokens) if tokens else tr("As long as it fits")
