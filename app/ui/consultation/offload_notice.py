"""Offload notice: how the loaded model was distributed, in the status line, and a sentence where
less was loaded than planned.
"""

from __future__ import annotations

from app.services.models.offload_preview import measured
from app.services.models.planned_load import PlannedLoad
from app.ui.consultation.status_line import StatusLine
from app.ui.widgets.banner import Banner


class PlacementNotice:
    """Says once of each load that it took less than planned."""

    def __init__(self, status: StatusLine, banner: Banner) -> None:
        self._status, self._banner = status, banner
        self._told: PlannedLoad | None = None

    def show(self, placed: PlannedLoad | None) -> None:
        if placed is None:
            self._status.show_placement("")
            return
        self._status.show_placement("\n".join(filter(None, (placed.sentence, measured(placed)))))
        if placed.steps and placed is not self._told:
            self._banner.say(placed.sentence)
        self._told = placed
