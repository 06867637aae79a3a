"""What the model runs on."""

from __future__ import annotations

import os

from app.ui.dialogs.settings.controls import choice
from app.ui.dialogs.settings.page import SettingsPage, Surroundings

TITLE = "Engine"
_COUNTS = (1, 2, 4, 8, 16, 32)


def engine_page(around: Surroundings) -> SettingsPage:
    settings = around.services.settings
    page = SettingsPage(TITLE)
    counts = (0, *(count for count in _COUNTS if count <= (os.cpu_count() or 1)))
    page.add_row(
        "Processor threads",
        choice(
            "Processor threads",
            [(_threads(count), count) for count in counts],
            settings.threads,
            lambda count: page.changed.emit({"threads": count}),
        ),
        "Automatic takes one for each physical core.",
    )
    return page


def _threads(count: int) -> str:
    if not count:
        return "Automatic"
    return "1 thread" if count == 1 else f"{count} threads"
