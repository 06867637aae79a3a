"""Prompt format notice: a guessed format is announced once, with a button to choose another."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from app.ui.consultation.status_line import StatusLine
from app.ui.models.models_controller import Choice, ModelsController
from app.ui.widgets.banner import Banner


def tell_guess(
    choice: Choice, notice: Banner, status: StatusLine, models: ModelsController
) -> None:
    """Say so in `notice` while there is a guess that nobody has put away."""
    if not choice.guess:
        notice.hide()
        return

    def offer() -> None:
        status.formats.popup(status.model.mapToGlobal(QPoint(0, 0)))

    notice.say(choice.guess, "Choose another…", offer, models.told_guess)
