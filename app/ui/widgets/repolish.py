"""Repolish: styles a widget again after one of its properties changed."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QStyle,
    QWidget,
)


def repolish(widget: QWidget) -> None:
    """Let the style sheet see a property that changed."""
    style: QStyle = widget.style()
    style.unpolish(widget)
    style.polish(widget)
