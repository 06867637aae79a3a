"""Elided label: shortens its text to the available width."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle

from app.core.rendering.pieces import is_right_to_left
from app.ui.translation import worded
from app.ui.widgets.label import as_tip


class ElidedLabel(QLabel):
    """One line, painted with an ellipsis where the room ends; the whole text in its tool tip."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self._is_from_right = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if text:
            self.setText(text)

    def setText(self, text: str) -> None:  # Qt's name
        whole = " ".join(worded(text).split())
        self._is_from_right = is_right_to_left(whole)
        super().setText(whole)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        room, whole = self.contentsRect(), self.text()
        shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room.width())
        tip = as_tip(whole) if shown != whole else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        right = self._is_from_right
        side = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        flags = Qt.TextFlag.TextForceRightToLeft if right else Qt.TextFlag.TextForceLeftToRight
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            room,
            QStyle.visualAlignment(side, self.alignment()) | flags,
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
        painter.end()
