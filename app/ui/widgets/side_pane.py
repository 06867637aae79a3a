"""Side pane: stands beside the transcript, and gives the keyboard back when it goes."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget


class SidePane(QFrame):
    """`closed` when it was put away. `gives_to` has the keyboard then where what had it before the
    pane came is gone."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._before: QWidget | None = None  # what had the keyboard when it came
        self.gives_to: QWidget | None = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._before = focused

    def put_away(self) -> bool:
        """Whether it was there."""
        if self.isHidden():
            return False
        focused = QApplication.focusWidget()
        had = focused is not None and self.isAncestorOf(focused)
        self.clear()
        self.hide()
        self.closed.emit()
        before, self._before = self._before, None
        if had:
            there = before is not None and shiboken6.isValid(before) and before.isVisible()
            target = before if there else self.gives_to
            if target is not None:
                target.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def clear(self) -> None:
        """Forget what it shows; it is about to go."""
