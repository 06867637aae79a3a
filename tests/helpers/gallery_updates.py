"""States of the update dialog for the gallery: looked at, tried, failed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.errors import UpdateRefused
from app.sentences import say
from app.services.updates.update_service import UNPACKING
from app.ui.settings.settings_page import Surroundings
from app.ui.settings.update_dialog import UpdateDialog
from app.ui.window import Window
from tests.helpers.event_loop import pause

PACKAGE = Path("consilium-99.0-linux-x86_64.tar.xz")
FAILED = UpdateRefused(
    say(
        "The new version did not pass its own test here, and this one was kept ({reason}).",
        reason="install.sh: this version gives no answer here; nothing was changed.",
    )
)


def update_states(window: Window) -> Iterator[tuple[str, QWidget, bool]]:
    services = window.services
    assert services is not None
    around = Surroundings(window.look, services, window.background)
    dialog = UpdateDialog(window, around, PACKAGE, "99.0")
    dialog.open()
    pause(0.2)
    yield "update", dialog, True
    dialog.show_working(True)
    dialog.show_progress(UNPACKING, 0.4)
    pause(0.1)
    yield "update-unpacking", dialog, True
    dialog.fail(FAILED)
    pause(0.1)
    yield "update-failed", dialog, True
    dialog.reject()
    dialog.deleteLater()
    pause(0.02)
