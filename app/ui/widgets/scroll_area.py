"""Scroll area that scrolls vertically, as wide as its content."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QWidget,
)


def boxed(content: QWidget) -> QScrollArea:
    """An area to read that stands in a dialog between other parts: with a border, and room between
    that and the text, which a focus ring needs too."""
    content.setContentsMargins(16, 12, 16, 12)
    area = scrolled(content, read=True)
    area.setObjectName("boxed")
    return area


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
