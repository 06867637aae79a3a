"""Scroll area that scrolls vertically, as wide as its content."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QWidget,
)


def scrolled(content: QWidget, read: bool = False) -> QScrollArea:
    """A frameless area that scrolls its content up and down, on the ground that it stands on. Tab
    stops at it only where there is text to `read`: else it goes on to what stands in it."""
    area = QScrollArea()
    if not read:
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    content.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area
