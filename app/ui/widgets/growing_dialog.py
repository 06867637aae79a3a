"""Growing dialog: as high as its sentences need, also on a low screen."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog


class GrowingDialog(QDialog):
    """Qt measures wrapped text at another width than it gets, and gives no dialog more than two
    thirds of the screen's height: what stands in it was cut."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.grow()

    def grow(self) -> None:
        """Once more of it is shown."""
        if (layout := self.layout()) is not None:
            layout.activate()
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))
